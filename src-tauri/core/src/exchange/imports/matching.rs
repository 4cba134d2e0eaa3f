//! Which association a row means: one that is known, one of a row before it, or a new one. All that is known is read
//! once into a table of hashes, some ten megabytes for a hundred thousand associations. Not here: what becomes of it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::associations::{self, AssociationDetails, AssociationId, TwinBy};
use crate::problem::Result;
use crate::store::Read;

/// Whom a row may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// An association that is known.
    Known(AssociationId),
    /// The one of a row before it.
    Row(u32),
}

/// By what it may mean them.
#[derive(Hash)]
enum Mark<'a> {
    RegisterNumber(&'a str),
    BusinessId(&'a str),
    /// An official name, to the letter, and the municipality.
    Name(&'a str, &'a str),
    /// What is alike in names, and the place that tells them apart.
    Alike(&'a str, Option<&'a str>),
    /// The same wherever it is.
    AlikeAnywhere(&'a str),
}

impl Mark<'_> {
    /// Sixty-four bits are enough: among a million marks, two with one hash come once in tens of millions of imports.
    fn code(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        Hash::hash(self, &mut hasher);
        hasher.finish()
    }
}

/// All marks, each with everybody who bears it.
#[derive(Default)]
pub(super) struct Marks {
    first: HashMap<u64, u32>,
    bearers: Vec<(Who, u32)>,
}

/// No bearer comes next.
const LAST: u32 = u32::MAX;

/// Whom a row means.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Meant {
    /// The one that it means for certain, unless something speaks against it.
    pub(super) sure: Option<Who>,
    /// Those that it may mean, and by what.
    pub(super) maybe: Vec<(Who, Vec<TwinBy>)>,
}

impl Marks {
    /// Those of all associations that are known.
    pub(super) fn known(read: &Read) -> Result<Marks> {
        let mut marks = Marks::default();
        associations::each_identity(read, |it| {
            let who = Who::Known(it.id);
            marks.add_identity(who, it.register_number, it.business_id, it.municipality, it.names);
        })?;
        associations::each_alike(read, |id, rest, place| marks.add_alike(Who::Known(id), rest, place))?;
        Ok(marks)
    }

    /// Notes that a row comes in.
    pub(super) fn add_row(&mut self, row: u32, details: &AssociationDetails) {
        let who = Who::Row(row);
        let names = [&*details.name_fi, &*details.name_sv, &*details.name_en];
        self.add_identity(who, &details.register_number, &details.business_id, &details.municipality, names);
        for name in every_name(details) {
            if let Some((rest, place)) = associations::likeness(name, &details.municipality) {
                self.add_alike(who, &rest, place);
            }
        }
    }

    fn add_identity(&mut self, who: Who, number: &str, business: &str, place: &str, names: [&str; 3]) {
        if !number.is_empty() {
            self.add(who, &Mark::RegisterNumber(number));
        }
        if !business.is_empty() {
            self.add(who, &Mark::BusinessId(business));
        }
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            self.add(who, &Mark::Name(name, place));
        }
    }

    fn add_alike(&mut self, who: Who, rest: &str, place: Option<&str>) {
        self.add(who, &Mark::Alike(rest, place));
        self.add(who, &Mark::AlikeAnywhere(rest));
    }

    fn add(&mut self, who: Who, mark: &Mark) {
        let at = self.bearers.len() as u32;
        let next = self.first.insert(mark.code(), at).unwrap_or(LAST);
        self.bearers.push((who, next));
    }

    fn bearers(&self, mark: &Mark) -> Vec<Who> {
        let mut found = Vec::new();
        let mut at = self.first.get(&mark.code()).copied().unwrap_or(LAST);
        while at != LAST {
            let (who, next) = self.bearers[at as usize];
            if !found.contains(&who) {
                found.push(who);
            }
            at = next;
        }
        found
    }

    /// Whom an association with these details is.
    pub(super) fn meant(&self, details: &AssociationDetails) -> Meant {
        let mut meant = Meant::default();
        for (by, mark) in [
            (TwinBy::RegisterNumber, Mark::RegisterNumber(&details.register_number)),
            (TwinBy::BusinessId, Mark::BusinessId(&details.business_id)),
        ] {
            self.bearers(&mark).into_iter().for_each(|who| meant.add(who, by));
        }
        if let [(who, _)] = &meant.maybe[..] {
            meant.sure = Some(*who);
        }
        if !meant.maybe.is_empty() {
            return meant;
        }
        let names = [&details.name_fi, &details.name_sv, &details.name_en];
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            let mark = Mark::Name(name, &details.municipality);
            self.bearers(&mark).into_iter().for_each(|who| meant.add(who, TwinBy::Name));
        }
        if let [(who, _)] = &meant.maybe[..] {
            meant.sure = Some(*who);
        }
        if meant.maybe.is_empty() {
            self.alike(details).into_iter().for_each(|who| meant.add(who, TwinBy::Name));
        }
        meant
    }

    /// Those whose names are alike, in the same place or in one that is not known.
    fn alike(&self, details: &AssociationDetails) -> Vec<Who> {
        let mut found = Vec::new();
        for name in every_name(details) {
            let Some((rest, place)) = associations::likeness(name, &details.municipality) else { continue };
            match place {
                None => found.extend(self.bearers(&Mark::AlikeAnywhere(&rest))),
                Some(_) => {
                    found.extend(self.bearers(&Mark::Alike(&rest, place)));
                    found.extend(self.bearers(&Mark::Alike(&rest, None)));
                }
            }
        }
        found
    }
}

impl Meant {
    fn add(&mut self, who: Who, by: TwinBy) {
        match self.maybe.iter_mut().find(|(known, _)| *known == who) {
            Some((_, reasons)) if reasons.contains(&by) => {}
            Some((_, reasons)) => reasons.push(by),
            None => self.maybe.push((who, vec![by])),
        }
    }
}

fn every_name(details: &AssociationDetails) -> impl Iterator<Item = &str> {
    let names = [
        &details.name_fi,
        &details.name_sv,
        &details.name_en,
        &details.auxiliary_fi,
        &details.auxiliary_sv,
        &details.auxiliary_en,
        &details.short_fi,
        &details.short_sv,
        &details.short_en,
    ];
    names.into_iter().map(String::as_str).filter(|name| !name.is_empty())
}

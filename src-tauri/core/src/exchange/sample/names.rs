//! Which associations the sample has: of which kind, in which language, named after which place. Not here: what is known
//! of them (`register`).

use std::collections::{HashMap, HashSet};

use fastrand::Rng;

use super::deck::{chance, dealt, one, take};
use super::vocabulary::{Found, Kind, Place, Tongue, Vocabulary};

/// An association that is to be.
pub(super) struct Named<'a> {
    pub(super) kind: &'a Kind,
    pub(super) class: Option<u32>,
    pub(super) tongue: Tongue,
    /// Where it is at work.
    pub(super) area: Place,
    pub(super) registered: bool,
    pub(super) name_fi: String,
    pub(super) name_sv: String,
}

/// Associations above which the villages of the sample do not suffice.
const KNOWN_VILLAGES: usize = 350;

/// Associations for each village that is coined beyond them.
const TO_A_VILLAGE: usize = 25;

/// Of a hundred associations of the whole municipality, how many are in its centre.
const CENTRAL: u32 = 70;

/// So many associations, no two of the same name: the given ones, those that are registered, groups.
pub(super) fn drawn<'a>(words: &'a Vocabulary, count: usize, luck: &mut Rng) -> Vec<Named<'a>> {
    let shares = &words.of_190;
    let total: usize = shares.tongue.iter().map(|(_, share)| *share as usize).sum();
    let registered = (count * shares.registered as usize + total / 2) / total;
    let mut classes = dealt(luck, registered, &shares.class);
    let mut tongues = dealt(luck, count, &shares.tongue);
    let villages = villages(words, count);
    let mut drawing = Drawing::new(words, &words.registered, &villages);
    let mut named = Vec::with_capacity(count);
    for kind in words.registered.iter().filter(|kind| kind.given).take(registered) {
        let tongue = if kind.fi.is_some() { Tongue::Fi } else { Tongue::Sv };
        take(&mut classes, kind.class);
        take(&mut tongues, tongue);
        named.push(drawing.whole(kind, tongue, luck));
    }
    for class in classes {
        let tongue = tongues.pop().expect("each association has been dealt a language");
        named.push(Named { class, ..drawing.draw(class, tongue, luck) });
    }
    let mut drawing = Drawing::new(words, &words.groups, &villages);
    for tongue in tongues {
        named.push(Named { registered: false, ..drawing.draw(None, tongue, luck) });
    }
    named
}

/// Those that the sample has by name, and as many more as so many associations need.
fn villages(words: &Vocabulary, count: usize) -> Vec<Place> {
    let coined = coined(words, count.saturating_sub(KNOWN_VILLAGES) / TO_A_VILLAGE);
    words.areas.iter().skip(1).cloned().chain(coined).collect()
}

/// What is left to draw from.
struct Drawing<'a, 'v> {
    words: &'a Vocabulary,
    kinds: &'a [Kind],
    villages: &'v [Place],
    pools: HashMap<(Option<u32>, Tongue), Pool<'a>>,
    names: HashSet<String>,
}

/// Kinds of one class in one language.
struct Pool<'a> {
    /// Those of which the municipality has none yet.
    whole: Vec<&'a Kind>,
    /// Those that villages have.
    village: Vec<&'a Kind>,
}

impl<'a, 'v> Drawing<'a, 'v> {
    fn new(words: &'a Vocabulary, kinds: &'a [Kind], villages: &'v [Place]) -> Drawing<'a, 'v> {
        Drawing { words, kinds, villages, pools: HashMap::new(), names: HashSet::new() }
    }

    /// One of this class in this language, of any class if it has none: first those of the whole municipality.
    fn draw(&mut self, class: Option<u32>, tongue: Tongue, luck: &mut Rng) -> Named<'a> {
        let key = (class, tongue);
        self.pools.entry(key).or_insert_with(|| Pool::of(self.kinds, class, tongue, luck));
        while let Some(kind) = self.pools.get_mut(&key).and_then(|pool| pool.whole.pop()) {
            let named = self.whole(kind, tongue, luck);
            if self.is_new(&named) {
                return named;
            }
        }
        loop {
            let kind = *one(luck, &self.pools[&key].village);
            let place = one(luck, self.villages);
            let named = called(kind, place, tongue, place);
            if self.is_new(&named) {
                return named;
            }
        }
    }

    fn whole(&self, kind: &'a Kind, tongue: Tongue, luck: &mut Rng) -> Named<'a> {
        let areas = &self.words.areas;
        let area = if chance(luck, CENTRAL) { &areas[0] } else { one(luck, areas) };
        called(kind, &self.words.municipality, tongue, area)
    }

    /// Whether nobody has these names yet, which are taken then.
    fn is_new(&mut self, named: &Named) -> bool {
        let names = [&named.name_fi, &named.name_sv];
        let names: Vec<&String> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let new = names.iter().all(|name| !self.names.contains(*name));
        if new {
            self.names.extend(names.into_iter().cloned());
        }
        new
    }
}

impl<'a> Pool<'a> {
    fn of(kinds: &'a [Kind], class: Option<u32>, tongue: Tongue, luck: &mut Rng) -> Pool<'a> {
        let speaks = |kind: &&Kind| match tongue {
            Tongue::Fi => kind.fi.is_some(),
            Tongue::Sv => kind.sv.is_some(),
            Tongue::Both => kind.fi.is_some() && kind.sv.is_some(),
        };
        let fitting = kinds.iter().filter(|kind| !kind.given && (class.is_none() || kind.class == class));
        let fitting: Vec<&Kind> = fitting.filter(speaks).collect();
        let found = |not: Found| fitting.iter().copied().filter(move |kind| kind.found != not);
        let mut whole: Vec<&Kind> = found(Found::Village).collect();
        luck.shuffle(&mut whole);
        Pool { whole, village: found(Found::Whole).collect() }
    }
}

fn called<'a>(kind: &'a Kind, after: &Place, tongue: Tongue, area: &Place) -> Named<'a> {
    let finnish = kind.fi.as_ref().filter(|_| tongue != Tongue::Sv);
    let swedish = kind.sv.as_ref().filter(|_| tongue != Tongue::Fi);
    Named {
        kind,
        class: kind.class,
        tongue,
        area: area.clone(),
        registered: true,
        name_fi: finnish.map(|name| name.replace("{}", &after.of_fi)).unwrap_or_default(),
        name_sv: swedish.map(|name| in_swedish(name, &after.sv)).unwrap_or_default(),
    }
}

fn in_swedish(name: &str, place: &str) -> String {
    // A name that ends in s is its own genitive.
    let genitive = if place.ends_with('s') { place.to_owned() } else { format!("{place}s") };
    name.replace("{s}", &genitive).replace("{}", place)
}

/// More villages, put together of parts.
fn coined(words: &Vocabulary, count: usize) -> impl Iterator<Item = Place> {
    let coined = &words.coined;
    let (firsts, seconds) = (coined.first.len(), coined.second.len());
    (0..count).map(move |nth| {
        let first = &coined.first[nth % firsts];
        let second = &coined.second[nth / firsts % seconds];
        let before = &coined.before[nth / firsts / seconds % coined.before.len()];
        let finnish = |second: &str| format!("{}{}{second}", before.fi, first.fi);
        Place {
            fi: finnish(&second.fi),
            of_fi: finnish(&second.of_fi),
            sv: format!("{}{}{}", before.sv, first.sv, second.sv),
            postal_code: words.areas[nth % words.areas.len()].postal_code.clone(),
        }
    })
}

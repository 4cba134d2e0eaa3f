//! What one row of a table says of an association and of who holds its offices: the cells of an export, and what an
//! import puts together. Not here: columns (`fields`), and whether it may be said (the slices' rules).

use yhdyssilta_words::{Lang, keys, say_key};

use super::fields::{ImportField, OFFICES, Part};
use super::values::{Purpose, joined, purpose_words, status_words};
use crate::associations::{Association, AssociationDetails, AssociationStatus, same_tag};
use crate::day::Day;
use crate::people::{Officer, PersonDetails};
use crate::settings::{self, OrganisationKind};

/// An association as a row has it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Record {
    pub(super) details: AssociationDetails,
    pub(super) status: AssociationStatus,
    pub(super) confirmed_on: Option<Day>,
    /// Who holds each office today.
    pub(super) offices: [Holder; OFFICES.len()],
}

/// Who holds an office, as a row has it; empty if nobody does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Holder {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: String,
}

impl Holder {
    pub(super) fn of(details: &PersonDetails) -> Holder {
        Holder { name: written(details), email: details.email.clone(), phone: details.phone.clone() }
    }

    fn part(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Email => &self.email,
            Part::Phone => &self.phone,
        }
    }
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    Purpose(Purpose),
    Flag(bool),
    Count(u32),
    Day(Day),
    List(Vec<String>),
    Status(AssociationStatus),
}

impl Record {
    /// An association of which nothing is known.
    pub(super) fn blank() -> Record {
        let (details, offices) = (AssociationDetails::default(), Default::default());
        Record { details, status: AssociationStatus::Active, confirmed_on: None, offices }
    }

    /// What is known of an association; `officers` are its own, today's first.
    pub(super) fn known(association: Association, officers: &[Officer], today: Day) -> Record {
        let holder = |kind: &str| officers.iter().find(|it| it.kind == kind && is_current(it, today));
        let offices = OFFICES.map(|kind| holder(kind).map(|it| Holder::of(&it.details)).unwrap_or_default());
        let Association { details, status, confirmed_on, .. } = association;
        Record { details, status, confirmed_on, offices }
    }

    /// Puts in what a cell says.
    pub(super) fn set(&mut self, field: ImportField, value: Value) {
        let details = &mut self.details;
        match (field, value) {
            (_, Value::Status(status)) => self.status = status,
            (_, Value::Purpose(Purpose::Class(class))) => details.purpose_class = Some(class),
            (_, Value::Purpose(Purpose::Tag(tag))) => details.tags.push(tag),
            (_, Value::Count(count)) => details.members = Some(count),
            (ImportField::MembersOn, Value::Day(day)) => details.members_on = day.into(),
            (_, Value::Day(day)) => self.confirmed_on = Some(day),
            (ImportField::Languages, Value::List(list)) => details.languages = list,
            (_, Value::List(list)) => details.tags = list,
            (ImportField::Voluntary, Value::Flag(flag)) => details.voluntary = flag,
            (ImportField::Professional, Value::Flag(flag)) => details.professional = flag,
            (ImportField::ServiceProduction, Value::Flag(flag)) => details.service_production = flag,
            (_, Value::Flag(flag)) => details.publishable = flag,
            (field, Value::Text(text)) => {
                if let Some(line) = line(details, field) {
                    *line = text;
                }
            }
        }
    }

    /// Whether this is known already.
    pub(super) fn says(&self, field: ImportField, value: &Value) -> bool {
        if let Value::Purpose(Purpose::Tag(tag)) = value {
            return self.details.tags.iter().any(|known| same_tag(known, tag));
        }
        let mut with = self.clone();
        with.set(field, value.clone());
        with == *self
    }

    /// Puts back what another says.
    pub(super) fn take_back(&mut self, field: ImportField, from: &Record) {
        let (details, before) = (&mut self.details, &from.details);
        match field {
            ImportField::Tags => details.tags.clone_from(&before.tags),
            ImportField::Languages => details.languages.clone_from(&before.languages),
            ImportField::Members => details.members = before.members,
            _ => {
                if let Some(line) = line(details, field) {
                    *line = text(before, field).to_owned();
                }
            }
        }
    }

    /// What an export writes.
    pub(super) fn shown(&self, field: ImportField, lang: Lang) -> String {
        let details = &self.details;
        match field {
            ImportField::Municipality => municipality_name(&details.municipality, lang),
            ImportField::MunicipalityCode => details.municipality.clone(),
            ImportField::PurposeClass => {
                details.purpose_class.map(|class| purpose_words(class, lang)).unwrap_or_default()
            }
            ImportField::Tags => joined(&details.tags),
            ImportField::Languages => joined(&details.languages),
            ImportField::Voluntary => yes_or_no(details.voluntary, lang),
            ImportField::Professional => yes_or_no(details.professional, lang),
            ImportField::ServiceProduction => yes_or_no(details.service_production, lang),
            ImportField::Publishable => yes_or_no(details.publishable, lang),
            ImportField::Members => details.members.map(|count| count.to_string()).unwrap_or_default(),
            ImportField::Status => status_words(self.status, lang),
            ImportField::ConfirmedOn => self.confirmed_on.map(String::from).unwrap_or_default(),
            field => match field.of_office() {
                Some((office, part)) => self.offices[office].part(part).to_owned(),
                None => text(details, field).to_owned(),
            },
        }
    }
}

/// Whether somebody has the role today, first and last day included.
pub(super) fn is_current(officer: &Officer, today: Day) -> bool {
    officer.since.is_none_or(|since| since <= today) && officer.until.is_none_or(|until| until >= today)
}

fn yes_or_no(flag: bool, lang: Lang) -> String {
    let key = if flag { keys::COMMON_YES } else { keys::COMMON_NO };
    say_key(lang, key, yhdyssilta_words::NO_ARGS)
}

/// The name of a municipality; its code where none is known.
fn municipality_name(code: &str, lang: Lang) -> String {
    let place = settings::place(OrganisationKind::Municipality, code);
    place.map_or_else(|_| code.to_owned(), |place| place.name.in_lang(lang).to_owned())
}

/// The field of the details that is a text.
fn line(details: &mut AssociationDetails, field: ImportField) -> Option<&mut String> {
    Some(match field {
        ImportField::NameFi => &mut details.name_fi,
        ImportField::NameSv => &mut details.name_sv,
        ImportField::NameEn => &mut details.name_en,
        ImportField::AuxiliaryFi => &mut details.auxiliary_fi,
        ImportField::AuxiliarySv => &mut details.auxiliary_sv,
        ImportField::AuxiliaryEn => &mut details.auxiliary_en,
        ImportField::ShortFi => &mut details.short_fi,
        ImportField::ShortSv => &mut details.short_sv,
        ImportField::ShortEn => &mut details.short_en,
        ImportField::RegisterNumber => &mut details.register_number,
        ImportField::BusinessId => &mut details.business_id,
        ImportField::Municipality | ImportField::MunicipalityCode => &mut details.municipality,
        ImportField::Area => &mut details.area,
        ImportField::Street => &mut details.street,
        ImportField::PostalCode => &mut details.postal_code,
        ImportField::PostOffice => &mut details.post_office,
        ImportField::Email => &mut details.email,
        ImportField::Phone => &mut details.phone,
        ImportField::Web => &mut details.web,
        ImportField::MembersOn => &mut details.members_on,
        ImportField::Note => &mut details.note,
        _ => return None,
    })
}

/// The same text, to read.
fn text(details: &AssociationDetails, field: ImportField) -> &str {
    match field {
        ImportField::NameFi => &details.name_fi,
        ImportField::NameSv => &details.name_sv,
        ImportField::NameEn => &details.name_en,
        ImportField::AuxiliaryFi => &details.auxiliary_fi,
        ImportField::AuxiliarySv => &details.auxiliary_sv,
        ImportField::AuxiliaryEn => &details.auxiliary_en,
        ImportField::ShortFi => &details.short_fi,
        ImportField::ShortSv => &details.short_sv,
        ImportField::ShortEn => &details.short_en,
        ImportField::RegisterNumber => &details.register_number,
        ImportField::BusinessId => &details.business_id,
        ImportField::Municipality | ImportField::MunicipalityCode => &details.municipality,
        ImportField::Area => &details.area,
        ImportField::Street => &details.street,
        ImportField::PostalCode => &details.postal_code,
        ImportField::PostOffice => &details.post_office,
        ImportField::Email => &details.email,
        ImportField::Phone => &details.phone,
        ImportField::Web => &details.web,
        ImportField::MembersOn => &details.members_on,
        ImportField::Note => &details.note,
        _ => "",
    }
}

/// Both names as they are read again: the given one first, or the family name first with a comma.
fn written(details: &PersonDetails) -> String {
    let (given, family) = (details.given_name.as_str(), details.family_name.as_str());
    let plain = format!("{given} {family}").trim().to_owned();
    if names(&plain) == (given.to_owned(), family.to_owned()) { plain } else { format!("{family}, {given}") }
}

/// The given and the family name of a person. Before a comma stands the family name; without one it is the last word.
pub(super) fn names(written: &str) -> (String, String) {
    let written = written.trim();
    let (given, family) = match written.split_once(',') {
        Some((family, given)) => (given, family),
        None => written.rsplit_once(char::is_whitespace).unwrap_or(("", written)),
    };
    (given.trim().to_owned(), family.trim().to_owned())
}

//! What may be said of an association. Pure. Not here: storing it, twins (which are warnings).

use super::model::AssociationDetails;
use super::register_number::RegisterNumber;
use crate::caller::Caller;
use crate::day;
use crate::problem::{Code, Problem, Result, ensure, within};
use crate::settings::{OrganisationKind, business_id, place};
use crate::text;

/// More than live in Finland: no association has so many members.
const MOST_MEMBERS: u32 = 6_000_000;

/// PRH's purpose classes are numbered from one.
const LAST_CLASS: u32 = 9;

/// Most tags, and most languages, of one association.
const MOST: usize = 50;

/// The details in the one form in which they are stored. The problem names the first field that cannot be.
pub(crate) fn cleaned(typed: &AssociationDetails, caller: &Caller) -> Result<AssociationDetails> {
    let line = |field: &str, text: &str| text::line(field, text);
    let details = AssociationDetails {
        name_fi: line("name_fi", &typed.name_fi)?,
        name_sv: line("name_sv", &typed.name_sv)?,
        name_en: line("name_en", &typed.name_en)?,
        auxiliary_fi: line("auxiliary_fi", &typed.auxiliary_fi)?,
        auxiliary_sv: line("auxiliary_sv", &typed.auxiliary_sv)?,
        auxiliary_en: line("auxiliary_en", &typed.auxiliary_en)?,
        short_fi: line("short_fi", &typed.short_fi)?,
        short_sv: line("short_sv", &typed.short_sv)?,
        short_en: line("short_en", &typed.short_en)?,
        register_number: register_number(&typed.register_number)?,
        business_id: business_id(&typed.business_id)?.map(String::from).unwrap_or_default(),
        municipality: municipality(&typed.municipality)?,
        area: line("area", &typed.area)?,
        street: line("street", &typed.street)?,
        postal_code: postal_code(&typed.postal_code)?,
        post_office: line("post_office", &typed.post_office)?,
        email: text::mail_address("email", &typed.email)?,
        phone: line("phone", &typed.phone)?,
        web: text::web_address("web", &typed.web)?,
        purpose_class: typed.purpose_class,
        tags: tags("tags", &typed.tags)?,
        voluntary: typed.voluntary,
        professional: typed.professional,
        service_production: typed.service_production,
        members: typed.members,
        members_on: members_on(typed, caller)?,
        languages: languages(&typed.languages)?,
        publishable: typed.publishable,
        note: text::prose("note", &typed.note)?,
    };
    let named = [&details.name_fi, &details.name_sv, &details.name_en].iter().any(|name| !name.is_empty());
    ensure!(named, Problem::new(Code::EmptyText).at("name_fi"));
    within("purpose_class", details.purpose_class.unwrap_or(1), 1, LAST_CLASS)?;
    within("members", details.members.unwrap_or(0), 0, MOST_MEMBERS)?;
    Ok(details)
}

/// A register number as typed, in its one form; empty for a group that is not registered.
pub(super) fn register_number(typed: &str) -> Result<String> {
    match typed.trim() {
        "" => Ok(String::new()),
        typed => {
            let number = typed.parse::<RegisterNumber>();
            number.map(String::from).map_err(|problem| problem.at("register_number"))
        }
    }
}

fn municipality(typed: &str) -> Result<String> {
    let code = typed.trim();
    let known = code.is_empty() || place(OrganisationKind::Municipality, code).is_ok();
    ensure!(known, Problem::new(Code::BadMunicipality).with("code", code).at("municipality"));
    Ok(code.to_owned())
}

fn postal_code(typed: &str) -> Result<String> {
    let code = typed.trim();
    let whole = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(code.is_empty() || whole, Problem::new(Code::BadPostalCode).at("postal_code"));
    Ok(code.to_owned())
}

/// The day of the count; none without a count.
fn members_on(typed: &AssociationDetails, caller: &Caller) -> Result<String> {
    match typed.members {
        None => Ok(String::new()),
        Some(_) => day::past("members_on", &typed.members_on, caller).map(String::from),
    }
}

/// Tags, each once whatever its capitals, in the order of typing.
pub(super) fn tags(field: &str, typed: &[String]) -> Result<Vec<String>> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed {
        let tag = text::line(field, tag)?;
        let known = tags.iter().any(|other| same_tag(other, &tag));
        if !tag.is_empty() && !known {
            tags.push(tag);
        }
    }
    ensure!(tags.len() <= MOST, Problem::new(Code::TooMany).with("max", MOST as i64).at(field));
    Ok(tags)
}

/// Whether two tags are one.
pub(crate) fn same_tag(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn languages(typed: &[String]) -> Result<Vec<String>> {
    let mut codes: Vec<String> = Vec::new();
    for code in typed {
        let whole = matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        ensure!(whole, Problem::new(Code::BadLanguage).at("languages"));
        if !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    ensure!(codes.len() <= MOST, Problem::new(Code::TooMany).with("max", MOST as i64).at("languages"));
    Ok(codes)
}

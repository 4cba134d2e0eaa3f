//! What may be said of people and their roles. Pure. Not here: storing it.

use super::model::PersonDetails;
use super::roles::RoleDetails;
use crate::caller::Caller;
use crate::day::{self, Day};
use crate::problem::{Code, Problem, Result, ensure};
use crate::text;

/// The details in the one form in which they are stored. The problem names the first field that cannot be.
pub(crate) fn cleaned(typed: &PersonDetails, caller: &Caller) -> Result<PersonDetails> {
    let details = PersonDetails {
        given_name: text::line("given_name", &typed.given_name)?,
        family_name: text::line("family_name", &typed.family_name)?,
        email: text::mail_address("email", &typed.email)?,
        phone: text::line("phone", &typed.phone)?,
        basis: typed.basis,
        source: text::line("source", &typed.source)?,
        confirmed_on: confirmed_on(&typed.confirmed_on, caller)?,
        note: text::prose("note", &typed.note)?,
    };
    let named = !details.given_name.is_empty() || !details.family_name.is_empty();
    ensure!(named, Problem::new(Code::EmptyText).at("family_name"));
    Ok(details)
}

fn confirmed_on(typed: &str, caller: &Caller) -> Result<String> {
    match typed.trim() {
        "" => Ok(String::new()),
        typed => day::past("confirmed_on", typed, caller).map(String::from),
    }
}

/// A role of one of these kinds that does not end before it starts.
pub(super) fn role(role: &RoleDetails, kinds: &[String]) -> Result<()> {
    ensure!(
        kinds.contains(&role.kind),
        Problem::new(Code::BadRoleKind).with("kind", role.kind.as_str()).at("kind")
    );
    ends_after(role.since, role.until)
}

/// A last day that is not before the first.
pub(super) fn ends_after(since: Option<Day>, until: Option<Day>) -> Result<()> {
    let backwards = since.zip(until).is_some_and(|(since, until)| until < since);
    ensure!(!backwards, Problem::new(Code::DateRange).at("until"));
    Ok(())
}

//! What may be set. Pure. Not here: storing it.

use super::business_id::BusinessId;
use super::model::{DescribeOfficer, OfficerDetails, OrganisationKind, RecordResidents, Thresholds};
use super::places::{self, Place};
use crate::day::{self, Day};
use crate::problem::{Code, Problem, Result, ensure, within};
use crate::text;

/// More than live in Finland: no organisation has so many residents.
const MOST_RESIDENTS: u32 = 6_000_000;

/// The first year whose residents are worth recording.
const FIRST_YEAR: i32 = 1990;

/// The model's own thresholds: two evenings a year (3.3); the rest are its examples or common practice.
pub(super) const MODEL: Thresholds = Thresholds {
    evenings_per_year: 2,
    confirmed_within_months: 12,
    body_met_within_months: 12,
    small_association_members: 50,
};

/// The place of this kind and code.
pub(crate) fn place(kind: OrganisationKind, code: &str) -> Result<Place> {
    let unknown = || Problem::new(Code::BadPlace).with("code", code).at("code");
    places::find(kind, code).ok_or_else(unknown)
}

/// A Business ID as typed; none if nothing was.
pub(crate) fn business_id(typed: &str) -> Result<Option<BusinessId>> {
    match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|problem: Problem| problem.at("business_id")),
    }
}

/// Name and contact details of an officer, cleaned.
pub(super) fn officer(typed: &DescribeOfficer) -> Result<OfficerDetails> {
    Ok(OfficerDetails {
        name: text::filled_line("name", &typed.name)?,
        title: text::line("title", &typed.title)?,
        phone: text::line("phone", &typed.phone)?,
        email: text::mail_address("email", &typed.email)?,
    })
}

/// The successor starts after the predecessor did.
pub(super) fn successor_since(since: Day, before: Day) -> Result<()> {
    ensure!(since > before, Problem::new(Code::DateRange).at("since"));
    Ok(())
}

/// A year's residents.
pub(super) fn residents(typed: RecordResidents, today: Day) -> Result<()> {
    day::year_within("year", typed.year, FIRST_YEAR, today.year())?;
    within("count", typed.count.unwrap_or(0), 0, MOST_RESIDENTS)
}

/// The organisation's thresholds.
pub(super) fn thresholds(typed: Thresholds) -> Result<()> {
    within("evenings_per_year", typed.evenings_per_year, 1, 12)?;
    within("confirmed_within_months", typed.confirmed_within_months, 1, 60)?;
    within("body_met_within_months", typed.body_met_within_months, 1, 60)?;
    within("small_association_members", typed.small_association_members, 1, 10_000)
}

//! The settings as the window sees them. Not here: what is allowed (`rules`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Trilingual;

use super::business_id::BusinessId;
use super::places::Languages;
use crate::day::Day;
use crate::ids::id;
use crate::store::by_name;

id!(
    /// A liaison officer.
    OfficerId
);

/// Everything that is set.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Settings {
    /// None until it has been chosen.
    pub organisation: Option<Organisation>,
    /// The present officer.
    pub officer: Option<Officer>,
    /// The officers before, last first.
    pub former_officers: Vec<Officer>,
    /// Residents by year, last first.
    pub residents: Vec<Residents>,
    /// The organisation's own, or the model's where none were set.
    pub thresholds: Thresholds,
}

/// The three kinds of organisation that have a liaison officer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// Kunta.
    Municipality,
    /// Hyvinvointialue: a wellbeing services county.
    County,
    /// Maakunta: a regional organisation.
    Region,
}

by_name!(OrganisationKind);

/// The own organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Organisation {
    /// Which kind it is.
    pub kind: OrganisationKind,
    /// Statistics Finland's code: three digits for a municipality, two for the others.
    pub code: String,
    /// Its name.
    pub name: Trilingual,
    /// Its official languages (Language Act 423/2003).
    pub languages: Languages,
    /// Y-tunnus, if known.
    pub business_id: Option<BusinessId>,
}

/// The first start: whose desk this is.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Begin {
    /// Which kind of organisation it is.
    pub kind: OrganisationKind,
    /// The organisation's code.
    pub code: String,
    /// The officer's name. Must say something.
    pub name: String,
}

/// The choice of the own organisation.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseOrganisation {
    /// Which kind it is.
    pub kind: OrganisationKind,
    /// Its code.
    pub code: String,
    /// Y-tunnus as typed, or empty.
    #[serde(default)]
    pub business_id: String,
}

/// A liaison officer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Officer {
    /// Who it is.
    pub id: OfficerId,
    /// Name and contact details.
    #[serde(flatten)]
    pub details: OfficerDetails,
    /// First day in the office.
    pub since: Day,
    /// Last day; none for the present officer.
    pub until: Option<Day>,
}

/// Name and contact details of an officer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficerDetails {
    /// Never empty.
    pub name: String,
    /// The post held beside this one, or this one's title. May be empty.
    pub title: String,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub phone: String,
}

/// Name and contact details as typed; what is left out is empty.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DescribeOfficer {
    /// Must say something.
    pub name: String,
    /// May be empty.
    #[serde(default)]
    pub title: String,
    /// May be empty.
    #[serde(default)]
    pub email: String,
    /// May be empty.
    #[serde(default)]
    pub phone: String,
}

/// A successor, and the first day in the office.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// Who takes over.
    pub officer: DescribeOfficer,
    /// From when, as typed; from today if empty.
    #[serde(default)]
    pub since: String,
}

/// How many lived there at the end of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Residents {
    /// The year.
    pub year: i32,
    /// How many.
    pub count: u32,
}

/// A year's residents to record; none takes the year away.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordResidents {
    /// The year.
    pub year: i32,
    /// How many, or none.
    pub count: Option<u32>,
}

/// The bounds that the model leaves to the organisation, with the model's own values as a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Fewest association evenings a year (criterion 3.3: two). 1–12.
    pub evenings_per_year: u32,
    /// Months after which an association's details ask to be confirmed. 1–60.
    pub confirmed_within_months: u32,
    /// Months within which a statutory body must have met to count as active (1.1). 1–60.
    pub body_met_within_months: u32,
    /// Most members of an association that counts as small (5.2). 1–10,000.
    pub small_association_members: u32,
}

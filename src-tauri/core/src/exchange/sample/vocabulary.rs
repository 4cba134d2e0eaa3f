//! The words of which the sample's register is made, as they lie in `assets/sample/`. Not here: which of them are taken.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::associations::AssociationStatus;
use crate::contacts::ContactKind;

/// What is the same in every language of the caller: associations have their names in their own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Vocabulary {
    pub(super) municipality: Place,
    pub(super) areas: Vec<Place>,
    pub(super) coined: Coined,
    pub(super) streets: Vec<Both>,
    pub(super) registered: Vec<Kind>,
    pub(super) groups: Vec<Kind>,
    pub(super) of_190: Shares,
}

/// A place after which associations are named.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) fi: String,
    pub(super) of_fi: String,
    pub(super) sv: String,
    #[serde(default)]
    pub(super) postal_code: String,
}

/// Parts of which names of more villages are put together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Coined {
    pub(super) before: Vec<Both>,
    pub(super) first: Vec<Both>,
    pub(super) second: Vec<Place>,
}

/// A word in both languages of the municipality.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Both {
    pub(super) fi: String,
    pub(super) sv: String,
}

/// A kind of association: `{}` stands for the place, `{s}` for its Swedish genitive.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    /// There is one of it, and it is there in every sample.
    #[serde(default)]
    pub(super) given: bool,
    pub(super) class: Option<u32>,
    pub(super) fi: Option<String>,
    pub(super) sv: Option<String>,
    #[serde(default)]
    pub(super) short_fi: String,
    #[serde(default)]
    pub(super) short_sv: String,
    #[serde(rename = "where")]
    pub(super) found: Found,
    pub(super) tags: Vec<String>,
    pub(super) members: (u32, u32),
    #[serde(default)]
    pub(super) voluntary: bool,
    #[serde(default)]
    pub(super) professional: bool,
    #[serde(default)]
    pub(super) service_production: bool,
}

/// Where associations of a kind are found.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Found {
    /// One in the municipality.
    Whole,
    /// In its villages.
    Village,
    /// In both.
    Any,
}

/// The language of an association.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Tongue {
    Fi,
    Sv,
    Both,
}

/// What is known of how to reach an association.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Reach {
    All,
    Mail,
    Post,
    None,
}

/// How many members: at most fifty is small, as the settings have it.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Size {
    Small,
    Large,
    Unknown,
}

/// How long ago the details were confirmed.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Confirmed {
    Fresh,
    ThisYear,
    Stale,
    Old,
    Never,
}

/// What is known of the board.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Board {
    Steady,
    Changed,
    NoContact,
    OfficeVacant,
    ContactLeft,
    Unknown,
}

/// What stands in the contact log.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Log {
    None,
    Past,
    Done,
    Coming,
    Late,
}

/// How many of each: a value and its number.
pub(super) type Share<T> = Vec<(T, u32)>;

/// How many of 190 associations are what; other numbers are dealt in the same proportion.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shares {
    /// The others are groups that are not registered.
    pub(super) registered: u32,
    /// Of those that are registered.
    pub(super) class: Share<Option<u32>>,
    /// Of those that are registered.
    pub(super) business_id: Share<bool>,
    /// Of those that are registered; groups are small.
    pub(super) size: Share<Size>,
    pub(super) tongue: Share<Tongue>,
    pub(super) status: Share<AssociationStatus>,
    pub(super) reach: Share<Reach>,
    pub(super) phone: Share<bool>,
    pub(super) web: Share<bool>,
    pub(super) counted_years_ago: Share<i32>,
    pub(super) confirmed: Share<Confirmed>,
    pub(super) publishable: Share<bool>,
    pub(super) board: Share<Board>,
    pub(super) log: Share<Log>,
    pub(super) note: Share<bool>,
}

/// Of which names of people are made, and where their mail goes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    pub(super) given: ByOrigin,
    pub(super) family: ByOrigin,
    pub(super) mail: Vec<String>,
}

/// Names by where they are at home.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ByOrigin {
    pub(super) fi: Vec<String>,
    pub(super) sv: Vec<String>,
    pub(super) other: Vec<String>,
}

/// What the officer wrote, in the caller's language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) tags: BTreeMap<String, String>,
    pub(super) notes: Vec<String>,
    pub(super) sources: Vec<String>,
    pub(super) titles: Vec<String>,
    pub(super) log: Vec<Entry>,
}

/// An entry of the contact log.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) kind: ContactKind,
    pub(super) summary: String,
}

pub(super) fn vocabulary() -> Vocabulary {
    let content = include_str!("../../../../../assets/sample/associations.json");
    serde_json::from_str(content).expect("a test fills the sample")
}

pub(super) fn names() -> Names {
    let content = include_str!("../../../../../assets/sample/people.json");
    serde_json::from_str(content).expect("a test fills the sample")
}

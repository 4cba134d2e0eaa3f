//! An association as the window sees it. Not here: what may be said of it (`rules`), lists (`list`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::day::Day;
use crate::ids::id;
use crate::store::by_name;

id!(
    /// An association.
    AssociationId
);

/// What is known of an association. As typed on the way in, in one form on the way out; empty where nothing is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = false)]
pub struct AssociationDetails {
    /// Official name in Finnish. One of the three official names is there.
    pub name_fi: String,
    /// Official name in Swedish.
    pub name_sv: String,
    /// Official name in English.
    pub name_en: String,
    /// Auxiliary name (aputoiminimi) in Finnish.
    pub auxiliary_fi: String,
    /// Auxiliary name in Swedish.
    pub auxiliary_sv: String,
    /// Auxiliary name in English.
    pub auxiliary_en: String,
    /// Abbreviation, or the name in everyday use, in Finnish.
    pub short_fi: String,
    /// The same in Swedish.
    pub short_sv: String,
    /// The same in English.
    pub short_en: String,
    /// Of the register of associations, `195.883`. A group that is not registered has none.
    pub register_number: String,
    /// Y-tunnus, `1234567-1`.
    pub business_id: String,
    /// Domicile: Statistics Finland's code of a municipality, three digits.
    pub municipality: String,
    /// Village or part of the municipality, in words.
    pub area: String,
    /// Street and house, or post office box.
    pub street: String,
    /// Five digits.
    pub postal_code: String,
    /// Where the postal code leads.
    pub post_office: String,
    /// The association's own address, not a person's.
    pub email: String,
    /// The association's own number.
    pub phone: String,
    /// Web pages.
    pub web: String,
    /// PRH's purpose class, 1 to 9.
    pub purpose_class: Option<u32>,
    /// The officer's own words, in the order of typing; at most fifty.
    pub tags: Vec<String>,
    /// Works with volunteers.
    pub voluntary: bool,
    /// Employs people.
    pub professional: bool,
    /// Produces services.
    pub service_production: bool,
    /// How many members.
    pub members: Option<u32>,
    /// The day of that count, ISO 8601; in any form on the way in. Today where only the count is given.
    pub members_on: String,
    /// The languages in which it works, by their codes (ISO 639).
    pub languages: Vec<String>,
    /// Whether it may stand in lists that others see.
    pub publishable: bool,
    /// The officer's note.
    pub note: String,
}

/// Whether an association is at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssociationStatus {
    /// It is.
    Active,
    /// It exists, and does nothing.
    Dormant,
    /// It has ended.
    Dissolved,
}

by_name!(AssociationStatus);

/// An association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Association {
    /// Which it is.
    pub id: AssociationId,
    /// What is known of it.
    #[serde(flatten)]
    pub details: AssociationDetails,
    /// The official name by which it is listed: the Finnish one, or the first there is.
    pub name: String,
    /// Whether it is at work.
    pub status: AssociationStatus,
    /// Since when; none where it was so when it was entered.
    pub status_since: Option<Day>,
    /// When its details were last confirmed.
    pub confirmed_on: Option<Day>,
}

/// Which association.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByAssociation {
    /// Its id.
    pub id: AssociationId,
}

/// Fields of an association to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct AssociationFields(
    #[ts(type = "{ [F in keyof AssociationDetails]?: AssociationDetails[F] | null }")] pub Map<String, Value>,
);

/// A change of one association.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeAssociation {
    /// Which one.
    pub id: AssociationId,
    /// What changes.
    pub fields: AssociationFields,
}

/// The same change of many associations.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeAssociations {
    /// Which ones.
    pub ids: Vec<AssociationId>,
    /// What changes.
    #[serde(default)]
    pub fields: AssociationFields,
    /// Words to add to the tags of each.
    #[serde(default)]
    pub add_tags: Vec<String>,
    /// Words to take from them.
    #[serde(default)]
    pub remove_tags: Vec<String>,
}

/// How many records a change met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// Those that now say something else.
    pub changed: u32,
}

/// Somebody said that the details of these are right.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAssociations {
    /// Which ones.
    pub ids: Vec<AssociationId>,
    /// When, as typed; today if empty.
    #[serde(default)]
    pub on: String,
}

/// A change of status.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAssociationStatus {
    /// Which ones.
    pub ids: Vec<AssociationId>,
    /// How they stand now.
    pub status: AssociationStatus,
    /// Since when, as typed; since today if empty.
    #[serde(default)]
    pub on: String,
}

//! Lists of associations: which, by what, in what order, and the rows of one page. Not here: twins.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{AssociationId, AssociationStatus};
use crate::day::Day;

/// Which associations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AssociationFilter {
    /// Words that stand in its names, numbers, place, address or tags.
    pub words: String,
    /// Any of these statuses; all if empty.
    pub statuses: Vec<AssociationStatus>,
    /// Any of these purpose classes; 0 stands for none. All if empty.
    pub purpose_classes: Vec<u32>,
    /// Any of these tags; all if empty.
    pub tags: Vec<String>,
    /// Any of these municipalities; empty text stands for none. All if empty.
    pub municipalities: Vec<String>,
    /// Those whose details are older than the threshold of the settings, or were never confirmed.
    pub unconfirmed: bool,
    /// Those without an e-mail address.
    pub no_email: bool,
    /// Those where nobody is the contact person today.
    pub no_contact: bool,
    /// Those where a role has ended and nobody has it today.
    pub role_ended: bool,
    /// Those whose contact log has a day to come back to it that has come.
    pub follow_up_due: bool,
}

/// In what order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssociationOrder {
    /// By name, as Finnish sorts.
    #[default]
    Name,
    /// Never confirmed first, then the longest ago.
    Confirmed,
}

/// A tag that associations have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TagInUse {
    /// As it is written.
    pub tag: String,
    /// How many associations have it.
    pub associations: u32,
}

/// A part of a list.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListAssociations {
    /// Which.
    pub filter: AssociationFilter,
    /// In what order.
    pub order: AssociationOrder,
    /// Rows before the first one.
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A part of a list, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AssociationPage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<AssociationLine>,
}

/// An association in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AssociationLine {
    /// Which it is.
    pub id: AssociationId,
    /// The name by which it is listed.
    pub name: String,
    /// The code of its municipality; may be empty.
    pub municipality: String,
    /// Village or part of the municipality.
    pub area: String,
    /// PRH's purpose class.
    pub purpose_class: Option<u32>,
    /// The officer's own words.
    pub tags: Vec<String>,
    /// How many members.
    pub members: Option<u32>,
    /// Who is its contact person today; may be empty.
    pub contact: String,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub phone: String,
    /// Whether it is at work.
    pub status: AssociationStatus,
    /// Whether it may stand in lists that others see.
    pub publishable: bool,
    /// When its details were last confirmed.
    pub confirmed_on: Option<Day>,
    /// The first day in its contact log to come back to it, past days included.
    pub follow_up: Option<Day>,
}

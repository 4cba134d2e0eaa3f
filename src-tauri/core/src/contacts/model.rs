//! The contact log as the window sees it. Not here: what may stand in it (`rules`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::associations::AssociationId;
use crate::ids::id;
use crate::store::by_name;

id!(
    /// An entry of the contact log.
    ContactId
);

/// How one was in touch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// By telephone: what is taken down unless another is chosen.
    #[default]
    Call,
    /// By letter, e-mail or message.
    Mail,
    /// At a table, or on a screen.
    Meeting,
    /// At their place.
    Visit,
}

by_name!(ContactKind);

/// What an entry says. As typed on the way in, in one form on the way out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ContactDetails {
    /// How.
    pub kind: ContactKind,
    /// When, ISO 8601; in any form on the way in, today if empty.
    pub held_on: String,
    /// About what, and what was agreed. Must say something.
    pub summary: String,
    /// The day to come back to it, in the same forms; empty if there is none.
    pub follow_up: String,
    /// Whether one has come back to it.
    pub followed_up: bool,
}

/// An entry of the contact log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Contact {
    /// Which it is.
    pub id: ContactId,
    /// With whom.
    pub association: AssociationId,
    /// The association's name.
    pub association_name: String,
    /// What it says.
    #[serde(flatten)]
    pub details: ContactDetails,
}

/// An entry to make.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddContact {
    /// With whom.
    pub association: AssociationId,
    /// What it says.
    pub details: ContactDetails,
}

/// Which entry.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByContact {
    /// Its id.
    pub id: ContactId,
}

/// Fields of an entry to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct ContactFields(
    #[ts(type = "{ [F in keyof ContactDetails]?: ContactDetails[F] | null }")] pub Map<String, Value>,
);

/// A change of one entry.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeContact {
    /// Which one.
    pub id: ContactId,
    /// What changes.
    pub fields: ContactFields,
}

/// Which entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactFilter {
    /// All, the last first.
    #[default]
    All,
    /// Those that one has to come back to, the most urgent first.
    ToFollowUp,
}

/// A part of the log.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListContacts {
    /// With whom; none: with everybody.
    pub association: Option<AssociationId>,
    /// Which.
    pub filter: ContactFilter,
    /// Rows before the first one.
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A part of the log, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactPage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<Contact>,
}

//! An action as the window sees it. Not here: what may be said of it (`rules`), lists (`list`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::day::Day;
use crate::evenings::{AgendaItemId, EveningId};
use crate::ids::id;
use crate::store::by_name;

id!(
    /// An action.
    ActionId
);

/// Who sees to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Responsible {
    /// Nobody has been named.
    #[default]
    Nobody,
    /// The liaison officer, a successor included.
    Officer,
    /// Somebody else, by name or post. Must say something.
    Named(String),
}

/// What is to be done. As typed on the way in, in one form on the way out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ActionDetails {
    /// What. Must say something.
    pub title: String,
    /// Who sees to it.
    pub responsible: Responsible,
    /// By when, ISO 8601; in any form on the way in. Empty if there is no day.
    pub due: String,
    /// The officer's note.
    pub note: String,
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActionStatus {
    /// It is to be done.
    Open,
    /// It is done.
    Done,
    /// It is not to be done any more.
    Dropped,
}

by_name!(ActionStatus);

/// The evening from which an action came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionOrigin {
    /// Which evening.
    pub evening: EveningId,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub day: Day,
    /// Which item of its agenda, if it came from one.
    pub item: Option<AgendaItemId>,
    /// What the item is called; empty without one.
    pub item_title: String,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Action {
    /// Which it is.
    pub id: ActionId,
    /// What is to be done.
    #[serde(flatten)]
    pub details: ActionDetails,
    /// How it stands.
    pub status: ActionStatus,
    /// When it was done or dropped.
    pub settled_on: Option<Day>,
    /// Whether it is open and its day is past.
    pub overdue: bool,
    /// Where it came from; none if from nowhere, or if that evening has been taken out.
    pub origin: Option<ActionOrigin>,
}

/// Where an action comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FromWhere {
    /// From an evening.
    Evening(EveningId),
    /// From an item of an evening's agenda.
    Item(AgendaItemId),
}

/// An action to take down.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAction {
    /// What is to be done.
    pub details: ActionDetails,
    /// Where it comes from, if from somewhere.
    #[serde(default)]
    pub from: Option<FromWhere>,
}

/// Which action.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByAction {
    /// Its id.
    pub id: ActionId,
}

/// Fields of an action to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct ActionFields(
    #[ts(type = "{ [F in keyof ActionDetails]?: ActionDetails[F] | null }")] pub Map<String, Value>,
);

/// A change of one action.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeAction {
    /// Which one.
    pub id: ActionId,
    /// What changes.
    pub fields: ActionFields,
}

/// An action was done or dropped, or is to be done after all.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetActionStatus {
    /// Which one.
    pub id: ActionId,
    /// How it stands now.
    pub status: ActionStatus,
    /// Since when, as typed; since today if empty.
    #[serde(default)]
    pub on: String,
}

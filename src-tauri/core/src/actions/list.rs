//! Lists of actions: which, and the rows of one page. Not here: one action (`model`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{Action, ActionStatus};
use crate::evenings::EveningId;

/// Which actions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ActionFilter {
    /// Only the liaison officer's own.
    pub mine: bool,
    /// Only those that are open and whose day is past.
    pub overdue: bool,
    /// Only those of this evening and its agenda.
    pub evening: Option<EveningId>,
    /// Any of these; all if empty.
    pub statuses: Vec<ActionStatus>,
}

/// A part of a list: what is open first, the most urgent first, then what was settled, the last first.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListActions {
    /// Which.
    pub filter: ActionFilter,
    /// Rows before the first one.
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A part of a list, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionPage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<Action>,
}

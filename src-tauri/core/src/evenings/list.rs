//! Lists of evenings: which, and the rows of one page. Not here: one evening (`model`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{EveningId, EveningKind, EveningStatus};
use crate::day::Day;

/// Which evenings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EveningFilter {
    /// Words that stand in title, place or note.
    pub words: String,
    /// Those of this year; of every year if none.
    pub year: Option<i32>,
    /// Any of these kinds; all if empty.
    pub kinds: Vec<EveningKind>,
    /// Any of these; all if empty.
    pub statuses: Vec<EveningStatus>,
}

/// A part of a list, the last evening first.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListEvenings {
    /// Which.
    pub filter: EveningFilter,
    /// Rows before the first one.
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A part of a list, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EveningPage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<EveningLine>,
}

/// An evening in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EveningLine {
    /// Which it is.
    pub id: EveningId,
    /// What kind of meeting.
    pub kind: EveningKind,
    /// What it is called.
    pub title: String,
    /// The day.
    pub day: Day,
    /// When it begins, `17:30`; empty if not known.
    pub starts_at: String,
    /// When it ends; empty if not known.
    pub ends_at: String,
    /// Where; may be empty.
    pub place: String,
    /// How it stands.
    pub status: EveningStatus,
    /// When its memo went out.
    pub memo_out_on: Option<Day>,
    /// How many associations have an invitation.
    pub invited: u32,
    /// How many associations were there.
    pub associations: u32,
    /// How many people were there, those of the own organisation included.
    pub people: u32,
}

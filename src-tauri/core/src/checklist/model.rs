//! An assessment as the window sees it, and what the window asks for. Not here: the model's own items
//! (`criteria`), the whole year on one sheet (`sheet`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::caller::Caller;
use crate::day::{self, Day};
use crate::ids::{derived, id};
use crate::problem::Result;
use crate::store::by_name;
use crate::text;

id!(
    /// A year's assessment.
    AssessmentId
);

impl AssessmentId {
    /// A year has one assessment.
    pub(crate) fn of(year: i32) -> AssessmentId {
        derived(&["assessment", &year.to_string()]).into()
    }
}

id!(
    /// What an assessment says of one criterion.
    EntryId
);

impl EntryId {
    /// An assessment says one thing of a criterion.
    pub(crate) fn of(year: i32, criterion: &str) -> EntryId {
        Uuid::into(derived(&["assessment", &year.to_string(), criterion]))
    }
}

/// What the officer decided of a criterion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Toteutuu.
    Met,
    /// Toteutuu osittain.
    Partly,
    /// Ei toteudu.
    NotMet,
    /// Ei arvioitu: nothing has been decided.
    #[default]
    NotAssessed,
    /// Ei koske.
    NotApplicable,
}

by_name!(Status);

/// What an assessment says of one criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// Its id, under which its history is kept.
    pub id: EntryId,
    /// What the record suggests, where it can.
    pub proposal: Option<Status>,
    /// What was decided.
    pub status: Status,
    /// The day of the decision; none while nothing has been decided.
    pub decided_on: Option<Day>,
    /// Why the decision differs from the proposal.
    pub reason: String,
    /// What shows it.
    pub evidence: String,
    /// The officer's own note.
    pub note: String,
    /// How the associations see it.
    pub view: String,
    /// Who sees to it.
    pub responsible: String,
    /// By when.
    pub due: Option<Day>,
}

impl Entry {
    /// A criterion of which nothing has been said yet.
    pub(super) fn untouched(year: i32, criterion: &str) -> Entry {
        Entry {
            id: EntryId::of(year, criterion),
            proposal: None,
            status: Status::NotAssessed,
            decided_on: None,
            reason: String::new(),
            evidence: String::new(),
            note: String::new(),
            view: String::new(),
            responsible: String::new(),
            due: None,
        }
    }

    /// Takes down one field as typed; one that cannot be kept is refused by `value`.
    pub(super) fn take_down(&mut self, field: Field, typed: &str, caller: &Caller) -> Result<()> {
        match field {
            Field::Evidence => self.evidence = text::prose("value", typed)?,
            Field::Note => self.note = text::prose("value", typed)?,
            Field::View => self.view = text::prose("value", typed)?,
            Field::Responsible => self.responsible = text::line("value", typed)?,
            Field::Due => self.due = day::typed("value", typed, caller)?,
        }
        Ok(())
    }

    /// Not met yet, and of our concern.
    pub fn is_open(&self) -> bool {
        !matches!(self.status, Status::Met | Status::NotApplicable)
    }

    /// Past its day on this day, and still open.
    pub fn is_late(&self, on: Day) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < on)
    }

    /// Sets the status and the day it was decided on; undecided has no day.
    pub(crate) fn decide(&mut self, status: Status, reason: String, today: Day) {
        if self.status != status {
            self.decided_on = (status != Status::NotAssessed).then_some(today);
        }
        self.status = status;
        self.reason = reason;
    }
}

/// One year among others.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AssessmentYear {
    /// The year.
    pub year: i32,
    /// When it was started.
    pub opened_on: Day,
    /// When it was closed, if it was.
    pub closed_on: Option<Day>,
    /// How many criteria are decided.
    pub decided: u32,
    /// Of how many.
    pub of: u32,
}

/// A year to open, to read or to close.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByYear {
    /// The year.
    pub year: i32,
}

/// A decision.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The year.
    pub year: i32,
    /// The criterion's id, `3.2`.
    pub criterion: String,
    /// The decision.
    pub status: Status,
    /// Why, where it differs from the proposal.
    #[serde(default)]
    pub reason: String,
}

/// One field of a criterion, as it was left.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Describe {
    /// The year.
    pub year: i32,
    /// The criterion's id, `3.2`.
    pub criterion: String,
    /// Which field.
    pub field: Field,
    /// What it says now, as typed. A day may be typed in any way that a date field takes; nothing for no day.
    pub value: String,
}

/// A field of a criterion beside its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What shows it.
    Evidence,
    /// The officer's own note.
    Note,
    /// How the associations see it.
    View,
    /// Who sees to it.
    Responsible,
    /// By when.
    Due,
}

/// Two years to compare.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Compare {
    /// The year.
    pub year: i32,
    /// The year before it, or another.
    pub with: i32,
}

/// A criterion that stands otherwise than in the other year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// The criterion's id.
    pub criterion: String,
    /// As it stood in the other year.
    pub before: Status,
    /// As it stands.
    pub now: Status,
}

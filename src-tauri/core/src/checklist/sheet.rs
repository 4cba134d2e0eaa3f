//! A whole year's assessment on one sheet: what the window shows, what paper prints and what closing
//! freezes. It carries the model's texts, so that a frozen one needs nothing else. Not here: layout.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::criteria::{Criterion, CriterionKind, Model, Principle};
use super::model::{Entry, Status};
use super::rules::{self, Statuses, Tally};
use crate::day::Day;
use crate::settings::{Officer, Organisation};

/// A year's assessment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Sheet {
    /// The year.
    pub year: i32,
    /// When it was started.
    pub opened_on: Day,
    /// When it was closed; none while it is under way.
    pub closed_on: Option<Day>,
    /// Whose it is, if the organisation has been chosen.
    pub organisation: Option<Organisation>,
    /// Who made it, if an officer has been named.
    pub officer: Option<Officer>,
    /// The conditions and the seven principles.
    pub parts: Vec<Part>,
    /// All criteria together: for "46 of 52 decided", never a grade.
    pub tally: Tally,
}

/// A principle and its items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Part {
    /// The principle.
    pub principle: Principle,
    /// Its criteria together; roll-ups are not counted again.
    pub tally: Tally,
    /// Its items in printing order.
    pub items: Vec<Item>,
}

/// An item and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Item {
    /// What the model says.
    pub criterion: Criterion,
    /// How it stands.
    pub state: State,
}

/// How an item stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum State {
    /// Rated by a person.
    Rated(Entry),
    /// Computed from others.
    Computed(Rollup),
    /// For information.
    Shown,
}

/// A computed item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rollup {
    /// What follows from its items.
    pub status: Status,
    /// Its items.
    pub tally: Tally,
}

/// Everything a sheet is made of beside the model.
pub(super) struct Source {
    pub(super) year: i32,
    pub(super) opened_on: Day,
    pub(super) closed_on: Option<Day>,
    pub(super) organisation: Option<Organisation>,
    pub(super) officer: Option<Officer>,
    pub(super) entries: Vec<(String, Entry)>,
}

impl Sheet {
    /// Lays the entries out on the model.
    pub(super) fn lay_out(model: &Model, source: Source) -> Sheet {
        let statuses = source.entries.iter().map(|(id, entry)| (id.clone(), entry.status)).collect();
        let state = |item: &Criterion| state(model, item, &statuses, &source);
        let part = |principle: &Principle| {
            let items: Vec<Item> = model
                .items
                .iter()
                .filter(|item| item.principle == principle.id)
                .map(|item| Item { criterion: item.clone(), state: state(item) })
                .collect();
            Part { principle: principle.clone(), tally: rated(&items), items }
        };
        let parts: Vec<Part> = model.principles.iter().map(part).collect();
        Sheet {
            year: source.year,
            opened_on: source.opened_on,
            closed_on: source.closed_on,
            tally: Tally::of(parts.iter().flat_map(|part| &part.items).filter_map(Item::rating)),
            organisation: source.organisation,
            officer: source.officer,
            parts,
        }
    }

    /// All items, in printing order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.parts.iter().flat_map(|part| &part.items)
    }

    /// The status of each criterion.
    pub(super) fn statuses(&self) -> Statuses {
        self.items().filter_map(|item| Some((item.criterion.id.clone(), item.rating()?))).collect()
    }
}

impl Item {
    /// What was decided, of an item that a person rates.
    pub fn rating(&self) -> Option<Status> {
        self.entry().map(|entry| entry.status)
    }

    /// What the assessment says of an item that a person rates.
    pub fn entry(&self) -> Option<&Entry> {
        match &self.state {
            State::Rated(entry) => Some(entry),
            State::Computed(_) | State::Shown => None,
        }
    }
}

fn rated(items: &[Item]) -> Tally {
    Tally::of(items.iter().filter_map(Item::rating))
}

fn state(model: &Model, item: &Criterion, statuses: &Statuses, source: &Source) -> State {
    match item.kind {
        CriterionKind::Info => State::Shown,
        CriterionKind::Rollup => State::Computed(Rollup {
            status: rules::rolled_up(model, item, statuses),
            tally: Tally::of(rules::parts(model, item, statuses)),
        }),
        CriterionKind::Criterion => {
            let known = source.entries.iter().find(|(id, _)| *id == item.id);
            State::Rated(
                known.map_or_else(|| Entry::untouched(source.year, &item.id), |(_, entry)| entry.clone()),
            )
        }
    }
}

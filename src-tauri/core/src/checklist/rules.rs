//! What may be decided, and what follows from decisions: roll-ups, tallies, differences. Pure.
//! Not here: storing them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::criteria::{Criterion, CriterionKind, Model};
use super::model::{Difference, Status};
use crate::problem::{Code, Problem, Result, ensure};

/// The first year that can be assessed: the model is from 2020, and some began with its drafts.
pub(super) const FIRST_YEAR: i32 = 2018;

/// The statuses of criteria, by id. A criterion that is not in it has not been assessed.
pub(super) type Statuses = BTreeMap<String, Status>;

/// The criterion of this id, which must be one that a person rates.
pub(super) fn ratable<'a>(model: &'a Model, id: &str) -> Result<&'a Criterion> {
    let problem = |code| Problem::new(code).with("criterion", id).at("criterion");
    let item = model.item(id).ok_or_else(|| problem(Code::CriterionUnknown))?;
    ensure!(item.kind == CriterionKind::Criterion, problem(Code::CriterionComputed));
    Ok(item)
}

/// A decision that differs from the proposal says why. Undecided needs no reason, and neither does a
/// decision where nothing was proposed.
pub(super) fn reasoned(proposal: Option<Status>, decided: Status, reason: &str) -> Result<()> {
    let agrees = proposal.is_none_or(|proposal| proposal == decided) || decided == Status::NotAssessed;
    ensure!(agrees || !reason.trim().is_empty(), Problem::new(Code::ReasonNeeded).at("reason"));
    Ok(())
}

/// How many of the items that concern us are met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tally {
    /// Met.
    pub met: u32,
    /// Partly met.
    pub partly: u32,
    /// Not met.
    pub not_met: u32,
    /// Not yet assessed.
    pub open: u32,
    /// Left out, because they do not concern us.
    pub not_applicable: u32,
}

impl Tally {
    /// Counts statuses.
    pub fn of(statuses: impl IntoIterator<Item = Status>) -> Tally {
        statuses.into_iter().fold(Tally::default(), |mut tally, status| {
            *match status {
                Status::Met => &mut tally.met,
                Status::Partly => &mut tally.partly,
                Status::NotMet => &mut tally.not_met,
                Status::NotAssessed => &mut tally.open,
                Status::NotApplicable => &mut tally.not_applicable,
            } += 1;
            tally
        })
    }

    /// Those that concern us: the denominator of "5/8".
    pub fn concern(self) -> u32 {
        self.met + self.partly + self.not_met + self.open
    }

    /// Those decided, one way or another.
    pub fn decided(self) -> u32 {
        self.met + self.partly + self.not_met + self.not_applicable
    }

    /// All of them.
    pub fn all(self) -> u32 {
        self.concern() + self.not_applicable
    }
}

/// The items a roll-up counts, in the model's order, each with its status.
pub(super) fn parts(model: &Model, rollup: &Criterion, statuses: &Statuses) -> Vec<Status> {
    let status_of = |id: &String| match model.item(id) {
        Some(item) if item.kind == CriterionKind::Rollup => rolled_up(model, item, statuses),
        _ => statuses.get(id).copied().unwrap_or_default(),
    };
    rollup.of.iter().map(status_of).collect()
}

/// The status of a roll-up: met when all that concern us are met (or one, where the model says "or");
/// partly when some are, or are in part; open while too little is decided to say so.
pub(super) fn rolled_up(model: &Model, rollup: &Criterion, statuses: &Statuses) -> Status {
    let tally = Tally::of(parts(model, rollup, statuses));
    let some = tally.met + tally.partly > 0;
    let met = if rollup.any_is_enough { tally.met > 0 } else { tally.met == tally.concern() };
    match tally {
        _ if tally.concern() == 0 => Status::NotApplicable,
        _ if met => Status::Met,
        _ if some => Status::Partly,
        _ if tally.open > 0 => Status::NotAssessed,
        _ => Status::NotMet,
    }
}

/// The criteria that stand otherwise than before, in the model's order. One that was not assessed in either
/// year says nothing of change.
pub(super) fn differences(model: &Model, before: &Statuses, now: &Statuses) -> Vec<Difference> {
    let status = |statuses: &Statuses, id: &str| statuses.get(id).copied().unwrap_or_default();
    let criteria = model.items.iter().filter(|item| item.kind == CriterionKind::Criterion);
    criteria
        .map(|item| Difference {
            criterion: item.id.clone(),
            before: status(before, &item.id),
            now: status(now, &item.id),
        })
        .filter(|it| it.before != it.now && ![it.before, it.now].contains(&Status::NotAssessed))
        .collect()
}

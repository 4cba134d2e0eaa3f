//! When a memo can be written and go out. Pure. Not here: storing it.

use crate::day::Day;
use crate::evenings::EveningState;
use crate::problem::{Code, Problem, Result, ensure};

/// Nothing was said at an evening that is cancelled.
pub(super) fn may_be_written(state: EveningState) -> Result<()> {
    ensure!(state != EveningState::Cancelled, Problem::new(Code::EveningCancelled).at("id"));
    Ok(())
}

/// A memo goes out of an evening that was held, on its day or later.
pub(super) fn may_go_out(state: EveningState, day: Day, on: Day) -> Result<()> {
    ensure!(state == EveningState::Held, Problem::new(Code::EveningNotHeld).at("id"));
    ensure!(on >= day, Problem::new(Code::MemoTooEarly).at("on"));
    Ok(())
}

//! What may be taken down of who came. Pure. Not here: storing it.

use crate::day::Day;
use crate::evenings::EveningState;
use crate::problem::{Code, Problem, Result, ensure};

/// Nobody comes to an evening that is cancelled, or whose day has not come.
pub(super) fn may_come(state: EveningState, day: Day, today: Day) -> Result<()> {
    ensure!(state != EveningState::Cancelled, Problem::new(Code::EveningCancelled).at("id"));
    ensure!(day <= today, Problem::new(Code::AttendanceAhead).at("id"));
    Ok(())
}

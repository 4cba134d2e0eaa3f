//! A calendar year of association evenings against the threshold of the settings (criterion 3.3). Pure. Not here: what
//! the checklist makes of it.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::model::EveningState;
use crate::day::Day;

/// The association evenings of a calendar year. Workshops and other meetings are not among them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EveningYear {
    /// The year.
    pub year: i32,
    /// Fewest evenings a year, as the settings say.
    pub threshold: u32,
    /// The days on which one was held, first to last. Two on one day are one.
    pub held: Vec<Day>,
    /// The days, from today on, on which one is planned.
    pub planned: Vec<Day>,
    /// Whether as many were held as are wanted.
    pub enough: bool,
}

impl EveningYear {
    /// The year of these evenings, which are all of it. A day is one of Finland, and so is its year.
    pub(super) fn of(year: i32, threshold: u32, evenings: &[(Day, EveningState)], today: Day) -> EveningYear {
        let days = |wanted: EveningState| {
            let days = evenings.iter().filter(|(_, state)| *state == wanted).map(|(day, _)| *day);
            days.collect::<BTreeSet<Day>>()
        };
        let held: Vec<Day> = days(EveningState::Held).into_iter().collect();
        let planned = days(EveningState::Planned).into_iter().filter(|day| *day >= today).collect();
        EveningYear { year, threshold, enough: held.len() >= threshold as usize, held, planned }
    }
}

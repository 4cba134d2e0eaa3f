//! The command that writes a calendar file. Not here: the form of the file (`ics`).

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ics, rows};
use crate::caller::Caller;
use crate::evenings::{self, Evening, EveningId};
use crate::ids::derived;
use crate::problem::{Code, Problem, Result, ensure};
use crate::store::{Store, Write};

/// Which evenings.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarOf {
    /// One of them.
    Evening(EveningId),
    /// All of a calendar year, cancelled ones included.
    Year(i32),
}

/// Evenings to write into a calendar file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportCalendar {
    /// The file; it ends in `.ics`.
    pub path: String,
    /// Which evenings.
    pub of: CalendarOf,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ExportedCalendar {
    /// Evenings in the file.
    pub evenings: u32,
}

/// Writes evenings into a calendar file, first to last.
pub(crate) fn export(store: &Store, caller: &Caller, asked: ExportCalendar) -> Result<ExportedCalendar> {
    let path = Path::new(&asked.path);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let wrong = || Problem::new(Code::CalendarEnding).with("path", &*asked.path).at("path");
    ensure!(ending.eq_ignore_ascii_case("ics"), wrong());
    let evenings = store.read(|read| match asked.of {
        CalendarOf::Evening(id) => Ok(vec![evenings::of_id(read, id, "of.evening")?]),
        CalendarOf::Year(year) => evenings::of_year(read, year, "of.year", caller.today),
    })?;
    let editions = store.write_untracked(caller, |write| {
        evenings.iter().map(|evening| edition(write, evening)).collect::<Result<Vec<u32>>>()
    })?;
    let events: Vec<(&Evening, u32)> = evenings.iter().zip(editions).collect();
    store.export(path, ics::calendar(&events, caller.at).as_bytes())?;
    Ok(ExportedCalendar { evenings: u32::try_from(events.len()).unwrap_or(u32::MAX) })
}

/// The number of the edition: another one once what is given differs from what was given last.
fn edition(write: &mut Write, evening: &Evening) -> Result<u32> {
    let print = derived(&["calendar", &ics::properties(evening)]);
    let sequence = match rows::edition(&write.read(), evening.id)? {
        Some((sequence, known)) if known == print.to_string() => return Ok(sequence),
        Some((sequence, _)) => sequence + 1,
        None => 0,
    };
    rows::put_edition(write, evening.id, sequence, print)?;
    Ok(sequence)
}

//! Evenings as a calendar file: one of them, or those of a year. Not here: reading such files.

mod ics;
mod ops;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use ops::export;
pub use ops::{CalendarOf, ExportCalendar, ExportedCalendar};

/// Its tables.
pub(crate) static UNTRACKED: &[&str] = &["calendar_edition"];

//! The checklist on paper, in its three kinds and three languages. Not here: what an assessment says
//! (`checklist`), and how a page is laid out (`paper`).

mod blank;
mod frame;
mod full;
mod marks;
mod summary;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_paper::{Laid, Printed as Paper, lay_out, print_laid};
use yhdyssilta_words::Lang;

use crate::caller::Caller;
use crate::checklist::Sheet;
use crate::checklist::ops::{blank_sheet, sheet, sheet_before};
use crate::day::Day;
use crate::problem::Result;
use crate::reports::printed::{Printed, to_file};
use crate::store::Store;

/// A paper to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintChecklist {
    /// The year.
    pub year: i32,
    /// What to print.
    pub kind: Kind,
    /// The language of the paper.
    pub lang: Lang,
    /// The file to write; what is there is replaced.
    pub path: PathBuf,
}

/// The three kinds of the checklist on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Every criterion with its decision, evidence, the associations' view and the action.
    Full,
    /// One page for the management group.
    Summary,
    /// To be filled in by hand, in a workshop.
    Blank,
}

/// What a paper is made from.
pub(crate) struct Source<'a> {
    /// The year's assessment.
    pub(crate) sheet: &'a Sheet,
    /// That of the year before, if there is one.
    pub(crate) before: Option<&'a Sheet>,
    /// The day of printing.
    pub(crate) today: Day,
    /// The language of the paper.
    pub(crate) lang: Lang,
}

impl Source<'_> {
    /// The day on which the paper stands: a closed assessment says what was late when it was closed.
    fn day(&self) -> Day {
        self.sheet.closed_on.unwrap_or(self.today)
    }
}

/// Prints a paper to a file.
pub(crate) fn print(store: &Store, caller: &Caller, asked: PrintChecklist) -> Result<Printed> {
    let made = make(store, caller, asked.year, asked.kind, asked.lang)?;
    to_file(store, &asked.path, made)
}

/// Makes a paper in memory.
pub fn make(store: &Store, caller: &Caller, year: i32, kind: Kind, lang: Lang) -> Result<Paper> {
    let today = caller.today;
    let laid = store.read(|read| {
        let (sheet, before) = match kind {
            Kind::Blank => (blank_sheet(read, year, today)?, None),
            Kind::Full | Kind::Summary => (sheet(read, year)?, sheet_before(read, year)?),
        };
        Ok(laid(&Source { sheet: &sheet, before: before.as_ref(), today, lang }, kind))
    })?;
    Ok(print_laid(&laid))
}

/// The pages of the paper.
fn laid(source: &Source, kind: Kind) -> Laid {
    match kind {
        Kind::Full => lay_out(&full::document(source)),
        Kind::Summary => summary::laid(source),
        Kind::Blank => lay_out(&blank::document(source)),
    }
}

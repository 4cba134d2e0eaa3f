//! Tables that an officer has: CSV, XLSX, XLS and ODS read into rows of text, one row at a time, and written.
//! No more of a file is held than one row and, of a spreadsheet, its texts. Not here: what the columns mean
//! (the import) and what a cell's text means (`values`).
//!
//! XLSX, ODS and XLS are read here and not by calamine: it makes a full rectangle of every ODS and XLS sheet,
//! gives each of Excel's shared texts an allocation of its own, and passes over formulas without a value. It
//! is the second reader in the tests.

mod biff;
mod csv;
mod encoding;
mod intake;
mod kind;
mod limits;
mod numbers;
mod ods;
mod package;
mod styles;
mod texts;
mod write;
mod xls;
mod xlsx;
mod xml;

#[cfg(test)]
pub(in crate::exchange) mod tests;

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

use intake::{Intake, Stop};
use kind::Kind;

use crate::problem::{Code, Problem, Result, ensure};

pub(in crate::exchange) use write::{Cell, Csv, Xlsx};

/// One row that says something. The first is the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange) struct Row {
    /// Its number as a spreadsheet program shows it, from 1; empty rows count.
    pub number: u32,
    /// The texts of its cells up to the last that says something.
    pub cells: Vec<String>,
    /// Cells that could not be read; their texts are empty.
    pub faults: Vec<Fault>,
}

/// What is wrong with one cell, while the rest of the file is fine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange) struct Fault {
    /// Which cell of the row, from 0.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// Reads the rows of a table, the header first, each passed to `take` before the next is read. Without a
/// name it is the first sheet with anything on it. Answers the name of the sheet.
///
/// `take` ends the reading early with `Break`. What is wrong with the file may come out only after rows were
/// passed on: nothing of them may stay.
///
/// Problems: `table-folder`, `table-empty`, `table-no-rows`, `table-wrong-ending` (argument `found`),
/// `table-foreign`, `table-password`, `table-too-large`, `table-swollen`, `table-rows`, `table-columns`,
/// `cell-too-long`, `table-nul`, `table-quote-open`, `table-encodings`, `table-damaged`, `table-no-sheet`,
/// and those of files.
pub(in crate::exchange) fn rows(
    path: &Path,
    sheet: Option<&str>,
    mut take: impl FnMut(Row) -> Result<ControlFlow<()>>,
) -> Result<String> {
    let mut outside = false;
    let mut pass = |row| {
        outside = true;
        let flow = take(row);
        outside = false;
        flow
    };
    let read = catch_unwind(AssertUnwindSafe(|| read(path, sheet, &mut pass)));
    match read {
        Err(panic) if outside => resume_unwind(panic),
        read => or_panicked(read),
    }
}

/// A reader that has panicked is a file that nobody foresaw.
fn or_panicked<T>(read: std::thread::Result<Result<T>>) -> Result<T> {
    read.unwrap_or_else(|_| Err(damaged("panic")))
}

fn read(
    path: &Path,
    sheet: Option<&str>,
    pass: &mut dyn FnMut(Row) -> Result<ControlFlow<()>>,
) -> Result<String> {
    let mut intake = Intake::new(pass);
    let read = match kind::of(path)? {
        Kind::Csv => csv::rows(path, &mut intake),
        Kind::Xlsx => xlsx::rows(path, sheet, &mut intake),
        Kind::Ods => ods::rows(path, sheet, &mut intake),
        Kind::Xls => xls::rows(path, sheet, &mut intake),
    };
    match read {
        Err(Stop::Enough) => return Ok(intake.sheet),
        Err(Stop::Problem(problem)) => return Err(*problem),
        Ok(()) => {}
    }
    ensure!(intake.passed() > 0, Problem::new(Code::TableEmpty));
    ensure!(intake.passed() > 1, Problem::new(Code::TableNoRows));
    Ok(intake.sheet)
}

/// The names of a spreadsheet's sheets, in their order; none of a CSV file, which has no name for its one.
pub(in crate::exchange) fn sheets(path: &Path) -> Result<Vec<String>> {
    let names = || match kind::of(path)? {
        Kind::Csv => Ok(Vec::new()),
        Kind::Xlsx => xlsx::sheets(path),
        Kind::Ods => ods::sheets(path),
        Kind::Xls => xls::sheets(path),
    };
    or_panicked(catch_unwind(AssertUnwindSafe(names)))
}

/// The letters by which a spreadsheet program calls a column counted from 0: A, B, … Z, AA.
pub(in crate::exchange) fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A file that is of its kind but not whole.
fn damaged(reason: impl std::fmt::Display) -> Problem {
    Problem::new(Code::TableDamaged).with("reason", reason.to_string())
}

fn no_sheet(name: &str) -> Problem {
    Problem::new(Code::TableNoSheet).with("sheet", name)
}

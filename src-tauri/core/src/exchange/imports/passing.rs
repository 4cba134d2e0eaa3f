//! The rows of a file on their way to their judge, and what tells whether they are those that the officer has seen. Not
//! here: what is asked of them (`ops`).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;
use std::path::Path;

use super::judge::{Judge, Judged};
use super::model::ImportFile;
use super::terms::Terms;
use crate::caller::Caller;
use crate::exchange::tables::{self, Row};
use crate::problem::{Code, Problem, Result, ensure};
use crate::store::{Read, Write};
use crate::text;

/// Passes on what comes of each row. Answers what stands above the columns.
pub(super) fn judged(
    read: &Read,
    caller: &Caller,
    file: &ImportFile,
    mut take: impl FnMut(&Row, Judged) -> Result<()>,
) -> Result<Vec<String>> {
    caller.progress.begin(Fingerprint::rows_of(&file.fingerprint));
    each(read, caller, file, |judge, row| take(row, judge.judge(read, row)?))
}

/// The same while what comes of each row is written down, so that the next one is judged by it.
pub(super) fn written(
    write: &mut Write,
    caller: &Caller,
    file: &ImportFile,
    mut take: impl FnMut(&mut Write, Judged) -> Result<()>,
) -> Result<()> {
    // What follows from the rows, and the disk, take about as long as the rows themselves.
    caller.progress.begin(2 * Fingerprint::rows_of(&file.fingerprint));
    each(&write.read(), caller, file, |judge, row| {
        let judged = judge.judge(&write.read(), row)?;
        take(write, judged)
    })?;
    Ok(())
}

fn each(
    read: &Read,
    caller: &Caller,
    file: &ImportFile,
    mut take: impl FnMut(&mut Judge, &Row) -> Result<()>,
) -> Result<Vec<String>> {
    let name = name_of(Path::new(&file.path));
    let mut judge = Judge::new(read, Terms::new(read, caller, file, &name)?)?;
    let mut fingerprint = Fingerprint::default();
    let sheet = Some(file.sheet.as_str()).filter(|sheet| !sheet.is_empty());
    tables::rows(Path::new(&file.path), sheet, |row| {
        fingerprint.take(&row);
        caller.progress.reach(fingerprint.rows)?;
        if fingerprint.rows == 1 {
            judge.terms.headers = row.cells;
        } else {
            take(&mut judge, &row)?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let same = fingerprint.told() == file.fingerprint;
    ensure!(same, Problem::new(Code::FileChanged).at("fingerprint"));
    Ok(judge.terms.headers)
}

/// The file's name, as much of it as a line holds.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().chars().take(text::LINE).collect()).unwrap_or_default()
}

/// What tells whether a file is the same: the number of its rows and a hash of their cells.
#[derive(Default)]
pub(super) struct Fingerprint {
    pub(super) rows: u64,
    hasher: DefaultHasher,
}

impl Fingerprint {
    pub(super) fn take(&mut self, row: &Row) {
        self.rows += 1;
        (row.number, &row.cells).hash(&mut self.hasher);
    }

    pub(super) fn told(&self) -> String {
        format!("{}-{:016x}", self.rows, self.hasher.finish())
    }

    /// The number of rows that a fingerprint tells.
    fn rows_of(told: &str) -> u64 {
        let rows = told.split('-').next().and_then(|rows| rows.parse::<u32>().ok());
        rows.unwrap_or_default().into()
    }
}

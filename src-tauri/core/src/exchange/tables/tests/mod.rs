//! Tables of every kind, made here and read. Not here: what cells mean (`values`).

mod csv;
mod hostile;
pub(in crate::exchange) mod made;
mod ods;
mod written;
mod xls;
mod xlsx;

use std::ops::ControlFlow;
use std::path::Path;

use super::{Row, rows};
use crate::problem::{Code, Problem, Result};
use yhdyssilta_words::Arg;

/// The rows of a file of this name and content.
fn read(name: &str, content: &[u8]) -> Result<Vec<Row>> {
    read_sheet(name, content, None)
}

fn read_sheet(name: &str, content: &[u8], sheet: Option<&str>) -> Result<Vec<Row>> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, content).expect("a file");
    all(&path, sheet)
}

fn all(path: &Path, sheet: Option<&str>) -> Result<Vec<Row>> {
    let mut found = Vec::new();
    rows(path, sheet, |row| {
        found.push(row);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// The texts of the rows, cells apart by `|`, each after the number of its row.
fn told(rows: &[Row]) -> Vec<String> {
    rows.iter().map(|row| format!("{}: {}", row.number, row.cells.join("|"))).collect()
}

fn code(read: Result<Vec<Row>>) -> Code {
    read.expect_err("refused").code
}

#[track_caller]
fn assert_says(problem: &Problem, name: &str, value: impl Into<Arg>) {
    assert_eq!(problem.args.get(name), Some(&value.into()), "{problem}");
}

//! Where the readers put their rows: what is empty is passed over, what is too much is refused.
//! Not here: reading them.

use std::ops::ControlFlow;

use super::{Fault, Row, column_name, limits};
use crate::problem::{Code, Problem, Result, ensure};

/// Why a reader ends before the end of its file. A problem is boxed, because every step carries one.
pub(super) enum Stop {
    Enough,
    Problem(Box<Problem>),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Stop {
        Stop::Problem(Box::new(problem))
    }
}

pub(super) type Step = std::result::Result<(), Stop>;

/// A row while its cells come in.
#[derive(Default)]
pub(super) struct Line {
    pub(super) number: u32,
    cells: Vec<String>,
    faults: Vec<Fault>,
    /// Up to the last cell that says something, also beyond what is kept.
    width: usize,
}

impl Line {
    pub(super) fn new(number: u32) -> Line {
        Line { number, ..Line::default() }
    }

    /// Puts a text into the cell of this column, from 0.
    pub(super) fn put(&mut self, column: usize, text: String) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        ensure!(!text.contains('\0'), self.at(Code::TableNul, column));
        // Characters are counted only where the bytes leave it open.
        let short = text.len() <= limits::CELL || text.chars().count() <= limits::CELL;
        ensure!(short, self.too_long(column));
        self.width = self.width.max(column + 1);
        if column < limits::COLUMNS {
            if self.cells.len() <= column {
                self.cells.resize_with(column + 1, String::new);
            }
            self.cells[column] = text;
        }
        Ok(())
    }

    /// Notes that a cell holds a formula of which nobody has saved the value.
    pub(super) fn without_value(&mut self, column: usize) {
        self.width = self.width.max(column + 1);
        if column < limits::COLUMNS {
            let problem = self.at(Code::CellFormula, column);
            self.faults.push(Fault { column, problem });
        }
    }

    /// Notes that cells go up to this one, kept or not.
    pub(super) fn reach(&mut self, width: usize) {
        self.width = self.width.max(width);
    }

    pub(super) fn too_long(&self, column: usize) -> Problem {
        self.at(Code::CellTooLong, column).with("max", limits::CELL as i64)
    }

    /// A problem of the cell, by the name that a spreadsheet program gives it: `C12`.
    pub(super) fn at(&self, code: Code, column: usize) -> Problem {
        Problem::new(code).with("cell", format!("{}{}", column_name(column), self.number))
    }

    fn is_empty(&self) -> bool {
        self.width == 0
    }
}

/// Passes rows on, within the limits.
pub(super) struct Intake<'a> {
    /// The name of the sheet that is read; none in CSV.
    pub(super) sheet: String,
    pass: &'a mut dyn FnMut(Row) -> Result<ControlFlow<()>>,
    passed: u32,
    /// How many bytes of text may still come.
    left: u64,
}

impl<'a> Intake<'a> {
    pub(super) fn new(pass: &'a mut dyn FnMut(Row) -> Result<ControlFlow<()>>) -> Intake<'a> {
        Intake { sheet: String::new(), pass, passed: 0, left: limits::PASSED }
    }

    /// How many rows were passed on.
    pub(super) fn passed(&self) -> u32 {
        self.passed
    }

    pub(super) fn row(&mut self, line: Line) -> Step {
        if line.is_empty() {
            return Ok(());
        }
        let too_many = || Problem::new(Code::TableRows).with("max", i64::from(limits::ROWS));
        ensure!(line.number <= limits::ROWS && self.passed < limits::ROWS, too_many());
        let too_wide = || {
            Problem::new(Code::TableColumns)
                .with("row", i64::from(line.number))
                .with("columns", line.width as i64)
                .with("max", limits::COLUMNS as i64)
        };
        ensure!(line.width <= limits::COLUMNS, too_wide());
        let swollen = || Problem::new(Code::TableSwollen).with("max", (limits::PASSED >> 20) as i64);
        let length = line.cells.iter().map(|cell| cell.len() as u64).sum();
        self.left = self.left.checked_sub(length).ok_or_else(swollen)?;
        self.passed += 1;
        let Line { number, mut cells, faults, width } = line;
        cells.resize_with(width, String::new);
        match (self.pass)(Row { number, cells, faults })? {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stop::Enough),
        }
    }
}

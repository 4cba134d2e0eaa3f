//! What the cells of one row make of an association, and what is wrong with them. Not here: who holds its offices
//! (`boards`), and whom the row means (`judge`).

use super::cells::Cell;
use super::model::ImportRemark;
use crate::associations;
use crate::caller::Caller;
use crate::exchange::fields::ImportField;
use crate::exchange::record::{Record, Value};
use crate::exchange::tables::{self, Row};
use crate::problem::{Code, Problem};

/// What the officer has decided of the cells of a row that have a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// Doubtful ones are taken as they were read.
    AsRead,
    /// All of them go into the note.
    ToNote,
}

/// One row while it is read.
pub(super) struct Reading<'a> {
    caller: &'a Caller,
    headers: &'a [String],
    base: &'a Record,
    record: Record,
    settled: Option<Taken>,
    remarks: Vec<ImportRemark>,
    /// Cells that go into the note.
    noted: Vec<(usize, String)>,
    counted_on: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        caller: &'a Caller,
        headers: &'a [String],
        base: &'a Record,
        settled: Option<Taken>,
    ) -> Reading<'a> {
        let (record, remarks, noted) = (base.clone(), Vec::new(), Vec::new());
        Reading { caller, headers, base, record, settled, remarks, noted, counted_on: false }
    }

    /// The association as the cells have it, and what is wrong with them.
    pub(super) fn end(self) -> (Record, Vec<ImportRemark>) {
        (self.record, self.remarks)
    }

    fn header(&self, column: usize) -> &str {
        self.headers.get(column).map_or("", |header| header.trim())
    }

    /// What a column is called: by its header, or by its letter.
    fn called(&self, column: usize) -> String {
        let header = self.header(column);
        if header.is_empty() { tables::column_name(column) } else { header.to_owned() }
    }

    /// Cells whose formula has no value.
    pub(super) fn faults(&mut self, row: &Row, columns: &[(usize, ImportField)]) {
        for fault in &row.faults {
            let field = columns.iter().find(|(column, _)| *column == fault.column);
            if let Some((column, field)) = field {
                self.remark(Cell { column: *column, field: *field, text: "" }, fault.problem.clone(), false);
            }
        }
    }

    pub(super) fn cells(&mut self, cells: &[Cell]) {
        let lang = self.caller.lang;
        let municipality = cells.iter().find(|cell| cell.field == ImportField::Municipality);
        for cell in cells.iter().filter(|cell| cell.field.of_office().is_none()) {
            self.counted_on |= cell.field == ImportField::MembersOn;
            // Word for word what is known needs no reading.
            if cell.text.trim() == self.base.shown(cell.field, lang).trim() {
                continue;
            }
            if cell.field == ImportField::MunicipalityCode && municipality.is_some() {
                self.compare_code(cell);
                continue;
            }
            match cell.read(self.caller.today) {
                Err(problem) => self.remark(*cell, problem, false),
                Ok(read) => self.take(*cell, read.value, read.doubt),
            }
        }
    }

    /// A code beside a name says the same municipality, perhaps without its zeros; if not, the name is read.
    fn compare_code(&mut self, cell: &Cell) {
        match cell.read(self.caller.today) {
            Err(problem) => self.remark(*cell, problem, false),
            Ok(read) if self.record.says(cell.field, &read.value) => {}
            Ok(_) => self.remark(*cell, Problem::new(Code::MunicipalitiesDiffer), true),
        }
    }

    fn take(&mut self, cell: Cell, value: Value, doubt: Option<Code>) {
        let known = doubt.is_some() && self.record.says(cell.field, &value);
        match doubt {
            Some(_) if known => {}
            Some(code) if self.settled != Some(Taken::AsRead) => self.remark(cell, Problem::new(code), true),
            _ => self.record.set(cell.field, value),
        }
    }

    /// Notes what is wrong with a cell, unless that is settled. The cell goes into the note, unless it is taken as read:
    /// an address without a person cannot be.
    pub(super) fn remark(&mut self, cell: Cell, problem: Problem, doubt: bool) {
        let as_read = doubt && self.settled == Some(Taken::AsRead);
        if !as_read || problem.code == Code::PersonWithoutName {
            self.noted.push((cell.column, cell.text.to_owned()));
        }
        if !as_read && self.settled != Some(Taken::ToNote) {
            self.remarks.push(ImportRemark {
                column: self.called(cell.column),
                field: Some(cell.field),
                value: cell.text.to_owned(),
                problem: without_field(problem),
                doubt,
            });
        }
    }

    /// Puts the association into its one form; what it cannot hold is taken out, cell by cell.
    pub(super) fn check(&mut self, cells: &[Cell]) {
        self.date_the_count();
        self.note();
        loop {
            match associations::cleaned(&self.record.details, self.caller) {
                Ok(details) => {
                    self.record.details = details;
                    return;
                }
                Err(problem) => {
                    let field = problem.field.clone().unwrap_or_default();
                    let cell = cells.iter().find(|cell| cell.field.code() == field);
                    match cell.filter(|cell| self.can_be_taken_out(cell.field)) {
                        Some(cell) => {
                            self.record.take_back(cell.field, self.base);
                            self.remark(*cell, problem, false);
                            self.note();
                        }
                        None => return self.refuse(cell, problem),
                    }
                }
            }
        }
    }

    /// Whether a field then says what it said before. The note does not: it holds what was taken out elsewhere.
    fn can_be_taken_out(&self, field: ImportField) -> bool {
        let lang = self.caller.lang;
        field != ImportField::Note && self.record.shown(field, lang) != self.base.shown(field, lang)
    }

    /// Notes what nothing can settle but the file.
    fn refuse(&mut self, cell: Option<&Cell>, problem: Problem) {
        self.remarks.push(ImportRemark {
            column: cell.map_or_else(String::new, |cell| self.called(cell.column)),
            field: cell.map(|cell| cell.field),
            value: cell.map_or("", |cell| cell.text).to_owned(),
            problem: without_field(problem),
            doubt: false,
        });
    }

    /// A count that is told anew without its day is of today.
    fn date_the_count(&mut self) {
        if self.record.details.members != self.base.details.members && !self.counted_on {
            self.record.details.members_on.clear();
        }
    }

    /// Puts the noted cells into the note, each with its header on a line of its own, once.
    fn note(&mut self) {
        for (column, text) in std::mem::take(&mut self.noted) {
            let (header, text) = (self.header(column).to_owned(), text.trim());
            let line = if header.is_empty() { text.to_owned() } else { format!("{header}: {text}") };
            let note = &mut self.record.details.note;
            if !text.is_empty() && !note.contains(&line) {
                if !note.is_empty() && !note.ends_with('\n') {
                    note.push('\n');
                }
                note.push_str(&line);
            }
        }
    }
}

/// A remark names its column itself.
fn without_field(problem: Problem) -> Problem {
    Problem { field: None, ..problem }
}

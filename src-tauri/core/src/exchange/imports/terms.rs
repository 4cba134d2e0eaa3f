//! How the rows of a file are to be understood: what its columns hold, and what the officer has decided; and what
//! comes of a row of which it is known whom it means. Not here: finding out whom (`judge`).

use std::collections::HashMap;

use super::boards::{Board, Fault};
use super::cells::Cell;
use super::judge::{Judged, Known, Whom};
use super::model::{Decision, ImportFile, ImportRemark, ImportVerdict, Settled};
use super::reading::{Reading, Taken};
use crate::associations::{self, AssociationId};
use crate::caller::Caller;
use crate::exchange::fields::ImportField;
use crate::exchange::record::Record;
use crate::exchange::tables::Row;
use crate::people::{self, Officer};
use crate::problem::{Code, Problem, Result, missing};
use crate::store::Read;

pub(super) struct Terms<'a> {
    pub(super) caller: &'a Caller,
    /// What stands above the columns.
    pub(super) headers: Vec<String>,
    /// What each column holds, tags before what may become one.
    columns: Vec<(usize, ImportField)>,
    settled: HashMap<u32, Settlement>,
    /// The name of the file, which is where what it says comes from.
    source: &'a str,
}

/// What the officer has decided of a row.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Settlement {
    skip: bool,
    cells: Option<Taken>,
    pub(super) whom: Option<SettledWhom>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum SettledWhom {
    New,
    Known(AssociationId),
}

impl<'a> Terms<'a> {
    pub(super) fn new(
        read: &Read,
        caller: &'a Caller,
        file: &ImportFile,
        source: &'a str,
    ) -> Result<Terms<'a>> {
        let mut columns: Vec<(usize, ImportField)> =
            file.fields.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?))).collect();
        for (at, (column, field)) in columns.iter().enumerate() {
            if columns[..at].iter().any(|(_, other)| other == field) {
                return Err(Problem::new(Code::FieldTwice).at(&format!("fields.{column}")));
            }
        }
        columns.sort_by_key(|(_, field)| *field as usize);
        let settled = settlements(read, &file.settled)?;
        Ok(Terms { caller, headers: Vec::new(), columns, settled, source })
    }

    pub(super) fn settlement(&self, row: u32) -> Settlement {
        self.settled.get(&row).copied().unwrap_or_default()
    }

    /// The cells that say something, in the order of their fields.
    pub(super) fn cells<'r>(&self, row: &'r Row) -> Vec<Cell<'r>> {
        let cell = |&(column, field): &(usize, ImportField)| {
            let text = row.cells.get(column)?;
            (!text.trim().is_empty()).then_some(Cell { column, field, text })
        };
        self.columns.iter().filter_map(cell).collect()
    }

    /// What is known of an association, and of who has held its offices if the file has a word on these.
    pub(super) fn known(&self, read: &Read, id: AssociationId) -> Result<(Known, Vec<Officer>)> {
        let association = associations::of_ids(read, &[id])?.pop().ok_or_else(|| missing(id, "settled"))?;
        let has_offices = self.columns.last().is_some_and(|(_, field)| field.of_office().is_some());
        let officers =
            if has_offices { people::officers(read, &[id], self.caller.today)? } else { Vec::new() };
        Ok((Known { id, record: Record::known(association, &officers, self.caller.today) }, officers))
    }

    /// What comes of a row that was judged before, while neither the store nor the terms have changed.
    pub(super) fn judged_again(&self, read: &Read, row: &Row, whom: Whom) -> Result<Judged> {
        let known = whom.known.map(|id| self.known(read, id)).transpose()?;
        Ok(self.judged(row, &self.cells(row), whom, known))
    }

    /// What comes of a row; `known` is what is known of the association that it means.
    pub(super) fn judged(
        &self,
        row: &Row,
        cells: &[Cell],
        whom: Whom,
        known: Option<(Known, Vec<Officer>)>,
    ) -> Judged {
        let settled = self.settlement(row.number);
        let (known, officers) = known.map_or((None, Vec::new()), |(known, officers)| (Some(known), officers));
        let base = known.as_ref().map_or_else(Record::blank, |known| known.record.clone());
        let (record, board, mut remarks) = self.read(row, cells, &base, &officers, settled.cells);
        let details = &record.details;
        let names = [&details.name_fi, &details.name_sv, &details.name_en];
        let name = names.into_iter().find(|name| !name.is_empty()).cloned().unwrap_or_default();
        remarks.extend(whom.doubt.map(|doubt| ImportRemark {
            column: String::new(),
            field: None,
            value: name.clone(),
            problem: doubt.problem(),
            doubt: true,
        }));
        let refused = remarks.iter().any(|remark| !remark.doubt);
        let is_news = known.as_ref().is_none_or(|known| known.record != record || board.is_changed());
        let verdict = match &known {
            _ if settled.skip => ImportVerdict::Skipped,
            _ if refused => ImportVerdict::Refused,
            _ if !remarks.is_empty() => ImportVerdict::Doubtful,
            None => ImportVerdict::New,
            Some(_) if is_news => ImportVerdict::Changed,
            Some(_) => ImportVerdict::Unchanged,
        };
        let enters = !settled.skip && !refused && whom.doubt.is_none();
        Judged { row: row.number, name, verdict, whom, remarks, known, record, board, enters, is_news }
    }

    /// What the cells make of an association and its board, and what is wrong with them.
    fn read(
        &self,
        row: &Row,
        cells: &[Cell],
        base: &Record,
        officers: &[Officer],
        settled: Option<Taken>,
    ) -> (Record, Board, Vec<ImportRemark>) {
        let mut reading = Reading::new(self.caller, &self.headers, base, settled);
        reading.faults(row, &self.columns);
        reading.cells(cells);
        let offices: Vec<Cell> =
            cells.iter().filter(|cell| cell.field.of_office().is_some()).copied().collect();
        let as_read = settled == Some(Taken::AsRead);
        let (board, faults) = Board::with(officers, &offices, as_read, self.source, self.caller);
        faults.into_iter().for_each(|Fault { cell, problem, doubt }| reading.remark(cell, problem, doubt));
        reading.check(cells);
        let (mut record, remarks) = reading.end();
        record.offices = board.holders(&base.offices, officers, self.caller.today);
        (record, board, remarks)
    }
}

fn settlements(read: &Read, settled: &[Settled]) -> Result<HashMap<u32, Settlement>> {
    let mut all: HashMap<u32, Settlement> = HashMap::new();
    for (at, Settled { row, decision }) in settled.iter().enumerate() {
        let settlement = all.entry(*row).or_default();
        match decision {
            Decision::AsRead => settlement.cells = Some(Taken::AsRead),
            Decision::ToNote => settlement.cells = Some(Taken::ToNote),
            Decision::New => settlement.whom = Some(SettledWhom::New),
            Decision::Skip => settlement.skip = true,
            Decision::Known(id) => {
                if !associations::exists(read, *id)? {
                    return Err(missing(id, &format!("settled.{at}")));
                }
                settlement.whom = Some(SettledWhom::Known(*id));
            }
        }
    }
    Ok(all)
}

//! What comes of each row: whom it means, what it says, what is wrong with it, and what the officer has decided.
//! Not here: reading the file, and writing what comes in (`writing`).

use std::collections::HashMap;

use super::boards::{Board, Fault};
use super::cells::Cell;
use super::matching::{Marks, Who};
use super::model::{Decision, ImportChange, ImportRemark, ImportVerdict, Settled};
use super::reading::{Reading, Taken};
use crate::associations::{self, AssociationId, TwinBy};
use crate::caller::Caller;
use crate::exchange::fields::ImportField;
use crate::exchange::record::Record;
use crate::exchange::tables::Row;
use crate::people::{self, Officer};
use crate::problem::{Code, Problem, Result, missing};
use crate::store::Read;

/// Judges the rows of a file one after the other.
pub(super) struct Judge<'a> {
    caller: &'a Caller,
    headers: Vec<String>,
    /// What each column holds, tags before what may become one.
    columns: Vec<(usize, ImportField)>,
    settled: HashMap<u32, Settlement>,
    marks: Marks,
    /// Known associations that a row has meant already.
    taken: HashMap<AssociationId, u32>,
    source: &'a str,
}

/// What the officer has decided of a row.
#[derive(Debug, Clone, Copy, Default)]
struct Settlement {
    skip: bool,
    as_read: bool,
    to_note: bool,
    whom: Option<Whom>,
}

#[derive(Debug, Clone, Copy)]
enum Whom {
    New,
    Known(AssociationId),
}

/// A known association.
pub(super) struct Known {
    pub(super) id: AssociationId,
    pub(super) record: Record,
}

/// What comes of a row.
pub(super) struct Judged {
    pub(super) row: u32,
    pub(super) name: String,
    pub(super) verdict: ImportVerdict,
    pub(super) twins: Vec<(AssociationId, Vec<TwinBy>)>,
    pub(super) remarks: Vec<ImportRemark>,
    /// The association as it is known, if it is.
    pub(super) known: Option<Known>,
    /// The association as it is then.
    pub(super) record: Record,
    pub(super) board: Board,
    /// Whether the row comes in.
    pub(super) enters: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn new(
        read: &Read,
        caller: &'a Caller,
        fields: &[Option<ImportField>],
        settled: &[Settled],
        source: &'a str,
    ) -> Result<Judge<'a>> {
        let mut columns: Vec<(usize, ImportField)> =
            fields.iter().enumerate().filter_map(|(column, field)| Some((column, (*field)?))).collect();
        for (at, (column, field)) in columns.iter().enumerate() {
            if columns[..at].iter().any(|(_, other)| other == field) {
                return Err(Problem::new(Code::FieldTwice).at(&format!("fields.{column}")));
            }
        }
        columns.sort_by_key(|(_, field)| *field as usize);
        let (settled, marks) = (settlements(read, settled)?, Marks::known(read)?);
        Ok(Judge { caller, headers: Vec::new(), columns, settled, marks, taken: HashMap::new(), source })
    }

    /// Takes the first row: what stands above the columns.
    pub(super) fn begin(&mut self, header: Row) {
        self.headers = header.cells;
    }

    /// Judges the next row.
    pub(super) fn judge(&mut self, read: &Read, row: &Row) -> Result<Judged> {
        let settled = self.settled.get(&row.number).copied().unwrap_or_default();
        let cells = self.cells(row);
        let identity = self.identity(&cells);
        let (whom, twins, doubt) = self.whom(&identity, settled.whom);
        let (base, officers) = match whom {
            None => (None, Vec::new()),
            Some(id) => match self.known(read, id)? {
                (known, officers) if doubt.is_none() && !speaks_against(&known.record, &identity, &twins) => {
                    (Some(known), officers)
                }
                _ => (None, Vec::new()),
            },
        };
        let opposed = whom.is_some() && base.is_none() && doubt.is_none();
        let mut judged = self.read_cells(row, &cells, base, &officers, settled);
        let doubt = doubt.or_else(|| opposed.then(|| Problem::new(Code::PossibleTwin)));
        judged.twins = if doubt.is_some() { twins } else { Vec::new() };
        let twin = doubt.is_some();
        judged.remarks.extend(doubt.map(|problem| ImportRemark {
            column: String::new(),
            value: judged.name.clone(),
            problem,
            doubt: true,
        }));
        judged.decide(settled, twin);
        if judged.enters {
            self.marks.add_row(row.number, &judged.record.details);
            if let Some(known) = &judged.known {
                self.taken.entry(known.id).or_insert(row.number);
            }
        }
        Ok(judged)
    }

    /// The cells that say something, in the order of their fields.
    fn cells<'r>(&self, row: &'r Row) -> Vec<Cell<'r>> {
        let cell = |&(column, field): &(usize, ImportField)| {
            let text = row.cells.get(column)?;
            (!text.trim().is_empty()).then_some(Cell { column, field, text })
        };
        self.columns.iter().filter_map(cell).collect()
    }

    /// Names, numbers and place, as far as they can be read: by these it is known whom the row means.
    fn identity(&self, cells: &[Cell]) -> Record {
        let mut record = Record::blank();
        for cell in cells.iter().filter(|cell| cell.field as usize <= ImportField::MunicipalityCode as usize)
        {
            let named = !record.details.municipality.is_empty();
            if cell.field == ImportField::MunicipalityCode && named {
                continue;
            }
            if let Ok(read) = cell.read(self.caller.today) {
                record.set(cell.field, read.value);
            }
        }
        record
    }

    /// Whom a row means, whom it may mean besides, and why that is not certain.
    #[expect(clippy::type_complexity, reason = "three answers to one question")]
    fn whom(
        &self,
        identity: &Record,
        settled: Option<Whom>,
    ) -> (Option<AssociationId>, Vec<(AssociationId, Vec<TwinBy>)>, Option<Problem>) {
        match settled {
            Some(Whom::New) => return (None, Vec::new(), None),
            Some(Whom::Known(id)) => return (Some(id), Vec::new(), None),
            None => {}
        }
        let meant = self.marks.meant(&identity.details);
        let twin_row = |row: u32| Problem::new(Code::TwinRow).with("row", row);
        let row = meant.maybe.iter().find_map(|(who, _)| match who {
            Who::Row(row) => Some(*row),
            Who::Known(id) => self.taken.get(id).copied(),
        });
        let known = |(who, by): (Who, Vec<TwinBy>)| match who {
            Who::Known(id) => Some((id, by)),
            Who::Row(_) => None,
        };
        let sure = match meant.sure.map(|sure| sure.who) {
            Some(Who::Known(id)) => Some(id),
            _ => None,
        };
        let twins: Vec<_> = meant.maybe.into_iter().filter_map(known).collect();
        let doubt = match (row, sure, twins.is_empty()) {
            (Some(row), ..) => Some(twin_row(row)),
            (None, Some(_), _) | (None, None, true) => None,
            (None, None, false) => Some(Problem::new(Code::PossibleTwin)),
        };
        (sure, twins, doubt)
    }

    fn known(&self, read: &Read, id: AssociationId) -> Result<(Known, Vec<Officer>)> {
        let association = associations::of_ids(read, &[id])?.pop().ok_or_else(|| missing(id, "settled"))?;
        let has_offices = self.columns.last().is_some_and(|(_, field)| field.of_office().is_some());
        let officers =
            if has_offices { people::officers(read, &[id], self.caller.today)? } else { Vec::new() };
        Ok((Known { id, record: Record::known(association, &officers, self.caller.today) }, officers))
    }

    /// What the cells make of the association.
    fn read_cells(
        &self,
        row: &Row,
        cells: &[Cell],
        known: Option<Known>,
        officers: &[Officer],
        settled: Settlement,
    ) -> Judged {
        let base = known.as_ref().map_or_else(Record::blank, |known| known.record.clone());
        let mut reading = Reading::new(
            self.caller,
            &self.headers,
            &base,
            Taken { as_read: settled.as_read, to_note: settled.to_note },
        );
        reading.faults(row, &self.columns);
        reading.cells(cells);
        let offices: Vec<Cell> =
            cells.iter().filter(|cell| cell.field.of_office().is_some()).copied().collect();
        let (board, faults) = Board::with(officers, &offices, settled.as_read, self.source, self.caller);
        faults.into_iter().for_each(|Fault { cell, problem, doubt }| reading.remark(cell, problem, doubt));
        reading.check(cells);
        let (mut record, remarks) = reading.end();
        record.offices = board.holders(&base.offices, officers, self.caller.today);
        let details = &record.details;
        let name =
            [&details.name_fi, &details.name_sv, &details.name_en].into_iter().find(|name| !name.is_empty());
        Judged {
            row: row.number,
            name: name.cloned().unwrap_or_default(),
            verdict: ImportVerdict::Refused,
            twins: Vec::new(),
            remarks,
            known,
            record,
            board,
            enters: false,
        }
    }
}

/// Whether the numbers of a row are others than those of the association that has its name.
fn speaks_against(known: &Record, row: &Record, twins: &[(AssociationId, Vec<TwinBy>)]) -> bool {
    let by_name = twins.iter().any(|(_, by)| by == &[TwinBy::Name]);
    let differ = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    by_name
        && (differ(&known.details.register_number, &row.details.register_number)
            || differ(&known.details.business_id, &row.details.business_id))
}

fn settlements(read: &Read, settled: &[Settled]) -> Result<HashMap<u32, Settlement>> {
    let mut all: HashMap<u32, Settlement> = HashMap::new();
    for (at, Settled { row, decision }) in settled.iter().enumerate() {
        let settlement = all.entry(*row).or_default();
        match decision {
            Decision::AsRead => (settlement.as_read, settlement.to_note) = (true, false),
            Decision::ToNote => (settlement.as_read, settlement.to_note) = (false, true),
            Decision::New => settlement.whom = Some(Whom::New),
            Decision::Skip => settlement.skip = true,
            Decision::Known(id) => {
                if !associations::exists(read, *id)? {
                    return Err(missing(id, &format!("settled.{at}")));
                }
                settlement.whom = Some(Whom::Known(*id));
            }
        }
    }
    Ok(all)
}

impl Judged {
    fn decide(&mut self, settled: Settlement, twin: bool) {
        let refused = self.remarks.iter().any(|remark| !remark.doubt);
        self.enters = !settled.skip && !refused && !twin;
        let before = self.known.as_ref().map(|known| &known.record);
        self.verdict = match before {
            _ if settled.skip => ImportVerdict::Skipped,
            _ if refused => ImportVerdict::Refused,
            _ if !self.remarks.is_empty() => ImportVerdict::Doubtful,
            None => ImportVerdict::New,
            Some(before) if *before == self.record && !self.board.is_changed() => ImportVerdict::Unchanged,
            Some(_) => ImportVerdict::Changed,
        };
    }

    /// What the row changes, field by field.
    pub(super) fn changes(&self, caller: &Caller) -> Vec<ImportChange> {
        let blank = Record::blank();
        let before = self.known.as_ref().map_or(&blank, |known| &known.record);
        let change = |field: &ImportField| {
            let fresh = self.known.is_none();
            let after = self.record.shown(*field, caller.lang);
            let before_text = before.shown(*field, caller.lang);
            let differs = after != before_text;
            let before = if fresh { String::new() } else { before_text };
            differs.then_some(ImportChange { field: *field, before, after })
        };
        // The code of a municipality says what its name does.
        let fields = ImportField::ALL.iter().filter(|field| **field != ImportField::MunicipalityCode);
        fields.filter_map(change).collect()
    }
}

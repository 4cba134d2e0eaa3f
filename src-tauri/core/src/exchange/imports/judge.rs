//! What comes of each row, one after the other: whom it means, given those before it, and what it says of them. Not
//! here: reading the file, what a row says once it is known of whom (`terms`), and writing what comes in (`writing`).

use std::collections::HashMap;

use super::boards::Board;
use super::cells::Cell;
use super::matching::{Marks, Who};
use super::model::{ImportChange, ImportRemark, ImportVerdict};
use super::terms::{SettledWhom, Terms};
use crate::associations::{AssociationId, TwinBy};
use crate::caller::Caller;
use crate::exchange::fields::ImportField;
use crate::exchange::record::Record;
use crate::exchange::tables::Row;
use crate::problem::{Code, Problem, Result};
use crate::store::Read;

/// Judges the rows of a file one after the other.
pub(super) struct Judge<'a> {
    pub(super) terms: Terms<'a>,
    marks: Marks,
    /// Known associations that a row has meant already.
    taken: HashMap<AssociationId, u32>,
}

/// Whom a row means.
#[derive(Debug, Clone, Default)]
pub(super) struct Whom {
    /// The association that it means, if that is a known one.
    pub(super) known: Option<AssociationId>,
    /// Why that is not certain; the row then means nobody.
    pub(super) doubt: Option<Doubt>,
    /// Where there is a doubt, those known that it may mean.
    pub(super) twins: Vec<(AssociationId, Vec<TwinBy>)>,
}

/// Why it is not certain whom a row means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// A row before it may mean the same.
    Row(u32),
    /// It may mean one that is known.
    Twin,
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
    pub(super) whom: Whom,
    pub(super) remarks: Vec<ImportRemark>,
    /// The association as it is known, if it is.
    pub(super) known: Option<Known>,
    /// The association as it is then.
    pub(super) record: Record,
    pub(super) board: Board,
    /// Whether the row comes in.
    pub(super) enters: bool,
    /// Whether it then says something that is not known.
    pub(super) is_news: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn new(read: &Read, terms: Terms<'a>) -> Result<Judge<'a>> {
        Ok(Judge { terms, marks: Marks::known(read)?, taken: HashMap::new() })
    }

    /// Judges the next row.
    pub(super) fn judge(&mut self, read: &Read, row: &Row) -> Result<Judged> {
        let cells = self.terms.cells(row);
        let identity = self.identity(&cells);
        let mut whom = self.whom(&identity, self.terms.settlement(row.number).whom);
        let mut known = whom.known.map(|id| self.terms.known(read, id)).transpose()?;
        if known.as_ref().is_some_and(|(known, _)| speaks_against(&known.record, &identity, &whom.twins)) {
            whom.doubt = Some(Doubt::Twin);
            (whom.known, known) = (None, None);
        }
        if whom.doubt.is_none() {
            whom.twins.clear();
        }
        let judged = self.terms.judged(row, &cells, whom, known);
        if judged.enters {
            self.marks.add_row(row.number, &judged.record.details);
            if let Some(known) = &judged.known {
                self.taken.entry(known.id).or_insert(row.number);
            }
        }
        Ok(judged)
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
            if let Ok(read) = cell.read(self.terms.caller.today) {
                record.set(cell.field, read.value);
            }
        }
        record
    }

    /// Whom a row means by its names and numbers, unless that is settled.
    fn whom(&self, identity: &Record, settled: Option<SettledWhom>) -> Whom {
        match settled {
            Some(SettledWhom::New) => return Whom::default(),
            Some(SettledWhom::Known(id)) => return Whom { known: Some(id), ..Whom::default() },
            None => {}
        }
        let meant = self.marks.meant(&identity.details);
        let row = meant.maybe.iter().find_map(|(who, _)| match who {
            Who::Row(row) => Some(*row),
            Who::Known(id) => self.taken.get(id).copied(),
        });
        let known = |(who, by): (Who, Vec<TwinBy>)| match who {
            Who::Known(id) => Some((id, by)),
            Who::Row(_) => None,
        };
        let twins: Vec<_> = meant.maybe.into_iter().filter_map(known).collect();
        match (row, meant.sure) {
            (Some(row), _) => Whom { known: None, doubt: Some(Doubt::Row(row)), twins },
            (None, Some(Who::Known(id))) => Whom { known: Some(id), doubt: None, twins },
            (None, _) if twins.is_empty() => Whom::default(),
            (None, _) => Whom { known: None, doubt: Some(Doubt::Twin), twins },
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

impl Doubt {
    pub(super) fn problem(self) -> Problem {
        match self {
            Doubt::Row(row) => Problem::new(Code::TwinRow).with("row", row),
            Doubt::Twin => Problem::new(Code::PossibleTwin),
        }
    }
}

impl Judged {
    /// What the row changes, field by field.
    pub(super) fn changes(&self, caller: &Caller) -> Vec<ImportChange> {
        let blank = Record::blank();
        let known = self.known.as_ref().map(|known| &known.record);
        let change = |field: &ImportField| {
            let after = self.record.shown(*field, caller.lang);
            let before = known.unwrap_or(&blank).shown(*field, caller.lang);
            // What a new association has as every other does is no change, and nothing was known of it before.
            let differs = after != before;
            let before = if known.is_some() { before } else { String::new() };
            differs.then_some(ImportChange { field: *field, before, after })
        };
        // The code of a municipality says what its name does.
        let fields = ImportField::ALL.iter().filter(|field| **field != ImportField::MunicipalityCode);
        fields.filter_map(change).collect()
    }
}

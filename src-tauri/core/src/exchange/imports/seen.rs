//! The rows of the file that was previewed last, each with what came of it: enough to show any of them again without
//! the file and without those before it. Not here: judging them for the first time (`judge`).

use std::collections::HashMap;
use std::path::Path;

use super::judge::{Doubt, Judged, Whom};
use super::model::{ImportFile, ImportShow, ImportTally, ImportVerdict};
use super::terms::Terms;
use crate::associations::{AssociationId, TwinBy};
use crate::caller::Caller;
use crate::exchange::tables::{Fault, Row};
use crate::problem::{Problem, Result};
use crate::store::Read;

/// Bytes that may be held, twice what the whole country's associations take. A file of more is judged anew for each
/// page.
const ROOM: usize = 64 << 20;

/// A part of the rows of one kind.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub(super) show: ImportShow,
    /// Rows of that kind before the first one.
    pub(super) offset: u32,
    pub(super) limit: u32,
}

type Twins = Vec<(AssociationId, Vec<TwinBy>)>;

pub(super) struct Seen {
    pub(super) tally: ImportTally,
    /// What stands above the columns.
    headers: Vec<String>,
    rows: Vec<SeenRow>,
    /// The cells of all rows that are understood, each ended by a NUL, which no cell holds.
    cells: String,
    /// What is wrong with cells, by the place of their row.
    faults: HashMap<usize, Vec<Fault>>,
    /// Why it is not certain whom a row means, by its place.
    doubts: HashMap<usize, (Doubt, Twins)>,
    /// Bytes that may still be held; none once there were too many.
    left: Option<usize>,
}

struct SeenRow {
    number: u32,
    verdict: ImportVerdict,
    known: Option<AssociationId>,
    /// Where its cells end.
    end: usize,
}

/// On what the judgement of a file depends, beside the store.
pub(super) fn question(file: &ImportFile, caller: &Caller) -> Result<String> {
    let path = Path::new(&file.path);
    let about = std::fs::metadata(path).map_err(|error| Problem::io(path, &error))?;
    let changed = format!("{:?}", about.modified().ok());
    let question = (file, about.len(), changed, caller.today, caller.lang);
    Ok(serde_json::to_string(&question).expect("a question is plain words and numbers"))
}

impl Seen {
    pub(super) fn new() -> Seen {
        Seen {
            tally: ImportTally::default(),
            headers: Vec::new(),
            rows: Vec::new(),
            cells: String::new(),
            faults: HashMap::new(),
            doubts: HashMap::new(),
            left: Some(ROOM),
        }
    }

    /// Notes the next row with what comes of it; nothing more once there is no room.
    pub(super) fn add(&mut self, file: &ImportFile, row: &Row, judged: &Judged) {
        self.tally.count(judged);
        self.left = self.left.and_then(|left| left.checked_sub(weight(row, judged)));
        if self.left.is_none() {
            (self.rows, self.cells) = Default::default();
            (self.faults, self.doubts) = Default::default();
            return;
        }
        for (cell, field) in row.cells.iter().zip(&file.fields) {
            self.cells.push_str(if field.is_some() { cell } else { "" });
            self.cells.push('\0');
        }
        let (place, whom) = (self.rows.len(), &judged.whom);
        if !row.faults.is_empty() {
            self.faults.insert(place, row.faults.clone());
        }
        if let Some(doubt) = whom.doubt {
            self.doubts.insert(place, (doubt, whom.twins.clone()));
        }
        let (number, verdict, known) = (row.number, judged.verdict, whom.known);
        self.rows.push(SeenRow { number, verdict, known, end: self.cells.len() });
    }

    /// After the last row: the whole, unless there was no room for it.
    pub(super) fn end(mut self, headers: Vec<String>) -> Option<Seen> {
        self.left?;
        self.headers = headers;
        self.rows.shrink_to_fit();
        self.cells.shrink_to_fit();
        Some(self)
    }

    /// How many rows are of this kind, and what comes of some of them.
    pub(super) fn page(&self, read: &Read, mut terms: Terms, page: Page) -> Result<(u32, Vec<Judged>)> {
        terms.headers.clone_from(&self.headers);
        let shown = || (0..self.rows.len()).filter(|place| page.show.shows(self.rows[*place].verdict));
        let places = shown().skip(page.offset as usize).take(page.limit as usize);
        let judged = places.map(|place| terms.judged_again(read, &self.row(place), self.whom(place)));
        Ok((shown().count() as u32, judged.collect::<Result<_>>()?))
    }

    fn row(&self, place: usize) -> Row {
        let SeenRow { number, end, .. } = self.rows[place];
        let start = place.checked_sub(1).map_or(0, |before| self.rows[before].end);
        let cells = self.cells[start..end].split_terminator('\0').map(str::to_owned).collect();
        Row { number, cells, faults: self.faults.get(&place).cloned().unwrap_or_default() }
    }

    fn whom(&self, place: usize) -> Whom {
        let known = self.rows[place].known;
        match self.doubts.get(&place) {
            Some((doubt, twins)) => Whom { known, doubt: Some(*doubt), twins: twins.clone() },
            None => Whom { known, ..Whom::default() },
        }
    }
}

/// Some bytes more than a row takes.
fn weight(row: &Row, judged: &Judged) -> usize {
    let cells: usize = row.cells.iter().map(|cell| cell.len() + 1).sum();
    let twins = judged.whom.twins.len() * (size_of::<Twins>() + size_of::<[TwinBy; 8]>());
    // A problem keeps its words outside of itself.
    let faults = row.faults.len() * 2 * size_of::<Fault>();
    let doubt = judged.whom.doubt.map_or(0, |_| 2 * size_of::<(Doubt, Twins)>());
    size_of::<SeenRow>() + cells + twins + faults + doubt
}

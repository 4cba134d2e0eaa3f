//! The commands of imports. Not here: what comes of a row (`judge`), and reading the file for it (`passing`).

use std::ops::ControlFlow;
use std::path::Path;

use super::headers::guessed;
use super::judge::Judged;
use super::model::{
    ImportColumn, ImportFile, ImportPreview, ImportReport, ImportRow, ImportShow, ImportTable, ImportTally,
    ImportVerdict, OpenTable, PreviewImport, ReportedCell,
};
use super::passing::{self, Fingerprint, name_of};
use super::seen::{self, Page, Seen};
use super::terms::Terms;
use super::writing;
use crate::associations;
use crate::caller::Caller;
use crate::exchange::tables;
use crate::problem::{Result, within};
use crate::store::{Done, Op, Read, Store};

/// Cells shown of each column.
const SAMPLES: usize = 3;

/// Characters shown of such a cell.
const SAMPLE: usize = 100;

/// Rows of a preview at once.
const MOST_ROWS: u32 = 500;

/// Remarks in a report: more than anybody reads, and some megabytes.
const MOST_REMARKS: usize = 10_000;

/// Characters of a cell in a report, enough to find it by.
const MOST_LETTERS: usize = 500;

/// Looks into a file, all of it: what cannot be read is told here.
pub(crate) fn open(_: &Store, caller: &Caller, asked: OpenTable) -> Result<ImportTable> {
    let path = Path::new(&asked.path);
    let (mut fingerprint, mut headers, mut samples) =
        (Fingerprint::default(), None, Vec::<Vec<String>>::new());
    caller.progress.begin(0);
    let sheet = tables::rows(path, asked.sheet.as_deref(), |row| {
        fingerprint.take(&row);
        caller.progress.reach(fingerprint.rows)?;
        samples.resize(samples.len().max(row.cells.len()), Vec::new());
        if headers.is_none() {
            headers = Some(row.cells);
            return Ok(ControlFlow::Continue(()));
        }
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            if samples[column].len() < SAMPLES {
                samples[column].push(cell.trim().chars().take(SAMPLE).collect());
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut headers = headers.unwrap_or_default();
    headers.resize(samples.len(), String::new());
    let fields = guessed(&headers);
    let columns = headers.into_iter().zip(samples).zip(fields).enumerate();
    let column = |(column, ((header, samples), field)): (usize, ((String, Vec<String>), _))| ImportColumn {
        header: header.trim().to_owned(),
        letter: tables::column_name(column),
        samples,
        field,
    };
    Ok(ImportTable {
        name: name_of(path),
        sheet,
        sheets: tables::sheets(path)?,
        columns: columns.map(column).collect(),
        fingerprint: fingerprint.told(),
    })
}

/// What the rows of a file would bring: how many of each kind, and some of one kind. The file is read for the first
/// page alone, and again once it or the store has changed.
pub(crate) fn preview(store: &Store, caller: &Caller, asked: PreviewImport) -> Result<ImportPreview> {
    let PreviewImport { path, sheet, fields, settled, fingerprint, show, offset, limit } = asked;
    within("limit", limit, 0, MOST_ROWS)?;
    let file = ImportFile { path, sheet, fields, settled, fingerprint };
    let page = Page { show, offset, limit };
    store.read_long(|read| {
        let question = seen::question(&file, caller)?;
        match read.kept::<Seen>(&question)? {
            Some(seen) => next_page(read, caller, &file, page, &seen),
            None => first_page(read, caller, &file, page, question),
        }
    })
}

/// Judges the whole file for a page of it, and keeps what comes of its rows for the pages after it.
fn first_page(
    read: &Read,
    caller: &Caller,
    file: &ImportFile,
    page: Page,
    question: String,
) -> Result<ImportPreview> {
    let mut preview = ImportPreview { tally: ImportTally::default(), count: 0, rows: Vec::new() };
    let mut seen = Seen::new();
    let headers = passing::judged(read, caller, file, |row, judged| {
        seen.add(file, row, &judged);
        if page.show.shows(judged.verdict) {
            preview.count += 1;
            if preview.count > page.offset && preview.rows.len() < page.limit as usize {
                preview.rows.push(shown(read, caller, judged)?);
            }
        }
        Ok(())
    })?;
    preview.tally = seen.tally;
    if let Some(seen) = seen.end(headers) {
        read.keep(question, seen)?;
    }
    Ok(preview)
}

fn next_page(
    read: &Read,
    caller: &Caller,
    file: &ImportFile,
    page: Page,
    seen: &Seen,
) -> Result<ImportPreview> {
    let name = name_of(Path::new(&file.path));
    let terms = Terms::new(read, caller, file, &name)?;
    let (count, rows) = seen.page(read, terms, page)?;
    let rows = rows.into_iter().map(|judged| shown(read, caller, judged)).collect::<Result<_>>()?;
    Ok(ImportPreview { tally: seen.tally, count, rows })
}

fn shown(read: &Read, caller: &Caller, judged: Judged) -> Result<ImportRow> {
    let changes = judged.changes(caller);
    let Judged { row, name, verdict, whom, remarks, .. } = judged;
    let named = whom.twins.into_iter().map(|(id, by)| associations::named(read, id, by));
    let twins = named.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    Ok(ImportRow { row, name, verdict, twins, remarks, changes })
}

/// How an import would go.
pub(crate) fn check(store: &Store, caller: &Caller, file: ImportFile) -> Result<ImportReport> {
    store.read_long(|read| {
        let mut report = ImportReport::default();
        passing::judged(read, caller, &file, |_, judged| {
            report.take(judged);
            Ok(())
        })?;
        Ok(report)
    })
}

/// Brings the rows of a file in, as one step.
pub(crate) fn run(store: &Store, caller: &Caller, file: ImportFile) -> Result<Done<ImportReport>> {
    store.write(Op::ImportsAssociations, caller, |write| {
        let mut report = ImportReport::default();
        passing::written(write, caller, &file, |write, judged| {
            if judged.enters {
                writing::enter(write, &judged)?;
            }
            report.take(judged);
            Ok(())
        })?;
        Ok(report)
    })
}

impl ImportTally {
    pub(super) fn count(&mut self, judged: &Judged) {
        self.read += 1;
        self.entering += u32::from(judged.enters && judged.is_news);
        *match judged.verdict {
            ImportVerdict::New => &mut self.new,
            ImportVerdict::Changed => &mut self.changed,
            ImportVerdict::Unchanged => &mut self.unchanged,
            ImportVerdict::Skipped => &mut self.skipped,
            ImportVerdict::Doubtful => &mut self.doubtful,
            ImportVerdict::Refused => &mut self.refused,
        } += 1;
    }
}

impl ImportReport {
    fn take(&mut self, judged: Judged) {
        self.tally.count(&judged);
        for remark in judged.remarks {
            if self.rows.len() == MOST_REMARKS {
                self.unlisted += 1;
                continue;
            }
            self.rows.push(ReportedCell {
                row: judged.row,
                column: remark.column,
                verdict: judged.verdict,
                code: remark.problem.code,
                args: remark.problem.args,
                value: remark.value.chars().take(MOST_LETTERS).collect(),
            });
        }
    }
}

impl ImportShow {
    pub(super) fn shows(self, verdict: ImportVerdict) -> bool {
        match self {
            ImportShow::All => true,
            ImportShow::New => verdict == ImportVerdict::New,
            ImportShow::Changed => verdict == ImportVerdict::Changed,
            ImportShow::Unchanged => verdict == ImportVerdict::Unchanged,
            ImportShow::Skipped => verdict == ImportVerdict::Skipped,
            ImportShow::Doubtful => verdict == ImportVerdict::Doubtful,
            ImportShow::Refused => verdict == ImportVerdict::Refused,
        }
    }
}

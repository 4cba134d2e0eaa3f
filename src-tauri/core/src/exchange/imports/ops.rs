//! The commands of imports. A file is read row by row, each time anew. Not here: what comes of a row (`judge`).

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;
use std::path::Path;

use super::headers::guessed;
use super::judge::{Judge, Judged};
use super::model::{
    ImportColumn, ImportFile, ImportPreview, ImportReport, ImportRow, ImportShow, ImportTable, ImportTally,
    ImportVerdict, OpenTable, PreviewImport, ReportedCell,
};
use super::writing;
use crate::associations;
use crate::caller::Caller;
use crate::exchange::tables::{self, Row};
use crate::problem::{Code, Problem, Result, ensure, within};
use crate::store::{Done, Op, Read, Store};
use crate::text;

/// Cells shown of each column.
const SAMPLES: usize = 3;

/// Characters shown of such a cell.
const SAMPLE: usize = 100;

/// Rows of a preview at once.
const MOST_ROWS: u32 = 500;

/// Remarks in a report: more than anybody reads, and some megabytes.
const MOST_REMARKS: usize = 10_000;

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
    let columns = headers.into_iter().zip(samples).zip(fields);
    let column = |((header, samples), field): ((String, Vec<String>), _)| ImportColumn {
        header: header.trim().to_owned(),
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

/// The file's name, as much of it as a line holds.
fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().chars().take(text::LINE).collect()).unwrap_or_default()
}

/// What the rows of a file would bring: how many of each kind, and some of one kind.
pub(crate) fn preview(store: &Store, caller: &Caller, asked: PreviewImport) -> Result<ImportPreview> {
    let PreviewImport { path, sheet, fields, settled, fingerprint, show, offset, limit } = asked;
    within("limit", limit, 0, MOST_ROWS)?;
    let file = ImportFile { path, sheet, fields, settled, fingerprint };
    store.read(|read| {
        let mut preview = ImportPreview { tally: ImportTally::default(), count: 0, rows: Vec::new() };
        each(&file, caller, read, |judged| {
            preview.tally.count(judged.verdict);
            if show.shows(judged.verdict) {
                preview.count += 1;
                if preview.count > offset && preview.rows.len() < limit as usize {
                    preview.rows.push(row(read, caller, judged)?);
                }
            }
            Ok(())
        })?;
        Ok(preview)
    })
}

fn row(read: &Read, caller: &Caller, judged: Judged) -> Result<ImportRow> {
    let changes = judged.changes(caller);
    let Judged { row, name, verdict, remarks, .. } = judged;
    let named = judged.twins.into_iter().map(|(id, by)| associations::named(read, id, by));
    let twins = named.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    Ok(ImportRow { row, name, verdict, twins, remarks, changes })
}

/// How an import would go.
pub(crate) fn check(store: &Store, caller: &Caller, file: ImportFile) -> Result<ImportReport> {
    store.read(|read| {
        let mut report = ImportReport::default();
        each(&file, caller, read, |judged| {
            report.take(judged);
            Ok(())
        })?;
        Ok(report)
    })
}

/// Brings the rows of a file in, as one step.
pub(crate) fn run(store: &Store, caller: &Caller, file: ImportFile) -> Result<Done<ImportReport>> {
    store.write(Op::ImportsAssociations, caller, |write| {
        let (mut report, name) = (ImportReport::default(), name_of(Path::new(&file.path)));
        let mut rows = Rows::begin(
            &file,
            caller,
            Judge::new(&write.read(), caller, &file.fields, &file.settled, &name)?,
        );
        tables::rows(Path::new(&file.path), sheet(&file), |row| {
            if let Some(judged) = rows.next(&write.read(), row)? {
                if judged.enters {
                    writing::enter(write, &judged)?;
                }
                report.take(judged);
            }
            Ok(ControlFlow::Continue(()))
        })?;
        rows.end()?;
        Ok(report)
    })
}

/// Passes on what comes of each row.
fn each(
    file: &ImportFile,
    caller: &Caller,
    read: &Read,
    mut take: impl FnMut(Judged) -> Result<()>,
) -> Result<()> {
    let name = name_of(Path::new(&file.path));
    let mut rows = Rows::begin(file, caller, Judge::new(read, caller, &file.fields, &file.settled, &name)?);
    tables::rows(Path::new(&file.path), sheet(file), |row| {
        if let Some(judged) = rows.next(read, row)? {
            take(judged)?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    rows.end()
}

fn sheet(file: &ImportFile) -> Option<&str> {
    Some(file.sheet.as_str()).filter(|sheet| !sheet.is_empty())
}

/// The rows of a file on their way to their judge.
struct Rows<'a> {
    file: &'a ImportFile,
    caller: &'a Caller,
    judge: Judge<'a>,
    fingerprint: Fingerprint,
}

impl<'a> Rows<'a> {
    fn begin(file: &'a ImportFile, caller: &'a Caller, judge: Judge<'a>) -> Rows<'a> {
        caller.progress.begin(Fingerprint::rows_of(&file.fingerprint));
        Rows { file, caller, judge, fingerprint: Fingerprint::default() }
    }

    /// What comes of the next row; of the header nothing does.
    fn next(&mut self, read: &Read, row: Row) -> Result<Option<Judged>> {
        self.fingerprint.take(&row);
        self.caller.progress.reach(self.fingerprint.rows)?;
        if self.fingerprint.rows > 1 {
            return self.judge.judge(read, &row).map(Some);
        }
        self.judge.begin(row);
        Ok(None)
    }

    /// After the last row it is known whether they are those that the officer has seen.
    fn end(self) -> Result<()> {
        let same = self.fingerprint.told() == self.file.fingerprint;
        ensure!(same, Problem::new(Code::FileChanged).at("fingerprint"));
        Ok(())
    }
}

/// What tells whether a file is the same: the number of its rows and a hash of their cells.
#[derive(Default)]
struct Fingerprint {
    rows: u64,
    hasher: DefaultHasher,
}

impl Fingerprint {
    fn take(&mut self, row: &Row) {
        self.rows += 1;
        (row.number, &row.cells).hash(&mut self.hasher);
    }

    fn told(&self) -> String {
        format!("{}-{:016x}", self.rows, self.hasher.finish())
    }

    /// The number of rows that a fingerprint tells.
    fn rows_of(told: &str) -> u64 {
        told.split('-').next().and_then(|rows| rows.parse().ok()).unwrap_or_default()
    }
}

impl ImportTally {
    fn count(&mut self, verdict: ImportVerdict) {
        self.read += 1;
        *match verdict {
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
        self.tally.count(judged.verdict);
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
                value: remark.value,
            });
        }
    }
}

impl ImportShow {
    fn shows(self, verdict: ImportVerdict) -> bool {
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

//! An import as the window sees it: the file, what is to come of each row, and how it went. Not here: what a column
//! can mean (`fields`), and reading any of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Arg;

use crate::associations::{AssociationId, Twin};
use crate::exchange::fields::ImportField;
use crate::problem::{Code, Problem};

/// A file to look into.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpenTable {
    /// The file.
    pub path: String,
    /// The sheet; the first with anything on it if it is not said.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<String>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportTable {
    /// The file's name, without its folder.
    pub name: String,
    /// The sheet that was looked at; empty where sheets have no names.
    pub sheet: String,
    /// All sheets, in their order.
    pub sheets: Vec<String>,
    /// Its columns, from the left.
    pub columns: Vec<ImportColumn>,
    /// What the file holds, in short: another once it was changed.
    pub fingerprint: String,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportColumn {
    /// What stands above it; may be empty.
    pub header: String,
    /// What a spreadsheet program calls it: `C`.
    pub letter: String,
    /// The first three cells that say something.
    pub samples: Vec<String>,
    /// What it seems to hold; no two columns seem to hold the same.
    pub field: Option<ImportField>,
}

/// A file and how it is to be understood.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFile {
    /// The file.
    pub path: String,
    /// The sheet, as `imports.open` named it.
    #[serde(default)]
    pub sheet: String,
    /// What each column holds, from the left; nothing for one that is left out.
    pub fields: Vec<Option<ImportField>>,
    /// What the officer has decided of doubtful rows.
    #[serde(default)]
    pub settled: Vec<Settled>,
    /// The file's, as `imports.open` said it.
    pub fingerprint: String,
}

/// A part of the rows that an import would bring.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewImport {
    /// The file.
    pub path: String,
    /// The sheet, as `imports.open` named it.
    #[serde(default)]
    pub sheet: String,
    /// What each column holds, from the left; nothing for one that is left out.
    pub fields: Vec<Option<ImportField>>,
    /// What the officer has decided of doubtful rows.
    #[serde(default)]
    pub settled: Vec<Settled>,
    /// The file's, as `imports.open` said it.
    pub fingerprint: String,
    /// Which rows.
    #[serde(default)]
    pub show: ImportShow,
    /// Rows of that kind before the first one.
    #[serde(default)]
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A decision of the officer. A row may have two: of its cells, and of whom it means.
#[derive(Debug, Clone, Copy, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// The row, as the preview numbers it.
    pub row: u32,
    /// What becomes of it.
    #[serde(rename = "as")]
    pub decision: Decision,
}

/// What becomes of a doubtful row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Its doubtful cells are taken as they were read.
    AsRead,
    /// Its cells with a remark go word for word into the note.
    ToNote,
    /// It is another association than those that it may be.
    New,
    /// It stays out.
    Skip,
    /// It is this association.
    Known(AssociationId),
}

/// Which rows a preview shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportShow {
    /// All.
    #[default]
    All,
    /// Those that become new associations.
    New,
    /// Those that say something else than what is known.
    Changed,
    /// Those that say what is known.
    Unchanged,
    /// Those that the officer leaves out.
    Skipped,
    /// Those that the officer has to settle.
    Doubtful,
    /// Those that cannot come in.
    Refused,
}

/// What comes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportVerdict {
    /// A new association.
    New,
    /// A change of one that is known.
    Changed,
    /// Nothing: all of it is known.
    Unchanged,
    /// Nothing: the officer leaves it out.
    Skipped,
    /// Not settled. Doubtful cells go into the note; one that may be known already stays out.
    Doubtful,
    /// Nothing: it cannot come in.
    Refused,
}

/// How many rows there are of each kind, each row being of one, and how many of them come in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportTally {
    /// All rows below the header.
    pub read: u32,
    /// New associations.
    pub new: u32,
    /// Changes of known ones.
    pub changed: u32,
    /// Those that say what is known.
    pub unchanged: u32,
    /// Left out by the officer.
    pub skipped: u32,
    /// Not settled.
    pub doubtful: u32,
    /// Cannot come in.
    pub refused: u32,
    /// Those that come in and say something that is not known: new and changed ones, and doubtful ones but for their
    /// doubtful cells.
    pub entering: u32,
}

/// What an import would bring.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportPreview {
    /// Of the whole file.
    pub tally: ImportTally,
    /// Rows of the kind that is shown.
    pub count: u32,
    /// A part of them.
    pub rows: Vec<ImportRow>,
}

/// What a row would bring.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportRow {
    /// Its number, as a spreadsheet program shows it; the header is 1.
    pub row: u32,
    /// The name of the association.
    pub name: String,
    /// What comes of it.
    pub verdict: ImportVerdict,
    /// Known associations that it may be.
    pub twins: Vec<Twin>,
    /// What is wrong or doubtful.
    pub remarks: Vec<ImportRemark>,
    /// What it changes, by field.
    pub changes: Vec<ImportChange>,
}

/// Something that is wrong or doubtful in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRemark {
    /// The header of the column, or its letter where it has none; empty where the row as a whole is meant.
    pub column: String,
    /// What the column holds; nothing where the row as a whole is meant.
    pub field: Option<ImportField>,
    /// The cell, word for word.
    pub value: String,
    /// What is wrong.
    pub problem: Problem,
    /// Whether it was read all the same; otherwise the row is refused.
    pub doubt: bool,
}

/// A field that a row changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportChange {
    /// Which.
    pub field: ImportField,
    /// What is known now.
    pub before: String,
    /// What is known then.
    pub after: String,
}

/// How an import went, or would go.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportReport {
    /// How many rows of each kind.
    #[serde(flatten)]
    pub tally: ImportTally,
    /// Each remark, in the order of rows, up to ten thousand.
    pub rows: Vec<ReportedCell>,
    /// Remarks beyond those.
    pub unlisted: u32,
}

/// A remark in the report of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportedCell {
    /// The row's number, as a spreadsheet program shows it.
    pub row: u32,
    /// The header of the column, or its letter where it has none; empty where the row as a whole is meant.
    pub column: String,
    /// What came of the row.
    pub verdict: ImportVerdict,
    /// What is wrong or doubtful.
    pub code: Code,
    /// What its sentence needs.
    pub args: BTreeMap<String, Arg>,
    /// The cell, word for word, up to 500 characters.
    pub value: String,
}

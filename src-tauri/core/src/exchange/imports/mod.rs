//! Associations and their boards from a table: what is in a file, what its rows would bring, and bringing them in.
//! Not here: reading the file (`tables`) and what a cell's text means (`values`).

mod boards;
mod cells;
mod headers;
mod judge;
mod matching;
mod model;
pub(crate) mod ops;
mod passing;
mod reading;
mod seen;
mod terms;
#[cfg(test)]
mod tests;
mod writing;

pub use model::{
    Decision, ImportChange, ImportColumn, ImportFile, ImportPreview, ImportRemark, ImportReport, ImportRow,
    ImportShow, ImportTable, ImportTally, ImportVerdict, OpenTable, PreviewImport, ReportedCell, Settled,
};

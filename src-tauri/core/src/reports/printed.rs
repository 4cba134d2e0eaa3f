//! A paper on its way to a file, and what is told of it. Not here: what it says.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;
use yhdyssilta_paper::Printed as Paper;

use crate::problem::Result;
use crate::store::Store;

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printed {
    /// How many pages.
    pub pages: usize,
    /// How many bytes.
    pub bytes: usize,
    /// Letters that no font of the paper has, and that a sign stands for.
    pub replaced: Vec<Replaced>,
}

/// A letter that could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Replaced {
    /// The letter.
    pub letter: String,
    /// How often.
    pub times: usize,
    /// Where it first stands.
    pub near: String,
}

/// Writes a paper to its file.
pub(super) fn to_file(store: &Store, path: &Path, made: Paper) -> Result<Printed> {
    store.export(path, &made.bytes)?;
    let replaced = made.warnings.into_iter();
    Ok(Printed {
        pages: made.pages,
        bytes: made.bytes.len(),
        replaced: replaced
            .map(|it| Replaced { letter: it.ch.to_string(), times: it.times, near: it.near })
            .collect(),
    })
}

//! The store as a whole as commands: backup and verification. Not here: restoring, for which the store must
//! not be open.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use ts_rs::TS;

use crate::caller::{Caller, Nothing};
use crate::problem::Result;
use crate::store::{Check, Store, Verified};
use crate::{checklist, memory};

/// A file to write.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    /// Its path.
    pub(crate) path: PathBuf,
}

/// Writes a backup, and remembers when and where.
pub(crate) fn backup(store: &Store, caller: &Caller, target: Target) -> Result<Nothing> {
    store.backup(&target.path)?;
    // The backup is there, whether or not that can be noted: it is not refused for the note.
    let _ = memory::ops::note_backup(store, caller, &whole_path(&target.path));
    Ok(Nothing)
}

/// The path from the root on: the window has no folder of its own to look from.
fn whole_path(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Looks for faults in the store, and in what only a slice can read.
pub(crate) fn verify(store: &Store, _: &Caller, _: Nothing) -> Result<Verified> {
    let mut verified = store.verify()?;
    verified.note(Check::Snapshots, store.read(checklist::ops::unreadable_years))?;
    Ok(verified)
}

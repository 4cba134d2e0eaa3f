//! The store as a whole as commands: backup and verification. Not here: restoring, for which the store must
//! not be open.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;

use crate::caller::{Caller, Nothing};
use crate::problem::Result;
use crate::store::{Store, Verified};

/// A file to write.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    /// Its path.
    pub(crate) path: PathBuf,
}

pub(crate) fn backup(store: &Store, _: &Caller, target: Target) -> Result<Nothing> {
    store.backup(&target.path)?;
    Ok(Nothing)
}

pub(crate) fn verify(store: &Store, _: &Caller, _: Nothing) -> Result<Verified> {
    store.verify()
}

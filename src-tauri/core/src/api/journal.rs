//! Undo, redo and history as commands. Not here: how they work (`store::journal`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::caller::{Caller, Nothing};
use crate::problem::Result;
use crate::store::{Done, History, Store, Undoable};

/// What can be undone and redone now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Turns {
    /// The step that undo would take back.
    pub(crate) undo: Option<Undoable>,
    /// The step that redo would do again.
    pub(crate) redo: Option<Undoable>,
}

/// A record whose history is asked for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfRecord {
    /// Its id.
    #[ts(type = "string")]
    pub(crate) owner: Uuid,
}

pub(crate) fn turns(store: &Store, _: &Caller, _: Nothing) -> Result<Turns> {
    store.read(|read| Ok(Turns { undo: read.undoable()?, redo: read.redoable()? }))
}

pub(crate) fn undo(store: &Store, caller: &Caller, _: Nothing) -> Result<Done<Undoable>> {
    store.undo(caller)
}

pub(crate) fn redo(store: &Store, caller: &Caller, _: Nothing) -> Result<Done<Undoable>> {
    store.redo(caller)
}

pub(crate) fn history(store: &Store, _: &Caller, asked: OfRecord) -> Result<Vec<History>> {
    store.read(|read| read.history(asked.owner))
}

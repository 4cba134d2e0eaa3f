//! The store: one SQLite file, its lock, and the ways to use it. Reads get [`Read`]; every change of the
//! record is a named operation in [`Store::write`], one transaction and one step of the journal; what is no record
//! is changed in `write_untracked`. Not here: any table of a slice.

mod access;
mod alike;
mod backup;
mod by_name;
mod derived;
mod file;
mod header;
mod journal;
mod kept;
mod lock;
mod migrate;
mod op;
mod open;
mod order;
mod ranking;
mod schema;
mod search;
#[cfg(test)]
mod tests;
mod verify;
mod watch;
mod written;

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

pub(crate) use access::{Cells, json};
pub use access::{Read, Write};
pub(crate) use by_name::by_name;
pub use journal::{Change, ChangeKind, History, Undoable};
pub use op::Op;
pub use open::Missing;
pub use schema::{Alike, Migration, Schema, Search, Table};
pub use search::Hit;
pub(crate) use verify::Check;
pub use verify::Verified;

use crate::caller::Caller;
use crate::problem::{Code, Problem, Result, ensure};

/// An open store. It is closed, and its write-ahead log folded in, when dropped.
pub struct Store {
    path: PathBuf,
    schema: &'static Schema,
    journal: journal::Recorder,
    watch: watch::Watch,
    // Closed in this order: the readers, the writer (which folds the log in), then the lock.
    reader: Mutex<Connection>,
    long_reader: Mutex<Option<Connection>>,
    writer: Mutex<Connection>,
    _lock: lock::Lock,
    orders: order::Orders,
    kept: kept::Kept,
    /// What was written from outside, as the writer saw it last.
    outside: AtomicI64,
}

/// What a write did: its value, and which slices the window should read again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Done<T> {
    /// What the operation answers.
    pub value: T,
    /// The slices whose rows changed; empty when nothing did.
    pub touched: Vec<String>,
}

impl Store {
    /// Opens the store at `path`, bringing an older one up to date.
    ///
    /// Refused with `busy`, `newer-store`, `not-a-store`, `empty-store-file`, `damaged-store`, `read-only`,
    /// `no-store` or `migration-failed`; the file then stands as before: byte for
    /// byte, but that a log left by a killed program may have been folded in.
    pub fn open(path: &Path, schema: &'static Schema, missing: Missing) -> Result<Store> {
        open::open(path, schema, missing)
    }

    /// Puts a backup in the store's place; answers where the store as it was is kept (`FILE.before-restore`).
    ///
    /// The store must not be open. Undo starts anew; the history stays.
    pub fn restore(path: &Path, backup: &Path, schema: &'static Schema) -> Result<Option<PathBuf>> {
        backup::restore(path, backup, schema)
    }

    /// The file of the store.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads, with one consistent view of all tables and while a write may be under way.
    pub fn read<T>(&self, read: impl FnOnce(&Read) -> Result<T>) -> Result<T> {
        let mut conn = locked(&self.reader);
        let outside = self.outside()?;
        let view = conn.transaction()?;
        read(&Read::remembering(&view, outside, &self.orders))
    }

    /// The same for what takes its time: on a connection of its own, opened when it is first needed, so that no list
    /// waits for it.
    pub(crate) fn read_long<T>(&self, read: impl FnOnce(&Read) -> Result<T>) -> Result<T> {
        let mut reader = locked(&self.long_reader);
        let conn = match &mut *reader {
            Some(conn) => conn,
            none => none.insert(open::long_reader(&self.path)?),
        };
        let outside = self.outside()?;
        let view = conn.transaction()?;
        read(&Read::keeping(&view, outside, &self.kept))
    }

    /// Changes the store: all of it or, on any problem, nothing. A step that changed nothing is not kept.
    pub fn write<T>(
        &self,
        op: Op,
        caller: &Caller,
        change: impl FnOnce(&mut Write) -> Result<T>,
    ) -> Result<Done<T>> {
        self.kept.forget();
        self.transact(caller, |tx| {
            let step = journal::begin(tx, self.schema, op, caller)?;
            let value = self.journal.recording(step, || change(&mut Write::new(tx, caller)))?;
            let touched = derived::refresh(tx, self.schema, step, &caller.progress)?;
            journal::keep(tx, step)?;
            Ok(Done { value, touched })
        })
    }

    /// Changes rows that no journal keeps: all of them or, on any problem, none. No step, so nothing to undo, and a
    /// change to a journalled row is refused.
    pub(crate) fn write_untracked<T>(
        &self,
        caller: &Caller,
        change: impl FnOnce(&mut Write) -> Result<T>,
    ) -> Result<T> {
        self.transact(caller, |tx| change(&mut Write::new(tx, caller)))
    }

    /// Takes back the last step. `nothing-to-undo`, or `changed-since` and nothing happens.
    pub fn undo(&self, caller: &Caller) -> Result<Done<Undoable>> {
        self.kept.forget();
        self.transact(caller, |tx| journal::undo(tx, &self.journal, self.schema, caller))
    }

    /// Does the last undone step again. `nothing-to-redo`, or `changed-since` and nothing happens.
    pub fn redo(&self, caller: &Caller) -> Result<Done<Undoable>> {
        self.kept.forget();
        self.transact(caller, |tx| journal::redo(tx, &self.journal, self.schema, caller))
    }

    /// Copies the whole store to `target`, which appears there complete or not at all.
    pub fn backup(&self, target: &Path) -> Result<()> {
        backup::backup(&locked(&self.writer), &self.path, target)
    }

    /// Writes an export to `target`, which appears there complete or not at all.
    pub fn export(&self, target: &Path, content: &[u8]) -> Result<()> {
        self.export_with(target, |file| file.write_all(content).map_err(|error| Problem::io(target, &error)))
    }

    /// The same for one that is written piece by piece.
    pub(crate) fn export_with(
        &self,
        target: &Path,
        write: impl FnOnce(&mut BufWriter<File>) -> Result<()>,
    ) -> Result<()> {
        ensure!(!file::belongs_to(&self.path, target), Problem::new(Code::TargetIsStore).at("path"));
        file::write_beside(target, write)
    }

    /// Looks for faults in the file, its references, its search index and its journal.
    pub fn verify(&self) -> Result<Verified> {
        verify::verify(&locked(&self.writer), self.schema)
    }

    fn transact<T>(&self, caller: &Caller, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut conn = locked(&self.writer);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        self.outside.store(written::outside(&tx)?, Ordering::Relaxed);
        let watching = self.watch.over(&caller.progress);
        let value = work(&tx)?;
        drop(watching);
        // Only a replayed step puts off the check of references until here.
        tx.commit().map_err(journal::refused)?;
        caller.progress.end();
        Ok(value)
    }

    /// A number that is another one once another program has written to the store. During a write nobody else can, and
    /// what they wrote before it was seen as it began; a backup that is under way puts the look off.
    fn outside(&self) -> Result<i64> {
        let writer = match self.writer.try_lock() {
            Ok(writer) => Some(writer),
            Err(TryLockError::Poisoned(writer)) => Some(writer.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        };
        if let Some(writer) = writer {
            self.outside.store(written::outside(&writer)?, Ordering::Relaxed);
        }
        Ok(self.outside.load(Ordering::Relaxed))
    }
}

/// A panic in one call leaves the connection as its transaction's rollback left it: good to go on with.
fn locked<T>(conn: &Mutex<T>) -> MutexGuard<'_, T> {
    conn.lock().unwrap_or_else(PoisonError::into_inner)
}

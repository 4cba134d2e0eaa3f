//! Copies of the whole store: out to a backup and back from one. Not here: exports of single kinds.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::file::{belongs_to, beside, keep_as, log_of, put_in_place, remove, same};
use super::schema::Schema;
use super::{header, lock, migrate};
use crate::problem::{Code, Problem, Result, ensure};

/// Writes a compact copy to `target`, complete or not at all.
pub(super) fn backup(conn: &Connection, store: &Path, target: &Path) -> Result<()> {
    ensure!(!belongs_to(store, target), Problem::new(Code::TargetIsStore).at("path"));
    let part = beside(target, "part");
    migrate::copy_into(conn, &part).and_then(|()| put_in_place(&part, target)).inspect_err(|_| {
        // The first problem is the one to tell; a leftover is removed by the next try.
        let _ = std::fs::remove_file(&part);
    })
}

/// Puts the backup in the store's place. Until the last rename the store is what it was.
pub(super) fn restore(path: &Path, backup: &Path, schema: &Schema) -> Result<()> {
    ensure!(!same(path, backup), Problem::new(Code::TargetIsStore).at("path"));
    let _lock = lock::take(path)?;
    migrate::sweep(path)?;
    let copy = checked_copy(path, backup, schema)?;
    if path.exists() {
        set_aside(path)?;
    } else {
        // A log that outlived its database would be read into the restored one.
        remove(&log_of(path))?;
    }
    put_in_place(&copy, path)
}

fn checked_copy(path: &Path, backup: &Path, schema: &Schema) -> Result<PathBuf> {
    let shown = || backup.display().to_string();
    let invalid = |problem: Problem| match problem.code {
        Code::NewerStore | Code::DiskFull | Code::Busy => problem,
        _ => Problem { code: Code::BackupInvalid, ..problem }.with("path", shown()).at("path"),
    };
    let version = header::version_at(backup, schema).map_err(invalid)?;
    let version = version.ok_or_else(|| Problem::new(Code::NoStore).with("path", shown()).at("path"))?;
    let copy = migrate::copy_of(backup, path).map_err(invalid)?;
    let prepared = migrate::apply(&copy, schema, version).and_then(|()| make_another_laptops(&copy));
    prepared.map_err(invalid)?;
    Ok(copy)
}

/// The copy goes its own way from here: it is another device to whoever compares journals later.
fn make_another_laptops(copy: &Path) -> Result<()> {
    let conn = Connection::open(copy)?;
    conn.execute("UPDATE meta SET value = lower(hex(randomblob(16))) WHERE key = 'device'", [])?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Keeps the store as it is under a second name. One too broken to be settled keeps its log beside it.
fn set_aside(path: &Path) -> Result<()> {
    let kept = beside(path, "before-restore");
    remove(&log_of(&kept))?;
    if migrate::settle(path).is_err() && log_of(path).exists() {
        std::fs::rename(log_of(path), log_of(&kept)).map_err(|error| Problem::io(path, &error))?;
    }
    keep_as(path, &kept)
}

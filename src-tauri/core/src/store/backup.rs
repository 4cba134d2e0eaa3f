//! Copies of the whole store: out to a backup and back from one. Not here: exports of single kinds.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::file::{
    belongs_to, beside, copy_to, exists, keep_as, log_of, put_in_place, remove_logs_of, resolved, writable,
};
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
        let _ = remove_logs_of(&part);
    })
}

/// Puts the backup in the store's place; answers where the store as it was is kept, if there was one. Until the
/// last rename the store is what it was.
pub(super) fn restore(path: &Path, backup: &Path, schema: &Schema) -> Result<Option<PathBuf>> {
    let path = &resolved(path)?;
    ensure!(!belongs_to(path, backup), Problem::new(Code::TargetIsStore).at("path"));
    let _lock = lock::take(path)?;
    let restored = checked_copy(path, backup, schema).and_then(|copy| {
        let kept = if exists(path)? { Some(set_aside(path)?) } else { None };
        // Whatever still lies here belongs to a store that is broken or gone.
        remove_logs_of(path)?;
        put_in_place(&copy, path)?;
        Ok(kept)
    });
    restored.inspect_err(|_| {
        // The first problem is the one to tell; a leftover is swept up at the next opening.
        let _ = migrate::sweep(path);
    })
}

fn checked_copy(path: &Path, backup: &Path, schema: &Schema) -> Result<PathBuf> {
    let shown = || backup.display().to_string();
    let told = |problem: Problem| {
        let code = match problem.code {
            Code::NotAStore | Code::EmptyStoreFile => Code::BackupInvalid,
            Code::DamagedStore | Code::MigrationFailed => Code::DamagedBackup,
            Code::NewerStore => Code::RestoreNewer,
            _ => return problem,
        };
        Problem { code, ..problem }.with("path", shown()).at("path")
    };
    let version = header::version_at(backup, schema).map_err(|problem| told(problem).at("path"))?;
    let version = version.ok_or_else(|| Problem::new(Code::NoStore).with("path", shown()).at("path"))?;
    migrate::sweep(path)?;
    let copy = migrate::copy_of(backup, path).map_err(told)?;
    let prepared = migrate::apply(&copy, schema, version).and_then(|()| make_another_laptops(&copy));
    prepared.map_err(told)?;
    Ok(copy)
}

/// The copy goes its own way from here: it is another device to whoever compares journals later.
fn make_another_laptops(copy: &Path) -> Result<()> {
    let conn = migrate::opened(copy)?;
    conn.execute("UPDATE meta SET value = lower(hex(randomblob(16))) WHERE key = 'device'", [])?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Keeps the store as it is under a second name. One too broken to be settled keeps its log beside it; one that
/// is in use or cannot be written is left alone, and so is the restoring.
fn set_aside(path: &Path) -> Result<PathBuf> {
    writable(path)?;
    match migrate::settle(path) {
        Err(problem) if problem.code != Code::DamagedStore => Err(problem),
        settled => {
            let kept = keep_as(path, "before-restore")?;
            if settled.is_err() && exists(&log_of(path))? {
                copy_to(&log_of(path), &log_of(&kept))?;
            }
            Ok(kept)
        }
    }
}

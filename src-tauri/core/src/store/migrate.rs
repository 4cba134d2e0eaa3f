//! The timeline: new stores and older ones brought up to date, always as a finished copy that takes the
//! file's place at once. Killed at any moment, the file is the old store or the new one.
//! Not here: the statements of a migration.

use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, params};

use super::file::{beside, keep_as, log_of, put_in_place, remove, remove_logs_of};
use super::header::APPLICATION_ID;
use super::journal;
use super::schema::Schema;
use crate::problem::{Code, Problem, Result, ensure};

/// A copy under way; left over only by a program that was killed.
const UNDER_WAY: &str = "new";

/// Takes away what a killed program left half-made.
pub(super) fn sweep(path: &Path) -> Result<()> {
    let copy = beside(path, UNDER_WAY);
    remove_logs_of(&copy)?;
    remove(&copy)
}

/// Makes an empty store at a path where there is none.
pub(super) fn create(path: &Path, schema: &Schema) -> Result<()> {
    let copy = beside(path, UNDER_WAY);
    let made = make_private(&copy).and_then(|()| apply(&copy, schema, 0)).and_then(|()| {
        // A log that outlived its database would be read into the new one.
        remove_logs_of(path)?;
        put_in_place(&copy, path)
    });
    swept_if_failed(path, made)
}

/// The first problem is the one to tell; a leftover is swept up at the next opening.
fn swept_if_failed<T>(path: &Path, made: Result<T>) -> Result<T> {
    made.inspect_err(|_| {
        let _ = sweep(path);
    })
}

/// Brings a store of an older version up to date; the file as it was stays as `FILE.before-vN`.
pub(super) fn bring_up(path: &Path, schema: &Schema, version: u32) -> Result<()> {
    if version == schema.version() {
        return Ok(());
    }
    settle(path)?;
    let brought = copy_of(path, path).and_then(|copy| {
        apply(&copy, schema, version)?;
        keep_as(path, &format!("before-v{}", schema.version()))?;
        put_in_place(&copy, path)
    });
    swept_if_failed(path, brought).map_err(|problem| match problem.code {
        Code::DiskFull | Code::ReadOnly | Code::IoFailed => problem,
        _ => Problem { code: Code::MigrationFailed, ..problem },
    })
}

/// Folds the write-ahead log into the file and closes it, so that the file alone is the store.
pub(super) fn settle(path: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // A log that cannot be folded in is one of the pieces of a broken store: closing is not to take it away.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let busy: bool = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    ensure!(!busy, Problem::new(Code::Busy));
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    conn.close().map_err(|(_, error)| error)?;
    ensure!(!log_of(path).exists(), Problem::new(Code::Busy));
    Ok(())
}

/// A compact copy of the database at `source`, beside `path`.
pub(super) fn copy_of(source: &Path, path: &Path) -> Result<PathBuf> {
    let copy = beside(path, UNDER_WAY);
    let conn = Connection::open_with_flags(source, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    copy_into(&conn, &copy)?;
    Ok(copy)
}

/// Copies the whole database to a new file that only its owner can read, in one reading.
pub(super) fn copy_into(conn: &Connection, copy: &Path) -> Result<()> {
    remove(copy)?;
    make_private(copy)?;
    let no_text =
        || Problem::new(Code::IoFailed).with("path", copy.display().to_string()).with("reason", "UTF-8");
    conn.execute("VACUUM INTO ?1", [copy.to_str().ok_or_else(no_text)?])?;
    Ok(())
}

/// Applies what a database at `version` lacks, in one transaction, and checks it from end to end.
pub(super) fn apply(copy: &Path, schema: &Schema, version: u32) -> Result<()> {
    let mut conn = opened(copy)?;
    let tx = conn.transaction()?;
    for (number, migration) in (1u32..).zip(schema.migrations).skip(version as usize) {
        tx.execute_batch(migration.sql)?;
        tx.pragma_update(None, "user_version", number)?;
    }
    if version == 0 {
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    } else {
        journal::close(&tx)?;
    }
    tx.commit()?;
    check(&conn)?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Opens a copy by its name to the letter: SQLite would read one that begins with `file:` as an address.
pub(super) fn opened(copy: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?)
}

/// Nothing but a sound database takes a store's place.
pub(super) fn check(conn: &Connection) -> Result<()> {
    let sound: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    ensure!(sound == "ok", Problem::new(Code::DamagedStore).with("reason", sound));
    let dangling = conn.prepare("PRAGMA foreign_key_check")?.exists(params![])?;
    ensure!(!dangling, Problem::new(Code::DamagedStore).with("reason", "foreign_key_check"));
    Ok(())
}

/// An empty file that only its owner can read; SQLite keeps the mode of a file that is there.
fn make_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| Problem::io(path, &error))
}

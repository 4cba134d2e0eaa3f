//! Opening: lock first, then a look at the file's head, then SQLite. Not here: bringing an older store up to
//! date (`migrate`).

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::AtomicI64;

use rusqlite::{Connection, OpenFlags};

use super::kept::Kept;
use super::order::Orders;
use super::watch::Watch;
use super::{Store, alike, derived, file, header, journal::Recorder, lock, migrate, schema::Schema};
use crate::problem::{Code, Problem, Result, ensure};

/// What to do when there is no file at the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Make a new, empty store.
    Create,
    /// Say `no-store`.
    Refuse,
}

/// Statements kept prepared on each connection; the slices together use fewer.
const STATEMENTS: usize = 200;

/// Each connection has one user at a time, so that SQLite need not lock it for each cell.
const LOCKED_BY_US: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX;

pub(super) fn open(path: &Path, schema: &'static Schema, missing: Missing) -> Result<Store> {
    if missing == Missing::Refuse {
        ensure!(file::exists(path)?, Problem::new(Code::NoStore).with("path", path.display().to_string()));
    }
    let path = &file::resolved(path)?;
    let lock = lock::take(path)?;
    match header::version_at(path, schema) {
        Ok(None) => {
            migrate::sweep(path)?;
            migrate::create(path, schema)?;
        }
        Ok(Some(version)) => {
            migrate::sweep(path)?;
            file::writable(path)?;
            migrate::bring_up(path, schema, version)?;
        }
        Err(problem) => {
            if matches!(problem.code, Code::NotAStore | Code::EmptyStoreFile) {
                lock.leave_no_trace()?;
            }
            return Err(problem);
        }
    }
    connect(path, schema, lock)
}

fn connect(path: &Path, schema: &'static Schema, lock: lock::Lock) -> Result<Store> {
    // The cache, in kilobytes, is what an import of a whole country needs not to write its pages time and again.
    let mut writer = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | LOCKED_BY_US)?;
    writer.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA journal_size_limit = 4194304;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -32768;",
    )?;
    let journal = Recorder::attach(&writer, schema)?;
    derived::sort_anew_if_the_collator_changed(&writer, schema)?;
    alike::compare_anew_if_the_keys_changed(&writer, schema)?;
    let watch = Watch::attach(&mut writer)?;
    writer.set_prepared_statement_cache_capacity(STATEMENTS);
    // Every write makes the reader forget its pages. While one long list is made they are to be read once: 64 MB hold
    // the indexes of the whole national register.
    let reader = reader(path, 65_536)?;
    Ok(Store {
        path: path.to_owned(),
        schema,
        journal,
        watch,
        reader: Mutex::new(reader),
        long_reader: Mutex::default(),
        writer: Mutex::new(writer),
        orders: Orders::default(),
        kept: Kept::default(),
        outside: AtomicI64::default(),
        _lock: lock,
    })
}

/// A second connection that reads, for what takes its time. It goes through the store once, for which a small cache is
/// enough.
pub(super) fn long_reader(path: &Path) -> Result<Connection> {
    reader(path, 8_192)
}

/// A connection that only reads, with a cache of so many kilobytes.
fn reader(path: &Path, cache: u32) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | LOCKED_BY_US)?;
    conn.execute_batch(&format!(
        "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -{cache};"
    ))?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(conn)
}

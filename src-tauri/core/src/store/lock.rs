//! The lock on `FILE.lock` that keeps a second program out of the store. The file stays when the lock goes:
//! taking it away would let two programs lock two files of one name. Not here: SQLite's own locks.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::file::beside;
use crate::problem::{Code, Problem, Result};

/// Held as long as the store is open; the system lets go of it when the program ends, however it ends.
pub(super) struct Lock(#[expect(dead_code, reason = "the open file is the lock")] File);

/// Takes the lock of the store at `path`, or says `busy`.
pub(super) fn take(path: &Path) -> Result<Lock> {
    let file = beside(path, "lock");
    let handle = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&file)
        .map_err(|error| Problem::io(&file, &error))?;
    match handle.try_lock() {
        Ok(()) => Ok(Lock(handle)),
        Err(TryLockError::WouldBlock) => Err(Problem::new(Code::Busy)),
        Err(TryLockError::Error(error)) => Err(Problem::io(&file, &error)),
    }
}

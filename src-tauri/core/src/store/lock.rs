//! The lock on `FILE.lock` that keeps a second program out of the store. The file stays when the lock goes:
//! taking it away would let two programs lock two files of one name. Only beside a stranger's file it goes again.
//! Not here: SQLite's own locks.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::file::{beside, remove};
use crate::problem::{Code, Problem, Result};

/// Held as long as the store is open; the system lets go of it when the program ends, however it ends.
pub(super) struct Lock {
    file: PathBuf,
    made: bool,
    #[expect(dead_code, reason = "the open file is the lock")]
    handle: File,
}

/// Takes the lock of the store at `path`, or says `busy`.
pub(super) fn take(path: &Path) -> Result<Lock> {
    let file = beside(path, "lock");
    let (handle, made) = opened(&file).map_err(|error| Problem::io(&file, &error))?;
    match handle.try_lock() {
        Ok(()) => Ok(Lock { file, made, handle }),
        Err(TryLockError::WouldBlock) => Err(Problem::new(Code::Busy)),
        Err(TryLockError::Error(error)) => Err(Problem::io(&file, &error)),
    }
}

/// The file, and whether there was none before.
fn opened(file: &Path) -> std::io::Result<(File, bool)> {
    let write = |options: &mut OpenOptions| options.write(true).open(file);
    match write(OpenOptions::new().create_new(true)) {
        Ok(handle) => Ok((handle, true)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Ok((write(&mut OpenOptions::new())?, false))
        }
        Err(error) => Err(error),
    }
}

impl Lock {
    /// Takes away the file that was made for this lock: beside a stranger's file ours has no place. One that was
    /// there before may be the stranger's too.
    pub(super) fn leave_no_trace(self) -> Result<()> {
        if self.made { remove(&self.file) } else { Ok(()) }
    }
}

//! Problems that come from the system and from SQLite. Not here: their sentences, which `api::tests` look at.

use std::io::{self, ErrorKind};
use std::path::Path;

use rusqlite::ffi;

use super::*;

#[test]
fn what_the_system_says_of_a_file_becomes_its_problem() {
    for (kind, code) in [
        (ErrorKind::StorageFull, Code::DiskFull),
        (ErrorKind::QuotaExceeded, Code::DiskFull),
        (ErrorKind::PermissionDenied, Code::ReadOnly),
        (ErrorKind::ReadOnlyFilesystem, Code::ReadOnly),
        (ErrorKind::ResourceBusy, Code::TargetInUse),
        (ErrorKind::ExecutableFileBusy, Code::TargetInUse),
        (ErrorKind::NotFound, Code::IoFailed),
        (ErrorKind::IsADirectory, Code::IoFailed),
        (ErrorKind::Other, Code::IoFailed),
    ] {
        let problem = Problem::io(Path::new("lista.pdf"), &io::Error::new(kind, "syy"));
        assert_eq!(problem.code, code, "{kind:?}");
        assert_eq!(problem.args["path"], Arg::from("lista.pdf"), "the officer is told which file");
        assert_eq!(problem.args["reason"], Arg::from("syy"));
    }
    let held = Problem::io(Path::new("lista.pdf"), &io::Error::from_raw_os_error(32));
    assert_eq!(held.code == Code::TargetInUse, cfg!(windows), "only Windows means a file held open by 32");
}

#[test]
fn what_sqlite_says_becomes_its_problem() {
    for (said, code) in [
        (ffi::SQLITE_FULL, Code::DiskFull),
        (ffi::SQLITE_IOERR_WRITE, Code::DiskFull),
        (ffi::SQLITE_IOERR_SHMSIZE, Code::DiskFull),
        (ffi::SQLITE_IOERR_READ, Code::StoreFailed),
        (ffi::SQLITE_NOTADB, Code::DamagedStore),
        (ffi::SQLITE_CORRUPT, Code::DamagedStore),
        (ffi::SQLITE_CORRUPT_VTAB, Code::DamagedStore),
        (ffi::SQLITE_READONLY, Code::ReadOnly),
        (ffi::SQLITE_READONLY_DIRECTORY, Code::ReadOnly),
        (ffi::SQLITE_CANTOPEN, Code::ReadOnly),
        (ffi::SQLITE_PERM, Code::ReadOnly),
        (ffi::SQLITE_BUSY, Code::Busy),
        (ffi::SQLITE_BUSY_SNAPSHOT, Code::Busy),
        (ffi::SQLITE_LOCKED, Code::Busy),
        (ffi::SQLITE_INTERRUPT, Code::Cancelled),
        (ffi::SQLITE_CONSTRAINT_CHECK, Code::StoreFailed),
        (ffi::SQLITE_ERROR, Code::StoreFailed),
    ] {
        let error = rusqlite::Error::SqliteFailure(ffi::Error::new(said), Some("syy".into()));
        let problem = Problem::from(error);
        assert_eq!(problem.code, code, "SQLite's {said}");
        assert_eq!(problem.args["reason"], Arg::from("syy"));
    }
    assert_eq!(
        Problem::from(rusqlite::Error::QueryReturnedNoRows).code,
        Code::StoreFailed,
        "a fault of ours"
    );
}

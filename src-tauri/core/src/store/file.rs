//! Files around the store and of exports: names beside it, whole or not at all, and on the disk for good.
//! Not here: what is in them.

use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Result};

/// `FILE.suffix`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    ending_in(path, &format!(".{suffix}"))
}

/// SQLite's write-ahead log of this database.
pub(super) fn log_of(path: &Path) -> PathBuf {
    ending_in(path, "-wal")
}

/// Takes away what SQLite keeps beside a database that is no more: it would be read into the next one.
pub(super) fn remove_logs_of(path: &Path) -> Result<()> {
    ["-wal", "-shm", "-journal"].iter().try_for_each(|ending| remove(&ending_in(path, ending)))
}

fn ending_in(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Whether the two paths lead to the same file, as far as the system can tell.
pub(super) fn same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// What the program keeps beside the store while it works: a file under one of these names would break the
/// store, or be swept up.
const OWN_FILES: [&str; 5] = ["-wal", "-shm", "-journal", ".lock", ".new"];

/// Whether the target is the store, or would be taken for one of the files that are kept beside it.
pub(super) fn belongs_to(store: &Path, target: &Path) -> bool {
    let mut own = OWN_FILES.iter().map(|ending| ending_in(store, ending));
    // The folder is there even where the file is not.
    let place = |path: &Path| Some((fs::canonicalize(folder_of(path)).ok()?, path.file_name()?.to_owned()));
    same(store, target) || own.any(|file| place(&file).is_some_and(|it| Some(it) == place(target)))
}

/// Takes a file away; one that is not there is no problem.
pub(super) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Problem::io(path, &error)),
        _ => Ok(()),
    }
}

/// Waits until the file's content is on the disk.
pub(super) fn sync(path: &Path) -> Result<()> {
    // Opened for writing, because Windows refuses to flush a file that is open for reading only.
    let file = File::options().write(true).open(path).map_err(|error| Problem::io(path, &error))?;
    file.sync_all().map_err(|error| Problem::io(path, &error))
}

/// Moves a finished file to its name, over what is there, and waits until the folder knows it.
pub(super) fn put_in_place(finished: &Path, path: &Path) -> Result<()> {
    sync(finished)?;
    fs::rename(finished, path).map_err(|error| Problem::io(path, &error))?;
    sync_folder_of(path)
}

/// Keeps the file as it stands now under a second name, so that replacing the first loses nothing; answers
/// which. What was kept before stays: `FILE.before-restore`, then `FILE.before-restore-2`.
pub(super) fn keep_as(path: &Path, suffix: &str) -> Result<PathBuf> {
    let mut kept = beside(path, suffix);
    for number in 2.. {
        if is_one_file(path, &kept) {
            // Kept by a run that was killed before it went on.
            return Ok(kept);
        }
        if fs::symlink_metadata(&kept).is_err() {
            break;
        }
        kept = beside(path, &format!("{suffix}-{number}"));
    }
    copy_to(path, &kept)?;
    Ok(kept)
}

/// A second name for the file's content, or a copy where the disk knows no second names (FAT).
pub(super) fn copy_to(path: &Path, kept: &Path) -> Result<()> {
    if is_one_file(path, kept) {
        // Kept by a run that was killed: copied onto itself, the content would be gone.
        return Ok(());
    }
    if fs::hard_link(path, kept).is_err() {
        fs::copy(path, kept).map_err(|error| Problem::io(kept, &error))?;
        sync(kept)?;
    }
    sync_folder_of(kept)
}

#[cfg(unix)]
fn is_one_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(one), fs::metadata(other)) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

/// Windows tells no file from another by a number that stable Rust can read: there it is kept once more.
#[cfg(windows)]
fn is_one_file(_: &Path, _: &Path) -> bool {
    false
}

/// The path with its links followed, so that one file has one lock, whatever it is called.
pub(super) fn resolved(path: &Path) -> Result<PathBuf> {
    let told = |error: std::io::Error| Problem::io(path, &error);
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = fs::canonicalize(folder_of(path)).map_err(told)?;
            Ok(path.file_name().map_or_else(|| folder.clone(), |name| folder.join(name)))
        }
        found => found.map_err(told),
    }
}

/// Whether there is a file; a folder that cannot be looked into is a problem of its own.
pub(super) fn exists(path: &Path) -> Result<bool> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        found => found.map(|_| true).map_err(|error| Problem::io(path, &error)),
    }
}

/// Whether the file can be written; it is not changed.
pub(super) fn writable(path: &Path) -> Result<()> {
    File::options().write(true).open(path).map(drop).map_err(|error| Problem::io(path, &error))
}

/// The folder in which the file lies.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(unix)]
fn sync_folder_of(path: &Path) -> Result<()> {
    let folder = folder_of(path);
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|error| Problem::io(folder, &error))
}

/// Windows cannot open a folder as a file; when it writes a rename down is its own affair.
#[cfg(windows)]
fn sync_folder_of(_: &Path) -> Result<()> {
    Ok(())
}

/// Writes a whole file: beside its place first, then renamed, so that a reader sees the old or the new.
pub(super) fn write_beside(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<()>,
) -> Result<()> {
    let part = beside(path, "part");
    let told = |error: std::io::Error| Problem::io(&part, &error);
    let written = File::create(&part).map_err(told).and_then(|file| {
        let mut file = BufWriter::new(file);
        write(&mut file)?;
        file.flush().map_err(told)
    });
    let placed = written.and_then(|()| put_in_place(&part, path));
    if placed.is_err() {
        // The first problem is the one to tell; a leftover is overwritten by the next try.
        let _ = fs::remove_file(&part);
    }
    placed
}

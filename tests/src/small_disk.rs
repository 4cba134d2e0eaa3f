//! A disk of a few hundred kilobytes, which only the programs that are started on it see.
//!
//! It is a file system in memory, mounted in a name space of its own: as root directly, otherwise in a name space in
//! which the person who runs the test is root. Not here: what fills it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// The disk; it is gone with this value.
pub struct SmallDisk {
    holder: Child,
    place: TempDir,
    as_root: bool,
}

impl SmallDisk {
    /// Mounts a disk of this size.
    ///
    /// # Panics
    /// When the system lets nobody mount anything.
    #[must_use]
    pub fn new(kilobytes: u32) -> Self {
        let place = tempfile::tempdir().expect("tests may write into the folder for temporary files");
        let as_root = is_root();
        let script = r#"mount -t tmpfs -o "size=$1k" small "$2" && echo mounted && exec cat"#;
        let mut command = Command::new("unshare");
        let mut holder = command
            .args(if as_root { ["-m"].as_slice() } else { &["-U", "-r", "-m"] })
            .args(["sh", "-c", script, "sh", &kilobytes.to_string()])
            .arg(place.path())
            // It holds the name space until its input ends, which is with this value or with the test.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("unshare is there: Debian's package util-linux");
        let mut said = String::new();
        let stdout = holder.stdout.take().expect("it was piped just above");
        let _ = BufReader::new(stdout).read_line(&mut said);
        assert_eq!(said, "mounted\n", "a small disk needs the right to mount one in a name space of its own");
        Self { holder, place, as_root }
    }

    /// The path of a file on the disk, for programs that are started on it.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// A program that will see the disk.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["-t", &self.holder.id().to_string(), "-m"]);
        if !self.as_root {
            command.args(["-U", "--preserve-credentials"]);
        }
        command.arg("--").arg(program);
        command
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// Whether the test is run by root, to whom no folder is read-only.
#[must_use]
pub fn is_root() -> bool {
    let said = Command::new("id").arg("-u").output().expect("id is there: Debian's package coreutils");
    said.stdout == b"0\n"
}

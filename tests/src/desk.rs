//! A folder with a store in it, and the command-line program at work on it. The day is always the same.
//!
//! Not here: many calls to one program (`lines`).

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::lines::Lines;
use crate::programs;

/// The day that counts as today in every test.
pub const TODAY: &str = "2026-11-24";

/// A folder for a store and what lies beside it; gone with this value.
pub struct Desk {
    folder: TempDir,
}

/// What a program said when it ended.
#[derive(Debug)]
pub struct Said {
    /// Its exit code; none when it was ended from outside.
    pub code: Option<i32>,
    /// Everything on stdout.
    pub stdout: String,
    /// Everything on stderr.
    pub stderr: String,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// An empty folder.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("tests may write into the folder for temporary files");
        Self { folder }
    }

    /// With the sample municipality in Finnish.
    #[must_use]
    pub fn with_sample() -> Self {
        let desk = Self::new();
        desk.run(&["demo"]).result();
        desk
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file in the folder.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// The store, whether it is there or not.
    #[must_use]
    pub fn store(&self) -> PathBuf {
        self.file("desk.db")
    }

    /// What lies in the folder, by name.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let entries = self.folder().read_dir().expect("the folder is ours");
        let name = |entry: std::io::Result<std::fs::DirEntry>| {
            entry.expect("and so is what lies in it").file_name().to_string_lossy().into_owned()
        };
        let mut names: Vec<String> = entries.map(name).collect();
        names.sort();
        names
    }

    /// The program, to be started on the store.
    #[must_use]
    pub fn cli(&self) -> Command {
        let mut command = Command::new(programs::cli());
        command.args(["--today", TODAY, "--store"]).arg(self.store());
        command
    }

    /// Runs the program on the store.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Said {
        ran(self.cli().args(arguments))
    }

    /// What a command answers, which must be done.
    pub fn call(&self, name: &str, input: &Value) -> Value {
        self.run(&["call", name, &input.to_string()]).result()
    }

    /// The problem with which a command is refused, as it must be.
    #[must_use]
    pub fn refused(&self, name: &str, input: &Value) -> Value {
        self.run(&["call", name, &input.to_string()]).problem(1)
    }

    /// The program answering line by line.
    #[must_use]
    pub fn lines(&self) -> Lines {
        Lines::start(self.cli().args(["call", "--lines"]))
    }
}

impl Said {
    /// The result on stdout; anything but success fails the test.
    pub fn result(self) -> Value {
        assert_eq!(self.code, Some(0), "it was to be done: {self:?}");
        assert_eq!(self.stderr, "", "a result goes with silence on stderr");
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("stdout is no JSON ({error}): {self:?}"))
    }

    /// The problem on stderr; anything but this exit code and an empty stdout fails the test.
    #[must_use]
    pub fn problem(self, code: i32) -> Value {
        assert_eq!(self.code, Some(code), "it was to be refused: {self:?}");
        assert_eq!(self.stdout, "", "what is refused has no result");
        serde_json::from_str(&self.stderr)
            .unwrap_or_else(|error| panic!("stderr is no JSON ({error}): {self:?}"))
    }
}

/// Runs a program to its end, with nothing on stdin unless told otherwise.
#[must_use]
pub fn ran(command: &mut Command) -> Said {
    let output = command.stdin(Stdio::null()).output().expect("the program starts");
    Said::from(output)
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

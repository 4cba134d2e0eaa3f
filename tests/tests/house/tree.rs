//! The hand-written files of the repository, read once, and what Cargo knows about the packages.
//!
//! Not here: any judgement of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

/// What is built, fetched or generated.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "dist", "gen"];

/// One text file: its path from the root, with `/`, and what it says.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    pub(crate) fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// Every text file that a person wrote.
pub(crate) static TREE: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut files = Vec::new();
    walk(&root(), &mut files);
    files.sort();
    let sources: Vec<Source> = files.iter().filter_map(|file| read(file)).collect();
    assert!(sources.len() > 20, "the tree has been found: {} files", sources.len());
    sources
});

/// What `cargo metadata` says of all packages on all platforms.
pub(crate) static METADATA: LazyLock<Value> = LazyLock::new(|| {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    let output = command.args(["metadata", "--format-version=1", "--locked"]).current_dir(root()).output();
    let output = output.expect("cargo is there: it runs this test");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
});

/// The text of a file that has to be there.
pub(crate) fn file(path: &str) -> &'static str {
    let found = TREE.iter().find(|source| source.path == path);
    &found.unwrap_or_else(|| panic!("{path} is gone")).text
}

/// The Rust files.
pub(crate) fn rust() -> impl Iterator<Item = &'static Source> {
    TREE.iter().filter(|source| source.ends_with(&[".rs"]))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root").to_owned()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().expect("a folder of the tree can be read") {
        let path = entry.expect("and so can what lies in it").path();
        // In a second worktree `.git` is a file.
        if NOT_OURS.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// A file's text; `None` for pictures and fonts.
fn read(file: &Path) -> Option<Source> {
    let path = file.strip_prefix(root()).expect("the walk began at the root");
    let path = path.to_str().expect("paths here are plain").replace('\\', "/");
    let text = String::from_utf8(std::fs::read(file).expect("a file of the tree can be read")).ok()?;
    (!text.contains('\0')).then_some(Source { path, text })
}

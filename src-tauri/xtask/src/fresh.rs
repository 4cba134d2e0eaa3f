//! Which steps need not be repeated: a stamp holds the fingerprint of what a step read when it last succeeded.
//!
//! Contents count, not times, because a fresh clone or a switched branch has new times on old files.
//! Not here: what Cargo compiles; Cargo knows that better.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::Outcome;

/// Folders that steps write or that others fill: never an input.
const OUTPUTS: &[&str] = &["node_modules", "dist", "target"];

/// One step's memory of its last success.
pub(crate) struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// The stamp of the step called `name`, which reads the files and folders `inputs`.
    ///
    /// # Errors
    /// When an input cannot be read.
    pub(crate) fn new(folder: &Path, name: &str, inputs: &[PathBuf]) -> Outcome<Self> {
        let fingerprint = fingerprint(inputs).map_err(|error| format!("{name}: inputs: {error}"))?;
        Ok(Self { file: folder.join(name), fingerprint })
    }

    /// What was noted when the step last succeeded on the very same inputs.
    pub(crate) fn note(&self) -> Option<String> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (fingerprint, note) = text.split_once('\n')?;
        (fingerprint == self.fingerprint).then(|| note.trim_end().to_owned())
    }

    /// Remembers that the step has succeeded.
    ///
    /// # Errors
    /// When the stamp cannot be written.
    pub(crate) fn set(&self, note: &str) -> Outcome {
        let folder = self.file.parent().expect("a stamp lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&self.file, format!("{}\n{note}\n", self.fingerprint)))
            .map_err(|error| format!("{}: {error}", self.file.display()))
    }
}

fn fingerprint(inputs: &[PathBuf]) -> io::Result<String> {
    let mut files = BTreeSet::new();
    for input in inputs {
        collect(input, &mut files)?;
    }
    let mut hash = DefaultHasher::new();
    for file in files {
        let content = fs::read(&file)?;
        hash.write(file.as_os_str().as_encoded_bytes());
        hash.write_usize(content.len());
        hash.write(&content);
    }
    Ok(format!("{:016x}", hash.finish()))
}

/// All files below `path`; an input that does not exist (yet) has none.
fn collect(path: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        files.insert(path.to_owned());
    } else if path.is_dir() && !OUTPUTS.iter().any(|output| path.ends_with(output)) {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of this test's own, empty.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn note(folder: &Path) -> Option<String> {
        Stamp::new(&folder.join("stamps"), "step", &[folder.join("in")]).unwrap().note()
    }

    fn succeed(folder: &Path) {
        Stamp::new(&folder.join("stamps"), "step", &[folder.join("in")]).unwrap().set("3 passed").unwrap();
    }

    #[test]
    fn a_step_is_up_to_date_until_an_input_changes() {
        let folder = folder("changes");
        fs::create_dir_all(folder.join("in/deep")).unwrap();
        fs::write(folder.join("in/deep/a"), "one").unwrap();
        assert_eq!(note(&folder), None, "it has never run");
        succeed(&folder);
        assert_eq!(note(&folder).as_deref(), Some("3 passed"), "nothing has changed");
        fs::write(folder.join("in/deep/a"), "two").unwrap();
        assert_eq!(note(&folder), None, "a file has other contents");
        succeed(&folder);
        fs::rename(folder.join("in/deep/a"), folder.join("in/deep/b")).unwrap();
        assert_eq!(note(&folder), None, "a file has another name");
        succeed(&folder);
        fs::write(folder.join("in/c"), "").unwrap();
        assert_eq!(note(&folder), None, "an empty file came");
        succeed(&folder);
        fs::remove_file(folder.join("in/c")).unwrap();
        assert_eq!(note(&folder), None, "a file went");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_steps_write_is_no_input() {
        let folder = folder("outputs");
        fs::create_dir_all(folder.join("in/node_modules/x")).unwrap();
        succeed(&folder);
        fs::write(folder.join("in/node_modules/x/y"), "new").unwrap();
        assert!(note(&folder).is_some(), "npm ci fills this folder, and has a stamp of its own");
        fs::remove_dir_all(folder).unwrap();
    }
}

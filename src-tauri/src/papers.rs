//! Papers that are only to be printed: files of ours for the platform's viewer, gone at the next start.
//!
//! Not here: papers that the officer keeps (`files`).

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use yhdyssilta_core::Problem;

use crate::make_private;

/// Longest name of a paper without its ending: what every file system takes.
const LONGEST: usize = 80;

/// The folder of these papers.
pub(crate) struct Papers {
    folder: PathBuf,
    count: AtomicU32,
}

impl Papers {
    /// Starts with an empty folder: what papers say of people is not to lie about.
    pub(crate) fn start(folder: PathBuf) -> Papers {
        // One that cannot be taken away now goes at a later start.
        let _ = fs::remove_dir_all(&folder);
        Papers { folder, count: AtomicU32::new(1) }
    }

    /// Where a paper of this name can be written. Each has a folder of its own: a viewer that shows an earlier one is
    /// in nobody's way.
    pub(crate) fn place(&self, name: &str) -> Result<PathBuf, Problem> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join(number.to_string());
        make_private(&self.folder);
        fs::create_dir_all(&folder).map_err(|error| Problem::io(&folder, &error))?;
        Ok(folder.join(file_name(name)))
    }
}

/// A name for a file on any platform, whatever was asked for.
fn file_name(name: &str) -> String {
    let stem = name.strip_suffix(".pdf").unwrap_or(name);
    let safe =
        |letter: char| if letter.is_alphanumeric() || " -_.,()".contains(letter) { letter } else { '-' };
    let stem: String = stem.chars().take(LONGEST).map(safe).collect();
    let stem = stem.trim_matches([' ', '.']);
    format!("{}.pdf", if stem.is_empty() { "Yhdyssilta" } else { stem })
}

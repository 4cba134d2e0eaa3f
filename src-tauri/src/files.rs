//! Files that the officer chooses in the platform's own dialogs, and opening what was written there.
//!
//! Not here: reading or writing them, which the API does.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Deserialize;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use yhdyssilta_core::{Code, Problem};

/// What a file is for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// A paper.
    Pdf,
    /// A store or a backup of one.
    Store,
    /// A table to read, of any kind that can be read.
    Table,
    /// A table to write.
    Csv,
    /// A table to write.
    Xlsx,
}

impl Kind {
    /// What the dialog calls its files, the same in every language, and their endings; the first is given to a name
    /// without one.
    fn filter(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Kind::Pdf => ("PDF", &["pdf"]),
            Kind::Store => ("Yhdyssilta", &["db"]),
            Kind::Table => ("CSV, XLSX, XLS, ODS", &["csv", "xlsx", "xls", "ods", "txt", "tsv"]),
            Kind::Csv => ("CSV", &["csv"]),
            Kind::Xlsx => ("XLSX", &["xlsx"]),
        }
    }
}

/// The files that were to be written since the start: the only ones that the page may have opened.
#[derive(Default)]
pub(crate) struct Chosen(Mutex<HashSet<PathBuf>>);

impl Chosen {
    /// Asks where to write; none if the officer would rather not.
    pub(crate) fn save(
        &self,
        window: &WebviewWindow,
        title: &str,
        name: &str,
        kind: Kind,
    ) -> Option<PathBuf> {
        let ask = || dialog(window, title, kind).set_file_name(name).blocking_save_file()?.into_path().ok();
        let path = with_ending(given().unwrap_or_else(ask)?, kind);
        self.add(path.clone());
        Some(path)
    }

    /// Lets the page have a file opened that nobody needed to be asked about.
    pub(crate) fn add(&self, path: PathBuf) {
        self.paths().insert(path);
    }

    /// Asks which file to read; none if the officer would rather not.
    pub(crate) fn open(window: &WebviewWindow, title: &str, kind: Kind) -> Option<PathBuf> {
        let ask = || dialog(window, title, kind).blocking_pick_file()?.into_path().ok();
        given().unwrap_or_else(ask)
    }

    /// Shows a written file in the platform's viewer. Says whether there was one.
    pub(crate) fn show(&self, path: &Path) -> Result<bool, Problem> {
        let chosen = self.paths().contains(path);
        if chosen && path.is_file() {
            Ok(shown(path))
        } else {
            Err(Problem::new(Code::NoStore).with("path", path.display().to_string()))
        }
    }

    fn paths(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Hands a file or a folder to the platform. Says whether a program took it.
pub(crate) fn shown(path: &Path) -> bool {
    tauri_plugin_opener::open_path(path, None::<&str>).is_ok()
}

/// Ways to reach somebody, and pages of the web: nothing else is handed to other programs.
const SCHEMES: [&str; 4] = ["mailto:", "tel:", "https://", "http://"];

/// Hands a link to the mail program, the telephone or the browser. Says whether a program took it.
pub(crate) fn followed(url: &str) -> Result<bool, Problem> {
    let known = SCHEMES.iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    if !known {
        return Err(Problem::new(Code::BadWebAddress).at("url"));
    }
    Ok(tauri_plugin_opener::open_url(url, None::<&str>).is_ok())
}

fn dialog(window: &WebviewWindow, title: &str, kind: Kind) -> FileDialogBuilder<tauri::Wry> {
    let (name, endings) = kind.filter();
    window.dialog().file().set_parent(window).set_title(title).add_filter(name, endings)
}

/// A name typed without its ending gets it, unless that would be another file that nobody agreed to replace.
fn with_ending(path: PathBuf, kind: Kind) -> PathBuf {
    let complete = path.with_extension(kind.filter().1[0]);
    if path.extension().is_some() || complete.exists() { path } else { complete }
}

/// The answer of a test in place of a dialog, which no driver can see: the only line of a file, empty for "no".
#[cfg(debug_assertions)]
#[expect(clippy::option_option, reason = "no test, or a test that says no")]
fn given() -> Option<Option<PathBuf>> {
    let file = std::env::var_os("YHDYSSILTA_CHOICE")?;
    let line = std::fs::read_to_string(file).unwrap_or_default();
    Some((!line.is_empty()).then(|| PathBuf::from(line)))
}

/// A program that is given out asks nobody else.
#[cfg(not(debug_assertions))]
#[expect(clippy::option_option, reason = "as in the builds for tests")]
fn given() -> Option<Option<PathBuf>> {
    None
}

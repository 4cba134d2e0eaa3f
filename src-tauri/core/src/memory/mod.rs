//! What the window remembers between its starts: language, theme, where it was left, what was typed and not yet
//! saved, and the last backup. None of it is journalled or found. Not here: the record of the officer's work, and the
//! size of the window, which the shell keeps.

mod model;
pub(crate) mod ops;
mod rows;
#[cfg(test)]
mod tests;

pub use model::{Backup, ChooseLanguage, ChooseTheme, Draft, DropDraft, KeepDraft, KeepPlace, Memory, Theme};

/// Its tables.
pub(crate) static UNTRACKED: &[&str] = &["memory", "draft"];

//! What is remembered, as the window sees it. Not here: how long it may be (`ops`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Lang;

use crate::store::by_name;

/// Everything that the window remembers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Memory {
    /// The language that was chosen; none until then.
    pub lang: Option<Lang>,
    /// The look that was chosen.
    pub theme: Theme,
    /// Where the window was left, as it wrote it down; empty at first.
    pub place: String,
    /// What was typed and not saved, in the order of record and field.
    pub drafts: Vec<Draft>,
    /// The last backup that was made, if any was.
    pub backup: Option<Backup>,
}

/// Which look the window has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// The desktop's own.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

by_name!(Theme);

/// Text that was typed into a field and not saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Draft {
    /// Whose field it is: a record's id, or another word of the window.
    pub record: String,
    /// The field.
    pub field: String,
    /// What was typed. May be empty.
    pub text: String,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// The file.
    pub path: String,
}

/// The choice of a language.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseLanguage {
    /// Which one.
    pub lang: Lang,
}

/// The choice of a look.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseTheme {
    /// Which one.
    pub theme: Theme,
}

/// Where the window stands now.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepPlace {
    /// At most 500 characters.
    pub place: String,
}

/// A draft to keep, in the place of an earlier one of the same field.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepDraft {
    /// Whose field it is.
    pub record: String,
    /// The field.
    pub field: String,
    /// What was typed: as much as the longest field takes.
    pub text: String,
}

/// A draft that is no longer needed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DropDraft {
    /// Whose field it is.
    pub record: String,
    /// The field.
    pub field: String,
}

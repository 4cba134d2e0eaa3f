//! The model *Järjestöystävällinen kunta ja maakunta* (Innokylä, 2020, revised 2021): its principles and
//! items, from `assets/checklist/model.json`. Not here: anybody's assessment of them.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Trilingual;

/// The whole model.
#[derive(Debug, Deserialize)]
pub(crate) struct Model {
    /// Counts up when the items change.
    pub(crate) version: u32,
    /// P0, the conditions, and the seven principles, in order.
    pub(crate) principles: Vec<Principle>,
    /// 52 criteria, 11 roll-ups, 2 rows of information, in printing order.
    pub(crate) items: Vec<Criterion>,
}

/// A principle, or the conditions that run through all of them (number 0).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Principle {
    /// 0 to 7.
    pub id: u8,
    /// In full, as a heading.
    pub title: Trilingual,
    /// In a word or two.
    pub short: Trilingual,
}

/// An item of the model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Criterion {
    /// As the model's readers say it: `3.4a`.
    pub id: String,
    /// Safe in spreadsheets, which take `3.4` for a date: `P3-4a`.
    pub code: String,
    /// The principle it belongs to, 0 to 7.
    pub principle: u8,
    /// The roll-up under which it stands.
    pub parent: Option<String>,
    /// Whether it is rated, computed or shown.
    pub kind: CriterionKind,
    /// How strongly the model asks for it.
    pub strength: Strength,
    /// Who can tell whether it is met.
    pub evidence: Evidence,
    /// The items a roll-up is computed from.
    pub of: Vec<String>,
    /// Whether one of them is enough.
    pub any_is_enough: bool,
    /// Whether a law asks for it as well.
    pub statutory: bool,
    /// What it says.
    pub text: Trilingual,
    /// What it says where its roll-up does not stand above it.
    pub alone: Option<Trilingual>,
    /// What only a person can judge.
    pub judgement: Option<Trilingual>,
    /// What will show that it is met.
    pub proves: Trilingual,
}

/// How an item counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CriterionKind {
    /// Rated, and counted.
    Criterion,
    /// Computed from other items, and not counted a second time.
    Rollup,
    /// Shown, not rated.
    Info,
}

/// How strongly the model asks for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// What such a municipality does.
    Must,
    /// What would be good.
    Should,
    /// An example.
    May,
}

/// Who can tell whether an item is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// The record; a person confirms.
    Auto,
    /// The record suggests, a person decides.
    Mixed,
    /// A person only.
    Manual,
}

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../assets/checklist/model.json"))
        .expect("a test reads the model that is built in")
});

/// The model.
pub(crate) fn model() -> &'static Model {
    &MODEL
}

impl Model {
    /// The item of this id.
    pub(crate) fn item(&self, id: &str) -> Option<&Criterion> {
        self.items.iter().find(|item| item.id == id)
    }
}

impl Criterion {
    /// What it says on its own.
    pub fn standing_alone(&self) -> &Trilingual {
        self.alone.as_ref().unwrap_or(&self.text)
    }
}

//! What is written down of an evening. Not here: the evening itself.

use serde::Deserialize;
use ts_rs::TS;

use crate::evenings::{AgendaItemId, EveningId};

/// Parts of the memo of an evening; those that are left out stay.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteMemo {
    /// Of which evening.
    pub id: EveningId,
    /// What was said in general.
    #[serde(default)]
    #[ts(optional)]
    pub memo: Option<String>,
    /// What was said and decided of items.
    #[serde(default)]
    pub items: Vec<ItemMemo>,
}

/// What was said and decided of one item; what is left out stays.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemMemo {
    /// Of which item of the evening's agenda.
    pub id: AgendaItemId,
    /// What was said.
    #[serde(default)]
    #[ts(optional)]
    pub memo: Option<String>,
    /// What was decided.
    #[serde(default)]
    #[ts(optional)]
    pub decision: Option<String>,
}

/// The memo went out to those who were there.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetMemoOut {
    /// Of which evening.
    pub id: EveningId,
    /// When, as typed; today if empty. None: it has not gone out after all.
    pub on: Option<String>,
}

//! An evening as the window sees it. Not here: what may be said of it (`rules`), its agenda (`agenda`), lists (`list`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::agenda::{AgendaItem, Participant};
use crate::day::Day;
use crate::ids::id;
use crate::store::by_name;

id!(
    /// An evening, or another meeting with associations.
    EveningId
);

/// What kind of meeting it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EveningKind {
    /// Yhdistysilta: the one that criterion 3.3 counts.
    #[default]
    AssociationEvening,
    /// Työpaja.
    Workshop,
    /// Verkostotapaaminen.
    NetworkMeeting,
    /// Kumppanuuspöytä.
    PartnershipTable,
    /// Kysely: the associations are heard without a meeting.
    Survey,
}

by_name!(EveningKind);

/// What an evening is. As typed on the way in, in one form on the way out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EveningDetails {
    /// What kind of meeting.
    pub kind: EveningKind,
    /// What it is called. Must say something.
    pub title: String,
    /// The day in Finland, ISO 8601; in any form on the way in. From 1990 to ten years from today.
    pub day: String,
    /// When it begins by the clock on the wall, `17:30`; `17.30` or `17` on the way in. Empty if not known.
    pub starts_at: String,
    /// When it ends, in the same forms; on the same day, later than it begins. Empty if not known.
    pub ends_at: String,
    /// Where, in words; may be empty.
    pub place: String,
    /// The officer's note.
    pub note: String,
}

/// What the officer says has become of an evening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EveningState {
    /// It is to be held.
    Planned,
    /// It was held.
    Held,
    /// It was not, and will not be.
    Cancelled,
}

by_name!(EveningState);

/// How an evening stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EveningStatus {
    /// It is to be held, and nobody has been invited.
    Planned,
    /// It is to be held, and invitations have been sent.
    Invited,
    /// It was held.
    Held,
    /// It was not, and will not be.
    Cancelled,
}

by_name!(EveningStatus);

/// An evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Evening {
    /// Which it is.
    pub id: EveningId,
    /// What it is.
    #[serde(flatten)]
    pub details: EveningDetails,
    /// How it stands.
    pub status: EveningStatus,
    /// What was said in general; may be empty.
    pub memo: String,
    /// When the memo went out to those who were there.
    pub memo_out_on: Option<Day>,
    /// What is talked about, in its order.
    pub agenda: Vec<AgendaItem>,
    /// Who takes part from the own organisation.
    pub participants: Vec<Participant>,
}

/// Which evening.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByEvening {
    /// Its id.
    pub id: EveningId,
}

/// Fields of an evening to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct EveningFields(
    #[ts(type = "{ [F in keyof EveningDetails]?: EveningDetails[F] | null }")] pub Map<String, Value>,
);

/// A change of one evening.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeEvening {
    /// Which one.
    pub id: EveningId,
    /// What changes.
    pub fields: EveningFields,
}

/// An evening was held or cancelled, or is to be held after all.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetEveningStatus {
    /// Which one.
    pub id: EveningId,
    /// What has become of it.
    pub state: EveningState,
}

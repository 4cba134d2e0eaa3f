//! The agenda of an evening and those of the own organisation who take part, as the window sees them. Not here: what
//! may be said of them (`rules`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::EveningId;
use crate::ids::id;
use crate::people::PersonId;
use crate::store::by_name;

id!(
    /// An item of an agenda.
    AgendaItemId
);

id!(
    /// Somebody of the own organisation at an evening.
    ParticipantId
);

/// What an item is about: the model's topics of association evenings (criteria 3.4a–c and principles 4 and 5).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgendaTheme {
    /// Strengths and challenges of the residents' wellbeing (3.4a).
    Wellbeing,
    /// Operating conditions of the associations, their chances and challenges (3.4b).
    OperatingConditions,
    /// Practical cooperation with the associations (3.4c).
    PracticalCooperation,
    /// The principles of grants and premises.
    GrantsAndPremises,
    /// None of the model's.
    #[default]
    Own,
}

by_name!(AgendaTheme);

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgendaItem {
    /// Which it is.
    pub id: AgendaItemId,
    /// What it is about.
    pub theme: AgendaTheme,
    /// That in its own words, where it is none of the model's; may be empty.
    pub own_theme: String,
    /// What it is called.
    pub title: String,
    /// When it begins, `17:30`; empty if not known.
    pub starts_at: String,
    /// Who presents it; may be empty.
    pub presenter: String,
    /// What was said; may be empty.
    pub memo: String,
    /// What was decided; may be empty.
    pub decision: String,
}

/// An item as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedItem {
    /// Which it is; none if it is new.
    pub id: Option<AgendaItemId>,
    /// What it is about.
    pub theme: AgendaTheme,
    /// That in its own words; dropped where the theme is one of the model's.
    pub own_theme: String,
    /// What it is called. Must say something.
    pub title: String,
    /// When it begins, as an evening does; may be empty.
    pub starts_at: String,
    /// Who presents it; may be empty.
    pub presenter: String,
}

/// The whole agenda of an evening, in its order. An item that is not in it goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAgenda {
    /// Of which evening.
    pub id: EveningId,
    /// The items; at most a hundred.
    pub items: Vec<TypedItem>,
}

/// Somebody of the own organisation at an evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Participant {
    /// Which entry it is.
    pub id: ParticipantId,
    /// Who it is; none for somebody who is not, or no longer, in the record.
    pub person: Option<PersonId>,
    /// The name, as it was when it was written down.
    pub name: String,
    /// Post, or task at the evening; may be empty.
    pub task: String,
    /// Whether they were there.
    pub present: bool,
}

/// A participant as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TypedParticipant {
    /// Which entry it is; none if it is new.
    pub id: Option<ParticipantId>,
    /// Somebody in the record.
    pub person: Option<PersonId>,
    /// The name; that in the record if empty. One of the two is there.
    pub name: String,
    /// Post, or task at the evening; may be empty.
    pub task: String,
}

/// All of the own organisation who take part, in their order. One who is not among them goes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetParticipants {
    /// In which evening.
    pub id: EveningId,
    /// Who they are; at most a hundred.
    pub participants: Vec<TypedParticipant>,
}

//! Roles as the window sees them, and the boards they make. Not here: who the people are (`model`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::model::{PersonDetails, PersonId};
use crate::associations::AssociationId;
use crate::day::Day;
use crate::ids::id;

id!(
    /// A role of a person.
    RoleId
);

/// What a person is, where and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoleDetails {
    /// Who.
    pub person: PersonId,
    /// In which association; none: in the own organisation.
    pub association: Option<AssociationId>,
    /// One of `people.role_kinds`.
    pub kind: String,
    /// The role in its own words; may be empty.
    pub title: String,
    /// First day, if known.
    pub since: Option<Day>,
    /// Last day, if known.
    pub until: Option<Day>,
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Role {
    /// Which it is.
    pub id: RoleId,
    /// What it is.
    #[serde(flatten)]
    pub details: RoleDetails,
    /// The association's name; empty in the own organisation.
    pub association_name: String,
    /// Whether the person has it today, first and last day included.
    pub current: bool,
}

/// A role with the person who has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardMember {
    /// The role.
    #[serde(flatten)]
    pub role: Role,
    /// The person's names, the given one first.
    pub name: String,
    /// The person's address; may be empty.
    pub email: String,
    /// The person's number; may be empty.
    pub phone: String,
}

/// A role to give.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveRole {
    /// To whom.
    pub who: Who,
    /// In which association; none: in the own organisation.
    #[serde(default)]
    pub association: Option<AssociationId>,
    /// One of `people.role_kinds`.
    pub kind: String,
    /// In its own words; may be empty.
    #[serde(default)]
    pub title: String,
    /// First day, as typed; not known if empty.
    #[serde(default)]
    pub since: String,
    /// Last day, as typed; not known if empty.
    #[serde(default)]
    pub until: String,
}

/// What can change in a role, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct TypedRole {
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) since: String,
    pub(super) until: String,
}

impl From<&RoleDetails> for TypedRole {
    fn from(role: &RoleDetails) -> TypedRole {
        let day = |day: Option<Day>| day.map(String::from).unwrap_or_default();
        TypedRole {
            kind: role.kind.clone(),
            title: role.title.clone(),
            since: day(role.since),
            until: day(role.until),
        }
    }
}

/// Fields of a role to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct RoleFields(
    #[ts(type = "{ kind?: string; title?: string | null; since?: string | null; until?: string | null }")]
    pub Map<String, Value>,
);

/// A change of one role.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeRole {
    /// Which one.
    pub id: RoleId,
    /// What changes; days as typed.
    pub fields: RoleFields,
}

/// Which role.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByRole {
    /// Its id.
    pub id: RoleId,
}

/// A role that ends, or whose end was typed wrong.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EndRole {
    /// Which one.
    pub id: RoleId,
    /// Its last day, as typed; today if empty.
    #[serde(default)]
    pub until: String,
}

/// The people of one association, or of the own organisation.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfBoard {
    /// Which one; none: the own organisation.
    pub association: Option<AssociationId>,
}

/// A new board: some go, others come.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeBoard {
    /// Of which association.
    pub association: AssociationId,
    /// The new ones' first day, as typed; today if empty. The roles of those who go end on the day before.
    #[serde(default)]
    pub on: String,
    /// The roles that end.
    #[serde(default)]
    pub ends: Vec<RoleId>,
    /// Those who come.
    #[serde(default)]
    pub members: Vec<NewMember>,
}

/// One who comes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewMember {
    /// Who it is.
    pub who: Who,
    /// One of `people.role_kinds`.
    pub kind: String,
    /// In its own words; may be empty.
    #[serde(default)]
    pub title: String,
}

/// Somebody who is known already, or is not.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Known.
    Known(PersonId),
    /// To be entered.
    New(PersonDetails),
}

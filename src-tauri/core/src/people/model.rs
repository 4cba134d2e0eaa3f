//! A person as the window sees one. Not here: what may be said (`rules`), roles (`roles`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::roles::Role;
use crate::ids::id;
use crate::store::by_name;

id!(
    /// A person.
    PersonId
);

/// What is known of a person. As typed on the way in, in one form on the way out; empty where nothing is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PersonDetails {
    /// One of the two names is there.
    pub given_name: String,
    /// Lists are in its order.
    pub family_name: String,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub phone: String,
    /// Why this may be kept, if somebody has thought of it.
    pub basis: Option<Basis>,
    /// Where it comes from: the person, the association, a register.
    pub source: String,
    /// When somebody last said that it is right, ISO 8601; in any form on the way in.
    pub confirmed_on: String,
    /// The officer's note.
    pub note: String,
}

/// Why personal data may be processed: GDPR, article 6(1), points a to f.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The person agreed.
    Consent,
    /// A contract with the person.
    Contract,
    /// A law obliges to it.
    LegalObligation,
    /// Somebody's life is at stake.
    VitalInterests,
    /// A task in the public interest: what a municipality mostly relies on.
    PublicTask,
    /// A legitimate interest; not for the tasks of an authority.
    LegitimateInterests,
}

by_name!(Basis);

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// What is known.
    #[serde(flatten)]
    pub details: PersonDetails,
    /// Both names, the given one first.
    pub name: String,
    /// Every role, those without an end first, then the last first.
    pub roles: Vec<Role>,
}

/// Which person.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByPerson {
    /// The id.
    pub id: PersonId,
}

/// Fields of a person to change; those that are left out stay, and null empties one.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(transparent)]
pub struct PersonFields(
    #[ts(type = "{ [F in keyof PersonDetails]?: PersonDetails[F] | null }")] pub Map<String, Value>,
);

/// A change of one person.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePerson {
    /// Who.
    pub id: PersonId,
    /// What changes.
    pub fields: PersonFields,
}

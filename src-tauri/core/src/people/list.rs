//! Lists of people. Not here: the people of one association (`roles`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::PersonId;
use super::roles::Role;

/// Which people.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PeopleFilter {
    /// Words that stand in names, address or number.
    pub words: String,
    /// Those who have one of these roles today; all if empty.
    pub kinds: Vec<String>,
    /// Those who have no role today.
    pub without_role: bool,
}

/// A part of a list, in Finnish order of family names.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListPeople {
    /// Which.
    pub filter: PeopleFilter,
    /// Rows before the first one.
    pub offset: u32,
    /// Rows at most; at most 500.
    pub limit: u32,
}

/// A part of a list, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeoplePage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<PersonLine>,
}

/// A person in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonLine {
    /// Who it is.
    pub id: PersonId,
    /// Both names, the family name first.
    pub listed_as: String,
    /// May be empty.
    pub email: String,
    /// May be empty.
    pub phone: String,
    /// What the person is today.
    pub roles: Vec<Role>,
}

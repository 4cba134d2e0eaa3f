//! People and their roles: who is what in which association, or in the own organisation, and since when. Not here:
//! liaison officers (`settings`).

mod list;
mod model;
pub(crate) mod ops;
mod roles;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub(crate) use rows::{Officer, end_role, is_untouched, name_of, officers, put, put_role};
pub(crate) use rules::cleaned;

pub use list::{ListPeople, PeopleFilter, PeoplePage, PersonLine};
pub use model::{Basis, ByPerson, ChangePerson, Person, PersonDetails, PersonFields, PersonId};
pub use roles::{
    BoardMember, ByRole, ChangeBoard, ChangeRole, EndRole, GiveRole, NewMember, OfBoard, Role, RoleDetails,
    RoleFields, RoleId, Who,
};

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "people";

/// What a hit is called.
const KIND: &str = "person";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[
    Table {
        name: "person",
        slice: SLICE,
        owner: "id",
        search: Some(Search {
            kind: KIND,
            text: "name || char(10) || concat_ws(' ', nullif(email, ''), nullif(phone, ''))",
            sorted_by: Some("listed_as"),
            alike: None,
        }),
    },
    // The association's history shows who came and went.
    Table { name: "role", slice: SLICE, owner: "owner", search: None },
];

/// What the program brings with it.
pub(crate) static UNTRACKED: &[&str] = &["role_kind"];

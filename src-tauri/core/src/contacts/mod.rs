//! The contact log: calls, mails, meetings and visits with an association, and what is to be come back to. Not here:
//! who its people are (`people`), association evenings.

mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use model::{
    AddContact, ByContact, ChangeContact, Contact, ContactDetails, ContactFields, ContactFilter, ContactId,
    ContactKind, ContactPage, ListContacts,
};

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "contacts";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[Table {
    name: "contact",
    slice: SLICE,
    owner: "association",
    search: Some(Search { kind: "contact", text: "summary", sorted_by: None, alike: None }),
}];

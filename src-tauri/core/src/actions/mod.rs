//! Actions: what somebody is to do, by when, and where it came from. Not here: what is to be done about a criterion
//! (`checklist`), coming back to a contact (`contacts`).

mod list;
mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use list::{ActionFilter, ActionPage, ListActions};
pub use model::{
    Action, ActionDetails, ActionFields, ActionId, ActionOrigin, ActionStatus, AddAction, ByAction,
    ChangeAction, FromWhere, Responsible, SetActionStatus,
};
pub(crate) use rows::is_untouched;

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "actions";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[Table {
    name: "action",
    slice: SLICE,
    owner: "id",
    search: Some(Search {
        kind: "action",
        text: "title || char(10) || concat_ws(' ', nullif(responsible, ''), nullif(note, ''))",
        sorted_by: None,
        alike: None,
    }),
}];

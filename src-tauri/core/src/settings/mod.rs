//! The own organisation: which it is, who its liaison officer is, how many live there, and its thresholds.
//! Not here: settings of the window (language, theme), which belong to the laptop.

mod business_id;
mod model;
pub(crate) mod ops;
mod places;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use business_id::BusinessId;
pub use model::{
    Begin, ChooseOrganisation, DescribeOfficer, HandOver, Officer, OfficerDetails, OfficerId, Organisation,
    OrganisationKind, RecordResidents, Residents, Settings, Thresholds,
};
pub use places::{Languages, Place, Places};
pub(crate) use places::{SAMPLE, municipalities};
pub(crate) use rows::{AUTHOR, current_officer, is_untouched, organisation, thresholds};
pub(crate) use rules::{business_id, place};

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "settings";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[
    Table { name: "organisation", slice: SLICE, owner: "id", search: None },
    Table {
        name: "officer",
        slice: SLICE,
        owner: "id",
        search: Some(Search {
            kind: "officer",
            text: "trim(name || ' ' || title)",
            sorted_by: Some("name"),
            alike: None,
        }),
    },
    Table { name: "residents", slice: SLICE, owner: "id", search: None },
    Table { name: "thresholds", slice: SLICE, owner: "id", search: None },
];

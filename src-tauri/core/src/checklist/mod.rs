//! The checklist of the association-friendly municipality and region: the model's criteria and a year's
//! assessment of them. Not here: how it looks on paper (`reports::checklist`).

mod criteria;
mod model;
pub(crate) mod ops;
mod rows;
mod rules;
mod sheet;
#[cfg(test)]
mod tests;

pub use criteria::{Criterion, CriterionKind, Evidence, Principle, Strength};
pub use model::{
    AssessmentId, AssessmentYear, ByYear, Compare, Decide, Describe, Difference, Entry, EntryId, Field,
    Status,
};
pub use rules::Tally;
pub use sheet::{Item, Part, Rollup, Sheet, State};

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "checklist";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[
    Table { name: "assessment", slice: SLICE, owner: "id", search: None },
    Table {
        name: "assessment_entry",
        slice: SLICE,
        owner: "id",
        search: Some(Search {
            kind: "criterion",
            text: "trim(evidence || ' ' || note || ' ' || view || ' ' || responsible)",
            sorted_by: None,
            alike: None,
        }),
    },
    Table { name: "assessment_snapshot", slice: SLICE, owner: "assessment", search: None },
];

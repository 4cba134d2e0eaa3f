//! The register of associations: which there are, what is known of each, and how fresh that is. Not here: the
//! people in them (`people`).

mod list;
mod model;
pub(crate) mod ops;
mod register_number;
mod rows;
mod rules;
#[cfg(test)]
mod tests;
mod twins;

pub(crate) use ops::chosen;
pub(crate) use rows::{confirm, each_identity, enter, exists, is_untouched, named, of_ids, put, set_status};
pub(crate) use rules::{cleaned, same_tag};
pub(crate) use twins::{each_alike, likeness};

pub use list::{
    AssociationFilter, AssociationLine, AssociationOrder, AssociationPage, ListAssociations, TagInUse,
};
pub use model::{
    Association, AssociationDetails, AssociationFields, AssociationId, AssociationStatus, ByAssociation,
    ChangeAssociation, ChangeAssociations, Changed, ConfirmAssociations, SetAssociationStatus,
};
pub use register_number::RegisterNumber;
pub use twins::{FindTwins, Twin, TwinBy};

use crate::store::{Alike, Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "associations";

/// What a hit is called.
const KIND: &str = "association";

/// Its journalled tables.
pub(crate) static TABLES: &[Table] = &[Table {
    name: "association",
    slice: SLICE,
    owner: "id",
    search: Some(Search {
        kind: KIND,
        // Numbers are found with and without the point that parts them.
        text: "name || char(10) || concat_ws(' ', nullif(nullif(name_sv, ''), name),
                 nullif(nullif(name_en, ''), name), nullif(auxiliary_fi, ''), nullif(auxiliary_sv, ''),
                 nullif(auxiliary_en, ''), nullif(short_fi, ''), nullif(short_sv, ''), nullif(short_en, ''),
                 nullif(register_number, ''), nullif(replace(register_number, '.', ''), register_number),
                 nullif(business_id, ''), nullif(area, ''), nullif(post_office, ''), nullif(email, ''),
                 (SELECT group_concat(value, ' ') FROM json_each(tags)))",
        sorted_by: Some("name"),
        alike: Some(Alike {
            of:
                "json_array(municipality, name_fi, name_sv, name_en, auxiliary_fi, auxiliary_sv, auxiliary_en,
                   short_fi, short_sv, short_en)",
            keys: twins::keys,
            version: "1",
        }),
    }),
}];

//! All SQL of mailings. Not here: dividing the addresses.

use rusqlite::named_params;
use uuid::Uuid;

use super::model::Unreached;
use crate::day::Day;
use crate::problem::Result;
use crate::store::{Read, json};

/// An association and where its mail goes; empty if that is not known.
pub(super) struct Recipient {
    pub(super) email: String,
    pub(super) association: Unreached,
}

/// Where does the mail of each of these go? To its own address, else to that of today's contact person, else to the
/// chair's. In the order of the ids.
pub(super) fn recipients(read: &Read, ids: &[Uuid], today: Day) -> Result<Vec<Recipient>> {
    read.rows(
        "SELECT association.id AS id, association.name AS name,
                coalesce(nullif(association.email, ''), person.email, '') AS email,
                coalesce(nullif(association.phone, ''), person.phone, '') AS phone,
                coalesce(person.name, '') AS contact
         FROM json_each(:ids) AS asked JOIN association ON association.id = asked.value
         LEFT JOIN role ON role.id = (
           SELECT held.id FROM role AS held JOIN person AS holder ON holder.id = held.person
           WHERE held.association = association.id AND held.kind IN ('contact_person', 'chair')
             AND coalesce(held.since <= :today, TRUE) AND coalesce(held.until >= :today, TRUE)
           ORDER BY holder.email = '', held.kind = 'chair', held.since DESC, held.id LIMIT 1)
         LEFT JOIN person ON person.id = role.person
         ORDER BY asked.key",
        named_params! { ":ids": json(&ids), ":today": today },
        |row| {
            Ok(Recipient {
                email: row.get("email")?,
                association: Unreached {
                    id: row.get("id")?,
                    name: row.get("name")?,
                    contact: row.get("contact")?,
                    phone: row.get("phone")?,
                },
            })
        },
    )
}

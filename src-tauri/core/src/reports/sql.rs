//! What the papers ask of the store beyond their slices. Not here: what they make of it.

use rusqlite::named_params;
use uuid::Uuid;

use super::contacts::{Line, Person};
use crate::day::Day;
use crate::problem::Result;
use crate::store::{Read, json};

/// How is each of these reached, and who is its contact person today, or else its chair? In the order of the ids.
pub(super) fn contact_lines(read: &Read, ids: &[Uuid], today: Day) -> Result<Vec<Line>> {
    read.rows(
        "SELECT association.name_fi, association.name_sv, association.name_en, association.status, association.area,
                association.street, association.postal_code, association.post_office, association.email,
                association.phone, association.web, association.publishable, role.kind, role.title,
                person.name AS person, person.email AS person_email, person.phone AS person_phone
         FROM json_each(:ids) AS asked JOIN association ON association.id = asked.value
         LEFT JOIN role ON role.id = (
           SELECT held.id FROM role AS held
           WHERE held.association = association.id AND held.kind IN ('contact_person', 'chair')
             AND coalesce(held.since <= :today, TRUE) AND coalesce(held.until >= :today, TRUE)
           ORDER BY held.kind = 'chair', held.since DESC, held.id LIMIT 1)
         LEFT JOIN person ON person.id = role.person
         ORDER BY asked.key",
        named_params! { ":ids": json(&ids), ":today": today },
        |row| {
            Ok(Line {
                name_fi: row.get("name_fi")?,
                name_sv: row.get("name_sv")?,
                name_en: row.get("name_en")?,
                status: row.get("status")?,
                area: row.get("area")?,
                street: row.get("street")?,
                postal_code: row.get("postal_code")?,
                post_office: row.get("post_office")?,
                email: row.get("email")?,
                phone: row.get("phone")?,
                web: row.get("web")?,
                publishable: row.get("publishable")?,
                contact: match row.get::<_, Option<String>>("person")? {
                    Some(name) => Some(Person {
                        name,
                        chairs: row.get::<_, String>("kind")? == "chair",
                        title: row.get("title")?,
                        email: row.get("person_email")?,
                        phone: row.get("person_phone")?,
                    }),
                    None => None,
                },
            })
        },
    )
}

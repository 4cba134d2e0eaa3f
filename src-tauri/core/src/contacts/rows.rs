//! All SQL of the contact log. Not here: what may stand in it.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::model::{Contact, ContactDetails, ContactFilter, ContactId};
use crate::associations::AssociationId;
use crate::problem::Result;
use crate::store::{Read, Write, json};

/// Entries with the names that belong to them.
const ENTRIES: &str = "SELECT contact.*, association.name AS association_name
    FROM contact JOIN association ON association.id = contact.association";

pub(super) fn contact(read: &Read, id: ContactId) -> Result<Option<Contact>> {
    read.row(&format!("{ENTRIES} WHERE contact.id = ?1"), [id], contact_of)
}

fn contact_of(row: &Row) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get("id")?,
        association: row.get("association")?,
        association_name: row.get("association_name")?,
        details: ContactDetails {
            kind: row.get("kind")?,
            held_on: row.get("held_on")?,
            summary: row.get("summary")?,
            follow_up: row.get("follow_up")?,
            followed_up: row.get("followed_up")?,
        },
    })
}

pub(super) fn put(
    write: &mut Write,
    id: ContactId,
    association: AssociationId,
    details: &ContactDetails,
) -> Result<()> {
    write.run(
        "INSERT INTO contact (id, association, kind, held_on, summary, follow_up, followed_up)
         VALUES (:id, :association, :kind, :held_on, :summary, :follow_up, :followed_up)
         ON CONFLICT (id) DO UPDATE SET
           kind = :kind, held_on = :held_on, summary = :summary, follow_up = :follow_up, followed_up = :followed_up",
        named_params! {
            ":id": id, ":association": association, ":kind": details.kind, ":held_on": details.held_on,
            ":summary": details.summary, ":follow_up": details.follow_up, ":followed_up": details.followed_up,
        },
    )?;
    Ok(())
}

pub(super) fn remove(write: &mut Write, id: ContactId) -> Result<()> {
    write.run("DELETE FROM contact WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// What decides on the ids of a list.
pub(super) const PASSING_RESTS_ON: &[&str] = &["contact"];

/// The ids of a list, in its order.
pub(super) fn passing(
    read: &Read,
    association: Option<AssociationId>,
    filter: ContactFilter,
) -> Result<Vec<Uuid>> {
    let which = match filter {
        ContactFilter::All => "TRUE ORDER BY held_on DESC, id DESC",
        ContactFilter::ToFollowUp => "follow_up <> '' AND NOT followed_up ORDER BY follow_up, id",
    };
    read.ids(
        &format!("SELECT id FROM contact WHERE (:one IS NULL OR association = :one) AND {which}"),
        named_params! { ":one": association },
    )
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid]) -> Result<Vec<Contact>> {
    let sql = format!("{ENTRIES} JOIN json_each(?1) AS asked ON asked.value = contact.id ORDER BY asked.key");
    read.rows(&sql, [json(&ids)], contact_of)
}

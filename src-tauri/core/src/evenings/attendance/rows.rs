//! All SQL of attendance. Not here: what may be taken down.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::model::{Attendance, AttendanceId, AttendantKind, Presence};
use crate::associations::AssociationId;
use crate::evenings::{EveningId, ParticipantId};
use crate::people::PersonId;
use crate::problem::Result;
use crate::store::{Read, Write, json};

/// What an association is called, if there is one.
pub(super) fn name_of(read: &Read, association: AssociationId) -> Result<Option<String>> {
    read.row("SELECT name FROM association WHERE id = ?1", [association], |row| row.get(0))
}

/// Which evening an entry is of.
pub(super) fn evening_of(read: &Read, id: AttendanceId) -> Result<Option<EveningId>> {
    read.row("SELECT evening FROM attendance WHERE id = ?1", [id], |row| row.get(0))
}

pub(super) fn put(write: &mut Write, evening: EveningId, entry: &Attendance) -> Result<()> {
    write.run(
        "INSERT INTO attendance (id, evening, association, kind, name, invited, people)
         VALUES (:id, :evening, :association, :kind, :name, :invited, :people)
         ON CONFLICT (id) DO UPDATE SET name = :name, invited = :invited, people = :people",
        named_params! {
            ":id": entry.id, ":evening": evening, ":association": entry.association, ":kind": entry.kind,
            ":name": entry.name, ":invited": entry.invited, ":people": entry.people,
        },
    )?;
    Ok(())
}

pub(super) fn remove(write: &mut Write, id: AttendanceId) -> Result<()> {
    write.run("DELETE FROM attendance WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// The participant who is this person, if there is one.
pub(super) fn participant_of(
    read: &Read,
    evening: EveningId,
    person: PersonId,
) -> Result<Option<ParticipantId>> {
    let sql =
        "SELECT id FROM participant WHERE evening = :evening AND person = :person ORDER BY position, id";
    read.row(sql, named_params! { ":evening": evening, ":person": person }, |row| row.get(0))
}

/// The evening of a participant.
pub(super) fn evening_of_participant(read: &Read, id: ParticipantId) -> Result<Option<EveningId>> {
    read.row("SELECT evening FROM participant WHERE id = ?1", [id], |row| row.get(0))
}

pub(super) fn set_present(write: &mut Write, id: ParticipantId, present: bool) -> Result<()> {
    let params = named_params! { ":id": id, ":present": present };
    write.run("UPDATE participant SET present = :present WHERE id = :id", params)?;
    Ok(())
}

/// How many were at an evening?
pub(super) fn presence(read: &Read, evening: EveningId) -> Result<Presence> {
    let sql = "SELECT associations, walk_ins, association_people, group_people, own_people FROM
                 (SELECT count(*) FILTER (WHERE kind = 'association') AS associations,
                         count(*) FILTER (WHERE kind = 'association' AND NOT invited) AS walk_ins,
                         coalesce(sum(people) FILTER (WHERE kind = 'association'), 0) AS association_people,
                         coalesce(sum(people) FILTER (WHERE kind = 'group'), 0) AS group_people
                  FROM attendance WHERE evening = ?1),
                 (SELECT coalesce(sum(present), 0) AS own_people FROM participant WHERE evening = ?1)";
    let counted = read.row(sql, [evening], |row| {
        let mut presence = Presence {
            associations: row.get("associations")?,
            walk_ins: row.get("walk_ins")?,
            association_people: row.get("association_people")?,
            group_people: row.get("group_people")?,
            own_people: row.get("own_people")?,
            people: 0,
        };
        presence.people = presence.association_people + presence.group_people + presence.own_people;
        Ok(presence)
    })?;
    Ok(counted.expect("a count has one row"))
}

/// What decides on the ids of a list, words included, and on their order.
pub(super) const PASSING_RESTS_ON: &[&str] = &["attendance", "association"];

/// The ids of a list, in its order.
pub(super) fn passing(read: &Read, evening: EveningId) -> Result<Vec<Uuid>> {
    read.ids(
        "SELECT attendance.id FROM attendance LEFT JOIN sort_key ON sort_key.id = attendance.association
         WHERE evening = ?1 ORDER BY attendance.kind, key IS NULL, key, attendance.name, attendance.id",
        [evening],
    )
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid]) -> Result<Vec<Attendance>> {
    read.rows(
        "SELECT attendance.* FROM json_each(?1) AS asked JOIN attendance ON attendance.id = asked.value
         ORDER BY asked.key",
        [json(&ids)],
        attendance_of,
    )
}

fn attendance_of(row: &Row) -> rusqlite::Result<Attendance> {
    Ok(Attendance {
        id: row.get("id")?,
        kind: row.get::<_, AttendantKind>("kind")?,
        association: row.get("association")?,
        name: row.get("name")?,
        invited: row.get("invited")?,
        people: row.get("people")?,
    })
}

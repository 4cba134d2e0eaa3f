//! All SQL of invitations. Not here: whom they reach.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::model::{
    AnswerKind, Answers, Invitation, InvitationFilter, InvitationId, Sending, Uninvited, UninvitedId,
};
use super::rules::{Addressed, Holder, Party, told};
use crate::associations::AssociationId;
use crate::day::Day;
use crate::evenings::EveningId;
use crate::problem::Result;
use crate::store::{Read, Write, json};

/// Whether an association was at work on a day: as far back as its status is known.
const AT_WORK: &str = "(status = 'active' AND coalesce(status_since <= :on, TRUE)
    OR status <> 'active' AND coalesce(status_since > :on, FALSE))";

/// All associations that are at work on this day.
pub(super) fn at_work(read: &Read, on: Day) -> Result<Vec<AssociationId>> {
    let sql = format!("SELECT id FROM association WHERE {AT_WORK} ORDER BY id");
    read.rows(&sql, named_params! { ":on": on }, |row| row.get(0))
}

/// The associations that have an invitation.
pub(super) fn invited(read: &Read, evening: EveningId) -> Result<HashSet<AssociationId>> {
    let sql = "SELECT association FROM invitation WHERE evening = ?1 AND association IS NOT NULL";
    Ok(read.rows(sql, [evening], |row| row.get(0))?.into_iter().collect())
}

/// Whether this association has an invitation.
pub(in crate::evenings) fn is_invited(
    read: &Read,
    evening: EveningId,
    association: AssociationId,
) -> Result<bool> {
    let id = InvitationId::of(evening, association);
    Ok(read.row("SELECT 1 FROM invitation WHERE id = ?1", [id], |_| Ok(()))?.is_some())
}

/// These associations, as an invitation of that day finds them.
pub(super) fn parties(read: &Read, ids: &[AssociationId], on: Day) -> Result<Vec<Party>> {
    let sql = format!(
        "SELECT association.id AS id, name, email, phone, street, postal_code, post_office, {AT_WORK} AS active
         FROM json_each(:ids) AS asked JOIN association ON association.id = asked.value"
    );
    read.rows(&sql, named_params! { ":ids": json(&ids), ":on": on }, |row| {
        Ok(Party {
            id: row.get("id")?,
            name: row.get("name")?,
            active: row.get("active")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
            street: row.get("street")?,
            postal_code: row.get("postal_code")?,
            post_office: row.get("post_office")?,
        })
    })
}

/// Who is contact person or chair of these on a day, the contact person first, then whoever came last?
pub(super) fn holders(
    read: &Read,
    ids: &[AssociationId],
    on: Day,
) -> Result<HashMap<AssociationId, Vec<Holder>>> {
    let mut holders: HashMap<AssociationId, Vec<Holder>> = HashMap::new();
    read.each(
        "SELECT role.association, role.person, role.kind, person.name, person.email, person.phone
         FROM json_each(:ids) AS asked
         CROSS JOIN role ON role.association = asked.value AND role.kind IN ('contact_person', 'chair')
           AND coalesce(role.since <= :on, TRUE) AND coalesce(role.until >= :on, TRUE)
         JOIN person ON person.id = role.person
         ORDER BY role.kind = 'chair', role.since DESC, role.id",
        named_params! { ":ids": json(&ids), ":on": on },
        |row| {
            let holder = Holder {
                person: row.get("person")?,
                role: row.get("kind")?,
                name: row.get("name")?,
                email: row.get("email")?,
                phone: row.get("phone")?,
            };
            holders.entry(row.get("association")?).or_default().push(holder);
            Ok(true)
        },
    )?;
    Ok(holders)
}

/// Freezes an invitation.
pub(super) fn send(
    write: &mut Write,
    evening: EveningId,
    party: &Party,
    addressed: &Addressed,
    on: Day,
) -> Result<()> {
    let holder = addressed.holder;
    write.run(
        "INSERT INTO invitation
           (id, evening, association, person, name, active, channel, address, contact, role, sent_on, answer, people)
         VALUES
           (:id, :evening, :association, :person, :name, :active, :channel, :address, :contact, :role, :on, 'open', 0)",
        named_params! {
            ":id": InvitationId::of(evening, party.id), ":evening": evening, ":association": party.id,
            ":person": holder.map(|it| it.person), ":name": party.name, ":active": party.active,
            ":channel": addressed.channel, ":address": addressed.address,
            ":contact": holder.map_or("", |it| &it.name), ":role": holder.map_or("", |it| &it.role), ":on": on,
        },
    )?;
    Ok(())
}

/// The day of the last invitation.
pub(super) fn last_sending(read: &Read, evening: EveningId) -> Result<Option<Day>> {
    let sql = "SELECT max(sent_on) FROM invitation WHERE evening = ?1";
    Ok(read.row(sql, [evening], |row| row.get(0))?.flatten())
}

/// Which associations are at work on a day and have no invitation?
pub(super) fn missing(read: &Read, evening: EveningId, on: Day) -> Result<BTreeMap<AssociationId, String>> {
    let sql = format!(
        "SELECT id, name FROM association WHERE {AT_WORK}
           AND id NOT IN (SELECT association FROM invitation WHERE evening = :evening AND association IS NOT NULL)"
    );
    let params = named_params! { ":evening": evening, ":on": on };
    Ok(read.rows(&sql, params, |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// Those that were missing until now; none where it has been taken out of the register.
pub(super) fn uninvited(
    read: &Read,
    evening: EveningId,
) -> Result<Vec<(UninvitedId, Option<AssociationId>)>> {
    let sql = "SELECT id, association FROM uninvited WHERE evening = ?1";
    read.rows(sql, [evening], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn put_uninvited(
    write: &mut Write,
    evening: EveningId,
    association: AssociationId,
    name: &str,
) -> Result<()> {
    write.run(
        "INSERT INTO uninvited (id, evening, association, name) VALUES (:id, :evening, :association, :name)",
        named_params! {
            ":id": UninvitedId::of(evening, association), ":evening": evening, ":association": association,
            ":name": name,
        },
    )?;
    Ok(())
}

pub(super) fn remove_uninvited(write: &mut Write, id: UninvitedId) -> Result<()> {
    write.run("DELETE FROM uninvited WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// An invitation: to which evening it is, and whether the association was at work.
pub(super) struct Sent {
    pub(super) evening: EveningId,
    pub(super) active: bool,
    pub(super) invitation: Invitation,
}

pub(super) fn sent(read: &Read, id: InvitationId) -> Result<Option<Sent>> {
    read.row("SELECT * FROM invitation WHERE id = ?1", [id], |row| {
        Ok(Sent { evening: row.get("evening")?, active: row.get("active")?, invitation: invitation_of(row)? })
    })
}

fn invitation_of(row: &Row) -> rusqlite::Result<Invitation> {
    Ok(Invitation {
        id: row.get("id")?,
        association: row.get("association")?,
        name: row.get("name")?,
        channel: row.get("channel")?,
        address: row.get("address")?,
        contact: row.get("contact")?,
        role: row.get("role")?,
        sent_on: row.get("sent_on")?,
        answer: told(row.get("answer")?, row.get("people")?),
        answered_on: row.get("answered_on")?,
    })
}

pub(super) fn answer(
    write: &mut Write,
    id: InvitationId,
    (kind, people): (AnswerKind, u32),
    on: Option<Day>,
) -> Result<()> {
    write.run(
        "UPDATE invitation SET answer = :answer, people = :people, answered_on = :on WHERE id = :id",
        named_params! { ":id": id, ":answer": kind, ":people": people, ":on": on },
    )?;
    Ok(())
}

pub(super) fn withdraw(write: &mut Write, id: InvitationId) -> Result<()> {
    write.run("DELETE FROM invitation WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// How many were invited that were at work, how many others, and what they answered.
pub(super) fn counts(read: &Read, evening: EveningId) -> Result<(u32, u32, Answers)> {
    let sql =
        "SELECT count(*) FILTER (WHERE active) AS invited, count(*) FILTER (WHERE NOT active) AS others,
                      count(*) FILTER (WHERE answer = 'open') AS open,
                      count(*) FILTER (WHERE answer = 'coming') AS coming, coalesce(sum(people), 0) AS people,
                      count(*) FILTER (WHERE answer = 'not_coming') AS not_coming,
                      count(*) FILTER (WHERE answer = 'excused') AS excused
               FROM invitation WHERE evening = ?1";
    let counted = read.row(sql, [evening], |row| {
        let answers = Answers {
            open: row.get("open")?,
            coming: row.get("coming")?,
            people: row.get("people")?,
            not_coming: row.get("not_coming")?,
            excused: row.get("excused")?,
        };
        Ok((row.get("invited")?, row.get("others")?, answers))
    })?;
    Ok(counted.expect("a count has one row"))
}

pub(super) fn sendings(read: &Read, evening: EveningId) -> Result<Vec<Sending>> {
    read.rows(
        "SELECT channel, sent_on, count(*) AS count FROM invitation WHERE evening = ?1
         GROUP BY sent_on, channel ORDER BY sent_on, channel",
        [evening],
        |row| Ok(Sending { channel: row.get("channel")?, on: row.get("sent_on")?, count: row.get("count")? }),
    )
}

/// How many are missing.
pub(super) fn missing_count(read: &Read, evening: EveningId) -> Result<u32> {
    let count = read.row("SELECT count(*) FROM uninvited WHERE evening = ?1", [evening], |row| row.get(0))?;
    Ok(count.expect("a count has one row"))
}

/// The first of those that are missing, by name as Finnish sorts; those that left the register last.
pub(super) fn missing_names(read: &Read, evening: EveningId, most: u32) -> Result<Vec<Uninvited>> {
    read.rows(
        "SELECT uninvited.association, uninvited.name FROM uninvited
         LEFT JOIN sort_key ON sort_key.id = uninvited.association
         WHERE evening = :evening ORDER BY key IS NULL, key, uninvited.name, uninvited.id LIMIT :most",
        named_params! { ":evening": evening, ":most": most },
        |row| Ok(Uninvited { association: row.get("association")?, name: row.get("name")? }),
    )
}

/// What decides on the ids of a list, words included, and on their order.
pub(super) const PASSING_RESTS_ON: &[&str] = &["invitation", "association"];

/// The ids of a list, in its order. Lists come as JSON arrays.
pub(super) fn passing(read: &Read, evening: EveningId, filter: &InvitationFilter) -> Result<Vec<Uuid>> {
    read.ids(
        "SELECT invitation.id FROM invitation LEFT JOIN sort_key ON sort_key.id = invitation.association
         WHERE evening = :evening
           AND (:channels = '[]' OR channel IN (SELECT value FROM json_each(:channels)))
           AND (:answers = '[]' OR answer IN (SELECT value FROM json_each(:answers)))
         ORDER BY key IS NULL, key, invitation.name, invitation.id",
        named_params! {
            ":evening": evening, ":channels": json(&filter.channels), ":answers": json(&filter.answers),
        },
    )
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid]) -> Result<Vec<Invitation>> {
    read.rows(
        "SELECT invitation.* FROM json_each(?1) AS asked JOIN invitation ON invitation.id = asked.value
         ORDER BY asked.key",
        [json(&ids)],
        invitation_of,
    )
}

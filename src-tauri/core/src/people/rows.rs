//! All SQL of people and roles. Not here: what may be said of them.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::list::{PeopleFilter, PersonLine};
use super::model::{Person, PersonDetails, PersonId};
use super::roles::{BoardMember, Role, RoleDetails, RoleId};
use crate::associations::AssociationId;
use crate::day::Day;
use crate::problem::Result;
use crate::store::{Read, Write, json};

pub(super) fn person(read: &Read, id: PersonId, today: Day) -> Result<Option<Person>> {
    let known = read.row("SELECT * FROM person WHERE id = ?1", [id], |row| {
        Ok((details_of(row)?, row.get::<_, String>("name")?))
    })?;
    let Some((details, name)) = known else { return Ok(None) };
    Ok(Some(Person { id, details, name, roles: roles_of(read, &[id], today)? }))
}

/// What this person is called, if there is one.
pub(crate) fn name_of(read: &Read, id: PersonId) -> Result<Option<String>> {
    read.row("SELECT name FROM person WHERE id = ?1", [id], |row| row.get(0))
}

/// Whether nobody has been entered yet.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM person", [], |_| Ok(()))?.is_none())
}

fn details_of(row: &Row) -> rusqlite::Result<PersonDetails> {
    Ok(PersonDetails {
        given_name: row.get("given_name")?,
        family_name: row.get("family_name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        basis: row.get("basis")?,
        source: row.get("source")?,
        confirmed_on: row.get("confirmed_on")?,
        note: row.get("note")?,
    })
}

pub(crate) fn put(write: &mut Write, id: PersonId, details: &PersonDetails) -> Result<()> {
    write.run(
        "INSERT INTO person (id, given_name, family_name, email, phone, basis, source, confirmed_on, note)
         VALUES (:id, :given_name, :family_name, :email, :phone, :basis, :source, :confirmed_on, :note)
         ON CONFLICT (id) DO UPDATE SET
           given_name = :given_name, family_name = :family_name, email = :email, phone = :phone, basis = :basis,
           source = :source, confirmed_on = :confirmed_on, note = :note",
        named_params! {
            ":id": id, ":given_name": details.given_name, ":family_name": details.family_name,
            ":email": details.email, ":phone": details.phone, ":basis": details.basis, ":source": details.source,
            ":confirmed_on": details.confirmed_on, ":note": details.note,
        },
    )?;
    Ok(())
}

/// Roles go with their person.
pub(super) fn remove(write: &mut Write, id: PersonId) -> Result<()> {
    write.run("DELETE FROM person WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// What one can be, in the order of lists.
pub(super) fn kinds(read: &Read) -> Result<Vec<String>> {
    read.rows("SELECT code FROM role_kind ORDER BY position", [], |row| row.get("code"))
}

/// Roles with the names that belong to them. Parameter: today.
const ROLES: &str = "
    SELECT role.*, person.name, person.email, person.phone, coalesce(association.name, '') AS association_name,
           coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE) AS current
    FROM role JOIN person ON person.id = role.person LEFT JOIN association ON association.id = role.association";

/// Those that last first, then the last ones.
const LASTING_FIRST: &str = "until IS NOT NULL, until DESC, since DESC, role.id";

fn role_of(row: &Row) -> rusqlite::Result<Role> {
    Ok(Role {
        id: row.get("id")?,
        details: RoleDetails {
            person: row.get("person")?,
            association: row.get("association")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            since: row.get("since")?,
            until: row.get("until")?,
        },
        association_name: row.get("association_name")?,
        current: row.get("current")?,
    })
}

pub(super) fn role(read: &Read, id: RoleId, today: Day) -> Result<Option<Role>> {
    let sql = format!("{ROLES} WHERE role.id = :id");
    read.row(&sql, named_params! { ":id": id, ":today": today }, role_of)
}

fn roles_of(read: &Read, people: &[PersonId], today: Day) -> Result<Vec<Role>> {
    let sql = format!(
        "{ROLES} WHERE role.person IN (SELECT value FROM json_each(:people)) ORDER BY {LASTING_FIRST}"
    );
    read.rows(&sql, named_params! { ":people": json(&people), ":today": today }, role_of)
}

/// Everybody who is, was or will be something in an association, or in the own organisation.
pub(super) fn board(read: &Read, association: Option<AssociationId>, today: Day) -> Result<Vec<BoardMember>> {
    let sql = format!(
        "{ROLES} JOIN role_kind ON role_kind.code = role.kind WHERE role.association IS :association
         ORDER BY NOT current, role_kind.position, {LASTING_FIRST}"
    );
    read.rows(&sql, named_params! { ":association": association, ":today": today }, |row| {
        Ok(BoardMember {
            role: role_of(row)?,
            name: row.get("name")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
        })
    })
}

/// A role in an association, with all that is known of who has it.
#[derive(Debug, Clone)]
pub(crate) struct Officer {
    pub(crate) association: AssociationId,
    pub(crate) role: RoleId,
    pub(crate) kind: String,
    pub(crate) since: Option<Day>,
    pub(crate) until: Option<Day>,
    pub(crate) person: PersonId,
    pub(crate) details: PersonDetails,
}

/// Everybody who is, was or will be something in these associations, those who are it today first.
pub(crate) fn officers(
    read: &Read,
    associations: &[impl serde::Serialize],
    today: Day,
) -> Result<Vec<Officer>> {
    let sql = format!(
        "SELECT role.id AS role, role.association, kind, since, until, person.*,
                coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE) AS current
         FROM role JOIN person ON person.id = role.person
         WHERE role.association IN (SELECT value FROM json_each(:associations))
         ORDER BY NOT current, {LASTING_FIRST}"
    );
    let params = named_params! { ":associations": json(&associations), ":today": today };
    read.rows(&sql, params, |row| {
        Ok(Officer {
            association: row.get("association")?,
            role: row.get("role")?,
            kind: row.get("kind")?,
            since: row.get("since")?,
            until: row.get("until")?,
            person: row.get("id")?,
            details: details_of(row)?,
        })
    })
}

pub(crate) fn put_role(write: &mut Write, id: RoleId, role: &RoleDetails) -> Result<()> {
    write.run(
        "INSERT INTO role (id, person, association, kind, title, since, until)
         VALUES (:id, :person, :association, :kind, :title, :since, :until)
         ON CONFLICT (id) DO UPDATE SET kind = :kind, title = :title, since = :since, until = :until",
        named_params! {
            ":id": id, ":person": role.person, ":association": role.association, ":kind": role.kind,
            ":title": role.title, ":since": role.since, ":until": role.until,
        },
    )?;
    Ok(())
}

pub(super) fn remove_role(write: &mut Write, id: RoleId) -> Result<()> {
    write.run("DELETE FROM role WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

pub(crate) fn end_role(write: &mut Write, id: RoleId, until: Day) -> Result<()> {
    let params = named_params! { ":id": id, ":until": until };
    write.run("UPDATE role SET until = :until WHERE id = :id", params)?;
    Ok(())
}

/// What decides on who passes a filter, words included, and in what order.
pub(super) fn passing_rests_on(filter: &PeopleFilter) -> &'static [&'static str] {
    if filter.kinds.is_empty() && !filter.without_role { &["person"] } else { &["person", "role"] }
}

/// Which people pass the filter, its words aside, by family name as Finnish sorts? Lists come as JSON arrays.
pub(super) fn passing(read: &Read, filter: &PeopleFilter, today: Day) -> Result<Vec<Uuid>> {
    read.ids(
        "SELECT id FROM sort_key WHERE kind = 'person'
           AND (:kinds = '[]' OR id IN (
             SELECT person FROM role WHERE role.kind IN (SELECT value FROM json_each(:kinds))
               AND coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE)))
           AND (NOT :without_role OR NOT EXISTS (
             SELECT 1 FROM role WHERE person = sort_key.id
               AND coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE)))
         ORDER BY key, id",
        named_params! {
            ":kinds": json(&filter.kinds), ":without_role": filter.without_role, ":today": today,
        },
    )
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid], today: Day) -> Result<Vec<PersonLine>> {
    let mut lines = read.rows(
        "SELECT person.* FROM json_each(?1) AS asked JOIN person ON person.id = asked.value ORDER BY asked.key",
        [json(&ids)],
        |row| {
            Ok(PersonLine {
                id: row.get("id")?,
                listed_as: row.get("listed_as")?,
                email: row.get("email")?,
                phone: row.get("phone")?,
                roles: Vec::new(),
            })
        },
    )?;
    let people: Vec<PersonId> = lines.iter().map(|line| line.id).collect();
    for role in roles_of(read, &people, today)?.into_iter().filter(|role| role.current) {
        let line = lines.iter_mut().find(|line| line.id == role.details.person);
        line.expect("roles were asked for these people").roles.push(role);
    }
    Ok(lines)
}

//! All SQL of the register. Not here: what may be said of an association.

use std::collections::HashMap;

use rusqlite::types::Value as Cell;
use rusqlite::{Row, named_params, params_from_iter};
use uuid::Uuid;

use super::list::{AssociationFilter, AssociationLine, TagInUse};
use super::model::{Association, AssociationDetails, AssociationId, AssociationStatus};
use super::twins::{Twin, TwinBy};
use crate::day::Day;
use crate::problem::Result;
use crate::store::{Cells, Read, Write, json};

pub(super) fn association(read: &Read, id: AssociationId) -> Result<Option<Association>> {
    read.row("SELECT * FROM association WHERE id = ?1", [id], association_of)
}

/// What is known of these, in the order of the ids; those that are none are left out.
pub(crate) fn of_ids(read: &Read, ids: &[impl serde::Serialize]) -> Result<Vec<Association>> {
    read.rows(
        "SELECT association.* FROM json_each(?1) AS asked JOIN association ON association.id = asked.value
         ORDER BY asked.key",
        [json(&ids)],
        association_of,
    )
}

/// By what an association is known to be the same as another.
pub(crate) struct Identity<'a> {
    pub(crate) id: AssociationId,
    pub(crate) register_number: &'a str,
    pub(crate) business_id: &'a str,
    pub(crate) municipality: &'a str,
    /// In three languages.
    pub(crate) names: [&'a str; 3],
}

/// Passes on by what each association is known.
pub(crate) fn each_identity(read: &Read, mut take: impl FnMut(Identity)) -> Result<()> {
    let sql =
        "SELECT id, register_number, business_id, municipality, name_fi, name_sv, name_en FROM association";
    read.rows(sql, [], |row| {
        let text = |at: usize| row.get_ref(at)?.as_str().map_err(rusqlite::Error::from);
        take(Identity {
            id: row.get(0)?,
            register_number: text(1)?,
            business_id: text(2)?,
            municipality: text(3)?,
            names: [text(4)?, text(5)?, text(6)?],
        });
        Ok(())
    })?;
    Ok(())
}

/// Name and municipality of an association, for one that may be its twin.
pub(crate) fn named(read: &Read, id: AssociationId, by: Vec<TwinBy>) -> Result<Option<Twin>> {
    read.row("SELECT name, municipality FROM association WHERE id = ?1", [id], |row| {
        Ok(Twin { id, name: row.get("name")?, municipality: row.get("municipality")?, by: by.clone() })
    })
}

/// Whether there is such an association.
pub(crate) fn exists(read: &Read, id: AssociationId) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM association WHERE id = ?1", [id], |_| Ok(()))?.is_some())
}

/// Whether no association has been entered yet.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM association", [], |_| Ok(()))?.is_none())
}

fn association_of(row: &Row) -> rusqlite::Result<Association> {
    Ok(Association {
        id: row.get("id")?,
        details: details_of(row)?,
        name: row.get("name")?,
        status: row.get("status")?,
        status_since: row.get("status_since")?,
        confirmed_on: row.get("confirmed_on")?,
    })
}

fn details_of(row: &Row) -> rusqlite::Result<AssociationDetails> {
    Ok(AssociationDetails {
        name_fi: row.get("name_fi")?,
        name_sv: row.get("name_sv")?,
        name_en: row.get("name_en")?,
        auxiliary_fi: row.get("auxiliary_fi")?,
        auxiliary_sv: row.get("auxiliary_sv")?,
        auxiliary_en: row.get("auxiliary_en")?,
        short_fi: row.get("short_fi")?,
        short_sv: row.get("short_sv")?,
        short_en: row.get("short_en")?,
        register_number: row.get("register_number")?,
        business_id: row.get("business_id")?,
        municipality: row.get("municipality")?,
        area: row.get("area")?,
        street: row.get("street")?,
        postal_code: row.get("postal_code")?,
        post_office: row.get("post_office")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        web: row.get("web")?,
        purpose_class: row.get("purpose_class")?,
        tags: texts(row, "tags")?,
        voluntary: row.get("voluntary")?,
        professional: row.get("professional")?,
        service_production: row.get("service_production")?,
        members: row.get("members")?,
        members_on: row.get("members_on")?,
        languages: texts(row, "languages")?,
        publishable: row.get("publishable")?,
        note: row.get("note")?,
    })
}

/// A column that holds a JSON array of texts.
fn texts(row: &Row, column: &str) -> rusqlite::Result<Vec<String>> {
    listed(row.get_ref(column)?.as_str()?)
}

fn listed(json: &str) -> rusqlite::Result<Vec<String>> {
    serde_json::from_str(json).map_err(|error| rusqlite::types::FromSqlError::other(error).into())
}

/// The details by column, as they are written.
fn columns(details: &AssociationDetails) -> Vec<(&'static str, Cell)> {
    let text = |text: &str| Cell::from(text.to_owned());
    vec![
        ("name_fi", text(&details.name_fi)),
        ("name_sv", text(&details.name_sv)),
        ("name_en", text(&details.name_en)),
        ("auxiliary_fi", text(&details.auxiliary_fi)),
        ("auxiliary_sv", text(&details.auxiliary_sv)),
        ("auxiliary_en", text(&details.auxiliary_en)),
        ("short_fi", text(&details.short_fi)),
        ("short_sv", text(&details.short_sv)),
        ("short_en", text(&details.short_en)),
        ("register_number", text(&details.register_number)),
        ("business_id", text(&details.business_id)),
        ("municipality", text(&details.municipality)),
        ("area", text(&details.area)),
        ("street", text(&details.street)),
        ("postal_code", text(&details.postal_code)),
        ("post_office", text(&details.post_office)),
        ("email", text(&details.email)),
        ("phone", text(&details.phone)),
        ("web", text(&details.web)),
        ("purpose_class", details.purpose_class.into()),
        ("tags", text(&json(&details.tags))),
        ("voluntary", details.voluntary.into()),
        ("professional", details.professional.into()),
        ("service_production", details.service_production.into()),
        ("members", details.members.into()),
        ("members_on", text(&details.members_on)),
        ("languages", text(&json(&details.languages))),
        ("publishable", details.publishable.into()),
        ("note", text(&details.note)),
    ]
}

/// Enters an association, at work until somebody says otherwise, or writes what is known of it now.
pub(crate) fn put(write: &mut Write, id: AssociationId, details: &AssociationDetails) -> Result<()> {
    let (names, cells): (Vec<&str>, Vec<Cell>) = columns(details).into_iter().unzip();
    let columns = names.join(", ");
    let values = (2..names.len() + 2).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "INSERT INTO association (id, status, {columns}) VALUES (?1, 'active', {values})
         ON CONFLICT (id) DO UPDATE SET ({columns}) = ({values})"
    );
    let id = Cell::from(id.to_string());
    write.run(&sql, params_from_iter([id].into_iter().chain(cells)))?;
    Ok(())
}

/// Enters an association that somebody else has kept so far.
pub(crate) fn enter(
    write: &mut Write,
    id: AssociationId,
    details: &AssociationDetails,
    status: AssociationStatus,
    confirmed_on: Option<Day>,
) -> Result<()> {
    let columns = columns(details);
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let places = (4..names.len() + 4).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "INSERT INTO association (id, status, confirmed_on, {}) VALUES (?1, ?2, ?3, {places})",
        names.join(", ")
    );
    let first: [&dyn rusqlite::ToSql; 3] = [&id, &status, &confirmed_on];
    let cells = columns.iter().map(|(_, cell)| cell as &dyn rusqlite::ToSql);
    write.run(&sql, params_from_iter(first.into_iter().chain(cells)))?;
    Ok(())
}

pub(crate) fn confirm(write: &mut Write, id: AssociationId, on: Day) -> Result<()> {
    write.run(
        "UPDATE association SET confirmed_on = :on WHERE id = :id",
        named_params! { ":id": id, ":on": on },
    )?;
    Ok(())
}

pub(crate) fn set_status(
    write: &mut Write,
    id: AssociationId,
    status: AssociationStatus,
    since: Day,
) -> Result<()> {
    write.run(
        "UPDATE association SET status = :status, status_since = :since WHERE id = :id",
        named_params! { ":id": id, ":status": status, ":since": since },
    )?;
    Ok(())
}

pub(super) fn remove(write: &mut Write, id: AssociationId) -> Result<()> {
    write.run("DELETE FROM association WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// All of them by name, as Finnish sorts.
pub(super) fn by_name(read: &Read) -> Result<Vec<Uuid>> {
    read.ids("SELECT id FROM sort_key WHERE kind = 'association' ORDER BY key, id", [])
}

/// Which associations pass the filter, its words aside, and when were they confirmed? Lists come as JSON arrays; an empty
/// one lets all pass. One index has all of it; to look each name up there would take twice as long as to read it through.
const PASSING: &str = "
    SELECT id, confirmed_on FROM association INDEXED BY association_listing
    WHERE (:statuses = '[]' OR status IN (SELECT value FROM json_each(:statuses)))
      AND (:classes = '[]' OR coalesce(purpose_class, 0) IN (SELECT value FROM json_each(:classes)))
      AND (:municipalities = '[]' OR municipality IN (SELECT value FROM json_each(:municipalities)))
      AND (:tags = '[]' OR EXISTS (SELECT 1 FROM json_each(association.tags) AS tag
                                   WHERE tag.value IN (SELECT value FROM json_each(:tags))))
      AND (:before IS NULL OR confirmed_on IS NULL OR confirmed_on < :before)
      AND (NOT :no_email OR email = '')
      AND (NOT :no_contact OR NOT EXISTS (
        SELECT 1 FROM role WHERE role.association = association.id AND role.kind = 'contact_person'
          AND coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE)))
      AND (NOT :role_ended OR EXISTS (
        SELECT 1 FROM role AS ended WHERE ended.association = association.id AND ended.until < :today
          AND NOT EXISTS (
            SELECT 1 FROM role WHERE role.association = association.id AND role.kind = ended.kind
              AND coalesce(since <= :today, TRUE) AND coalesce(until >= :today, TRUE))))
      AND (NOT :follow_up_due OR association.id IN (
        SELECT contact.association FROM contact
        WHERE follow_up <> '' AND NOT followed_up AND follow_up <= :today))";

/// What decides on who passes a filter, words included, and in what order.
pub(super) fn passing_rests_on(filter: &AssociationFilter) -> &'static [&'static str] {
    match (filter.no_contact || filter.role_ended, filter.follow_up_due) {
        (false, false) => &["association"],
        (true, false) => &["association", "role"],
        (_, true) => &["association", "role", "contact"],
    }
}

/// Those that pass, each with the day of its confirmation.
pub(super) fn passing(
    read: &Read,
    filter: &AssociationFilter,
    confirmed_before: Option<Day>,
    today: Day,
) -> Result<HashMap<AssociationId, Option<Day>>> {
    let passing = read.rows(
        PASSING,
        named_params! {
            ":statuses": json(&filter.statuses), ":classes": json(&filter.purpose_classes),
            ":municipalities": json(&filter.municipalities), ":tags": json(&filter.tags),
            ":before": confirmed_before, ":no_email": filter.no_email, ":no_contact": filter.no_contact,
            ":role_ended": filter.role_ended, ":follow_up_due": filter.follow_up_due, ":today": today,
        },
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(passing.into_iter().collect())
}

/// The tags in use, in no order. Many associations have the same ones, and these are taken apart once.
pub(super) fn tags(read: &Read) -> Result<Vec<TagInUse>> {
    let mut alike: HashMap<String, u32> = HashMap::new();
    let sql = "SELECT tags FROM association INDEXED BY association_listing WHERE tags <> '[]'";
    read.each(sql, [], |row| {
        let tags = row.get_ref("tags")?.as_str()?;
        match alike.get_mut(tags) {
            Some(count) => *count += 1,
            None => drop(alike.insert(tags.to_owned(), 1)),
        }
        Ok(true)
    })?;
    let mut in_use: HashMap<String, u32> = HashMap::new();
    for (tags, count) in alike {
        listed(&tags)?.into_iter().for_each(|tag| *in_use.entry(tag).or_default() += count);
    }
    Ok(in_use.into_iter().map(|(tag, associations)| TagInUse { tag, associations }).collect())
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid], today: Day) -> Result<Vec<AssociationLine>> {
    let mut lines = read.rows(
        "SELECT asked.key, association.id, name, municipality, area, purpose_class, tags, members,
                coalesce((SELECT person.name FROM role JOIN person ON person.id = role.person
                          WHERE role.association = association.id AND role.kind = 'contact_person'
                            AND coalesce(since <= ?2, TRUE) AND coalesce(until >= ?2, TRUE)
                          ORDER BY since DESC, role.id LIMIT 1), '') AS contact,
                email, phone, status, publishable, confirmed_on,
                (SELECT min(follow_up) FROM contact
                 WHERE contact.association = association.id AND follow_up <> '' AND NOT followed_up) AS follow_up
         FROM json_each(?1) AS asked CROSS JOIN association ON association.id = asked.value",
        (json(&ids), today),
        line_of,
    )?;
    // They come as they were asked for, which SQL does not promise; sorted there, each row would be copied.
    lines.sort_by_key(|(at, _)| *at);
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// A line, after its place in the list.
fn line_of(row: &Row) -> rusqlite::Result<(u32, AssociationLine)> {
    let mut cells = Cells::of(row);
    let at = cells.next()?;
    let line = AssociationLine {
        id: cells.next()?,
        name: cells.next()?,
        municipality: cells.next()?,
        area: cells.next()?,
        purpose_class: cells.next()?,
        tags: listed(&cells.next::<String>()?)?,
        members: cells.next()?,
        contact: cells.next()?,
        email: cells.next()?,
        phone: cells.next()?,
        status: cells.next()?,
        publishable: cells.next()?,
        confirmed_on: cells.next()?,
        follow_up: cells.next()?,
    };
    Ok((at, line))
}

/// Which associations have one of these numbers, or are among those whose names are alike? By name.
pub(super) fn twins(
    read: &Read,
    register_number: &str,
    business_id: &str,
    alike: &[String],
) -> Result<Vec<Twin>> {
    read.rows(
        "SELECT association.id, name, municipality, :number <> '' AND register_number = :number AS by_number,
                :business <> '' AND business_id = :business AS by_business,
                association.id IN (SELECT value FROM json_each(:alike)) AS by_name
         FROM association JOIN sort_key ON sort_key.id = association.id
         WHERE association.id IN (
           SELECT id FROM association WHERE register_number = :number AND :number <> ''
           UNION SELECT id FROM association WHERE business_id = :business AND :business <> ''
           UNION SELECT value FROM json_each(:alike))
         ORDER BY key, association.id",
        named_params! { ":number": register_number, ":business": business_id, ":alike": json(&alike) },
        |row| {
            let reasons: [(TwinBy, bool); 3] = [
                (TwinBy::RegisterNumber, row.get("by_number")?),
                (TwinBy::BusinessId, row.get("by_business")?),
                (TwinBy::Name, row.get("by_name")?),
            ];
            Ok(Twin {
                id: row.get("id")?,
                name: row.get("name")?,
                municipality: row.get("municipality")?,
                by: reasons.into_iter().filter_map(|(by, holds)| holds.then_some(by)).collect(),
            })
        },
    )
}

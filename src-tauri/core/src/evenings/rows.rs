//! All SQL of evenings, their agenda and those of the own organisation who take part. Not here: what may be said of
//! them.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::agenda::{AgendaItem, AgendaItemId, Participant, ParticipantId, TypedItem, TypedParticipant};
use super::list::{EveningFilter, EveningLine};
use super::model::{Evening, EveningDetails, EveningId, EveningKind, EveningState};
use crate::day::Day;
use crate::problem::Result;
use crate::store::{Read, Write, json};

/// Evenings, and how they stand.
const EVENINGS: &str = "
    SELECT evening.*,
           iif(state = 'planned' AND EXISTS (SELECT 1 FROM invitation WHERE invitation.evening = evening.id),
               'invited', state) AS status
    FROM evening";

pub(super) fn evening(read: &Read, id: EveningId) -> Result<Option<Evening>> {
    let found = read.row(&format!("{EVENINGS} WHERE id = ?1"), [id], |row| {
        Ok(Evening {
            id,
            details: details_of(row)?,
            status: row.get("status")?,
            memo: row.get("memo")?,
            memo_out_on: row.get("memo_out_on")?,
            agenda: Vec::new(),
            participants: Vec::new(),
        })
    })?;
    let Some(mut evening) = found else { return Ok(None) };
    evening.agenda = agenda(read, id)?;
    evening.participants = participants(read, id)?;
    Ok(Some(evening))
}

fn details_of(row: &Row) -> rusqlite::Result<EveningDetails> {
    Ok(EveningDetails {
        kind: row.get("kind")?,
        title: row.get("title")?,
        day: row.get("day")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        place: row.get("place")?,
        note: row.get("note")?,
    })
}

/// What the officer has said of it, and its day.
pub(super) fn standing(read: &Read, id: EveningId) -> Result<Option<(EveningState, Day)>> {
    let sql = "SELECT state, day FROM evening WHERE id = ?1";
    read.row(sql, [id], |row| Ok((row.get("state")?, row.get("day")?)))
}

/// Whether no evening has been entered yet.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM evening", [], |_| Ok(()))?.is_none())
}

/// Enters an evening, planned until somebody says otherwise, or writes what it is now.
pub(super) fn put(write: &mut Write, id: EveningId, details: &EveningDetails) -> Result<()> {
    write.run(
        "INSERT INTO evening (id, kind, title, day, starts_at, ends_at, place, note, state)
         VALUES (:id, :kind, :title, :day, :starts_at, :ends_at, :place, :note, 'planned')
         ON CONFLICT (id) DO UPDATE SET
           kind = :kind, title = :title, day = :day, starts_at = :starts_at, ends_at = :ends_at, place = :place,
           note = :note",
        named_params! {
            ":id": id, ":kind": details.kind, ":title": details.title, ":day": details.day,
            ":starts_at": details.starts_at, ":ends_at": details.ends_at, ":place": details.place,
            ":note": details.note,
        },
    )?;
    Ok(())
}

pub(super) fn set_state(write: &mut Write, id: EveningId, state: EveningState) -> Result<()> {
    write.run(
        "UPDATE evening SET state = :state WHERE id = :id",
        named_params! { ":id": id, ":state": state },
    )?;
    Ok(())
}

/// All that belongs to an evening goes with it.
pub(super) fn remove(write: &mut Write, id: EveningId) -> Result<()> {
    write.run("DELETE FROM evening WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

fn agenda(read: &Read, evening: EveningId) -> Result<Vec<AgendaItem>> {
    read.rows("SELECT * FROM agenda_item WHERE evening = ?1 ORDER BY position, id", [evening], |row| {
        Ok(AgendaItem {
            id: row.get("id")?,
            theme: row.get("theme")?,
            own_theme: row.get("own_theme")?,
            title: row.get("title")?,
            starts_at: row.get("starts_at")?,
            presenter: row.get("presenter")?,
            memo: row.get("memo")?,
            decision: row.get("decision")?,
        })
    })
}

pub(super) fn put_item(
    write: &mut Write,
    (evening, id): (EveningId, AgendaItemId),
    position: usize,
    item: &TypedItem,
) -> Result<()> {
    write.run(
        "INSERT INTO agenda_item (id, evening, position, theme, own_theme, title, starts_at, presenter)
         VALUES (:id, :evening, :position, :theme, :own_theme, :title, :starts_at, :presenter)
         ON CONFLICT (id) DO UPDATE SET
           position = :position, theme = :theme, own_theme = :own_theme, title = :title, starts_at = :starts_at,
           presenter = :presenter",
        named_params! {
            ":id": id, ":evening": evening, ":position": position as i64, ":theme": item.theme,
            ":own_theme": item.own_theme, ":title": item.title, ":starts_at": item.starts_at,
            ":presenter": item.presenter,
        },
    )?;
    Ok(())
}

pub(super) fn remove_items(write: &mut Write, ids: &[AgendaItemId]) -> Result<()> {
    write.run(
        "DELETE FROM agenda_item WHERE id IN (SELECT value FROM json_each(:ids))",
        named_params! {
            ":ids": json(&ids)
        },
    )?;
    Ok(())
}

fn participants(read: &Read, evening: EveningId) -> Result<Vec<Participant>> {
    read.rows("SELECT * FROM participant WHERE evening = ?1 ORDER BY position, id", [evening], |row| {
        Ok(Participant {
            id: row.get("id")?,
            person: row.get("person")?,
            name: row.get("name")?,
            task: row.get("task")?,
            present: row.get("present")?,
        })
    })
}

/// Where the next participant stands.
pub(super) fn next_participant(read: &Read, evening: EveningId) -> Result<usize> {
    let sql = "SELECT coalesce(max(position) + 1, 0) FROM participant WHERE evening = ?1";
    let next: Option<u32> = read.row(sql, [evening], |row| row.get(0))?;
    Ok(next.expect("a greatest has one row") as usize)
}

pub(super) fn put_participant(
    write: &mut Write,
    (evening, id): (EveningId, ParticipantId),
    position: usize,
    typed: &TypedParticipant,
) -> Result<()> {
    write.run(
        "INSERT INTO participant (id, evening, person, position, name, task)
         VALUES (:id, :evening, :person, :position, :name, :task)
         ON CONFLICT (id) DO UPDATE SET person = :person, position = :position, name = :name, task = :task",
        named_params! {
            ":id": id, ":evening": evening, ":person": typed.person, ":position": position as i64,
            ":name": typed.name, ":task": typed.task,
        },
    )?;
    Ok(())
}

pub(super) fn remove_participants(write: &mut Write, ids: &[ParticipantId]) -> Result<()> {
    write.run(
        "DELETE FROM participant WHERE id IN (SELECT value FROM json_each(:ids))",
        named_params! {
            ":ids": json(&ids)
        },
    )?;
    Ok(())
}

/// What decides on the ids of a list, words included, and on their order.
pub(super) const PASSING_RESTS_ON: &[&str] = &["evening", "agenda_item", "invitation"];

/// Which evenings pass the filter, its words aside, the last first? Lists come as JSON arrays.
pub(super) fn passing(read: &Read, filter: &EveningFilter) -> Result<Vec<Uuid>> {
    let sql = format!(
        "SELECT id FROM ({EVENINGS})
         WHERE (:year IS NULL OR day BETWEEN :year || '-01-01' AND :year || '-12-31')
           AND (:kinds = '[]' OR kind IN (SELECT value FROM json_each(:kinds)))
           AND (:statuses = '[]' OR status IN (SELECT value FROM json_each(:statuses)))
         ORDER BY day DESC, starts_at DESC, id DESC"
    );
    let year = filter.year.map(|year| format!("{year:04}"));
    let params = named_params! {
        ":year": year, ":kinds": json(&filter.kinds), ":statuses": json(&filter.statuses),
    };
    read.ids(&sql, params)
}

/// The evenings of a year, first to last.
pub(super) fn ids_of_year(read: &Read, year: i32) -> Result<Vec<EveningId>> {
    let sql = "SELECT id FROM evening WHERE day BETWEEN ?1 || '-01-01' AND ?1 || '-12-31' ORDER BY day, starts_at, id";
    read.rows(sql, [format!("{year:04}")], |row| row.get(0))
}

/// The association evenings of a year, first to last, and what has become of them.
pub(super) fn of_year(read: &Read, year: i32) -> Result<Vec<(Day, EveningState)>> {
    read.rows(
        "SELECT day, state FROM evening
         WHERE kind = :kind AND day BETWEEN :year || '-01-01' AND :year || '-12-31' ORDER BY day",
        named_params! { ":kind": EveningKind::AssociationEvening, ":year": format!("{year:04}") },
        |row| Ok((row.get("day")?, row.get("state")?)),
    )
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid]) -> Result<Vec<EveningLine>> {
    let sql = format!(
        "SELECT shown.*, (SELECT count(*) FROM invitation WHERE invitation.evening = shown.id) AS invited,
                (SELECT count(*) FROM attendance
                 WHERE attendance.evening = shown.id AND attendance.kind = 'association') AS associations,
                (SELECT coalesce(sum(people), 0) FROM attendance WHERE attendance.evening = shown.id)
                + (SELECT count(*) FROM participant WHERE participant.evening = shown.id AND present) AS people
         FROM json_each(?1) AS asked JOIN ({EVENINGS}) AS shown ON shown.id = asked.value
         ORDER BY asked.key"
    );
    read.rows(&sql, [json(&ids)], |row| {
        Ok(EveningLine {
            id: row.get("id")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            day: row.get("day")?,
            starts_at: row.get("starts_at")?,
            ends_at: row.get("ends_at")?,
            place: row.get("place")?,
            status: row.get("status")?,
            memo_out_on: row.get("memo_out_on")?,
            invited: row.get("invited")?,
            associations: row.get("associations")?,
            people: row.get("people")?,
        })
    })
}

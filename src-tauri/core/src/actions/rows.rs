//! All SQL of actions. Not here: what may be said of them.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::list::ActionFilter;
use super::model::{Action, ActionDetails, ActionId, ActionOrigin, ActionStatus, Responsible};
use crate::day::Day;
use crate::evenings::{AgendaItemId, EveningId};
use crate::problem::Result;
use crate::store::{Read, Write, json};

/// Actions, and where they came from. Parameter: today.
const ACTIONS: &str = "
    SELECT action.*, evening.title AS evening_title, evening.day AS evening_day,
           coalesce(agenda_item.title, '') AS item_title,
           action.status = 'open' AND action.due <> '' AND action.due < :today AS overdue
    FROM action LEFT JOIN evening ON evening.id = action.evening
    LEFT JOIN agenda_item ON agenda_item.id = action.agenda_item";

pub(super) fn action(read: &Read, id: ActionId, today: Day) -> Result<Option<Action>> {
    let sql = format!("{ACTIONS} WHERE action.id = :id");
    read.row(&sql, named_params! { ":id": id, ":today": today }, action_of)
}

fn action_of(row: &Row) -> rusqlite::Result<Action> {
    let evening: Option<EveningId> = row.get("evening")?;
    let origin = |evening| {
        Ok::<_, rusqlite::Error>(ActionOrigin {
            evening,
            title: row.get("evening_title")?,
            day: row.get("evening_day")?,
            item: row.get("agenda_item")?,
            item_title: row.get("item_title")?,
        })
    };
    Ok(Action {
        id: row.get("id")?,
        details: ActionDetails {
            title: row.get("title")?,
            responsible: responsible(row.get("officers")?, row.get("responsible")?),
            due: row.get("due")?,
            note: row.get("note")?,
        },
        status: row.get("status")?,
        settled_on: row.get("settled_on")?,
        overdue: row.get("overdue")?,
        origin: evening.map(origin).transpose()?,
    })
}

fn responsible(officers: bool, name: String) -> Responsible {
    match (officers, name.is_empty()) {
        (true, _) => Responsible::Officer,
        (false, true) => Responsible::Nobody,
        (false, false) => Responsible::Named(name),
    }
}

/// Whether nothing is to be done yet.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM action", [], |_| Ok(()))?.is_none())
}

/// Whether there is such an evening.
pub(super) fn is_evening(read: &Read, id: EveningId) -> Result<bool> {
    Ok(read.row("SELECT 1 FROM evening WHERE id = ?1", [id], |_| Ok(()))?.is_some())
}

/// The evening of an item of an agenda.
pub(super) fn evening_of(read: &Read, item: AgendaItemId) -> Result<Option<EveningId>> {
    read.row("SELECT evening FROM agenda_item WHERE id = ?1", [item], |row| row.get(0))
}

/// Takes down an action, open until somebody says otherwise, or writes what is said of it now; where it came from stays.
pub(super) fn put(
    write: &mut Write,
    id: ActionId,
    details: &ActionDetails,
    (evening, item): (Option<EveningId>, Option<AgendaItemId>),
) -> Result<()> {
    let (officers, responsible) = match &details.responsible {
        Responsible::Nobody => (false, ""),
        Responsible::Officer => (true, ""),
        Responsible::Named(name) => (false, name.as_str()),
    };
    write.run(
        "INSERT INTO action (id, title, officers, responsible, due, note, status, evening, agenda_item)
         VALUES (:id, :title, :officers, :responsible, :due, :note, 'open', :evening, :item)
         ON CONFLICT (id) DO UPDATE SET
           title = :title, officers = :officers, responsible = :responsible, due = :due, note = :note",
        named_params! {
            ":id": id, ":title": details.title, ":officers": officers, ":responsible": responsible,
            ":due": details.due, ":note": details.note, ":evening": evening, ":item": item,
        },
    )?;
    Ok(())
}

pub(super) fn set_status(
    write: &mut Write,
    id: ActionId,
    status: ActionStatus,
    on: Option<Day>,
) -> Result<()> {
    write.run(
        "UPDATE action SET status = :status, settled_on = :on WHERE id = :id",
        named_params! { ":id": id, ":status": status, ":on": on },
    )?;
    Ok(())
}

pub(super) fn remove(write: &mut Write, id: ActionId) -> Result<()> {
    write.run("DELETE FROM action WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// What decides on the ids of a list, words included, and on their order.
pub(super) const PASSING_RESTS_ON: &[&str] = &["action"];

/// Which actions pass the filter: what is open first, the most urgent first; then what was settled, the last first?
pub(super) fn passing(read: &Read, filter: &ActionFilter, today: Day) -> Result<Vec<Uuid>> {
    let sql = format!(
        "SELECT id FROM ({ACTIONS})
         WHERE (NOT :mine OR officers) AND (NOT :overdue OR overdue)
           AND (:evening IS NULL OR evening = :evening)
           AND (:statuses = '[]' OR status IN (SELECT value FROM json_each(:statuses)))
         ORDER BY status <> 'open', settled_on DESC, due = '', due, id"
    );
    let params = named_params! {
        ":mine": filter.mine, ":overdue": filter.overdue, ":evening": filter.evening,
        ":statuses": json(&filter.statuses), ":today": today,
    };
    read.ids(&sql, params)
}

/// The rows of these, in the order of the ids.
pub(super) fn lines(read: &Read, ids: &[Uuid], today: Day) -> Result<Vec<Action>> {
    let sql = format!(
        "SELECT shown.* FROM json_each(:ids) AS asked JOIN ({ACTIONS}) AS shown ON shown.id = asked.value
         ORDER BY asked.key"
    );
    read.rows(&sql, named_params! { ":ids": json(&ids), ":today": today }, action_of)
}

//! What the journal tells: the steps that can be undone and redone, and the history of one record.
//! Not here: the words for operations and columns.

use rusqlite::types::FromSqlError;
use rusqlite::{Connection, Row};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

use super::{Step, turn, undone};
use crate::problem::Result;
use crate::store::access::Read;
use crate::store::op::Op;

/// A step by name, to be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Undoable {
    /// What it did.
    pub op: Op,
    /// When, in UTC (RFC 3339).
    pub at: String,
}

/// One step in the history of a record.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct History {
    /// What was done.
    pub op: Op,
    /// When, in UTC (RFC 3339).
    pub at: String,
    /// The officer's id, if one was named.
    pub by: Option<String>,
    /// The rows of this record that changed, in order.
    pub changes: Vec<Change>,
}

/// One row that a step changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Change {
    /// Its table.
    pub table: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// The changed columns as they were; the whole row if it was removed.
    #[ts(type = "Record<string, string | number | null>")]
    pub before: Map<String, Value>,
    /// The changed columns as they became.
    #[ts(type = "Record<string, string | number | null>")]
    pub after: Map<String, Value>,
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It came to be.
    Added,
    /// Some of its columns changed.
    Changed,
    /// It was removed.
    Removed,
}

impl Read<'_> {
    /// The step that undo would take back.
    pub fn undoable(&self) -> Result<Option<Undoable>> {
        turn::last_done(self.conn)?.map(|step| undoable(self.conn, step)).transpose()
    }

    /// The step that redo would do again.
    pub fn redoable(&self) -> Result<Option<Undoable>> {
        undone(self.conn)?.map(|(step, _)| undoable(self.conn, step)).transpose()
    }

    /// What was done to a record, last first. What was undone is not part of it.
    pub fn history(&self, owner: Uuid) -> Result<Vec<History>> {
        let rows = self.rows(
            "SELECT step.seq, op, at, by, table_name, before, after
             FROM journal_change AS change JOIN journal_step AS step ON step.seq = change.step
             WHERE owner = ?1 AND state IN ('done', 'closed') ORDER BY step.seq DESC, change.seq",
            [owner.to_string()],
            |row| Ok((row.get::<_, Step>(0)?, step_of(row)?, change_of(row)?)),
        )?;
        let mut steps: Vec<(Step, History)> = Vec::new();
        for (seq, step, change) in rows {
            match steps.last_mut() {
                Some((last, history)) if *last == seq => history.changes.push(change),
                _ => steps.push((seq, History { changes: vec![change], ..step })),
            }
        }
        Ok(steps.into_iter().map(|(_, history)| history).collect())
    }
}

pub(super) fn undoable(conn: &Connection, step: Step) -> Result<Undoable> {
    let sql = "SELECT op, at FROM journal_step WHERE seq = ?1";
    let named = |row: &Row| Ok(Undoable { op: row.get(0)?, at: row.get(1)? });
    Ok(conn.prepare_cached(sql)?.query_row([step], named)?)
}

fn step_of(row: &Row) -> rusqlite::Result<History> {
    Ok(History { op: row.get("op")?, at: row.get("at")?, by: row.get("by")?, changes: Vec::new() })
}

fn change_of(row: &Row) -> rusqlite::Result<Change> {
    let before = columns(row.get("before")?)?;
    let after = columns(row.get("after")?)?;
    let kind = match (&before, &after) {
        (None, _) => ChangeKind::Added,
        (Some(_), Some(_)) => ChangeKind::Changed,
        (Some(_), None) => ChangeKind::Removed,
    };
    let table = row.get("table_name")?;
    Ok(Change { table, kind, before: before.unwrap_or_default(), after: after.unwrap_or_default() })
}

/// A side of a change, as the triggers wrote it.
pub(super) fn columns(text: Option<String>) -> rusqlite::Result<Option<Map<String, Value>>> {
    let parsed = text.map(|text| serde_json::from_str(&text)).transpose();
    parsed.map_err(|error| FromSqlError::other(error).into())
}

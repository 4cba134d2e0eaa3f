//! The journal: one step for each operation, one row for each row it changed. From it come undo, redo and a
//! record's history, for every table and without code of any slice. Not here: deciding what to change.

mod history;
mod record;
mod replay;
mod turn;

pub use history::{Change, ChangeKind, History, Undoable};
pub(super) use record::Recorder;
pub(super) use replay::refused;
pub(super) use turn::{redo, undo};

use chrono::SecondsFormat;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::op::Op;
use super::schema::Schema;
use crate::caller::Caller;
use crate::problem::Result;

/// The number of a step.
pub(super) type Step = i64;

/// Starts a step. Its changes are recorded under the answered number.
pub(super) fn begin(tx: &Connection, schema: &Schema, op: Op, caller: &Caller) -> Result<Step> {
    let author = match schema.author {
        Some(sql) => tx.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?,
        None => None,
    };
    add_step(tx, op, caller, author, None)
}

fn add_step(
    tx: &Connection,
    op: Op,
    caller: &Caller,
    author: Option<String>,
    turns: Option<Step>,
) -> Result<Step> {
    tx.prepare_cached(
        "INSERT INTO journal_step (id, device, op, at, by, turns, state)
         SELECT ?1, value, ?2, ?3, ?4, ?5, iif(?5 IS NULL, 'done', 'turn') FROM meta WHERE key = 'device'",
    )?
    .execute(params![
        unused_id(tx, caller)?,
        op,
        caller.at.to_rfc3339_opts(SecondsFormat::Millis, true),
        author,
        turns,
    ])?;
    Ok(tx.last_insert_rowid())
}

/// An id that no step has. Two calls of the same moment and seed draw the same ids: the sample filled in again.
fn unused_id(tx: &Connection, caller: &Caller) -> Result<String> {
    let mut used = tx.prepare_cached("SELECT 1 FROM journal_step WHERE id = ?1")?;
    loop {
        let id = caller.ids.next::<Uuid>().to_string();
        if !used.exists([&id])? {
            return Ok(id);
        }
    }
}

/// Keeps a finished step, which ends what could be redone; one without changes leaves no trace.
pub(super) fn keep(tx: &Connection, step: Step) -> Result<()> {
    if changes_of(tx, step)? > 0 { drop_undone(tx) } else { remove_step(tx, step) }
}

/// How many rows the step changed.
fn changes_of(tx: &Connection, step: Step) -> Result<i64> {
    let sql = "SELECT count(*) FROM journal_change WHERE step = ?1";
    Ok(tx.prepare_cached(sql)?.query_row([step], |row| row.get(0))?)
}

fn remove_step(tx: &Connection, step: Step) -> Result<()> {
    tx.prepare_cached("DELETE FROM journal_change WHERE step = ?1")?.execute([step])?;
    tx.prepare_cached("DELETE FROM journal_step WHERE seq = ?1")?.execute([step])?;
    Ok(())
}

fn set_state(tx: &Connection, step: Step, state: &str) -> Result<()> {
    tx.prepare_cached("UPDATE journal_step SET state = ?2 WHERE seq = ?1")?.execute(params![step, state])?;
    Ok(())
}

/// What was undone can no longer be redone: its changes go, its name stays as `dropped`.
fn drop_undone(tx: &Connection) -> Result<()> {
    while let Some((step, turn)) = undone(tx)? {
        remove_step(tx, turn)?;
        tx.prepare_cached("DELETE FROM journal_change WHERE step = ?1")?.execute([step])?;
        set_state(tx, step, "dropped")?;
    }
    Ok(())
}

/// The step that would be redone next, and the turn that undid it.
fn undone(tx: &Connection) -> Result<Option<(Step, Step)>> {
    let sql = "SELECT step.seq, turn.seq FROM journal_step AS step JOIN journal_step AS turn ON turn.turns = step.seq
               WHERE step.state = 'undone' ORDER BY step.seq LIMIT 1";
    Ok(tx.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Ends undo for all that was done so far. The history stays.
pub(super) fn close(tx: &Connection) -> Result<()> {
    drop_undone(tx)?;
    tx.execute("UPDATE journal_step SET state = 'closed' WHERE state = 'done'", [])?;
    Ok(())
}

//! Undo and redo: a step played backwards as a turn, and the turn played backwards. Not here: single rows.

use rusqlite::{Connection, OptionalExtension};

use super::history::{Undoable, undoable};
use super::{Recorder, Step, add_step, changes_of, remove_step, replay, set_state, undone};
use crate::caller::Caller;
use crate::problem::{Code, Problem, Result, ensure};
use crate::store::schema::Schema;
use crate::store::{Done, derived};

/// Up to so many rows a step is turned before anybody looks how far it is.
const QUICK: i64 = 1000;

/// Takes back the last step that stands; the turn is recorded, so that it can be redone.
pub(in crate::store) fn undo(
    tx: &Connection,
    recorder: &Recorder,
    schema: &Schema,
    caller: &Caller,
) -> Result<Done<Undoable>> {
    let step = last_done(tx)?.ok_or_else(|| Problem::new(Code::NothingToUndo))?;
    let undone = undoable(tx, step)?;
    let turn = add_step(tx, undone.op, caller, None, Some(step))?;
    let touched = replayed(tx, recorder, schema, step, turn, caller)?;
    set_state(tx, step, "undone")?;
    Ok(Done { value: undone, touched })
}

/// Does the last undone step again: its turn is taken back and forgotten.
pub(in crate::store) fn redo(
    tx: &Connection,
    recorder: &Recorder,
    schema: &Schema,
    caller: &Caller,
) -> Result<Done<Undoable>> {
    let (step, turn) = undone(tx)?.ok_or_else(|| Problem::new(Code::NothingToRedo))?;
    let redone = undoable(tx, step)?;
    let witness = add_step(tx, redone.op, caller, None, Some(turn))?;
    let touched = replayed(tx, recorder, schema, turn, witness, caller)?;
    remove_step(tx, witness)?;
    remove_step(tx, turn)?;
    set_state(tx, step, "done")?;
    Ok(Done { value: redone, touched })
}

pub(in crate::store) fn last_done(tx: &Connection) -> Result<Option<Step>> {
    let sql = "SELECT seq FROM journal_step WHERE state = 'done' ORDER BY seq DESC LIMIT 1";
    Ok(tx.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?)
}

/// Plays `step` backwards, recorded as `turn`, which must then have changed just as many rows: one more and
/// a deletion would have taken rows along that the step never knew.
fn replayed(
    tx: &Connection,
    recorder: &Recorder,
    schema: &Schema,
    step: Step,
    turn: Step,
    caller: &Caller,
) -> Result<Vec<String>> {
    let changes = changes_of(tx, step)?;
    if changes > QUICK {
        // What follows from the rows, and the disk, take about as long as the rows themselves.
        caller.progress.begin(2 * changes.unsigned_abs());
    }
    recorder.turning(turn, || replay::backwards(tx, step, &caller.progress))?;
    ensure!(changes_of(tx, turn)? == changes, Problem::new(Code::ChangedSince));
    derived::refresh(tx, schema, turn, &caller.progress)
}

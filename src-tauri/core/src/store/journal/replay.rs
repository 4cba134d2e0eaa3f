//! Plays a step backwards: what it inserted goes, what it changed and deleted comes back. Each row must
//! stand as the step left it. Not here: which step, and what becomes of it.

use rusqlite::types::Value as SqlValue;
use rusqlite::{Connection, ErrorCode, params, params_from_iter};
use serde_json::{Map, Value};

use super::{Step, history::columns};
use crate::caller::Progress;
use crate::problem::{Code, Problem, Result, ensure};

/// Rows read at a time, so that a step of any size fits in memory.
const BATCH: usize = 1000;

type Columns = Map<String, Value>;

struct Row {
    seq: i64,
    table: String,
    id: String,
    before: Option<Columns>,
    after: Option<Columns>,
}

/// Takes the step back row by row, last first, and counts them. References are checked when the transaction ends.
pub(super) fn backwards(tx: &Connection, step: Step, progress: &Progress) -> Result<()> {
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let (mut below, mut done) = (i64::MAX, 0);
    loop {
        let rows = batch(tx, step, below)?;
        for row in &rows {
            take_back(tx, row)?;
            done += 1;
            progress.reach(done)?;
        }
        match rows.last() {
            Some(row) => below = row.seq,
            None => return Ok(()),
        }
    }
}

fn batch(tx: &Connection, step: Step, below: i64) -> Result<Vec<Row>> {
    let mut statement = tx.prepare_cached(
        "SELECT seq, table_name, row_id, before, after FROM journal_change
         WHERE step = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3",
    )?;
    let rows = statement.query_map(params![step, below, BATCH as i64], |row| {
        Ok(Row {
            seq: row.get(0)?,
            table: row.get(1)?,
            id: row.get(2)?,
            before: columns(row.get(3)?)?,
            after: columns(row.get(4)?)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn take_back(tx: &Connection, row: &Row) -> Result<()> {
    let (sql, values) = match (&row.before, &row.after) {
        (None, _) => (format!(r#"DELETE FROM "{}" WHERE id = ?"#, row.table), vec![row.id.clone().into()]),
        (Some(before), None) => insert(&row.table, before),
        (Some(before), Some(after)) => update(row, before, after),
    };
    let changed = tx.prepare_cached(&sql)?.execute(params_from_iter(values)).map_err(refused)?;
    ensure!(changed == 1, Problem::new(Code::ChangedSince));
    Ok(())
}

fn insert(table: &str, row: &Columns) -> (String, Vec<SqlValue>) {
    let names: Vec<String> = row.keys().map(|name| format!(r#""{name}""#)).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(r#"INSERT INTO "{table}" ({}) VALUES ({marks})"#, names.join(", "));
    (sql, row.values().map(sql_value).collect())
}

fn update(row: &Row, before: &Columns, after: &Columns) -> (String, Vec<SqlValue>) {
    let set: Vec<String> = before.keys().map(|name| format!(r#""{name}" = ?"#)).collect();
    let stands: Vec<String> = after.keys().map(|name| format!(r#" AND "{name}" IS ?"#)).collect();
    let sql = format!(r#"UPDATE "{}" SET {} WHERE id = ?{}"#, row.table, set.join(", "), stands.concat());
    let id = std::iter::once(SqlValue::from(row.id.clone()));
    (sql, before.values().map(sql_value).chain(id).chain(after.values().map(sql_value)).collect())
}

/// Journalled tables hold integers, reals and text only: the schema test keeps it so.
fn sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Bool(truth) => i64::from(*truth).into(),
        Value::Number(number) => match number.as_i64() {
            Some(integer) => integer.into(),
            None => number.as_f64().map_or(SqlValue::Null, SqlValue::from),
        },
        Value::String(text) => text.clone().into(),
        Value::Array(_) | Value::Object(_) => value.to_string().into(),
    }
}

/// A constraint that refuses a replayed row means that something else has changed in between.
pub(in crate::store) fn refused(error: rusqlite::Error) -> Problem {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Problem::new(Code::ChangedSince),
        _ => error.into(),
    }
}

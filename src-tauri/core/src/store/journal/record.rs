//! How changes get into the journal: a trigger after each row of each journalled table, on the writing
//! connection alone. Outside a step it refuses the change. Not here: reading the journal.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use rusqlite::{Connection, functions::FunctionFlags};

use super::Step;
use crate::problem::Result;
use crate::store::schema::{Schema, Table};

/// Knows what is being recorded; the triggers ask it through SQL functions.
pub(in crate::store) struct Recorder(Arc<Current>);

#[derive(Default)]
struct Current {
    /// `journal_step()`: the step that changes belong to.
    step: AtomicI64,
    /// `journal_owner(id)`: nobody's history shows the rows of a turn.
    turns: AtomicBool,
}

/// No step has this number: SQLite counts from one.
const OUTSIDE: Step = 0;

impl Recorder {
    /// Puts the triggers on the writing connection.
    pub(in crate::store) fn attach(conn: &Connection, schema: &Schema) -> Result<Recorder> {
        let current = Arc::new(Current::default());
        let asked = Arc::clone(&current);
        conn.create_scalar_function("journal_step", 0, FunctionFlags::SQLITE_UTF8, move |_| {
            match asked.step.load(Ordering::Relaxed) {
                OUTSIDE => Err(rusqlite::Error::UserFunctionError("a write outside a step".into())),
                step => Ok(step),
            }
        })?;
        let asked = Arc::clone(&current);
        conn.create_scalar_function("journal_owner", 1, FunctionFlags::SQLITE_UTF8, move |call| {
            let shown = !asked.turns.load(Ordering::Relaxed);
            Ok(if shown { call.get::<Option<String>>(0)? } else { None })
        })?;
        for table in schema.tables() {
            conn.execute_batch(&triggers(table, &columns(conn, table.name)?))?;
        }
        Ok(Recorder(current))
    }

    /// Records everything that `work` changes under this step.
    pub(in crate::store) fn recording<T>(&self, step: Step, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.record(step, false, work)
    }

    /// Records everything that `work` changes under this turn.
    pub(in crate::store) fn turning<T>(&self, turn: Step, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.record(turn, true, work)
    }

    fn record<T>(&self, step: Step, turns: bool, work: impl FnOnce() -> Result<T>) -> Result<T> {
        struct Stop<'a>(&'a Current);
        impl Drop for Stop<'_> {
            fn drop(&mut self) {
                self.0.step.store(OUTSIDE, Ordering::Relaxed);
            }
        }
        self.0.turns.store(turns, Ordering::Relaxed);
        self.0.step.store(step, Ordering::Relaxed);
        let _stop = Stop(&self.0);
        work()
    }
}

/// The columns that are stored, in the table's order; generated ones follow from them.
fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement =
        conn.prepare("SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn triggers(table: &Table, columns: &[String]) -> String {
    let name = table.name;
    let owner = table.owner;
    let each = |part: &dyn Fn(&str) -> String, between: &str| {
        columns.iter().map(|column| part(column)).collect::<Vec<_>>().join(between)
    };
    let differs = each(&|c| format!(r#"OLD."{c}" IS NOT NEW."{c}""#), " OR ");
    let changed = |side: &str| {
        let rows = each(
            &|c| format!(r#"SELECT '{c}' AS k, {side}."{c}" AS v WHERE OLD."{c}" IS NOT NEW."{c}""#),
            " UNION ALL ",
        );
        format!("(SELECT json_group_object(k, v) FROM ({rows}))")
    };
    let whole = each(&|c| format!(r#"'{c}', OLD."{c}""#), ", ");
    let record = |when: &str, side: &str, before: &str, after: &str| {
        format!(
            r#"CREATE TEMP TRIGGER "journal_{name}_{when}" AFTER {when} ON main."{name}" {condition} BEGIN
                 INSERT INTO journal_change (step, table_name, row_id, owner, before, after)
                 VALUES (journal_step(), '{name}', {side}.id, journal_owner({side}."{owner}"), {before}, {after});
               END;"#,
            condition = if when == "UPDATE" { format!("WHEN {differs}") } else { String::new() },
        )
    };
    [
        record("INSERT", "NEW", "NULL", "NULL"),
        record("UPDATE", "NEW", &changed("OLD"), &changed("NEW")),
        record("DELETE", "OLD", &format!("json_object({whole})"), "NULL"),
    ]
    .concat()
}

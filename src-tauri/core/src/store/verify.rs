//! A look through the whole store for faults. Changes nothing. Not here: mending.

use rusqlite::{Connection, ErrorCode, params};
use serde::Serialize;
use ts_rs::TS;

use super::schema::{Schema, Search};
use crate::problem::Result;

/// What the look found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Verified {
    /// Whether nothing was found wrong.
    pub sound: bool,
    /// The store's version: how many migrations it has seen.
    pub version: u32,
    /// The faults, at most a hundred.
    pub faults: Vec<Fault>,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Fault {
    /// Where it was found.
    pub check: Check,
    /// What SQLite or the check says of it, for a report to the makers.
    pub detail: String,
}

/// The things that are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The pages of the file.
    File,
    /// References from row to row.
    References,
    /// The search index against its documents.
    Index,
    /// The search documents against the rows they come from.
    Documents,
    /// The journal.
    Journal,
}

const MOST: usize = 100;

pub(super) fn verify(conn: &Connection, schema: &Schema) -> Result<Verified> {
    let mut faults = Vec::new();
    let mut note = |check, details: Vec<String>| {
        faults.extend(details.into_iter().map(|detail| Fault { check, detail }));
    };
    note(
        Check::File,
        texts(conn, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'")?,
    );
    note(
        Check::References,
        texts(
            conn,
            "SELECT \"table\" || ' ' || coalesce(rowid, '') || ' → ' || parent FROM pragma_foreign_key_check",
        )?,
    );
    note(Check::Index, index_faults(conn)?);
    for table in schema.tables() {
        if let Some(search) = &table.search {
            note(Check::Documents, document_faults(conn, table.name, search)?);
        }
    }
    note(Check::Journal, texts(conn, JOURNAL_FAULTS)?);
    faults.truncate(MOST);
    let version = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(Verified { sound: faults.is_empty(), version, faults })
}

/// Which steps keep changes that they should not, or lack the turn that undid them?
const JOURNAL_FAULTS: &str = "
    SELECT 'step ' || seq || ' is dropped and has changes' FROM journal_step AS step
    WHERE state = 'dropped' AND EXISTS (SELECT 1 FROM journal_change WHERE step = step.seq)
    UNION ALL
    SELECT 'step ' || seq || ' is undone without a turn' FROM journal_step AS step
    WHERE state = 'undone' AND NOT EXISTS (SELECT 1 FROM journal_step WHERE turns = step.seq)
    UNION ALL
    SELECT 'change ' || seq || ' is not JSON' FROM journal_change
    WHERE NOT coalesce(json_valid(before), 1) OR NOT coalesce(json_valid(after), 1)";

fn texts(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// FTS5 answers this "insert" with an error when the index and its documents differ; it writes nothing.
fn index_faults(conn: &Connection) -> Result<Vec<String>> {
    match conn.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)", []) {
        Ok(_) => Ok(Vec::new()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            Ok(vec![error.to_string()])
        }
        Err(error) => Err(error.into()),
    }
}

/// Which rows are not found by their text, and which documents have no row?
fn document_faults(conn: &Connection, table: &str, search: &Search) -> Result<Vec<String>> {
    let Search { kind, text, .. } = search;
    let rows = format!("SELECT id, {text} FROM \"{table}\" WHERE {text} <> ''");
    let documents = "SELECT id, text FROM search_doc WHERE kind = ?1";
    let sql = format!(
        "SELECT id FROM (SELECT * FROM ({rows}) EXCEPT SELECT * FROM ({documents}))
         UNION SELECT id FROM (SELECT * FROM ({documents}) EXCEPT SELECT * FROM ({rows}))"
    );
    let mut statement = conn.prepare(&sql)?;
    let ids = statement.query_map(params![kind], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

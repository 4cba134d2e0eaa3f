//! A look through the whole store for faults. Changes nothing. Not here: mending.

use rusqlite::{Connection, ErrorCode, params};
use serde::Serialize;
use ts_rs::TS;
use yhdyssilta_words as words;

use super::alike;
use super::schema::{Schema, Search};
use crate::problem::{Code, Result};

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
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The pages of the file.
    File,
    /// References from row to row.
    References,
    /// The search index against its documents.
    Index,
    /// The search documents against the rows they come from.
    Documents,
    /// The order of names against the names.
    SortKeys,
    /// The keys of twins against the rows they come from.
    Alike,
    /// The journal.
    Journal,
    /// What closed assessments said.
    Snapshots,
}

const MOST: usize = 100;

const FILE_FAULTS: &str = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'";

const REFERENCE_FAULTS: &str =
    "SELECT \"table\" || ' ' || coalesce(rowid, '') || ' → ' || parent FROM pragma_foreign_key_check";

pub(super) fn verify(conn: &Connection, schema: &Schema) -> Result<Verified> {
    let version = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let mut verified = Verified { sound: true, version, faults: Vec::new() };
    verified.note(Check::File, texts(conn, FILE_FAULTS))?;
    verified.note(Check::References, texts(conn, REFERENCE_FAULTS))?;
    verified.note(Check::Index, index_faults(conn))?;
    for table in schema.tables() {
        let Some(search) = &table.search else { continue };
        verified.note(Check::Documents, document_faults(conn, table.name, search))?;
        verified.note(Check::SortKeys, sort_key_faults(conn, table.name, search))?;
        verified.note(Check::Alike, alike::faults(conn, table.name, search))?;
    }
    verified.note(Check::Journal, texts(conn, JOURNAL_FAULTS))?;
    Ok(verified)
}

impl Verified {
    /// Adds what a check found. One that the file did not let finish found a fault of the file.
    pub(crate) fn note(&mut self, check: Check, found: Result<Vec<String>>) -> Result<()> {
        let (check, details) = match found {
            Err(problem) if problem.code == Code::DamagedStore => (Check::File, vec![problem.to_string()]),
            found => (check, found?),
        };
        self.faults.extend(details.into_iter().map(|detail| Fault { check, detail }));
        self.faults.truncate(MOST);
        self.sound = self.faults.is_empty();
        Ok(())
    }
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

/// Which rows do not stand in their lists where today's collator puts them, and which places have no row?
fn sort_key_faults(conn: &Connection, table: &str, search: &Search) -> Result<Vec<String>> {
    let Some(column) = search.sorted_by else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT id, named.\"{column}\" AS name, key FROM \"{table}\" AS named LEFT JOIN sort_key USING (id)
         UNION ALL
         SELECT id, NULL, key FROM sort_key WHERE kind = ?1 AND id NOT IN (SELECT id FROM \"{table}\")"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([search.kind])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, key): (Option<String>, Option<Vec<u8>>) = (row.get("name")?, row.get("key")?);
        if name.map(|name| words::sort_key(&name)) != key {
            wrong.push(row.get("id")?);
        }
    }
    Ok(wrong)
}

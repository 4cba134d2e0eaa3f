//! What follows from journalled rows: search documents, sort keys and what is alike (`alike`). Brought up to date at
//! the end of every step, undo and redo included, for just the rows that the step changed. Not here: searching.

use std::collections::HashMap;

use rusqlite::{Connection, params};
use yhdyssilta_words as words;

use super::alike;
use super::journal::Step;
use super::schema::{Schema, Search, Table};
use super::written;
use crate::caller::Progress;
use crate::problem::Result;

/// The rows of one table that a step changed. Parameters: step, table.
pub(super) const CHANGED: &str = "SELECT row_id FROM journal_change WHERE step = ?1 AND table_name = ?2";

/// Documents above which the index is put in order at once. FTS5 keeps what was deleted until it merges,
/// which it does in its own time: a large import taken back and done again would let the file grow.
const LARGE: usize = 5_000;

/// Follows the step in all that is derived; answers the slices it touched.
pub(super) fn refresh(
    tx: &Connection,
    schema: &Schema,
    step: Step,
    progress: &Progress,
) -> Result<Vec<String>> {
    let (mut slices, mut documents) = (Vec::new(), 0);
    let changed = changed_tables(tx, schema, step)?;
    progress.begin_rest(changed.iter().map(|(table, changes)| visits(table) * u64::from(*changes)).sum());
    for (table, _) in changed {
        written::count(tx, table.name)?;
        if let Some(search) = &table.search {
            documents += refresh_documents(tx, table, search, step)?;
            refresh_sort_keys(tx, table, search, step, progress)?;
            alike::refresh(tx, table, search, step, progress)?;
        }
        if !slices.iter().any(|slice| slice == table.slice) {
            slices.push(table.slice.to_owned());
        }
    }
    if documents > LARGE {
        tx.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    }
    Ok(slices)
}

/// The tables that a step changed, and how many changes it made to each.
fn changed_tables(tx: &Connection, schema: &Schema, step: Step) -> Result<Vec<(&'static Table, u32)>> {
    let sql = "SELECT table_name, count(*) FROM journal_change WHERE step = ?1 GROUP BY table_name";
    let mut statement = tx.prepare_cached(sql)?;
    let changes = statement.query_map([step], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let changes = changes.collect::<rusqlite::Result<HashMap<_, _>>>()?;
    Ok(schema.tables().filter_map(|table| Some((table, *changes.get(table.name)?))).collect())
}

/// How often a changed row of a table is come by: for its document, its sort key, and what is alike in it.
fn visits(table: &Table) -> u64 {
    table
        .search
        .as_ref()
        .map_or(0, |search| 1 + u64::from(search.sorted_by.is_some()) + u64::from(search.alike.is_some()))
}

fn refresh_documents(tx: &Connection, table: &Table, search: &Search, step: Step) -> Result<usize> {
    let Table { name, .. } = table;
    let Search { kind, text, .. } = search;
    let written = format!(
        "INSERT INTO search_doc (kind, id, text)
         SELECT '{kind}', id, {text} FROM \"{name}\" WHERE id IN ({CHANGED}) AND {text} <> '' AND counted()
         ON CONFLICT (id) DO UPDATE SET text = excluded.text WHERE text IS NOT excluded.text"
    );
    let removed = format!(
        "DELETE FROM search_doc WHERE id IN ({CHANGED})
         AND CASE WHEN EXISTS (SELECT 1 FROM \"{name}\" WHERE id = search_doc.id AND {text} <> '')
             THEN FALSE ELSE counted() END"
    );
    let written = tx.prepare_cached(&written)?.execute(params![step, name])?;
    let removed = tx.prepare_cached(&removed)?.execute(params![step, name])?;
    Ok(written + removed)
}

fn refresh_sort_keys(
    tx: &Connection,
    table: &Table,
    search: &Search,
    step: Step,
    progress: &Progress,
) -> Result<()> {
    let Some(column) = search.sorted_by else { return Ok(()) };
    let name = table.name;
    let gone = format!(
        "DELETE FROM sort_key WHERE id IN ({CHANGED})
         AND CASE WHEN EXISTS (SELECT 1 FROM \"{name}\" WHERE id = sort_key.id) THEN FALSE ELSE counted() END"
    );
    tx.prepare_cached(&gone)?.execute(params![step, name])?;
    let named = format!("SELECT id, \"{column}\" FROM \"{name}\" WHERE id IN ({CHANGED})");
    let mut statement = tx.prepare_cached(&named)?;
    write_sort_keys(tx, search.kind, statement.query(params![step, name])?, progress)
}

fn write_sort_keys(
    tx: &Connection,
    kind: &str,
    mut named: rusqlite::Rows,
    progress: &Progress,
) -> Result<()> {
    let mut write = tx.prepare_cached(
        "INSERT INTO sort_key (id, kind, key) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET key = excluded.key WHERE key IS NOT excluded.key",
    )?;
    while let Some(row) = named.next()? {
        let (id, name): (String, String) = (row.get(0)?, row.get(1)?);
        write.execute(params![id, kind, words::sort_key(&name)])?;
        progress.count_rest();
    }
    Ok(())
}

/// Keys of two collators do not compare: after an update of the program that brings another, all are made
/// anew.
pub(super) fn sort_anew_if_the_collator_changed(conn: &Connection, schema: &Schema) -> Result<()> {
    let known = "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'collator' AND value = ?1)";
    if conn.query_row(known, [words::SORT_VERSION], |row| row.get(0))? {
        return Ok(());
    }
    let tx = conn.unchecked_transaction()?;
    tx.execute("DELETE FROM sort_key", [])?;
    for table in schema.tables() {
        let Some(Search { kind, sorted_by: Some(column), .. }) = table.search else { continue };
        let mut statement = tx.prepare(&format!("SELECT id, \"{column}\" FROM \"{}\"", table.name))?;
        write_sort_keys(&tx, kind, statement.query([])?, &Progress::default())?;
    }
    tx.execute(
        "INSERT INTO meta (key, value) VALUES ('collator', ?1)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [words::SORT_VERSION],
    )?;
    Ok(tx.commit()?)
}

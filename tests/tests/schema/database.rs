//! Rules of the file and of every table in it.
//!
//! Not here: what journalled tables keep beyond them (`tracked`).

use std::collections::BTreeMap;

use rusqlite::Connection;
use yhdyssilta_core::api::SCHEMA;

use crate::{Stranger, made_of, nothing, tables, texts};

/// "Yhsi": what marks a file as ours.
const APPLICATION_ID: u32 = 0x5968_7369;

/// The kernel's own tables; every other one is a slice's, and journalled unless it is no record.
const KERNEL: [&str; 7] =
    ["alike_key", "journal_change", "journal_step", "meta", "search", "search_doc", "sort_key"];

/// Collations that every SQLite has.
const EVERYONES: [&str; 3] = ["BINARY", "NOCASE", "RTRIM"];

/// Tables that take a text for a number.
fn lax(conn: &Connection) -> Vec<String> {
    let strict = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict";
    let strict = texts(conn, strict, &[]);
    tables(conn).into_iter().filter(|table| !strict.contains(table)).collect()
}

/// References that SQLite looks up row by row: no index begins with their columns.
fn unindexed(conn: &Connection) -> Vec<String> {
    let lacking = |table: String| {
        let leading = indexes(conn, &table);
        let references = references(conn, &table).into_iter();
        references
            .filter(move |columns| !leading.iter().any(|index| index.starts_with(columns)))
            .map(move |columns| format!("{table} ({})", columns.join(", ")))
            .collect::<Vec<_>>()
    };
    tables(conn).into_iter().flat_map(lacking).collect()
}

/// The columns of each reference.
fn references(conn: &Connection, table: &str) -> Vec<Vec<String>> {
    let sql = "SELECT id || ' ' || \"from\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq";
    let mut references: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts(conn, sql, &[table]) {
        let (id, column) = text.split_once(' ').expect("a number and a name");
        references.entry(id.to_owned()).or_default().push(column.to_owned());
    }
    references.into_values().collect()
}

/// The columns of each index that finds every row with a value in its first: whole, or without the rows that have none.
fn indexes(conn: &Connection, table: &str) -> Vec<Vec<String>> {
    let sql = "SELECT name FROM pragma_index_list(?1)";
    let columns = |index: &String| {
        texts(conn, "SELECT coalesce(name, '') FROM pragma_index_info(?1) ORDER BY seqno", &[index])
    };
    let complete = |index: &String| {
        let first = columns(index).swap_remove(0);
        let partial = "SELECT sql FROM sqlite_schema WHERE name = ?1 AND sql LIKE '% WHERE %'";
        texts(conn, partial, &[index]).iter().all(|sql| sql.ends_with(&format!(" WHERE {first} IS NOT NULL")))
    };
    let rowid = "SELECT name FROM pragma_table_info(?1) WHERE pk = 1 AND type = 'INTEGER'";
    let indexes = texts(conn, sql, &[table]).into_iter().filter(complete);
    indexes
        .map(|index| columns(&index))
        .chain(texts(conn, rowid, &[table]).into_iter().map(|it| vec![it]))
        .collect()
}

/// The tables of slices, journalled or not.
fn of_slices() -> impl Iterator<Item = &'static str> {
    SCHEMA.tables().map(|table| table.name).chain(SCHEMA.untracked.iter().copied().flatten().copied())
}

/// Tables that nobody declared.
fn undeclared(conn: &Connection, declared: &[&str]) -> Vec<String> {
    let sql = "SELECT name FROM pragma_table_list
               WHERE schema = 'main' AND type IN ('table', 'virtual', 'view') AND name NOT LIKE 'sqlite%'";
    texts(conn, sql, &[]).into_iter().filter(|name| !declared.contains(&name.as_str())).collect()
}

/// Indexes that only this program could keep: over expressions, or in an order of ours.
fn ours_alone(conn: &Connection, everyones: &[&str]) -> Vec<String> {
    let sql = "SELECT DISTINCT coalesce(name, 'an expression') || ' ' || coll FROM pragma_index_xinfo(?1)
               WHERE key AND (cid = -2 OR upper(coll) NOT IN (SELECT value FROM json_each(?2)))";
    let everyones = serde_json::to_string(everyones).expect("a list of texts");
    let indexes = texts(conn, "SELECT name FROM sqlite_schema WHERE type = 'index'", &[]);
    let wrong = |index: &String| {
        let parts = texts(conn, sql, &[index, &everyones]);
        parts.into_iter().map(|part| format!("{index}: {part}")).collect::<Vec<_>>()
    };
    indexes.iter().flat_map(wrong).collect()
}

fn number(conn: &Connection, pragma: &str) -> u32 {
    conn.pragma_query_value(None, pragma, |row| row.get(0)).expect("SQLite answers it")
}

#[test]
fn every_table_is_strict() {
    nothing(&lax(&Stranger::new()), "a table without STRICT takes a text for a number");
    let lax_one = made_of("CREATE TABLE good (id TEXT) STRICT; CREATE TABLE bad (id TEXT);");
    assert_eq!(lax(&lax_one), ["bad"]);
}

#[test]
fn every_reference_is_indexed() {
    nothing(&unindexed(&Stranger::new()), "undoing a large step looks each reference up");
    let bad = "CREATE TABLE a (id TEXT PRIMARY KEY, x TEXT, UNIQUE (id, x)) STRICT;
        CREATE TABLE none (id TEXT PRIMARY KEY, a TEXT REFERENCES a) STRICT;
        CREATE TABLE second (id TEXT PRIMARY KEY, a TEXT REFERENCES a) STRICT;
        CREATE INDEX second_a ON second (id, a);
        CREATE TABLE part (id TEXT PRIMARY KEY, a TEXT REFERENCES a) STRICT;
        CREATE INDEX part_a ON part (a) WHERE id <> '';
        CREATE TABLE pair (id TEXT PRIMARY KEY, a TEXT, x TEXT, FOREIGN KEY (a, x) REFERENCES a (id, x)) STRICT;
        CREATE INDEX pair_a ON pair (a);";
    assert_eq!(unindexed(&made_of(bad)), ["none (a)", "pair (a, x)", "part (a)", "second (a)"]);
    let good = "CREATE TABLE a (id TEXT PRIMARY KEY) STRICT;
        CREATE TABLE first (id TEXT PRIMARY KEY, a TEXT REFERENCES a) STRICT;
        CREATE INDEX first_a ON first (a, id);
        CREATE TABLE some (id TEXT PRIMARY KEY, a TEXT REFERENCES a) STRICT;
        CREATE INDEX some_a ON some (a) WHERE a IS NOT NULL;
        CREATE TABLE same (id TEXT PRIMARY KEY REFERENCES a) STRICT;
        CREATE TABLE row (id INTEGER PRIMARY KEY REFERENCES a) STRICT;";
    assert_eq!(unindexed(&made_of(good)), [""; 0]);
}

#[test]
fn every_table_is_a_slices_or_the_kernels() {
    let declared: Vec<&str> = of_slices().chain(KERNEL).collect();
    nothing(&undeclared(&Stranger::new(), &declared), "what is not declared is not journalled");
    let conn =
        made_of("CREATE TABLE officer (id TEXT); CREATE TABLE stray (id TEXT); CREATE VIEW v AS SELECT 1;");
    assert_eq!(undeclared(&conn, &["officer"]), ["v", "stray"]);
}

#[test]
fn every_declared_table_is_there() {
    let conn = Stranger::new();
    let there = tables(&conn);
    let missing: Vec<&str> = of_slices().filter(|name| !there.contains(&(*name).to_owned())).collect();
    assert_eq!(missing, [""; 0], "a declared table has no migration");
}

#[test]
fn no_index_needs_anything_of_ours() {
    let conn = Stranger::new();
    nothing(
        &ours_alone(&conn, &EVERYONES),
        "an index of ours alone breaks the file for every other SQLite, and for our next one",
    );
    conn.execute_batch("REINDEX; PRAGMA integrity_check").expect("a stranger makes all indexes anew");
    // RTRIM stands for an order of ours.
    let bad = made_of(
        "CREATE TABLE t (id TEXT PRIMARY KEY, name TEXT COLLATE NOCASE); CREATE INDEX fine ON t (name);
         CREATE INDEX ordered ON t (name COLLATE RTRIM); CREATE INDEX made ON t (lower(name));",
    );
    assert_eq!(
        ours_alone(&bad, &["BINARY", "NOCASE"]),
        ["ordered: name RTRIM", "made: an expression BINARY"]
    );
    assert_eq!(ours_alone(&bad, &EVERYONES), ["made: an expression BINARY"]);
}

#[test]
fn the_file_says_whose_it_is_and_how_old() {
    let conn = Stranger::new();
    assert_eq!(number(&conn, "application_id"), APPLICATION_ID, "a file without it is a stranger's");
    assert_eq!(number(&conn, "user_version"), SCHEMA.version(), "as many as there are migrations");
    let mode: String =
        conn.pragma_query_value(None, "journal_mode", |row| row.get(0)).expect("SQLite answers it");
    assert_eq!(mode, "wal", "readers are never blocked");
    let none = made_of("");
    assert_ne!(number(&none, "application_id"), APPLICATION_ID, "not every database is ours");
}

//! Rules of the journalled tables: what the journal, which keeps rows as JSON, can give back.
//!
//! Not here: rules of all tables (`database`).

use rusqlite::Connection;
use yhdyssilta_core::api::SCHEMA;
use yhdyssilta_core::store::Table;

use crate::{Stranger, made_of, nothing, texts, tracked};

/// Columns whose content JSON does not hold as it is.
fn unjournalled(conn: &Connection, table: &Table) -> Vec<String> {
    let sql = "SELECT ?1 || '.' || name || ' ' || type FROM pragma_table_xinfo(?1)
               WHERE type NOT IN ('TEXT', 'INTEGER', 'REAL')";
    texts(conn, sql, &[table.name])
}

/// Rules of uniqueness beside the primary key: an undone row could not come back beside its twin.
fn uniques(conn: &Connection, table: &Table) -> Vec<String> {
    let sql = "SELECT ?1 || ': ' || name FROM pragma_index_list(?1) WHERE \"unique\" AND origin <> 'pk'";
    texts(conn, sql, &[table.name])
}

/// Why the table's rows cannot be named by their id, if they cannot.
fn without_id(conn: &Connection, table: &Table) -> Option<String> {
    let key = "SELECT name || ' ' || type FROM pragma_table_info(?1) WHERE pk ORDER BY pk";
    let key = texts(conn, key, &[table.name]);
    (key != ["id TEXT"]).then(|| format!("{} is known by ({})", table.name, key.join(", ")))
}

/// Columns that the declaration names and the table does not have.
fn undeclared_columns(conn: &Connection, table: &Table) -> Vec<String> {
    let columns = texts(conn, "SELECT name FROM pragma_table_xinfo(?1)", &[table.name]);
    let sorted_by = table.search.as_ref().and_then(|search| search.sorted_by);
    let named = [Some(table.owner), sorted_by].into_iter().flatten();
    named
        .filter(|name| !columns.contains(&(*name).to_owned()))
        .map(|name| format!("{} has no column {name}", table.name))
        .collect()
}

#[test]
fn journalled_columns_hold_what_json_holds() {
    let conn = Stranger::new();
    let found: Vec<String> = SCHEMA.tables().flat_map(|table| unjournalled(&conn, table)).collect();
    nothing(&found, "the journal keeps rows as JSON");
    let bad = made_of("CREATE TABLE t (id TEXT, picture BLOB, any ANY, n INTEGER, x REAL) STRICT;");
    assert_eq!(unjournalled(&bad, &tracked("t")), ["t.picture BLOB", "t.any ANY"]);
}

#[test]
fn nothing_is_unique_but_the_id() {
    let conn = Stranger::new();
    let found: Vec<String> = SCHEMA.tables().flat_map(|table| uniques(&conn, table)).collect();
    nothing(&found, "twins are warnings; pairs that must be one have an id derived from the pair");
    let bad = made_of(
        "CREATE TABLE t (id TEXT PRIMARY KEY, name TEXT UNIQUE, year INTEGER, note TEXT) STRICT;
         CREATE UNIQUE INDEX t_year ON t (year); CREATE INDEX t_note ON t (note);",
    );
    let mut found = uniques(&bad, &tracked("t"));
    found.sort();
    assert_eq!(found, ["t: sqlite_autoindex_t_2", "t: t_year"]);
}

#[test]
fn journalled_rows_are_known_by_their_id() {
    let conn = Stranger::new();
    let found: Vec<String> = SCHEMA.tables().filter_map(|table| without_id(&conn, table)).collect();
    nothing(&found, "the journal names a row by `id TEXT PRIMARY KEY`");
    let bad = made_of(
        "CREATE TABLE n (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE pair (id TEXT, b TEXT, PRIMARY KEY (id, b)) STRICT;
         CREATE TABLE none (id TEXT) STRICT; CREATE TABLE good (id TEXT PRIMARY KEY) STRICT;",
    );
    let found: Vec<Option<String>> =
        ["n", "pair", "none", "good"].map(|name| without_id(&bad, &tracked(name))).into();
    let known = |text: &str| Some(text.to_owned());
    assert_eq!(
        found,
        [
            known("n is known by (id INTEGER)"),
            known("pair is known by (id TEXT, b TEXT)"),
            known("none is known by ()"),
            None
        ]
    );
}

#[test]
fn declared_columns_are_there() {
    let conn = Stranger::new();
    let found: Vec<String> = SCHEMA.tables().flat_map(|table| undeclared_columns(&conn, table)).collect();
    nothing(&found, "a declaration names a column that is not there");
    let bad = made_of("CREATE TABLE t (id TEXT PRIMARY KEY) STRICT;");
    let wrong = Table { owner: "association", ..tracked("t") };
    assert_eq!(undeclared_columns(&bad, &wrong), ["t has no column association"]);
    assert_eq!(undeclared_columns(&bad, &tracked("t")), [""; 0]);
}

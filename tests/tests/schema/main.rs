//! The rules that the store's schema keeps, so that every change can be undone, found and read by any SQLite.
//!
//! Each rule is a function over a database that any SQLite opened, and is shown to fail. Not here: what the tables mean.

mod database;
mod found;
mod statements;
mod tracked;

use std::ops::Deref;

use rusqlite::Connection;
use yhdyssilta_core::store::Table;
use yhdyssilta_core::{Missing, api};
use yhdyssilta_tests::desk::Desk;

/// A new store, as a stranger's SQLite sees it: without any function or collation of ours.
struct Stranger {
    _desk: Desk,
    conn: Connection,
}

impl Stranger {
    fn new() -> Self {
        let desk = Desk::new();
        drop(api::open(&desk.store(), Missing::Create).expect("a new store"));
        let conn = Connection::open(desk.store()).expect("SQLite opens it");
        Self { _desk: desk, conn }
    }
}

impl Deref for Stranger {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.conn
    }
}

/// A database made of these statements, to break a rule with.
fn made_of(statements: &str) -> Connection {
    let conn = Connection::open_in_memory().expect("a database in memory");
    conn.execute_batch(statements).expect("the statements run");
    conn
}

/// A journalled table of this name, owned by itself.
const fn tracked(name: &'static str) -> Table {
    Table { name, slice: "tests", owner: "id", search: None }
}

/// The texts of the first column.
fn texts(conn: &Connection, sql: &str, parameters: &[&str]) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    let rows = statement.query_map(rusqlite::params_from_iter(parameters), |row| row.get(0));
    rows.expect("it can be asked").collect::<Result<_, _>>().expect("every row can be read")
}

/// Every table with rows of its own; the search index keeps its own in its own way.
fn tables(conn: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM pragma_table_list
               WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
    texts(conn, sql, &[])
}

/// Fails with everything that breaks the rule.
#[track_caller]
fn nothing(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

//! Rules of what is found: the text by which a row is found can be asked of any SQLite.
//!
//! Not here: finding.

use std::collections::BTreeMap;

use rusqlite::Connection;
use yhdyssilta_core::api::SCHEMA;
use yhdyssilta_core::store::{Search, Table};

use crate::{Stranger, made_of, nothing, tracked};

/// Why the table's texts cannot be asked for, if they cannot.
fn unaskable(conn: &Connection, table: &Table) -> Option<String> {
    let text = table.search.as_ref()?.text;
    let asked = conn.prepare(&format!("SELECT {text} FROM \"{}\"", table.name));
    asked.err().map(|error| format!("{}: {error}", table.name))
}

/// Kinds of hits that two tables share: each would take the other's documents for its own.
fn shared_kinds<'a>(tables: impl Iterator<Item = &'a Table>) -> Vec<String> {
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (table, search) in tables.filter_map(|table| Some((table, table.search.as_ref()?))) {
        kinds.entry(search.kind).or_default().push(table.name);
    }
    let shared = kinds.into_iter().filter(|(_, tables)| tables.len() > 1);
    shared.map(|(kind, tables)| format!("{kind}: {}", tables.join(", "))).collect()
}

const fn found_by(name: &'static str, text: &'static str) -> Table {
    Table { search: Some(Search { kind: "thing", text, sorted_by: None, alike: None }), ..tracked(name) }
}

#[test]
fn texts_need_nothing_of_ours() {
    let conn = Stranger::new();
    let found: Vec<String> = SCHEMA.tables().filter_map(|table| unaskable(&conn, table)).collect();
    nothing(&found, "the text of a hit is an expression over the row");
    let bad = made_of("CREATE TABLE t (id TEXT PRIMARY KEY, name TEXT) STRICT;");
    assert_eq!(unaskable(&bad, &found_by("t", "trim(name)")), None);
    assert!(unaskable(&bad, &found_by("t", "folded(name)")).is_some(), "a function of ours");
    assert!(unaskable(&bad, &found_by("t", "title")).is_some(), "a column that is not there");
}

#[test]
fn each_kind_of_hit_comes_from_one_table() {
    nothing(&shared_kinds(SCHEMA.tables()), "a kind has one table");
    let twice = [found_by("a", "id"), found_by("b", "id"), tracked("c")];
    assert_eq!(shared_kinds(twice.iter()), ["thing: a, b"]);
}

//! How long the register takes at the size of the whole country: every search, list and large step through
//! `api::dispatch`, and SQLite's own time for the same beside it, in one run. Not here: what it is filled with
//! (`country`).
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

mod country;
mod figures;

use std::time::Instant;

use chrono::{DateTime, Utc};
use country::{ASSOCIATIONS, PEOPLE};
use figures::{Figures, beside, headed, measured};
use rusqlite::{Connection, OpenFlags, ToSql};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_words::Lang;

/// Rows that a window asks for at once.
const ROWS: u32 = 100;

/// Runs of each list after a write: the slowest of them take long.
const WRITES: usize = 15;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("desk.db");
    country::waiting(&path);
    let store = api::open(&path, Missing::Refuse).expect("the store");
    large_steps(&store);
    let size = std::fs::metadata(&path).expect("the file").len();
    println!("{ASSOCIATIONS} associations and {PEOPLE} people with as many roles, {} MB", size / 1_000_000);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(&path, flags).expect("SQLite opens it");
    searches(&store, &conn);
    pages(&store, &conn);
    lists_after_a_write(&store, &conn);
    lists_after_a_write_elsewhere(&store);
    lists_as_one_types(&store);
    let typed = json!({ "name": "Oulun Sydänyhdistys 4320", "register_number": "5.321", "business_id": "" });
    headed("twins");
    println!("{}", measured(|_| call(&store, "associations.twins", typed.clone())).line("twins"));
}

/// Steps of an import's size: all rows of one, with journal, search and order of names.
fn large_steps(store: &Store) {
    headed("large steps, once each, s");
    for (name, command) in [
        ("enter 108,000 associations", "journal.redo"),
        ("take them back", "journal.undo"),
        ("enter them again", "journal.redo"),
        ("enter 150,000 people, 150,000 roles", "journal.redo"),
    ] {
        let start = Instant::now();
        call(store, command, Value::Null);
        println!("{name:<44} {:>9.2}", start.elapsed().as_secs_f64());
    }
}

/// Every sort of word, beside the query that ranks whatever holds it.
fn searches(store: &Store, conn: &Connection) {
    const BARE: &str = "SELECT kind, id, search_doc.text FROM search JOIN search_doc ON doc = search.rowid
        WHERE search MATCH ?1 ORDER BY rank LIMIT 50";
    headed("search.find, beside the bare ranked query");
    for (name, typed) in [
        ("the commonest", "yhdistys"),
        ("its beginning", "yhd"),
        ("its inside", "hdisty"),
        ("common, begins names", "oulun"),
        ("common, without its marks", "jarjesto"),
        ("in a compound, without its marks", "mpainyhd"),
        ("middling", "kasityolais"),
        ("rare", "suppilovahver"),
        ("one record", "4321@example"),
        ("none", "qwertyzz"),
        ("none, of common letters", "tysyhd"),
        ("none, of common beginnings", "yhdistykset"),
        ("two words", "oulun yhdistys"),
        ("two words, never together", "yhdistys partio"),
        ("a person", "maija virtanen"),
    ] {
        let ours = measured(|_| call(store, "search.find", json!({ "text": typed })));
        let words: Vec<String> = typed.split(' ').map(|word| format!("\"{word}\"")).collect();
        let bare = measured(|_| asked(conn, BARE, &[&words.join(" AND ")]));
        println!("{}", beside(&format!("{name}: {typed}"), &ours, &bare));
    }
    headed("search.find of short words");
    for typed in [
        "o",
        "k",
        "v",
        "w",
        "ä",
        "ou",
        "ju",
        "x",
        "yhdistys o",
        "oulun yh",
        "oulun martat 61",
        "k m",
        "ma vi",
    ] {
        println!("{}", measured(|_| call(store, "search.find", json!({ "text": typed }))).line(typed));
    }
}

/// Pages of lists that were asked for before, beside the same rows by their index.
fn pages(store: &Store, conn: &Connection) {
    headed("pages of 100, beside the same cells of the same rows by the index alone");
    for (name, command, kind, sql) in [
        ("associations", "associations.list", "association", country::BARE_ASSOCIATIONS),
        ("people", "people.list", "person", country::BARE_PEOPLE),
    ] {
        let whole: Value = serde_json::from_str(call(store, command, json!({})).get()).expect("JSON");
        let count = whole["count"].as_u64().expect("a count") as u32;
        for offset in [0, count / 2, count - ROWS] {
            let page = json!({ "offset": offset, "limit": ROWS });
            let ours = measured(|_| call(store, command, page.clone()));
            let (key, id) = place(conn, kind, offset);
            let bare = measured(|_| asked(conn, sql, &[&key, &id, &ROWS, &"2026-11-24"]));
            println!("{}", beside(&format!("{name} at {offset}"), &ours, &bare));
        }
    }
}

/// Where the page begins, as an index knows it.
fn place(conn: &Connection, kind: &str, offset: u32) -> (Vec<u8>, String) {
    let sql = "SELECT key, id FROM sort_key WHERE kind = ?1 ORDER BY key, id LIMIT 1 OFFSET ?2";
    conn.query_row(sql, (kind, offset), |row| Ok((row.get(0)?, row.get(1)?))).expect("a row")
}

/// The first page after something was written, which forgets what rested on it.
fn lists_after_a_write(store: &Store, conn: &Connection) {
    let all = "SELECT id FROM sort_key WHERE kind = 'association' ORDER BY key, id";
    headed("first page after a write, beside all ids by the index alone");
    let mut entered = ASSOCIATIONS;
    for (name, filter, order) in country::FILTERS {
        let filter: Value = serde_json::from_str(filter).expect("a filter");
        let page = json!({ "filter": filter, "order": order, "limit": ROWS });
        let mut ours = Figures::default();
        for _ in 0..WRITES {
            entered += 1;
            call(store, "associations.add", country::one_more(entered));
            ours.take(|| call(store, "associations.list", page.clone()));
        }
        let bare = measured(|_| asked(conn, all, &[]));
        println!("{}", beside(&format!("{name}, by {order}"), &ours, &bare));
    }
    let all = "SELECT id FROM sort_key WHERE kind = 'person' ORDER BY key, id";
    for (name, filter) in country::PEOPLE_FILTERS {
        let page =
            json!({ "filter": serde_json::from_str::<Value>(filter).expect("a filter"), "limit": ROWS });
        let mut ours = Figures::default();
        for n in 0..WRITES {
            call(store, "people.add", json!({ "given_name": "Uusi", "family_name": format!("Henkilö {n}") }));
            ours.take(|| call(store, "people.list", page.clone()));
        }
        let bare = measured(|_| asked(conn, all, &[]));
        println!("{}", beside(name, &ours, &bare));
    }
}

/// The first page of a list that rests on nothing of what was written.
fn lists_after_a_write_elsewhere(store: &Store) {
    headed("first page after a write elsewhere");
    let page = json!({ "filter": { "statuses": ["active"] }, "limit": ROWS });
    let draft = |n| ("memory.keep_draft", json!({ "record": "r", "field": "f", "text": format!("{n}") }));
    let person = |n| ("people.add", json!({ "given_name": "Uusi", "family_name": format!("Henkilö {n}") }));
    for (name, write) in
        [("a draft", &draft as &dyn Fn(usize) -> (&'static str, Value)), ("a person", &person)]
    {
        let mut ours = Figures::default();
        for n in 0..WRITES {
            let (command, input) = write(n);
            call(store, command, input);
            ours.take(|| call(store, "associations.list", page.clone()));
        }
        println!("{}", ours.line(format!("active, after {name}")));
    }
}

/// What a key in the search asks, each for the first time; the whole list stood there before.
fn lists_as_one_types(store: &Store) {
    headed("first page of words never asked for, the whole list remembered");
    let mut entered = 2 * ASSOCIATIONS;
    for words in ["k", "o", "r", "ku", "kuo", "yhd", "yhdistys", "k m", "seura r", "seura ry", "kuo se"] {
        let mut ours = Figures::default();
        for _ in 0..WRITES {
            entered += 1;
            call(store, "associations.add", country::one_more(entered));
            call(store, "associations.list", json!({ "limit": ROWS }));
            let page = json!({ "filter": { "words": words }, "limit": ROWS });
            ours.take(|| call(store, "associations.list", page));
        }
        println!("{}", ours.line(words));
    }
}

/// Asks SQLite, and looks at every cell.
fn asked(conn: &Connection, sql: &str, params: &[&dyn ToSql]) {
    let mut statement = conn.prepare_cached(sql).expect("a question");
    let columns = statement.column_count();
    let mut rows = statement.query(params).expect("it is asked");
    while let Some(row) = rows.next().expect("a row") {
        for column in 0..columns {
            std::hint::black_box(row.get_ref(column).expect("a cell"));
        }
    }
}

/// As the window calls: its answer is text.
fn call(store: &Store, name: &str, input: Value) -> Box<RawValue> {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    let caller = Caller::new(noon, fastrand::u64(..), Lang::Fi);
    api::dispatch(store, &caller, name, input).expect("it is answered")
}

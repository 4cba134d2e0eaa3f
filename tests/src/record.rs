//! What a store holds: told by the commands that only read, or row by row by SQLite itself.
//!
//! Not here: whether it is right.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};

/// One answer: the command, its input, and what it said.
pub type Told = (String, Value, Value);

/// Everything that the commands that only read have to tell, in their order.
pub fn told_by(mut call: impl FnMut(&str, &Value) -> Value) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    let mut ask = |name: &str, input: Value| {
        let answer = call(name, &input);
        told.push((name.to_owned(), input, answer.clone()));
        answer
    };
    let settings = ask("settings.get", Value::Null);
    ask("settings.places", Value::Null);
    ask("memory.get", Value::Null);
    ask("journal.turns", Value::Null);
    let mut owners = vec![settings["officer"]["id"].clone()];
    let associations = ask("associations.list", json!({ "limit": 100 }));
    for association in each(&associations["rows"]) {
        ask("associations.get", json!({ "id": association["id"] }));
        owners.push(association["id"].clone());
    }
    let people = ask("people.list", json!({ "limit": 100 }));
    for person in each(&people["rows"]) {
        ask("people.get", json!({ "id": person["id"] }));
        owners.push(person["id"].clone());
    }
    ask("contacts.list", json!({ "limit": 100 }));
    ask("evenings.year", json!({ "year": 2026 }));
    let evenings = ask("evenings.list", json!({ "limit": 100 }));
    for evening in each(&evenings["rows"]) {
        ask("evenings.get", json!({ "id": evening["id"] }));
        ask("evenings.reach", json!({ "id": evening["id"] }));
        ask("evenings.invitations", json!({ "id": evening["id"], "limit": 100 }));
        ask("evenings.attendance", json!({ "id": evening["id"], "limit": 100 }));
        owners.push(evening["id"].clone());
    }
    let actions = ask("actions.list", json!({ "limit": 100 }));
    for action in each(&actions["rows"]) {
        ask("actions.get", json!({ "id": action["id"] }));
        owners.push(action["id"].clone());
    }
    let years = ask("checklist.years", Value::Null);
    let years: Vec<Value> = each(&years).map(|it| it["year"].clone()).collect();
    for year in &years {
        let sheet = ask("checklist.get", json!({ "year": year }));
        owners.extend(
            each(&sheet["parts"])
                .flat_map(|part| each(&part["items"]))
                .map(|item| item["state"]["id"].clone()),
        );
    }
    for pair in years.windows(2) {
        ask("checklist.compare", json!({ "year": pair[0], "with": pair[1] }));
    }
    for owner in owners.iter().filter(|owner| owner.is_string()) {
        ask("journal.history", json!({ "owner": owner }));
    }
    for text in ["yhdistys", "förening", "association", "ka"] {
        ask("search.find", json!({ "text": text }));
    }
    told
}

fn each(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().expect("a list").iter()
}

/// A fingerprint of all rows of each table that holds the record or its history.
///
/// What opening, migrating and restoring may change is left out: the file's own facts, the sort keys, and whether a
/// step can still be undone.
///
/// # Panics
/// When SQLite cannot read the file.
#[must_use]
pub fn rows_of(store: &Path) -> BTreeMap<String, u64> {
    let conn =
        Connection::open_with_flags(store, OpenFlags::SQLITE_OPEN_READ_WRITE).expect("SQLite opens it");
    let tables = strings(
        &conn,
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite%' AND name NOT IN ('meta', 'sort_key')",
        "",
    );
    tables.into_iter().map(|table| (table.clone(), fingerprint(&conn, &table))).collect()
}

fn fingerprint(conn: &Connection, table: &str) -> u64 {
    let columns = "SELECT name FROM pragma_table_info(?1) WHERE name <> 'state' OR ?1 <> 'journal_step'";
    let columns = strings(conn, columns, table).join("\", \"");
    let sql = format!("SELECT \"{columns}\" FROM \"{table}\" ORDER BY 1, 2");
    let mut statement = conn.prepare(&sql).expect("a question of our own");
    let count = statement.column_count();
    let mut rows = statement.query([]).expect("it can be asked");
    let mut hasher = DefaultHasher::new();
    while let Some(row) = rows.next().expect("every row can be read") {
        for column in 0..count {
            match row.get(column).expect("any cell is a value") {
                Cell::Text(text) => text.hash(&mut hasher),
                other => format!("{other:?}").hash(&mut hasher),
            }
        }
    }
    hasher.finish()
}

fn strings(conn: &Connection, sql: &str, parameter: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect("a question of our own");
    let count = statement.parameter_count();
    let rows = statement.query_map(&[&parameter as &dyn rusqlite::ToSql][..count], |row| row.get(0));
    rows.expect("it can be asked").collect::<Result<_, _>>().expect("every row can be read")
}

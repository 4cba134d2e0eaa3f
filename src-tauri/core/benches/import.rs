//! How long the import of the whole country takes: 108,000 associations with chair and secretary from CSV, through the
//! API, beside two floors: the same rows put into the same tables by plain statements in one transaction, without a
//! journal. It is to take at most three times as long, in less than 200 MB. And a file of 200 MB. Not here: lists and
//! search (`register`).
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params_from_iter};
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Code, Missing, Problem, Store, api};
use yhdyssilta_words::Lang;

/// As many as the register of associations holds.
const ASSOCIATIONS: u32 = 108_000;

/// Every so many has a secretary beside its chair.
const SECRETARY: u32 = 2;

const PLACES: [&str; 5] = ["Oulu", "Kempele", "Liminka", "Raahe", "Kuusamo"];

const KINDS: [&str; 6] =
    ["Martat", "Nuorisoseura", "Urheilijat", "Kyläyhdistys", "Sydänyhdistys", "Eläkkeensaajat"];

const FAMILIES: [&str; 7] =
    ["Meikäläinen", "Virtanen", "Korhonen", "Nieminen", "Mäkelä", "Hämäläinen", "Öhman"];

/// The tables that hold what an import brings, and what is derived from it.
const TABLES: [&str; 6] = ["association", "person", "role", "search_doc", "sort_key", "alike_key"];

fn main() {
    // A process of its own for each store: what one has used of memory is not counted for the other.
    if let Ok(path) = std::env::var("IMPORT_INTO") {
        return import(Path::new(&path));
    }
    if let Ok(path) = std::env::var("IMPORT_LARGE_INTO") {
        return import_large(Path::new(&path));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("desk.db");
    std::fs::write(folder.path().join("register.csv"), register()).expect("it is written");
    in_a_process("IMPORT_INTO", &path);
    let by_row = by_row(&path, &folder.path().join("rows.db"));
    let at_once = at_once(&path, &folder.path().join("sets.db"));
    let measured: f64 = std::fs::read_to_string(folder.path().join("measured"))
        .expect("it was measured")
        .parse()
        .expect("seconds");
    for (name, floor) in [("row by row", by_row), ("table by table", at_once)] {
        let times = measured / floor.as_secs_f64();
        println!(
            "floor, {name:<19} {:>8.2} s: the import takes {times:.2} times that (at most 3)",
            floor.as_secs_f64()
        );
    }
    write_large(folder.path());
    in_a_process("IMPORT_LARGE_INTO", &folder.path().join("large.db"));
}

fn in_a_process(name: &str, path: &Path) {
    let this = std::env::current_exe().expect("this program");
    let done = Command::new(this).env(name, path).status().expect("it starts");
    assert!(done.success(), "the import has failed");
}

/// The register as CSV.
fn register() -> String {
    let mut csv = String::from(
        "\u{FEFF}Nimi;Rekisterinumero;Kotipaikka;Toimiala;Jäsenmäärä;Sähköposti;Puhelin;Katuosoite;Postinumero;\
         Postitoimipaikka;Puheenjohtaja;Puheenjohtajan sähköposti;Sihteeri\r\n",
    );
    for n in 1..=ASSOCIATIONS {
        let (place, kind) = (PLACES[n as usize % PLACES.len()], KINDS[n as usize % KINDS.len()]);
        let (chair, secretary) =
            (FAMILIES[n as usize % FAMILIES.len()], FAMILIES[(n as usize + 3) % FAMILIES.len()]);
        let secretary = if n % SECRETARY == 0 { format!("Sirpa S{n} {secretary}") } else { String::new() };
        write!(
            csv,
            "{kind} {n} ry;{n};{place};{};{};yhdistys{n}@example.com;08 {n};Kylätie {n};90{:03};{place};\
             Pekka P{n} {chair};pj{n}@example.com;{secretary}\r\n",
            n % 9 + 1,
            n % 300,
            n % 1000
        )
        .expect("a text takes it");
    }
    csv
}

fn import(path: &Path) {
    let store = api::open(path, Missing::Create).expect("a store");
    let file = path.with_file_name("register.csv");
    let table = timed("open the file", || call(&store, "imports.open", json!({ "path": file }))).0;
    let fields: Vec<&Value> =
        table["columns"].as_array().expect("columns").iter().map(|it| &it["field"]).collect();
    let input = json!({ "path": file, "fields": fields, "fingerprint": table["fingerprint"] });
    let mut shown = input.clone();
    shown["limit"] = 100.into();
    timed("preview", || call(&store, "imports.preview", shown.clone()));
    shown["offset"] = (ASSOCIATIONS - 100).into();
    timed("preview, its last page", || call(&store, "imports.preview", shown));
    let (done, took) = timed("import", || call(&store, "imports.run", input.clone()));
    assert_eq!(done["value"]["new"], ASSOCIATIONS, "{}", done["value"]["rows"][0]);
    std::fs::write(path.with_file_name("measured"), took.as_secs_f64().to_string()).expect("it is written");
    println!("{:<27} {:>8} MB", "peak memory", peak());
    timed("undo", || call(&store, "journal.undo", Value::Null));
    timed("redo", || call(&store, "journal.redo", Value::Null));
    let (again, _) = timed("the same file again", || call(&store, "imports.run", input));
    assert_eq!(again["value"]["unchanged"], ASSOCIATIONS, "{}", again["value"]["rows"][0]);
    let csv = path.with_file_name("out.csv");
    timed("export to CSV", || call(&store, "exports.associations", json!({ "path": csv, "lang": "fi" })));
    let xlsx = path.with_file_name("out.xlsx");
    timed("export to XLSX", || call(&store, "exports.associations", json!({ "path": xlsx, "lang": "fi" })));
    println!("{:<27} {:>8} MB", "peak memory of all", peak());
}

/// A note so long that the register with it takes 200 MB.
const NOTE: usize = 1_850;

/// The register with a long note on each row, and the same with a quotation mark on its last row that is never closed.
fn write_large(folder: &Path) {
    let note = "Kokoukset kylätalolla joka kuun ensimmäinen tiistai. ".repeat(NOTE / 53);
    let register = register();
    let (head, rows) = register.split_once("\r\n").expect("a header");
    let mut csv = format!("{head};Muistiinpano\r\n");
    rows.lines().for_each(|row| write!(csv, "{row};{note}\r\n").expect("a text takes it"));
    println!("{:<27} {:>8} MB", "a large file", csv.len() / 1_000_000);
    std::fs::write(folder.join("large.csv"), &csv).expect("it is written");
    csv.push_str("\"Martat ry;\r\n");
    std::fs::write(folder.join("broken.csv"), csv).expect("it is written");
}

/// Imports the large file, once it was refused to import the broken one, of which that is found out at its end.
fn import_large(path: &Path) {
    let store = api::open(path, Missing::Create).expect("a store");
    let (file, broken) = (path.with_file_name("large.csv"), path.with_file_name("broken.csv"));
    let (table, _) = timed("open it", || call(&store, "imports.open", json!({ "path": file })));
    let fields: Vec<&Value> =
        table["columns"].as_array().expect("columns").iter().map(|it| &it["field"]).collect();
    let mut input = json!({ "path": broken, "fields": fields, "fingerprint": table["fingerprint"] });
    let (refused, _) = timed("import it with a broken end", || answer(&store, "imports.run", input.clone()));
    assert_eq!(refused.expect_err("it is refused").code, Code::TableQuoteOpen);
    assert_eq!(call(&store, "associations.list", json!({ "limit": 0 }))["count"], 0, "nothing has come in");
    input["path"] = json!(file);
    let mut shown = input.clone();
    (shown["offset"], shown["limit"]) = ((ASSOCIATIONS - 100).into(), 100.into());
    timed("preview it, any page", || call(&store, "imports.preview", shown));
    let (done, _) = timed("import it", || call(&store, "imports.run", input));
    assert_eq!(done["value"]["new"], ASSOCIATIONS, "{}", done["value"]["rows"][0]);
    println!("{:<27} {:>8} MB", "peak memory", peak());
}

/// The most memory that this process has had, in megabytes, where the system tells it.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1000
}

/// An empty store as SQLite alone opens it.
fn empty(path: &Path) -> Connection {
    drop(api::open(path, Missing::Create).expect("a store"));
    let conn = Connection::open(path).expect("SQLite opens it");
    let like_ours = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
                     PRAGMA cache_size = -32768;";
    conn.execute_batch(like_ours).expect("it takes it");
    conn
}

/// The rows of the imported store put into an empty one, each by a statement of its own, as `.import` does it.
fn by_row(imported: &Path, path: &Path) -> Duration {
    let (from, mut to) = (Connection::open(imported).expect("SQLite opens it"), empty(path));
    let prepared: Vec<(String, Vec<Vec<Cell>>)> = TABLES.iter().map(|table| rows(&from, table)).collect();
    let start = Instant::now();
    let tx = to.transaction().expect("it begins");
    for (sql, rows) in prepared {
        let mut insert = tx.prepare(&sql).expect("a statement");
        for row in rows {
            insert.execute(params_from_iter(row)).expect("it is put in");
        }
    }
    tx.commit().expect("it ends");
    start.elapsed()
}

/// The same by one statement for each table: faster, because the index of the search is then written in one go.
fn at_once(imported: &Path, path: &Path) -> Duration {
    let mut to = empty(path);
    to.execute("ATTACH ?1 AS imported", [imported.to_str().expect("a path")]).expect("it is attached");
    let start = Instant::now();
    let tx = to.transaction().expect("it begins");
    for table in TABLES {
        let names = columns(&tx, table).join(", ");
        let sql = format!("INSERT INTO main.{table} ({names}) SELECT {names} FROM imported.{table}");
        tx.execute(&sql, []).expect("they are put in");
    }
    tx.commit().expect("it ends");
    start.elapsed()
}

fn columns(conn: &Connection, table: &str) -> Vec<String> {
    let sql = "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid";
    let mut question = conn.prepare(sql).expect("a question");
    let names = question.query_map([table], |row| row.get(0)).expect("it is asked");
    names.map(|name| name.expect("a name")).collect()
}

/// The rows of a table, and the statement that puts one of them into it.
fn rows(from: &Connection, table: &str) -> (String, Vec<Vec<Cell>>) {
    let columns = columns(from, table);
    let names = columns.join(", ");
    let places = vec!["?"; columns.len()].join(", ");
    let mut question = from.prepare(&format!("SELECT {names} FROM {table}")).expect("a question");
    let rows = question.query_map([], |row| (0..columns.len()).map(|at| row.get(at)).collect());
    let rows = rows.expect("it is asked").map(|row| row.expect("a row")).collect();
    (format!("INSERT INTO {table} ({names}) VALUES ({places})"), rows)
}

fn call(store: &Store, name: &str, input: Value) -> Value {
    answer(store, name, input).expect("it is answered")
}

fn answer(store: &Store, name: &str, input: Value) -> Result<Value, Problem> {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    let caller = Caller::new(noon, fastrand::u64(..), Lang::Fi);
    api::dispatch(store, &caller, name, input)
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = work();
    let took = start.elapsed();
    println!("{name:<27} {:>8.3} s", took.as_secs_f64());
    (value, took)
}

//! How long the register takes at the size of the whole country: 108,000 associations. The last page of a list is to
//! cost what its first does; SQLite's own time for the same rows stands beside it. Not here: filling the store.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_words::Lang;

/// As many as the register of associations holds.
const ASSOCIATIONS: u32 = 108_000;

/// Rows that a window asks for at once.
const ROWS: u32 = 100;

/// Runs of each question; the median counts.
const RUNS: usize = 41;

const PLACES: [(&str, &str); 5] =
    [("Oulun", "564"), ("Kempeleen", "244"), ("Limingan", "425"), ("Raahen", "678"), ("Kuusamon", "305")];

const KINDS: [&str; 6] =
    ["Martat", "Nuorisoseura", "Urheilijat", "Kyläyhdistys", "Sydänyhdistys", "Eläkkeensaajat"];

/// The bare query of a page whose ids are known.
const BARE: &str = "SELECT association.* FROM json_each(?1) AS asked
    JOIN association ON association.id = asked.value ORDER BY asked.key";

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("desk.db");
    let store = api::open(&path, Missing::Create).expect("a store");
    let start = Instant::now();
    (0..ASSOCIATIONS).for_each(|n| add(&store, n));
    println!("filled with {ASSOCIATIONS} in {:.0} s", start.elapsed().as_secs_f64());

    let list = |filter: Value, order: &str, offset: u32| {
        let asked = json!({ "filter": filter, "order": order, "offset": offset, "limit": ROWS });
        call(&store, "associations.list", asked)
    };
    for (name, filter, order) in [
        ("all by name, anew", json!({}), "name"),
        ("active by name, anew", json!({ "statuses": ["active"] }), "name"),
        ("unconfirmed, anew", json!({ "unconfirmed": true }), "confirmed"),
        ("no contact person, anew", json!({ "no_contact": true }), "name"),
        ("one tag, anew", json!({ "tags": ["tag 7"] }), "name"),
        ("words, anew", json!({ "words": "sydanyhdistys" }), "name"),
    ] {
        median(name, |n| {
            // A write makes the reader forget its lists.
            add(&store, ASSOCIATIONS + n as u32);
            timed(|| list(filter.clone(), order, 0))
        });
    }
    list(json!({}), "name", 0);
    for offset in [0, ASSOCIATIONS / 2, ASSOCIATIONS - ROWS] {
        median(&format!("page at {offset}"), |_| timed(|| list(json!({}), "name", offset)));
        let page = list(json!({}), "name", offset);
        let rows = page["rows"].as_array().expect("rows");
        let ids: Vec<&Value> = rows.iter().map(|row| &row["id"]).collect();
        bare(&path, offset, &serde_json::to_string(&ids).expect("ids"));
    }
    let typed = json!({ "name": "Sydänyhdistys 4321, Oulu", "register_number": "54.321", "business_id": "" });
    median("twins", |_| timed(|| call(&store, "associations.twins", typed.clone())));
}

/// The same page by SQLite alone, on a connection that has read it before.
fn bare(path: &std::path::Path, offset: u32, ids: &str) {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("SQLite opens it");
    median(&format!("bare at {offset}"), |_| {
        timed(|| {
            let mut statement = conn.prepare_cached(BARE).expect("a question");
            let columns = statement.column_count();
            let mut rows = statement.query([ids]).expect("it is asked");
            while let Some(row) = rows.next().expect("a row") {
                for column in 0..columns {
                    std::hint::black_box(row.get_ref(column).expect("a cell"));
                }
            }
        })
    });
}

fn add(store: &Store, n: u32) {
    let (place, code) = PLACES[n as usize % PLACES.len()];
    let kind = KINDS[n as usize % KINDS.len()];
    let typed = json!({
        "name_fi": format!("{place} {kind} {n} ry"), "register_number": format!("{n}"), "municipality": code,
        "purpose_class": n % 9 + 1, "email": format!("yhdistys{n}@example.com"), "tags": [format!("tag {}", n % 50)],
    });
    // The register has no number 0.
    call(store, "associations.add", if n == 0 { json!({ "name_fi": "Nolla ry" }) } else { typed });
}

fn call(store: &Store, name: &str, input: Value) -> Value {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    let caller = Caller::new(noon, fastrand::u64(..), Lang::Fi);
    api::dispatch(store, &caller, name, input).expect("it is answered")
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

fn median(name: &str, mut run: impl FnMut(usize) -> Duration) {
    let mut times: Vec<Duration> = (0..RUNS).map(&mut run).collect();
    times.sort_unstable();
    println!("{name:<26} {:>8.2} ms", times[RUNS / 2].as_secs_f64() * 1e3);
}

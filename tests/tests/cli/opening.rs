//! Stores that cannot be opened: a message in each language, exit 3, and the file byte for byte as before.
//!
//! Not here: folders that cannot be written (`read_only`).

use std::fs;

use serde_json::{Value, json};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_words::Lang;

/// Where a database says its version, and how wide the field is (SQLite's file format, 1.3).
const USER_VERSION: std::ops::Range<usize> = 60..64;

/// Fails unless every command says this of the store, in every language, and leaves the folder as it is.
#[track_caller]
pub(crate) fn assert_closed(desk: &Desk, code: &str) {
    let before = (desk.names(), fs::read(desk.store()).expect("the file"));
    let mut messages = Vec::new();
    for lang in Lang::ALL {
        for command in [["verify"].as_slice(), &["call", "settings.get"], &["call", "--lines"], &["demo"]] {
            let problem = desk.run(&[&["--lang", lang.tag()], command].concat()).problem(3);
            assert_told(&problem, code, lang);
            messages.push(problem["message"].clone());
        }
    }
    messages.dedup();
    assert_eq!(messages.len(), Lang::ALL.len(), "each language has its own words: {messages:?}");
    assert_eq!(fs::read(desk.store()).expect("the file"), before.1, "the file is untouched");
    let mut names = desk.names();
    names.retain(|name| name != "desk.db.lock");
    let mut expected = before.0;
    expected.retain(|name| name != "desk.db.lock");
    assert_eq!(names, expected, "and nothing is left beside it but the lock");
}

#[test]
fn a_store_of_a_newer_program_is_left_alone() {
    let desk = Desk::with_sample();
    let mut content = fs::read(desk.store()).expect("the store");
    let version = u32::from_be_bytes(content[USER_VERSION].try_into().expect("four bytes"));
    content[USER_VERSION].copy_from_slice(&(version + 1).to_be_bytes());
    fs::write(desk.store(), &content).expect("it is marked");
    assert_closed(&desk, "newer-store");
}

#[test]
fn a_file_that_is_no_database_is_left_alone() {
    let desk = Desk::new();
    fs::write(desk.store(), "Kokousmuistio\n".repeat(1000)).expect("somebody's memo");
    assert_closed(&desk, "not-a-store");
    let other = rusqlite::Connection::open(desk.file("other.db")).expect("another program's database");
    other.execute_batch("CREATE TABLE bookmark (url TEXT)").expect("a table of its own");
    other.close().expect("closed");
    fs::rename(desk.file("other.db"), desk.store()).expect("under our name");
    assert_closed(&desk, "not-a-store");
}

#[test]
fn an_empty_file_is_left_alone() {
    let desk = Desk::new();
    fs::write(desk.store(), "").expect("an empty file");
    assert_closed(&desk, "empty-store-file");
}

#[test]
fn a_store_cut_short_is_left_alone() {
    let desk = Desk::with_sample();
    let content = fs::read(desk.store()).expect("the store");
    fs::write(desk.store(), &content[..content.len() / 2]).expect("half of it");
    assert_closed(&desk, "damaged-store");
}

#[test]
fn what_lies_beside_a_file_that_is_not_ours_is_left_alone() {
    let desk = Desk::new();
    fs::write(desk.store(), "Kokousmuistio").expect("somebody's memo");
    let beside = ["desk.db.lock", "desk.db.new", "desk.db.new-wal", "desk.db.new-journal"];
    for name in beside {
        fs::write(desk.file(name), "sen uusi versio").expect("somebody's newer memo");
    }
    assert_closed(&desk, "not-a-store");
    for name in beside {
        let content = fs::read_to_string(desk.file(name)).ok();
        assert_eq!(content.as_deref(), Some("sen uusi versio"), "{name} is somebody's too");
    }
}

#[test]
fn a_second_opener_is_told_that_the_store_is_open_and_the_first_goes_on() {
    let desk = Desk::with_sample();
    let mut first = desk.lines();
    first.call("settings.get", &Value::Null);
    assert_closed(&desk, "busy");
    let backup = desk.file("b.db");
    first.call("store.backup", &json!({ "path": backup }));
    for lang in Lang::ALL {
        let mut command = desk.cli();
        let restore = command.args(["--lang", lang.tag(), "restore"]).arg(&backup);
        assert_told(&yhdyssilta_tests::desk::ran(restore).problem(3), "busy", lang);
    }
    first.call("settings.record_residents", &json!({ "year": 2020, "count": 1 }));
    assert!(first.close().success(), "the first ends as if nobody had come");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true, "and then the second may");
}

#[test]
fn verify_tells_the_faults_of_a_damaged_store_and_ends_with_1() {
    let desk = Desk::with_sample();
    let mut content = fs::read(desk.store()).expect("the store");
    let at = content.len() / 2 / 4096 * 4096;
    content[at..at + 4096].fill(0x5a);
    fs::write(desk.store(), &content).expect("a page is broken");
    let said = desk.run(&["verify"]);
    if said.code == Some(1) && said.stderr.is_empty() {
        let verified: Value = serde_json::from_str(&said.stdout).expect("a result");
        assert_eq!(verified["sound"], false, "{verified}");
        assert_ne!(verified["faults"], json!([]), "{verified}");
    } else {
        panic!("a broken page is a fault to tell: {said:?}");
    }
}

#[test]
fn verify_reads_what_closed_assessments_said() {
    for sql in [
        "DELETE FROM assessment_snapshot",
        "UPDATE assessment_snapshot SET content = substr(content, 1, 1000)",
        "UPDATE assessment_snapshot SET content = replace(content, '\"year\"', '\"vuosi\"')",
        "UPDATE assessment_snapshot SET content = '{}'",
    ] {
        let desk = Desk::with_sample();
        let conn = rusqlite::Connection::open(desk.store()).expect("SQLite opens it");
        conn.execute_batch(sql).expect("the sample has a closed assessment");
        drop(conn);
        let said = desk.run(&["verify"]);
        assert_eq!(said.code, Some(1), "{sql}: {said:?}");
        let verified: Value = serde_json::from_str(&said.stdout).expect("a result");
        let faults = verified["faults"].as_array().expect("a list");
        assert_eq!(faults.len(), 1, "{sql}: {verified}");
        assert_eq!(faults[0]["check"], "snapshots", "{sql}: {verified}");
        let detail = faults[0]["detail"].as_str().expect("a text");
        assert!(detail.starts_with("2025: "), "it says which year: {detail}");
    }
}

//! What cannot be opened is refused with its own problem and stands byte for byte as before.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Desk, FAMILY_SCHEMA, NEXT_SCHEMA, behind_its_back, caller, dump};
use crate::problem::{Code, Result};
use crate::store::{Missing, Op, Read, Schema, Store, locked};

fn code(opened: Result<Store>) -> Option<Code> {
    opened.err().map(|problem| problem.code)
}

fn refused(path: &Path, schema: &'static Schema) -> Option<Code> {
    let before = fs::read(path).expect("the file");
    let code = code(Store::open(path, schema, Missing::Create));
    assert_eq!(fs::read(path).expect("the file"), before, "the file is untouched");
    code
}

#[test]
fn a_missing_store_is_made_only_when_asked_for() {
    let desk = Desk::new();
    assert_eq!(code(Store::open(&desk.path(), &FAMILY_SCHEMA, Missing::Refuse)), Some(Code::NoStore));
    assert_eq!(fs::read_dir(desk.folder.path()).expect("the folder").count(), 0, "nothing is left there");
    assert!(Store::open(&desk.path(), &FAMILY_SCHEMA, Missing::Create).is_ok());
}

#[cfg(unix)]
#[test]
fn a_new_store_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    drop(desk.open());
    let mode = fs::metadata(desk.path()).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_second_opener_is_told_that_the_store_is_busy() {
    let desk = Desk::new();
    let first = desk.open();
    assert_eq!(code(Store::open(&desk.path(), &FAMILY_SCHEMA, Missing::Refuse)), Some(Code::Busy));
    first
        .write(Op::Demo, &caller(), |write| write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []))
        .expect("the first goes on");
    drop(first);
    assert!(
        Store::open(&desk.path(), &FAMILY_SCHEMA, Missing::Refuse).is_ok(),
        "closing lets the next one in"
    );
}

#[test]
fn an_empty_file_and_a_strangers_file_are_no_stores() {
    let desk = Desk::new();
    fs::write(desk.path(), b"").expect("an empty file");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::EmptyStoreFile));
    fs::write(desk.path(), b"PK\x03\x04 a spreadsheet").expect("another file");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::NotAStore));
    fs::remove_file(desk.path()).expect("gone");
    behind_its_back(&desk.path(), "CREATE TABLE bookmarks (url TEXT)");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::NotAStore), "a database of another program");
    assert!(!desk.folder.path().join("desk.db.lock").exists(), "no lock file beside a stranger's file");
}

#[test]
fn a_store_of_a_newer_program_is_refused() {
    let desk = Desk::new();
    drop(Store::open(&desk.path(), &NEXT_SCHEMA, Missing::Create).expect("the newer program makes it"));
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::NewerStore));
}

#[test]
fn a_store_cut_short_or_scribbled_on_is_damaged() {
    let desk = Desk::new();
    drop(desk.open());
    let whole = fs::read(desk.path()).expect("the file");
    fs::write(desk.path(), &whole[..whole.len() / 2]).expect("half of it");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::DamagedStore));
    fs::write(desk.path(), &whole[..50]).expect("half of its head");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::DamagedStore));
    let mut scribbled = whole.clone();
    scribbled[100..4096].fill(0x5a);
    fs::write(desk.path(), &scribbled).expect("its first page broken");
    assert_eq!(refused(&desk.path(), &FAMILY_SCHEMA), Some(Code::DamagedStore));
}

#[test]
fn a_full_disk_leaves_the_store_as_it_was() {
    let desk = Desk::new();
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []))
        .expect("there is room for one");
    let before = dump(&store);
    store
        .transact(&caller(), |tx| {
            let pages: i64 = tx.query_row("PRAGMA page_count", [], |row| row.get(0))?;
            Ok(tx.query_row(&format!("PRAGMA max_page_count = {}", pages + 2), [], |_| Ok(()))?)
        })
        .expect("the disk is small");
    let long = "x".repeat(100_000);
    let full = store.write(Op::Demo, &super::caller_of(2), |write| {
        write.run("INSERT INTO parent VALUES ('b', 'Bertta', ?1)", [&long])
    });
    assert_eq!(full.map_err(|problem| problem.code), Err(Code::DiskFull));
    assert_eq!(dump(&store), before, "nothing half-written");
    assert!(store.verify().expect("the look is taken").sound);
    assert!(store.undo(&super::caller_of(3)).is_ok(), "the step before is the last one");
}

#[test]
fn a_read_sees_one_state_while_a_write_is_under_way() {
    let desk = Desk::new();
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| {
            write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", [])?;
            let seen =
                store.read(|read| read.row("SELECT count(*) FROM parent", [], |row| row.get::<_, i64>(0)))?;
            assert_eq!(seen, Some(0), "the reader is not blocked and sees what was");
            Ok(())
        })
        .expect("the write is done");
}

#[test]
fn a_strangers_database_is_no_store_whatever_its_version() {
    let desk = Desk::new();
    behind_its_back(&desk.path(), "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1");
    assert_eq!(
        refused(&desk.path(), &FAMILY_SCHEMA),
        Some(Code::NotAStore),
        "it says nowhere that it is ours"
    );
    fs::remove_file(desk.path()).expect("gone");
    drop(desk.open());
    behind_its_back(&desk.path(), "PRAGMA application_id = 0");
    assert_eq!(
        refused(&desk.path(), &FAMILY_SCHEMA),
        Some(Code::NotAStore),
        "nor does one that no longer says so"
    );
}

#[test]
fn the_connections_keep_what_they_were_told() {
    let desk = Desk::new();
    let store = desk.open();
    let told = |conn: &Connection, pragma: &str| -> String {
        let value: Value =
            conn.pragma_query_value(None, pragma, |row| row.get(0)).expect("SQLite answers it");
        match value {
            Value::Text(text) => text,
            other => format!("{other:?}"),
        }
    };
    let expected = [
        ("journal_mode", "wal", "a reader is never blocked"),
        ("synchronous", "Integer(2)", "what is answered is on the disk"),
        ("foreign_keys", "Integer(1)", "references are kept"),
        ("recursive_triggers", "Integer(1)", "a row that is replaced is journalled as removed"),
        ("trusted_schema", "Integer(0)", "a file cannot call our functions"),
    ];
    for (pragma, value, reason) in expected {
        assert_eq!(told(&locked(&store.writer), pragma), value, "{pragma}: {reason}");
    }
    for (pragma, value) in [("query_only", "Integer(1)"), ("trusted_schema", "Integer(0)")] {
        assert_eq!(told(&locked(&store.reader), pragma), value, "{pragma} of the reader");
    }
}

#[test]
fn two_questions_of_one_reading_are_answered_from_one_state() {
    let desk = Desk::new();
    let store = desk.open();
    let count = |read: &Read| read.row("SELECT count(*) FROM parent", [], |row| row.get::<_, i64>(0));
    let stranger = Connection::open(desk.path()).expect("a database browser");
    let counts = store.read(|read| {
        let before = count(read)?;
        stranger.execute("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []).expect("it writes");
        Ok((before, count(read)?))
    });
    assert_eq!(counts, Ok((Some(0), Some(0))), "as it was when the reading began");
    assert_eq!(store.read(count), Ok(Some(1)), "the next reading sees it");
}

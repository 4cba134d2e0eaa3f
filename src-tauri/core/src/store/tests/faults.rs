//! Stores that are broken each in its own way: what verification finds, and what no migration or restore lets through.
//! Not here: files that cannot be opened at all (`opening`).

use std::fs;
use std::path::PathBuf;

use super::{Desk, FAMILY_SCHEMA, NEXT_SCHEMA, behind_its_back, caller, caller_of};
use crate::problem::Code;
use crate::store::{Check, Missing, Op, Store};

/// A reference to a row that is not there.
const DANGLING: &str = "PRAGMA foreign_keys = OFF; INSERT INTO friend VALUES ('f', 'nobody')";

/// A row that its table does not allow; no page is broken.
const NOT_ALLOWED: &str = "PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'note TEXT', 'note TEXT NOT NULL') WHERE name = 'parent'";

/// A store with a parent that has no note, a child, and a step that was undone.
fn filled() -> Desk {
    let desk = Desk::new();
    let store = desk.open();
    let added = store.write(Op::Demo, &caller(), |write| {
        write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", [])?;
        write.run("INSERT INTO child VALUES ('c', 'a', 'lapsi', 1)", [])
    });
    added.expect("added");
    store.write(Op::Demo, &caller_of(2), |write| write.run("DELETE FROM parent", [])).expect("deleted");
    store.undo(&caller_of(3)).expect("undone");
    desk
}

fn broken(sql: &str) -> Desk {
    let desk = filled();
    behind_its_back(&desk.path(), sql);
    desk
}

/// What verification finds, each fault by its check.
fn found(sql: &str) -> Vec<Check> {
    let verified = broken(sql).open().verify().expect("the look is taken");
    assert_eq!(verified.sound, verified.faults.is_empty(), "sound is without a fault");
    let mut checks: Vec<Check> = verified.faults.iter().map(|fault| fault.check).collect();
    checks.dedup();
    checks
}

#[test]
fn verification_finds_each_kind_of_fault_and_takes_none_for_another() {
    let faults = [
        ("SELECT 1", None),
        (NOT_ALLOWED, Some(Check::File)),
        (DANGLING, Some(Check::References)),
        ("INSERT INTO search (search) VALUES ('delete-all')", Some(Check::Index)),
        ("UPDATE search_doc SET text = 'Bertta' WHERE id = 'a'", Some(Check::Documents)),
        ("DELETE FROM search_doc WHERE id = 'c'", Some(Check::Documents)),
        ("INSERT INTO search_doc (kind, id, text) VALUES ('parent', 'x', 'Xenia')", Some(Check::Documents)),
        ("DELETE FROM sort_key WHERE id = 'a'", Some(Check::SortKeys)),
        ("UPDATE sort_key SET key = x'00'", Some(Check::SortKeys)),
        ("INSERT INTO sort_key (id, kind, key) VALUES ('x', 'parent', x'00')", Some(Check::SortKeys)),
        ("UPDATE journal_step SET state = 'dropped' WHERE state = 'done'", Some(Check::Journal)),
        ("UPDATE journal_step SET turns = NULL, state = 'closed' WHERE state = 'turn'", Some(Check::Journal)),
        ("UPDATE journal_change SET before = '{' WHERE before IS NOT NULL", Some(Check::Journal)),
        ("UPDATE journal_change SET after = 'null,' WHERE after IS NULL", Some(Check::Journal)),
    ];
    for (sql, check) in faults {
        assert_eq!(found(sql), Vec::from_iter(check), "{sql}");
    }
}

/// Restores a backup of a store that was broken so, over a store in which nothing is wrong.
fn restored(sql: &str) -> Option<Code> {
    let (desk, other) = (filled(), broken(sql));
    let before = fs::read(desk.path()).expect("the store");
    let refused =
        Store::restore(&desk.path(), &other.path(), &FAMILY_SCHEMA).err().map(|problem| problem.code);
    let after = fs::read(desk.path()).expect("the store");
    assert!(refused.is_none() || after == before, "a refused backup leaves the store as it was: {sql}");
    assert!(!new(&desk).exists(), "and nothing half-made beside it: {sql}");
    refused
}

fn new(desk: &Desk) -> PathBuf {
    desk.folder.path().join("desk.db.new")
}

#[test]
fn a_backup_that_is_not_sound_takes_no_stores_place() {
    assert_eq!(restored("SELECT 1"), None, "a sound one does");
    assert_eq!(restored(DANGLING), Some(Code::DamagedBackup));
    assert_eq!(restored(NOT_ALLOWED), Some(Code::DamagedBackup));
}

#[test]
fn a_backup_with_a_broken_page_takes_no_stores_place() {
    let (desk, other) = (filled(), filled());
    let mut content = fs::read(other.path()).expect("the backup");
    let pages = content.len() / 4096;
    content[4096 * (pages / 2)..4096 * (pages / 2 + 4)].fill(0x5a);
    fs::write(other.path(), &content).expect("pages are broken");
    let refused =
        Store::restore(&desk.path(), &other.path(), &FAMILY_SCHEMA).err().map(|problem| problem.code);
    assert_eq!(refused, Some(Code::DamagedBackup));
    assert!(desk.open().verify().expect("the look is taken").sound, "the store stands");
}

#[test]
fn a_store_that_is_not_sound_is_not_brought_up_to_date() {
    for sql in [DANGLING, NOT_ALLOWED] {
        let desk = broken(sql);
        let before = fs::read(desk.path()).expect("the store");
        let refused =
            Store::open(&desk.path(), &NEXT_SCHEMA, Missing::Refuse).err().map(|problem| problem.code);
        assert_eq!(refused, Some(Code::MigrationFailed), "{sql}");
        assert_eq!(fs::read(desk.path()).expect("the store"), before, "it stands as it was: {sql}");
    }
}

//! Files that take a store's place: migrations, backups, restoring.

use std::fs;

use super::{Desk, FAMILY_SCHEMA, NEXT_SCHEMA, caller, caller_of, dump};
use crate::problem::Code;
use crate::store::{Migration, Missing, Op, Schema, Store};

fn with_anna(desk: &Desk) -> Store {
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []))
        .expect("added");
    store
}

static BROKEN_SCHEMA: Schema = Schema {
    migrations: &[
        Migration { name: "kernel", sql: super::KERNEL },
        Migration { name: "family", sql: super::FAMILY },
        Migration { name: "broken", sql: "ALTER TABLE nobody ADD COLUMN age INTEGER;" },
    ],
    slices: FAMILY_SCHEMA.slices,
    untracked: FAMILY_SCHEMA.untracked,
    author: None,
};

#[test]
fn a_migration_keeps_the_rows_and_the_file_as_it_was() {
    let desk = Desk::new();
    let before = dump(&with_anna(&desk));
    let as_it_was = fs::read(desk.path()).expect("the file");
    let store = Store::open(&desk.path(), &NEXT_SCHEMA, Missing::Refuse).expect("it is brought up to date");
    assert_eq!(dump(&store), before);
    let kept = fs::read(desk.folder.path().join("desk.db.before-v3")).expect("the file as it was");
    assert_eq!(kept, as_it_was);
    assert_eq!(store.verify().expect("the look is taken").version, 3);
}

#[test]
fn a_migration_closes_undo_and_keeps_the_history() {
    let desk = Desk::new();
    drop(with_anna(&desk));
    let store = Store::open(&desk.path(), &NEXT_SCHEMA, Missing::Refuse).expect("it is brought up to date");
    assert_eq!(store.undo(&caller_of(2)).map_err(|problem| problem.code), Err(Code::NothingToUndo));
    let steps =
        store.read(|read| read.row("SELECT count(*) FROM journal_change", [], |row| row.get::<_, i64>(0)));
    assert_eq!(steps, Ok(Some(1)), "what was done is still told");
}

#[test]
fn the_history_of_a_record_goes_on_over_a_migration_and_what_was_undone_is_not_in_it() {
    let desk = Desk::new();
    let store = desk.open();
    let change = |store: &Store, n, sql: &str| {
        store.write(Op::Demo, &caller_of(n), |write| write.run(sql, [])).expect("changed");
    };
    change(&store, 2, "INSERT INTO parent VALUES ('00000000-0000-7000-8000-00000000000a', 'Anna', NULL)");
    change(&store, 3, "UPDATE parent SET note = 'soitettu'");
    change(&store, 4, "UPDATE parent SET note = 'kiitetty'");
    store.undo(&caller_of(5)).expect("undone");
    drop(store);
    let store = Store::open(&desk.path(), &NEXT_SCHEMA, Missing::Refuse).expect("it is brought up to date");
    let redo = store.redo(&caller_of(6)).map_err(|problem| problem.code);
    assert_eq!(redo, Err(Code::NothingToRedo), "what was undone is given up");
    change(&store, 7, "UPDATE parent SET age = 40");
    let owner = "00000000-0000-7000-8000-00000000000a".parse().expect("an id");
    let history = store.read(|read| read.history(owner)).expect("the history");
    let told: Vec<_> = history.iter().flat_map(|step| &step.changes).map(|change| &change.after).collect();
    assert_eq!(told[0]["age"], 40, "the newest first");
    assert_eq!(told[1]["note"], "soitettu", "what was done before the migration is told");
    assert!(!told.iter().any(|after| after.get("note").is_some_and(|note| note == "kiitetty")), "{told:?}");
    assert!(store.verify().expect("the look is taken").sound);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let desk = Desk::new();
    drop(with_anna(&desk));
    let before = fs::read(desk.path()).expect("the file");
    let failed = Store::open(&desk.path(), &BROKEN_SCHEMA, Missing::Refuse).err().map(|problem| problem.code);
    assert_eq!(failed, Some(Code::MigrationFailed));
    assert_eq!(fs::read(desk.path()).expect("the file"), before);
    drop(desk.open());
    let names: Vec<_> =
        fs::read_dir(desk.folder.path()).expect("the folder").flatten().map(|it| it.file_name()).collect();
    assert_eq!(names.len(), 2, "the next opening sweeps up: {names:?}");
}

#[test]
fn a_backup_restored_gives_back_what_it_held() {
    let desk = Desk::new();
    let store = with_anna(&desk);
    let then = dump(&store);
    let backup = desk.folder.path().join("backup.db");
    store.backup(&backup).expect("backed up while open");
    store.write(Op::Demo, &caller_of(2), |write| write.run("DELETE FROM parent", [])).expect("deleted");
    let device = |store: &Store| {
        store.read(|read| {
            read.row("SELECT value FROM meta WHERE key = 'device'", [], |row| row.get::<_, String>(0))
        })
    };
    let before = device(&store);
    drop(store);
    Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).expect("restored");
    let store = desk.open();
    assert_eq!(dump(&store), then);
    assert_ne!(device(&store), before, "the copy goes its own way");
    assert_eq!(store.undo(&caller_of(3)).map_err(|problem| problem.code), Err(Code::NothingToUndo));
    drop(store);
    let kept = Desk::new();
    fs::copy(desk.folder.path().join("desk.db.before-restore"), kept.path()).expect("the store as it was");
    assert!(!dump(&kept.open()).contains("Anna"), "the later state is kept beside it");
}

#[test]
fn a_backup_of_an_older_program_is_brought_up_to_date() {
    let desk = Desk::new();
    let backup = desk.folder.path().join("backup.db");
    let store = with_anna(&desk);
    let then = dump(&store);
    store.backup(&backup).expect("backed up");
    drop(store);
    let later = Desk::new();
    Store::restore(&later.path(), &backup, &NEXT_SCHEMA).expect("restored where no store was");
    assert_eq!(dump(&Store::open(&later.path(), &NEXT_SCHEMA, Missing::Refuse).expect("it opens")), then);
}

#[test]
fn what_is_no_backup_is_refused_and_the_store_stands() {
    let desk = Desk::new();
    let before = dump(&with_anna(&desk));
    let file = desk.folder.path().join("letter.docx");
    let code = |schema| Store::restore(&desk.path(), &file, schema).err().map(|problem| problem.code);
    assert_eq!(code(&FAMILY_SCHEMA), Some(Code::NoStore));
    fs::write(&file, b"PK\x03\x04").expect("a letter");
    assert_eq!(code(&FAMILY_SCHEMA), Some(Code::BackupInvalid));
    drop(Store::open(&desk.folder.path().join("newer.db"), &NEXT_SCHEMA, Missing::Create).expect("made"));
    fs::copy(desk.folder.path().join("newer.db"), &file).expect("a newer backup");
    assert_eq!(code(&FAMILY_SCHEMA), Some(Code::RestoreNewer));
    fs::write(&file, &fs::read(desk.path()).expect("the store")[..4096]).expect("a backup cut short");
    assert_eq!(code(&FAMILY_SCHEMA), Some(Code::DamagedBackup));
    assert_eq!(dump(&desk.open()), before);
}

#[test]
fn restoring_over_a_broken_store_works_and_keeps_the_pieces() {
    let desk = Desk::new();
    let backup = desk.folder.path().join("backup.db");
    let store = with_anna(&desk);
    let then = dump(&store);
    store.backup(&backup).expect("backed up");
    drop(store);
    fs::write(desk.path(), b"scribble").expect("broken");
    Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).expect("restored");
    assert_eq!(dump(&desk.open()), then);
    assert_eq!(fs::read(desk.folder.path().join("desk.db.before-restore")).expect("the pieces"), b"scribble");
}

#[test]
fn the_store_is_neither_its_own_backup_nor_restored_from_itself() {
    let desk = Desk::new();
    let store = with_anna(&desk);
    let onto_itself =
        store.backup(&desk.folder.path().join(".").join("desk.db")).err().map(|problem| problem.code);
    assert_eq!(onto_itself, Some(Code::TargetIsStore));
    drop(store);
    let from_itself =
        Store::restore(&desk.path(), &desk.path(), &FAMILY_SCHEMA).err().map(|problem| problem.code);
    assert_eq!(from_itself, Some(Code::TargetIsStore));
}

#[test]
fn a_store_that_is_open_is_not_restored_over() {
    let desk = Desk::new();
    let store = with_anna(&desk);
    let backup = desk.folder.path().join("backup.db");
    store.backup(&backup).expect("backed up");
    let refused = Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).err().map(|problem| problem.code);
    assert_eq!(refused, Some(Code::Busy));
}

#[test]
fn restoring_twice_keeps_what_was_there_before_each_time() {
    let desk = Desk::new();
    let store = with_anna(&desk);
    let backup = desk.folder.path().join("backup.db");
    store.backup(&backup).expect("backed up");
    store
        .write(Op::Demo, &caller_of(2), |write| write.run("UPDATE parent SET name = 'Bertta'", []))
        .expect("renamed");
    drop(store);
    let first = Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).expect("restored");
    let second = Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).expect("restored again");
    assert_ne!(first, second);
    let kept = Desk::new();
    fs::copy(first.expect("there was a store"), kept.path()).expect("the first kept file");
    assert!(dump(&kept.open()).contains("Bertta"), "the officer's own record is not lost to the second try");
}

#[test]
fn a_store_in_use_by_another_reader_is_not_restored_over() {
    let desk = Desk::new();
    let backup = desk.folder.path().join("backup.db");
    let store = with_anna(&desk);
    store.backup(&backup).expect("backed up");
    drop(store);
    let stranger = rusqlite::Connection::open(desk.path()).expect("a database browser");
    stranger
        .execute_batch("BEGIN; SELECT * FROM parent; CREATE TEMP TABLE hold AS SELECT * FROM parent;")
        .expect("it reads");
    let mut reading = stranger.prepare("SELECT * FROM parent").expect("it reads");
    let mut rows = reading.query([]).expect("it reads");
    rows.next().expect("a row");
    // The log is there as long as the stranger is.
    let refused = Store::restore(&desk.path(), &backup, &FAMILY_SCHEMA).err().map(|problem| problem.code);
    assert_eq!(refused, Some(Code::Busy));
}

#[cfg(unix)]
#[test]
fn one_file_has_one_lock_by_whatever_name() {
    let desk = Desk::new();
    let _open = desk.open();
    let link = desk.folder.path().join("link.db");
    std::os::unix::fs::symlink(desk.path(), &link).expect("a link");
    let code = Store::open(&link, &FAMILY_SCHEMA, Missing::Refuse).err().map(|problem| problem.code);
    assert_eq!(code, Some(Code::Busy));
}

#[test]
fn an_export_that_fails_leaves_the_old_file_whole_and_no_part_of_the_new() {
    let desk = Desk::new();
    let store = with_anna(&desk);
    let target = desk.folder.path().join("list.pdf");
    store.export(&target, b"old").expect("written");
    fs::create_dir(desk.folder.path().join("list.pdf.part")).expect("in the way");
    assert!(store.export(&target, b"new").is_err());
    assert_eq!(fs::read(&target).expect("the old file"), b"old");
    let name = desk.path();
    let own = store.export(&name, b"new").err().map(|problem| problem.code);
    assert_eq!(own, Some(Code::TargetIsStore));
}

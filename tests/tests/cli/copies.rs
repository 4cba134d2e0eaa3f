//! Undo over restarts, backups, and restoring.
//!
//! Not here: a restore that is killed (`crash`).

use std::fs;

use serde_json::{Value, json};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::record::{Told, rows_of, told_by};
use yhdyssilta_words::Lang;

fn told(desk: &Desk) -> Vec<Told> {
    let mut lines = desk.lines();
    told_by(|name, input| lines.call(name, input))
}

fn note(desk: &Desk, text: &str) {
    let input = json!({ "year": 2026, "criterion": "3.2", "field": "note", "value": text });
    desk.call("checklist.describe", &input);
}

fn noted(desk: &Desk) -> Value {
    let sheet = desk.call("checklist.get", &json!({ "year": 2026 }));
    let parts = sheet["parts"].as_array().expect("principles").iter();
    let mut items = parts.flat_map(|part| part["items"].as_array().expect("items"));
    let item = items.find(|item| item["criterion"]["id"] == "3.2").expect("the criterion is on the sheet");
    item["state"]["note"].clone()
}

#[test]
fn every_step_is_undone_and_redone_by_a_program_of_its_own() {
    let desk = Desk::new();
    desk.call("checklist.open", &json!({ "year": 2026 }));
    for text in ["yksi", "kaksi"] {
        note(&desk, text);
    }
    desk.call("journal.undo", &Value::Null);
    assert_eq!(noted(&desk), "yksi");
    desk.call("journal.undo", &Value::Null);
    assert_eq!(noted(&desk), "");
    let turns = desk.call("journal.turns", &Value::Null);
    assert_eq!(
        (&turns["undo"]["op"], &turns["redo"]["op"]),
        (&json!("checklist-open"), &json!("checklist-describe"))
    );
    desk.call("journal.redo", &Value::Null);
    desk.call("journal.redo", &Value::Null);
    assert_eq!(noted(&desk), "kaksi");
    assert_told(&desk.refused("journal.redo", &Value::Null), "nothing-to-redo", Lang::Fi);
    for _ in 0..3 {
        desk.call("journal.undo", &Value::Null);
    }
    assert_told(&desk.refused("journal.undo", &Value::Null), "nothing-to-undo", Lang::Fi);
}

#[test]
fn a_backup_brings_back_what_was_changed_and_the_change_stays_beside_it() {
    let desk = Desk::with_sample();
    let backup = desk.file("varmuuskopio ä.db");
    let saved = rows_of(&desk.store());
    let said = desk.cli().arg("backup").arg(&backup).output().expect("it starts");
    assert!(said.status.success(), "{said:?}");
    assert_eq!(rows_of(&backup), saved, "the copy is whole");
    note(&desk, "muutettu myöhemmin");
    let changed = rows_of(&desk.store());
    assert_ne!(changed, saved, "a change is seen");
    let said = desk.cli().arg("restore").arg(&backup).output().expect("it starts");
    assert!(said.status.success(), "{said:?}");
    assert_eq!(rows_of(&desk.store()), saved, "the store is what the backup was");
    assert_eq!(rows_of(&desk.file("desk.db.before-restore")), changed, "and what it was is kept");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
    assert_told(&desk.refused("journal.undo", &Value::Null), "nothing-to-undo", Lang::Fi);
}

#[test]
fn a_restore_is_taken_back_by_restoring_what_was_kept() {
    let desk = Desk::with_sample();
    let (backup, kept) = (desk.file("b.db"), desk.file("desk.db.before-restore"));
    desk.call("store.backup", &json!({ "path": backup }));
    note(&desk, "muutettu myöhemmin");
    let changed = rows_of(&desk.store());
    for from in [&backup, &kept] {
        let said = desk.cli().arg("restore").arg(from).output().expect("it starts");
        assert!(said.status.success(), "{said:?}");
    }
    assert_eq!(rows_of(&desk.store()), changed, "the change is back");
}

#[test]
fn a_backup_is_restored_where_the_store_was_lost_and_only_its_log_is_left() {
    let desk = Desk::with_sample();
    let backup = desk.file("b.db");
    desk.call("store.backup", &json!({ "path": backup }));
    let saved = rows_of(&backup);
    // As after a crash: what was done last stands in the log. Then the file itself goes.
    let mut lines = desk.lines();
    let later = json!({ "year": 2026, "criterion": "3.2", "field": "note", "value": "myöhemmin" });
    lines.call("checklist.describe", &later);
    drop(lines);
    assert!(desk.names().contains(&"desk.db-wal".to_owned()), "the log is there: {:?}", desk.names());
    fs::remove_file(desk.store()).expect("the file goes");
    let said = desk.cli().arg("restore").arg(&backup).output().expect("it starts");
    assert!(said.status.success(), "{said:?}");
    assert_eq!(rows_of(&desk.store()), saved, "the log of another file is not read into the backup");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

#[test]
fn a_restored_store_answers_everything_as_before_but_for_undo() {
    let desk = Desk::with_sample();
    let without_turns = |mut told: Vec<Told>| {
        told.retain(|(name, ..)| name != "journal.turns");
        told
    };
    let before = without_turns(told(&desk));
    desk.call("store.backup", &json!({ "path": desk.file("b.db") }));
    let other = Desk::new();
    let said = other.cli().arg("restore").arg(desk.file("b.db")).output().expect("it starts");
    assert!(said.status.success(), "where no store was, one is made: {said:?}");
    assert_eq!(without_turns(told(&other)), before);
}

#[test]
fn what_cannot_be_restored_is_refused_and_the_store_stands() {
    let desk = Desk::with_sample();
    fs::write(desk.file("letter.docx"), b"PK\x03\x04").expect("a letter");
    fs::write(desk.file("nothing.db"), b"").expect("nothing");
    let before = fs::read(desk.store()).expect("the store");
    for (file, code) in [
        ("letter.docx", "backup-invalid"),
        ("nothing.db", "backup-invalid"),
        ("missing.db", "no-store"),
        ("desk.db", "target-is-store"),
    ] {
        for lang in Lang::ALL {
            let mut command = desk.cli();
            let command = command.args(["--lang", lang.tag(), "restore"]).arg(desk.file(file));
            assert_told(&yhdyssilta_tests::desk::ran(command).problem(1), code, lang);
        }
    }
    assert_eq!(fs::read(desk.store()).expect("the store"), before, "byte for byte");
}

#[test]
fn a_backup_never_takes_the_place_of_the_stores_own_files() {
    let desk = Desk::with_sample();
    let mut lines = desk.lines();
    let before = json!({ "year": 2026, "criterion": "3.2", "field": "note", "value": "ennen" });
    lines.call("checklist.describe", &before);
    for name in ["desk.db", "desk.db-wal", "desk.db-shm", "desk.db.lock", "desk.db.new", "./desk.db-wal"] {
        let answer = lines.ask("store.backup", &json!({ "path": desk.file(name) })).expect("it lives");
        assert_told(&answer["problem"], "target-is-store", Lang::Fi);
    }
    assert!(lines.close().success(), "it goes on");
    assert_eq!(noted(&desk), "ennen");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

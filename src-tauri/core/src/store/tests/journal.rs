//! Steps, their history, and what undo refuses.

use super::{Desk, behind_its_back, caller, caller_of, dump};
use crate::problem::{Code, Problem};
use crate::store::{ChangeKind, Op, Store, Write};

const ANNA: &str = "00000000-0000-7000-8000-00000000000a";
const KALLE: &str = "00000000-0000-7000-8000-00000000000b";

fn add_anna(write: &mut Write) -> crate::problem::Result<()> {
    write.run("INSERT INTO parent (id, name) VALUES (?1, 'Anna')", [ANNA]).map(|_| ())
}

fn step(store: &Store, n: u64, sql: &str) {
    store.write(Op::Demo, &caller_of(n), |write| write.run(sql, [])).expect("the step is done");
}

fn owner(id: &str) -> uuid::Uuid {
    id.parse().expect("an id")
}

#[test]
fn a_change_outside_a_step_is_refused_by_the_database() {
    let desk = Desk::new();
    let store = desk.open();
    store.write(Op::Demo, &caller(), add_anna).expect("inside a step it is taken");
    let outside = store.transact(&caller(), |tx| Ok(tx.execute("UPDATE parent SET name = 'Bertta'", [])?));
    assert_eq!(outside.map_err(|problem| problem.code), Err(Code::StoreFailed));
    assert!(dump(&store).contains("Anna"), "nothing has changed");
}

#[test]
fn a_step_that_fails_leaves_nothing_behind() {
    let desk = Desk::new();
    let store = desk.open();
    let before = dump(&store);
    let failed = store.write(Op::Demo, &caller(), |write| {
        add_anna(write)?;
        Err::<(), _>(Problem::new(Code::EmptyText))
    });
    assert_eq!(failed.map_err(|problem| problem.code), Err(Code::EmptyText));
    assert_eq!(dump(&store), before);
    assert_eq!(store.undo(&caller()).map_err(|problem| problem.code), Err(Code::NothingToUndo));
}

#[test]
fn a_step_that_changed_nothing_is_not_kept_and_does_not_end_redo() {
    let desk = Desk::new();
    let store = desk.open();
    store.write(Op::Demo, &caller(), add_anna).expect("added");
    store.undo(&caller_of(2)).expect("undone");
    step(&store, 3, "UPDATE parent SET name = name");
    assert!(store.redo(&caller_of(4)).is_ok(), "an empty step is no step");
}

#[test]
fn a_new_step_ends_what_could_be_redone_and_keeps_its_name_alone() {
    let desk = Desk::new();
    let store = desk.open();
    store.write(Op::Demo, &caller(), add_anna).expect("added");
    store.undo(&caller_of(2)).expect("undone");
    step(&store, 3, "INSERT INTO parent (id, name) VALUES ('00000000-0000-7000-8000-00000000000b', 'Kalle')");
    assert_eq!(store.redo(&caller_of(4)).map_err(|problem| problem.code), Err(Code::NothingToRedo));
    let states = store
        .read(|read| {
            read.rows("SELECT state FROM journal_step ORDER BY seq", [], |row| row.get::<_, String>(0))
        })
        .expect("the steps");
    assert_eq!(states, ["dropped", "done"]);
}

#[test]
fn history_tells_what_stands_and_skips_what_was_undone() {
    let desk = Desk::new();
    let store = desk.open();
    store.write(Op::Demo, &caller(), add_anna).expect("added");
    step(&store, 2, "UPDATE parent SET note = 'soitettu'");
    step(&store, 3, "UPDATE parent SET name = 'Bertta'");
    store.undo(&caller_of(4)).expect("undone");
    let history = store.read(|read| read.history(owner(ANNA))).expect("the history");
    let kinds: Vec<ChangeKind> =
        history.iter().flat_map(|step| step.changes.iter().map(|it| it.kind)).collect();
    assert_eq!(kinds, [ChangeKind::Changed, ChangeKind::Added], "last first, the undone name left out");
    let note = &history[0].changes[0];
    assert_eq!((note.before["note"].as_str(), note.after["note"].as_str()), (None, Some("soitettu")));
    assert!(!note.after.contains_key("name"), "only what changed is kept");
}

#[test]
fn a_row_belongs_to_the_history_of_its_owner() {
    let desk = Desk::new();
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| {
            add_anna(write)?;
            write.run("INSERT INTO child (id, parent, label) VALUES (?1, ?2, 'lapsi')", [KALLE, ANNA])
        })
        .expect("added");
    let history = store.read(|read| read.history(owner(ANNA))).expect("the history");
    let tables: Vec<&str> = history[0].changes.iter().map(|it| it.table.as_str()).collect();
    assert_eq!(tables, ["parent", "child"]);
}

#[test]
fn undo_refuses_when_a_row_has_changed_behind_its_back() {
    let desk = Desk::new();
    {
        let store = desk.open();
        store.write(Op::Demo, &caller(), add_anna).expect("added");
        step(&store, 2, "UPDATE parent SET name = 'Bertta'");
    }
    behind_its_back(&desk.path(), "UPDATE parent SET name = 'Celia'");
    let store = desk.open();
    let before = dump(&store);
    assert_eq!(store.undo(&caller_of(3)).map_err(|problem| problem.code), Err(Code::ChangedSince));
    assert_eq!(dump(&store), before, "nothing happens at all");
}

#[test]
fn undo_refuses_when_a_deletion_would_take_strangers_along() {
    let desk = Desk::new();
    desk.open().write(Op::Demo, &caller(), add_anna).expect("added");
    let stranger = format!("INSERT INTO child VALUES ('{KALLE}', '{ANNA}', 'vieras', NULL)");
    behind_its_back(&desk.path(), &stranger);
    let store = desk.open();
    let before = dump(&store);
    assert_eq!(store.undo(&caller_of(3)).map_err(|problem| problem.code), Err(Code::ChangedSince));
    assert_eq!(dump(&store), before, "the stranger still stands");
}

#[test]
fn redo_refuses_when_its_row_is_there_already() {
    let desk = Desk::new();
    {
        let store = desk.open();
        store.write(Op::Demo, &caller(), add_anna).expect("added");
        store.undo(&caller_of(2)).expect("undone");
    }
    behind_its_back(&desk.path(), &format!("INSERT INTO parent (id, name) VALUES ('{ANNA}', 'Anna')"));
    let store = desk.open();
    assert_eq!(store.redo(&caller_of(3)).map_err(|problem| problem.code), Err(Code::ChangedSince));
}

#[test]
fn undo_refuses_when_a_reference_would_dangle() {
    let desk = Desk::new();
    {
        let store = desk.open();
        store
            .write(Op::Demo, &caller(), |write| {
                add_anna(write)?;
                write.run("INSERT INTO child (id, parent, label) VALUES (?1, ?2, 'lapsi')", [KALLE, ANNA])
            })
            .expect("added");
        step(&store, 2, "DELETE FROM child");
    }
    behind_its_back(&desk.path(), "DELETE FROM parent");
    let store = desk.open();
    assert_eq!(store.undo(&caller_of(3)).map_err(|problem| problem.code), Err(Code::ChangedSince));
}

#[test]
fn rows_that_refer_to_each_other_come_back_in_whatever_order() {
    let desk = Desk::new();
    let store = desk.open();
    step(&store, 1, "INSERT INTO member VALUES ('head', NULL), ('arm', 'head'), ('finger', 'arm')");
    let before = dump(&store);
    // One statement removes them all, the head first: undo brings the finger back before there is an arm.
    step(&store, 2, "DELETE FROM member");
    let removed = dump(&store);
    store.undo(&caller_of(3)).expect("references are checked when all are back");
    assert_eq!(dump(&store), before);
    store.redo(&caller_of(4)).expect("done again");
    assert_eq!(dump(&store), removed);
}

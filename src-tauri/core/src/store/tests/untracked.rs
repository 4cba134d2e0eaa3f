//! Changes that no journal keeps. Not here: what a slice keeps in such tables.

use super::{Desk, caller, caller_of, dump};
use crate::problem::{Code, Problem};
use crate::store::{Op, Store};

fn scribbles(store: &Store) -> Option<i64> {
    store
        .read(|read| read.row("SELECT count(*) FROM scribble", [], |row| row.get(0)))
        .expect("they can be read")
}

fn scribble(store: &Store, n: u64) -> crate::problem::Result<usize> {
    store.write_untracked(&caller_of(n), |write| write.run("INSERT INTO scribble VALUES ('ostoslista')", []))
}

#[test]
fn an_untracked_change_is_no_step() {
    let desk = Desk::new();
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []))
        .expect("added");
    store.undo(&caller_of(2)).expect("undone");
    scribble(&store, 3).expect("kept");
    assert_eq!(scribbles(&store), Some(1));
    assert!(store.redo(&caller_of(4)).is_ok(), "what was undone can still be redone");
    store.undo(&caller_of(5)).expect("the step of before");
    assert_eq!(store.undo(&caller_of(6)).map_err(|problem| problem.code), Err(Code::NothingToUndo));
    assert_eq!(scribbles(&store), Some(1), "undo never came to it");
    assert!(store.verify().expect("the look is taken").sound);
}

#[test]
fn an_untracked_change_that_fails_leaves_nothing() {
    let desk = Desk::new();
    let store = desk.open();
    let failed = store.write_untracked(&caller(), |write| {
        write.run("INSERT INTO scribble VALUES ('ostoslista')", [])?;
        Err::<(), _>(Problem::new(Code::EmptyText))
    });
    assert_eq!(failed.map_err(|problem| problem.code), Err(Code::EmptyText));
    assert_eq!(scribbles(&store), Some(0));
}

#[test]
fn no_journalled_row_is_changed_behind_the_journals_back() {
    let desk = Desk::new();
    let store = desk.open();
    store
        .write(Op::Demo, &caller(), |write| write.run("INSERT INTO parent VALUES ('a', 'Anna', NULL)", []))
        .expect("added");
    let before = dump(&store);
    for (n, sql) in (2..).zip([
        "INSERT INTO parent VALUES ('b', 'Bertta', NULL)",
        "UPDATE parent SET name = 'Bertta'",
        "DELETE FROM parent",
    ]) {
        let refused = store.write_untracked(&caller_of(n), |write| {
            write.run("INSERT INTO scribble VALUES ('ostoslista')", [])?;
            write.run(sql, [])
        });
        assert_eq!(refused.map_err(|problem| problem.code), Err(Code::StoreFailed), "{sql}");
    }
    assert_eq!(dump(&store), before);
    assert_eq!(scribbles(&store), Some(0), "and what stood beside it went as well");
    assert!(scribble(&store, 9).is_ok(), "the store goes on");
}

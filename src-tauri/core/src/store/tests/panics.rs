//! A call that panics: a fault of ours, of which the store shows nothing afterwards. Not here: how it is told, which
//! the shell does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use super::{Desk, caller, caller_of, dump};
use crate::problem::{Code, Result};
use crate::store::{Op, Store, Write};

fn add(write: &mut Write, id: &str) -> Result<usize> {
    write.run("INSERT INTO parent (id, name) VALUES (?1, 'Anna')", [id])
}

/// Calls, and fails unless the call panics.
fn panics<T>(call: impl FnOnce() -> T) {
    // What the store promises is just that unwinding through it is safe.
    assert!(catch_unwind(AssertUnwindSafe(call)).is_err(), "the call was to panic");
}

/// Fails unless the store holds what it held, and can do all that it could.
#[track_caller]
fn goes_on(store: &Store, before: &str) {
    assert_eq!(dump(store), before, "nothing of the call is left");
    let outside = store.write_untracked(&caller_of(90), |write| add(write, "z"));
    assert_eq!(outside.map_err(|problem| problem.code), Err(Code::StoreFailed), "no step is under way");
    store.write(Op::Demo, &caller_of(91), |write| add(write, "b")).expect("a write is done");
    store.undo(&caller_of(92)).expect("and undone");
    assert_eq!(dump(store), before);
    store.redo(&caller_of(93)).expect("and done again");
    assert!(store.verify().expect("the look is taken").sound);
}

fn with_anna(desk: &Desk) -> (Store, String) {
    let store = desk.open();
    store.write(Op::Demo, &caller(), |write| add(write, "a")).expect("added");
    let before = dump(&store);
    (store, before)
}

#[test]
fn a_write_that_panics_is_rolled_back_and_the_store_goes_on() {
    let desk = Desk::new();
    let (store, before) = with_anna(&desk);
    panics(|| {
        store.write(Op::Demo, &caller_of(2), |write| -> Result<()> {
            add(write, "b")?;
            write.run("DELETE FROM parent WHERE id = 'a'", [])?;
            panic!("a fault of ours");
        })
    });
    goes_on(&store, &before);
    drop(store);
    assert!(dump(&desk.open()).contains("\"b\""), "and what was done afterwards is on the disk");
}

#[test]
fn a_read_that_panics_amid_its_rows_blocks_nobody() {
    let desk = Desk::new();
    let (store, before) = with_anna(&desk);
    panics(|| {
        store.read(|read| {
            read.rows("SELECT id FROM parent", [], |_| -> rusqlite::Result<()> { panic!("a fault of ours") })
        })
    });
    goes_on(&store, &before);
}

#[test]
fn an_untracked_write_that_panics_is_rolled_back() {
    let desk = Desk::new();
    let (store, before) = with_anna(&desk);
    panics(|| {
        store.write_untracked(&caller_of(2), |write| -> Result<()> {
            write.run("INSERT INTO scribble VALUES ('ostoslista')", [])?;
            panic!("a fault of ours");
        })
    });
    goes_on(&store, &before);
    let scribbles =
        store.read(|read| read.row("SELECT count(*) FROM scribble", [], |row| row.get::<_, i64>(0)));
    assert_eq!(scribbles, Ok(Some(0)));
}

#[test]
fn a_thread_that_panics_leaves_the_store_to_the_others() {
    let desk = Desk::new();
    let (store, before) = with_anna(&desk);
    thread::scope(|scope| {
        let fault = scope.spawn(|| {
            store.write(Op::Demo, &caller_of(2), |write| -> Result<()> {
                add(write, "c")?;
                panic!("a fault of ours");
            })
        });
        assert!(fault.join().is_err(), "the thread was to panic");
    });
    goes_on(&store, &before);
    drop(store);
    assert!(desk.open().verify().expect("the look is taken").sound, "it was closed in order");
}

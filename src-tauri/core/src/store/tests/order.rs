//! Orders that the reader remembers, and what makes it forget them. Not here: how much faster that is
//! (`benches/register`).

use std::cell::Cell;

use uuid::Uuid;

use super::{Desk, behind_its_back, caller_of};
use crate::problem::{Code, Problem, Result};
use crate::store::{Op, Store};

/// Asks for the ids of all parents by name, and counts how often they have to be looked for.
#[derive(Default)]
struct Asked {
    times: Cell<u32>,
}

impl Asked {
    fn page(&self, store: &Store, question: &str, offset: u32, limit: u32) -> (u32, Vec<Uuid>) {
        let page = store.read(|read| {
            read.page(&question, &["parent"], (offset, limit), || {
                self.times.set(self.times.get() + 1);
                read.ids("SELECT id FROM parent ORDER BY name", [])
            })
        });
        let page = page.expect("it is answered");
        (page.count, page.ids)
    }

    /// How many parents the remembered list has, and how often it has been looked for.
    fn all(&self, store: &Store) -> (u32, u32) {
        let (count, _) = self.page(store, "all", 0, 1);
        (count, self.times.get())
    }
}

fn id(letter: char) -> Uuid {
    Uuid::from_u128(u128::from(letter))
}

fn put(store: &Store, seed: u64, sql: &str) -> Result<()> {
    store.write(Op::Demo, &caller_of(seed), |write| write.run(sql, [])).map(|_| ())
}

fn name(store: &Store, letter: char) {
    let sql = format!("INSERT INTO parent (id, name) VALUES ('{}', '{letter}')", id(letter));
    put(store, u64::from(letter), &sql).expect("it is done");
}

#[test]
fn an_order_is_looked_for_once_until_its_table_is_written() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked::default();
    for letter in ['c', 'a', 'b'] {
        name(&store, letter);
    }
    assert_eq!(asked.page(&store, "all", 0, 2), (3, vec![id('a'), id('b')]));
    assert_eq!(asked.page(&store, "all", 2, 2), (3, vec![id('c')]));
    assert_eq!(asked.page(&store, "all", u32::MAX, 500), (3, vec![]));
    assert_eq!(asked.times.get(), 1, "the second page is in the first one's list");
    name(&store, 'd');
    assert_eq!(asked.page(&store, "all", 3, 1), (4, vec![id('d')]));
    assert_eq!(asked.times.get(), 2, "a write makes it forget");
    store.undo(&caller_of(5)).expect("undone");
    assert_eq!(asked.all(&store), (3, 3), "and so does its undoing");
    store.redo(&caller_of(6)).expect("redone");
    assert_eq!(asked.all(&store), (4, 4), "and doing it again");
    put(&store, 7, "UPDATE parent SET name = 'z' WHERE name = 'a'").expect("it is done");
    assert_eq!(asked.page(&store, "all", 3, 1), (4, vec![id('a')]), "another name is another place");
}

#[test]
fn an_order_outlasts_what_is_written_elsewhere() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked::default();
    name(&store, 'a');
    assert_eq!(asked.all(&store), (1, 1));
    put(&store, 1, "INSERT INTO friend (id) VALUES ('f')").expect("it is done");
    let scribble = "INSERT INTO scribble VALUES ('x')";
    store.write_untracked(&caller_of(2), |write| write.run(scribble, [])).expect("it is done");
    put(&store, 3, "UPDATE parent SET note = NULL").expect("it is done");
    let failed = store.write(Op::Demo, &caller_of(4), |write| {
        write.run("DELETE FROM parent", [])?;
        Err::<(), _>(Problem::new(Code::Cancelled))
    });
    assert!(failed.is_err());
    assert_eq!(asked.all(&store), (1, 1), "no parent was written");
}

#[test]
fn what_goes_with_another_row_is_written_as_well() {
    let desk = Desk::new();
    let store = desk.open();
    name(&store, 'a');
    let child = format!("INSERT INTO child VALUES ('{}', '{}', 'x', 1)", id('c'), id('a'));
    put(&store, 1, &child).expect("it is done");
    let children = || {
        let all = |read: &crate::store::Read| read.ids("SELECT id FROM child", []);
        store.read(|read| read.ordered(&"children", &["child"], || all(read))).expect("a list").len()
    };
    assert_eq!(children(), 1);
    put(&store, 2, "DELETE FROM parent").expect("it is done");
    assert_eq!(children(), 0);
}

#[test]
fn another_program_makes_it_forget_whatever_was_written_before() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked::default();
    name(&store, 'a');
    assert_eq!(asked.all(&store), (1, 1));
    let other = |letter| {
        let sql = format!("INSERT INTO parent (id, name) VALUES ('{}', 'o')", id(letter));
        behind_its_back(&desk.path(), &sql);
    };
    other('b');
    assert_eq!(asked.all(&store), (2, 2));
    put(&store, 1, "INSERT INTO friend (id) VALUES ('f')").expect("it is done");
    other('c');
    assert_eq!(asked.all(&store), (3, 3), "after a write of our own");
    other('d');
    put(&store, 2, "INSERT INTO friend (id) VALUES ('g')").expect("it is done");
    assert_eq!(asked.all(&store), (4, 4), "before one");
    other('e');
    let during = store.write(Op::Demo, &caller_of(3), |write| {
        write.run("INSERT INTO friend (id) VALUES ('h')", [])?;
        Ok(asked.all(&store))
    });
    assert_eq!(during.map(|done| done.value), Ok((5, 5)), "and while one is under way");
    assert_eq!(asked.all(&store), (5, 5));
}

#[test]
fn the_lists_asked_for_last_are_remembered_side_by_side() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked::default();
    let questions: Vec<String> = (1..=16).map(|n| n.to_string()).collect();
    for question in questions.iter().map(String::as_str).chain(["1", "17", "1"]) {
        asked.page(&store, question, 0, 1);
    }
    assert_eq!(
        asked.times.get(),
        17,
        "each once: the first one was asked for again before it was the oldest"
    );
    asked.page(&store, "2", 0, 1);
    assert_eq!(asked.times.get(), 18, "the oldest one is forgotten");
}

#[test]
fn a_page_has_its_limit() {
    let desk = Desk::new();
    let store = desk.open();
    let refused =
        store.read(|read| read.page(&"all", &[], (0, 501), || Ok(Vec::new())).map(|page| page.count));
    assert_eq!(
        refused.map_err(|problem| (problem.code, problem.field)),
        Err((Code::NumberRange, Some("limit".into())))
    );
}

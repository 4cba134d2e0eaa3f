//! What long readings keep, and that nothing waits for them. Not here: what imports keep (`exchange`).

use std::sync::Arc;

use super::{Desk, behind_its_back, caller_of};
use crate::store::{Op, Store};

fn kept(store: &Store, question: &str) -> Option<Arc<u32>> {
    store.read_long(|read| read.kept::<u32>(question)).expect("it is asked")
}

fn keep(store: &Store, question: &str, answer: u32) {
    store.read_long(|read| read.keep(question.to_owned(), answer)).expect("it is kept");
}

#[test]
fn the_last_answer_is_kept_until_the_record_is_written() {
    let desk = Desk::new();
    let store = desk.open();
    assert_eq!(kept(&store, "a"), None);
    keep(&store, "a", 1);
    assert_eq!(kept(&store, "a").as_deref(), Some(&1));
    assert_eq!(kept(&store, "b"), None, "another question has another answer");
    keep(&store, "b", 2);
    assert_eq!((kept(&store, "a"), kept(&store, "b").as_deref()), (None, Some(&2)));
    let scribble = "INSERT INTO scribble VALUES ('ostoslista')";
    store.write_untracked(&caller_of(1), |write| write.run(scribble, [])).expect("it is put in");
    assert_eq!(kept(&store, "b").as_deref(), Some(&2), "what is no record changes no answer");
    let put = "INSERT INTO parent (id, name) VALUES ('1', 'Äiti')";
    store.write(Op::Demo, &caller_of(2), |write| write.run(put, [])).expect("it is put in");
    assert_eq!(kept(&store, "b"), None);
    keep(&store, "b", 3);
    behind_its_back(&desk.path(), "DELETE FROM parent");
    assert_eq!(kept(&store, "b"), None, "by another program as well");
}

#[test]
fn an_answer_that_was_found_while_something_was_written_is_not_kept() {
    let desk = Desk::new();
    let store = desk.open();
    let put = "INSERT INTO parent (id, name) VALUES ('1', 'Äiti')";
    let found = store.read_long(|read| {
        let before: Option<u32> = read.row("SELECT count(*) FROM parent", [], |row| row.get(0))?;
        store.write(Op::Demo, &caller_of(1), |write| write.run(put, []))?;
        read.keep("how many".to_owned(), before.unwrap_or_default())
    });
    found.expect("nobody waits for another");
    assert_eq!(kept(&store, "how many"), None, "there is one more by now");
}

#[test]
fn a_list_is_drawn_while_something_long_is_read() {
    let desk = Desk::new();
    let store = desk.open();
    let count = store.read_long(|_| {
        store.read(|read| read.row("SELECT count(*) FROM parent", [], |row| row.get::<_, u32>(0)))
    });
    assert_eq!(count, Ok(Some(0)));
}

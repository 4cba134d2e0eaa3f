//! Orders that the reader remembers. Not here: how much faster that is (`benches/register`).

use std::cell::Cell;

use super::{Desk, caller_of};
use crate::problem::Code;
use crate::store::{Op, Store};

/// Asks for the names of all parents, and counts how often they have to be looked for.
struct Asked {
    times: Cell<u32>,
}

impl Asked {
    fn page(&self, store: &Store, question: &str, offset: u32, limit: u32) -> (u32, Vec<String>) {
        let page = store.read(|read| {
            read.page(&question, offset, limit, || {
                self.times.set(self.times.get() + 1);
                read.rows("SELECT name FROM parent ORDER BY name", [], |row| row.get("name"))
            })
        });
        let page = page.expect("it is answered");
        (page.count, page.ids)
    }
}

fn name(store: &Store, n: u64, name: &str) {
    let sql = "INSERT INTO parent (id, name) VALUES (?1, ?1)";
    store.write(Op::Demo, &caller_of(n), |write| write.run(sql, [name])).expect("it is done");
}

#[test]
fn an_order_is_looked_for_once_until_something_is_written() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked { times: Cell::new(0) };
    for (n, one) in ["c", "a", "b"].into_iter().enumerate() {
        name(&store, n as u64, one);
    }
    assert_eq!(asked.page(&store, "all", 0, 2), (3, vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(asked.page(&store, "all", 2, 2), (3, vec!["c".to_owned()]));
    assert_eq!(asked.page(&store, "all", u32::MAX, 500), (3, vec![]));
    assert_eq!(asked.times.get(), 1, "the second page is in the first one's list");
    name(&store, 4, "d");
    assert_eq!(asked.page(&store, "all", 3, 1), (4, vec!["d".to_owned()]));
    assert_eq!(asked.times.get(), 2, "a write makes it forget");
    store.undo(&caller_of(5)).expect("undone");
    assert_eq!(asked.page(&store, "all", 0, 0), (3, vec![]), "and so does its undoing");
}

#[test]
fn the_lists_asked_for_last_are_remembered_side_by_side() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = Asked { times: Cell::new(0) };
    for question in ["1", "2", "3", "4", "1", "5", "1"] {
        asked.page(&store, question, 0, 1);
    }
    assert_eq!(asked.times.get(), 5, "each once: the first one was asked for again before it was the oldest");
    asked.page(&store, "2", 0, 1);
    assert_eq!(asked.times.get(), 6, "the oldest one is forgotten");
}

#[test]
fn a_page_has_its_limit() {
    let desk = Desk::new();
    let store = desk.open();
    let refused = store.read(|read| read.page(&"all", 0, 501, || Ok(Vec::new())).map(|page| page.count));
    assert_eq!(
        refused.map_err(|problem| (problem.code, problem.field)),
        Err((Code::NumberRange, Some("limit".into())))
    );
}

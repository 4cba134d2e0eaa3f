//! Keys of rows that may mean the same: they follow each step, and the program's way to make them. Not here: what is
//! alike in associations.

use super::{Desk, FAMILY, KERNEL, UNTRACKED, behind_its_back, caller, caller_of};
use crate::store::verify::Check;
use crate::store::{Alike, Migration, Missing, Op, Schema, Search, Store, Table};

/// The migration that brought the keys.
const ALIKE: &str = include_str!("../migrations/0006_associations.sql");

static MIGRATIONS: &[Migration] = &[
    Migration { name: "kernel", sql: KERNEL },
    Migration { name: "family", sql: FAMILY },
    Migration { name: "alike", sql: ALIKE },
];

const fn compared(keys: fn(&str) -> Vec<String>, version: &'static str) -> Table {
    let alike = Some(Alike { of: "name", keys, version });
    let search = Some(Search { kind: "parent", text: "name", sorted_by: None, alike });
    Table { name: "parent", slice: "parents", owner: "id", search }
}

static SMALL: &[Table] = &[compared(|name| vec![name.to_lowercase()], "1")];

static LARGE: &[Table] = &[compared(|name| vec![name.to_uppercase()], "2")];

static BY_SMALL: Schema =
    Schema { migrations: MIGRATIONS, slices: &[SMALL], untracked: UNTRACKED, author: None };

static BY_LARGE: Schema =
    Schema { migrations: MIGRATIONS, slices: &[LARGE], untracked: UNTRACKED, author: None };

fn open(desk: &Desk, schema: &'static Schema) -> Store {
    Store::open(&desk.path(), schema, Missing::Create).expect("the store opens")
}

fn alike(store: &Store, beginning: &str) -> Vec<String> {
    store.read(|read| read.alike("parent", &[beginning.to_owned()])).expect("it is answered")
}

fn run(store: &Store, n: u64, sql: &str) {
    store.write(Op::Demo, &caller_of(n), |write| write.run(sql, [])).expect("it is done");
}

#[test]
fn keys_follow_each_step_and_each_turn() {
    let desk = Desk::new();
    let store = open(&desk, &BY_SMALL);
    run(&store, 1, "INSERT INTO parent VALUES ('a', 'Anna', NULL), ('b', 'ANNA', NULL)");
    assert_eq!(alike(&store, "anna"), ["a", "b"]);
    assert_eq!(alike(&store, "an"), ["a", "b"], "a beginning is enough");
    run(&store, 2, "UPDATE parent SET name = 'Berta' WHERE id = 'a'");
    assert_eq!((alike(&store, "anna"), alike(&store, "berta")), (vec!["b".into()], vec!["a".to_owned()]));
    store.undo(&caller()).expect("undone");
    assert_eq!(alike(&store, "anna"), ["a", "b"]);
    run(&store, 3, "DELETE FROM parent WHERE id = 'b'");
    assert_eq!(alike(&store, "anna"), ["a"]);
    assert!(store.verify().expect("the look is taken").sound);
}

#[test]
fn another_way_to_make_keys_makes_them_anew() {
    let desk = Desk::new();
    let store = open(&desk, &BY_SMALL);
    run(&store, 1, "INSERT INTO parent VALUES ('a', 'Anna', NULL)");
    drop(store);
    let store = open(&desk, &BY_LARGE);
    assert_eq!((alike(&store, "anna"), alike(&store, "ANNA")), (vec![], vec!["a".to_owned()]));
    assert!(store.verify().expect("the look is taken").sound);
}

#[test]
fn keys_that_do_not_stand_as_their_rows_say_are_found() {
    for sql in [
        "DELETE FROM alike_key",
        "UPDATE alike_key SET key = 'berta'",
        "INSERT INTO alike_key (kind, key, id) VALUES ('parent', 'more', 'a')",
        "INSERT INTO alike_key (kind, key, id) VALUES ('parent', 'nobody', 'x')",
    ] {
        let desk = Desk::new();
        let store = open(&desk, &BY_SMALL);
        run(&store, 1, "INSERT INTO parent VALUES ('a', 'Anna', NULL)");
        drop(store);
        behind_its_back(&desk.path(), sql);
        let verified = open(&desk, &BY_SMALL).verify().expect("the look is taken");
        let found: Vec<Check> = verified.faults.iter().map(|fault| fault.check).collect();
        assert_eq!(found, [Check::Alike], "{sql}");
    }
}

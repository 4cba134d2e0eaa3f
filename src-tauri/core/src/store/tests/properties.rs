//! Any sequence of operations undone gives back the start, and redone the end.

use proptest::prelude::*;

use super::{Desk, caller_of, dump};
use crate::problem::Code;
use crate::store::{Op, Store, Write};

/// One change inside a step; rows are picked by position, modulo how many there are.
#[derive(Debug, Clone)]
enum Act {
    AddParent(String),
    AddChild { under: usize, label: String, n: Option<i64> },
    AddGrandchild { under: usize, text: String },
    AddFriend { of: usize },
    Rename { which: usize, name: String, note: Option<String> },
    Number { which: usize, n: Option<i64> },
    Move { which: usize, under: usize },
    RemoveParent(usize),
    RemoveChild(usize),
    RemoveGrandchild(usize),
}

/// What the officer does next.
#[derive(Debug, Clone)]
enum Turn {
    Step(Vec<Act>),
    Undo,
    Redo,
}

fn text() -> impl Strategy<Value = String> {
    // Quotes, controls, surrogate pairs, JSON's own signs: all of it has to come back to the letter.
    prop_oneof![
        "[a-zåäöÅÄÖ]{0,6}",
        "\\PC{0,8}",
        "[\u{1}-\u{1f}\"\\\\{}\\[\\],:'😀\u{202e}\u{7f}\u{2028}]{0,6}"
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let row = 0usize..8;
    prop_oneof![
        3 => text().prop_map(Act::AddParent),
        4 => (row.clone(), text(), any::<Option<i64>>())
            .prop_map(|(under, label, n)| Act::AddChild { under, label, n }),
        3 => (row.clone(), text()).prop_map(|(under, text)| Act::AddGrandchild { under, text }),
        2 => row.clone().prop_map(|of| Act::AddFriend { of }),
        3 => (row.clone(), text(), proptest::option::of(text()))
            .prop_map(|(which, name, note)| Act::Rename { which, name, note }),
        2 => (row.clone(), any::<Option<i64>>()).prop_map(|(which, n)| Act::Number { which, n }),
        2 => (row.clone(), row.clone()).prop_map(|(which, under)| Act::Move { which, under }),
        1 => row.clone().prop_map(Act::RemoveParent),
        1 => row.clone().prop_map(Act::RemoveChild),
        1 => row.prop_map(Act::RemoveGrandchild),
    ]
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        4 => proptest::collection::vec(act(), 1..7).prop_map(Turn::Step),
        2 => Just(Turn::Undo),
        1 => Just(Turn::Redo),
    ]
}

fn pick(write: &Write, table: &str, at: usize) -> Option<String> {
    let sql = format!(
        "SELECT id FROM {table} ORDER BY id LIMIT 1 OFFSET ?1 % max(1, (SELECT count(*) FROM {table}))"
    );
    write.read().row(&sql, [at as i64], |row| row.get(0)).expect("a row, or none")
}

fn run(write: &mut Write, act: &Act) -> crate::problem::Result<()> {
    let id = write.new_id::<uuid::Uuid>().to_string();
    let (sql, parent) = match act {
        Act::AddParent(name) => {
            write.run("INSERT INTO parent (id, name) VALUES (?1, ?2)", (id, name))?;
            return Ok(());
        }
        Act::AddChild { under, .. } => ("parent", *under),
        Act::AddGrandchild { under, .. } => ("child", *under),
        Act::AddFriend { of } => ("child", *of),
        Act::Rename { which, .. } | Act::RemoveParent(which) => ("parent", *which),
        Act::Number { which, .. } | Act::Move { which, .. } | Act::RemoveChild(which) => ("child", *which),
        Act::RemoveGrandchild(which) => ("grandchild", *which),
    };
    let Some(row) = pick(write, sql, parent) else { return Ok(()) };
    match act {
        Act::AddParent(_) => unreachable!("added above"),
        Act::AddChild { label, n, .. } => {
            write.run("INSERT INTO child (id, parent, label, n) VALUES (?1, ?2, ?3, ?4)", (id, row, label, n))
        }
        Act::AddGrandchild { text, .. } => {
            write.run("INSERT INTO grandchild (id, child, text) VALUES (?1, ?2, ?3)", (id, row, text))
        }
        Act::AddFriend { .. } => write.run("INSERT INTO friend (id, child) VALUES (?1, ?2)", (id, row)),
        Act::Rename { name, note, .. } => {
            write.run("UPDATE parent SET name = ?2, note = ?3 WHERE id = ?1", (row, name, note))
        }
        Act::Number { n, .. } => write.run("UPDATE child SET n = ?2 WHERE id = ?1", (row, n)),
        Act::Move { under, .. } => match pick(write, "parent", *under) {
            Some(parent) => write.run("UPDATE child SET parent = ?2 WHERE id = ?1", (row, parent)),
            None => Ok(0),
        },
        Act::RemoveParent(_) => write.run("DELETE FROM parent WHERE id = ?1", [row]),
        Act::RemoveChild(_) => write.run("DELETE FROM child WHERE id = ?1", [row]),
        Act::RemoveGrandchild(_) => write.run("DELETE FROM grandchild WHERE id = ?1", [row]),
    }
    .map(|_| ())
}

/// Takes the turns on a store beside a model of it: the dumps that undo and redo must bring back.
fn play(store: &Store, turns: &[Turn]) -> (Vec<String>, Vec<String>) {
    let mut behind = vec![dump(store)];
    let mut ahead = Vec::new();
    for (n, turn) in (2..).zip(turns) {
        match turn {
            Turn::Step(acts) => {
                let all = |write: &mut Write| acts.iter().try_for_each(|act| run(write, act));
                let done = store.write(Op::Demo, &caller_of(n), all).expect("the step is done");
                if !done.touched.is_empty() {
                    behind.push(dump(store));
                    ahead.clear();
                }
            }
            Turn::Undo => match store.undo(&caller_of(n)) {
                Ok(_) => {
                    ahead.push(behind.pop().expect("a step to take back"));
                    assert_eq!(
                        &dump(store),
                        behind.last().expect("the start"),
                        "undo gives back what was before"
                    );
                }
                Err(problem) => {
                    assert_eq!(problem.code, Code::NothingToUndo);
                    assert_eq!(behind.len(), 1, "only at the start is there nothing to undo");
                }
            },
            Turn::Redo => match store.redo(&caller_of(n)) {
                Ok(_) => {
                    behind.push(ahead.pop().expect("a step to do again"));
                    assert_eq!(
                        &dump(store),
                        behind.last().expect("the step"),
                        "redo gives back what was after"
                    );
                }
                Err(problem) => {
                    assert_eq!(problem.code, Code::NothingToRedo);
                    assert!(ahead.is_empty(), "a new step alone ends what can be redone");
                }
            },
        }
    }
    (behind, ahead)
}

fn is_sound(store: &Store) {
    let verified = store.verify().expect("the look is taken");
    assert!(verified.sound, "references, search index and journal are clean: {:?}", verified.faults);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_undone_gives_back_the_start_and_redone_the_end(turns in proptest::collection::vec(turn(), 1..14)) {
        let desk = Desk::new();
        let store = desk.open();
        let (mut behind, mut ahead) = play(&store, &turns);
        is_sound(&store);
        let mut n = 1000;
        while behind.len() > 1 {
            store.undo(&caller_of(n)).expect("every step can be taken back");
            ahead.push(behind.pop().expect("a step"));
            prop_assert_eq!(&dump(&store), behind.last().expect("the start"));
            n += 1;
        }
        is_sound(&store);
        while let Some(state) = ahead.pop() {
            store.redo(&caller_of(n)).expect("every step can be done again");
            prop_assert_eq!(dump(&store), state);
            n += 1;
        }
        is_sound(&store);
    }

    #[test]
    fn undo_goes_on_after_a_restart(turns in proptest::collection::vec(turn(), 1..8)) {
        let desk = Desk::new();
        let (mut behind, _) = play(&desk.open(), &turns);
        let mut n = 1000;
        while behind.len() > 1 {
            let store = desk.open();
            store.undo(&caller_of(n)).expect("the step of an earlier session");
            behind.pop();
            prop_assert_eq!(&dump(&store), behind.last().expect("the start"));
            n += 1;
        }
    }
}

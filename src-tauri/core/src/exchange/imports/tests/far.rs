//! How far an import and its undoing have come, and ending them on the way. Not here: the program killed (`tests/crash`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::*;
use crate::caller::Progress;
use crate::{api, problem};

/// More rows than the index of the search is put in order for, each with two people.
const ROWS: u32 = 3_000;

fn register() -> String {
    let rows = (0..ROWS).map(|n| format!("Kerho {n} ry;{};Pekka P{n};Sirpa S{n}\n", n + 1));
    format!("Nimi;Rekisterinumero;Puheenjohtaja;Sihteeri\n{}", rows.collect::<String>())
}

/// An import during which `look` is called all the time.
fn watched(desk: &Desk, file: &Value, look: impl Fn(&Progress) + Sync) -> problem::Result<Value> {
    watched_call(desk, "imports.run", file, look)
}

fn watched_call(
    desk: &Desk,
    name: &str,
    input: &Value,
    look: impl Fn(&Progress) + Sync,
) -> problem::Result<Value> {
    desk.bench.with_store(|store, caller| {
        let (ended, progress) = (AtomicBool::new(false), Arc::clone(&caller.progress));
        std::thread::scope(|threads| {
            threads.spawn(|| {
                while !ended.load(Ordering::Relaxed) {
                    look(&progress);
                    std::thread::yield_now();
                }
                look(&progress);
            });
            let answer = api::dispatch(store, caller, name, input.clone());
            ended.store(true, Ordering::Relaxed);
            answer
        })
    })
}

/// What a call answers, and how far it was by and by.
fn told_on_the_way(desk: &Desk, name: &str, input: &Value) -> (Value, Vec<(u64, u64)>) {
    let seen = std::sync::Mutex::new(Vec::new());
    let done = watched_call(desk, name, input, |progress| {
        let told = progress.told();
        let mut seen = seen.lock().expect("nobody panics");
        if seen.last() != Some(&told) {
            seen.push(told);
        }
    });
    let seen = seen.into_inner().expect("nobody panicked");
    (done.expect("it is done"), seen.into_iter().filter(|(_, of)| *of > 0).collect())
}

/// All that can be asked of a store.
fn told(desk: &Desk) -> Vec<Value> {
    let list = json!({ "limit": 100 });
    let questions = [
        ("associations.list", list.clone()),
        ("people.list", list),
        ("journal.turns", Value::Null),
        ("search.find", json!({ "text": "kerho" })),
    ];
    let mut told: Vec<Value> =
        questions.into_iter().map(|(name, input)| desk.bench.call(name, input)).collect();
    let ids: Vec<Value> =
        [0, 1].iter().flat_map(|list| told[*list]["rows"].as_array().cloned()).flatten().collect();
    told.extend(ids.iter().map(|row| desk.bench.call("journal.history", json!({ "owner": row["id"] }))));
    told.push(desk.bench.with_store(|store, _| json!(store.verify().expect("the look is taken"))));
    told
}

#[test]
fn an_import_tells_how_far_it_is_until_its_step_is_kept() {
    let desk = Desk::new();
    let file = desk.csv(register());
    let (done, under_way) = told_on_the_way(&desk, "imports.run", &file);
    assert_eq!(done["value"]["new"], ROWS);
    assert!(under_way.is_sorted(), "it never goes back: {under_way:?}");
    let rows = u64::from(ROWS) + 1;
    assert!(under_way.iter().all(|(_, of)| *of == 2 * rows), "and the whole stays the same");
    let after_the_rows = under_way.iter().filter(|(done, of)| *done > rows && done < of);
    assert!(after_the_rows.count() > 2, "it goes on while the index is written: {under_way:?}");
}

#[test]
fn an_import_is_not_told_to_be_done_before_it_is_there_to_be_seen() {
    let desk = Desk::new();
    let file = desk.csv(register());
    let (too_early, last) = (AtomicU32::new(0), std::sync::Mutex::new((0, 0)));
    let done = watched(&desk, &file, |progress| {
        let (done, of) = progress.told();
        *last.lock().expect("nobody panics") = progress.told();
        if of > 0 && done == of {
            let page = desk.bench.call("associations.list", json!({ "limit": 0 }));
            too_early.fetch_add((page["count"] != ROWS).into(), Ordering::Relaxed);
        }
    });
    assert_eq!(done.expect("it is done")["value"]["new"], ROWS);
    assert_eq!(too_early.into_inner(), 0, "all of it was told to be done and was not to be seen");
    let rows = u64::from(ROWS) + 1;
    assert_eq!(last.into_inner().expect("nobody panicked"), (2 * rows, 2 * rows), "in the end it is");
}

#[test]
fn an_import_that_is_ended_on_the_way_leaves_nothing_behind_and_can_be_done_afterwards() {
    let desk = Desk::new();
    desk.run(&desk.csv("Nimi;Puheenjohtaja\nMartat ry;Maija Malli\n"));
    let before = told(&desk);
    let file = desk.csv(register());
    for (part, of) in [(1, 3), (2, 3)] {
        let ended = watched(&desk, &file, |progress| {
            let (done, all) = progress.told();
            if all > 0 && done * of > all * part {
                progress.cancel();
            }
        });
        assert_eq!(ended.map_err(|problem| problem.code), Err(Code::Cancelled), "{part} of {of}");
        assert_eq!(told(&desk), before, "after {part} of {of}");
    }
    assert_eq!(desk.told(&file), format!("{ROWS} new"));
    desk.bench.call("journal.undo", Value::Null);
    assert_eq!(told(&desk)[0], before[0]);
}

#[test]
fn an_import_that_nobody_wants_any_more_does_not_begin() {
    let desk = Desk::new();
    let file = desk.csv("Nimi\nMartat ry\n");
    assert_eq!(desk.bench.cancelled("imports.run", file), Code::Cancelled);
    assert_eq!(desk.all(), [Value::Null; 0]);
    assert_eq!(desk.bench.try_call("journal.undo", Value::Null), Err((Code::NothingToUndo, None)));
}

/// An association, two people and two roles.
const CHANGES: u64 = 5 * ROWS as u64;

#[test]
fn undo_and_redo_of_an_import_tell_how_far_they_are() {
    let desk = Desk::new();
    desk.run(&desk.csv(register()));
    for name in ["journal.undo", "journal.redo"] {
        let (_, under_way) = told_on_the_way(&desk, name, &Value::Null);
        assert!(under_way.is_sorted(), "{name} never goes back: {under_way:?}");
        assert!(under_way.iter().all(|(_, of)| *of == 2 * CHANGES), "{name}: the whole stays the same");
        let on_the_way =
            |from: u64, to: u64| under_way.iter().filter(|(done, _)| (from + 1..to).contains(done)).count();
        assert!(on_the_way(0, CHANGES) > 2, "{name}, row by row: {under_way:?}");
        assert!(on_the_way(CHANGES, 2 * CHANGES) > 2, "{name}, and while the index follows: {under_way:?}");
        assert_eq!(under_way.last(), Some(&(2 * CHANGES, 2 * CHANGES)), "{name} is done in the end");
    }
}

#[test]
fn an_undo_that_is_ended_on_the_way_leaves_all_as_it_was_and_a_small_one_has_nothing_to_tell() {
    let desk = Desk::new();
    desk.run(&desk.csv(register()));
    let before = told(&desk);
    for (part, of) in [(1, 4), (3, 5)] {
        let ended = watched_call(&desk, "journal.undo", &Value::Null, |progress| {
            let (done, all) = progress.told();
            if all > 0 && done * of > all * part {
                progress.cancel();
            }
        });
        assert_eq!(ended.map_err(|problem| problem.code), Err(Code::Cancelled), "{part} of {of}");
        assert_eq!(told(&desk), before, "after {part} of {of}");
    }
    desk.run(&desk.csv("Nimi\nMartat ry\n"));
    assert_eq!(told_on_the_way(&desk, "journal.undo", &Value::Null).1, []);
}

//! Killed while it imports a long list of associations: all of it is there, or nothing.
//!
//! Not here: what was answered before (`writing`), and an import that is stopped (core's own tests).

use std::fmt::Write;

use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_words::Lang;

use crate::moments::{Moment, alone, chance, killed, undisturbed, within};

/// How often the program is killed.
const KILLS: usize = 12;

/// Enough that the import lasts some times as long as the start of the program.
const ROWS: usize = 3_000;

fn register() -> String {
    let mut csv = "Nimi;Rekisterinumero;Puheenjohtaja\n".to_owned();
    for n in 1..=ROWS {
        writeln!(csv, "Kerho {n} ry;{n};Pekka P{n}").expect("a text takes it");
    }
    csv
}

/// What the store holds: associations, people, and the steps that can be undone; and whether it is sound.
fn held_by(desk: &Desk) -> (Value, Value, Value) {
    let store = api::open(&desk.store(), Missing::Refuse).expect("it opens");
    let caller = Caller::new("2026-11-24T10:00:00Z".parse().expect("a moment"), 1, Lang::Fi);
    let ask = |name: &str, input: Value| {
        api::dispatch::<Value>(&store, &caller, name, input).expect("it is answered")
    };
    let count = |name: &str| ask(name, json!({ "limit": 0 }))["count"].clone();
    let verified = store.verify().expect("the look is taken");
    assert!(verified.sound, "a fault: {:?}", verified.faults);
    (
        count("associations.list"),
        count("people.list"),
        ask("journal.turns", Value::Null)["undo"]["op"].clone(),
    )
}

#[test]
fn an_import_killed_on_the_way_leaves_all_or_nothing_and_can_be_done_again() {
    let _alone = alone();
    let (seed, mut rng) = chance();
    let desk = Desk::new();
    let file = desk.file("register.csv");
    std::fs::write(&file, register()).expect("it is written");
    let import = || {
        let mut cli = desk.cli();
        cli.args(["import", "associations"]).arg(&file);
        cli
    };
    let whole = (json!(ROWS), json!(ROWS), json!("imports-associations"));
    let nothing = (json!(0), json!(0), Value::Null);
    let span = undisturbed(&mut import());
    let (mut held, mut met) = (held_by(&desk), 0);
    for kill in 1..=KILLS {
        if held == whole {
            desk.call("journal.undo", &Value::Null);
        }
        let moment = Moment::After(within(&mut rng, span * 5 / 4));
        let alive = killed(&mut import(), &moment);
        held = held_by(&desk);
        assert!(held == whole || held == nothing, "after kill {kill} at {moment:?}, seed {seed}: {held:?}");
        met += usize::from(alive && held == nothing);
    }
    println!("{met} of {KILLS} kills met the import; undisturbed it takes {span:?}");
    assert!(met > KILLS / 3, "many kills are to meet an import");
    if held == nothing {
        undisturbed(&mut import());
    }
    assert_eq!(held_by(&desk), whole, "it can be done afterwards, seed {seed}");
}

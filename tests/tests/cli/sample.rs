//! `demo`: the sample municipality, the same for the same seed and day, in three languages.
//!
//! Not here: what the sample says.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::{Value, json};
use yhdyssilta_tests::desk::{Desk, ran};
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::programs;
use yhdyssilta_tests::record::{Told, told_by};
use yhdyssilta_words::Lang;

fn filled(lang: Lang, seed: &str) -> Desk {
    let desk = Desk::new();
    let filled = desk.run(&["demo", "--seed", seed, "--lang", lang.tag()]).result();
    assert_eq!(filled["touched"], json!(["settings", "checklist"]), "the sample fills these");
    desk
}

fn told(desk: &Desk) -> Vec<Told> {
    let mut lines = desk.lines();
    told_by(|name, input| lines.call(name, input))
}

#[test]
fn equal_seeds_and_days_give_equal_records_in_every_language() {
    let mut said = BTreeSet::new();
    for lang in Lang::ALL {
        let (once, again) = (told(&filled(lang, "7")), told(&filled(lang, "7")));
        assert!(once.len() > 100, "everything is asked for: {} questions", once.len());
        assert_eq!(once, again, "the sample in {lang} depends on seed and day alone");
        said.insert(format!("{once:?}"));
    }
    assert_eq!(said.len(), 3, "each language has its own words");
}

#[test]
fn another_seed_gives_other_ids_and_the_same_content() {
    let settings = |seed| filled(Lang::Fi, seed).call("settings.get", &Value::Null);
    let (mut one, mut other) = (settings("1"), settings("2"));
    assert_ne!(one["officer"]["id"], other["officer"]["id"], "the seed makes the ids");
    one["officer"]["id"].take();
    other["officer"]["id"].take();
    assert_eq!(one, other, "and nothing else");
}

#[test]
fn another_day_moves_the_sample_along() {
    let desk = Desk::new();
    let mut command = Command::new(programs::cli());
    command.arg("--store").arg(desk.store()).args(["--today", "2031-03-01", "demo"]);
    assert_eq!(ran(&mut command).result()["value"]["year"], 2031);
}

#[test]
fn the_sample_fills_an_empty_store_only() {
    let desk = Desk::with_sample();
    let before = told(&desk);
    for lang in Lang::ALL {
        assert_told(&desk.run(&["demo", "--lang", lang.tag()]).problem(1), "store-not-empty", lang);
    }
    assert_eq!(told(&desk), before, "what was there stands");
    let desk = Desk::new();
    desk.call("settings.record_residents", &json!({ "year": 2025, "count": 1 }));
    assert_told(&desk.run(&["demo"]).problem(1), "store-not-empty", Lang::Fi);
}

#[test]
fn the_sample_is_undone_in_one_step_and_done_again_by_other_programs() {
    let desk = Desk::with_sample();
    let years = desk.call("checklist.years", &Value::Null);
    assert_eq!(years.as_array().map(Vec::len), Some(2), "this year and the last");
    assert_eq!(desk.call("journal.undo", &Value::Null)["value"]["op"], "demo");
    assert_eq!(desk.call("checklist.years", &Value::Null), json!([]), "nothing is left of it");
    desk.call("journal.redo", &Value::Null);
    assert_eq!(desk.call("checklist.years", &Value::Null), years, "all of it is back");
    desk.call("journal.undo", &Value::Null);
    desk.run(&["demo"]).result();
    assert_eq!(desk.call("checklist.years", &Value::Null), years, "what was undone can be filled in anew");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

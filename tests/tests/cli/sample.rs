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
    let slices = json!(["settings", "checklist", "associations", "people", "contacts"]);
    assert_eq!(filled["touched"], slices, "the sample fills these");
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
fn another_seed_gives_other_ids_and_another_mix_and_the_rest_is_the_same() {
    let [one, other] = ["1", "2"].map(|seed| filled(Lang::Fi, seed));
    let settings = |desk: &Desk| desk.call("settings.get", &Value::Null);
    let (mut first, mut second) = (settings(&one), settings(&other));
    assert_ne!(first["officer"]["id"], second["officer"]["id"], "the seed makes the ids");
    first["officer"]["id"].take();
    second["officer"]["id"].take();
    assert_eq!(first, second, "the officer and the municipality are the same");
    let names = |desk: &Desk| {
        let page = desk.call("associations.list", &json!({ "limit": 500 }));
        let names = page["rows"].as_array().expect("rows").iter().map(|row| row["name"].to_string());
        names.collect::<BTreeSet<_>>()
    };
    assert_eq!((names(&one).len(), names(&other).len()), (190, 190));
    assert_ne!(names(&one), names(&other), "the associations are others");
}

#[test]
fn as_many_associations_as_are_asked_for() {
    let desk = Desk::new();
    desk.run(&["demo", "--associations", "25"]).result();
    assert_eq!(desk.call("associations.list", &json!({ "limit": 1 }))["count"], 25);
    let refused = Desk::new().run(&["demo", "--associations", "108001"]).problem(1);
    assert_told(&refused, "number-range", Lang::Fi);
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

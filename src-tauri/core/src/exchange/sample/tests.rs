//! What the sample promises: how many of what, equal for equal seeds, all of it one step. Not here: the command line.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Value, json};
use yhdyssilta_words::Lang;

use super::names::drawn;
use super::vocabulary::vocabulary;
use crate::api::tests::Bench;
use crate::problem::Code;

fn filled(lang: Lang, asked: Value) -> Bench {
    let bench = Bench::new().in_lang(lang);
    bench.call("store.fill_with_sample", asked);
    bench
}

/// Every row of a list, page by page.
fn rows(bench: &Bench, list: &str, filter: Value) -> Vec<Value> {
    let mut rows: Vec<Value> = Vec::new();
    loop {
        let page = bench.call(list, json!({ "filter": filter, "offset": rows.len(), "limit": 500 }));
        rows.extend(page["rows"].as_array().expect("rows").iter().cloned());
        if page["count"] == rows.len() {
            return rows;
        }
    }
}

/// Every association with all that is known of it.
fn associations(bench: &Bench) -> Vec<Value> {
    let lines = rows(bench, "associations.list", json!({}));
    lines.iter().map(|line| bench.call("associations.get", json!({ "id": line["id"] }))).collect()
}

fn count(of: &[Value], which: impl Fn(&Value) -> bool) -> usize {
    of.iter().filter(|it| which(it)).count()
}

fn filtered(bench: &Bench, filter: Value) -> usize {
    rows(bench, "associations.list", filter).len()
}

#[test]
fn whatever_the_seed_the_register_has_as_many_of_each_kind() {
    for seed in [1, 2] {
        let bench = filled(Lang::Fi, json!({ "seed": seed }));
        let all = associations(&bench);
        assert_eq!(all.len(), 190);
        let is = |field: &'static str, value: Value| count(&all, |it| it[field] == value);
        assert_eq!((is("status", json!("dormant")), is("status", json!("dissolved"))), (12, 8));
        assert_eq!(is("email", json!("")), 28, "without an address of their own");
        let unreachable = |it: &Value| it["email"] == "" && it["street"] == "";
        assert_eq!(count(&all, unreachable), 6, "as the checklist says of the autumn's invitation");
        assert_eq!((is("phone", json!("")), is("web", json!(""))), (42, 94));
        assert_eq!(is("publishable", json!(false)), 29);
        assert_eq!(is("register_number", json!("")), 11, "groups that are not registered");
        assert_eq!(is("business_id", json!("")), 190 - 118);
        assert_eq!(is("confirmed_on", Value::Null), 14, "never confirmed");
        assert_eq!(is("members", Value::Null), 16);
        let small = |it: &Value| it["members"].as_u64().is_some_and(|members| members <= 50);
        assert_eq!(count(&all, small), 96, "as many small ones as the checklist says");
        let bilingual = |it: &Value| it["name_fi"] != "" && it["name_sv"] != "";
        assert_eq!((count(&all, bilingual), is("name_fi", json!(""))), (22, 26));
        let mut classes = BTreeMap::<Option<u64>, usize>::new();
        all.iter().for_each(|it| *classes.entry(it["purpose_class"].as_u64()).or_default() += 1);
        let none = 40 + 11;
        let classes: Vec<usize> = classes.into_values().collect();
        assert_eq!(classes, [none, 10, 18, 12, 32, 21, 30, 2, 4, 10], "in PRH's proportions");
        assert_eq!(filtered(&bench, json!({ "unconfirmed": true })), 14 + 26 + 16);
        assert_eq!(filtered(&bench, json!({ "no_email": true })), 28);
        let (no_contact, ended) = (
            filtered(&bench, json!({ "no_contact": true })),
            filtered(&bench, json!({ "role_ended": true })),
        );
        assert!((30..=38).contains(&no_contact), "30, and those that were dissolved: {no_contact}");
        assert!((22..=30).contains(&ended), "22, and those that were dissolved: {ended}");
        let later = bench.call("contacts.list", json!({ "filter": "to_follow_up", "limit": 500 }));
        let days: Vec<&str> = later["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .filter_map(|it| it["follow_up"].as_str())
            .collect();
        assert_eq!((days.len(), days.iter().filter(|day| **day < "2026-11-24").count()), (18, 7), "{days:?}");
    }
}

#[test]
fn boards_are_of_three_to_seven_and_change() {
    let bench = filled(Lang::Fi, Value::Null);
    let mut places = BTreeMap::<String, BTreeSet<String>>::new();
    let mut changed = 0;
    for association in associations(&bench) {
        let board = bench.call("people.board", json!({ "association": association["id"] }));
        let board = board.as_array().expect("a board");
        let current: BTreeSet<&str> =
            board.iter().filter(|it| it["current"] == true).filter_map(|it| it["person"].as_str()).collect();
        let unknown = board.is_empty() || association["status"] == "dissolved";
        assert!(unknown || (2..=7).contains(&current.len()), "{}: {board:?}", association["name"]);
        let chairs = board.iter().filter(|it| it["kind"] == "chair").count();
        changed += usize::from(chairs == 2);
        for it in board {
            let person = it["person"].as_str().expect("a person").to_owned();
            places.entry(person).or_default().insert(association["id"].to_string());
        }
    }
    assert!(changed >= 50, "a chair and who was it before, in {changed} associations");
    let twice = places.values().filter(|it| it.len() > 1).count();
    assert!(twice >= 10, "people in two associations: {twice}");
    let people = rows(&bench, "people.list", json!({}));
    assert_eq!(people.len(), places.len(), "nobody is there without a role");
}

#[test]
fn the_long_name_is_of_140_characters() {
    let bench = filled(Lang::Sv, Value::Null);
    let all = associations(&bench);
    let long = all.iter().filter_map(|it| it["name"].as_str()).max_by_key(|name| name.chars().count());
    assert_eq!(long.map(|name| name.chars().count()), Some(140), "{long:?}");
    let sheet = bench.call("checklist.get", json!({ "year": 2026 })).to_string();
    assert!(sheet.contains(long.unwrap_or_default()), "the checklist speaks of it");
}

#[test]
fn equal_seeds_give_equal_registers_and_others_another_mix() {
    let told = |seed: u64| {
        let bench = filled(Lang::Fi, json!({ "seed": seed }));
        let lists = ["associations.list", "people.list", "contacts.list"];
        lists.map(|list| {
            let asked = json!({ "limit": 500 });
            bench.call(list, asked)["rows"].clone()
        })
    };
    let one = told(1);
    assert_eq!(one, told(1));
    let names = |told: &[Value; 3]| {
        let rows = told[0].as_array().expect("rows");
        rows.iter().filter_map(|row| row["name"].as_str().map(str::to_owned)).collect::<BTreeSet<_>>()
    };
    assert_ne!(names(&one), names(&told(2)));
}

#[test]
fn every_row_is_in_the_form_that_the_rules_give_it_and_has_no_twin() {
    let bench = filled(Lang::En, Value::Null);
    for association in associations(&bench) {
        let mut fields = association.clone();
        for derived in ["id", "name", "status", "status_since", "confirmed_on"] {
            fields.as_object_mut().expect("a record").remove(derived);
        }
        let asked = json!({ "id": association["id"], "fields": fields });
        assert_eq!(bench.call("associations.change", asked)["touched"], json!([]), "{association}");
        for name in ["name_fi", "name_sv"] {
            let twins = bench.call(
                "associations.twins",
                json!({ "id": association["id"], "name": association[name], "municipality": "999",
                    "register_number": association["register_number"], "business_id": association["business_id"] }),
            );
            assert_eq!(twins, json!([]), "{association}");
        }
    }
    for person in rows(&bench, "people.list", json!({})) {
        let known = bench.call("people.get", json!({ "id": person["id"] }));
        let mut fields = known.clone();
        for derived in ["id", "name", "roles"] {
            fields.as_object_mut().expect("a record").remove(derived);
        }
        let asked = json!({ "id": person["id"], "fields": fields });
        assert_eq!(bench.call("people.change", asked)["touched"], json!([]), "{known}");
    }
    assert_eq!(bench.call("store.verify", Value::Null)["faults"], json!([]));
}

#[test]
fn one_step_takes_all_of_it_back_and_another_brings_it_again() {
    let bench = filled(Lang::Fi, Value::Null);
    let lists = ["associations.list", "people.list", "contacts.list"];
    let told = || lists.map(|list| bench.call(list, json!({ "limit": 500 })));
    let before = told();
    bench.call("journal.undo", Value::Null);
    for list in told() {
        assert_eq!(list["count"], 0);
    }
    assert_eq!(bench.call("checklist.years", Value::Null), json!([]));
    assert_eq!(bench.call("settings.get", Value::Null)["organisation"], Value::Null);
    bench.call("journal.redo", Value::Null);
    assert_eq!(told(), before);
    assert_eq!(bench.call("store.verify", Value::Null)["faults"], json!([]));
}

#[test]
fn the_officers_words_are_in_the_callers_language_and_the_names_in_their_own() {
    let of = |lang| associations(&filled(lang, Value::Null));
    let [finnish, swedish] = [of(Lang::Fi), of(Lang::Sv)];
    let all = |of: &[Value], field: &str| of.iter().map(|it| it[field].to_string()).collect::<BTreeSet<_>>();
    assert_eq!(all(&finnish, "name"), all(&swedish, "name"));
    for field in ["tags", "note", "area"] {
        let both: Vec<String> = all(&finnish, field).intersection(&all(&swedish, field)).cloned().collect();
        assert!(both.len() <= 2, "{field} is not translated: {both:?}");
    }
}

#[test]
fn the_sample_fills_a_store_without_associations_only() {
    let bench = Bench::new();
    bench.call("associations.add", json!({ "name_fi": "Talo ry" }));
    let refused = bench.try_call("store.fill_with_sample", Value::Null);
    assert_eq!(refused, Err((Code::StoreNotEmpty, None)));
    let bench = Bench::new();
    bench.call("people.add", json!({ "family_name": "Mallikas" }));
    assert_eq!(bench.try_call("store.fill_with_sample", Value::Null), Err((Code::StoreNotEmpty, None)));
    let too_many = bench.try_call("store.fill_with_sample", json!({ "associations": 108_001 }));
    assert_eq!(too_many, Err((Code::NumberRange, Some("associations".into()))));
}

#[test]
fn any_number_can_be_asked_for() {
    for number in [0, 1, 7, 1_300] {
        let bench = filled(Lang::Fi, json!({ "associations": number }));
        assert_eq!(bench.call("associations.list", json!({ "limit": 1 }))["count"], number);
        assert_eq!(bench.call("journal.undo", Value::Null)["value"]["op"], "demo");
    }
}

#[test]
fn there_are_names_for_as_many_as_the_country_has() {
    let words = vocabulary();
    let named = drawn(&words, 108_000, &mut Rng::with_seed(1));
    let names: BTreeSet<(&str, &str)> =
        named.iter().map(|it| (it.name_fi.as_str(), it.name_sv.as_str())).collect();
    assert_eq!((named.len(), names.len()), (108_000, 108_000), "no two are called the same");
}

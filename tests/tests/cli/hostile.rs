//! Inputs that no person would type: any JSON into any command, in any order.
//!
//! Not here: what people type (`typed`).

use std::path::Path;

use chrono::{DateTime, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use yhdyssilta_core::{Caller, Code, Missing, Problem, Store, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::record::told_by;
use yhdyssilta_words::Lang;

/// Words that commands know, among others.
const KEYS: &[&str] = &[
    "year",
    "with",
    "criterion",
    "status",
    "reason",
    "field",
    "value",
    "kind",
    "code",
    "business_id",
    "name",
    "title",
    "email",
    "phone",
    "count",
    "evenings_per_year",
    "confirmed_within_months",
    "body_met_within_months",
    "small_association_members",
    "owner",
    "text",
    "path",
    "lang",
    "",
];

const THRESHOLDS: [&str; 4] =
    ["evenings_per_year", "confirmed_within_months", "body_met_within_months", "small_association_members"];

const WORDS: &[&str] = &[
    "1.1",
    "3.2",
    "0.1",
    "7.5",
    "met",
    "partly",
    "not_met",
    "not_assessed",
    "not_applicable",
    "evidence",
    "note",
    "view",
    "responsible",
    "due",
    "2026-12-31",
    "0001-01-01",
    "municipality",
    "county",
    "region",
    "091",
    "999",
    "02",
    "0201256-6",
    "a@b.fi",
    "",
    "\0",
    "\u{202e}<script>",
    "\" OR \"",
    "*",
    "ab",
    "⚑",
    "₷",
    "\u{ffff}",
    "\u{10ffff}",
    "8c1f6a52-7a0e-5d0c-9e37-6f1d2b54a9e1",
];

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => proptest::sample::select(WORDS).prop_map(Value::from),
        2 => (2017..2029_i64).prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => ".{0,40}".prop_map(Value::from),
        1 => "\\PC{0,400}".prop_map(Value::from),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
    ]
}

fn anything() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((proptest::sample::select(KEYS), inner), 0..6)
                .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

fn one_of(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    proptest::sample::select(words).prop_map(Value::from).boxed()
}

fn text() -> BoxedStrategy<Value> {
    prop_oneof![proptest::sample::select(WORDS).prop_map(str::to_owned), ".{0,60}", ".{150,250}"]
        .prop_map(Value::from)
        .boxed()
}

/// A value that may stand under this key.
fn fitting(key: &'static str) -> BoxedStrategy<Value> {
    match key {
        "year" | "with" => prop_oneof![9 => 2024..2028_i64, 1 => any::<i64>()].prop_map(Value::from).boxed(),
        "criterion" => one_of(&["0.1", "2.1", "3.2", "3.2", "1.1", "99"]),
        "status" => one_of(&["met", "partly", "not_met", "not_assessed", "not_applicable"]),
        "field" => one_of(&["evidence", "note", "view", "responsible", "due"]),
        "kind" => one_of(&["municipality", "county", "region"]),
        "code" => one_of(&["091", "049", "02", "14", "999", "1"]),
        "business_id" => one_of(&["", "0201256-6", "0201256-7", "x"]),
        "email" => one_of(&["", "a@b.fi", "a@b", "ä@ö.fi"]),
        "count" => prop_oneof![Just(Value::Null), any::<u32>().prop_map(Value::from)].boxed(),
        "owner" => one_of(&["8c1f6a52-7a0e-5d0c-9e37-6f1d2b54a9e1", "4b96d5d6-8e38-5e8c-ad05-fe4a8d8b635f"]),
        key if THRESHOLDS.contains(&key) => (0..14_u32).prop_map(Value::from).boxed(),
        _ => text(),
    }
}

/// An object with these fields, each with a value that fits.
fn object(keys: &[&'static str]) -> BoxedStrategy<Value> {
    let fields: Vec<_> = keys.iter().map(|key| (Just((*key).to_owned()), fitting(key))).collect();
    fields.prop_map(|fields| fields.into_iter().collect()).boxed()
}

/// An input as the command asks for it, by the name of its type; anything for a type that is not known here.
fn asked_for(input: &str) -> BoxedStrategy<Value> {
    match input {
        "null" => Just(Value::Null).boxed(),
        "ByYear" => object(&["year"]),
        "Compare" => object(&["year", "with"]),
        "Decide" => object(&["year", "criterion", "status", "reason"]),
        "Describe" => object(&["year", "criterion", "field", "value"]),
        "ChooseOrganisation" => object(&["kind", "code", "business_id"]),
        "OfficerDetails" => object(&["name", "title", "email", "phone"]),
        "RecordResidents" => object(&["year", "count"]),
        "Thresholds" => object(&THRESHOLDS),
        "Typed" => object(&["text"]),
        "OfRecord" => object(&["owner"]),
        "Target" => object(&["path"]),
        _ => anything().boxed(),
    }
}

fn calls() -> impl Strategy<Value = Vec<(&'static str, Value)>> {
    let call = |command: api::Command| {
        let input = prop_oneof![4 => asked_for(&command.input), 1 => anything()];
        (Just(command.name), input)
    };
    vec(proptest::sample::select(api::commands()).prop_flat_map(call), 1..40)
}

fn caller(n: usize) -> Caller {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    Caller::new(noon, n as u64, Lang::Fi)
}

/// Every path leads into this folder, wherever it was to lead, and also if fields were taken without their names.
fn kept_inside(input: Value, folder: &Path) -> Value {
    let inside = |value: Value| match value {
        Value::String(path) => folder.join(path.replace(['/', '\\'], "_")).display().to_string().into(),
        other => other,
    };
    match input {
        Value::Object(mut fields) => {
            if let Some(path) = fields.get_mut("path") {
                *path = inside(path.take());
            }
            fields.into()
        }
        Value::Array(all) => all.into_iter().map(inside).collect(),
        other => other,
    }
}

/// All that undo gives back: neither the journal itself, nor what is no record.
fn told(store: &Store) -> String {
    let ask = |name: &str, input: &Value| {
        api::dispatch(store, &caller(0), name, input.clone()).expect("a read is answered")
    };
    let mut told = told_by(ask);
    told.retain(|(name, ..)| !name.starts_with("journal.") && !name.starts_with("memory."));
    format!("{told:?}")
}

/// Fails on a problem that nobody could do anything about.
fn is_explained(name: &str, input: &Value, problem: &Problem) -> Result<(), TestCaseError> {
    let helpless =
        [Code::StoreFailed, Code::DamagedStore, Code::MigrationFailed, Code::Busy, Code::ChangedSince];
    prop_assert!(!helpless.contains(&problem.code), "{name} {input}: {problem:?}");
    for lang in Lang::ALL {
        prop_assert!(!problem.sentence(lang).is_empty(), "{problem:?} has a sentence in {lang}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_in_any_command_is_answered_or_refused_and_all_of_it_can_be_undone(calls in calls()) {
        let desk = Desk::new();
        let store = api::open(&desk.store(), Missing::Create).expect("a new store");
        let empty = told(&store);
        for (n, (name, input)) in calls.into_iter().enumerate() {
            let input = kept_inside(input, desk.folder());
            if let Err(problem) = api::dispatch::<Value>(&store, &caller(n), name, input.clone()) {
                is_explained(name, &input, &problem)?;
            }
        }
        while store.redo(&caller(200)).is_ok() {}
        let full = told(&store);
        prop_assert!(store.verify().expect("the look is taken").sound, "a fault: {:?}", store.verify());
        let mut undone = 0;
        let end = loop {
            match store.undo(&caller(100 + undone)) {
                Ok(_) => undone += 1,
                Err(problem) => break problem.code,
            }
        };
        prop_assert_eq!(end, Code::NothingToUndo);
        prop_assert_eq!(told(&store), empty, "undoing all of it gives back the start");
        while store.redo(&caller(300)).is_ok() {}
        prop_assert_eq!(told(&store), full, "redoing it the end");
        prop_assert!(store.verify().expect("the look is taken").sound, "a fault: {:?}", store.verify());
    }
}

//! The door itself: names, inputs that are not of their form, and a bench to call from. Not here: what the
//! commands do (their slices), the contract of each (`tests/contract`).

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveTime};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use yhdyssilta_words::Lang;

use super::{SCHEMA, commands, dispatch, open, restore, typescript};
use crate::caller::Caller;
use crate::day::Day;
use crate::problem::{Code, Problem};
use crate::store::{Missing, Store};

/// A store to call commands on, on 24 November 2026 unless moved.
#[derive(Clone)]
pub(crate) struct Bench {
    _folder: Arc<tempfile::TempDir>,
    store: Arc<Store>,
    calls: Arc<AtomicU64>,
    today: Day,
    lang: Lang,
}

impl Bench {
    pub(crate) fn new() -> Bench {
        Bench::in_folder(tempfile::tempdir().expect("a folder"))
    }

    /// A store made of this backup.
    pub(crate) fn over(backup: &Path) -> Bench {
        let folder = tempfile::tempdir().expect("a folder");
        restore(&folder.path().join("desk.db"), backup).expect("it is restored");
        Bench::in_folder(folder)
    }

    fn in_folder(folder: tempfile::TempDir) -> Bench {
        let store = open(&folder.path().join("desk.db"), Missing::Create).expect("the store opens");
        let today = "2026-11-24".parse().expect("a day");
        Bench { _folder: folder.into(), store: store.into(), calls: Arc::default(), today, lang: Lang::Fi }
    }

    /// The same store on another day.
    pub(crate) fn on(&self, day: &str) -> Bench {
        Bench { today: day.parse().expect("a day"), ..self.clone() }
    }

    /// The same store in another language.
    pub(crate) fn in_lang(&self, lang: Lang) -> Bench {
        Bench { lang, ..self.clone() }
    }

    pub(crate) fn call(&self, name: &str, input: Value) -> Value {
        self.try_call(name, input.clone()).unwrap_or_else(|problem| panic!("{name} {input}: {problem:?}"))
    }

    /// The answer, or the code of the problem and the field it concerns.
    pub(crate) fn try_call(&self, name: &str, input: Value) -> Result<Value, (Code, Option<String>)> {
        dispatch(&self.store, &self.caller(), name, input).map_err(|problem| (problem.code, problem.field))
    }

    /// The problem, whole.
    pub(crate) fn problem(&self, name: &str, input: Value) -> Problem {
        dispatch::<Value>(&self.store, &self.caller(), name, input).expect_err("refused")
    }

    /// What a call says that was cancelled before it came to anything.
    pub(crate) fn cancelled(&self, name: &str, input: Value) -> Code {
        let caller = self.caller();
        caller.progress.cancel();
        dispatch::<Value>(&self.store, &caller, name, input).expect_err("it was cancelled").code
    }

    /// What is no command: the store, and somebody who calls on that day in that language.
    pub(crate) fn with_store<T>(&self, work: impl FnOnce(&Store, &Caller) -> T) -> T {
        work(&self.store, &self.caller())
    }

    fn caller(&self) -> Caller {
        let at: DateTime<chrono::Utc> = self.today.date().and_time(NaiveTime::MIN).and_utc();
        Caller::new(at, self.calls.fetch_add(1, Ordering::Relaxed), self.lang)
    }
}

#[test]
fn migrations_are_frozen() {
    let hash = |sql: &str| Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let frozen: Vec<String> =
        SCHEMA.migrations.iter().map(|it| format!("{} {}", it.name, hash(it.sql))).collect();
    insta::assert_json_snapshot!(frozen);
}

#[test]
fn every_command_has_a_name_of_its_own() {
    let mut names: Vec<&str> = commands().iter().map(|it| it.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
    assert!(names.iter().all(|name| name.split('.').count() == 2), "slice, dot, verb");
}

#[test]
fn an_input_that_is_not_of_its_form_is_laid_at_the_door_of_its_field() {
    let bench = Bench::new();
    let refused = |name: &str, input: Value| bench.try_call(name, input).expect_err("refused");
    assert_eq!(refused("checklist.open", json!({ "year": "2026" })), (Code::BadInput, Some("year".into())));
    assert_eq!(refused("checklist.open", json!({ "year": 2026, "yaer": 1 })).0, Code::BadInput);
    assert_eq!(refused("checklist.open", json!({ "year": 1e300 })), (Code::BadInput, Some("year".into())));
    assert_eq!(refused("checklist.open", Value::Null), (Code::BadInput, None));
    assert_eq!(refused("checklist.open", json!([2026])), (Code::BadInput, None), "fields have names");
    assert_eq!(refused("settings.get", json!({ "all": true })).0, Code::BadInput);
    assert_eq!(refused("no.such", Value::Null), (Code::UnknownCommand, None));
}

#[test]
fn the_windows_types_are_up_to_date() {
    let written = include_str!("../../../../ui/src/gen/api.ts");
    assert_eq!(written, typescript(), "run `cargo xtask gen`");
}

#[test]
fn every_problem_has_a_sentence_that_uses_its_arguments() {
    for code in Code::ALL {
        for lang in Lang::ALL {
            let sentence = crate::Problem::new(*code).sentence(lang);
            assert!(sentence.ends_with(['.', '?']), "{code:?} in {lang}: {sentence}");
        }
    }
}

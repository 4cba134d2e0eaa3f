//! The contract of each command: one call that is done and one that is refused, in `tests/contract/COMMAND.json`.
//!
//! ```json
//! { "before": [{ "call": NAME, "input": JSON }],
//!   "good": { "input": JSON },
//!   "refused": { "input": JSON, "code": CODE, "field": FIELD } }
//! ```
//! What the good call answers stands in `COMMAND.snap` beside it, whole: clock and seeds are fixed. `"on": "2026-12-01"`
//! makes a call on another day; `refused` may have a `before` of its own; `{dir}` is a folder that is there.
//! Not here: the exit codes of the command line (`cli`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::Value;
use yhdyssilta_core::{Caller, Missing, Problem, Store, api};
use yhdyssilta_tests::desk::{Desk, TODAY};
use yhdyssilta_tests::record::{Told, told_by};
use yhdyssilta_words::Lang;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contract")
}

fn commands() -> BTreeSet<String> {
    api::commands().iter().map(|command| command.name.to_owned()).collect()
}

/// The names of the files that end so, without the ending.
fn files(ending: &str) -> BTreeSet<String> {
    let entries = folder().read_dir().expect("the contracts are there");
    let names =
        entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned());
    names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
}

/// What a command lacks, and what lacks a command.
fn unmatched(commands: &BTreeSet<String>, files: &BTreeSet<String>, ending: &str) -> Vec<String> {
    let without_file = commands.difference(files).map(|name| format!("{name} has no {name}{ending}"));
    let without_command = files.difference(commands).map(|name| format!("{name}{ending} has no command"));
    without_file.chain(without_command).collect()
}

/// A contract, as its file has it.
struct Contract {
    name: String,
    content: Value,
}

impl Contract {
    fn all() -> Vec<Self> {
        let read = |name: String| {
            let text = fs::read_to_string(folder().join(format!("{name}.json"))).expect("it can be read");
            let content = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}.json: {error}"));
            Self { name, content }
        };
        files(".json").into_iter().map(read).collect()
    }

    /// The answer to the example, and whether everything else in the store is as before.
    fn played(&self, example: &str) -> (Result<Value, Problem>, bool) {
        let stage = Stage::new();
        let example = &self.content[example];
        let before = example.get("before").unwrap_or(&self.content["before"]);
        let before = before.as_array().unwrap_or_else(|| panic!("{}.json says what comes before", self.name));
        for (n, call) in before.iter().enumerate() {
            let name = call["call"].as_str().expect("a call has a name");
            let done = stage.call(n, name, call);
            done.unwrap_or_else(|problem| panic!("{}.json, before: {call}: {problem}", self.name));
        }
        let told = stage.told();
        let answer = stage.call(before.len(), &self.name, example);
        (answer, told == stage.told())
    }
}

/// A store of its own for each example.
struct Stage {
    desk: Desk,
    store: Store,
}

impl Stage {
    fn new() -> Self {
        let desk = Desk::new();
        let store = api::open(&desk.store(), Missing::Create).expect("a new store");
        Self { desk, store }
    }

    /// The `n`th call, at noon in Helsinki.
    fn call(&self, n: usize, name: &str, example: &Value) -> Result<Value, Problem> {
        let day = example["on"].as_str().unwrap_or(TODAY);
        let noon: DateTime<Utc> = format!("{day}T10:00:00Z").parse().expect("a day");
        let caller = Caller::new(noon, n as u64, Lang::Fi);
        let input = replaced(&example["input"], "{dir}", &self.dir());
        let answer: Value = api::dispatch(&self.store, &caller, name, input)?;
        Ok(replaced(&answer, &self.dir(), "{dir}"))
    }

    fn dir(&self) -> String {
        self.desk.folder().display().to_string()
    }

    fn told(&self) -> Vec<Told> {
        let none = Value::Null;
        told_by(|name, input| {
            self.call(0, name, &serde_json::json!({ "input": input })).unwrap_or(none.clone())
        })
    }
}

/// The same JSON with one text in the place of another, wherever it stands.
fn replaced(json: &Value, from: &str, to: &str) -> Value {
    match json {
        Value::String(text) => text.replace(from, to).into(),
        Value::Array(all) => all.iter().map(|value| replaced(value, from, to)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), replaced(value, from, to))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn each_command_has_its_contract_and_each_contract_its_command() {
    assert_eq!(unmatched(&commands(), &files(".json"), ".json"), [""; 0], "write the file, or take it away");
    assert_eq!(
        unmatched(&commands(), &files(".snap"), ".snap"),
        [""; 0],
        "run the test, and accept its answer"
    );
}

#[test]
fn each_good_example_is_answered_as_agreed() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for contract in Contract::all() {
            let (answer, _) = contract.played("good");
            let answer = answer.unwrap_or_else(|problem| panic!("{}: {problem}", contract.name));
            insta::assert_json_snapshot!(contract.name.as_str(), answer);
        }
    });
}

#[test]
fn each_refused_example_is_refused_as_agreed_and_changes_nothing() {
    for contract in Contract::all() {
        let (answer, unchanged) = contract.played("refused");
        let problem = answer.err().unwrap_or_else(|| panic!("{} was to be refused", contract.name));
        let told = serde_json::to_value(&problem).expect("a problem is plain words and numbers");
        let agreed = &contract.content["refused"];
        assert_eq!(
            (&told["code"], &told["field"]),
            (&agreed["code"], &agreed["field"]),
            "{}: {told}",
            contract.name
        );
        assert!(unchanged, "{} was refused and changed something", contract.name);
    }
}

#[test]
fn what_lacks_its_other_half_is_caught() {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(unmatched(&set(&["a.b"]), &set(&["a.b"]), ".json"), [""; 0]);
    assert_eq!(unmatched(&set(&["a.b", "a.c"]), &set(&["a.b"]), ".json"), ["a.c has no a.c.json"]);
    assert_eq!(unmatched(&set(&[]), &set(&["a.b"]), ".json"), ["a.b.json has no command"]);
}

#[test]
fn a_folder_is_put_in_and_taken_out_wherever_it_stands() {
    let json = serde_json::json!({ "path": "{dir}/x.pdf", "all": ["{dir}", 1, null] });
    let inside = replaced(&json, "{dir}", "/t/1");
    assert_eq!(inside, serde_json::json!({ "path": "/t/1/x.pdf", "all": ["/t/1", 1, null] }));
    assert_eq!(replaced(&inside, "/t/1", "{dir}"), json);
}

//! Problems as a program tells them, held against the sentences that the officer is to read.
//!
//! Not here: when a problem arises.

use serde_json::Value;
use yhdyssilta_core::{Code, Problem};
use yhdyssilta_words::{Arg, Lang};

/// Fails unless `told` is a whole problem of this code whose message is its sentence in this language.
#[track_caller]
pub fn assert_told(told: &Value, code: &str, lang: Lang) {
    assert_eq!(told["code"], code, "the code of {told}");
    let keys: Vec<&String> = told.as_object().expect("a problem is an object").keys().collect();
    assert_eq!(keys, ["args", "code", "field", "message"], "a problem has these parts: {told}");
    assert_eq!(told["message"], sentence(told, lang), "the message is the code's sentence in {lang}");
}

/// The sentence of a problem that a program told.
#[must_use]
pub fn sentence(told: &Value, lang: Lang) -> String {
    let named = |code: &&Code| serde_json::to_value(code).is_ok_and(|name| name == told["code"]);
    let code = Code::ALL.iter().find(named).unwrap_or_else(|| panic!("no code of this name: {told}"));
    let args = told["args"].as_object().expect("arguments by name");
    let problem =
        args.iter().fold(Problem::new(*code), |problem, (name, value)| problem.with(name, argument(value)));
    problem.sentence(lang)
}

fn argument(value: &Value) -> Arg {
    match (value.as_i64(), value.as_str()) {
        (Some(number), _) => number.into(),
        (None, Some(text)) => text.to_owned().into(),
        (None, None) => panic!("an argument is a number or a text: {value}"),
    }
}

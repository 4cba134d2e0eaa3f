//! `call --lines`: one answer a line, each before the next question.
//!
//! Not here: a program that is killed meanwhile (`crash`).

use serde_json::{Value, json};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_words::Lang;

#[test]
fn each_line_is_answered_before_the_next_is_written() {
    let desk = Desk::new();
    let mut lines = desk.lines();
    let opened = lines.call("checklist.open", &json!({ "year": 2026 }));
    assert_eq!(opened["value"]["year"], 2026);
    for n in 0..20 {
        let note = format!("muistiinpano {n}\nja toinen rivi");
        let input = json!({ "year": 2026, "criterion": "3.2", "field": "note", "value": note });
        let described = lines.call("checklist.describe", &input);
        assert_eq!(described["value"]["state"]["note"], note, "an answer is one line, whatever it says");
    }
    assert!(!lines.has_said_more(), "each question has one answer");
    assert!(lines.close().success(), "the end of the input is the end of the work");
    let undone = desk.call("journal.undo", &Value::Null);
    assert_eq!(undone["value"]["op"], "checklist-describe", "what was answered stands");
}

#[test]
fn a_malformed_line_is_answered_with_a_problem_and_the_next_is_heard() {
    let desk = Desk::new();
    let mut lines = desk.lines();
    let malformed: [&[u8]; 10] = [
        b"{",
        b"null",
        b"[]",
        b"17",
        b"\"settings.get\"",
        b"{}",
        b"{\"call\": 3}",
        b"{\"call\": \"settings.get\"} {\"call\": \"settings.get\"}",
        b"{\"call\": \"settings.get\", \"input\": \"\\ud800\"}",
        b"{\"call\": \"settings.get\", \"input\": \"\xff\xfe\"}",
    ];
    for line in malformed {
        assert!(lines.say(line), "it listens");
        let shown = String::from_utf8_lossy(line);
        let answer = lines.answer().unwrap_or_else(|| panic!("it has gone after {shown}"));
        assert_told(&answer["problem"], "bad-input", Lang::Fi);
    }
    let deep = format!("{{\"call\": \"settings.get\", \"input\": {}}}", "[".repeat(100_000));
    assert!(lines.say(deep), "it listens");
    assert_told(&lines.answer().expect("it lives")["problem"], "bad-input", Lang::Fi);
    let unknown = lines.ask("no.such", &Value::Null).expect("it lives");
    assert_told(&unknown["problem"], "unknown-command", Lang::Fi);
    lines.call("settings.get", &Value::Null);
    assert!(lines.close().success(), "what one line got wrong does not fail the whole");
}

#[test]
fn blank_lines_are_skipped_and_a_missing_input_is_null() {
    let desk = Desk::new();
    let mut lines = desk.lines();
    for line in ["", "   ", "\t", "\r"] {
        assert!(lines.say(line), "it listens");
    }
    assert!(lines.say(r#"{"call": "checklist.years"}"#), "it listens");
    assert_eq!(lines.answer(), Some(json!({ "done": [] })), "the first answer is to the first question");
}

#[test]
fn problems_are_told_in_the_language_asked_for() {
    let desk = Desk::new();
    for lang in Lang::ALL {
        let mut command = desk.cli();
        let mut lines =
            yhdyssilta_tests::lines::Lines::start(command.args(["--lang", lang.tag(), "call", "--lines"]));
        let answer = lines.ask("checklist.get", &json!({ "year": 2026 })).expect("it lives");
        assert_told(&answer["problem"], "assessment-missing", lang);
    }
}

#[test]
fn what_was_answered_stands_when_the_reader_goes_away() {
    let desk = Desk::new();
    let mut lines = desk.lines();
    lines.call("checklist.open", &json!({ "year": 2026 }));
    drop(lines);
    let years = desk.call("checklist.years", &Value::Null);
    assert_eq!(years[0]["year"], 2026);
}

//! Exit codes, stdout and stderr, defaults, help, and the list of commands.
//!
//! Not here: why a store cannot be opened (`opening`).

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use yhdyssilta_tests::desk::{Desk, Said, TODAY, ran};
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::programs;
use yhdyssilta_words::Lang;

/// The program on the window's own store, of somebody whose data folder this desk is.
fn at_home(desk: &Desk, arguments: &[&str]) -> Said {
    let mut command = Command::new(programs::cli());
    ran(command.args(["--today", TODAY]).args(arguments).env("XDG_DATA_HOME", desk.folder()))
}

#[test]
fn what_is_done_is_said_on_stdout_alone_and_ends_with_0() {
    let desk = Desk::new();
    let settings = desk.call("settings.get", &Value::Null);
    assert_eq!(settings["organisation"], Value::Null, "nothing is set in a new store");
    let opened = desk.call("checklist.open", &json!({ "year": 2026 }));
    assert_eq!(opened["touched"], json!(["checklist"]), "the answer says what has changed");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

#[test]
fn what_is_refused_is_a_whole_problem_on_stderr_in_the_language_asked_for_and_ends_with_1() {
    let desk = Desk::new();
    for lang in Lang::ALL {
        let said = desk.run(&["call", "checklist.open", r#"{"year": 1}"#, "--lang", lang.tag()]);
        let problem = said.problem(1);
        assert_told(&problem, "year-range", lang);
        assert_eq!(problem["field"], "year", "the window shows it by the field");
        assert_eq!(problem["args"], json!({ "min": 2018, "max": 2027 }));
    }
    assert_told(&desk.refused("no.such", &Value::Null), "unknown-command", Lang::Fi);
    assert_told(&desk.run(&["call", "settings.get", "{"]).problem(1), "bad-input", Lang::Fi);
    assert_told(&desk.refused("settings.get", &json!([1])), "bad-input", Lang::Fi);
}

#[test]
fn wrong_usage_ends_with_2_and_touches_nothing() {
    let desk = Desk::new();
    let wrong: [&[&str]; 12] = [
        &[],
        &["dance"],
        &["call"],
        &["call", "settings.get", "null", "null"],
        &["call", "settings.get", "--lines"],
        &["call", "--lines", "--list"],
        &["backup"],
        &["restore"],
        &["verify", "it"],
        &["demo", "--seed", "many"],
        &["verify", "--lang", "de"],
        &["verify", "--today", "24.11.2026"],
    ];
    for arguments in wrong {
        let said = desk.run(arguments);
        assert_eq!((said.code, said.stdout.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!said.stderr.is_empty(), "usage is explained: {arguments:?}");
    }
    assert_eq!(desk.names(), [""; 0], "wrong usage makes no store");
}

#[test]
fn the_help_names_every_command() {
    let help = ran(Command::new(programs::cli()).arg("--help"));
    assert_eq!(help.code, Some(0));
    for command in ["demo", "call", "backup", "restore", "verify"] {
        let named = help.stdout.lines().any(|line| line.trim_start().starts_with(&format!("{command} ")));
        assert!(named, "{command} is missing from:\n{}", help.stdout);
    }
    for option in ["--store", "--lang", "--today"] {
        assert!(help.stdout.contains(option), "{option} is missing from:\n{}", help.stdout);
    }
}

#[test]
fn the_list_has_every_command_of_the_api_and_needs_no_store() {
    let desk = Desk::new();
    let list = desk.run(&["call", "--list"]).result();
    let known = yhdyssilta_core::api::commands();
    let known: Vec<Value> =
        known.iter().map(|it| json!({ "name": it.name, "input": it.input, "output": it.output })).collect();
    assert_eq!(list, Value::Array(known));
    assert_eq!(desk.names(), [""; 0], "a list of names opens nothing");
}

#[test]
fn a_dash_reads_the_input_from_stdin() {
    let desk = Desk::new();
    let from_stdin = |input: &str| {
        let mut command = desk.cli();
        command.args(["call", "checklist.open", "-"]).stdin(Stdio::piped());
        let mut program = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        let mut stdin = program.stdin.take().expect("it was piped just above");
        stdin.write_all(input.as_bytes()).expect("it reads");
        drop(stdin);
        Said::from(program.wait_with_output().expect("it ends"))
    };
    assert_eq!(from_stdin("\n {\"year\":\n2026}\n").result()["value"]["year"], 2026);
    assert_told(&from_stdin("").problem(1), "bad-input", Lang::Fi);
    assert_told(&from_stdin("{\"year\": 2025} {}").problem(1), "bad-input", Lang::Fi);
}

#[test]
fn without_a_path_the_windows_own_store_is_used() {
    for made_by in [["demo"].as_slice(), &["call", "settings.get"]] {
        let desk = Desk::new();
        at_home(&desk, made_by).result();
        let store = desk.file("fi.yhdyssilta.desk/yhdyssilta.db");
        assert!(store.is_file(), "{made_by:?} makes a missing store where the window looks for it");
        assert_eq!(at_home(&desk, &["verify"]).result()["sound"], true);
    }
    let desk = Desk::new();
    assert_eq!(at_home(&desk, &["call", "no.such"]).code, Some(3), "a name that is none makes no store");
    assert!(!desk.file("fi.yhdyssilta.desk").exists());
}

#[test]
fn a_backup_is_restored_on_a_new_laptop() {
    let old = Desk::with_sample();
    let backup = old.file("copy.db");
    old.call("store.backup", &json!({ "path": backup }));
    let new = Desk::new();
    at_home(&new, &["restore", backup.to_str().expect("a path of letters")]).result();
    assert_eq!(at_home(&new, &["verify"]).result()["sound"], true);
}

#[test]
fn verify_and_backup_make_no_store() {
    for arguments in [["verify"].as_slice(), &["backup", "copy.db"]] {
        let desk = Desk::new();
        assert_told(&at_home(&desk, arguments).problem(3), "no-store", Lang::Fi);
        assert_told(&desk.run(arguments).problem(3), "no-store", Lang::Fi);
        assert_eq!(desk.names(), [""; 0], "nothing is left there by {arguments:?}");
    }
}

#[test]
fn a_store_in_a_folder_that_is_not_there_cannot_be_opened() {
    let desk = Desk::new();
    let mut command = Command::new(programs::cli());
    let said = ran(command.arg("--store").arg(desk.file("nowhere/desk.db")).args(["call", "settings.get"]));
    let problem = said.problem(3);
    assert_told(&problem, "io-failed", Lang::Fi);
    assert_eq!(desk.names(), [""; 0], "a folder with a mistyped name is not made");
}

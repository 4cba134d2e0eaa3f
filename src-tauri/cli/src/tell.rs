//! What a person at a terminal reads in place of JSON: sentences. A program that reads the output gets the
//! JSON. Not here: problems, which are told on stderr.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;

use serde_json::Value;
use yhdyssilta_core::{Code, Problem};
use yhdyssilta_words::{Arg, Key, Lang, say, say_key};

/// Prints the result, as JSON or, at a terminal, as sentences.
pub(crate) fn result(json: &Value, sentences: impl FnOnce() -> Vec<String>) -> Result<(), Problem> {
    let mut out = io::stdout().lock();
    let text = if out.is_terminal() { sentences().join("\n") } else { format!("{json:#}") };
    match line(&mut out, &text) {
        // A reader that has gone away has seen what it wanted.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| unwritten(&error)),
    }
}

/// Writes a line that stands there when this returns.
pub(crate) fn line(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "{text}").and_then(|()| out.flush())
}

/// The result could not be told. What the command did stands: of a full disk, only the words would not be true.
pub(crate) fn unwritten(error: &io::Error) -> Problem {
    Problem::new(Code::IoFailed).with("path", "stdout").with("reason", error.to_string())
}

/// The sample has been filled in.
pub(crate) fn filled(lang: Lang, done: &Value) -> Vec<String> {
    let sheet = &done["value"];
    let name = sheet["organisation"]["name"][lang.tag()].as_str().unwrap_or_default();
    let year = number(&sheet["year"]);
    vec![say::cli_demo_filled(lang, name, year - 1, year)]
}

/// A paper has been printed, perhaps with signs in place of letters.
pub(crate) fn written(lang: Lang, printed: &Value, path: &Path) -> Vec<String> {
    let mut told = vec![say::cli_paper_written(lang, number(&printed["pages"]), &path.display().to_string())];
    let replaced = printed["replaced"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !replaced.is_empty() {
        let letters: Vec<&str> = replaced.iter().filter_map(|it| it["letter"].as_str()).collect();
        let times: i32 = replaced.iter().map(|it| number(&it["times"])).sum();
        told.push(say::paper_replaced(lang, times, &letters.join(" ")));
    }
    told
}

/// Associations have come in from a file, or would.
pub(crate) fn imported(lang: Lang, report: &Value, dry_run: bool) -> Vec<String> {
    let count = |of: &str| number(&report[of]);
    let tally = say::cli_import_tally(
        lang,
        count("changed"),
        count("doubtful"),
        count("new"),
        count("read"),
        count("refused"),
        count("unchanged"),
    );
    let mut told = vec![tally];
    if dry_run {
        told.push(say::cli_import_dry_run(lang));
    }
    let rows = report["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    told.extend(rows.iter().map(|row| remark_told(lang, row)));
    if count("unlisted") > 0 {
        told.push(say::cli_import_unlisted(lang, count("unlisted")));
    }
    told
}

fn remark_told(lang: Lang, row: &Value) -> String {
    let said = |field: &str| row[field].as_str().unwrap_or_default();
    let verdict = match said("verdict") {
        "refused" => say::cli_import_refused(lang),
        _ => say::cli_import_doubtful(lang),
    };
    let reason = sentence(lang, row);
    let (number, column, value) = (number(&row["row"]), said("column"), said("value"));
    if column.is_empty() {
        say::cli_import_whole_row(lang, &reason, number, value, &verdict)
    } else {
        say::cli_import_row(lang, column, &reason, number, value, &verdict)
    }
}

/// The sentence of a remark.
fn sentence(lang: Lang, remark: &Value) -> String {
    let code = remark["code"].as_str().unwrap_or_default();
    let args: BTreeMap<String, Arg> = serde_json::from_value(remark["args"].clone()).unwrap_or_default();
    let args: Vec<(String, Arg)> = args.into_iter().collect();
    Key::parse(&format!("problem-{code}")).map(|key| say_key(lang, key, &args)).unwrap_or_default()
}

/// Associations have been written into a file.
pub(crate) fn exported(lang: Lang, done: &Value, path: &Path) -> String {
    say::cli_exported(lang, number(&done["rows"]), &path.display().to_string())
}

/// A backup has been restored, and what was there before is kept.
pub(crate) fn restored(lang: Lang, backup: &Path, kept: Option<&Path>) -> Vec<String> {
    let shown = |path: &Path| path.display().to_string();
    let mut told = vec![say::cli_restored(lang, &shown(backup))];
    told.extend(kept.map(|kept| say::cli_restored_kept(lang, &shown(kept))));
    told
}

/// The store has been looked through.
pub(crate) fn verified(lang: Lang, verified: &Value, path: &Path) -> Vec<String> {
    let path = path.display().to_string();
    let faults = verified["faults"].as_array().map(Vec::as_slice).unwrap_or_default();
    if faults.is_empty() {
        return vec![say::cli_verify_ok(lang, &path)];
    }
    let mut told = vec![say::cli_verify_faults(lang, faults.len(), &path)];
    told.extend(faults.iter().map(|fault| fault_told(lang, fault)));
    told.push(say::cli_verify_advice(lang));
    told
}

fn fault_told(lang: Lang, fault: &Value) -> String {
    let what = fault["detail"].as_str().unwrap_or_default();
    match fault["check"].as_str() {
        Some("references") => say::cli_verify_reference(lang, what),
        Some("index" | "documents" | "sort_keys") => say::cli_verify_search(lang, what),
        Some("snapshots") => say::cli_verify_snapshot(lang, what),
        Some("journal") => say::cli_verify_history(lang, what),
        _ => say::cli_verify_integrity(lang, what),
    }
}

fn number(value: &Value) -> i32 {
    value.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or_default()
}

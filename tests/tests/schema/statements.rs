//! Rules of the statements in the sources of core, and of how the store opens its connections.
//!
//! Not here: what the statements ask.

use std::fs;
use std::path::{Path, PathBuf};

use crate::nothing;

/// Words that delete a row without the journal seeing whose place is taken.
const REPLACING: [&str; 4] = ["or replace", "replace into", "conflict replace", "update or replace"];

/// What the writing connection is told, and the journal relies on.
const TOLD: [&str; 5] = [
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_mode = WAL",
    "PRAGMA trusted_schema = OFF",
];

/// Each file under core's sources, by its path.
fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().expect("the sources are there") {
            let path = entry.expect("they can be read").path();
            match path.extension().and_then(|it| it.to_str()) {
                None => folders.push(path),
                Some("rs" | "sql") => files.push((path.clone(), fs::read_to_string(&path).expect("a text"))),
                Some(_) => {}
            }
        }
    }
    assert!(files.len() > 40, "the sources have been found: {}", files.len());
    files
}

/// The words of a text, one space apart, in small letters.
fn words(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn replacing(text: &str) -> Vec<&'static str> {
    let words = words(text);
    REPLACING.into_iter().filter(|wrong| words.contains(wrong)).collect()
}

fn untold(text: &str) -> Vec<&'static str> {
    let words = words(text);
    TOLD.into_iter().filter(|told| !words.contains(&format!("{};", told.to_lowercase()))).collect()
}

#[test]
fn no_statement_replaces_a_row() {
    let wrong = |(path, text): (PathBuf, String)| {
        replacing(&text)
            .into_iter()
            .map(move |found| format!("{}: {found}", path.display()))
            .collect::<Vec<_>>()
    };
    let found: Vec<String> = sources().into_iter().flat_map(wrong).collect();
    nothing(&found, "a row that is replaced is a row deleted: say ON CONFLICT DO UPDATE");
    assert_eq!(replacing("INSERT OR\n  REPLACE\tINTO t VALUES (1)"), ["or replace", "replace into"]);
    assert_eq!(replacing("CREATE TABLE t (a TEXT UNIQUE ON CONFLICT REPLACE)"), ["conflict replace"]);
    assert_eq!(replacing("text.replace('\\0', \"\"); SELECT replace(a, b, c) FROM t"), [""; 0]);
}

#[test]
fn the_writing_connection_is_told_what_the_journal_relies_on() {
    let opening = sources().into_iter().find(|(path, _)| path.ends_with("store/open.rs"));
    let (_, text) = opening.expect("the store opens its connections there");
    assert_eq!(untold(&text), [""; 0], "the journal relies on it");
    assert_eq!(
        untold(&text.replace("foreign_keys = ON", "foreign_keys = OFF")),
        ["PRAGMA foreign_keys = ON"]
    );
}

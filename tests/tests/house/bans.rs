//! The bans that Clippy keeps are there, and every package is under them.
//!
//! Not here: keeping them, which is Clippy's work in `cargo xtask check`.

use crate::nothing;
use crate::tree::{Source, TREE, file};

/// What Clippy must refuse, and in which file it is told so.
const BANS: &[(&str, &str)] = &[
    ("clippy.toml", "\"chrono::Local::now\""),
    ("clippy.toml", "\"chrono::Utc::now\""),
    ("clippy.toml", "\"std::time::SystemTime::now\""),
    ("Cargo.toml", "unsafe_code = \"forbid\""),
    ("Cargo.toml", "missing_docs = \"warn\""),
    ("Cargo.toml", "unwrap_used = \"warn\""),
    ("Cargo.toml", "dbg_macro = \"warn\""),
    ("Cargo.toml", "todo = \"warn\""),
];

/// The bans that `read` does not find in their file.
fn missing_bans(read: impl Fn(&str) -> String) -> Vec<String> {
    let missing = BANS.iter().filter(|(path, ban)| !lines(&read(path)).any(|line| line.contains(ban)));
    missing.map(|(path, ban)| format!("{path} has lost {ban}")).collect()
}

/// A package that has its own lints, or none.
fn outside_the_lints(source: &Source) -> Option<String> {
    let package = source.path.ends_with("/Cargo.toml");
    let inside =
        lines(&source.text).collect::<Vec<_>>().windows(2).any(|two| two == ["[lints]", "workspace = true"]);
    (package && !inside).then(|| format!("{} is not under the workspace's lints", source.path))
}

/// The lines that say something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn the_bans_are_there() {
    nothing(&missing_bans(|path| file(path).to_owned()), "a ban is gone");
}

#[test]
fn every_package_is_under_the_lints() {
    let found: Vec<String> = TREE.iter().filter_map(outside_the_lints).collect();
    nothing(&found, "a package makes its own rules");
}

#[test]
fn a_lost_ban_is_caught() {
    let without = |path: &str| file(path).replace("\"chrono::Utc::now\"", "");
    assert_eq!(missing_bans(without), ["clippy.toml has lost \"chrono::Utc::now\""]);
    let as_comment = |path: &str| file(path).replace("dbg_macro", "# dbg_macro");
    assert_eq!(missing_bans(as_comment).len(), 1, "a ban in a comment bans nothing");
}

#[test]
fn a_package_outside_the_lints_is_caught() {
    let bad = Source::new("src-tauri/new/Cargo.toml", "[package]\nname = \"new\"\n\n[lints.rust]\n");
    assert!(outside_the_lints(&bad).is_some(), "its own lints");
}

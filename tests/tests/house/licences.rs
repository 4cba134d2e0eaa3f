//! The licences and the sources of the crates that the programs are made of.
//!
//! Permissive ones pass; each other is an exception that `NOTICE` names. Not here: npm's packages, see `npm`.

use serde_json::Value;

use crate::nothing;
use crate::tree::{METADATA, file};

/// Licences that ask for no more than a notice.
pub(crate) const PERMISSIVE: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether an SPDX expression leaves a choice of licences that `allowed` takes. `/` is the old spelling of OR.
pub(crate) fn passes(expression: &str, allowed: &impl Fn(&str) -> bool) -> bool {
    let expression = expression.replace('/', " OR ");
    let expression = expression.trim();
    if let Some(parts) = split(expression, " OR ") {
        return parts.iter().any(|part| passes(part, allowed));
    }
    if let Some(parts) = split(expression, " AND ") {
        return parts.iter().all(|part| passes(part, allowed));
    }
    match expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inside) => passes(inside, allowed),
        None => allowed(expression),
    }
}

/// The parts between a word that stands outside all brackets; `None` if it does not.
fn split<'a>(expression: &'a str, word: &str) -> Option<Vec<&'a str>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in expression.match_indices(word) {
        let before = &expression[start..at];
        if before.matches('(').count() == before.matches(')').count() {
            parts.push(before);
            start = at + word.len();
        }
    }
    parts.push(&expression[start..]);
    (parts.len() > 1).then_some(parts)
}

/// Whether `NOTICE` has a line for this package under this licence.
pub(crate) fn is_noticed(notice: &str, name: &str, licence: &str) -> bool {
    notice.lines().any(|line| {
        let mut words = line.split_whitespace().map(|word| word.trim_matches([',', ';', '(', ')', ':']));
        words.clone().any(|word| names(word, name)) && words.any(|word| word == licence)
    })
}

/// Whether a word of `NOTICE` means this package: `tool*` means a tool with its builds for each platform.
fn names(word: &str, name: &str) -> bool {
    word == name || word.strip_suffix('*').is_some_and(|beginning| name.starts_with(beginning))
}

fn wrong_licences(metadata: &Value, notice: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (name, package) in foreign(metadata) {
        let licence = package["license"].as_str().unwrap_or("no licence");
        let allowed = |one: &str| PERMISSIVE.contains(&one) || is_noticed(notice, name, one);
        if !passes(licence, &allowed) {
            found.push(format!("{name}: {licence}"));
        }
    }
    found
}

/// Crates from elsewhere than the public registry, whose every version stays as it is.
fn wrong_sources(metadata: &Value) -> Vec<String> {
    let from = |package: &Value| package["source"].as_str().unwrap_or_default().to_owned();
    foreign(metadata)
        .map(|(name, package)| (name, from(package)))
        .filter(|(_, source)| !(source.starts_with("registry+") && source.ends_with("/crates.io-index")))
        .map(|(name, source)| format!("{name} from {source}"))
        .collect()
}

/// The packages of others.
fn foreign(metadata: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let packages = metadata["packages"].as_array().expect("metadata lists packages").iter();
    packages
        .filter(|package| !package["source"].is_null())
        .map(|package| (package["name"].as_str().expect("a package has a name"), package))
}

#[test]
fn licences_are_permissive_or_noticed() {
    nothing(&wrong_licences(&METADATA, file("NOTICE")), "a licence is neither permissive nor in NOTICE");
}

#[test]
fn crates_come_from_the_public_registry() {
    nothing(&wrong_sources(&METADATA), "a crate comes from a place that may change or go");
}

#[test]
fn expressions_are_read_as_written() {
    let mit = |licence: &str| licence == "MIT";
    assert!(passes("Apache-2.0/MIT", &mit), "the old spelling");
    assert!(passes("(GPL-2.0 AND ISC) OR (MIT)", &mit), "a choice of two");
    assert!(!passes("(MIT OR ISC) AND GPL-2.0", &mit), "both are asked for");
}

#[test]
fn a_licence_that_asks_for_more_is_caught() {
    let package = |name: &str, licence: Option<&str>, source: &str| serde_json::json!({"name": name, "license": licence, "source": source});
    let crates = "registry+x/crates.io-index";
    let metadata = serde_json::json!({"packages": [
        package("fine", Some("MIT OR Apache-2.0"), crates),
        package("copyleft", Some("GPL-3.0-only"), crates),
        package("noticed", Some("MPL-2.0"), crates),
        package("silent", None, "git+x"),
    ]});
    let found = wrong_licences(&metadata, "- noticed (MPL-2.0): styles");
    assert_eq!(found, ["copyleft: GPL-3.0-only", "silent: no licence"]);
    assert_eq!(wrong_licences(&metadata, "").len(), 3, "an exception that NOTICE does not name");
    assert_eq!(wrong_sources(&metadata), ["silent from git+x"]);
}

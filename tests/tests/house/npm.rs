//! The licences of the pages' packages, and a lock file that names no host.
//!
//! Not here: the crates, see `licences`.

use serde_json::Value;

use crate::licences::{PERMISSIVE, is_noticed, passes};
use crate::nothing;
use crate::tree::file;

const LOCK: &str = "ui/package-lock.json";

/// Each package of the lock file, by its name. The nameless first one is our own.
fn packages(lock: &str) -> Vec<(String, Value)> {
    let lock: Value = serde_json::from_str(lock).expect("the lock file is JSON");
    let packages = lock["packages"].as_object().expect("the lock file lists packages").clone();
    let name = |path: &str| path.rsplit("node_modules/").next().unwrap_or_default().to_owned();
    packages
        .into_iter()
        .filter(|(path, _)| !path.is_empty())
        .map(|(path, value)| (name(&path), value))
        .collect()
}

fn wrong_licences(lock: &str, notice: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (name, package) in packages(lock) {
        let licence = package["license"].as_str().unwrap_or("no licence");
        let allowed = |one: &str| PERMISSIVE.contains(&one) || is_noticed(notice, &name, one);
        if !passes(licence, &allowed) {
            found.push(format!("{name}: {licence}"));
        }
    }
    found
}

/// Packages whose place the lock file names, or whose content it does not prove.
fn wrong_places(lock: &str) -> Vec<String> {
    let wrong = |package: &Value| !package["resolved"].is_null() || !package["integrity"].is_string();
    packages(lock).into_iter().filter(|(_, package)| wrong(package)).map(|(name, _)| name).collect()
}

#[test]
fn licences_of_the_pages_are_permissive_or_noticed() {
    nothing(&wrong_licences(file(LOCK), file("NOTICE")), "a licence is neither permissive nor in NOTICE");
}

#[test]
fn the_lock_file_proves_contents_and_names_no_host() {
    nothing(&wrong_places(file(LOCK)), "ui/.npmrc keeps hosts out of the lock file");
}

#[test]
fn what_is_wrong_in_a_lock_file_is_caught() {
    let lock = r#"{"packages": {"": {}, "node_modules/a": {"license": "MIT", "integrity": "x"},
        "node_modules/a/node_modules/@b/c": {"license": "MPL-2.0", "integrity": "x", "resolved": "host"},
        "node_modules/d": {}}}"#;
    assert_eq!(wrong_licences(lock, ""), ["@b/c: MPL-2.0", "d: no licence"]);
    assert_eq!(wrong_licences(lock, "- @b/c (MPL-2.0): a tool"), ["d: no licence"]);
    assert_eq!(wrong_places(lock), ["@b/c", "d"], "a host, and no proof");
}

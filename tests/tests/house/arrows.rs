//! The arrows between packages, as Cargo and as the sources name them.
//!
//! Not here: the arrows inside `core` (`layers`) and who owns a library (`owners`).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::nothing;
use crate::syntax::words;
use crate::tree::{METADATA, Source, rust};

/// A package, its folder, and the packages of this house that it may name.
struct Room {
    package: &'static str,
    folder: &'static str,
    may_name: &'static [&'static str],
}

const ROOMS: &[Room] = &[
    Room { package: "yhdyssilta", folder: "src-tauri/src/", may_name: &["yhdyssilta-core"] },
    Room {
        package: "yhdyssilta-cli",
        folder: "src-tauri/cli/",
        may_name: &["yhdyssilta-core", "yhdyssilta-words"],
    },
    Room {
        package: "yhdyssilta-core",
        folder: "src-tauri/core/",
        may_name: &["yhdyssilta-words", "yhdyssilta-paper"],
    },
    Room { package: "yhdyssilta-words", folder: "src-tauri/words/", may_name: &[] },
    Room { package: "yhdyssilta-paper", folder: "src-tauri/paper/", may_name: &[] },
    Room { package: "xtask", folder: "src-tauri/xtask/", may_name: &[] },
    Room {
        package: "yhdyssilta-tests",
        folder: "tests/",
        may_name: &["yhdyssilta-core", "yhdyssilta-words", "yhdyssilta-paper"],
    },
];

impl Room {
    /// The package as Rust spells it.
    fn word(&self) -> String {
        self.package.replace('-', "_")
    }

    fn may_name(&self, other: &str) -> bool {
        other == self.package || self.may_name.contains(&other)
    }
}

/// The packages of the workspace, and each dependency of one on another that is no arrow.
fn wrong_edges(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().expect("metadata lists packages");
    let ours: Vec<&Value> = packages.iter().filter(|package| package["source"].is_null()).collect();
    let names: BTreeSet<&str> = ours.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut found = Vec::new();
    for package in ours {
        let name = package["name"].as_str().expect("a package has a name");
        let Some(room) = ROOMS.iter().find(|room| room.package == name) else {
            found.push(format!("{name} has no room: give it one here and in ARCHITECTURE.md"));
            continue;
        };
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let dependencies: Vec<&str> = dependencies.filter_map(|edge| edge["name"].as_str()).collect();
        let wrong = dependencies.iter().filter(|other| names.contains(**other) && !room.may_name(other));
        found.extend(wrong.map(|other| format!("{name} depends on {other}")));
        if name == "xtask" && !dependencies.is_empty() {
            found.push(format!("xtask is std only, and depends on {}", dependencies.join(", ")));
        }
    }
    found
}

/// Each word of a file that is the name of a package it may not name.
fn wrong_names(source: &Source) -> Vec<String> {
    // The longest folder wins: src-tauri/core/ lies in src-tauri/ too.
    let room = ROOMS.iter().find(|room| source.path.starts_with(room.folder));
    let Some(room) = room else { return Vec::new() };
    let banned: Vec<String> =
        ROOMS.iter().filter(|other| !room.may_name(other.package)).map(Room::word).collect();
    words(&source.path, &source.text)
        .into_iter()
        .filter(|(word, _)| banned.contains(word))
        .map(|(word, line)| format!("{}:{line} names {word}", source.path))
        .collect()
}

/// Crates that need the system's libraries for windows.
const WINDOWED: &[&str] = &["tauri", "webkit2gtk", "gtk"];

/// What plain `cargo build` would compile and a machine without webkit cannot.
fn windowed_defaults(metadata: &Value) -> Vec<String> {
    let nodes = metadata["resolve"]["nodes"].as_array().expect("metadata has the graph");
    let ids = |list: &Value| -> Vec<String> { serde_json::from_value(list.clone()).expect("a list of ids") };
    let edges: BTreeMap<&str, Vec<String>> = nodes
        .iter()
        .map(|node| (node["id"].as_str().expect("a node has an id"), ids(&node["dependencies"])))
        .collect();
    let mut open = ids(&metadata["workspace_default_members"]);
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id.clone()) {
            open.extend(edges.get(id.as_str()).into_iter().flatten().cloned());
        }
    }
    let packages = metadata["packages"].as_array().expect("metadata lists packages").iter();
    packages
        .filter(|package| package["id"].as_str().is_some_and(|id| seen.contains(id)))
        .filter_map(|package| package["name"].as_str())
        .filter(|name| WINDOWED.contains(name))
        .map(|name| format!("a default member needs {name}"))
        .collect()
}

#[test]
fn plain_cargo_needs_no_webkit() {
    nothing(&windowed_defaults(&METADATA), "the shell alone may need the libraries of a window");
}

#[test]
fn a_default_member_that_needs_webkit_is_caught() {
    let metadata = |defaults: &[&str]| {
        serde_json::json!({
            "workspace_default_members": defaults,
            "packages": [{"id": "a", "name": "core"}, {"id": "b", "name": "helper"}, {"id": "c", "name": "gtk"}],
            "resolve": {"nodes": [{"id": "a", "dependencies": []}, {"id": "b", "dependencies": ["c"]},
                {"id": "c", "dependencies": []}]},
        })
    };
    assert_eq!(windowed_defaults(&metadata(&["a"])), [""; 0], "what others need does not count");
    assert_eq!(windowed_defaults(&metadata(&["a", "b"])), ["a default member needs gtk"], "at second hand");
}

#[test]
fn packages_depend_along_the_arrows() {
    nothing(&wrong_edges(&METADATA), "an edge in a Cargo.toml goes against the map");
}

#[test]
fn sources_name_packages_along_the_arrows() {
    let found: Vec<String> = rust().flat_map(wrong_names).collect();
    nothing(&found, "a file names a package against the map");
}

#[test]
fn an_edge_against_the_arrows_is_caught() {
    let package = |name: &str, on: &str| serde_json::json!({"name": name, "source": null, "dependencies": [{"name": on}, {"name": "serde"}]});
    let good = serde_json::json!({"packages": [package("yhdyssilta-core", "yhdyssilta-words"),
        package("yhdyssilta-words", "fluent")]});
    assert_eq!(wrong_edges(&good), [""; 0], "core may name words");
    let bad = serde_json::json!({"packages": [package("yhdyssilta-words", "yhdyssilta-core"),
        package("yhdyssilta-core", "serde"), package("xtask", "libc"), package("yhdyssilta-util", "serde")]});
    assert_eq!(wrong_edges(&bad).len(), 3, "upwards, a library in xtask, and a package without a room");
}

#[test]
fn a_name_against_the_arrows_is_caught() {
    let bad = Source::new("src-tauri/paper/src/doc.rs", "fn f() -> yhdyssilta_core::Store { todo() }");
    assert_eq!(wrong_names(&bad), ["src-tauri/paper/src/doc.rs:1 names yhdyssilta_core"]);
    let good = Source::new("src-tauri/cli/src/main.rs", "use yhdyssilta_core::api;");
    assert_eq!(wrong_names(&good), [""; 0], "the CLI stands on core");
}

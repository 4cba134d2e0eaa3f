//! Each large library has one owner: nobody else names it, so that it can be replaced in one place.
//!
//! Not here: the packages of this house, see `arrows`.

use crate::nothing;
use crate::syntax::words;
use crate::tree::{Source, TREE};

/// A library that only some files may name.
struct Library {
    name: &'static str,
    /// The paths that may name it, as beginnings.
    owners: &'static [&'static str],
    /// The most files of the product that may name it.
    files: usize,
    /// Whether comments count as well: a comment that names it knows too much.
    comments: bool,
}

/// More files than there are: no bound.
const ANY: usize = usize::MAX;

/// Where tables are read and written.
const TABLES: &str = "src-tauri/core/src/exchange/tables/";

const RUST: &[Library] = &[
    Library { name: "rusqlite", owners: &["src-tauri/core/"], files: ANY, comments: true },
    Library { name: "printpdf", owners: &["src-tauri/paper/"], files: 1, comments: true },
    Library { name: "lopdf", owners: &["src-tauri/paper/"], files: 1, comments: true },
    Library { name: "fluent", owners: &["src-tauri/words/"], files: ANY, comments: false },
    Library { name: "quick_xml", owners: &[TABLES], files: 1, comments: false },
    Library { name: "cfb", owners: &[TABLES], files: ANY, comments: false },
    Library { name: "rust_xlsxwriter", owners: &[TABLES], files: ANY, comments: false },
    Library {
        name: "calamine",
        owners: &["src-tauri/core/src/exchange/tables/tests/"],
        files: ANY,
        comments: false,
    },
    // The empty window beside the shell is what the shell is measured against.
    Library {
        name: "tauri",
        owners: &["src-tauri/src/", "src-tauri/build.rs", "src-tauri/examples/empty/"],
        files: ANY,
        comments: false,
    },
];

/// The only folder of the pages that knows the platform.
const BRIDGE: &str = "ui/src/bridge/";

/// Every place that names `library` and may not.
fn strangers(library: &Library, sources: &[&Source]) -> Vec<String> {
    let naming: Vec<(&Source, usize)> = sources
        .iter()
        .filter(|source| source.ends_with(&[".rs"]) && !source.path.starts_with("tests/"))
        .filter_map(|source| Some((*source, named_at(library, source)?)))
        .collect();
    let owned = |source: &Source| library.owners.iter().any(|owner| source.path.starts_with(owner));
    let mut found: Vec<String> = naming
        .iter()
        .filter(|(source, _)| !owned(source))
        .map(|(source, line)| format!("{}:{line} names {}", source.path, library.name))
        .collect();
    if naming.len() > library.files {
        let paths: Vec<&str> = naming.iter().map(|(source, _)| source.path.as_str()).collect();
        found.push(format!("{} has one file, and is named in {}", library.name, paths.join(", ")));
    }
    found
}

/// The first line that names the library.
fn named_at(library: &Library, source: &Source) -> Option<usize> {
    if library.comments {
        let names = |line: &str| line.split(|c: char| !is_word(c)).any(|word| is_name(word, library.name));
        return source.text.lines().position(names).map(|at| at + 1);
    }
    let words = words(&source.path, &source.text);
    words.into_iter().find(|(word, _)| is_name(word, library.name)).map(|(_, line)| line)
}

/// Whether a word is the library's name, or that of one of its parts: `tauri_build`, `fluent_bundle`.
fn is_name(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Pages outside the bridge that know the platform.
fn platform_outside_the_bridge(source: &Source) -> Option<String> {
    let page = source.path.starts_with("ui/src/") && !source.path.starts_with(BRIDGE);
    let line = source.text.lines().position(|line| line.contains("@tauri-apps"))?;
    page.then(|| format!("{}:{} knows the platform", source.path, line + 1))
}

#[test]
fn each_library_is_named_by_its_owner_alone() {
    let sources: Vec<&Source> = TREE.iter().collect();
    let found: Vec<String> = RUST.iter().flat_map(|library| strangers(library, &sources)).collect();
    nothing(&found, "a library is named outside its room");
}

#[test]
fn only_the_bridge_knows_the_platform() {
    let found: Vec<String> = TREE.iter().filter_map(platform_outside_the_bridge).collect();
    nothing(&found, "the pages reach the shell through ui/src/bridge/ alone");
}

#[test]
fn a_stranger_is_caught_in_code_and_in_a_comment() {
    let [rusqlite, printpdf, .., tauri] = RUST else { panic!("the list has changed its order") };
    let comment = Source::new("src-tauri/cli/src/main.rs", "//! x\n// as rusqlite does\n");
    assert_eq!(strangers(rusqlite, &[&comment]), ["src-tauri/cli/src/main.rs:2 names rusqlite"]);
    let first = Source::new("src-tauri/paper/src/print.rs", "use printpdf::Op;");
    let second = Source::new("src-tauri/paper/src/tags.rs", "use printpdf::Op;");
    assert_eq!(strangers(printpdf, &[&first]), [""; 0], "its one file");
    assert_eq!(strangers(printpdf, &[&first, &second]).len(), 1, "a second file in its own package");
    let part = Source::new("src-tauri/core/src/lib.rs", "use tauri_plugin_dialog::X;");
    assert_eq!(strangers(tauri, &[&part]).len(), 1, "a plug-in is the library too");
    let test = Source::new("tests/tests/paper.rs", "use lopdf::Document;");
    assert_eq!(strangers(&RUST[2], &[&test]), [""; 0], "tests look with any eyes they like");
}

#[test]
fn a_page_that_knows_the_platform_is_caught() {
    let line = "import { invoke } from \"@tauri-apps/api/core\";";
    let page = Source::new("ui/src/home/Home.svelte", line);
    assert!(platform_outside_the_bridge(&page).is_some(), "a page");
    let bridge = Source::new("ui/src/bridge/call.ts", line);
    assert_eq!(platform_outside_the_bridge(&bridge), None, "the bridge itself");
}

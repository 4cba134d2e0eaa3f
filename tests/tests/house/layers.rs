//! The arrows inside `core`: `api → slices, reports, exchange → store → ids, day, euro, text, problem, caller`; and where SQL may stand.
//!
//! Not here: the arrows between packages, see `arrows`.

use std::collections::BTreeSet;

use crate::nothing;
use crate::syntax::{modules, strings};
use crate::tree::{Source, rust};

const CORE: &str = "src-tauri/core/src/";

/// The modules at the root of core that stand on nothing.
const GROUND: &[&str] = &["caller", "ids", "day", "euro", "text", "problem"];

/// Words that begin a statement of SQL. English sentences in code do not begin with capitals throughout.
const STATEMENTS: &[&str] = &[
    "SELECT",
    "INSERT",
    "UPDATE",
    "DELETE",
    "REPLACE",
    "WITH",
    "CREATE",
    "ALTER",
    "DROP",
    "PRAGMA",
    "ATTACH",
    "DETACH",
    "BEGIN",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
    "VACUUM",
    "ANALYZE",
    "REINDEX",
    "EXPLAIN",
];

/// How high a module stands; it may name those of its height and below.
fn height(module: &str) -> u8 {
    match module {
        "api" => 3,
        "store" => 1,
        ground if GROUND.contains(&ground) => 0,
        // Slices, reports and exchange: a new slice needs no line here.
        _ => 2,
    }
}

/// The modules at the root of core.
fn roots() -> BTreeSet<&'static str> {
    rust()
        .filter_map(|source| source.path.strip_prefix(CORE))
        .filter_map(|path| path.trim_end_matches(".rs").split('/').next())
        .collect()
}

/// Each place in a file of core that names a higher one of the modules `roots`.
///
/// What `lib.rs` shows to others comes from above as well: inside, it is named by its module. The tests of a
/// slice look at it from outside, through the API.
fn upwards(source: &Source, roots: &BTreeSet<&str>) -> Vec<String> {
    let Some(inside) = source.path.strip_prefix(CORE) else { return Vec::new() };
    let path: Vec<&str> = inside.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let [module, ..] = path[..] else { return Vec::new() };
    if module == "lib" || (path.contains(&"tests") && module != "store") {
        return Vec::new();
    }
    let wrong = |other: &str| {
        if roots.contains(other) {
            return (height(other) > height(module)).then(|| format!("{other}, which stands above {module}"));
        }
        // Macros of the whole crate are written small; they stand on nothing.
        let shown = other.starts_with(char::is_uppercase) && height(module) < 2;
        shown.then(|| format!("{other} by the crate and not by its module"))
    };
    let named = modules(&source.path, &source.text, path.len()).into_iter();
    named
        .filter_map(|(other, line)| Some(format!("{}:{line} names {}", source.path, wrong(&other)?)))
        .collect()
}

/// Each SQL statement in a file of core that may not have any.
fn sql_outside(source: &Source) -> Vec<String> {
    let Some(inside) = source.path.strip_prefix(CORE) else { return Vec::new() };
    if inside.starts_with("store/") || inside.starts_with("reports/sql") || inside.ends_with("/rows.rs") {
        return Vec::new();
    }
    let found = strings(&source.path, &source.text).into_iter().filter(|(text, _)| is_sql(text));
    found.map(|(_, line)| format!("{}:{line} speaks SQL", source.path)).collect()
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    // What begins in a calendar file.
    if text.starts_with("BEGIN:V") {
        return false;
    }
    let small = text.to_ascii_lowercase();
    let small_statement =
        [("select ", " from "), ("insert into ", "("), ("delete from ", ""), ("update ", " set ")];
    STATEMENTS
        .iter()
        .any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
        || small_statement
            .iter()
            .any(|(first, then)| small.strip_prefix(first).is_some_and(|rest| rest.contains(then)))
}

#[test]
fn core_names_only_what_stands_below() {
    let roots = roots();
    let found: Vec<String> = rust().flat_map(|source| upwards(source, &roots)).collect();
    nothing(&found, "api → slices, reports, exchange → store → ids, day, euro, text, problem, caller");
}

#[test]
fn sql_stands_in_rows_reports_and_the_store_alone() {
    let found: Vec<String> = rust().flat_map(sql_outside).collect();
    nothing(&found, "SQL belongs in rows.rs, reports/sql and store");
}

#[test]
fn a_name_upwards_is_caught() {
    let roots = BTreeSet::from(["api", "checklist", "settings", "store", "day"]);
    let found = |path: &str, text: &str| upwards(&Source::new(&format!("{CORE}{path}"), text), &roots);
    let store = found("store/undo.rs", "//! x\nuse crate::{day::Day, settings::ops};");
    assert_eq!(store, [format!("{CORE}store/undo.rs:2 names settings, which stands above store")]);
    assert_eq!(found("day.rs", "fn f(r: &super::store::Read) {}").len(), 1, "a day knows no store");
    assert_eq!(found("day.rs", "use crate::Store;").len(), 1, "nor by way of the crate's root");
    let slice = found("checklist/ops.rs", "use crate::{store, settings, Store}; use super::rows;");
    assert_eq!(slice, [""; 0], "a slice stands on the store");
    assert_eq!(found("day.rs", "crate::id!(Day);"), [""; 0], "a macro stands on nothing");
    assert_eq!(
        found("checklist/tests.rs", "use crate::api::tests::Bench;"),
        [""; 0],
        "a test looks from outside"
    );
    assert_eq!(found("lib.rs", "pub use crate::api::call;"), [""; 0], "the root shows what there is");
}

#[test]
fn sql_in_the_wrong_room_is_caught() {
    let sql = "fn f() { run(\"\n  SELECT id FROM person\"); }";
    let ops = Source::new("src-tauri/core/src/people/ops.rs", sql);
    assert_eq!(sql_outside(&ops), ["src-tauri/core/src/people/ops.rs:1 speaks SQL"]);
    let rows = Source::new("src-tauri/core/src/people/rows.rs", sql);
    assert_eq!(sql_outside(&rows), [""; 0], "rows.rs is where it belongs");
    let small = Source::new("src-tauri/core/src/people/ops.rs", "const Q: &str = \"delete from person\";");
    assert_eq!(sql_outside(&small).len(), 1, "small letters are SQL too");
    let words =
        Source::new("src-tauri/core/src/people/ops.rs", "/// SELECT is SQL.\nconst W: &str = \"update\";");
    assert_eq!(sql_outside(&words), [""; 0], "a word and a comment are not");
    let event = Source::new("src-tauri/core/src/people/ops.rs", "const E: &str = \"BEGIN:VEVENT\";");
    assert_eq!(sql_outside(&event), [""; 0], "nor is what a calendar begins with");
    let begin = Source::new("src-tauri/core/src/people/ops.rs", "const B: &str = \"BEGIN;\";");
    assert_eq!(sql_outside(&begin).len(), 1, "a transaction is");
}

//! The arrows inside `core`: `api → slices, reports, exchange → store → ids, day, euro, text, problem`; and where SQL may stand.
//!
//! Not here: the arrows between packages, see `arrows`.

use crate::nothing;
use crate::syntax::{modules, strings};
use crate::tree::{Source, rust};

const CORE: &str = "src-tauri/core/src/";

/// The modules at the root of core that stand on nothing.
const GROUND: &[&str] = &["ids", "day", "euro", "text", "problem"];

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

/// Each place in a file of core that names a higher module.
fn upwards(source: &Source) -> Vec<String> {
    let Some(inside) = source.path.strip_prefix(CORE) else { return Vec::new() };
    let path: Vec<&str> = inside.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let [module, ..] = path[..] else { return Vec::new() };
    if module == "lib" {
        return Vec::new();
    }
    modules(&source.path, &source.text, path.len())
        .into_iter()
        .filter(|(other, _)| is_module(other) && height(other) > height(module))
        .map(|(other, line)| format!("{}:{line} names {other}, which stands above {module}", source.path))
        .collect()
}

/// Not a type, macro or constant at the crate's root.
fn is_module(name: &str) -> bool {
    name.starts_with(char::is_lowercase)
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
    let found: Vec<String> = rust().flat_map(upwards).collect();
    nothing(&found, "api → slices, reports, exchange → store → ids, day, euro, text, problem");
}

#[test]
fn sql_stands_in_rows_reports_and_the_store_alone() {
    let found: Vec<String> = rust().flat_map(sql_outside).collect();
    nothing(&found, "SQL belongs in rows.rs, reports/sql and store");
}

#[test]
fn a_name_upwards_is_caught() {
    let store =
        Source::new("src-tauri/core/src/store/undo.rs", "//! x\nuse crate::{day::Day, settings::ops};");
    assert_eq!(upwards(&store).len(), 1, "the store knows no slice: {:?}", upwards(&store));
    let ground = Source::new("src-tauri/core/src/day.rs", "fn f(r: &super::store::Read) {}");
    assert_eq!(upwards(&ground).len(), 1, "a day knows no store");
    let ops =
        Source::new("src-tauri/core/src/checklist/ops.rs", "use crate::{store, settings}; use super::rows;");
    assert_eq!(upwards(&ops), [""; 0], "a slice stands on the store");
    let root = Source::new("src-tauri/core/src/lib.rs", "pub use crate::api::call;");
    assert_eq!(upwards(&root), [""; 0], "the root shows what there is");
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
}

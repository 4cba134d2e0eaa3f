//! The shape of each file: how long, how it begins, and what no file holds.
//!
//! Not here: formatting, which has its own programs.

use crate::nothing;
use crate::tree::{Source, TREE, rust};

/// The most lines of a hand-written file.
const LINES: usize = 400;

/// Words that mark work left undone. Split, so that this file does not hold them itself.
const LEFT_UNDONE: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("dbg", "!(")];

/// First folders of paths that exist on somebody's machine only.
const MACHINES: &[&str] = &["home", "root", "work", "Users", "mnt"];

const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".css", ".js", ".html", ".sql", ".ftl"];

fn too_long(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    let counted = source.ends_with(&[".rs", ".ts", ".svelte", ".css"]);
    (counted && lines > LINES).then(|| format!("{} has {lines} lines", source.path))
}

fn says_not_what_it_is(source: &Source) -> Option<String> {
    let says = source.text.lines().next().is_some_and(|line| line.starts_with("//! "));
    (source.ends_with(&[".rs"]) && !says).then(|| format!("{} does not begin with //!", source.path))
}

fn left_undone(source: &Source) -> Vec<String> {
    let left = |line: &str| LEFT_UNDONE.iter().any(|word| line.contains(word));
    if source.ends_with(CODE) { lines_where(source, left) } else { Vec::new() }
}

fn paths_of_a_machine(source: &Source) -> Vec<String> {
    lines_where(source, |line| MACHINES.iter().any(|folder| holds_path(line, folder)))
}

/// Whether `/folder/…` begins in the line, not as the middle of a longer path.
fn holds_path(line: &str, folder: &str) -> bool {
    let path = format!("/{folder}/");
    line.match_indices(&path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        // Windows writes a drive before it.
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"._-)}/".contains(letter))
    })
}

/// A colour written out where a token should stand.
fn raw_colours(source: &Source) -> Vec<String> {
    let styles = source.ends_with(&[".css", ".svelte"]) && !source.path.ends_with("/tokens.css");
    let raw = |line: &str| {
        let value = line.split_once(':').map_or("", |(_, value)| value);
        ["rgb(", "rgba(", "hsl(", "hsla(", "oklch("].iter().any(|name| value.contains(name))
            || value.split(|c: char| !c.is_ascii_alphanumeric() && c != '#').any(is_hex_colour)
    };
    if styles { lines_where(source, raw) } else { Vec::new() }
}

fn is_hex_colour(word: &str) -> bool {
    word.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}

fn lines_where(source: &Source, wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = source.text.lines().enumerate().filter(|(_, line)| wrong(line));
    lines.map(|(at, line)| format!("{}:{}: {}", source.path, at + 1, line.trim())).collect()
}

#[test]
fn no_file_is_too_long_to_read() {
    let found: Vec<String> = TREE.iter().filter_map(too_long).collect();
    nothing(&found, "a file is read in one sitting: split it by noun, then by verb");
}

#[test]
fn each_rust_file_says_first_what_it_is() {
    let found: Vec<String> = rust().filter_map(says_not_what_it_is).collect();
    nothing(&found, "the first line says what the file is and what it is not");
}

#[test]
fn nothing_is_left_undone() {
    let found: Vec<String> = TREE.iter().flat_map(left_undone).collect();
    nothing(&found, "what is to be done stands in an issue");
}

#[test]
fn no_file_knows_a_machine() {
    let found: Vec<String> = TREE.iter().flat_map(paths_of_a_machine).collect();
    nothing(&found, "a path of one machine is wrong on all others");
}

#[test]
fn colours_come_from_the_tokens() {
    let found: Vec<String> = TREE.iter().flat_map(raw_colours).collect();
    nothing(&found, "a colour outside tokens.css is wrong in dark");
}

#[test]
fn a_file_that_is_too_long_is_caught() {
    let text = "x\n".repeat(LINES);
    assert_eq!(too_long(&Source::new("a.rs", &text)), None, "just as long as it may be");
    let longer = format!("{text}x\n");
    assert!(too_long(&Source::new("ui/src/a.svelte", &longer)).is_some(), "one line more");
    assert_eq!(too_long(&Source::new("assets/i18n/fi/a.ftl", &longer)), None, "strings are data");
}

#[test]
fn a_file_that_does_not_say_what_it_is_is_caught() {
    assert!(says_not_what_it_is(&Source::new("a.rs", "use x;\n//! late")).is_some(), "too late");
    assert!(says_not_what_it_is(&Source::new("a.rs", "//!\n")).is_some(), "says nothing");
    assert_eq!(says_not_what_it_is(&Source::new("a.rs", "//! A thing.")), None);
}

#[test]
fn undone_work_and_paths_of_a_machine_are_caught() {
    let undone = Source::new("a.ts", &format!("x\n// {}: later", LEFT_UNDONE[0]));
    assert_eq!(left_undone(&undone).len(), 1, "in a comment of the pages");
    let path = |line: String| paths_of_a_machine(&Source::new("a.md", &line)).len();
    assert_eq!(path(format!("see /{}/x/y", MACHINES[0])), 1, "somebody's folder");
    assert_eq!(path(format!("\"C:/{}/x\"", MACHINES[3])), 1, "somebody's folder on Windows");
    assert_eq!(path(format!("src/{}/x", MACHINES[2])), 0, "a folder in the tree");
}

#[test]
fn a_raw_colour_is_caught() {
    let raw = |path: &str, line: &str| raw_colours(&Source::new(path, line)).len();
    assert_eq!(raw("ui/src/a.svelte", "  color: #2a6ebb;"), 1);
    assert_eq!(raw("ui/src/a.css", "  background: hsl(0 0% 0%);"), 1);
    assert_eq!(raw("ui/src/styles/tokens.css", "  --ink: hsl(0 0% 13%);"), 0, "here they are made");
    assert_eq!(raw("ui/src/a.svelte", "  <a href={place}>{#if a}</a>: #each"), 0, "Svelte's own marks");
}

//! The Rust names that ids and variables get. Not here: the functions themselves, see `generate`.

use std::collections::BTreeMap;

use crate::check::Fault;
use crate::language::Language;

/// Words that cannot name a function or an argument, and `lang`, which is an argument of every function.
const TAKEN: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "lang", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The function's name: `problem-not-found` and `problem.not-found` are `problem_not_found`.
pub(crate) fn function(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

/// The constant's name: `PROBLEM_NOT_FOUND`.
pub(crate) fn constant(id: &str) -> String {
    function(id).to_uppercase()
}

/// Ids and variables that cannot be Rust names, and ids that would be the same one.
pub(crate) fn faults(source: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for (id, entry) in &source.messages {
        let mut fault = |what: String| faults.push(Fault::new(&source.name, &entry.file, Some(id), what));
        if !id.split('.').all(is_plain) || TAKEN.contains(&function(id).as_str()) {
            fault("is no good id: small letters, figures and single hyphens, no word of Rust".to_owned());
        }
        if let Some(other) = names.insert(function(id), id) {
            fault(format!("would have the same Rust name as {other}"));
        }
        for name in
            entry.uses.variables.iter().filter(|name| !is_plain(name) || TAKEN.contains(&name.as_str()))
        {
            fault(format!(
                "${name} is no good name: small letters, figures and single hyphens, no word of Rust"
            ));
        }
    }
    faults
}

/// `small-letters-and-figures2`
fn is_plain(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split('-').all(part)
}

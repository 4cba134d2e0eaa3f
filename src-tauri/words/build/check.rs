//! What must hold between the languages before the program compiles. Not here: reading the files (`language`)
//! and writing the typed functions (`generate`).
//!
//! The same files and the same messages in every language, the same variables in each, every reference known,
//! every variable of a declared kind, every id fit to be a Rust name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::kinds::{Kind, Kinds};
use crate::language::{Entry, Language};
use crate::names;
use crate::sources::{LANGUAGES, Sources};
use crate::variables::Choice;

/// A message that holds in every language.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// `id` or `id.attribute`.
    pub(crate) id: String,
    /// The file it stands in, in every language.
    pub(crate) file: String,
    /// Its variables in the order of the alphabet, which is the order of the typed function's arguments.
    pub(crate) variables: Kinds,
    /// The English text as it stands in the file.
    pub(crate) english: String,
}

/// Something that keeps the strings from compiling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    language: String,
    file: String,
    id: Option<String>,
    what: String,
}

impl Fault {
    /// A fault at a message of a file of a language.
    pub(crate) fn new(language: &str, file: &str, id: Option<&str>, what: String) -> Self {
        Self { language: language.to_owned(), file: file.to_owned(), id: id.map(str::to_owned), what }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "assets/i18n/{}/{}: ", self.language, self.file)?;
        if let Some(id) = &self.id {
            write!(f, "{id}: ")?;
        }
        f.write_str(&self.what)
    }
}

/// Checks all files of all languages; every fault is found in one go.
pub(crate) fn check(sources: &Sources) -> Result<Vec<Message>, Vec<Fault>> {
    let mut faults = same_files(sources);
    let none = BTreeMap::new();
    let languages =
        LANGUAGES.map(|name| Language::read(name, sources.get(name).unwrap_or(&none), &mut faults));
    let source = &languages[0];

    for language in &languages {
        faults.extend(references(language));
        faults.extend(choices(language, source));
        faults.extend(same_messages(language, &languages));
        faults.extend(same_variables(language, source));
    }
    faults.extend(declarations(source));
    faults.extend(names::faults(source));

    if !faults.is_empty() {
        faults.sort();
        faults.dedup();
        return Err(faults);
    }
    let english = &languages[2].messages;
    Ok(source.messages.iter().map(|(id, entry)| message(id, entry, source, &english[id].text)).collect())
}

fn message(id: &str, entry: &Entry, source: &Language, english: &str) -> Message {
    let kind = |name: String| (name.clone(), entry.kinds.get(&name).copied().unwrap_or(Kind::Text));
    Message {
        id: id.to_owned(),
        file: entry.file.clone(),
        variables: variables(id, source).into_iter().map(kind).collect(),
        english: english.to_owned(),
    }
}

fn same_files(sources: &Sources) -> Vec<Fault> {
    let all: BTreeSet<&String> = sources.values().flat_map(BTreeMap::keys).collect();
    let missing = |language: &&str, file: &str| sources.get(*language).is_none_or(|f| !f.contains_key(file));
    let mut faults = Vec::new();
    for file in all {
        for language in LANGUAGES.iter().filter(|language| missing(language, file)) {
            faults.push(Fault::new(language, file, None, "the file is missing".to_owned()));
        }
    }
    faults
}

fn same_messages(language: &Language, all: &[Language]) -> Vec<Fault> {
    let mut faults = BTreeMap::new();
    for other in all {
        for (id, entry) in &other.messages {
            let what = match language.messages.get(id) {
                None => format!("is missing here; {} has it", other.name),
                Some(here) if here.file != entry.file => {
                    format!("stands here in {}, in {} in {}", here.file, other.name, entry.file)
                }
                Some(_) => continue,
            };
            // The first language that has it is reason enough.
            faults.entry(id).or_insert_with(|| Fault::new(&language.name, &entry.file, Some(id), what));
        }
    }
    faults.into_values().collect()
}

fn references(language: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, entry) in language.messages.iter().chain(&language.terms) {
        let mut fault = |what: String| faults.push(Fault::new(&language.name, &entry.file, Some(id), what));
        for name in entry.uses.messages.iter().filter(|name| !language.messages.contains_key(*name)) {
            fault(format!("refers to the message {name}, which does not exist"));
        }
        for name in entry.uses.terms.iter().filter(|name| !language.terms.contains_key(*name)) {
            fault(format!("refers to the term {name}, which does not exist"));
        }
        for name in &entry.uses.functions {
            fault(format!("calls {name}(); declare the kind of the variable instead"));
        }
        if reached(id, language).contains(id) {
            fault("refers to itself".to_owned());
        }
    }
    faults
}

/// The messages and terms that one reaches by references, itself only if it comes back to itself.
fn reached(id: &str, language: &Language) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![id.to_owned()];
    while let Some(name) = open.pop() {
        let entry = language.messages.get(&name).or_else(|| language.terms.get(&name));
        let uses = entry.iter().flat_map(|entry| entry.uses.messages.iter().chain(&entry.uses.terms));
        open.extend(uses.filter(|next| found.insert((*next).clone())).cloned());
    }
    found
}

/// The variables of a message and of the messages it refers to. Those of terms are the terms' own.
fn variables(id: &str, language: &Language) -> BTreeSet<String> {
    let mut names = reached(id, language);
    names.insert(id.to_owned());
    let entries = names.iter().filter_map(|name| language.messages.get(name));
    entries.flat_map(|entry| entry.uses.variables.iter().cloned()).collect()
}

fn same_variables(language: &Language, source: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, entry) in language.messages.iter().filter(|(id, _)| source.messages.contains_key(*id)) {
        let (here, there) = (variables(id, language), variables(id, source));
        if here != there {
            let what = format!("uses {}, but {} uses {}", list(&here), source.name, list(&there));
            faults.push(Fault::new(&language.name, &entry.file, Some(id), what));
        }
    }
    faults
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "no variable".to_owned();
    }
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// Every variable has a kind, and no kind is declared right above a message that has no such variable.
fn declarations(source: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, entry) in &source.messages {
        let used = variables(id, source);
        let mut fault = |what: String| faults.push(Fault::new(&source.name, &entry.file, Some(id), what));
        for name in used.iter().filter(|name| !entry.kinds.contains_key(*name)) {
            fault(format!(
                "${name} has no kind; write `# ${name} (text)` above it (text, number, year, date)"
            ));
        }
        for (name, other) in differing(id, entry, source) {
            fault(format!("${name} is declared as another kind in {other}, which this refers to"));
        }
        let whole = id.split('.').next().unwrap_or(id);
        let family = source.messages.keys().filter(|other| other.split('.').next() == Some(whole));
        let somewhere: BTreeSet<String> = family.flat_map(|other| variables(other, source)).collect();
        for name in entry.own_kinds.keys().filter(|name| !somewhere.contains(*name)) {
            fault(format!("${name} is declared but not used"));
        }
    }
    faults
}

/// The variables that a message declares otherwise than a message it refers to.
fn differing(id: &str, entry: &Entry, source: &Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for other in reached(id, source).iter().filter_map(|name| source.messages.get_key_value(name)) {
        let same = |name: &&String| entry.kinds.get(*name) == other.1.kinds.get(*name);
        found.extend(
            other.1.uses.variables.iter().filter(|name| !same(name)).map(|n| (n.clone(), other.0.clone())),
        );
    }
    found
}

/// A plural is chosen by a number, anything else by text; the Finnish file declares which a variable is.
fn choices(language: &Language, source: &Language) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, entry) in &language.messages {
        let kinds = source.messages.get(id).map(|entry| &entry.kinds);
        for (name, keys) in &entry.uses.choices {
            let kind = kinds.and_then(|kinds| kinds.get(name)).copied();
            for what in keys.iter().filter_map(|key| unfit(key, kind)) {
                faults.push(Fault::new(&language.name, &entry.file, Some(id), format!("${name}: {what}")));
            }
        }
    }
    faults
}

fn unfit(key: &Choice, kind: Option<Kind>) -> Option<String> {
    match (key, kind) {
        // A missing declaration has its own fault.
        (_, None) | (Choice::Number(_), Some(Kind::Number)) => None,
        (Choice::Word(word), Some(Kind::Number)) if word == "one" || word == "other" => None,
        (Choice::Word(word), Some(Kind::Number)) => {
            Some(format!("[{word}] is no plural of these languages (one, other or a figure)"))
        }
        (Choice::Word(word), Some(Kind::Text)) if word != "one" => None,
        (_, Some(kind)) => {
            Some(format!("a plural is chosen by a number, this is declared ({})", kind.word()))
        }
    }
}

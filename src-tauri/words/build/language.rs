//! One language's files, parsed into messages and terms. Not here: comparing languages, see `check`.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::{parser, serializer};

use crate::check::Fault;
use crate::kinds::{self, Kinds};
use crate::variables::{Uses, with_attribute};

/// A message, an attribute of one, or a term.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The file it stands in, `problem.ftl`.
    pub(crate) file: String,
    /// What its pattern uses.
    pub(crate) uses: Uses,
    /// Its own text as it stands in the file, `id = text`.
    pub(crate) text: String,
    /// Kinds declared for the file, for its group and right above it, the nearest winning.
    pub(crate) kinds: Kinds,
    /// Kinds declared right above it.
    pub(crate) own_kinds: Kinds,
}

/// All that one language says.
#[derive(Debug, Default)]
pub(crate) struct Language {
    /// `fi`, `sv`, `en`.
    pub(crate) name: String,
    /// By `id` and `id.attribute`.
    pub(crate) messages: BTreeMap<String, Entry>,
    /// By `-id` and `-id.attribute`.
    pub(crate) terms: BTreeMap<String, Entry>,
}

impl Language {
    /// Parses the files of one language; what is wrong in a file goes to `faults`.
    pub(crate) fn read(name: &str, files: &BTreeMap<String, String>, faults: &mut Vec<Fault>) -> Self {
        let mut language = Self { name: name.to_owned(), ..Self::default() };
        for (file, source) in files {
            let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|error| broken(name, file, source, error)));
                resource
            });
            let mut place = Place { language: &mut language, file, faults, scope: Scope::default() };
            place.resource(&resource);
        }
        language
    }
}

fn broken(language: &str, file: &str, source: &str, error: &parser::ParserError) -> Fault {
    let line = source.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
    Fault::new(language, file, None, format!("line {line} is not Fluent: {}", error.kind))
}

/// Kinds declared for the whole file and for the group that is being read.
#[derive(Default)]
struct Scope {
    file: Kinds,
    group: Kinds,
}

struct Place<'a> {
    language: &'a mut Language,
    file: &'a str,
    faults: &'a mut Vec<Fault>,
    scope: Scope,
}

impl Place<'_> {
    fn resource(&mut self, resource: &ast::Resource<&str>) {
        for entry in &resource.body {
            match entry {
                ast::Entry::ResourceComment(comment) => {
                    let kinds = self.declared(None, comment);
                    self.scope.file.extend(kinds);
                }
                ast::Entry::GroupComment(comment) => self.scope.group = self.declared(None, comment),
                ast::Entry::Message(message) => self.message(message),
                ast::Entry::Term(term) => self.term(term),
                // A stray comment is prose; junk has been reported by the parser.
                ast::Entry::Comment(_) | ast::Entry::Junk { .. } => {}
            }
        }
    }

    fn message(&mut self, message: &ast::Message<&str>) {
        let id = message.id.name;
        let own =
            message.comment.as_ref().map(|comment| self.declared(Some(id), comment)).unwrap_or_default();
        match &message.value {
            Some(value) => self.keep(id.to_owned(), value, &own),
            None => self.fault(id, "has attributes but no text of its own"),
        }
        for attribute in &message.attributes {
            self.keep(with_attribute(id, Some(attribute.id.name)), &attribute.value, &own);
        }
    }

    fn term(&mut self, term: &ast::Term<&str>) {
        let id = format!("-{}", term.id.name);
        self.keep(id.clone(), &term.value, &Kinds::new());
        for attribute in &term.attributes {
            self.keep(with_attribute(&id, Some(attribute.id.name)), &attribute.value, &Kinds::new());
        }
    }

    fn keep(&mut self, id: String, pattern: &ast::Pattern<&str>, own: &Kinds) {
        let mut kinds = self.scope.file.clone();
        kinds.extend(self.scope.group.clone());
        kinds.extend(own.clone());
        let entry = Entry {
            file: self.file.to_owned(),
            uses: Uses::of(pattern),
            text: text(&id, pattern),
            kinds,
            own_kinds: own.clone(),
        };
        let all = if id.starts_with('-') { &mut self.language.terms } else { &mut self.language.messages };
        if let Some(first) = all.insert(id.clone(), entry) {
            self.fault(&id, &format!("stands twice; the other one is in {}", first.file));
        }
    }

    fn declared(&mut self, id: Option<&str>, comment: &ast::Comment<&str>) -> Kinds {
        kinds::declared(&comment.content).unwrap_or_else(|line| {
            let what = format!("`{line}` declares no kind; write `$name (text)`, number, year or date");
            self.faults.push(Fault::new(&self.language.name, self.file, id, what));
            Kinds::new()
        })
    }

    fn fault(&mut self, id: &str, what: &str) {
        self.faults.push(Fault::new(&self.language.name, self.file, Some(id), what.to_owned()));
    }
}

/// The pattern as Fluent writes it, under the name of its message.
fn text(id: &str, pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: id },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }).trim_end().to_owned()
}

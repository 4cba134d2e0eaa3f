//! What a Rust file names and says, read from its syntax: words, paths from the crate's root, string literals.
//!
//! Comments are not syntax; `owners` reads them as text. Not here: which of it is allowed.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{LitStr, Macro, UseTree};

/// A module that a file names, as `crate::module`, with its line.
pub(crate) type Named = (String, usize);

/// The syntax of a file.
pub(crate) fn parse(path: &str, text: &str) -> syn::File {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}"))
}

/// Every identifier of a file, also inside macros.
pub(crate) fn words(path: &str, text: &str) -> Vec<Named> {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
    let mut words = Vec::new();
    collect_words(tokens, &mut words);
    words
}

/// The modules at the crate's root that a file names: `crate::x`, or `super::x` counted from where it lies.
///
/// `depth` is how many modules down the file itself is: 0 for `lib.rs`, 1 for `store/mod.rs`.
pub(crate) fn modules(path: &str, text: &str, depth: usize) -> Vec<Named> {
    let mut finder = Modules { depth, found: Vec::new() };
    finder.visit_file(&parse(path, text));
    finder.found
}

/// Every string literal of a file, also inside macros.
pub(crate) fn strings(path: &str, text: &str) -> Vec<Named> {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
    let mut strings = Vec::new();
    collect_strings(tokens, &mut strings);
    strings
}

fn collect_words(tokens: TokenStream, words: &mut Vec<Named>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => words.push((word.to_string(), word.span().start().line)),
            TokenTree::Group(group) => collect_words(group.stream(), words),
            _ => {}
        }
    }
}

fn collect_strings(tokens: TokenStream, strings: &mut Vec<Named>) {
    let mut documents = false;
    for token in tokens {
        match token {
            // A doc comment arrives as `#[doc = "…"]`.
            TokenTree::Ident(word) => documents = word == "doc",
            TokenTree::Literal(literal) => {
                let line = literal.span().start().line;
                if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string())
                    && !std::mem::take(&mut documents)
                {
                    strings.push((text.value(), line));
                }
            }
            TokenTree::Group(group) => collect_strings(group.stream(), strings),
            TokenTree::Punct(_) => {}
        }
    }
}

struct Modules {
    depth: usize,
    found: Vec<Named>,
}

impl Modules {
    /// Notes the module at the root that the segments lead to, if they go there.
    fn note(&mut self, segments: &[(String, usize)]) {
        let ups = segments.iter().take_while(|(name, _)| name == "super").count();
        let from_root = match segments.first() {
            Some((first, _)) if first == "crate" => Some(1),
            Some(_) if ups > 0 && ups == self.depth => Some(ups),
            _ => None,
        };
        if let Some((name, line)) = from_root.and_then(|at| segments.get(at)) {
            self.found.push((name.clone(), *line));
        }
    }

    fn note_use(&mut self, tree: &UseTree, before: &[(String, usize)]) {
        let with = |name: &syn::Ident| {
            let mut segments = before.to_vec();
            segments.push((name.to_string(), name.span().start().line));
            segments
        };
        match tree {
            UseTree::Path(path) => self.note_use(&path.tree, &with(&path.ident)),
            UseTree::Name(name) => self.note(&with(&name.ident)),
            UseTree::Rename(rename) => self.note(&with(&rename.ident)),
            UseTree::Glob(_) => self.note(before),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.note_use(tree, before)),
        }
    }

    /// Paths inside a macro, which syn leaves as tokens: `crate :: name`.
    fn note_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut segments: Vec<(String, usize)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(name) => {
                    let joined = at >= 2 && is_colon(&tokens[at - 1]) && is_colon(&tokens[at - 2]);
                    if !joined {
                        self.note(&std::mem::take(&mut segments));
                    }
                    segments.push((name.to_string(), name.span().start().line));
                }
                TokenTree::Group(group) => self.note_tokens(group.stream()),
                _ => {}
            }
        }
        self.note(&segments);
    }
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':')
}

impl<'ast> Visit<'ast> for Modules {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.note_use(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        let segments: Vec<_> =
            segments.map(|part| (part.ident.to_string(), part.ident.span().start().line)).collect();
        self.note(&segments);
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // What stands in a module of this file is one deeper.
        self.depth += 1;
        visit::visit_item_mod(self, item);
        self.depth -= 1;
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.note_tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(found: Vec<Named>) -> Vec<String> {
        found.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn modules_are_found_however_they_are_named() {
        let text = "use crate::{store::Read, day}; use super::super::euro::Cents; use super::rows;
            fn f(x: crate::ids::PersonId) { crate::text::fold(x); g!(a, crate::problem::Code); }
            mod tests { use super::super::super::api; use super::ops; }";
        let found = names(modules("f.rs", text, 2));
        assert_eq!(found, ["store", "day", "euro", "ids", "text", "problem", "api"]);
    }

    #[test]
    fn words_and_strings_in_macros_count_and_doc_comments_are_no_strings() {
        let text = "/// says \"nothing\"\nfn f() { g!(rusqlite, \"a\"); h(r#\"b\"#) }";
        assert_eq!(names(strings("f.rs", text)), ["a", "b"]);
        assert!(words("f.rs", text).contains(&("rusqlite".to_owned(), 2)), "with its line");
    }
}

//! What kind of thing a variable is, declared in a comment of the Finnish file. Not here: how a kind is written
//! out in a language, see the crate's own `say`.

use std::collections::BTreeMap;

/// The kind of a variable. It decides the type of the argument and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words as they are: `&str`.
    Text,
    /// A count, grouped by language; the only kind that a plural can be chosen by: `impl Into<Number>`.
    Number,
    /// A year, never grouped: `i32`.
    Year,
    /// A day, written by language: `NaiveDate`.
    Date,
}

impl Kind {
    /// The word used for it in a declaration.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Year => "year",
            Self::Date => "date",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Text, Self::Number, Self::Year, Self::Date].into_iter().find(|kind| kind.word() == word)
    }
}

/// Declared kinds by the name of the variable.
pub(crate) type Kinds = BTreeMap<String, Kind>;

/// Reads the declarations, lines like `$year (year)`, out of a comment; the error is the line that is none.
///
/// A line that does not begin with `$` is prose and is left alone.
pub(crate) fn declared(comment: &[&str]) -> Result<Kinds, String> {
    let lines = comment.iter().map(|line| line.trim()).filter(|line| line.starts_with('$'));
    lines.map(|line| declaration(line).ok_or_else(|| line.to_owned())).collect()
}

fn declaration(line: &str) -> Option<(String, Kind)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (word, _what_it_is) = rest.split_once(')')?;
    Some((name.to_owned(), Kind::parse(word)?))
}

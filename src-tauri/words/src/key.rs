//! Saying a message whose id and arguments are known only when the program runs. Not here: the typed functions,
//! see `say`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Lang;
use crate::bundle::{Value, speak};
use crate::strings::TABLE;

/// The id of a message that exists; only the build script makes keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(crate) &'static str);

/// What a variable of a message is, as its Finnish file declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words as they are
    Text,
    /// A count, grouped by language; it may choose a plural
    Number,
    /// A year, never grouped
    Year,
    /// A day, written by language
    Date,
}

impl Key {
    /// The key of an id (`problem-busy`; an attribute is `id.attribute`), if there is such a message.
    pub fn parse(id: &str) -> Option<Self> {
        let found = TABLE.binary_search_by_key(&id, |(known, _)| known).ok()?;
        Some(Self(TABLE[found].0))
    }

    /// Every message, in the order of ids.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(id, _)| Self(id))
    }

    /// The id, as the Fluent files have it.
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// The variables that the message uses, in the order of the alphabet.
    pub fn variables(self) -> &'static [(&'static str, Kind)] {
        let found = TABLE.binary_search_by_key(&self.0, |(known, _)| known);
        found.map(|found| TABLE[found].1).unwrap_or_default()
    }
}

/// An argument of a message: a number or a text. A date travels as ISO text (`2026-11-12`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Arg {
    /// A count or a year
    Number(i64),
    /// Words, or a day as ISO text
    Text(String),
}

/// For a message that has no variables.
pub const NO_ARGS: &[(&str, Arg)] = &[];

/// Says a message. A variable without an argument reads `–`, an argument without a variable is not used, and an
/// argument of another kind is written as it is.
pub fn say_key<N: AsRef<str>>(lang: Lang, key: Key, args: &[(N, Arg)]) -> String {
    let given = |name: &str| args.iter().find(|(given, _)| given.as_ref() == name).map(|(_, arg)| arg);
    let values = key.variables().iter().map(|(name, kind)| (*name, value(*kind, given(name))));
    speak(lang, key.id(), &values.collect::<Vec<_>>())
}

fn value(kind: Kind, arg: Option<&Arg>) -> Value<'_> {
    match (kind, arg) {
        (_, None) => Value::Text("–"),
        (Kind::Year, Some(Arg::Number(year))) => Value::Year(i32::try_from(*year).unwrap_or(i32::MAX)),
        (_, Some(Arg::Number(count))) => Value::Number((*count).into()),
        (Kind::Number, Some(Arg::Text(text))) => {
            text.parse::<i64>().map_or(Value::Text(text), |count| Value::Number(count.into()))
        }
        (Kind::Date, Some(Arg::Text(text))) => text.parse().map_or(Value::Text(text), Value::Date),
        (_, Some(Arg::Text(text))) => Value::Text(text),
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Text(day.to_string())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

impl From<i32> for Arg {
    fn from(count: i32) -> Self {
        Self::Number(count.into())
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Number(count.into())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

//! Sums of money as a person types them. Not here: writing sums, see `sums`.

use std::fmt;

use crate::{Key, Lang, keys};

/// Why a text is no sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SumError {
    /// Nothing was typed.
    Empty,
    /// It has not the form of a sum.
    NotASum,
    /// Three decimals or more, or a separator that could be read in two ways: `1,200` in Finnish.
    Decimals,
    /// Too large to be kept in cents.
    TooLarge,
}

impl SumError {
    /// The sentence for it.
    pub const fn key(self) -> Key {
        match self {
            Self::Empty => keys::PROBLEM_EMPTY_TEXT,
            Self::NotASum => keys::PROBLEM_BAD_SUM,
            Self::Decimals => keys::PROBLEM_SUM_DECIMALS,
            Self::TooLarge => keys::PROBLEM_SUM_TOO_LARGE,
        }
    }
}

impl fmt::Display for SumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key().id())
    }
}

impl std::error::Error for SumError {}

/// Reads a sum in euros as it is typed, in cents: `1200`, `1 200`, `1.200,50`, `1 200,5 €`, `€1,200.50`.
///
/// A single comma or point before one or two figures begins the cents in every language. Before three figures it
/// groups thousands if it is the language's mark for that (`1.200` in Finnish and Swedish, `1,200` in English);
/// otherwise nothing is guessed.
pub fn parse_euro(lang: Lang, text: &str) -> Result<i64, SumError> {
    let text = text.trim().to_lowercase();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}', '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.as_str()),
    };
    let text = without_unit(text);
    if text.is_empty() {
        return Err(if negative { SumError::NotASum } else { SumError::Empty });
    }
    let (whole, decimals) = split(lang, text)?;
    let euros = digits(&whole_figures(whole).ok_or(SumError::NotASum)?)?;
    let cents = i128::from(euros) * 100 + i128::from(cents(decimals)?);
    i64::try_from(if negative { -cents } else { cents }).map_err(|_| SumError::TooLarge)
}

fn without_unit(text: &str) -> &str {
    const UNITS: [&str; 4] = ["€", "euroa", "euro", "eur"];
    let before = UNITS.iter().find_map(|unit| text.strip_prefix(unit));
    let after = || UNITS.iter().find_map(|unit| text.strip_suffix(unit));
    before.or_else(after).unwrap_or(text).trim()
}

/// The part before the decimal mark and the part after it, if there is one.
fn split(lang: Lang, text: &str) -> Result<(&str, Option<&str>), SumError> {
    let Some(place) = text.rfind(['.', ',']) else { return Ok((text, None)) };
    let (whole, after) = (&text[..place], &text[place + 1..]);
    let mark = &text[place..=place];
    let repeated = whole.contains(mark);
    let mixed = whole.contains(['.', ',']) && !repeated;
    let grouping = if lang == Lang::En { "," } else { "." };
    let groups = repeated || (!mixed && mark == grouping && after.len() == 3);
    if groups { Ok((text, None)) } else { Ok((whole, Some(after))) }
}

/// The figures of whole euros without their separators; groups are of three figures, by one kind of separator.
fn whole_figures(text: &str) -> Option<String> {
    let is_space = |c: char| c.is_whitespace();
    let kind = |c: char| if is_space(c) { ' ' } else { c };
    let mut separators = text.chars().filter(|c| !c.is_ascii_digit()).map(kind);
    let first = separators.next();
    if separators.any(|separator| Some(separator) != first) {
        return None;
    }
    let groups = text.split(|c: char| is_space(c) || c == '.' || c == ',').collect::<Vec<_>>();
    let (head, rest) = groups.split_first()?;
    let in_threes = rest.is_empty() || (1..=3).contains(&head.len());
    (!head.is_empty() && in_threes && rest.iter().all(|group| group.len() == 3)).then(|| groups.concat())
}

fn digits(text: &str) -> Result<u64, SumError> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SumError::NotASum);
    }
    text.parse().map_err(|_| SumError::TooLarge)
}

fn cents(decimals: Option<&str>) -> Result<u64, SumError> {
    let Some(decimals) = decimals else { return Ok(0) };
    match (decimals.len(), decimals.bytes().all(|byte| byte.is_ascii_digit())) {
        (0, _) | (_, false) => Err(SumError::NotASum),
        (1, _) => Ok(digits(decimals)? * 10),
        (2, _) => digits(decimals),
        _ => Err(SumError::Decimals),
    }
}

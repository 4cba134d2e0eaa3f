//! Numbers as each language writes them. Not here: sums of money, see `sums`.

use crate::Lang;

/// Stands between groups of figures and before a unit, and never at the end of a line.
pub(crate) const NO_BREAK: char = '\u{A0}';
/// The minus sign; a hyphen would be read as one.
pub(crate) const MINUS: char = '\u{2212}';

/// A count that a message is given: any whole number, held within the range of `i64`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(i64);

impl Number {
    /// The number itself.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for Number {
    fn from(count: i64) -> Self {
        Self(count)
    }
}

impl From<i32> for Number {
    fn from(count: i32) -> Self {
        Self(count.into())
    }
}

impl From<u32> for Number {
    fn from(count: u32) -> Self {
        Self(count.into())
    }
}

impl From<u64> for Number {
    fn from(count: u64) -> Self {
        Self(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Number {
    fn from(count: usize) -> Self {
        Self(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// A whole number: `1 200` in Finnish and Swedish, `1,200` in English.
pub fn number(lang: Lang, count: i64) -> String {
    with_sign(count < 0, &whole(lang, count.unsigned_abs()))
}

/// A number with a fixed count of decimals, halves away from zero: `12,35`, in English `12.35`; no number is `–`.
pub fn decimal(lang: Lang, value: f64, places: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let digits = format!("{:.places$}", value.abs());
    let (before, after) = digits.split_once('.').unwrap_or((&digits, ""));
    let negative = value < 0.0 && digits.contains(|digit| matches!(digit, '1'..='9'));
    let mut text = grouped(lang, before);
    if !after.is_empty() {
        text.push(decimal_mark(lang));
        text.push_str(after);
    }
    with_sign(negative, &text)
}

/// Whole percent: `92 %` in Finnish and Swedish, `92%` in English.
pub fn percent(lang: Lang, percent: i64) -> String {
    let mut text = number(lang, percent);
    if lang != Lang::En {
        text.push(NO_BREAK);
    }
    text.push('%');
    text
}

/// From one to another, with an en dash: `17–20`, `2025–2026`.
pub fn range(from: impl std::fmt::Display, to: impl std::fmt::Display) -> String {
    format!("{from}–{to}")
}

pub(crate) fn decimal_mark(lang: Lang) -> char {
    if lang == Lang::En { '.' } else { ',' }
}

pub(crate) fn whole(lang: Lang, count: u64) -> String {
    grouped(lang, &count.to_string())
}

pub(crate) fn with_sign(negative: bool, text: &str) -> String {
    if negative { format!("{MINUS}{text}") } else { text.to_owned() }
}

fn grouped(lang: Lang, digits: &str) -> String {
    let mark = if lang == Lang::En { ',' } else { NO_BREAK };
    let mut text = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

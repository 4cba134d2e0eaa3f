//! What the text of a table's cell means: days, numbers, yes and no, codes, words. What is likely but not certain
//! is doubtful, so that the officer decides. Not here: reading the cells (`tables`), and fields of the window
//! (`words`), where the person who types sees at once what was understood.

mod codes;
mod words;

use chrono::NaiveDate;

pub(in crate::exchange) use codes::{
    business_id, municipality, municipality_code, phone, postal_code, register_number,
};
pub(in crate::exchange) use words::{
    Purpose, joined, languages, parts, purpose, purpose_words, status, status_words,
};

use crate::day::Day;
use crate::problem::{Code, Problem, Result, ensure};

/// What was read, and what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange) struct Meaning<T> {
    /// The value.
    pub(in crate::exchange) value: T,
    /// Why it may not be what was meant.
    pub(in crate::exchange) doubt: Option<Code>,
}

impl<T> Meaning<T> {
    fn sure(value: T) -> Meaning<T> {
        Meaning { value, doubt: None }
    }

    fn doubtful(value: T, doubt: Code) -> Meaning<T> {
        Meaning { value, doubt: Some(doubt) }
    }
}

/// What a cell that says something means, or a problem if it is none of what it should be.
pub(in crate::exchange) type Reading<T> = Result<Meaning<T>>;

/// Days of two-figure years up to this lie in this century, the others in the last: the bound of Windows.
const LAST_SHORT_YEAR: i32 = 49;

/// A day: `1.2.2026`, `01.02.2026`, `2026-02-01`, also with a time after it. A year of two figures is doubtful.
///
/// Problems: `bad-date`, `no-such-day`, `bad-year`.
pub(in crate::exchange) fn day(text: &str) -> Reading<Day> {
    let text = bare(text);
    let bad = || Problem::new(Code::BadDate);
    let date = text.split([' ', 'T', '\u{A0}']).next().unwrap_or_default();
    let sign = if date.contains('.') { '.' } else { '-' };
    let parts: Vec<&str> = date.split(sign).collect();
    let [first, second, third] = parts[..] else { return Err(bad()) };
    // What follows the day is a time of day, and nothing else.
    let time = text[date.len()..].trim_start_matches('T');
    ensure!(time.chars().all(|c| c.is_ascii_digit() || " :.\u{A0}".contains(c)), bad());
    let (year, month, day) = if sign == '.' { (third, second, first) } else { (first, second, third) };
    ensure!([year, month, day].iter().all(|part| is_figures(part)), bad());
    ensure!(month.len() <= 2 && day.len() <= 2, bad());
    let number = |text: &str| text.parse::<i32>().map_err(|_| bad());
    let (short, year) = match (sign, year.len(), number(year)?) {
        (_, 4, year) => (false, year),
        ('.', 2, year) => (true, year + if year <= LAST_SHORT_YEAR { 2000 } else { 1900 }),
        _ => return Err(Problem::new(Code::BadYear)),
    };
    let (month, day) = (number(month)? as u32, number(day)? as u32);
    ensure!(NaiveDate::from_ymd_opt(year, month, day).is_some(), Problem::new(Code::NoSuchDay));
    let day = Day::new(year, month, day)?;
    Ok(if short { Meaning::doubtful(day, Code::YearShort) } else { Meaning::sure(day) })
}

/// A whole number: `1 234`, `1234`, `−5`, `1 234,00`.
///
/// Problem: `bad-number`.
pub(in crate::exchange) fn whole(text: &str) -> Reading<i64> {
    let text = bare(text);
    let decimal = Decimal::read(text)?;
    let number = || decimal.signed().parse::<i64>().ok();
    let whole = if decimal.fraction.trim_end_matches('0').is_empty() { number() } else { None };
    let whole = whole.ok_or_else(|| Problem::new(Code::BadNumber))?;
    Ok(decimal.meaning(whole))
}

/// A number as it stands: figures before and after its decimal mark.
struct Decimal {
    negative: bool,
    whole: String,
    fraction: String,
    /// Thousands, if the only separator groups and begins no fraction.
    doubtful: bool,
}

impl Decimal {
    fn read(text: &str) -> Result<Decimal> {
        let bad = || Problem::new(Code::BadNumber);
        let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’');
        let marks: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let last = text.rfind(['.', ',']);
        let after = last.map_or("", |at| &text[at + 1..]);
        let one_kind = marks.iter().all(|mark| Some(mark) == marks.first());
        let groups = marks.len() > 1 && one_kind;
        // 0,123 is a fraction: no thousands begin with a zero.
        let doubtful =
            marks.len() == 1 && after.len() == 3 && !text.starts_with('0') && !text.contains(is_space);
        let (whole, fraction) = match last {
            Some(at) if !groups && !doubtful => (&text[..at], after),
            _ => (text, ""),
        };
        let figures: Vec<&str> = whole.split(|c: char| is_space(c) || matches!(c, '.' | ',')).collect();
        let in_threes = figures.len() == 1
            || ((1..=3).contains(&figures[0].len()) && figures[1..].iter().all(|group| group.len() == 3));
        let whole = figures.concat();
        let fraction_fits = last.is_none() || groups || doubtful || is_figures(fraction);
        ensure!(in_threes && is_figures(&whole) && fraction_fits, bad());
        Ok(Decimal { negative, whole, fraction: fraction.to_owned(), doubtful })
    }

    /// The whole figures with their sign.
    fn signed(&self) -> String {
        format!("{}{}", if self.negative { "-" } else { "" }, self.whole)
    }

    fn meaning<T>(&self, value: T) -> Meaning<T> {
        if self.doubtful { Meaning::doubtful(value, Code::NumberDoubtful) } else { Meaning::sure(value) }
    }
}

const YES: [&str; 12] = ["kyllä", "kylla", "k", "on", "tosi", "ja", "j", "sant", "yes", "y", "true", "x"];
const NO: [&str; 7] = ["ei", "epätosi", "nej", "falskt", "no", "n", "false"];

/// Yes or no, in Finnish, Swedish, English, as a cross, or as 1 and 0.
///
/// Problem: `bad-yes-no`.
pub(in crate::exchange) fn yes_no(text: &str) -> Reading<bool> {
    let text = bare(text);
    let text = text.to_lowercase();
    match &*text {
        "1" => Ok(Meaning::sure(true)),
        "0" => Ok(Meaning::sure(false)),
        text if YES.contains(&text) => Ok(Meaning::sure(true)),
        text if NO.contains(&text) => Ok(Meaning::sure(false)),
        _ => Err(Problem::new(Code::BadYesNo)),
    }
}

/// The text without space around it, and without what nobody sees.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\0'))
}

fn is_figures(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was read, with `?` after what is doubtful, or the code of the problem.
    pub(super) fn told<T: std::fmt::Display>(reading: Reading<T>) -> String {
        match reading {
            Ok(Meaning { value, doubt: None }) => value.to_string(),
            Ok(Meaning { value, doubt: Some(doubt) }) => format!("{value}? {doubt:?}"),
            Err(problem) => format!("{:?}", problem.code),
        }
    }

    fn days(text: &str) -> String {
        told(day(text).map(|day| Meaning { value: String::from(day.value), doubt: day.doubt }))
    }

    #[test]
    fn days_are_read_as_offices_write_them() {
        for (text, read) in [
            ("1.2.2026", "2026-02-01"),
            ("01.02.2026", "2026-02-01"),
            ("2026-02-01", "2026-02-01"),
            ("2026-02-01 10:30", "2026-02-01"),
            ("1.2.2026\u{A0}10.30", "2026-02-01"),
            (" 1.2.2026 ", "2026-02-01"),
            ("1.2.26", "2026-02-01? YearShort"),
            ("1.2.87", "1987-02-01? YearShort"),
            ("31.2.", "BadDate"),
            ("31.2.2026", "NoSuchDay"),
            ("2026-02-30", "NoSuchDay"),
            ("1.13.2026", "NoSuchDay"),
            ("1.2.126", "BadYear"),
            ("26-02-01", "BadYear"),
            ("1.2.0000", "BadDate"),
            ("2/1/2026", "BadDate"),
            ("45000", "BadDate"),
            ("1.2.2026 asti", "BadDate"),
            ("ä.ö.2026", "BadDate"),
            (" \u{A0}", "BadDate"),
        ] {
            assert_eq!(days(text), read, "{text:?}");
        }
    }

    #[test]
    fn numbers_are_read_with_every_space_and_minus() {
        for (text, read) in [
            ("1 234", "1234"),
            ("1\u{A0}234\u{202F}567", "1234567"),
            ("−5", "-5"),
            ("– 5", "-5"),
            ("1234.00", "1234"),
            ("1,234,567", "1234567"),
            ("1.234", "1234? NumberDoubtful"),
            ("0.500", "BadNumber"),
            ("12 34", "BadNumber"),
            ("1e5", "BadNumber"),
            ("--5", "BadNumber"),
            ("99999999999999999999", "BadNumber"),
        ] {
            assert_eq!(told(whole(text)), read, "{text:?}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_three_languages() {
        for yes in ["Kyllä", "KYLLÄ", "ja", "Yes", "x", "1", "true", "TOSI"] {
            assert_eq!(told(yes_no(yes)), "true", "{yes}");
        }
        for no in ["Ei", "nej", "No", "0", "false"] {
            assert_eq!(told(yes_no(no)), "false", "{no}");
        }
        assert_eq!(told(yes_no("ehkä")), "BadYesNo");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_a_reading_panic(text in "\\PC{0,24}") {
            let _ = (day(&text), whole(&text), yes_no(&text), postal_code(&text), municipality(&text));
            let _ = (municipality_code(&text), business_id(&text), register_number(&text), phone(&text));
            let _ = (purpose(&text), status(&text), languages(&text), parts(&text));
        }
    }
}

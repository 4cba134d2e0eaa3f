//! Days as a person types them. Not here: writing days, see `dates`.

use std::fmt;

use chrono::{Datelike, Days, Month, Months, NaiveDate};

use crate::days::month_name;
use crate::{Key, Lang, keys};

/// Longer than any day a person types; what is longer is not looked at.
const LONGEST: usize = 40;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// It has not the form of a day.
    NotADate,
    /// It has the form, but there is no such day: 31.2.
    NoSuchDay,
    /// The year is not from 1 to 9999.
    Year,
}

impl DateError {
    /// The sentence for it.
    pub const fn key(self) -> Key {
        match self {
            Self::Empty => keys::PROBLEM_EMPTY_TEXT,
            Self::NotADate => keys::PROBLEM_BAD_DATE,
            Self::NoSuchDay => keys::PROBLEM_NO_SUCH_DAY,
            Self::Year => keys::PROBLEM_BAD_YEAR,
        }
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key().id())
    }
}

impl std::error::Error for DateError {}

/// Reads a day as it is typed: `12.11.2026`, `12.11.26`, `12.11.`, `2026-11-12`, `12. marraskuuta 2026`,
/// `12 Nov 2026`, `tänään`, `+2 vk`.
///
/// Without a year it is the year of `today`; a year of two figures is in this century. Words of every language
/// are understood, but the unit after `+` or `-` is the language's own (`v` is a year in Finnish, a week in
/// Swedish): `pv vk kk v`, `d v mån år`, `d w m y`, and their longer forms.
pub fn parse_date(lang: Lang, text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(DateError::NotADate);
    }
    let text = text.to_lowercase();
    let forms = [named_day, iso, dotted, in_words];
    let found = forms.iter().find_map(|form| form(&text, today)).or_else(|| from_today(lang, &text, today));
    let day = found.unwrap_or(Err(DateError::NotADate))?;
    if (1..=9999).contains(&day.year()) { Ok(day) } else { Err(DateError::Year) }
}

/// What a form makes of a text; `None` if the text has another form.
type Found = Option<Result<NaiveDate, DateError>>;

fn named_day(text: &str, today: NaiveDate) -> Found {
    let day = match text {
        "tänään" | "idag" | "i dag" | "today" => Some(today),
        "huomenna" | "imorgon" | "i morgon" | "tomorrow" => today.succ_opt(),
        "eilen" | "igår" | "i går" | "yesterday" => today.pred_opt(),
        _ => return None,
    };
    Some(day.ok_or(DateError::Year))
}

fn iso(text: &str, _today: NaiveDate) -> Found {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    if year.len() != 4 {
        return None;
    }
    Some(day_of(whole(year)?, whole(month)?, whole(day)?))
}

fn dotted(text: &str, today: NaiveDate) -> Found {
    let parts = text.split('.').map(str::trim).collect::<Vec<_>>();
    let (day, month, year) = match parts[..] {
        [day, month] | [day, month, ""] => (day, month, None),
        [day, month, year] | [day, month, year, ""] => (day, month, Some(year)),
        _ => return None,
    };
    numbers(whole(day)?, whole(month)?, year, today)
}

fn in_words(text: &str, today: NaiveDate) -> Found {
    let parts = text.split_whitespace().collect::<Vec<_>>();
    let (day, month, year) = match parts[..] {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year)),
        _ => return None,
    };
    numbers(whole(day.strip_suffix('.').unwrap_or(day))?, month_of(month)?, year, today)
}

fn numbers(day: u32, month: u32, year: Option<&str>, today: NaiveDate) -> Found {
    let year = match year {
        None => u32::try_from(today.year()).ok()?,
        Some(year) => match (year.len(), whole(year)?) {
            (2, year) => 2000 + year,
            (4, year) => year,
            _ => return Some(Err(DateError::Year)),
        },
    };
    Some(day_of(year, month, day))
}

/// The number of a month's name, whole, as Finnish inflects it in dates, or cut to at least three letters.
fn month_of(word: &str) -> Option<u32> {
    let word = word.trim_end_matches(['.', ',']);
    if word.chars().count() < 3 {
        return None;
    }
    let is_month = |number: &u8| {
        Month::try_from(*number).is_ok_and(|month| {
            Lang::ALL.iter().any(|lang| {
                let name = month_name(*lang, month).to_lowercase();
                // Finnish shortens to the stem: *marras*, not *mar*, which is March elsewhere.
                let stem = name.strip_suffix("kuu");
                name == word
                    || stem.is_some_and(|stem| word == stem || word.strip_suffix("kuuta") == Some(stem))
                    || (stem.is_none() && name.starts_with(word))
            })
        })
    };
    (1..=12).find(is_month).map(u32::from)
}

fn from_today(lang: Lang, text: &str, today: NaiveDate) -> Found {
    let (forward, rest) = match text.chars().next()? {
        '+' => (true, &text[1..]),
        sign @ ('-' | '\u{2212}') => (false, &text[sign.len_utf8()..]),
        _ => return None,
    };
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    let count = whole(&rest[..end])?;
    let day = match (unit(lang, rest[end..].trim())?, forward) {
        (Unit::Days(days), true) => today.checked_add_days(Days::new(days * u64::from(count))),
        (Unit::Days(days), false) => today.checked_sub_days(Days::new(days * u64::from(count))),
        (Unit::Months(months), true) => today.checked_add_months(Months::new(count.saturating_mul(months))),
        (Unit::Months(months), false) => today.checked_sub_months(Months::new(count.saturating_mul(months))),
    };
    Some(day.ok_or(DateError::Year))
}

enum Unit {
    Days(u64),
    Months(u32),
}

fn unit(lang: Lang, word: &str) -> Option<Unit> {
    Some(match (lang, word) {
        (Lang::Fi, "p" | "pv" | "pvä" | "päivä" | "päivää")
        | (Lang::Sv, "d" | "dag" | "dagar")
        | (Lang::En, "d" | "day" | "days") => Unit::Days(1),
        (Lang::Fi, "vk" | "vko" | "viikko" | "viikkoa")
        | (Lang::Sv, "v" | "vecka" | "veckor")
        | (Lang::En, "w" | "wk" | "week" | "weeks") => Unit::Days(7),
        (Lang::Fi, "kk" | "kuukausi" | "kuukautta")
        | (Lang::Sv, "m" | "mån" | "månad" | "månader")
        | (Lang::En, "m" | "month" | "months") => Unit::Months(1),
        (Lang::Fi, "v" | "vuosi" | "vuotta")
        | (Lang::Sv, "å" | "år")
        | (Lang::En, "y" | "yr" | "year" | "years") => Unit::Months(12),
        _ => return None,
    })
}

fn day_of(year: u32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
    let year = i32::try_from(year).ok().filter(|year| (1..=9999).contains(year)).ok_or(DateError::Year)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

/// Plain figures, at most nine of them.
fn whole(text: &str) -> Option<u32> {
    let plain = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

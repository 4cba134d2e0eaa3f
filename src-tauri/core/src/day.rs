//! Days and moments. A day is a date in Finland, whatever the laptop's zone; a moment is UTC.
//! Not here: how a day is written for a reader (`words`).

use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use chrono_tz::Europe::Helsinki;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::{DateError, parse_date};

use crate::caller::Caller;
use crate::problem::{Code, Problem, Result, ensure};

/// A calendar day in Finland, years 1 to 9999; ISO 8601 in the store and on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

impl Day {
    /// The day of a moment in Helsinki.
    pub fn of(at: DateTime<Utc>) -> Day {
        Day(at.with_timezone(&Helsinki).date_naive())
    }

    /// This day of this month; `bad-date` if the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Day> {
        let date = NaiveDate::from_ymd_opt(year, month, day).filter(in_range);
        date.map(Day).ok_or_else(|| Problem::new(Code::BadDate))
    }

    /// 1 January of a year from 1 to 9999.
    pub(crate) fn first_of(year: i32) -> Day {
        Day(NaiveDate::from_ymd_opt(year.clamp(1, 9999), 1, 1).expect("every year has a 1 January"))
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day as chrono knows it.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// The same day of the month this many months earlier, or the last of that month.
    pub fn months_before(self, months: u32) -> Day {
        let moved = self.0.checked_sub_months(Months::new(months));
        moved.filter(in_range).map_or(self, Day)
    }

    /// The day this many days later, or earlier when negative; the last possible day beyond the range.
    pub fn plus(self, days: i64) -> Day {
        let moved = match u64::try_from(days) {
            Ok(days) => self.0.checked_add_days(Days::new(days)),
            Err(_) => self.0.checked_sub_days(Days::new(days.unsigned_abs())),
        };
        moved.filter(in_range).map_or(self, Day)
    }
}

fn in_range(date: &NaiveDate) -> bool {
    (1..=9999).contains(&date.year())
}

/// A year between two, both included; `year-range` otherwise.
pub(crate) fn year_within(field: &str, year: i32, min: i32, max: i32) -> Result<()> {
    let problem = || Problem::new(Code::YearRange).with("min", i64::from(min)).with("max", i64::from(max));
    ensure!((min..=max).contains(&year), problem().at(field));
    Ok(())
}

/// A day on which something has happened, as typed; today if nothing was.
pub(crate) fn past(field: &str, text: &str, caller: &Caller) -> Result<Day> {
    let day = typed(field, text, caller)?.unwrap_or(caller.today);
    ensure!(day <= caller.today, Problem::new(Code::FutureDay).at(field));
    Ok(day)
}

/// A day as it was typed into a field (`12.11.2026`, `12.11.`, `+2 vk`, `2026-11-12`); none if nothing was.
pub(crate) fn typed(field: &str, text: &str, caller: &Caller) -> Result<Option<Day>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let told = |error| {
        let code = match error {
            DateError::Empty | DateError::NotADate => Code::BadDate,
            DateError::NoSuchDay => Code::NoSuchDay,
            DateError::Year => Code::BadYear,
        };
        Problem::new(code).at(field)
    };
    let date = parse_date(caller.lang, text, caller.today.date()).map_err(told)?;
    if in_range(&date) { Ok(Some(Day(date))) } else { Err(told(DateError::Year)) }
}

impl FromStr for Day {
    type Err = Problem;

    /// Reads `2026-11-24`; every other form is `bad-date`.
    fn from_str(text: &str) -> Result<Day> {
        let stands =
            |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
        ensure!(text.len() == 10 && text.bytes().enumerate().all(stands), Problem::new(Code::BadDate));
        let number = |from: usize, to: usize| {
            text[from..to].bytes().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
        };
        Day::new(number(0, 4) as i32, number(5, 7), number(8, 10))
    }
}

impl TryFrom<String> for Day {
    type Error = Problem;

    fn try_from(text: String) -> Result<Day> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        // Years of four digits; a format would be read anew for each day of a long list.
        day.0.to_string()
    }
}

impl rusqlite::ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(String::from(*self).into())
    }
}

impl rusqlite::types::FromSql for Day {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Day> {
        value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evening_in_helsinki_belongs_to_its_local_year() {
        let at: DateTime<Utc> = "2026-12-31T22:30:00Z".parse().expect("a moment");
        assert_eq!(String::from(Day::of(at)), "2027-01-01", "half past midnight in Helsinki");
    }

    #[test]
    fn only_a_whole_iso_day_is_a_day() {
        for bad in [
            "",
            "2026-02-30",
            "2026-2-3",
            "2026-1--3",
            "2026/01/03",
            "2026-0ä-1",
            "202-601-03",
            "0000-01-01",
            "+2026-01-01",
            "2026-01-01T00:00",
            "24.11.2026",
        ] {
            assert_eq!(bad.parse::<Day>().map_err(|p| p.code), Err(Code::BadDate), "{bad}");
        }
        for good in ["9999-12-31", "0001-02-03"] {
            assert_eq!(good.parse::<Day>().map(String::from), Ok(good.to_owned()));
        }
    }

    #[test]
    fn moving_beyond_the_calendar_stays_put() {
        let last: Day = "9999-12-31".parse().expect("a day");
        assert_eq!(last.plus(1), last);
        assert_eq!(last.plus(i64::MIN), last);
        assert_eq!(String::from(last.plus(-30)), "9999-12-01");
    }
}

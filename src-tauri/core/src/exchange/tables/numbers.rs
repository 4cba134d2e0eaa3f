//! Numbers as spreadsheets keep them, written as an officer has typed them. Not here: reading what was typed
//! (`values`).

use chrono::{Days, NaiveDate, NaiveTime, Timelike};

/// Excel's days are counted from one of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Epoch {
    /// Windows: 1 is 1 January 1900, and there is a 29 February 1900.
    Y1900,
    /// Old Macs: 0 is 1 January 1904.
    Y1904,
}

/// A number without the noise of its binary form and without an exponent: `195883`, `0.3`. Fifteen figures are
/// what a spreadsheet program keeps.
pub(super) fn plain(value: f64) -> String {
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    // Adding nothing makes a plain zero of a negative one.
    format!("{}", rounded + 0.0)
}

/// A day count of Excel as `2026-02-01`, `2026-02-01 10:30` or, within the day before the first, `10:30`; the
/// number itself where the calendar has no such day.
pub(super) fn date(value: f64, epoch: Epoch) -> String {
    if !(0.0..3_000_000.0).contains(&value) {
        return plain(value);
    }
    let minutes_before = (value * 86_400.0).round() as u64;
    let (days, seconds) = (minutes_before / 86_400, (minutes_before % 86_400) as u32);
    let time = time(seconds);
    if days == 0 && epoch == Epoch::Y1900 && seconds > 0 {
        return time.unwrap_or_default();
    }
    let (first, days) = match epoch {
        Epoch::Y1904 => (NaiveDate::from_ymd_opt(1904, 1, 1), days),
        // From March 1900 on, the day that never was is among those counted.
        Epoch::Y1900 if days > 59 => (NaiveDate::from_ymd_opt(1899, 12, 30), days),
        Epoch::Y1900 => (NaiveDate::from_ymd_opt(1899, 12, 31), days),
    };
    let day = first.and_then(|first| first.checked_add_days(Days::new(days)));
    match (day, time) {
        (Some(day), Some(time)) => format!("{} {time}", day.format("%Y-%m-%d")),
        (Some(day), None) => day.format("%Y-%m-%d").to_string(),
        (None, _) => plain(value),
    }
}

/// The time of day, unless it is midnight.
fn time(seconds: u32) -> Option<String> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).filter(|_| seconds > 0)?;
    let form = if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" };
    Some(time.format(form).to_string())
}

/// A day as ODS and the newer XLSX write it, `2026-02-01T10:30:00`, in the same form as `date`.
pub(super) fn iso(text: &str) -> String {
    let Some((day, time)) = text.split_once('T') else { return text.to_owned() };
    let time = time.split(['.', 'Z']).next().unwrap_or_default();
    let time = time.strip_suffix(":00").filter(|time| time.len() == 5).unwrap_or(time);
    if time == "00:00" { day.to_owned() } else { format!("{day} {time}") }
}

/// A length of time as ODS writes it, `PT10H30M00S`, as `10:30`.
pub(super) fn duration(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let seconds =
        if seconds.trim_start_matches('0').is_empty() { String::new() } else { format!(":{seconds}") };
    Some(format!("{hours}:{minutes}{seconds}"))
}

/// What a cell of yes or no says; `values::yes_no` reads it.
pub(super) fn truth(value: bool) -> String {
    if value { "true" } else { "false" }.to_owned()
}

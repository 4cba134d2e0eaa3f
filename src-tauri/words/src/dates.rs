//! Days and times as each language writes them. Not here: reading what a person typed, see `typed_dates`.
//!
//! Years have four figures, so that what is written can be read again.

use chrono::{Datelike, Month, NaiveDate, NaiveTime, Timelike};

use crate::Lang;
use crate::days::{month_name, weekday_short};
use crate::numbers::range;

/// A day: `12.11.2026`, in English `12 Nov 2026`.
pub fn date(lang: Lang, day: NaiveDate) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{}.{:04}", day.day(), day.month(), day.year()),
        Lang::En => format!("{} {:04}", date_short(lang, day), day.year()),
    }
}

/// A day without its year: `12.11.`, in Swedish `12.11`, in English `12 Nov`.
pub fn date_short(lang: Lang, day: NaiveDate) -> String {
    match lang {
        Lang::Fi => format!("{}.{}.", day.day(), day.month()),
        Lang::Sv => format!("{}.{}", day.day(), day.month()),
        Lang::En => format!("{} {}", day.day(), &month(lang, day)[..3]),
    }
}

/// A day in words, for a heading or a letter: `12. marraskuuta 2026`, `12 november 2026`, `12 November 2026`.
pub fn date_long(lang: Lang, day: NaiveDate) -> String {
    let (number, month, year) = (day.day(), month(lang, day), day.year());
    match lang {
        Lang::Fi => format!("{number}. {month}ta {year:04}"),
        Lang::Sv | Lang::En => format!("{number} {month} {year:04}"),
    }
}

/// A day with its weekday: `to 12.11.`, `to 12.11`, `Thu 12 Nov`.
pub fn weekday_date(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", weekday_short(lang, day.weekday()), date_short(lang, day))
}

/// A day with its weekday and a time: `to 12.11. klo 17.30`, `to 12.11 kl. 17.30`, `Thu 12 Nov, 17:30`.
pub fn weekday_date_time(lang: Lang, day: NaiveDate, at: NaiveTime) -> String {
    let day = weekday_date(lang, day);
    match lang {
        Lang::Fi => format!("{day} klo {}", clock(at)),
        Lang::Sv => format!("{day} kl. {}", clock(at)),
        Lang::En => format!("{day}, {}", time(lang, at)),
    }
}

/// From one day to another: `12.–14.11.2026`, `12–14.11.2026`, `12–14 Nov 2026`; the same day stands once.
pub fn date_range(lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
    let last = date(lang, to);
    if from == to {
        return last;
    }
    let first = if from.year() != to.year() {
        date(lang, from)
    } else if from.month() != to.month() {
        date_short(lang, from)
    } else if lang == Lang::Fi {
        format!("{}.", from.day())
    } else {
        from.day().to_string()
    };
    // English sets spaces around the dash where its sides have spaces of their own.
    if first.contains(' ') { format!("{first} – {last}") } else { range(first, last) }
}

/// A time of day by itself: `17.30`, `17.00`, in English `17:30`.
pub fn time(lang: Lang, at: NaiveTime) -> String {
    let mark = if lang == Lang::En { ':' } else { '.' };
    format!("{}{mark}{:02}", at.hour(), at.minute())
}

/// From one time to another: `17–20`, `17.30–20`, in English `17–20` and `17:30–20:00`.
pub fn time_range(lang: Lang, from: NaiveTime, to: NaiveTime) -> String {
    match lang {
        Lang::En if from.minute() + to.minute() > 0 => range(time(lang, from), time(lang, to)),
        _ => range(clock(from), clock(to)),
    }
}

/// A time after *klo* or in a range: full hours stand without minutes.
fn clock(at: NaiveTime) -> String {
    if at.minute() == 0 { at.hour().to_string() } else { time(Lang::Fi, at) }
}

fn month(lang: Lang, day: NaiveDate) -> &'static str {
    let number = u8::try_from(day.month()).unwrap_or_default();
    month_name(lang, Month::try_from(number).expect("a day has a month"))
}

//! The names of months and weekdays. Not here: dates, see `dates`.

use chrono::{Month, Weekday};

use crate::Lang;

const MONTHS_FI: [&str; 12] = [
    "tammikuu",
    "helmikuu",
    "maaliskuu",
    "huhtikuu",
    "toukokuu",
    "kesäkuu",
    "heinäkuu",
    "elokuu",
    "syyskuu",
    "lokakuu",
    "marraskuu",
    "joulukuu",
];
const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS_FI: [&str; 7] =
    ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];
const WEEKDAYS_SV: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A month by itself: `marraskuu`, `november`, `November`.
pub fn month_name(lang: Lang, month: Month) -> &'static str {
    let names = match lang {
        Lang::Fi => MONTHS_FI,
        Lang::Sv => MONTHS_SV,
        Lang::En => MONTHS_EN,
    };
    names[month as usize]
}

/// A weekday by itself: `torstai`, `torsdag`, `Thursday`.
pub fn weekday_name(lang: Lang, day: Weekday) -> &'static str {
    let names = match lang {
        Lang::Fi => WEEKDAYS_FI,
        Lang::Sv => WEEKDAYS_SV,
        Lang::En => WEEKDAYS_EN,
    };
    names[day.num_days_from_monday() as usize]
}

/// A weekday beside a date: `to`, `to`, `Thu`.
pub fn weekday_short(lang: Lang, day: Weekday) -> &'static str {
    let length = if lang == Lang::En { 3 } else { 2 };
    let name = weekday_name(lang, day);
    // Counted in letters: *måndag* and *lördag* have an å and an ö in second place.
    name.char_indices().nth(length).map_or(name, |(end, _)| &name[..end])
}

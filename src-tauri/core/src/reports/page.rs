//! What every page of every paper has: its language, its day, its number. Not here: what single papers say.

use chrono::Datelike;
use yhdyssilta_paper::doc::{Day as PaperDay, Lang as PaperLang};
use yhdyssilta_words::{Arg, Lang, keys, say_key};

use crate::day::Day;

/// "Page 1/7", with the places for the numbers that the pages fill in.
pub(super) fn numbered(lang: Lang) -> String {
    say_key(lang, keys::PAPER_PAGE, &[("page", Arg::from("{page}")), ("pages", Arg::from("{pages}"))])
}

pub(super) fn paper_lang(lang: Lang) -> PaperLang {
    match lang {
        Lang::Fi => PaperLang::Fi,
        Lang::Sv => PaperLang::Sv,
        Lang::En => PaperLang::En,
    }
}

pub(super) fn paper_day(day: Day) -> PaperDay {
    let date = day.date();
    let small = |part: u32| u8::try_from(part).expect("a month or a day of one");
    PaperDay {
        year: u16::try_from(day.year()).expect("a day is of the years 1 to 9999"),
        month: small(date.month()),
        day: small(date.day()),
    }
}

//! Days and sums as people type them: what is understood, what is refused, and that nothing is guessed.

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use yhdyssilta_words::{
    DateError, Lang, SumError, date, date_long, date_short, euro, parse_date, parse_euro,
};

/// A Tuesday; the year after it is a common one.
fn today() -> NaiveDate {
    day(2026, 11, 17)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test names a real day")
}

fn finnish(text: &str) -> Result<NaiveDate, DateError> {
    parse_date(Lang::Fi, text, today())
}

#[test]
fn a_day_is_read_in_every_form_that_people_write() {
    let texts = [
        "12.11.2026",
        " 12.11.2026 ",
        "12. 11. 2026",
        "12.11.26",
        "12.11.",
        "12.11",
        "2026-11-12",
        "12. marraskuuta 2026",
        "12. marraskuuta",
        "12 marras",
        "12 november 2026",
        "12 nov. 2026",
        "12 Nov 2026",
        "12 NOVEMBER",
        "12.11.2026.",
        "12.\u{A0}marraskuuta\u{A0}2026",
    ];
    for text in texts {
        for lang in Lang::ALL {
            assert_eq!(parse_date(lang, text, today()), Ok(day(2026, 11, 12)), "{text:?} in {lang}");
        }
    }
}

#[test]
fn short_month_names_are_told_apart() {
    assert_eq!(finnish("1 mar"), Ok(day(2026, 3, 1)), "mar is March in Swedish and English");
    assert_eq!(finnish("1 marras"), Ok(day(2026, 11, 1)));
    assert_eq!(finnish("1 maj"), Ok(day(2026, 5, 1)));
    assert_eq!(finnish("1 ma"), Err(DateError::NotADate), "ma could be two months");
}

#[test]
fn days_near_today_have_words() {
    for word in ["tänään", "TÄNÄÄN", "idag", "i dag", "today"] {
        assert_eq!(finnish(word), Ok(today()), "{word}");
    }
    assert_eq!(finnish("huomenna"), Ok(day(2026, 11, 18)));
    assert_eq!(finnish("igår"), Ok(day(2026, 11, 16)));
}

#[test]
fn a_span_from_today_is_in_the_units_of_the_language() {
    let read = |lang, text| parse_date(lang, text, today());
    assert_eq!(read(Lang::Fi, "+2 vk"), Ok(day(2026, 12, 1)));
    assert_eq!(read(Lang::Sv, "+2 v"), Ok(day(2026, 12, 1)));
    assert_eq!(read(Lang::En, "+2w"), Ok(day(2026, 12, 1)));
    assert_eq!(read(Lang::Fi, "+2 v"), Ok(day(2028, 11, 17)), "v is vuosi in Finnish, vecka in Swedish");
    assert_eq!(read(Lang::Fi, "+10 pv"), Ok(day(2026, 11, 27)));
    assert_eq!(read(Lang::Fi, "\u{2212}1 kk"), Ok(day(2026, 10, 17)));
    assert_eq!(parse_date(Lang::Fi, "+1 kk", day(2027, 1, 31)), Ok(day(2027, 2, 28)), "the month's last day");
    assert_eq!(read(Lang::En, "+2 vk"), Err(DateError::NotADate));
    assert_eq!(read(Lang::Fi, "+2"), Err(DateError::NotADate), "two of what?");
    assert_eq!(read(Lang::Fi, "+999999999 v"), Err(DateError::Year));
}

#[test]
fn what_is_no_day_is_refused_with_its_reason() {
    for text in ["", "  ", "\u{A0}"] {
        assert_eq!(finnish(text), Err(DateError::Empty));
    }
    for text in ["31.2.2026", "29.2.2026", "0.1.2026", "1.13.2026", "2026-02-30", "31. marraskuuta"] {
        assert_eq!(finnish(text), Err(DateError::NoSuchDay), "{text}");
    }
    for text in ["1.1.0000", "1.1.202", "1.1.20261", "0000-01-01"] {
        assert_eq!(finnish(text), Err(DateError::Year), "{text}");
    }
    for text in
        ["kissa", "12", "12/11/2026", "12.11.2026 klo 18", "١٢.١١.٢٠٢٦", "+.", "-", "1.-2.2026", "1..2026"]
    {
        assert_eq!(finnish(text), Err(DateError::NotADate), "{text}");
    }
    assert_eq!(finnish(&"1".repeat(10_000)), Err(DateError::NotADate));
}

#[test]
fn a_leap_day_without_a_year_needs_a_leap_year() {
    assert_eq!(finnish("29.2."), Err(DateError::NoSuchDay), "2026 has none");
    assert_eq!(parse_date(Lang::Fi, "29.2.", day(2028, 1, 1)), Ok(day(2028, 2, 29)));
}

#[test]
fn a_sum_is_read_in_every_form_that_people_write() {
    let twelve_hundred = [
        "1200",
        "1 200",
        "1\u{A0}200",
        "1\u{202F}200",
        "1200 €",
        "1200€",
        "€1200",
        "1200 euroa",
        "1200 EUR",
        "EUR 1200",
        "1200,00",
        "1200.0",
        "1.200,00",
        "1,200.00",
        " 1 200,0 € ",
    ];
    for text in twelve_hundred {
        for lang in Lang::ALL {
            assert_eq!(parse_euro(lang, text), Ok(120_000), "{text:?} in {lang}");
        }
    }
    assert_eq!(parse_euro(Lang::Fi, "1 200,5 €"), Ok(120_050));
    assert_eq!(parse_euro(Lang::Fi, "0,05"), Ok(5));
    assert_eq!(parse_euro(Lang::Fi, "1.234.567,89"), Ok(123_456_789));
    for minus in ["-12,50", "\u{2212}12,50", "– 12,50", "-12.50 €"] {
        assert_eq!(parse_euro(Lang::Fi, minus), Ok(-1250), "{minus}");
    }
}

#[test]
fn one_mark_before_three_figures_is_not_guessed() {
    assert_eq!(parse_euro(Lang::Fi, "1.200"), Ok(120_000), "a point groups thousands in Finnish");
    assert_eq!(parse_euro(Lang::En, "1,200"), Ok(120_000), "a comma does in English");
    assert_eq!(parse_euro(Lang::Fi, "1,200"), Err(SumError::Decimals), "1,20 or 1 200?");
    assert_eq!(parse_euro(Lang::En, "1.200"), Err(SumError::Decimals));
}

#[test]
fn what_is_no_sum_is_refused_with_its_reason() {
    assert_eq!(parse_euro(Lang::Fi, " "), Err(SumError::Empty));
    let none = [
        "kissa",
        "1 20",
        "12 00",
        "1 2000",
        "1.20.300",
        "1 200.300",
        "1,2,3",
        "12,",
        ",5",
        "1200,-",
        "--5",
        "-",
        "1e5",
        "1_200",
        "12,5x",
        "١٢",
        "1 200 000.00.00",
        "1  200",
    ];
    for text in none {
        assert_eq!(parse_euro(Lang::Fi, text), Err(SumError::NotASum), "{text}");
    }
    assert_eq!(parse_euro(Lang::Fi, "1,234"), Err(SumError::Decimals));
    assert_eq!(parse_euro(Lang::Fi, "99999999999999999999"), Err(SumError::TooLarge));
    assert_eq!(parse_euro(Lang::Fi, "92233720368547758,08"), Err(SumError::TooLarge));
    assert_eq!(parse_euro(Lang::Fi, "-92233720368547758,08"), Ok(i64::MIN));
}

fn any_lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

/// Every day that the program knows: years 1 to 9999.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let first = day(1, 1, 1).num_days_from_ce();
    let last = day(9999, 12, 31).num_days_from_ce();
    (first..=last).prop_map(|count| NaiveDate::from_num_days_from_ce_opt(count).expect("it is in the range"))
}

proptest! {
    #[test]
    fn a_day_that_was_written_is_read_again(lang in any_lang(), day in any_day(), reader in any_lang()) {
        prop_assert_eq!(parse_date(reader, &date(lang, day), today()), Ok(day));
        prop_assert_eq!(parse_date(reader, &date_long(lang, day), today()), Ok(day));
        prop_assert_eq!(parse_date(reader, &day.to_string(), today()), Ok(day));
        prop_assert_eq!(parse_date(reader, &date_short(lang, day), day), Ok(day), "in its own year");
    }

    #[test]
    fn a_sum_that_was_written_is_read_again(lang in any_lang(), cents in any::<i64>(), small in -1_000_000i64..1_000_000) {
        prop_assert_eq!(parse_euro(lang, &euro(lang, cents)), Ok(cents));
        prop_assert_eq!(parse_euro(lang, &euro(lang, small)), Ok(small));
    }

    #[test]
    fn no_text_makes_the_reader_fall(lang in any_lang(), text in any::<String>(), day in any_day()) {
        let _ = parse_date(lang, &text, day);
        let _ = parse_euro(lang, &text);
    }

    #[test]
    fn no_text_near_a_day_makes_the_reader_fall(lang in any_lang(), text in "[-+−]?[0-9., €vkpdw\u{A0}]{0,12}", day in any_day()) {
        if let Ok(read) = parse_date(lang, &text, day) {
            prop_assert!((1..=9999).contains(&read.year()));
        }
        if let Ok(cents) = parse_euro(lang, &text) {
            prop_assert_eq!(parse_euro(lang, &euro(lang, cents)), Ok(cents));
        }
    }
}

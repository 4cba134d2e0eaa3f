//! How numbers, sums, dates, lists and names come out in each language.

use chrono::{NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use yhdyssilta_words::{
    Lang, compare, date, date_long, date_range, date_short, decimal, euro, fold, join_names, number, percent,
    range, sort_key, time, time_range, weekday_date, weekday_date_time, weekday_short,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test names a real day")
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("the test names a real time")
}

/// What each language makes of it: Finnish, Swedish, English.
fn each(write: impl Fn(Lang) -> String) -> [String; 3] {
    Lang::ALL.map(write)
}

#[test]
fn figures_are_grouped_in_threes_that_a_line_never_parts() {
    assert_eq!(each(|lang| number(lang, 0)), ["0", "0", "0"]);
    assert_eq!(each(|lang| number(lang, 999)), ["999", "999", "999"]);
    assert_eq!(each(|lang| number(lang, 1200)), ["1\u{A0}200", "1\u{A0}200", "1,200"]);
    assert_eq!(number(Lang::Fi, 1_234_567), "1\u{A0}234\u{A0}567");
    assert_eq!(number(Lang::Fi, -4), "\u{2212}4", "a hyphen is no minus");
    assert_eq!(
        number(Lang::En, i64::MIN),
        "\u{2212}9,223,372,036,854,775,808",
        "the least number has no twin"
    );
}

#[test]
fn sums_show_cents_only_when_there_are_some() {
    assert_eq!(each(|lang| euro(lang, 120_000)), ["1\u{A0}200\u{A0}€", "1\u{A0}200\u{A0}€", "€1,200"]);
    assert_eq!(
        each(|lang| euro(lang, 123_450)),
        ["1\u{A0}234,50\u{A0}€", "1\u{A0}234,50\u{A0}€", "€1,234.50"]
    );
    assert_eq!(each(|lang| euro(lang, -5)), ["\u{2212}0,05\u{A0}€", "\u{2212}0,05\u{A0}€", "\u{2212}€0.05"]);
    assert_eq!(euro(Lang::Fi, i64::MIN), "\u{2212}92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,08\u{A0}€");
}

#[test]
fn decimals_and_shares_have_the_mark_of_the_language() {
    assert_eq!(each(|lang| decimal(lang, 1234.567, 2)), ["1\u{A0}234,57", "1\u{A0}234,57", "1,234.57"]);
    assert_eq!(decimal(Lang::Fi, -0.001, 2), "0,00", "what rounds to nothing has no sign");
    assert_eq!(decimal(Lang::Fi, -0.5, 1), "\u{2212}0,5");
    assert_eq!(decimal(Lang::Fi, 12.0, 0), "12");
    assert_eq!(decimal(Lang::Fi, f64::NAN, 1), "–", "a share of nothing is missing, not a number");
    assert_eq!(each(|lang| percent(lang, 92)), ["92\u{A0}%", "92\u{A0}%", "92%"]);
    assert_eq!(range(2025, 2026), "2025–2026");
}

#[test]
fn days_are_written_as_officials_write_them() {
    let evening = day(2026, 11, 12);
    assert_eq!(each(|lang| date(lang, evening)), ["12.11.2026", "12.11.2026", "12 Nov 2026"]);
    assert_eq!(each(|lang| date_short(lang, evening)), ["12.11.", "12.11", "12 Nov"]);
    assert_eq!(
        each(|lang| date_long(lang, evening)),
        ["12. marraskuuta 2026", "12 november 2026", "12 November 2026"]
    );
    assert_eq!(each(|lang| weekday_date(lang, evening)), ["to 12.11.", "to 12.11", "Thu 12 Nov"]);
    assert_eq!(date(Lang::Fi, day(26, 1, 2)), "2.1.0026", "two figures would be read as this century");
}

#[test]
fn times_drop_the_minutes_of_full_hours_only_beside_other_words() {
    let evening = day(2026, 11, 12);
    let moment = |lang| weekday_date_time(lang, evening, at(17, 30));
    assert_eq!(each(moment), ["to 12.11. klo 17.30", "to 12.11 kl. 17.30", "Thu 12 Nov, 17:30"]);
    let full = |lang| weekday_date_time(lang, evening, at(18, 0));
    assert_eq!(each(full), ["to 12.11. klo 18", "to 12.11 kl. 18", "Thu 12 Nov, 18:00"]);
    assert_eq!(each(|lang| time(lang, at(9, 0))), ["9.00", "9.00", "9:00"]);
    assert_eq!(each(|lang| time_range(lang, at(17, 0), at(20, 0))), ["17–20", "17–20", "17–20"]);
    assert_eq!(each(|lang| time_range(lang, at(17, 30), at(20, 0))), ["17.30–20", "17.30–20", "17:30–20:00"]);
}

#[test]
fn a_range_of_days_says_nothing_twice() {
    let from = day(2026, 11, 12);
    let to = |last| move |lang| date_range(lang, from, last);
    assert_eq!(each(to(from)), ["12.11.2026", "12.11.2026", "12 Nov 2026"]);
    assert_eq!(each(to(day(2026, 11, 14))), ["12.–14.11.2026", "12–14.11.2026", "12–14 Nov 2026"]);
    assert_eq!(each(to(day(2026, 12, 3))), ["12.11.–3.12.2026", "12.11–3.12.2026", "12 Nov – 3 Dec 2026"]);
    assert_eq!(
        each(to(day(2027, 1, 3))),
        ["12.11.2026–3.1.2027", "12.11.2026–3.1.2027", "12 Nov 2026 – 3 Jan 2027"]
    );
}

#[test]
fn short_weekdays_are_cut_between_letters() {
    let week =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let short = |lang| week.map(|day| weekday_short(lang, day)).join(" ");
    assert_eq!(short(Lang::Fi), "ma ti ke to pe la su");
    assert_eq!(short(Lang::Sv), "må ti on to fr lö sö", "å and ö are one letter each, though two bytes");
    assert_eq!(short(Lang::En), "Mon Tue Wed Thu Fri Sat Sun");
}

#[test]
fn names_are_joined_by_the_word_of_the_language() {
    assert_eq!(join_names::<&str>(Lang::Fi, &[]), "");
    assert_eq!(join_names(Lang::Fi, &["a"]), "a");
    assert_eq!(each(|lang| join_names(lang, &["a", "b"])), ["a ja b", "a och b", "a and b"]);
    assert_eq!(each(|lang| join_names(lang, &["a", "b", "c"])), ["a, b ja c", "a, b och c", "a, b and c"]);
}

#[test]
fn names_stand_in_finnish_order() {
    let order =
        ["4H 2", "4H 10", "Aalto", "Wa", "Vb", "Wc", "Vd", "Yb", "Üc", "Yd", "Zeta", "Åbo", "Ähtäri", "Öljy"];
    let mut sorted = order;
    sorted.reverse();
    sorted.sort_by(|one, other| compare(one, other));
    assert_eq!(sorted, order, "å ä ö last, w among v, ü among y, figures by their value");
    let mut by_key = order;
    by_key.reverse();
    by_key.sort_by_cached_key(|name| sort_key(name));
    assert_eq!(by_key, order, "stored keys give the same order");
    assert!(compare("Virta", "Wirta").is_lt(), "v before w when all else is equal");
}

#[test]
fn search_forgets_capitals_and_marks() {
    assert_eq!(fold("JÄRJESTÖ ry"), "jarjesto ry");
    assert_eq!(fold("A\u{308}iti"), "aiti", "a mark that stands by itself goes too");
    assert_eq!(fold("Ålands čáhci"), "alands cahci");
    assert_eq!(
        fold("Smørrebrød Đorđe Straße"),
        "smørrebrød đorđe straße",
        "as the search index of SQLite has them"
    );
}

proptest! {
    #[test]
    fn keys_compare_as_names_do(one in "[a-zåäöüvw0-9 \\-]{0,12}|\\PC{0,20}", other in "[a-zåäöüvw0-9 \\-]{0,12}|\\PC{0,20}") {
        prop_assert_eq!(sort_key(&one).cmp(&sort_key(&other)), compare(&one, &other));
    }

    #[test]
    fn what_is_folded_has_lost_its_marks_and_nothing_else(text in any::<String>()) {
        let small = text.chars().flat_map(char::to_lowercase);
        let plain: String = small.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
        prop_assert_eq!(fold(&text), plain);
    }

    #[test]
    fn what_is_folded_stays_folded(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert_eq!(fold(&text.to_uppercase().to_lowercase()), fold(&text.to_uppercase()));
    }
}

//! Calendar files, read back by another parser. Not here: evenings.

use chrono::{Datelike, Days, NaiveDate, Offset, TimeZone, Weekday};
use chrono_tz::Europe::Helsinki;
use icalendar::{Calendar, CalendarComponent, Component, Event, EventLike};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

fn evening(bench: &Bench, typed: Value) -> Value {
    bench.call("evenings.add", typed)["value"]["id"].clone()
}

/// The file of these evenings.
fn written(bench: &Bench, of: Value) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("illat.ics");
    bench.call("exports.calendar", json!({ "path": path, "of": of }));
    std::fs::read_to_string(path).expect("UTF-8")
}

/// The events as another parser reads them.
fn read(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().expect("another parser reads it");
    let event = |component: &CalendarComponent| component.as_event().cloned();
    calendar.components.iter().filter_map(event).collect()
}

fn sequence(bench: &Bench, id: &Value) -> String {
    let events = read(&written(bench, json!({ "evening": id })));
    events[0].property_value("SEQUENCE").expect("a number").to_owned()
}

/// No line is longer than 75 bytes, and each ends as it must.
fn is_well_folded(file: &str) -> bool {
    let ended = file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']);
    ended && file.split("\r\n").all(|line| line.len() <= 75)
}

#[test]
fn another_parser_reads_what_was_written() {
    let bench = Bench::new();
    let title =
        "Yhdistysilta: tilat, avustukset; \\ja pitkä otsikko, jossa on ääkkösiä ja 😀 yli rivin rajan";
    let typed = json!({
        "title": title, "day": "9.12.2026", "starts_at": "17.30", "ends_at": "19.45", "place": "Sali, 2. kerros",
        "note": "salaista",
    });
    let id = evening(&bench, typed);
    let items = json!([{ "title": "Avaus", "starts_at": "17.30" }, { "title": "Kahvit" }]);
    bench.call("evenings.set_agenda", json!({ "id": id, "items": items }));
    let file = written(&bench, json!({ "evening": id }));
    assert!(is_well_folded(&file), "{file}");
    assert!(!file.contains("salaista"), "the officer's note stays at home");
    let unfolded = file.replace("\r\n ", "");
    assert!(
        unfolded.contains("SUMMARY:Yhdistysilta: tilat\\, avustukset\\; \\\\ja pitkä"),
        "as RFC 5545 escapes: {file}"
    );
    let [event] = &read(&file)[..] else { panic!("one evening") };
    assert_eq!(event.get_uid(), id.as_str(), "the same evening has the same name for ever");
    assert_eq!(event.get_summary(), Some(title));
    assert_eq!(event.get_location(), Some("Sali, 2. kerros"));
    assert_eq!(event.get_description(), Some("17:30 Avaus\nKahvit"));
    let start = &event.properties()["DTSTART"];
    assert_eq!((start.value(), start.params()["TZID"].value()), ("20261209T173000", "Europe/Helsinki"));
    assert_eq!(event.property_value("DTEND"), Some("20261209T194500"));
    assert_eq!(event.property_value("DTSTAMP"), Some("20261124T000000Z"));
    assert_eq!(event.property_value("STATUS"), Some("TENTATIVE"));
}

#[test]
fn an_evening_without_a_time_takes_its_whole_day_over_the_end_of_a_year_too() {
    let bench = Bench::new();
    let id = evening(&bench, json!({ "title": "Ilta", "day": "31.12.2026" }));
    let event = &read(&written(&bench, json!({ "evening": id })))[0];
    let dates = ["DTSTART", "DTEND"].map(|name| event.property_value(name));
    assert_eq!(dates, [Some("20261231"), Some("20270101")]);
    assert_eq!(event.properties()["DTSTART"].params()["VALUE"].value(), "DATE");
}

#[test]
fn the_number_of_an_edition_grows_with_every_difference_and_never_falls() {
    let bench = Bench::new();
    let id = evening(&bench, json!({ "title": "Ilta", "day": "9.12.2026" }));
    assert_eq!((sequence(&bench, &id), sequence(&bench, &id)), ("0".into(), "0".into()));
    bench.call("evenings.change", json!({ "id": id, "fields": { "note": "omaa" } }));
    assert_eq!(sequence(&bench, &id), "0", "what is not given changes nothing");
    bench.call("evenings.set_status", json!({ "id": id, "state": "cancelled" }));
    let cancelled = &read(&written(&bench, json!({ "evening": id })))[0];
    let told = ["STATUS", "SEQUENCE", "UID"].map(|name| cancelled.property_value(name));
    assert_eq!(told, [Some("CANCELLED"), Some("1"), id.as_str()]);
    bench.call("journal.undo", Value::Null);
    assert_eq!(sequence(&bench, &id), "2", "a calendar must take what was undone for newer");
    bench.call("journal.redo", Value::Null);
    assert_eq!(sequence(&bench, &id), "3");
}

#[test]
fn a_year_holds_its_evenings_first_to_last_and_cancelled_ones_too() {
    let bench = Bench::new();
    for (title, day) in [("Viimeinen", "31.12.2026"), ("Ensimmäinen", "1.1.2026"), ("Muu", "31.12.2025")] {
        evening(&bench, json!({ "title": title, "day": day }));
    }
    let cancelled = evening(&bench, json!({ "title": "Peruttu", "day": "1.6.2026" }));
    bench.call("evenings.set_status", json!({ "id": cancelled, "state": "cancelled" }));
    let events = read(&written(&bench, json!({ "year": 2026 })));
    let titles: Vec<Option<&str>> = events.iter().map(Component::get_summary).collect();
    assert_eq!(titles, [Some("Ensimmäinen"), Some("Peruttu"), Some("Viimeinen")]);
    assert_eq!(read(&written(&bench, json!({ "year": 2030 }))).len(), 0, "an empty year is a calendar too");
}

#[test]
fn what_cannot_be_written_is_refused_by_its_field() {
    let bench = Bench::new();
    let refused = |path: &str, of: Value| {
        bench.try_call("exports.calendar", json!({ "path": path, "of": of })).expect_err("refused")
    };
    let stranger = json!({ "evening": "01900000-0000-7000-8000-000000000000" });
    assert_eq!(refused("no-such-folder/illat.ics", stranger), (Code::NotFound, Some("of.evening".into())));
    assert_eq!(
        refused("no-such-folder/illat.ics", json!({ "year": 1900 })),
        (Code::YearRange, Some("of.year".into()))
    );
    assert_eq!(
        refused("no-such-folder/illat.csv", json!({ "year": 2026 })),
        (Code::CalendarEnding, Some("path".into()))
    );
}

#[test]
fn the_clocks_of_finland_change_on_the_days_that_the_file_says() {
    let last_sunday = |year: i32, month: u32| {
        let next = NaiveDate::from_ymd_opt(year, month + 1, 1).expect("a day");
        let mut days = (1..=7).filter_map(|back| next.checked_sub_days(Days::new(back)));
        days.find(|day| day.weekday() == Weekday::Sun).expect("one of seven days")
    };
    let hours = |day: NaiveDate, hour: u32| {
        let at = day.and_hms_opt(hour, 0, 0).expect("an hour").and_utc().naive_utc();
        Helsinki.offset_from_utc_datetime(&at).fix().local_minus_utc() / 3600
    };
    for year in 1990..=2036 {
        let (spring, autumn) = (last_sunday(year, 3), last_sunday(year, if year < 1996 { 9 } else { 10 }));
        assert_eq!(
            (hours(spring, 0), hours(spring, 1)),
            (2, 3),
            "{year}: forward at one o'clock of the world"
        );
        assert_eq!((hours(autumn, 0), hours(autumn, 1)), (3, 2), "{year}: back at the same");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_typed_is_folded_and_read_back(title in "[a-zåäö😀,;:\\\\\" ]{0,160}x", place in "\\PC{0,120}") {
        let bench = Bench::new();
        let id = evening(&bench, json!({ "title": title, "day": "9.12.2026", "place": place }));
        let file = written(&bench, json!({ "evening": id }));
        prop_assert!(is_well_folded(&file), "{}", file);
        let events = read(&file);
        prop_assert_eq!(events[0].get_summary(), Some(title.trim()));
        prop_assert_eq!(events[0].get_location().unwrap_or_default(), place.trim());
    }
}

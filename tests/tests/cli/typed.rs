//! What people type and paste: kept to the letter, or refused with a message by its field. Never a crash, never a
//! silent change.
//!
//! Not here: inputs that no person would type (`hostile`).

use serde_json::{Value, json};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::lines::Lines;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_words::Lang;

/// Texts that have broken programs before. Each is whole: no space around it that a one-line field would cut.
const TEXTS: &[&str] = &[
    "",
    "a\0b",
    "\0",
    "a\u{1}\u{7}\u{8}\u{b}\u{1b}[31m\u{7f}\u{9b}b",
    "eka\r\ntoka\rkolmas\nneljäs\tviides\u{2028}kuudes",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\u{202e}nurin\u{202c} \u{200f}\u{2067}שלום\u{2069} مرحبا\u{200e}",
    "'; DROP TABLE officer; --",
    "%s %n {0} ${x} {{x}} \\u0000 \\",
    "\"lainaus\" ’puoli’ ”oikea”",
    "👩‍👩‍👧‍👦 🏳️‍🌈 e\u{301} Å\u{30a} \u{1f1eb}\u{1f1ee} ﷽",
    "\u{feff}BOM \u{fffd} \u{ffff} \u{10ffff}",
    "=1+1",
    "NULL",
];

/// Fields that hold running text, and how many characters fit.
const PROSE: [&str; 3] = ["evidence", "note", "view"];
const PROSE_HOLDS: usize = 20_000;

/// Fields of one line, and how many characters fit.
const LINE_HOLDS: usize = 200;

fn on_a_desk_with_2026() -> (Desk, Lines) {
    let desk = Desk::new();
    let mut lines = desk.lines();
    lines.call("checklist.open", &json!({ "year": 2026 }));
    (desk, lines)
}

fn described(field: &str, value: &str) -> Value {
    json!({ "year": 2026, "criterion": "3.2", "field": field, "value": value })
}

/// The entry of criterion 3.2.
fn entry(lines: &mut Lines) -> Value {
    let sheet = lines.call("checklist.get", &json!({ "year": 2026 }));
    let parts = sheet["parts"].as_array().expect("principles").iter();
    let mut items = parts.flat_map(|part| part["items"].as_array().expect("items"));
    let item = items.find(|item| item["criterion"]["id"] == "3.2").expect("the criterion is on the sheet");
    item["state"].clone()
}

fn officer(field: &str, value: &str) -> Value {
    let mut typed = json!({ "name": "Maija", "title": "", "email": "", "phone": "" });
    typed[field] = value.into();
    typed
}

/// Asks, and answers the problem, which must be a whole one at this field.
#[track_caller]
fn refused(lines: &mut Lines, name: &str, input: &Value, code: &str, field: &str) {
    let answer = lines.ask(name, input).expect("it lives");
    assert_told(&answer["problem"], code, Lang::Fi);
    assert_eq!(answer["problem"]["field"], field, "{name}: the message stands by its field");
}

#[test]
fn running_text_is_kept_to_the_letter_but_for_nul() {
    let (desk, mut lines) = on_a_desk_with_2026();
    let long = "ä".repeat(10_000);
    let around = format!(" \n{}\t ", TEXTS[4]);
    for text in TEXTS.iter().copied().chain([long.as_str(), &around, "   "]) {
        let kept = text.replace('\0', "");
        for field in PROSE {
            let done = lines.call("checklist.describe", &described(field, text));
            assert_eq!(done["value"]["state"][field], kept, "{field} answers what it keeps");
        }
        let decided = json!({ "year": 2026, "criterion": "3.2", "status": "met", "reason": text });
        lines.call("checklist.decide", &decided);
        let entry = entry(&mut lines);
        for field in PROSE.iter().chain(&["reason"]) {
            assert_eq!(entry[field], kept, "{field} keeps it");
        }
    }
    assert!(lines.close().success(), "it goes on to the end");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

#[test]
fn a_text_that_does_not_fit_is_refused_by_its_field_and_the_old_one_stands() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    for (field, most) in
        [("evidence", PROSE_HOLDS), ("note", PROSE_HOLDS), ("view", PROSE_HOLDS), ("responsible", LINE_HOLDS)]
    {
        let full = "ö".repeat(most);
        lines.call("checklist.describe", &described(field, &full));
        refused(
            &mut lines,
            "checklist.describe",
            &described(field, &format!("{full}ö")),
            "too-long",
            "value",
        );
        assert_eq!(entry(&mut lines)[field], full, "{field} is not cut");
    }
    let decided =
        json!({ "year": 2026, "criterion": "3.2", "status": "met", "reason": "x".repeat(PROSE_HOLDS + 1) });
    refused(&mut lines, "checklist.decide", &decided, "too-long", "reason");
    for field in ["name", "title", "phone", "email"] {
        let long = "a".repeat(10_000);
        refused(&mut lines, "settings.describe_officer", &officer(field, &long), "too-long", field);
        let successor = json!({ "officer": officer(field, &long) });
        refused(&mut lines, "settings.hand_over", &successor, "too-long", field);
    }
    assert_eq!(lines.call("settings.get", &Value::Null)["officer"], Value::Null, "nothing was set");
}

#[test]
fn a_line_is_kept_to_the_letter_but_for_nul_and_the_space_around_it() {
    let (desk, mut lines) = on_a_desk_with_2026();
    for text in TEXTS {
        let kept = text.replace('\0', "");
        let done = lines.call("checklist.describe", &described("responsible", &format!(" \t{text}\n ")));
        assert_eq!(done["value"]["state"]["responsible"], kept);
        for field in ["title", "phone"] {
            let done = lines.call("settings.describe_officer", &officer(field, text));
            assert_eq!(done["value"]["officer"][field], kept, "{field}");
        }
        if kept.is_empty() {
            refused(&mut lines, "settings.describe_officer", &officer("name", text), "empty-text", "name");
        } else {
            let done = lines.call("settings.describe_officer", &officer("name", text));
            assert_eq!(done["value"]["officer"]["name"], kept);
            assert_eq!(lines.call("settings.get", &Value::Null)["officer"]["name"], kept);
        }
    }
    assert!(lines.close().success(), "it goes on to the end");
    assert_eq!(desk.run(&["verify"]).result()["sound"], true);
}

#[test]
fn a_text_in_a_field_of_another_form_is_refused_by_that_field() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    for text in TEXTS.iter().filter(|text| !text.replace('\0', "").is_empty()) {
        refused(
            &mut lines,
            "settings.describe_officer",
            &officer("email", text),
            "bad-mail-address",
            "email",
        );
        refused(&mut lines, "checklist.describe", &described("due", text), "bad-date", "value");
        let criterion = json!({ "year": 2026, "criterion": text, "status": "met" });
        refused(&mut lines, "checklist.decide", &criterion, "criterion-unknown", "criterion");
        let place = json!({ "kind": "municipality", "code": text });
        refused(&mut lines, "settings.choose_organisation", &place, "bad-place", "code");
        let own = json!({ "kind": "municipality", "code": "091", "business_id": text });
        refused(&mut lines, "settings.choose_organisation", &own, "bad-business-id", "business_id");
    }
}

#[test]
fn years_beyond_the_range_are_refused_by_their_field() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    for year in [0, -1, 1, 1989, 9999, i64::from(i32::MAX), i64::from(i32::MIN)] {
        let input = json!({ "year": year });
        refused(&mut lines, "checklist.open", &input, "year-range", "year");
        let residents = json!({ "year": year, "count": 1 });
        refused(&mut lines, "settings.record_residents", &residents, "year-range", "year");
        for name in ["checklist.get", "checklist.close"] {
            refused(&mut lines, name, &input, "assessment-missing", "year");
        }
        let mut elsewhere = described("note", "x");
        elsewhere["year"] = year.into();
        refused(&mut lines, "checklist.describe", &elsewhere, "assessment-missing", "year");
    }
    refused(&mut lines, "checklist.open", &json!({ "year": i64::MAX }), "bad-input", "year");
    refused(&mut lines, "checklist.open", &json!({ "year": 2026.5 }), "bad-input", "year");
}

#[test]
fn a_due_day_may_lie_anywhere_in_the_calendar_and_nowhere_else() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    for day in ["2026-11-23", "2000-02-29", "0001-01-01", "9999-12-31"] {
        let done = lines.call("checklist.describe", &described("due", day));
        assert_eq!(done["value"]["state"]["due"], day, "also before today: the officer may know better");
    }
    for (day, code) in [
        ("0000-01-01", "bad-year"),
        ("10000-01-01", "bad-date"),
        ("2026-02-29", "no-such-day"),
        ("2026-13-01", "no-such-day"),
        ("soon", "bad-date"),
        ("2026-11-24\0", "bad-date"),
    ] {
        refused(&mut lines, "checklist.describe", &described("due", day), code, "value");
    }
    assert_eq!(entry(&mut lines)["due"], "9999-12-31", "what was refused changed nothing");
    lines.call("checklist.describe", &described("due", "  "));
    assert_eq!(entry(&mut lines)["due"], Value::Null, "an empty field is no day");
}

#[test]
fn numbers_beyond_their_range_are_refused_by_their_field() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    let thresholds = |field: &str, value: i64| {
        let mut set = json!({ "evenings_per_year": 2, "confirmed_within_months": 12, "body_met_within_months": 12,
            "small_association_members": 50 });
        set[field] = value.into();
        set
    };
    for (field, beyond) in [
        ("evenings_per_year", 13),
        ("confirmed_within_months", 61),
        ("body_met_within_months", 61),
        ("small_association_members", 10_001),
    ] {
        for value in [0, beyond, i64::from(u32::MAX)] {
            refused(&mut lines, "settings.set_thresholds", &thresholds(field, value), "number-range", field);
        }
        for value in [-1, i64::from(u32::MAX) + 1] {
            refused(&mut lines, "settings.set_thresholds", &thresholds(field, value), "bad-input", field);
        }
    }
    for (count, code) in [(6_000_001_i64, "number-range"), (-1, "bad-input"), (1 << 40, "bad-input")] {
        let residents = json!({ "year": 2025, "count": count });
        refused(&mut lines, "settings.record_residents", &residents, code, "count");
    }
}

#[test]
fn whatever_is_searched_for_is_answered() {
    let (_desk, mut lines) = on_a_desk_with_2026();
    lines.call("settings.describe_officer", &officer("name", "⚑ Äijö \"Öhman\""));
    // The key of the flag ends with the last of bytes.
    let signs =
        ["⚑", "₷", "ä", "\"", "*", "a*", "^", "(", "-a", "a b c", "NOT", "AND OR", "\u{301}\u{301}\u{301}"];
    for text in TEXTS.iter().chain(&signs) {
        let hits = lines.call("search.find", &json!({ "text": text }));
        assert!(hits.is_array(), "{text:?} is looked for to the letter: {hits}");
    }
    for text in ["⚑", "öhman", "aijo", "\"Öh"] {
        let hits = lines.call("search.find", &json!({ "text": text }));
        assert_eq!(hits[0]["kind"], "officer", "{text} stands there: {hits}");
    }
}

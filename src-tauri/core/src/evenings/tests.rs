//! Evenings through their commands: what they are, their agenda, and lists of them. Not here: criteria that they prove.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

pub(super) const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

/// Enters an evening on this day; its id.
pub(super) fn evening(bench: &Bench, title: &str, day: &str) -> Value {
    bench.call("evenings.add", json!({ "title": title, "day": day }))["value"]["id"].clone()
}

pub(super) fn set_state(bench: &Bench, id: &Value, state: &str) -> Value {
    bench.call("evenings.set_status", json!({ "id": id, "state": state }))["value"]["status"].clone()
}

fn get(bench: &Bench, id: &Value) -> Value {
    bench.call("evenings.get", json!({ "id": id }))
}

/// The titles of a list.
fn listed(bench: &Bench, filter: Value) -> Vec<String> {
    let page = bench.call("evenings.list", json!({ "filter": filter, "limit": 50 }));
    let rows = page["rows"].as_array().expect("rows");
    assert_eq!(page["count"], rows.len());
    rows.iter().map(|row| row["title"].as_str().expect("a title").to_owned()).collect()
}

fn agenda(bench: &Bench, id: &Value, items: Value) -> Vec<Value> {
    let set = bench.call("evenings.set_agenda", json!({ "id": id, "items": items }));
    set["value"]["agenda"].as_array().expect("items").clone()
}

#[test]
fn what_is_said_of_an_evening_is_kept_in_one_form() {
    let bench = Bench::new();
    let typed = json!({
        "kind": "workshop", "title": " Tilojen säännöt ", "day": "9.12.2026", "starts_at": "klo 17.30",
        "ends_at": "19:45", "place": "Kirjaston Maininki-sali", "note": "Kahvit.\n",
    });
    let added = bench.call("evenings.add", typed.clone());
    assert_eq!(added["touched"], json!(["evenings"]));
    let mut expected = typed;
    for (field, value) in [
        ("title", json!("Tilojen säännöt")),
        ("day", json!("2026-12-09")),
        ("starts_at", json!("17:30")),
        ("id", added["value"]["id"].clone()),
        ("status", json!("planned")),
        ("memo", json!("")),
        ("memo_out_on", Value::Null),
        ("agenda", json!([])),
        ("participants", json!([])),
    ] {
        expected[field] = value;
    }
    assert_eq!(added["value"], expected);
    assert_eq!(get(&bench, &expected["id"]), expected);
}

#[test]
fn each_field_refuses_by_its_name_what_it_cannot_hold() {
    let bench = Bench::new();
    let typed = json!({ "title": "Ilta", "day": "12.11.2026", "starts_at": "17.30", "ends_at": "19" });
    let id = bench.call("evenings.add", typed)["value"]["id"].clone();
    for (field, value, code) in [
        ("title", json!(" "), Code::EmptyText),
        ("title", json!("ä".repeat(201)), Code::TooLong),
        ("day", json!(""), Code::EmptyText),
        ("day", json!("31.11.2026"), Code::NoSuchDay),
        ("day", json!("12.11.1900"), Code::YearRange),
        ("day", json!("31.12.1989"), Code::YearRange),
        ("day", json!("1.1.2037"), Code::YearRange),
        ("starts_at", json!("24.00"), Code::BadTime),
        ("starts_at", json!("17.3"), Code::BadTime),
        ("starts_at", json!("+7.00"), Code::BadTime),
        ("starts_at", json!("klo"), Code::BadTime),
        ("starts_at", json!("puoli kuusi"), Code::BadTime),
        ("starts_at", json!(null), Code::EmptyText),
        ("ends_at", json!("17.29"), Code::TimeRange),
        ("ends_at", json!("17.30"), Code::TimeRange),
        ("note", json!("ä".repeat(20_001)), Code::TooLong),
        ("kind", json!("party"), Code::BadInput),
        ("status", json!("held"), Code::BadInput),
    ] {
        let before = get(&bench, &id);
        let fields = json!({ (field): value });
        let refused = bench.try_call("evenings.change", json!({ "id": id, "fields": fields }));
        assert_eq!(refused, Err((code, Some(field.into()))), "{field}: {value}");
        assert_eq!(get(&bench, &id), before, "nothing is half-done");
    }
    for day in ["1.1.1990", "31.12.2036", "29.3.2026"] {
        let fields = json!({ "day": day, "starts_at": "3.30", "ends_at": "4" });
        bench.call("evenings.change", json!({ "id": id, "fields": fields }));
    }
    assert_eq!(get(&bench, &id)["starts_at"], "03:30", "no clock of summer moves what stands on the wall");
}

#[test]
fn an_evening_is_held_on_its_day_at_the_earliest_and_a_cancelled_one_can_be_held_after_all() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "25.11.2026");
    let hold = json!({ "id": id, "state": "held" });
    let ahead = Err((Code::EveningAhead, Some("state".into())));
    assert_eq!(bench.try_call("evenings.set_status", hold.clone()), ahead);
    assert_eq!(set_state(&bench, &id, "cancelled"), "cancelled");
    let that_day = bench.on("2026-11-25");
    assert_eq!(set_state(&that_day, &id, "held"), "held");
    let later = json!({ "id": id, "fields": { "day": "26.11.2026" } });
    let refused = that_day.try_call("evenings.change", later);
    assert_eq!(refused, Err((Code::EveningAhead, Some("day".into()))), "what was held does not lie ahead");
    assert_eq!(set_state(&that_day, &id, "planned"), "planned");
}

#[test]
fn a_mistaken_cancelling_is_undone_and_done_again() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    set_state(&bench, &id, "held");
    set_state(&bench, &id, "cancelled");
    assert_eq!(bench.call("journal.undo", Value::Null)["value"]["op"], "evenings-cancel");
    assert_eq!(get(&bench, &id)["status"], "held");
    bench.call("journal.redo", Value::Null);
    assert_eq!(get(&bench, &id)["status"], "cancelled");
    let same = bench.call("evenings.set_status", json!({ "id": id, "state": "cancelled" }));
    assert_eq!(same["touched"], json!([]), "what stands so already is no step");
}

#[test]
fn a_list_shows_the_last_evening_first_by_year_kind_status_and_words() {
    let bench = Bench::new();
    for (title, kind, day, state) in [
        ("Uusi vuosi", "association_evening", "31.12.2025", "held"),
        ("Kesä", "association_evening", "1.6.2026", "held"),
        ("Säännöt", "workshop", "1.1.2026", "cancelled"),
        ("Pöytä", "partnership_table", "9.12.2026", "planned"),
    ] {
        let typed = json!({ "title": title, "kind": kind, "day": day, "place": format!("{title}sali") });
        let id = bench.call("evenings.add", typed)["value"]["id"].clone();
        set_state(&bench, &id, state);
    }
    assert_eq!(listed(&bench, json!({})), ["Pöytä", "Kesä", "Säännöt", "Uusi vuosi"]);
    assert_eq!(listed(&bench, json!({ "year": 2026 })), ["Pöytä", "Kesä", "Säännöt"]);
    assert_eq!(listed(&bench, json!({ "year": 2025 })), ["Uusi vuosi"], "the last day is of its year");
    assert_eq!(listed(&bench, json!({ "kinds": ["workshop", "partnership_table"] })), ["Pöytä", "Säännöt"]);
    assert_eq!(listed(&bench, json!({ "statuses": ["held"] })), ["Kesä", "Uusi vuosi"]);
    assert_eq!(listed(&bench, json!({ "words": "kesasali", "year": 2026 })), ["Kesä"]);
    let page = bench.call("evenings.list", json!({ "offset": 1, "limit": 1 }));
    assert_eq!((&page["count"], &page["rows"][0]["title"]), (&json!(4), &json!("Kesä")));
}

#[test]
fn an_agenda_keeps_its_order_and_its_items_their_ids() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    let first = agenda(
        &bench,
        &id,
        json!([
            { "title": "Avaus", "starts_at": "17.30", "own_theme": "muuta" },
            { "title": "Avustukset", "theme": "grants_and_premises", "own_theme": "dropped" },
            { "title": "Yksinäisyys", "theme": "wellbeing", "presenter": "yhdyshenkilö" },
        ]),
    );
    assert_eq!((&first[0]["own_theme"], &first[1]["own_theme"]), (&json!("muuta"), &json!("")));
    let second = agenda(
        &bench,
        &id,
        json!([
            { "id": first[2]["id"], "title": "Yksinäisyys talvella", "theme": "wellbeing" },
            { "title": "Yhteistyö", "theme": "practical_cooperation" },
            { "id": first[0]["id"], "title": "Avaus" },
        ]),
    );
    let ids: Vec<&Value> = second.iter().map(|item| &item["id"]).collect();
    assert_eq!((ids[0], ids[2]), (&first[2]["id"], &first[0]["id"]));
    assert!(!first.iter().any(|item| item["id"] == *ids[1]), "what is new has an id of its own");
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &id)["agenda"], json!(first), "undone as one");
    bench.call("journal.redo", Value::Null);
    assert_eq!(get(&bench, &id)["agenda"], json!(second));
}

#[test]
fn an_item_that_is_none_or_twice_is_refused_by_its_place_and_so_are_too_many() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    let item = agenda(&bench, &id, json!([{ "title": "Avaus" }]))[0]["id"].clone();
    let refused = |items: Value| bench.try_call("evenings.set_agenda", json!({ "id": id, "items": items }));
    let twice = json!([{ "id": item, "title": "A" }, { "id": item, "title": "B" }]);
    assert_eq!(refused(twice), Err((Code::NotFound, Some("items.1.id".into()))));
    assert_eq!(refused(json!([{ "title": "" }])), Err((Code::EmptyText, Some("items.0.title".into()))));
    let late = json!([{ "title": "A" }, { "title": "B", "starts_at": "26" }]);
    assert_eq!(refused(late), Err((Code::BadTime, Some("items.1.starts_at".into()))));
    let many = vec![json!({ "title": "A" }); 101];
    assert_eq!(refused(many.into()), Err((Code::TooMany, Some("items".into()))));
    assert_eq!(get(&bench, &id)["agenda"][0]["title"], "Avaus", "a refused agenda changes nothing");
}

#[test]
fn a_participant_keeps_the_name_when_the_person_is_taken_out() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    let typed = json!({ "given_name": "Tiina", "family_name": "Tila" });
    let person = bench.call("people.add", typed)["value"]["id"].clone();
    let asked = json!([{ "person": person, "task": "tilavastaava" }, { "name": "Sivistysjohtaja" }]);
    let set = bench.call("evenings.set_participants", json!({ "id": id, "participants": asked }));
    let before = set["value"]["participants"].clone();
    assert_eq!((&before[0]["name"], &before[0]["person"]), (&json!("Tiina Tila"), &person));
    bench.call("people.remove", json!({ "id": person }));
    let after = get(&bench, &id)["participants"].clone();
    assert_eq!((&after[0]["name"], &after[0]["person"]), (&json!("Tiina Tila"), &Value::Null));
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &id)["participants"], before, "undo gives the person back to the evening");
    bench.call("journal.redo", Value::Null);
    assert_eq!(get(&bench, &id)["participants"], after);
    for (asked, code, field) in [
        (json!([{ "task": "x" }]), Code::EmptyText, "participants.0.name"),
        (json!([{ "person": NOBODY }]), Code::NotFound, "participants.0.person"),
        (json!([{ "id": NOBODY, "name": "x" }]), Code::NotFound, "participants.0.id"),
    ] {
        let refused = bench.try_call("evenings.set_participants", json!({ "id": id, "participants": asked }));
        assert_eq!(refused, Err((code, Some(field.into()))));
    }
}

#[test]
fn an_evening_that_is_taken_out_comes_back_whole() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    agenda(&bench, &id, json!([{ "title": "Avaus" }, { "title": "Lopuksi" }]));
    let participants = json!([{ "name": "Johtaja" }]);
    bench.call("evenings.set_participants", json!({ "id": id, "participants": participants }));
    let before = get(&bench, &id);
    bench.call("evenings.remove", json!({ "id": id }));
    let gone = bench.try_call("evenings.get", json!({ "id": id }));
    assert_eq!(gone, Err((Code::NotFound, Some("id".into()))));
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &id), before);
    assert_eq!(bench.call("store.verify", Value::Null)["sound"], true);
}

#[test]
fn the_sample_fills_no_store_that_has_an_evening() {
    let bench = Bench::new();
    evening(&bench, "Ilta", "1.11.2026");
    assert_eq!(bench.try_call("store.fill_with_sample", Value::Null), Err((Code::StoreNotEmpty, None)));
}

#[test]
fn only_held_association_evenings_count_each_day_once_and_in_its_local_year() {
    let bench = Bench::new();
    let year = |bench: &Bench, year: i32| bench.call("evenings.year", json!({ "year": year }));
    for (day, kind, state) in [
        ("31.12.2025", "association_evening", "held"),
        ("1.1.2026", "association_evening", "cancelled"),
        ("19.3.2026", "association_evening", "held"),
        ("19.3.2026", "association_evening", "held"),
        ("7.5.2026", "network_meeting", "held"),
        ("1.11.2026", "association_evening", "planned"),
        ("9.12.2026", "association_evening", "planned"),
    ] {
        let late =
            json!({ "title": "x", "day": day, "kind": kind, "starts_at": "23.30", "ends_at": "23.59" });
        let id = bench.call("evenings.add", late)["value"]["id"].clone();
        set_state(&bench, &id, state);
    }
    let this = json!({
        "year": 2026, "threshold": 2, "held": ["2026-03-19"], "planned": ["2026-12-09"], "enough": false,
    });
    assert_eq!(year(&bench, 2026), this);
    assert_eq!(
        year(&bench, 2025)["held"],
        json!(["2025-12-31"]),
        "the last evening of a year is of that year"
    );
    assert_eq!(year(&bench, 2027)["held"], json!([]));
    let december = bench.call("evenings.list", json!({ "limit": 1 }))["rows"][0]["id"].clone();
    let that_day = bench.on("2026-12-09");
    set_state(&that_day, &december, "held");
    let enough = json!({ "held": year(&that_day, 2026)["held"], "enough": year(&that_day, 2026)["enough"] });
    assert_eq!(enough, json!({ "held": ["2026-03-19", "2026-12-09"], "enough": true }));
    set_state(&that_day, &december, "cancelled");
    assert_eq!(year(&that_day, 2026)["enough"], false);
    bench.call("journal.undo", Value::Null);
    assert_eq!(year(&that_day, 2026)["enough"], true, "a mistaken cancelling is undone");
}

#[test]
fn the_threshold_is_that_of_the_settings_and_a_year_beyond_the_record_is_refused() {
    let bench = Bench::new();
    let id = evening(&bench, "Ilta", "1.11.2026");
    set_state(&bench, &id, "held");
    let mut thresholds = bench.call("settings.get", Value::Null)["thresholds"].clone();
    thresholds["evenings_per_year"] = json!(1);
    bench.call("settings.set_thresholds", thresholds);
    let year = bench.call("evenings.year", json!({ "year": 2026 }));
    assert_eq!((&year["threshold"], &year["enough"]), (&json!(1), &json!(true)));
    for year in [1900, 2037] {
        let refused = bench.try_call("evenings.year", json!({ "year": year }));
        assert_eq!(refused, Err((Code::YearRange, Some("year".into()))));
    }
}

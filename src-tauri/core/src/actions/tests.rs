//! Actions through their commands. Not here: the evenings from which they come.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

/// An evening with one item on its agenda; both ids.
fn evening(bench: &Bench) -> (Value, Value) {
    let typed = json!({ "title": "Ilta", "day": "12.11.2026" });
    let id = bench.call("evenings.add", typed)["value"]["id"].clone();
    let items = json!([{ "title": "Avustukset" }]);
    let set = bench.call("evenings.set_agenda", json!({ "id": id, "items": items }));
    (id, set["value"]["agenda"][0]["id"].clone())
}

fn add(bench: &Bench, details: Value, from: Value) -> Value {
    bench.call("actions.add", json!({ "details": details, "from": from }))["value"].clone()
}

/// The titles of a list.
fn listed(bench: &Bench, filter: Value) -> Vec<String> {
    let page = bench.call("actions.list", json!({ "filter": filter, "limit": 50 }));
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().map(|row| row["title"].as_str().expect("a title").to_owned()).collect()
}

#[test]
fn an_action_says_what_who_by_when_and_where_it_came_from() {
    let bench = Bench::new();
    let (id, item) = evening(&bench);
    let details =
        json!({ "title": " Lomake yhteen sivuun ", "responsible": { "named": "Eero" }, "due": "15.12." });
    let action = add(&bench, details, json!({ "item": item }));
    let expected = json!({
        "id": action["id"], "title": "Lomake yhteen sivuun", "responsible": { "named": "Eero" }, "due": "2026-12-15",
        "note": "", "status": "open", "settled_on": null, "overdue": false,
        "origin": { "evening": id, "title": "Ilta", "day": "2026-11-12", "item": item, "item_title": "Avustukset" },
    });
    assert_eq!(action, expected);
    assert_eq!(bench.call("actions.get", json!({ "id": action["id"] })), expected);
    let fields = json!({ "responsible": "officer", "due": null });
    let changed =
        bench.call("actions.change", json!({ "id": action["id"], "fields": fields }))["value"].clone();
    assert_eq!((&changed["responsible"], &changed["due"]), (&json!("officer"), &json!("")));
    assert_eq!(changed["origin"], expected["origin"], "a change leaves where it came from");
    bench.call("journal.undo", Value::Null);
    assert_eq!(bench.call("actions.get", json!({ "id": action["id"] })), expected);
}

#[test]
fn each_field_refuses_by_its_name_what_it_cannot_hold() {
    let bench = Bench::new();
    let id = add(&bench, json!({ "title": "Soita" }), Value::Null)["id"].clone();
    for (field, value, code) in [
        ("title", json!(" "), Code::EmptyText),
        ("responsible", json!({ "named": " " }), Code::EmptyText),
        ("responsible", json!("somebody"), Code::BadInput),
        ("due", json!("31.11.2026"), Code::NoSuchDay),
        ("note", json!("ä".repeat(20_001)), Code::TooLong),
        ("status", json!("done"), Code::BadInput),
    ] {
        let refused = bench.try_call("actions.change", json!({ "id": id, "fields": { (field): value } }));
        assert_eq!(refused, Err((code, Some(field.into()))), "{field}: {value}");
    }
    for (from, field) in
        [(json!({ "evening": NOBODY }), "from.evening"), (json!({ "item": NOBODY }), "from.item")]
    {
        let stranger = json!({ "details": { "title": "x" }, "from": from });
        assert_eq!(bench.try_call("actions.add", stranger), Err((Code::NotFound, Some(field.into()))));
    }
}

#[test]
fn lists_show_what_is_urgent_first_mine_overdue_and_of_one_evening() {
    let bench = Bench::new();
    let (id, item) = evening(&bench);
    for (title, responsible, due, from) in [
        ("joskus", json!("nobody"), "", json!({ "evening": id })),
        ("eilen", json!("officer"), "23.11.2026", json!({ "item": item })),
        ("tänään", json!({ "named": "Eero" }), "24.11.2026", Value::Null),
        ("kauan sitten", json!({ "named": "Eero" }), "1.6.2026", Value::Null),
        ("tehty", json!("officer"), "1.5.2026", json!({ "evening": id })),
    ] {
        let action = add(&bench, json!({ "title": title, "responsible": responsible, "due": due }), from);
        if title == "tehty" {
            let done = json!({ "id": action["id"], "status": "done", "on": "20.11.2026" });
            assert_eq!(bench.call("actions.set_status", done)["value"]["settled_on"], "2026-11-20");
        }
    }
    assert_eq!(listed(&bench, json!({})), ["kauan sitten", "eilen", "tänään", "joskus", "tehty"]);
    assert_eq!(listed(&bench, json!({ "mine": true })), ["eilen", "tehty"]);
    assert_eq!(listed(&bench, json!({ "overdue": true })), ["kauan sitten", "eilen"], "today is not late");
    assert_eq!(
        listed(&bench.on("2026-11-25"), json!({ "overdue": true })),
        ["kauan sitten", "eilen", "tänään"]
    );
    assert_eq!(listed(&bench, json!({ "evening": id })), ["eilen", "joskus", "tehty"]);
    assert_eq!(listed(&bench, json!({ "evening": id, "statuses": ["done", "dropped"] })), ["tehty"]);
    assert_eq!(bench.call("actions.list", json!({ "filter": { "overdue": true } }))["count"], 2);
}

#[test]
fn an_action_is_settled_by_today_and_opened_again() {
    let bench = Bench::new();
    let id = add(&bench, json!({ "title": "Soita", "due": "1.11.2026" }), Value::Null)["id"].clone();
    let tomorrow = json!({ "id": id, "status": "done", "on": "25.11.2026" });
    assert_eq!(bench.try_call("actions.set_status", tomorrow), Err((Code::FutureDay, Some("on".into()))));
    let dropped = bench.call("actions.set_status", json!({ "id": id, "status": "dropped" }))["value"].clone();
    assert_eq!((&dropped["settled_on"], &dropped["overdue"]), (&json!("2026-11-24"), &json!(false)));
    let open = bench.call("actions.set_status", json!({ "id": id, "status": "open" }))["value"].clone();
    assert_eq!((&open["settled_on"], &open["overdue"]), (&Value::Null, &json!(true)));
}

#[test]
fn an_action_outlives_its_item_and_its_evening_and_finds_them_again_when_they_come_back() {
    let bench = Bench::new();
    let (id, item) = evening(&bench);
    let action = add(&bench, json!({ "title": "Soita" }), json!({ "item": item }));
    let origin = || bench.call("actions.get", json!({ "id": action["id"] }))["origin"].clone();
    bench.call("evenings.set_agenda", json!({ "id": id, "items": [] }));
    assert_eq!((&origin()["evening"], &origin()["item"]), (&id, &Value::Null));
    bench.call("evenings.remove", json!({ "id": id }));
    assert_eq!(origin(), Value::Null);
    bench.call("journal.undo", Value::Null);
    bench.call("journal.undo", Value::Null);
    assert_eq!(origin(), action["origin"]);
    bench.call("journal.redo", Value::Null);
    bench.call("journal.redo", Value::Null);
    assert_eq!(origin(), Value::Null);
    bench.call("actions.remove", json!({ "id": action["id"] }));
    bench.call("journal.undo", Value::Null);
    assert_eq!(bench.call("actions.get", json!({ "id": action["id"] }))["title"], "Soita");
    assert_eq!(bench.call("store.verify", Value::Null)["sound"], true);
}

#[test]
fn the_sample_fills_no_store_that_has_an_action() {
    let bench = Bench::new();
    add(&bench, json!({ "title": "Soita" }), Value::Null);
    assert_eq!(bench.try_call("store.fill_with_sample", Value::Null), Err((Code::StoreNotEmpty, None)));
}

//! The contact log through its commands. Not here: whom it is about.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

fn association(bench: &Bench, name: &str) -> Value {
    bench.call("associations.add", json!({ "name_fi": name }))["value"]["id"].clone()
}

fn add(bench: &Bench, association: &Value, details: Value) -> Value {
    bench.call("contacts.add", json!({ "association": association, "details": details }))["value"].clone()
}

/// What the entries of a list say.
fn listed(bench: &Bench, asked: Value) -> Vec<String> {
    let mut asked = asked;
    asked["limit"] = json!(50);
    let page = bench.call("contacts.list", asked);
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().map(|row| row["summary"].as_str().expect("it says something").to_owned()).collect()
}

#[test]
fn an_entry_is_of_today_and_a_call_unless_it_says_otherwise() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    let entry = add(&bench, &house, json!({ "summary": "Avaimista.\n", "follow_up": "+1 vk" }));
    let expected = json!({
        "id": entry["id"], "association": house, "association_name": "Talo ry", "kind": "call",
        "held_on": "2026-11-24", "summary": "Avaimista.\n", "follow_up": "2026-12-01", "followed_up": false,
    });
    assert_eq!(entry, expected);
}

#[test]
fn each_field_refuses_by_its_name_what_it_cannot_hold() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    let entry = add(&bench, &house, json!({ "summary": "Avaimista", "held_on": "1.11.2026" }));
    for (field, value, code) in [
        ("summary", json!(" \n"), Code::EmptyText),
        ("summary", json!("ä".repeat(20_001)), Code::TooLong),
        ("held_on", json!("25.11.2026"), Code::FutureDay),
        ("follow_up", json!("31.10.2026"), Code::FollowUpTooEarly),
        ("follow_up", json!("31.11.2026"), Code::NoSuchDay),
        ("kind", json!("fax"), Code::BadInput),
        ("association", json!(house), Code::BadInput),
    ] {
        let fields = json!({ (field): value });
        let refused = bench.try_call("contacts.change", json!({ "id": entry["id"], "fields": fields }));
        assert_eq!(refused, Err((code, Some(field.into()))), "{field}: {value}");
    }
    let nobody =
        json!({ "association": "01900000-0000-7000-8000-000000000000", "details": { "summary": "x" } });
    assert_eq!(bench.try_call("contacts.add", nobody), Err((Code::NotFound, Some("association".into()))));
}

#[test]
fn the_log_shows_the_last_first_and_what_to_come_back_to_the_most_urgent_first() {
    let bench = Bench::new();
    let (house, stage) = (association(&bench, "Talo ry"), association(&bench, "Näyttämö ry"));
    for (place, summary, held_on, follow_up) in [
        (&house, "keväällä", "1.4.2026", "1.12.2026"),
        (&house, "syksyllä", "1.10.2026", ""),
        (&stage, "kesällä", "1.7.2026", "24.11.2026"),
    ] {
        add(&bench, place, json!({ "summary": summary, "held_on": held_on, "follow_up": follow_up }));
    }
    assert_eq!(listed(&bench, json!({})), ["syksyllä", "kesällä", "keväällä"]);
    assert_eq!(listed(&bench, json!({ "association": house })), ["syksyllä", "keväällä"]);
    assert_eq!(listed(&bench, json!({ "filter": "to_follow_up" })), ["kesällä", "keväällä"]);
    let page = bench.call("contacts.list", json!({ "filter": "to_follow_up", "limit": 1, "offset": 1 }));
    assert_eq!((&page["count"], &page["rows"][0]["summary"]), (&json!(2), &json!("keväällä")));
    let change = json!({ "id": page["rows"][0]["id"], "fields": { "followed_up": true } });
    bench.call("contacts.change", change);
    assert_eq!(listed(&bench, json!({ "filter": "to_follow_up" })), ["kesällä"], "it has been come back to");
    let found = bench.call("search.find", json!({ "text": "syksyllä" }));
    assert_eq!(found[0]["kind"], "contact");
    let entry = bench.call("contacts.get", json!({ "id": found[0]["id"] }));
    assert_eq!((&entry["summary"], &entry["association"]), (&json!("syksyllä"), &json!(house)));
}

#[test]
fn nothing_is_come_back_to_without_a_day() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    let entry = add(&bench, &house, json!({ "summary": "x", "follow_up": "1.12.2026", "followed_up": true }));
    let change = json!({ "id": entry["id"], "fields": { "follow_up": null } });
    let changed = bench.call("contacts.change", change)["value"].clone();
    assert_eq!((&changed["follow_up"], &changed["followed_up"]), (&json!(""), &json!(false)));
}

#[test]
fn each_operation_is_undone_and_done_again() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    let id = add(&bench, &house, json!({ "summary": "Avaimista" }))["id"].clone();
    let told = || bench.call("contacts.list", json!({ "limit": 50 }));
    for (name, input) in [
        (
            "contacts.add",
            json!({ "association": house, "details": { "kind": "visit", "summary": "Talolla" } }),
        ),
        ("contacts.change", json!({ "id": id, "fields": { "kind": "mail", "follow_up": "1.12.2026" } })),
        ("contacts.remove", json!({ "id": id })),
        ("associations.remove", json!({ "id": house })),
    ] {
        let before = told();
        bench.call(name, input);
        let after = told();
        assert_ne!(before, after, "{name} does something");
        bench.call("journal.undo", Value::Null);
        assert_eq!(told(), before, "{name} is taken back");
        bench.call("journal.redo", Value::Null);
        assert_eq!(told(), after, "{name} is done again");
    }
    assert_eq!(bench.call("store.verify", Value::Null)["faults"], json!([]));
}

#[test]
fn the_history_of_an_association_shows_its_contacts_and_the_label_not_a_word_of_them() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    add(&bench, &house, json!({ "summary": "Matti Meikäläinen soitti" }));
    let history = bench.call("journal.history", json!({ "owner": house }));
    assert_eq!(history[0]["op"], "contacts-add");
    let turns = bench.call("journal.turns", Value::Null).to_string();
    assert!(!turns.contains("Meikäläinen"), "{turns}");
}

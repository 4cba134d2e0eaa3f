//! Lists of associations: filters, orders, pages. Not here: how long they take (`benches/register`).

use serde_json::{Value, json};

use super::{change, named};
use crate::api::tests::Bench;
use crate::problem::Code;

fn names(page: &Value) -> Vec<String> {
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

fn listed(bench: &Bench, filter: Value) -> Vec<String> {
    names(&bench.call("associations.list", json!({ "filter": filter, "limit": 100 })))
}

#[test]
fn a_list_is_in_finnish_order() {
    let bench = Bench::new();
    for name in
        ["Öljymäen Ihmiset", "Ämmät", "Åbo Vänner", "Zonta", "Wanha Woima", "Vanhat Toverit", "aurinko"]
    {
        named(&bench, name);
    }
    let order =
        ["aurinko", "Wanha Woima", "Vanhat Toverit", "Zonta", "Åbo Vänner", "Ämmät", "Öljymäen Ihmiset"];
    assert_eq!(listed(&bench, json!({})), order);
}

#[test]
fn pages_follow_each_other_and_writing_is_seen_at_once() {
    let bench = Bench::new();
    let ids: Vec<Value> = (10..35).map(|n| named(&bench, &format!("Yhdistys {n}"))).collect();
    let page = |offset: u32, limit: u32| {
        let page = bench.call("associations.list", json!({ "offset": offset, "limit": limit }));
        (page["count"].clone(), names(&page))
    };
    assert_eq!(page(0, 2), (json!(25), vec!["Yhdistys 10".to_owned(), "Yhdistys 11".to_owned()]));
    assert_eq!(page(24, 10), (json!(25), vec!["Yhdistys 34".to_owned()]));
    assert_eq!(page(25, 10), (json!(25), vec![]), "beyond the end is nothing");
    assert_eq!(page(u32::MAX, 10), (json!(25), vec![]));
    change(&bench, &ids[0], json!({ "name_fi": "Yhdistys 99" }));
    assert_eq!(
        page(24, 1),
        (json!(25), vec!["Yhdistys 99".to_owned()]),
        "the order is not remembered too long"
    );
    bench.call("associations.remove", json!({ "id": ids[0] }));
    assert_eq!(page(0, 1).0, 24);
    bench.call("journal.undo", Value::Null);
    assert_eq!(page(24, 1), (json!(25), vec!["Yhdistys 99".to_owned()]));
    let refused = bench.try_call("associations.list", json!({ "limit": 501 }));
    assert_eq!(refused, Err((Code::NumberRange, Some("limit".into()))));
}

#[test]
fn a_role_that_begins_or_ends_is_seen_at_once_in_the_lists_that_rest_on_it() {
    let bench = Bench::new();
    let house = named(&bench, "Talo ry");
    let typed = json!({ "given_name": "Aino", "family_name": "Aalto" });
    let aino = bench.call("people.add", typed)["value"]["id"].clone();
    // Without a contact person, with a role that ended; people who are one, people who are nothing.
    let seen = || {
        let count = |list: &str, filter: Value| {
            bench.call(list, json!({ "filter": filter, "limit": 1 }))["count"].as_u64().expect("a count")
        };
        [
            count("associations.list", json!({ "no_contact": true })),
            count("associations.list", json!({ "role_ended": true })),
            count("people.list", json!({ "kinds": ["contact_person"] })),
            count("people.list", json!({ "without_role": true })),
        ]
    };
    assert_eq!(seen(), [1, 0, 0, 1]);
    let role = json!({ "who": { "known": aino }, "association": house, "kind": "contact_person" });
    let role = bench.call("people.give_role", role)["value"]["id"].clone();
    assert_eq!(seen(), [0, 0, 1, 0]);
    bench.call("people.end_role", json!({ "id": role, "until": "23.11.2026" }));
    assert_eq!(seen(), [1, 1, 0, 1]);
    bench.call("people.remove", json!({ "id": aino }));
    assert_eq!(seen(), [1, 0, 0, 0], "roles go with their person");
    bench.call("journal.undo", Value::Null);
    assert_eq!(seen(), [1, 1, 0, 1]);
}

#[test]
fn each_filter_leaves_what_it_says() {
    let bench = Bench::new();
    let house = json!({
        "name_fi": "Talo ry", "municipality": "564", "purpose_class": 3, "tags": ["sote", "talo"],
        "email": "talo@example.com", "register_number": "195.883",
    });
    bench.call("associations.add", house);
    let stage =
        json!({ "name_fi": "Näyttämö ry", "municipality": "244", "purpose_class": 4, "tags": ["taide"] });
    let stage = bench.call("associations.add", stage)["value"]["id"].clone();
    named(&bench, "Ystävät ry");
    bench.call("associations.set_status", json!({ "ids": [stage], "status": "dissolved" }));
    for (filter, left) in [
        (json!({ "statuses": ["active"] }), vec!["Talo ry", "Ystävät ry"]),
        (json!({ "statuses": ["active", "dissolved"] }), vec!["Näyttämö ry", "Talo ry", "Ystävät ry"]),
        (json!({ "purpose_classes": [3, 4] }), vec!["Näyttämö ry", "Talo ry"]),
        (json!({ "purpose_classes": [0] }), vec!["Ystävät ry"]),
        (json!({ "tags": ["taide", "sote"] }), vec!["Näyttämö ry", "Talo ry"]),
        (json!({ "municipalities": ["244"] }), vec!["Näyttämö ry"]),
        (json!({ "municipalities": [""] }), vec!["Ystävät ry"]),
        (json!({ "no_email": true }), vec!["Näyttämö ry", "Ystävät ry"]),
        (json!({ "words": "nayttamo" }), vec!["Näyttämö ry"]),
        (json!({ "words": "ry nä" }), vec!["Näyttämö ry"]),
        (json!({ "words": "195883" }), vec!["Talo ry"]),
        (json!({ "words": "195.883" }), vec!["Talo ry"]),
        (json!({ "words": "sote" }), vec!["Talo ry"]),
        (json!({ "words": "talo", "statuses": ["dormant"] }), vec![]),
    ] {
        assert_eq!(listed(&bench, filter.clone()), left, "{filter}");
    }
}

#[test]
fn those_to_come_back_to_are_listed_from_the_day_on_until_it_is_done() {
    let bench = Bench::new();
    let logged = |name: &str, days: &[&str]| {
        let association = named(&bench, name);
        let ids = days.iter().map(|day| {
            let details = json!({ "summary": "Puhelu", "held_on": "1.9.2026", "follow_up": day });
            let entry = json!({ "association": association, "details": details });
            bench.call("contacts.add", entry)["value"]["id"].clone()
        });
        ids.collect::<Vec<Value>>()
    };
    logged("Tänään ry", &["25.12.2026", "24.11.2026"]);
    logged("Huomenna ry", &["25.11.2026"]);
    let late = logged("Myöhässä ry", &["1.10.2026"]);
    logged("Ei koskaan ry", &[""]);
    let due = json!({ "follow_up_due": true });
    assert_eq!(listed(&bench, due.clone()), ["Myöhässä ry", "Tänään ry"]);
    assert_eq!(listed(&bench.on("2026-11-25"), due.clone()).len(), 3, "a day later one more");
    let rows = bench.call("associations.list", json!({ "limit": 9 }))["rows"].clone();
    let days: Vec<&Value> = rows.as_array().expect("rows").iter().map(|row| &row["follow_up"]).collect();
    assert_eq!(
        days,
        [&Value::Null, &json!("2026-11-25"), &json!("2026-10-01"), &json!("2026-11-24")],
        "the first of each"
    );
    bench.call("contacts.change", json!({ "id": late[0], "fields": { "followed_up": true } }));
    assert_eq!(listed(&bench, due), ["Tänään ry"]);
}

#[test]
fn the_tags_in_use_are_told_in_finnish_order_with_how_many_have_them() {
    let bench = Bench::new();
    let tagged = |name: &str, tags: Value| {
        let added = bench.call("associations.add", json!({ "name_fi": name, "tags": tags }));
        added["value"]["id"].clone()
    };
    let first = tagged("Talo ry", json!(["äidit", "talo ja piha", "Wanhat"]));
    tagged("Piha ry", json!(["talo ja piha"]));
    tagged("Vanhat ry", json!(["Vanhat"]));
    tagged("Ystävät ry", json!([]));
    let told = || {
        let tags = bench.call("associations.tags", Value::Null);
        let tags = tags.as_array().expect("tags").iter();
        tags.map(|it| format!("{} {}", it["tag"].as_str().unwrap_or_default(), it["associations"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(), ["talo ja piha 2", "Vanhat 1", "Wanhat 1", "äidit 1"]);
    bench.call("associations.remove", json!({ "id": first }));
    assert_eq!(told(), ["talo ja piha 1", "Vanhat 1"], "a tag that nobody has any more is in use no more");
}

#[test]
fn what_is_found_begins_with_the_name_on_a_line_of_its_own() {
    let bench = Bench::new();
    bench.call("associations.add", json!({ "name_sv": "Modellbygdens Hus rf", "email": "hus@example.com" }));
    bench.call(
        "people.add",
        json!({ "given_name": "Aino", "family_name": "Hus", "email": "aino@example.com" }),
    );
    let hits = bench.call("search.find", json!({ "text": "hus" }));
    let texts: Vec<&str> =
        hits.as_array().expect("hits").iter().filter_map(|hit| hit["text"].as_str()).collect();
    let mut names: Vec<&str> = texts.iter().filter_map(|text| text.lines().next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Aino Hus", "Modellbygdens Hus rf"], "{texts:?}");
}

#[test]
fn what_was_confirmed_longer_ago_than_the_threshold_is_stale() {
    let bench = Bench::new();
    for (name, on) in [("Juuri ry", "24.11.2025"), ("Ennen ry", "23.11.2025"), ("Tuore ry", "")] {
        let id = named(&bench, name);
        bench.call("associations.confirm", json!({ "ids": [id], "on": on }));
    }
    named(&bench, "Koskaan ry");
    assert_eq!(
        listed(&bench, json!({ "unconfirmed": true })),
        ["Ennen ry", "Koskaan ry"],
        "twelve months to the day"
    );
    let ordered = bench.call("associations.list", json!({ "order": "confirmed", "limit": 9 }));
    assert_eq!(names(&ordered), ["Koskaan ry", "Ennen ry", "Juuri ry", "Tuore ry"]);
    assert_eq!(
        listed(&bench.on("2026-11-25"), json!({ "unconfirmed": true })).len(),
        3,
        "a day later one more"
    );
    let mut thresholds = bench.call("settings.get", Value::Null)["thresholds"].clone();
    thresholds["confirmed_within_months"] = json!(13);
    bench.call("settings.set_thresholds", thresholds);
    assert_eq!(
        listed(&bench, json!({ "unconfirmed": true })),
        ["Koskaan ry"],
        "the organisation's own threshold"
    );
}

//! The register through its commands. Not here: register numbers, keys of twins, paging over many (`tests::lists`).

mod lists;
mod naive;
mod rows;

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

/// An association of this name and nothing else; its id.
fn named(bench: &Bench, name: &str) -> Value {
    bench.call("associations.add", json!({ "name_fi": name }))["value"]["id"].clone()
}

fn get(bench: &Bench, id: &Value) -> Value {
    bench.call("associations.get", json!({ "id": id }))
}

fn change(bench: &Bench, id: &Value, fields: Value) -> Value {
    bench.call("associations.change", json!({ "id": id, "fields": fields }))["value"].clone()
}

/// Takes the last step back and does it again; the association before, then after, then again.
fn back_and_forth(bench: &Bench, id: &Value) -> (Value, Value, Value) {
    let seen = || bench.try_call("associations.get", json!({ "id": id })).unwrap_or(Value::Null);
    let after = seen();
    bench.call("journal.undo", Value::Null);
    let before = seen();
    bench.call("journal.redo", Value::Null);
    (before, after, seen())
}

fn whole() -> Value {
    json!({
        "name_fi": " Oulun Järjestötalo ry ", "name_sv": "Uleåborgs Föreningshus rf", "name_en": "Oulu House",
        "auxiliary_fi": "Talo", "auxiliary_sv": "Huset", "auxiliary_en": "House", "short_fi": "OJT",
        "short_sv": "UFH", "short_en": "OH", "register_number": "195883", "business_id": "2686723-5",
        "municipality": "564", "area": "Tuira", "street": "Koskitie 1", "postal_code": "90500",
        "post_office": "OULU", "email": "talo@example.com", "phone": "08 123 456", "web": "www.example.com",
        "purpose_class": 3, "tags": ["talo", "Talo", " ", "vertaistuki"], "voluntary": true, "professional": true,
        "service_production": true, "members": 120, "members_on": "31.12.2025", "languages": ["fi", "sv", "fi"],
        "publishable": true, "note": "Iso sali.\n",
    })
}

#[test]
fn everything_that_is_said_of_an_association_is_kept_in_one_form() {
    let bench = Bench::new();
    let added = bench.call("associations.add", whole());
    assert_eq!(added["touched"], json!(["associations"]));
    let added = &added["value"];
    let mut expected = whole();
    for (field, value) in [
        ("name_fi", json!("Oulun Järjestötalo ry")),
        ("register_number", json!("195.883")),
        ("tags", json!(["talo", "vertaistuki"])),
        ("members_on", json!("2025-12-31")),
        ("languages", json!(["fi", "sv"])),
        ("id", added["id"].clone()),
        ("name", json!("Oulun Järjestötalo ry")),
        ("status", json!("active")),
        ("status_since", Value::Null),
        ("confirmed_on", Value::Null),
    ] {
        expected[field] = value;
    }
    assert_eq!(added, &expected);
    assert_eq!(get(&bench, &added["id"]), expected);
}

#[test]
fn a_name_in_one_language_is_enough_and_the_finnish_one_leads() {
    let bench = Bench::new();
    let group = bench.call("associations.add", json!({ "name_sv": "Byalaget" }))["value"].clone();
    assert_eq!(
        (&group["name"], &group["register_number"]),
        (&json!("Byalaget"), &json!("")),
        "not registered"
    );
    assert_eq!(
        change(&bench, &group["id"], json!({ "name_fi": "Kylätoimikunta" }))["name"],
        "Kylätoimikunta"
    );
    let nameless = bench.try_call("associations.add", json!({ "short_fi": "OJT" }));
    assert_eq!(nameless, Err((Code::EmptyText, Some("name_fi".into()))), "an abbreviation is no name");
}

#[test]
fn each_field_refuses_by_its_name_what_it_cannot_hold() {
    let bench = Bench::new();
    let id = named(&bench, "Martat ry");
    let before = get(&bench, &id);
    let long = "ä".repeat(201);
    let many: Vec<String> = (0..51).map(|n| format!("t{n}")).collect();
    for (field, value, code) in [
        ("name_fi", json!(null), Code::EmptyText),
        ("name_fi", json!(long), Code::TooLong),
        ("short_sv", json!(long), Code::TooLong),
        ("area", json!(long), Code::TooLong),
        ("phone", json!(long), Code::TooLong),
        ("note", json!("ä".repeat(20_001)), Code::TooLong),
        ("register_number", json!("19.58"), Code::BadRegisterNumber),
        ("business_id", json!("2686723-6"), Code::BusinessIdCheck),
        ("business_id", json!("26867235"), Code::BadBusinessId),
        ("municipality", json!("72"), Code::BadMunicipality),
        ("postal_code", json!("9050"), Code::BadPostalCode),
        ("postal_code", json!("FI-90500"), Code::BadPostalCode),
        ("email", json!("talo@"), Code::BadMailAddress),
        ("web", json!("javascript:alert(1)"), Code::BadWebAddress),
        ("web", json!("https://talo"), Code::BadWebAddress),
        ("web", json!("javascript:alert(1)//www.example.com"), Code::BadWebAddress),
        ("web", json!("data:text/html,www.example.com"), Code::BadWebAddress),
        ("web", json!("https://talo.fi@example.com"), Code::BadWebAddress),
        ("purpose_class", json!(10), Code::NumberRange),
        ("purpose_class", json!(0), Code::NumberRange),
        ("members", json!(6_000_001), Code::NumberRange),
        ("members", json!(-1), Code::BadInput),
        ("languages", json!(["suomi"]), Code::BadLanguage),
        ("tags", json!(many), Code::TooMany),
        ("tags", json!([long]), Code::TooLong),
        ("nmae_fi", json!("Martat"), Code::BadInput),
        ("status", json!("dormant"), Code::BadInput),
    ] {
        let fields = json!({ (field): value });
        let refused = bench.try_call("associations.change", json!({ "id": id, "fields": fields }));
        assert_eq!(refused, Err((code, Some(field.into()))), "{field}: {value}");
    }
    assert_eq!(get(&bench, &id), before, "nothing of it was kept");
}

#[test]
fn a_count_of_members_has_its_day_and_none_without_the_count() {
    let bench = Bench::new();
    let id = named(&bench, "Martat ry");
    assert_eq!(change(&bench, &id, json!({ "members": 40 }))["members_on"], "2026-11-24", "today");
    let later = bench.on("2026-12-24");
    assert_eq!(change(&later, &id, json!({ "area": "Tuira" }))["members_on"], "2026-11-24", "it stays");
    assert_eq!(change(&later, &id, json!({ "members": 40 }))["members_on"], "2026-11-24", "the same count");
    assert_eq!(change(&later, &id, json!({ "members": 41 }))["members_on"], "2026-12-24", "told anew");
    let both = json!({ "members": 42, "members_on": "1.12.2026" });
    assert_eq!(change(&later, &id, both)["members_on"], "2026-12-01", "told with its day");
    let refused =
        bench.try_call("associations.change", json!({ "id": id, "fields": { "members_on": "25.11.2026" } }));
    assert_eq!(refused, Err((Code::FutureDay, Some("members_on".into()))));
    assert_eq!(change(&bench, &id, json!({ "members": null }))["members_on"], "");
}

#[test]
fn a_change_leaves_what_it_does_not_name_and_null_clears() {
    let bench = Bench::new();
    let id = bench.call("associations.add", whole())["value"]["id"].clone();
    let before = get(&bench, &id);
    let fields =
        json!({ "email": null, "tags": null, "purpose_class": null, "publishable": null, "area": "Toppila" });
    let after = change(&bench, &id, fields);
    let mut expected = before;
    for (field, value) in [
        ("email", json!("")),
        ("tags", json!([])),
        ("purpose_class", json!(null)),
        ("publishable", json!(false)),
        ("area", json!("Toppila")),
    ] {
        expected[field] = value;
    }
    assert_eq!(after, expected);
}

#[test]
fn each_operation_is_undone_and_done_again() {
    let bench = Bench::new();
    let id = bench.call("associations.add", whole())["value"]["id"].clone();
    let (before, after, again) = back_and_forth(&bench, &id);
    assert_eq!((before, &again), (Value::Null, &after), "adding");
    for (name, input) in [
        (
            "associations.change",
            json!({ "id": id, "fields": { "name_fi": "Talo ry", "tags": [], "members": null } }),
        ),
        (
            "associations.change_many",
            json!({ "ids": [id], "fields": { "area": "Pateniemi" }, "add_tags": ["uusi"] }),
        ),
        ("associations.confirm", json!({ "ids": [id] })),
        ("associations.set_status", json!({ "id": id, "status": "dormant" })),
        ("associations.remove", json!({ "id": id })),
    ] {
        let known = get(&bench, &id);
        bench.call(name, input);
        let (before, after, again) = back_and_forth(&bench, &id);
        assert_eq!((&before, &again), (&known, &after), "{name}");
        assert_ne!(before, after, "{name} does something");
    }
    let verified = bench.call("store.verify", Value::Null);
    assert_eq!(verified["faults"], json!([]));
}

#[test]
fn a_change_that_changes_nothing_is_no_step() {
    let bench = Bench::new();
    let id = named(&bench, "Martat ry");
    let done = bench.call("associations.change", json!({ "id": id, "fields": { "name_fi": " Martat ry " } }));
    assert_eq!(done["touched"], json!([]));
    assert_eq!(bench.call("journal.turns", Value::Null)["undo"]["op"], "associations-add");
}

#[test]
fn the_same_change_of_many_is_one_step_or_none() {
    let bench = Bench::new();
    let ids = ["Martat ry", "Näyttämö ry", "Urheilijat ry"].map(|name| named(&bench, name));
    let asked = json!({ "ids": ids, "fields": { "municipality": "564" }, "add_tags": ["Tuira"] });
    assert_eq!(bench.call("associations.change_many", asked)["value"]["changed"], 3);
    let asked = json!({ "ids": ids, "add_tags": ["tuira"], "remove_tags": ["TUIRA"] });
    assert_eq!(bench.call("associations.change_many", asked)["value"]["changed"], 3, "spelt anew");
    assert_eq!(get(&bench, &ids[1])["tags"], json!(["tuira"]));
    bench.call("journal.undo", Value::Null);
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &ids[2])["municipality"], "", "all of them in one step");
    let unknown =
        json!({ "ids": [ids[0], "01900000-0000-7000-8000-000000000000"], "fields": { "area": "x" } });
    let refused = bench.try_call("associations.change_many", unknown);
    assert_eq!(refused, Err((Code::NotFound, Some("id".into()))));
    assert_eq!(get(&bench, &ids[0])["area"], "", "one that is not there keeps all as they were");
}

#[test]
fn a_status_and_a_confirmation_have_a_day_that_has_been() {
    let bench = Bench::new();
    let id = named(&bench, "Martat ry");
    let set = |on: &str| {
        let asked = json!({ "id": id, "status": "dissolved", "on": on });
        bench.try_call("associations.set_status", asked).map(|done| done["value"]["status_since"].clone())
    };
    assert_eq!(set("1.3.2026"), Ok(json!("2026-03-01")));
    assert_eq!(set(""), Ok(json!("2026-11-24")));
    assert_eq!(set("25.11.2026"), Err((Code::FutureDay, Some("on".into()))));
    assert_eq!(set("31.11.2026"), Err((Code::NoSuchDay, Some("on".into()))));
    let confirm = |on: &str| bench.try_call("associations.confirm", json!({ "ids": [id], "on": on }));
    assert_eq!(confirm("25.11.2026"), Err((Code::FutureDay, Some("on".into()))));
    confirm("").expect("today");
    assert_eq!(get(&bench, &id)["confirmed_on"], "2026-11-24");
}

#[test]
fn the_history_of_an_association_tells_what_was_done_and_its_labels_nothing_personal() {
    let bench = Bench::new();
    let id = named(&bench, "Martat ry");
    change(&bench, &id, json!({ "email": "matti.meikalainen@example.com" }));
    let history = bench.call("journal.history", json!({ "owner": id }));
    assert_eq!(
        (&history[0]["op"], &history[1]["op"]),
        (&json!("associations-change"), &json!("associations-add"))
    );
    assert_eq!(history[0]["changes"][0]["after"], json!({ "email": "matti.meikalainen@example.com" }));
    let label = bench.call("journal.turns", Value::Null)["undo"].clone();
    assert_eq!(
        label.as_object().map(|it| it.len()),
        Some(2),
        "a name of the operation and a moment: {label}"
    );
}

#[test]
fn twins_are_told_by_number_or_by_name() {
    let bench = Bench::new();
    let id = bench.call("associations.add", whole())["value"]["id"].clone();
    let told = |typed: Value| {
        let twins = bench.call("associations.twins", typed);
        twins.as_array().expect("a list").iter().map(|twin| twin["by"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(told(json!({ "register_number": "195,883" })), [json!(["register_number"])]);
    assert_eq!(told(json!({ "business_id": "2686723-5" })), [json!(["business_id"])]);
    for name in ["JARJESTOTALO, OULU", "Järjestötalo r.y.", "föreningshus rf", "ojt"] {
        assert_eq!(told(json!({ "name": name })), [json!(["name"])], "{name}");
    }
    assert_eq!(
        told(json!({ "name": "Järjestötalo", "municipality": "244" })),
        [""; 0],
        "in another municipality"
    );
    assert_eq!(told(json!({ "name": "Järjestötalo", "municipality": "564" })).len(), 1);
    let all =
        json!({ "name": "Oulun järjestötalo", "register_number": "195.883", "business_id": "2686723-5" });
    assert_eq!(told(all.clone()), [json!(["register_number", "business_id", "name"])]);
    let mut itself = all;
    itself["id"] = id.clone();
    assert_eq!(told(itself), [""; 0], "it is no twin of itself");
    assert_eq!(told(json!({ "name": "", "register_number": "19", "business_id": "2686" })), [""; 0]);
    bench.call("associations.add", whole());
    assert_eq!(
        told(json!({ "name": "Järjestötalo" })).len(),
        2,
        "a twin is a warning, and nothing is refused"
    );
    bench.call("associations.change", json!({ "id": id, "fields": { "name_fi": "Kulmakuppila ry" } }));
    assert_eq!(
        told(json!({ "name": "Oulun Järjestötalo" })).len(),
        1,
        "a name that was left is no more alike"
    );
    bench.call("journal.undo", Value::Null);
    assert_eq!(told(json!({ "name": "Oulun Järjestötalo" })).len(), 2, "undo brings its keys back");
}

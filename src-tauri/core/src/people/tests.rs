//! People and roles through their commands. Not here: the lists of associations that name them.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

fn person(bench: &Bench, given: &str, family: &str) -> Value {
    let typed = json!({ "given_name": given, "family_name": family });
    bench.call("people.add", typed)["value"]["id"].clone()
}

fn association(bench: &Bench, name: &str) -> Value {
    bench.call("associations.add", json!({ "name_fi": name }))["value"]["id"].clone()
}

/// Everything that the record tells of these.
fn told(bench: &Bench, person: &Value, association: &Value) -> [Value; 4] {
    let ask = |name: &str, input: Value| bench.try_call(name, input).unwrap_or(Value::Null);
    [
        ask("people.get", json!({ "id": person })),
        ask("people.list", json!({ "limit": 50 })),
        ask("people.board", json!({ "association": association })),
        ask("associations.list", json!({ "limit": 50 })),
    ]
}

/// The names of a list of people, or of a board.
fn names<'a>(rows: &'a Value, field: &str) -> Vec<&'a str> {
    rows.as_array().expect("rows").iter().map(|row| row[field].as_str().expect("a name")).collect()
}

#[test]
fn everything_that_is_said_of_a_person_is_kept_in_one_form() {
    let bench = Bench::new();
    let typed = json!({
        "given_name": " Matti ", "family_name": "Meikäläinen", "email": "matti@example.com", "phone": "040 123",
        "basis": "public_task", "source": "yhdistys itse", "confirmed_on": "1.11.2026", "note": "Iltaisin.\n",
    });
    let added = bench.call("people.add", typed.clone());
    assert_eq!(added["touched"], json!(["people"]));
    let mut expected = typed;
    for (field, value) in [
        ("given_name", json!("Matti")),
        ("confirmed_on", json!("2026-11-01")),
        ("id", added["value"]["id"].clone()),
        ("name", json!("Matti Meikäläinen")),
        ("roles", json!([])),
    ] {
        expected[field] = value;
    }
    assert_eq!(added["value"], expected);
    assert_eq!(bench.call("people.get", json!({ "id": expected["id"] })), expected);
}

#[test]
fn each_field_refuses_by_its_name_what_it_cannot_hold() {
    let bench = Bench::new();
    let id = person(&bench, "", "Meikäläinen");
    let long = "ä".repeat(201);
    for (field, value, code) in [
        ("family_name", Value::Null, Code::EmptyText),
        ("given_name", json!(long), Code::TooLong),
        ("family_name", json!(long), Code::TooLong),
        ("phone", json!(long), Code::TooLong),
        ("source", json!(long), Code::TooLong),
        ("note", json!("ä".repeat(20_001)), Code::TooLong),
        ("email", json!("matti@"), Code::BadMailAddress),
        ("basis", json!("because"), Code::BadInput),
        ("confirmed_on", json!("25.11.2026"), Code::FutureDay),
        ("confirmed_on", json!("eilen joskus"), Code::BadDate),
        ("name", json!("Matti"), Code::BadInput),
    ] {
        let fields = json!({ (field): value });
        let refused = bench.try_call("people.change", json!({ "id": id, "fields": fields }));
        assert_eq!(refused, Err((code, Some(field.into()))), "{field}: {value}");
    }
}

#[test]
fn people_are_listed_by_family_name_as_finnish_sorts() {
    let bench = Bench::new();
    for (given, family) in [
        ("Olli", "Öst"),
        ("Ämmi", "Aho"),
        ("Aapo", "Åker"),
        ("Väinö", "Wirta"),
        ("Ville", "Virta"),
        ("Anni", "Aho"),
        ("Cher", ""),
    ] {
        person(&bench, given, family);
    }
    let page = bench.call("people.list", json!({ "limit": 50 }));
    let order = ["Aho Anni", "Aho Ämmi", "Cher", "Virta Ville", "Wirta Väinö", "Åker Aapo", "Öst Olli"];
    assert_eq!(names(&page["rows"], "listed_as"), order);
    let part = bench.call("people.list", json!({ "offset": 2, "limit": 1 }));
    assert_eq!((&part["count"], names(&part["rows"], "listed_as")), (&json!(7), vec!["Cher"]));
    let found = bench.call("people.list", json!({ "filter": { "words": "aker" }, "limit": 50 }));
    assert_eq!(names(&found["rows"], "listed_as"), ["Åker Aapo"]);
}

#[test]
fn a_role_is_had_on_its_first_day_and_on_its_last() {
    let bench = Bench::new();
    let (id, house) = (person(&bench, "Matti", "Meikäläinen"), association(&bench, "Talo ry"));
    bench.call(
        "people.give_role",
        json!({ "who": { "known": id }, "association": house, "kind": "contact_person", "since": "1.3.2027", "until": "31.3.2027" }),
    );
    for (day, current) in
        [("2027-02-28", false), ("2027-03-01", true), ("2027-03-31", true), ("2027-04-01", false)]
    {
        let then = bench.on(day);
        assert_eq!(then.call("people.get", json!({ "id": id }))["roles"][0]["current"], current, "{day}");
        let listed = |filter: Value| {
            then.call("people.list", json!({ "filter": filter, "limit": 5 }))["count"].clone()
        };
        assert_eq!(listed(json!({ "kinds": ["contact_person"] })), u32::from(current), "{day}");
        assert_eq!(listed(json!({ "without_role": true })), u32::from(!current), "{day}");
        let associations =
            |filter: Value| then.call("associations.list", json!({ "filter": filter, "limit": 5 }));
        assert_eq!(associations(json!({ "no_contact": true }))["count"], u32::from(!current), "{day}");
        let contact = if current { "Matti Meikäläinen" } else { "" };
        assert_eq!(associations(json!({}))["rows"][0]["contact"], contact, "{day}");
        let ended = associations(json!({ "role_ended": true }))["count"].clone();
        assert_eq!(ended, u32::from(day == "2027-04-01"), "{day}");
    }
}

#[test]
fn a_role_that_somebody_else_has_now_has_not_ended() {
    let bench = Bench::new();
    let (old, new) = (person(&bench, "Vanha", "Virtanen"), person(&bench, "Uusi", "Uusitalo"));
    let house = association(&bench, "Talo ry");
    let give = |id: &Value, kind: &str, until: &str| {
        let role = json!({ "who": { "known": id }, "association": house, "kind": kind, "until": until });
        bench.call("people.give_role", role)
    };
    let ended = || {
        bench.call("associations.list", json!({ "filter": { "role_ended": true }, "limit": 5 }))["count"]
            .clone()
    };
    give(&old, "chair", "1.11.2026");
    assert_eq!(ended(), 1);
    give(&new, "secretary", "");
    assert_eq!(ended(), 1, "a secretary is no chair");
    give(&new, "chair", "");
    assert_eq!(ended(), 0);
}

#[test]
fn one_person_has_roles_in_many_and_in_the_own_organisation() {
    let bench = Bench::new();
    let id = person(&bench, "Matti", "Meikäläinen");
    let (house, stage) = (association(&bench, "Talo ry"), association(&bench, "Näyttämö ry"));
    for place in [&house, &stage, &Value::Null] {
        bench.call(
            "people.give_role",
            json!({ "who": { "known": id }, "association": place, "kind": "member", "title": "jäsen" }),
        );
    }
    let roles = bench.call("people.get", json!({ "id": id }))["roles"].clone();
    let mut places = names(&roles, "association_name");
    places.sort_unstable();
    assert_eq!(places, ["", "Näyttämö ry", "Talo ry"]);
    let own = bench.call("people.board", json!({ "association": null }));
    assert_eq!(names(&own, "name"), ["Matti Meikäläinen"]);
}

#[test]
fn a_role_needs_its_person_its_association_its_kind_and_its_days_in_order() {
    let bench = Bench::new();
    let (id, house) = (person(&bench, "Matti", "Meikäläinen"), association(&bench, "Talo ry"));
    let give = |changed: Value| {
        let mut role = json!({ "who": { "known": id }, "association": house, "kind": "chair" });
        role.as_object_mut().expect("fields").extend(changed.as_object().expect("fields").clone());
        bench.try_call("people.give_role", role).map(|done| done["value"]["id"].clone())
    };
    let refused = |code: Code, field: &str| Err((code, Some(field.to_owned())));
    assert_eq!(give(json!({ "kind": "king" })), refused(Code::BadRoleKind, "kind"));
    assert_eq!(give(json!({ "who": { "known": NOBODY } })), refused(Code::NotFound, "who"));
    assert_eq!(give(json!({ "association": NOBODY })), refused(Code::NotFound, "association"));
    assert_eq!(give(json!({ "title": "ä".repeat(201) })), refused(Code::TooLong, "title"));
    assert_eq!(give(json!({ "since": "2.1.2026", "until": "1.1.2026" })), refused(Code::DateRange, "until"));
    assert_eq!(give(json!({ "since": "31.2.2026" })), refused(Code::NoSuchDay, "since"));
    let role = give(json!({ "since": "1.1.2026", "until": "1.1.2026" })).expect("one day is enough");
    let end =
        |id: &Value, until: &str| bench.try_call("people.end_role", json!({ "id": id, "until": until }));
    assert_eq!(end(&role, "31.12.2025"), refused(Code::DateRange, "until"));
    assert_eq!(end(&json!(NOBODY), ""), refused(Code::NotFound, "id"));
    assert_eq!(end(&role, "").expect("today")["value"]["until"], "2026-11-24");
}

#[test]
fn a_role_can_be_given_to_somebody_new_mended_and_taken_out() {
    let bench = Bench::new();
    let house = association(&bench, "Talo ry");
    let new = json!({ "new": { "given_name": "Uusi", "family_name": "Uosukainen" } });
    let given = bench.call("people.give_role", json!({ "who": new, "association": house, "kind": "chair" }));
    let role = given["value"]["id"].clone();
    let change = |fields: Value| {
        let changed = bench.try_call("people.change_role", json!({ "id": role, "fields": fields }));
        changed.map(|done| done["value"].clone())
    };
    let mended =
        change(json!({ "kind": "treasurer", "since": "1.2.2026", "title": "rahat" })).expect("mended");
    assert_eq!(
        (&mended["kind"], &mended["since"], &mended["title"]),
        (&json!("treasurer"), &json!("2026-02-01"), &json!("rahat"))
    );
    assert_eq!(change(json!({ "title": null })).expect("emptied")["since"], "2026-02-01", "the rest stays");
    assert_eq!(change(json!({ "until": "31.1.2026" })), Err((Code::DateRange, Some("until".into()))));
    assert_eq!(change(json!({ "kind": "king" })), Err((Code::BadRoleKind, Some("kind".into()))));
    let before = bench.call("people.board", json!({ "association": house }));
    bench.call("people.remove_role", json!({ "id": role }));
    assert_eq!(bench.call("people.board", json!({ "association": house })), json!([]));
    bench.call("journal.undo", Value::Null);
    assert_eq!(
        bench.call("people.board", json!({ "association": house })),
        before,
        "it comes back as it was"
    );
    for _ in 0..3 {
        bench.call("journal.undo", Value::Null);
    }
    let people = bench.call("people.list", json!({ "limit": 10 }));
    assert_eq!(people["count"], 0, "who was entered for the role goes with it");
}

#[test]
fn a_board_changes_in_one_act() {
    let bench = Bench::new();
    let (old, staying) = (person(&bench, "Vanha", "Virtanen"), person(&bench, "Pysyvä", "Pulkkinen"));
    let house = association(&bench, "Talo ry");
    let give = |id: &Value, kind: &str| {
        let role = json!({ "who": { "known": id }, "association": house, "kind": kind, "since": "1.1.2025" });
        bench.call("people.give_role", role)["value"]["id"].clone()
    };
    let (chair, secretary) = (give(&old, "chair"), give(&staying, "secretary"));
    let before = told(&bench, &old, &house);
    let asked = json!({
        "association": house, "on": "1.11.2026", "ends": [chair, secretary],
        "members": [
            { "who": { "known": staying }, "kind": "chair" },
            { "who": { "new": { "given_name": "Uusi", "family_name": "Uusitalo" } }, "kind": "secretary", "title": "sihteeri" },
        ],
    });
    let board = bench.call("people.change_board", asked)["value"].clone();
    assert_eq!(
        names(&board, "name"),
        ["Pysyvä Pulkkinen", "Uusi Uusitalo", "Vanha Virtanen", "Pysyvä Pulkkinen"]
    );
    let terms: Vec<_> =
        board.as_array().expect("a board").iter().map(|it| (&it["since"], &it["until"])).collect();
    let (new, former) = ((&json!("2026-11-01"), &Value::Null), (&json!("2025-01-01"), &json!("2026-10-31")));
    assert_eq!(terms, [new, new, former, former]);
    let after = told(&bench, &old, &house);
    let turns = bench.call("journal.turns", Value::Null);
    assert_eq!(turns["undo"]["op"], "people-change-board");
    bench.call("journal.undo", Value::Null);
    assert_eq!(told(&bench, &old, &house), before, "one step takes all of it back, the new person too");
    bench.call("journal.redo", Value::Null);
    assert_eq!(told(&bench, &old, &house), after);
}

#[test]
fn a_change_of_board_with_one_fault_changes_nothing_and_says_where_it_is() {
    let bench = Bench::new();
    let (id, house, stage) = (
        person(&bench, "Matti", "Meikäläinen"),
        association(&bench, "Talo ry"),
        association(&bench, "Näyttämö ry"),
    );
    let role =
        json!({ "who": { "known": id }, "association": stage, "kind": "chair", "since": "24.11.2026" });
    let role = bench.call("people.give_role", role)["value"]["id"].clone();
    let before = told(&bench, &id, &house);
    let new = |details: Value, kind: &str| json!([{ "who": { "known": id }, "kind": "chair" }, { "who": { "new": details }, "kind": kind }]);
    for (association, ends, members, code, field) in [
        (
            &house,
            json!([]),
            new(json!({ "given_name": " " }), "chair"),
            Code::EmptyText,
            "members.1.family_name",
        ),
        (&house, json!([]), new(json!({ "given_name": "A" }), "king"), Code::BadRoleKind, "members.1.kind"),
        (&house, json!([role]), json!([]), Code::NotFound, "ends.0.id"),
        (&stage, json!([role]), json!([]), Code::DateRange, "ends.0.until"),
    ] {
        let asked = json!({ "association": association, "ends": ends, "members": members });
        let refused = bench.try_call("people.change_board", asked);
        assert_eq!(refused, Err((code, Some(field.into()))));
        assert_eq!(told(&bench, &id, &house), before, "{field}");
    }
}

#[test]
fn each_operation_is_undone_and_done_again() {
    let bench = Bench::new();
    let (id, house) = (person(&bench, "Matti", "Meikäläinen"), association(&bench, "Talo ry"));
    let role = json!({ "who": { "known": id }, "association": house, "kind": "chair" });
    let role = bench.call("people.give_role", role)["value"]["id"].clone();
    for (name, input) in [
        (
            "people.change",
            json!({ "id": id, "fields": { "family_name": "Ääpölä", "email": "m@example.com" } }),
        ),
        (
            "people.give_role",
            json!({ "who": { "known": id }, "association": house, "kind": "contact_person" }),
        ),
        ("people.end_role", json!({ "id": role, "until": "1.1.2026" })),
        ("people.add", json!({ "given_name": "Uusi" })),
        ("people.remove", json!({ "id": id })),
    ] {
        let before = told(&bench, &id, &house);
        bench.call(name, input);
        let after = told(&bench, &id, &house);
        assert_ne!(before, after, "{name} does something");
        bench.call("journal.undo", Value::Null);
        assert_eq!(told(&bench, &id, &house), before, "{name} is taken back");
        bench.call("journal.redo", Value::Null);
        assert_eq!(told(&bench, &id, &house), after, "{name} is done again");
    }
    assert_eq!(bench.call("store.verify", Value::Null)["faults"], json!([]));
}

#[test]
fn roles_go_with_their_association_and_come_back_with_it() {
    let bench = Bench::new();
    let (id, house) = (person(&bench, "Matti", "Meikäläinen"), association(&bench, "Talo ry"));
    bench.call("people.give_role", json!({ "who": { "known": id }, "association": house, "kind": "chair" }));
    let before = told(&bench, &id, &house);
    bench.call("associations.remove", json!({ "id": house }));
    assert_eq!(bench.call("people.get", json!({ "id": id }))["roles"], json!([]), "the person stays");
    bench.call("journal.undo", Value::Null);
    assert_eq!(told(&bench, &id, &house), before);
}

#[test]
fn the_history_of_an_association_shows_its_roles_and_the_label_nobody() {
    let bench = Bench::new();
    let (id, house) = (person(&bench, "Matti", "Meikäläinen"), association(&bench, "Talo ry"));
    let role = json!({ "who": { "known": id }, "association": house, "kind": "chair" });
    let role = bench.call("people.give_role", role)["value"]["id"].clone();
    bench.call("people.end_role", json!({ "id": role }));
    let history = bench.call("journal.history", json!({ "owner": house }));
    assert_eq!(names(&history, "op"), ["people-end-role", "people-give-role", "associations-add"]);
    assert_eq!(history[0]["changes"][0]["after"], json!({ "until": "2026-11-24" }));
    let turns = bench.call("journal.turns", Value::Null).to_string();
    assert!(!turns.contains("Meikäläinen") && !turns.contains("Talo"), "{turns}");
    let own = json!({ "who": { "known": id }, "kind": "contact_person" });
    bench.call("people.give_role", own);
    let history = bench.call("journal.history", json!({ "owner": id }));
    assert_eq!(
        names(&history, "op"),
        ["people-give-role", "people-add"],
        "a role in the own organisation is the person's"
    );
}

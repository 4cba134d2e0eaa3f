//! Attendance through its commands. Not here: who was invited.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::evenings::tests::{NOBODY, evening, set_state};
use crate::problem::Code;

fn association(bench: &Bench, name: &str) -> Value {
    let details = json!({ "name_fi": name, "email": "a@example.com" });
    bench.call("associations.add", details)["value"]["id"].clone()
}

fn attend(bench: &Bench, evening: &Value, who: Value) -> Value {
    bench.call("evenings.attend", json!({ "id": evening, "who": who }))["value"].clone()
}

fn came(bench: &Bench, evening: &Value, association: &Value, people: u32) -> Value {
    attend(bench, evening, json!({ "association": { "id": association, "people": people } }))
}

fn attendance(bench: &Bench, evening: &Value) -> Value {
    bench.call("evenings.attendance", json!({ "id": evening, "limit": 500 }))
}

/// An evening of today with one association invited and one not.
fn tonight(bench: &Bench) -> (Value, Value, Value) {
    let (invited, other) = (association(bench, "Kutsuttu ry"), association(bench, "Ovelta ry"));
    let id = evening(bench, "Ilta", "24.11.2026");
    bench.call("evenings.invite", json!({ "id": id, "whom": { "picked": [invited] } }));
    (id, invited, other)
}

#[test]
fn those_who_were_invited_those_who_walk_in_and_the_own_people_are_counted_apart() {
    let bench = Bench::new();
    let (id, invited, other) = tonight(&bench);
    let expected = json!([{ "name": "Tilavastaava" }, { "name": "Poissa" }]);
    let set = bench.call("evenings.set_participants", json!({ "id": id, "participants": expected }));
    let participant = set["value"]["participants"][0]["id"].clone();
    came(&bench, &id, &invited, 3);
    came(&bench, &id, &other, 2);
    attend(&bench, &id, json!({ "group": { "name": "Kylän väkeä", "people": 4 } }));
    attend(&bench, &id, json!({ "own": { "name": "Sivistysjohtaja" } }));
    bench.call("evenings.set_present", json!({ "id": participant, "present": true }));
    let all = attendance(&bench, &id);
    let presence = json!({
        "associations": 2, "walk_ins": 1, "association_people": 5, "group_people": 4, "own_people": 2, "people": 11,
    });
    assert_eq!(all["presence"], presence);
    let names: Vec<&Value> = all["rows"].as_array().expect("rows").iter().map(|row| &row["name"]).collect();
    assert_eq!(names, ["Kutsuttu ry", "Ovelta ry", "Kylän väkeä"]);
    let line = bench.call("evenings.list", json!({ "limit": 1 }))["rows"][0].clone();
    assert_eq!((&line["associations"], &line["people"]), (&json!(2), &json!(11)));
    bench.call("evenings.set_present", json!({ "id": participant, "present": false }));
    assert_eq!(attendance(&bench, &id)["presence"]["own_people"], 1);
}

#[test]
fn an_association_attends_once_however_often_it_is_taken_down() {
    let bench = Bench::new();
    let (id, invited, _) = tonight(&bench);
    came(&bench, &id, &invited, 2);
    assert_eq!(came(&bench, &id, &invited, 5)["people"], 5, "the last number holds");
    bench.call("journal.undo", Value::Null);
    let rows = attendance(&bench, &id)["rows"].clone();
    assert_eq!((rows.as_array().map(Vec::len), &rows[0]["people"]), (Some(1), &json!(2)));
    let gone = bench.call("evenings.absent", json!({ "id": rows[0]["id"] }));
    assert_eq!(gone["value"]["people"], 0);
    bench.call("journal.undo", Value::Null);
    assert_eq!(attendance(&bench, &id)["rows"], rows);
}

#[test]
fn somebody_of_the_own_organisation_is_there_once() {
    let bench = Bench::new();
    let (id, _, _) = tonight(&bench);
    let typed = json!({ "given_name": "Tiina", "family_name": "Tila" });
    let person = bench.call("people.add", typed)["value"]["id"].clone();
    let participants = json!([{ "person": person, "task": "avaa illan" }]);
    bench.call("evenings.set_participants", json!({ "id": id, "participants": participants }));
    attend(&bench, &id, json!({ "own": { "person": person } }));
    assert_eq!(attend(&bench, &id, json!({ "own": { "person": person } }))["own_people"], 1);
    let of_evening = bench.call("evenings.get", json!({ "id": id }))["participants"].clone();
    assert_eq!((&of_evening[0]["task"], &of_evening[0]["present"]), (&json!("avaa illan"), &json!(true)));
    assert_eq!(of_evening.as_array().map(Vec::len), Some(1));
    let kept = json!([{ "id": of_evening[0]["id"], "person": person, "task": "sulkee illan" }]);
    let set = bench.call("evenings.set_participants", json!({ "id": id, "participants": kept }));
    assert_eq!(set["value"]["participants"][0]["present"], true, "a change of task leaves who was there");
}

#[test]
fn taking_out_associations_and_people_leaves_the_counts_as_they_were() {
    let bench = Bench::new();
    let (id, invited, other) = tonight(&bench);
    let typed = json!({ "given_name": "Tiina", "family_name": "Tila" });
    let person = bench.call("people.add", typed)["value"]["id"].clone();
    came(&bench, &id, &invited, 3);
    came(&bench, &id, &other, 2);
    attend(&bench, &id, json!({ "own": { "person": person } }));
    let before = attendance(&bench, &id);
    for (name, of) in
        [("associations.remove", &invited), ("associations.remove", &other), ("people.remove", &person)]
    {
        bench.call(name, json!({ "id": of }));
    }
    let after = attendance(&bench, &id);
    assert_eq!(after["presence"], before["presence"], "walk-ins and own people included");
    assert_eq!(
        (&after["rows"][0]["name"], &after["rows"][0]["association"]),
        (&json!("Kutsuttu ry"), &Value::Null)
    );
    for _ in 0..3 {
        bench.call("journal.undo", Value::Null);
    }
    assert_eq!(attendance(&bench, &id), before);
    for _ in 0..3 {
        bench.call("journal.redo", Value::Null);
    }
    assert_eq!(attendance(&bench, &id), after);
    assert_eq!(bench.call("store.verify", Value::Null)["sound"], true);
}

#[test]
fn a_count_that_cannot_be_is_refused_by_its_field_and_nothing_is_taken_down() {
    let bench = Bench::new();
    let (id, invited, _) = tonight(&bench);
    came(&bench, &id, &invited, 3);
    let before = attendance(&bench, &id);
    let refused = |who: Value| bench.try_call("evenings.attend", json!({ "id": id, "who": who }));
    for people in [-1, 0, 10_001, 1_000_000_000] {
        let association = json!({ "association": { "id": invited, "people": people } });
        assert_eq!(refused(association), Err((Code::NumberRange, Some("who.association.people".into()))));
        let group = json!({ "group": { "name": "x", "people": people } });
        assert_eq!(refused(group), Err((Code::NumberRange, Some("who.group.people".into()))));
    }
    for (who, code, field) in [
        (json!({ "association": { "id": NOBODY, "people": 1 } }), Code::NotFound, "who.association.id"),
        (json!({ "group": { "name": " ", "people": 1 } }), Code::EmptyText, "who.group.name"),
        (json!({ "own": {} }), Code::EmptyText, "who.own.name"),
        (json!({ "own": { "person": NOBODY } }), Code::NotFound, "who.own.person"),
    ] {
        assert_eq!(refused(who), Err((code, Some(field.into()))));
    }
    assert_eq!(attendance(&bench, &id), before);
}

#[test]
fn nobody_comes_to_a_cancelled_evening_or_before_its_day() {
    let bench = Bench::new();
    let ahead = evening(&bench, "Ilta", "25.11.2026");
    let who = json!({ "own": { "name": "Johtaja" } });
    let asked = |id: &Value| json!({ "id": id, "who": who });
    let early = bench.try_call("evenings.attend", asked(&ahead));
    assert_eq!(early, Err((Code::AttendanceAhead, Some("id".into()))));
    bench.on("2026-11-25").call("evenings.attend", asked(&ahead));
    let (id, _, _) = tonight(&bench);
    set_state(&bench, &id, "cancelled");
    let cancelled = bench.try_call("evenings.attend", asked(&id));
    assert_eq!(cancelled, Err((Code::EveningCancelled, Some("id".into()))));
}

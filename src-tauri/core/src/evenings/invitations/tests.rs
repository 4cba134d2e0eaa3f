//! Invitations through their commands. Not here: who came.

use serde_json::{Value, json};

use super::model::Channel;
use super::rules::{Party, addressed};
use crate::api::tests::Bench;
use crate::evenings::tests::{NOBODY, evening, set_state};
use crate::problem::Code;

fn association(bench: &Bench, details: Value) -> Value {
    bench.call("associations.add", details)["value"]["id"].clone()
}

/// So many associations with an address each; their ids.
fn associations(bench: &Bench, count: usize) -> Vec<Value> {
    let details = |n| json!({ "name_fi": format!("Yhdistys {n:03}"), "email": format!("y{n}@example.com") });
    (0..count).map(|n| association(bench, details(n))).collect()
}

fn role(bench: &Bench, association: &Value, kind: &str, person: Value, until: &str) -> Value {
    let role = json!({ "who": { "new": person }, "association": association, "kind": kind, "until": until });
    bench.call("people.give_role", role)["value"]["person"].clone()
}

fn status(bench: &Bench, association: &Value, status: &str, on: &str) {
    let asked = json!({ "ids": [association], "status": status, "on": on });
    bench.call("associations.set_status", asked);
}

fn invite(bench: &Bench, evening: &Value, whom: Value) -> Value {
    bench.call("evenings.invite", json!({ "id": evening, "whom": whom }))["value"].clone()
}

fn reach(bench: &Bench, evening: &Value) -> Value {
    bench.call("evenings.reach", json!({ "id": evening }))
}

fn invitations(bench: &Bench, evening: &Value) -> Vec<Value> {
    let page = bench.call("evenings.invitations", json!({ "id": evening, "limit": 500 }));
    page["rows"].as_array().expect("rows").clone()
}

/// Invited, at work, and the names of those who are missing.
fn counts(reach: &Value) -> (u64, u64, Vec<String>) {
    let missing = reach["missing"].as_array().expect("names").iter();
    let names = missing.map(|it| it["name"].as_str().expect("a name").to_owned()).collect();
    (reach["invited"].as_u64().expect("a count"), reach["active"].as_u64().expect("a count"), names)
}

#[test]
fn all_but_six_of_190_are_invited_and_these_six_are_named() {
    let bench = Bench::new();
    let ids = associations(&bench, 190);
    let id = evening(&bench, "Ilta", "9.12.2026");
    let sent = invite(&bench, &id, json!({ "picked": ids[6..] }));
    assert_eq!((&sent["sent"], &sent["already"], &sent["unreached"]), (&json!(184), &json!(0), &json!(0)));
    let names = (0..6).map(|n| format!("Yhdistys {n:03}")).collect::<Vec<_>>();
    assert_eq!(counts(&sent["reach"]), (184, 190, names));
    assert_eq!(bench.call("evenings.get", json!({ "id": id }))["status"], "invited");
    let rest = invite(&bench, &id, json!("all_active"));
    assert_eq!((&rest["sent"], &rest["already"]), (&json!(6), &json!(184)), "nobody is invited twice");
    assert_eq!(counts(&rest["reach"]), (190, 190, vec![]));
}

#[test]
fn all_invited_counts_those_at_work_on_the_day_of_sending_whatever_becomes_of_them() {
    let bench = Bench::new();
    let ids = associations(&bench, 5);
    status(&bench, &ids[0], "dissolved", "1.10.2026");
    status(&bench, &ids[1], "dissolved", "20.11.2026");
    let id = evening(&bench, "Ilta", "9.12.2026");
    let asked = json!({ "id": id, "whom": "all_active", "on": "15.11.2026" });
    let sent = bench.call("evenings.invite", asked)["value"].clone();
    assert_eq!(counts(&sent["reach"]), (4, 4, vec![]), "the second was still at work on that day");
    status(&bench, &ids[2], "dissolved", "24.11.2026");
    associations(&bench, 3);
    bench.call("associations.remove", json!({ "id": ids[3] }));
    assert_eq!(counts(&reach(&bench, &id)), (4, 4, vec![]), "later ends and arrivals change nothing");
    let names: Vec<Value> = invitations(&bench, &id).iter().map(|it| it["name"].clone()).collect();
    assert!(names.contains(&json!("Yhdistys 003")), "a name stays when its association goes");
    let picked = invite(&bench, &id, json!({ "picked": [ids[0]] }));
    assert_eq!((picked["reach"]["others"].clone(), counts(&picked["reach"]).0), (json!(1), 4));
    assert_eq!(counts(&picked["reach"]).1, 7, "a new sending counts those at work on its day");
}

#[test]
fn a_role_that_ended_before_the_evening_gets_no_invitation() {
    let bench = Bench::new();
    let house = association(&bench, json!({ "name_fi": "Talo ry" }));
    let person =
        |name: &str| json!({ "family_name": name, "email": format!("{name}@example.com"), "phone": "" });
    role(&bench, &house, "contact_person", person("mennyt"), "8.12.2026");
    let chair = role(&bench, &house, "chair", person("johtaja"), "9.12.2026");
    role(&bench, &house, "secretary", person("sihteeri"), "");
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!("all_active"));
    let sent = &invitations(&bench, &id)[0];
    assert_eq!((&sent["address"], &sent["contact"]), (&json!("johtaja@example.com"), &json!("johtaja")));
    assert_eq!((&sent["role"], &sent["channel"]), (&json!("chair"), &json!("email")));
    bench.call("people.change", json!({ "id": chair, "fields": { "family_name": "x", "email": "" } }));
    bench.call("associations.change", json!({ "id": house, "fields": { "name_fi": "Uusi ry" } }));
    assert_eq!(invitations(&bench, &id)[0], *sent, "what was sent stays as it was sent");
    bench.call("people.remove", json!({ "id": chair }));
    assert_eq!(invitations(&bench, &id)[0], *sent);
    let next = evening(&bench, "Seuraava", "10.12.2026");
    let unreached = invite(&bench, &next, json!("all_active"));
    assert_eq!((&unreached["sent"], &unreached["unreached"]), (&json!(0), &json!(1)));
    assert_eq!(counts(&unreached["reach"]), (0, 1, vec!["Uusi ry".to_owned()]));
}

#[test]
fn an_association_without_mail_is_invited_by_letter_or_telephone() {
    let bench = Bench::new();
    for details in [
        json!({ "name_fi": "A posti", "email": "a@example.com", "street": "Kuja 1", "post_office": "Oulu", "phone": "1" }),
        json!({ "name_fi": "B kirje", "street": "Kuja 2", "postal_code": "90100", "post_office": "Oulu", "phone": "2" }),
        json!({ "name_fi": "C puhelin", "street": "Kuja 3", "phone": "3" }),
        json!({ "name_fi": "D vaiti" }),
    ] {
        association(&bench, details);
    }
    let id = evening(&bench, "Ilta", "9.12.2026");
    let first = json!({ "id": id, "whom": "all_active", "channel": "email", "on": "20.11.2026" });
    assert_eq!(bench.call("evenings.invite", first)["value"]["unreached"], 3);
    let rest = invite(&bench, &id, json!("all_active"));
    assert_eq!(counts(&rest["reach"]), (3, 4, vec!["D vaiti".to_owned()]));
    let sendings = json!([
        { "channel": "email", "on": "2026-11-20", "count": 1 },
        { "channel": "letter", "on": "2026-11-24", "count": 1 },
        { "channel": "phone", "on": "2026-11-24", "count": 1 },
    ]);
    assert_eq!(rest["reach"]["sendings"], sendings);
    assert_eq!(invitations(&bench, &id)[1]["address"], "Kuja 2\n90100 Oulu");
    let letters = json!({ "id": id, "filter": { "channels": ["letter"] }, "limit": 9 });
    assert_eq!(bench.call("evenings.invitations", letters)["rows"][0]["name"], "B kirje");
}

#[test]
fn no_letter_goes_to_half_an_address() {
    let party = |street: &str, postal_code: &str| Party {
        id: uuid::Uuid::nil().into(),
        name: String::new(),
        active: true,
        email: String::new(),
        phone: String::new(),
        street: street.to_owned(),
        postal_code: postal_code.to_owned(),
        post_office: String::new(),
    };
    let goes = |party: &Party| addressed(party, &[], Some(Channel::Letter)).map(|it| it.address);
    assert_eq!(goes(&party("Kuja 1", "90100")).as_deref(), Some("Kuja 1\n90100"));
    assert_eq!((goes(&party("", "90100")), goes(&party("Kuja 1", ""))), (None, None));
}

#[test]
fn a_filter_chooses_as_the_register_does() {
    let bench = Bench::new();
    for (name, tag) in [("A", "sote"), ("B", "kylä")] {
        association(&bench, json!({ "name_fi": name, "email": "a@example.com", "tags": [tag] }));
    }
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!({ "filter": { "tags": ["kylä"] } }));
    assert_eq!(counts(&reach(&bench, &id)), (1, 2, vec!["A".to_owned()]));
}

#[test]
fn invitations_are_undone_and_sent_again_as_one_step() {
    let bench = Bench::new();
    let ids = associations(&bench, 4);
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!({ "picked": ids[..2] }));
    let before = (reach(&bench, &id), invitations(&bench, &id));
    invite(&bench, &id, json!({ "picked": ids[..3] }));
    let after = (reach(&bench, &id), invitations(&bench, &id));
    assert_eq!(bench.call("journal.undo", Value::Null)["value"]["op"], "evenings-invite");
    assert_eq!((reach(&bench, &id), invitations(&bench, &id)), before);
    bench.call("journal.redo", Value::Null);
    assert_eq!((reach(&bench, &id), invitations(&bench, &id)), after);
    bench.call("journal.undo", Value::Null);
    bench.call("journal.undo", Value::Null);
    assert_eq!(bench.call("evenings.get", json!({ "id": id }))["status"], "planned");
    assert_eq!(counts(&reach(&bench, &id)), (0, 0, vec![]));
}

#[test]
fn an_evening_with_invitations_goes_and_comes_back_with_them() {
    let bench = Bench::new();
    let ids = associations(&bench, 3);
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!({ "picked": ids[..2] }));
    let before = (reach(&bench, &id), invitations(&bench, &id));
    bench.call("evenings.remove", json!({ "id": id }));
    bench.call("associations.remove", json!({ "id": ids[0] }));
    bench.call("journal.undo", Value::Null);
    bench.call("journal.undo", Value::Null);
    assert_eq!((reach(&bench, &id), invitations(&bench, &id)), before);
    bench.call("associations.remove", json!({ "id": ids[0] }));
    bench.call("associations.remove", json!({ "id": ids[2] }));
    let after = reach(&bench, &id);
    assert_eq!(counts(&after), counts(&before.0), "removing associations leaves the counts");
    assert_eq!(after["missing"][0]["association"], Value::Null);
    bench.call("journal.undo", Value::Null);
    bench.call("journal.undo", Value::Null);
    assert_eq!((reach(&bench, &id), invitations(&bench, &id)), before);
    assert_eq!(bench.call("store.verify", Value::Null)["sound"], true);
}

#[test]
fn a_withdrawn_invitation_leaves_its_association_missing() {
    let bench = Bench::new();
    let ids = associations(&bench, 2);
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!("all_active"));
    let withdrawn = invitations(&bench, &id)[0]["id"].clone();
    let left = bench.call("evenings.withdraw", json!({ "id": withdrawn }))["value"].clone();
    assert_eq!(counts(&left), (1, 2, vec!["Yhdistys 000".to_owned()]));
    invite(&bench, &id, json!({ "picked": [ids[0]] }));
    assert_eq!(counts(&reach(&bench, &id)), (2, 2, vec![]));
}

#[test]
fn answers_are_counted_and_taken_back() {
    let bench = Bench::new();
    associations(&bench, 4);
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!("all_active"));
    let rows = invitations(&bench, &id);
    let answer = |at: usize, answer: Value| {
        let asked = json!({ "id": rows[at]["id"], "answer": answer, "on": "23.11." });
        bench.call("evenings.answer", asked)["value"].clone()
    };
    answer(0, json!({ "coming": { "people": 3 } }));
    answer(1, json!("not_coming"));
    assert_eq!(answer(2, json!("excused"))["answered_on"], "2026-11-23");
    let told = json!({ "open": 1, "coming": 1, "people": 3, "not_coming": 1, "excused": 1 });
    assert_eq!(reach(&bench, &id)["answers"], told);
    let excused = json!({ "id": id, "filter": { "answers": ["excused", "open"] }, "limit": 9 });
    assert_eq!(bench.call("evenings.invitations", excused)["count"], 2);
    assert_eq!(answer(0, json!("open")), rows[0], "as if it had never been answered");
}

#[test]
fn a_guest_count_that_cannot_be_is_refused_and_leaves_the_answer() {
    let bench = Bench::new();
    associations(&bench, 1);
    let id = evening(&bench, "Ilta", "9.12.2026");
    invite(&bench, &id, json!("all_active"));
    let before = invitations(&bench, &id);
    for people in [-1, 0, 10_001, 1_000_000_000] {
        let answer = json!({ "id": before[0]["id"], "answer": { "coming": { "people": people } } });
        let refused = bench.try_call("evenings.answer", answer);
        assert_eq!(refused, Err((Code::NumberRange, Some("answer.coming.people".into()))), "{people}");
    }
    let tomorrow = json!({ "id": before[0]["id"], "answer": "excused", "on": "25.11.2026" });
    assert_eq!(bench.try_call("evenings.answer", tomorrow), Err((Code::FutureDay, Some("on".into()))));
    assert_eq!(invitations(&bench, &id), before);
}

#[test]
fn no_invitation_goes_to_a_cancelled_evening_after_its_day_or_to_nobody() {
    let bench = Bench::new();
    associations(&bench, 1);
    let past = evening(&bench, "Mennyt", "1.11.2026");
    let refused = |id: &Value, whom: Value, on: &str| {
        bench
            .try_call("evenings.invite", json!({ "id": id, "whom": whom, "on": on }))
            .map_err(|it| (it.0, it.1.unwrap_or_default()))
    };
    let all = json!("all_active");
    assert_eq!(refused(&past, all.clone(), ""), Err((Code::InvitedTooLate, "on".into())));
    assert!(refused(&past, all.clone(), "1.11.2026").is_ok(), "what was sent in time is written down later");
    let id = evening(&bench, "Ilta", "9.12.2026");
    assert_eq!(refused(&id, all.clone(), "25.11.2026"), Err((Code::FutureDay, "on".into())));
    let nobody = json!({ "picked": [NOBODY] });
    assert_eq!(refused(&id, nobody, ""), Err((Code::NotFound, "whom.picked.0".into())));
    set_state(&bench, &id, "cancelled");
    assert_eq!(refused(&id, all, ""), Err((Code::EveningCancelled, "id".into())));
}

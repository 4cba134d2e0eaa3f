//! Memos through their commands. Not here: what is to be done after an evening.

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::evenings::tests::{NOBODY, evening, set_state};
use crate::problem::Code;

/// An evening with two items; its id and theirs.
fn with_items(bench: &Bench) -> (Value, Value, Value) {
    let id = evening(bench, "Ilta", "20.11.2026");
    let items = json!([{ "title": "Tilat" }, { "title": "Avustukset" }]);
    let set = bench.call("evenings.set_agenda", json!({ "id": id, "items": items }));
    let item = |at: usize| set["value"]["agenda"][at]["id"].clone();
    (id, item(0), item(1))
}

fn get(bench: &Bench, id: &Value) -> Value {
    bench.call("evenings.get", json!({ "id": id }))
}

#[test]
fn a_memo_is_written_item_by_item_and_what_is_left_out_stays() {
    let bench = Bench::new();
    let (id, first, second) = with_items(&bench);
    let memo = json!({ "id": id, "memo": "Iltavuoroista.\n", "items": [
        { "id": first, "memo": "Vuorot jaetaan kahdesti.", "decision": "Haku tammikuussa." },
        { "id": second, "memo": "Lomake lyhenee." },
    ] });
    bench.call("evenings.write_memo", memo);
    let decision = json!({ "id": id, "items": [{ "id": second, "decision": "Yksi sivu." }] });
    let written = bench.call("evenings.write_memo", decision)["value"].clone();
    assert_eq!(written["memo"], "Iltavuoroista.\n");
    assert_eq!(written["agenda"][0]["decision"], "Haku tammikuussa.");
    assert_eq!(
        (&written["agenda"][1]["memo"], &written["agenda"][1]["decision"]),
        (&json!("Lomake lyhenee."), &json!("Yksi sivu."))
    );
    let kept = json!([{ "id": second, "title": "Avustukset 2027" }]);
    let set = bench.call("evenings.set_agenda", json!({ "id": id, "items": kept }));
    assert_eq!(set["value"]["agenda"][0]["decision"], "Yksi sivu.", "a new title leaves what was decided");
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &id), written, "an item that went comes back with its memo");
    let found = bench.call("search.find", json!({ "text": "iltavuoroista" }));
    assert_eq!(found[0]["id"], id);
    assert_eq!(bench.call("search.find", json!({ "text": "tammikuussa" }))[0]["id"], first);
}

#[test]
fn a_memo_goes_out_of_a_held_evening_on_its_day_at_the_earliest() {
    let bench = Bench::new();
    let (id, _, _) = with_items(&bench);
    let out = |on: Value| {
        let sent = bench.try_call("evenings.set_memo_out", json!({ "id": id, "on": on }));
        sent.map(|done| done["value"]["memo_out_on"].clone())
    };
    assert_eq!(out(json!("")), Err((Code::EveningNotHeld, Some("id".into()))));
    set_state(&bench, &id, "held");
    assert_eq!(out(json!("19.11.2026")), Err((Code::MemoTooEarly, Some("on".into()))));
    assert_eq!(out(json!("25.11.2026")), Err((Code::FutureDay, Some("on".into()))));
    assert_eq!(out(json!("20.11.2026")), Ok(json!("2026-11-20")));
    assert_eq!(out(json!("")), Ok(json!("2026-11-24")));
    assert_eq!(bench.call("evenings.list", json!({ "limit": 1 }))["rows"][0]["memo_out_on"], "2026-11-24");
    assert_eq!(out(Value::Null), Ok(Value::Null), "it has not gone out after all");
    bench.call("journal.undo", Value::Null);
    assert_eq!(get(&bench, &id)["memo_out_on"], "2026-11-24");
}

#[test]
fn a_memo_of_another_evenings_item_or_of_a_cancelled_one_is_refused_whole() {
    let bench = Bench::new();
    let (id, first, _) = with_items(&bench);
    let (other, foreign, _) = with_items(&bench);
    let refused = |id: &Value, items: Value| {
        bench.try_call("evenings.write_memo", json!({ "id": id, "memo": "x", "items": items }))
    };
    for stranger in [foreign, json!(NOBODY)] {
        let items = json!([{ "id": first, "memo": "x" }, { "id": stranger, "memo": "x" }]);
        assert_eq!(refused(&id, items), Err((Code::NotFound, Some("items.1.id".into()))));
    }
    let long = json!([{ "id": first, "decision": "ä".repeat(20_001) }]);
    assert_eq!(refused(&id, long), Err((Code::TooLong, Some("items.0.decision".into()))));
    assert_eq!((&get(&bench, &id)["memo"], &get(&bench, &id)["agenda"][0]["memo"]), (&json!(""), &json!("")));
    set_state(&bench, &other, "cancelled");
    assert_eq!(refused(&other, json!([])), Err((Code::EveningCancelled, Some("id".into()))));
}

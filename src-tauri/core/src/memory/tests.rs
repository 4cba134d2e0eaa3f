//! What the window remembers, through its commands. Not here: that the kernel refuses what is journalled (`store`).

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;
use crate::text;

fn memory(bench: &Bench) -> Value {
    bench.call("memory.get", Value::Null)
}

#[test]
fn a_new_store_remembers_nothing() {
    let nothing = json!({ "lang": null, "theme": "system", "place": "", "drafts": [], "backup": null });
    assert_eq!(memory(&Bench::new()), nothing);
}

#[test]
fn what_was_chosen_last_is_remembered_and_the_rest_with_it() {
    let bench = Bench::new();
    for lang in ["en", "sv"] {
        bench.call("memory.choose_language", json!({ "lang": lang }));
    }
    for theme in ["system", "light", "dark"] {
        bench.call("memory.choose_theme", json!({ "theme": theme }));
    }
    bench.call("memory.keep_place", json!({ "place": "#/checklist/2026/3.2" }));
    let memory = memory(&bench);
    assert_eq!((&memory["lang"], &memory["theme"]), (&json!("sv"), &json!("dark")));
    assert_eq!(memory["place"], "#/checklist/2026/3.2");
}

#[test]
fn a_field_has_one_draft_until_it_is_dropped() {
    let bench = Bench::new();
    let keep = |record: &str, field: &str, text: &str| {
        bench.call("memory.keep_draft", json!({ "record": record, "field": field, "text": text }));
    };
    keep("b", "note", "Kutsu");
    keep("b", "evidence", "");
    keep("a", "note", "Muistio");
    keep("b", "note", "Kutsu lähti");
    let kept = [("a", "note", "Muistio"), ("b", "evidence", ""), ("b", "note", "Kutsu lähti")];
    let expected = |kept: &[(&str, &str, &str)]| -> Value {
        kept.iter()
            .map(|(record, field, text)| json!({ "record": record, "field": field, "text": text }))
            .collect()
    };
    assert_eq!(memory(&bench)["drafts"], expected(&kept), "a field that was emptied is a draft as well");
    for _ in 0..2 {
        bench.call("memory.drop_draft", json!({ "record": "b", "field": "note" }));
    }
    assert_eq!(memory(&bench)["drafts"], expected(&kept[..2]), "and dropping what is not there does no harm");
}

#[test]
fn what_is_too_long_or_belongs_to_no_field_is_refused_by_its_field() {
    let bench = Bench::new();
    let place = |length| bench.try_call("memory.keep_place", json!({ "place": "ä".repeat(length) }));
    assert!(place(500).is_ok());
    assert_eq!(place(501), Err((Code::TooLong, Some("place".into()))));
    let draft = |record: &str, field: &str, length| {
        let typed = json!({ "record": record, "field": field, "text": "ä".repeat(length) });
        bench.try_call("memory.keep_draft", typed)
    };
    assert!(draft("a", "note", text::PROSE).is_ok(), "as much as the longest field takes");
    assert_eq!(draft("a", "note", text::PROSE + 1), Err((Code::TooLong, Some("text".into()))));
    assert_eq!(draft("", "note", 1), Err((Code::EmptyText, Some("record".into()))));
    assert_eq!(draft("a", " ", 1), Err((Code::EmptyText, Some("field".into()))));
}

#[test]
fn nothing_of_it_is_a_step_a_record_or_found() {
    let bench = Bench::new();
    bench.call("checklist.open", json!({ "year": 2026 }));
    bench.call(
        "checklist.describe",
        json!({ "year": 2026, "criterion": "3.2", "field": "note", "value": "Kutsu" }),
    );
    bench.call("journal.undo", Value::Null);
    let turns = bench.call("journal.turns", Value::Null);
    bench.call("memory.choose_theme", json!({ "theme": "dark" }));
    bench.call("memory.keep_draft", json!({ "record": "a", "field": "note", "text": "kuutamourakka" }));
    assert_eq!(bench.call("journal.turns", Value::Null), turns, "what was undone can still be redone");
    assert_eq!(bench.call("search.find", json!({ "text": "kuutamo" })), json!([]));
    bench.call("journal.undo", Value::Null);
    assert_eq!(memory(&bench)["theme"], "dark", "undo leaves it alone");
    assert!(bench.try_call("store.fill_with_sample", Value::Null).is_ok(), "the store is as empty as before");
}

#[test]
fn a_backup_is_remembered_and_does_not_know_of_itself() {
    let bench = Bench::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (first, second) = (folder.path().join("first.db"), folder.path().join("second.db"));
    bench.call("memory.choose_theme", json!({ "theme": "light" }));
    bench.call("store.backup", json!({ "path": first }));
    let noted = json!({ "at": "2026-11-24T00:00:00.000Z", "path": first });
    assert_eq!(memory(&bench)["backup"], noted);
    let refused =
        bench.on("2026-12-01").try_call("store.backup", json!({ "path": folder.path().join("no/b.db") }));
    assert!(refused.is_err(), "there is no such folder");
    assert_eq!(memory(&bench)["backup"], noted, "a backup that failed is none");
    bench.on("2026-12-02").call("store.backup", json!({ "path": second }));
    assert_eq!(memory(&bench)["backup"]["at"], "2026-12-02T00:00:00.000Z");
    assert_eq!(memory(&Bench::over(&first))["backup"], Value::Null, "it was noted after the copy was made");
    let restored = memory(&Bench::over(&second));
    assert_eq!(restored["backup"], noted, "the copy knows of the one before");
    assert_eq!(restored["theme"], "light", "and of everything else");
}

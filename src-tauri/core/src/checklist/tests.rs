//! A year's assessment through its commands, and the rules of roll-ups and tallies.

use serde_json::{Value, json};

use super::criteria::{CriterionKind, model};
use super::model::Status::{self, Met, NotApplicable, NotAssessed, NotMet, Partly};
use super::rules::{self, Statuses, Tally};
use crate::api::tests::Bench;
use crate::problem::Code;

fn opened() -> Bench {
    let bench = Bench::new();
    bench.call("checklist.open", json!({ "year": 2026 }));
    bench
}

fn decide(bench: &Bench, criterion: &str, status: &str) -> Result<Value, (Code, Option<String>)> {
    bench.try_call("checklist.decide", json!({ "year": 2026, "criterion": criterion, "status": status }))
}

fn describe(bench: &Bench, field: &str, value: &str) -> Result<Value, (Code, Option<String>)> {
    let described = json!({ "year": 2026, "criterion": "3.2", "field": field, "value": value });
    bench.try_call("checklist.describe", described)
}

fn item(bench: &Bench, id: &str) -> Value {
    let sheet = bench.call("checklist.get", json!({ "year": 2026 }));
    let parts = sheet["parts"].as_array().expect("parts").clone();
    let items = parts.iter().flat_map(|part| part["items"].as_array().expect("items").clone());
    items.into_iter().find(|item| item["criterion"]["id"] == id).expect("the item")
}

#[test]
fn to_leave_open_what_nobody_touched_changes_nothing() {
    let bench = opened();
    let turns = bench.call("journal.turns", Value::Null);
    let left = decide(&bench, "3.2", "not_assessed").expect("it may be left open");
    assert_eq!(left["touched"], json!([]), "there is nothing to read again");
    assert_eq!(left["value"]["state"]["status"], "not_assessed");
    assert_eq!(bench.call("journal.turns", Value::Null), turns, "and nothing to undo");
    decide(&bench, "3.2", "met").expect("decided");
    let opened_again = decide(&bench, "3.2", "not_assessed").expect("it may be opened again");
    assert_eq!(opened_again["touched"], json!(["checklist"]));
    assert_eq!(opened_again["value"]["state"]["decided_on"], Value::Null, "no day of no decision");
}

#[test]
fn the_model_is_whole() {
    let model = model();
    let of_kind = |kind| model.items.iter().filter(|item| item.kind == kind).count();
    assert_eq!(model.items.len(), 65);
    assert_eq!(
        (of_kind(CriterionKind::Criterion), of_kind(CriterionKind::Rollup), of_kind(CriterionKind::Info)),
        (52, 11, 2)
    );
    for item in &model.items {
        assert!(item.of.iter().all(|id| model.item(id).is_some()), "{} rolls up what exists", item.id);
        assert_eq!(item.of.is_empty(), item.kind != CriterionKind::Rollup, "{}", item.id);
        assert_eq!(item.code, format!("P{}", item.id.replacen('.', "-", 1)), "safe in a spreadsheet");
    }
}

#[test]
fn a_decision_is_kept_with_its_day_and_taken_back_without() {
    let bench = opened();
    let done = decide(&bench, "3.2", "partly").expect("decided");
    assert_eq!(done["value"]["state"]["decided_on"], "2026-11-24");
    assert_eq!(done["touched"], json!(["checklist"]));
    let later = bench.on("2026-12-01");
    assert_eq!(
        decide(&later, "3.2", "partly").expect("the same")["touched"],
        json!([]),
        "nothing has changed"
    );
    assert_eq!(item(&bench, "3.2")["state"]["decided_on"], "2026-11-24", "the day of the decision stays");
    let undecided = decide(&bench, "3.2", "not_assessed").expect("taken back");
    assert_eq!(undecided["value"]["state"]["decided_on"], Value::Null);
}

#[test]
fn only_criteria_are_decided() {
    let bench = opened();
    for (criterion, code) in [
        ("3.4", Code::CriterionComputed),
        ("3.7", Code::CriterionComputed),
        ("9.9", Code::CriterionUnknown),
        ("", Code::CriterionUnknown),
    ] {
        assert_eq!(decide(&bench, criterion, "met"), Err((code, Some("criterion".into()))), "{criterion}");
    }
    assert_eq!(decide(&bench, "3.2", "splendid").expect_err("no status").0, Code::BadInput);
}

#[test]
fn a_decision_against_the_proposal_needs_its_reason() {
    let reasoned =
        |proposal, decided, reason| rules::reasoned(proposal, decided, reason).map_err(|it| it.code);
    assert_eq!(reasoned(Some(Met), Partly, " "), Err(Code::ReasonNeeded));
    assert_eq!(reasoned(Some(Met), Partly, "Kuusi jäi kutsumatta."), Ok(()));
    assert_eq!(reasoned(Some(Met), Met, ""), Ok(()));
    assert_eq!(reasoned(Some(Met), NotAssessed, ""), Ok(()), "taking a decision back needs none");
    assert_eq!(
        reasoned(None, NotMet, ""),
        Ok(()),
        "where nothing was proposed there is nothing to differ from"
    );
}

#[test]
fn every_field_is_kept_to_the_letter() {
    let bench = opened();
    let odd = "Rivi 1\r\n<script>alert(1)</script> \u{202e}oikealta\u{202c} 😀\u{1}\u{7f} =SUMMA(A1)";
    for field in ["evidence", "note", "view"] {
        describe(&bench, field, odd).expect("kept");
        assert_eq!(item(&bench, "3.2")["state"][field], odd, "{field}");
    }
    describe(&bench, "note", "a\0b").expect("kept");
    assert_eq!(item(&bench, "3.2")["state"]["note"], "ab", "NUL alone is dropped");
    let long = "ö".repeat(10_000);
    describe(&bench, "evidence", &long).expect("kept");
    assert_eq!(item(&bench, "3.2")["state"]["evidence"], long);
    describe(&bench, "evidence", "").expect("emptied");
    assert_eq!(item(&bench, "3.2")["state"]["evidence"], "");
}

#[test]
fn a_field_that_cannot_be_kept_is_refused_and_stands_as_before() {
    let bench = opened();
    describe(&bench, "due", "2027-01-31").expect("kept");
    for (bad, code) in [
        ("soon", Code::BadDate),
        ("2027-02-30", Code::NoSuchDay),
        ("31.2.2027", Code::NoSuchDay),
        ("0000-01-01", Code::BadYear),
    ] {
        assert_eq!(describe(&bench, "due", bad), Err((code, Some("value".into()))), "{bad}");
    }
    assert!(describe(&bench, "due", "10000-01-01").is_err());
    let too_long = describe(&bench, "note", &"x".repeat(20_001));
    assert_eq!(too_long, Err((Code::TooLong, Some("value".into()))));
    assert_eq!(describe(&bench, "responsible", &"x".repeat(201)).expect_err("too long").0, Code::TooLong);
    assert_eq!(item(&bench, "3.2")["state"]["due"], "2027-01-31");
    describe(&bench, "due", "28.2.2027").expect("as an officer types it");
    assert_eq!(item(&bench, "3.2")["state"]["due"], "2027-02-28");
    describe(&bench, "due", "2020-01-01").expect("a day gone by is kept: it is late, not wrong");
    describe(&bench, "due", "9999-12-31").expect("kept");
    describe(&bench, "due", " ").expect("taken away");
    assert_eq!(item(&bench, "3.2")["state"]["due"], Value::Null);
}

#[test]
fn a_year_has_one_assessment_within_its_bounds() {
    let bench = opened();
    let open =
        |year: i64| bench.try_call("checklist.open", json!({ "year": year })).map_err(|(code, _)| code);
    assert_eq!(open(2026), Err(Code::AssessmentExists));
    for year in [0, -5, 2017, 2028, 9999] {
        assert_eq!(open(year), Err(Code::YearRange), "{year}");
    }
    assert!(open(2027).is_ok(), "next year's can be started");
    assert_eq!(
        bench.try_call("checklist.get", json!({ "year": 2020 })).expect_err("none").0,
        Code::AssessmentMissing
    );
}

#[test]
fn a_closed_assessment_never_changes() {
    let bench = opened();
    bench.call("settings.choose_organisation", json!({ "kind": "municipality", "code": "564" }));
    decide(&bench, "3.2", "met").expect("decided");
    bench.on("2026-12-09").call("checklist.close", json!({ "year": 2026 }));
    let frozen = bench.call("checklist.get", json!({ "year": 2026 }));
    assert_eq!(frozen["closed_on"], "2026-12-09");
    let closed = Err((Code::AssessmentClosed, Some("year".into())));
    assert_eq!(decide(&bench, "3.2", "partly"), closed);
    assert_eq!(describe(&bench, "note", "liian myöhään"), closed);
    assert_eq!(bench.try_call("checklist.close", json!({ "year": 2026 })), closed);
    bench.call("settings.choose_organisation", json!({ "kind": "municipality", "code": "091" }));
    assert_eq!(
        bench.call("checklist.get", json!({ "year": 2026 })),
        frozen,
        "later data changes nothing in it"
    );
}

#[test]
fn what_version_0_1_froze_is_read_by_every_later_one() {
    let frozen = include_str!("../../../../tests/old/sheet-0.1.json");
    let sheet: super::Sheet = serde_json::from_str(frozen).expect("a field that came later has a default");
    assert_eq!((sheet.year, sheet.tally.met, sheet.tally.open), (2025, 18, 1));
}

#[test]
fn closing_can_be_undone() {
    let bench = opened();
    bench.call("checklist.close", json!({ "year": 2026 }));
    bench.call("journal.undo", Value::Null);
    decide(&bench, "3.2", "met").expect("it is open again");
}

#[test]
fn the_history_of_a_criterion_tells_its_steps() {
    let bench = opened();
    let id = item(&bench, "3.2")["state"]["id"].clone();
    decide(&bench, "3.2", "partly").expect("decided");
    describe(&bench, "evidence", "Kutsu 12.11.").expect("kept");
    let history = bench.call("journal.history", json!({ "owner": id }));
    let ops: Vec<&str> =
        history.as_array().expect("steps").iter().filter_map(|it| it["op"].as_str()).collect();
    assert_eq!(ops, ["checklist-describe", "checklist-decide"]);
    assert_eq!(history[0]["changes"][0]["after"], json!({ "evidence": "Kutsu 12.11." }));
    assert_eq!(history[0]["by"], Value::Null, "no officer has been named");
    let officer =
        bench.call("settings.describe_officer", json!({ "name": "Salla" }))["value"]["officer"]["id"].clone();
    describe(&bench, "note", "Kysytään.").expect("kept");
    let by = bench.call("journal.history", json!({ "owner": id }))[0]["by"].clone();
    assert_eq!(by, officer, "the step is the present officer's");
}

#[test]
fn years_are_compared_criterion_by_criterion() {
    let bench = opened();
    bench.call("checklist.open", json!({ "year": 2025 }));
    for (year, criterion, status) in [
        (2025, "3.1", "met"),
        (2026, "3.1", "met"),
        (2025, "3.2", "met"),
        (2026, "3.2", "partly"),
        (2025, "3.3", "not_met"),
        (2026, "3.3", "met"),
        (2026, "3.5", "met"),
    ] {
        bench.call("checklist.decide", json!({ "year": year, "criterion": criterion, "status": status }));
    }
    let differences = bench.call("checklist.compare", json!({ "year": 2026, "with": 2025 }));
    assert_eq!(
        differences,
        json!([
            { "criterion": "3.2", "before": "met", "now": "partly" },
            { "criterion": "3.3", "before": "not_met", "now": "met" },
        ]),
        "what was not assessed in both years says nothing of change"
    );
}

fn rolled(id: &str, statuses: &[(&str, Status)]) -> Status {
    let statuses: Statuses = statuses.iter().map(|(id, status)| ((*id).to_owned(), *status)).collect();
    rules::rolled_up(model(), model().item(id).expect("a roll-up"), &statuses)
}

#[test]
fn a_roll_up_follows_from_its_items() {
    assert_eq!(rolled("3.4", &[("3.4a", Met), ("3.4b", Met), ("3.4c", Met)]), Met);
    assert_eq!(rolled("3.4", &[("3.4a", Met), ("3.4b", NotMet), ("3.4c", NotMet)]), Partly);
    assert_eq!(
        rolled("3.4", &[("3.4a", Met), ("3.4b", NotApplicable), ("3.4c", Met)]),
        Met,
        "what does not concern us is left out"
    );
    assert_eq!(rolled("3.4", &[("3.4a", NotMet), ("3.4b", NotMet), ("3.4c", NotMet)]), NotMet);
    assert_eq!(rolled("3.4", &[("3.4a", NotMet)]), NotAssessed, "too little is decided");
    assert_eq!(rolled("3.4", &[]), NotAssessed);
    assert_eq!(
        rolled("3.4", &[("3.4a", NotApplicable), ("3.4b", NotApplicable), ("3.4c", NotApplicable)]),
        NotApplicable
    );
    assert_eq!(
        rolled("7.3", &[("7.3a", Met), ("7.3b", NotMet), ("7.3c", NotMet), ("7.3d", NotMet)]),
        Met,
        "one is enough"
    );
    assert_eq!(
        rolled("7.3", &[("7.3a", Partly), ("7.3b", NotMet), ("7.3c", NotMet), ("7.3d", NotMet)]),
        Partly
    );
    assert_eq!(
        rolled("1.6", &[("6.1a", Met), ("6.1b", Met), ("6.1c", Partly)]),
        Partly,
        "a roll-up of a roll-up"
    );
}

#[test]
fn roll_ups_are_not_counted_a_second_time() {
    let bench = opened();
    for criterion in ["3.4a", "3.4b", "3.4c"] {
        decide(&bench, criterion, "met").expect("decided");
    }
    let sheet = bench.call("checklist.get", json!({ "year": 2026 }));
    assert_eq!(
        sheet["parts"][3]["tally"],
        json!({ "met": 3, "partly": 0, "not_met": 0, "open": 5, "not_applicable": 0 })
    );
    assert_eq!(sheet["tally"]["met"], 3);
    assert_eq!(item(&bench, "3.4")["state"]["status"], "met");
}

#[test]
fn a_tally_leaves_out_what_does_not_concern_us_and_keeps_what_is_open() {
    let tally = Tally::of([Met, Met, Partly, NotMet, NotAssessed, NotApplicable]);
    assert_eq!((tally.met, tally.concern(), tally.decided(), tally.all()), (2, 5, 5, 6));
}

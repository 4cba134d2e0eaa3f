//! What the papers say, on the sample and at its edges. Not here: whether the files conform and read back
//! (`tests/papers`).

use serde_json::{Value, json};
use yhdyssilta_words::Lang;

use super::{Kind, Source, laid};
use crate::api::tests::Bench;
use crate::checklist::{Sheet, State, Status};
use crate::day::Day;

const KINDS: [Kind; 3] = [Kind::Full, Kind::Summary, Kind::Blank];

fn sheet(bench: &Bench, year: i32) -> Sheet {
    serde_json::from_value(bench.call("checklist.get", json!({ "year": year }))).expect("a sheet")
}

/// The sample's two years.
fn sample(lang: Lang) -> (Sheet, Sheet) {
    let bench = Bench::new().in_lang(lang);
    bench.call("store.fill_with_sample", Value::Null);
    (sheet(&bench, 2025), sheet(&bench, 2026))
}

fn today() -> Day {
    "2026-11-24".parse().expect("a day")
}

fn said(sheet: &Sheet, before: Option<&Sheet>, kind: Kind, lang: Lang) -> String {
    laid(&Source { sheet, before, today: today(), lang }, kind).dump()
}

fn pages(sheet: &Sheet, before: Option<&Sheet>, kind: Kind, lang: Lang) -> usize {
    laid(&Source { sheet, before, today: today(), lang }, kind).pages.len()
}

#[test]
fn each_kind_says_what_it_is_for_in_one_of_the_languages() {
    for (kind, lang) in KINDS.into_iter().zip(Lang::ALL) {
        let (before, now) = sample(lang);
        insta::assert_snapshot!(format!("{kind:?}-{lang}"), said(&now, Some(&before), kind, lang));
    }
}

#[test]
fn every_criterion_stands_on_the_full_list_and_on_the_form() {
    for lang in Lang::ALL {
        let (before, now) = sample(lang);
        for kind in [Kind::Full, Kind::Blank] {
            let said = said(&now, Some(&before), kind, lang);
            let rated = now.items().filter(|item| item.entry().is_some());
            for id in rated.map(|item| &item.criterion.id) {
                assert!(said.contains(id.as_str()), "{id} is missing on the {kind:?} in {lang}");
            }
        }
    }
}

/// The sheet with something long said everywhere.
fn wordy(mut sheet: Sheet) -> Sheet {
    for entry in entries(&mut sheet) {
        entry.evidence = "Kunnanhallituksen järjestöyhteistyötoimikunta käsitteli asiaa. ".repeat(160);
        entry.responsible = "Vapaa-ajan ja hyvinvoinnin edistämisen palvelupäällikkö ".repeat(3);
        entry.status = Status::NotMet;
        entry.due = Some(today().plus(30));
    }
    sheet
}

fn entries(sheet: &mut Sheet) -> impl Iterator<Item = &mut crate::checklist::Entry> {
    let items = sheet.parts.iter_mut().flat_map(|part| &mut part.items);
    items.filter_map(|item| match &mut item.state {
        State::Rated(entry) => Some(entry),
        State::Computed(_) | State::Shown => None,
    })
}

#[test]
fn the_summary_keeps_to_one_page_whatever_there_is_to_say() {
    for lang in Lang::ALL {
        let (before, now) = sample(lang);
        assert_eq!(pages(&now, Some(&before), Kind::Summary, lang), 1, "the sample in {lang}");
        assert_eq!(pages(&wordy(now), Some(&before), Kind::Summary, lang), 1, "a wordy year in {lang}");
    }
}

#[test]
fn the_summary_asks_for_real_decisions_the_gravest_first() {
    for lang in Lang::ALL {
        let (before, now) = sample(lang);
        let said = said(&now, Some(&before), Kind::Summary, lang);
        let asked = ["1.1c", "2.2b", "2.2c"].map(|id| said.find(&format!(": {id} ")).unwrap_or(usize::MAX));
        assert!(asked[0] < asked[1], "what a law asks for comes first in {lang}: {said}");
        assert!(
            asked.iter().all(|at| *at < usize::MAX),
            "three decisions stand on the page in {lang}: {said}"
        );
    }
}

#[test]
fn the_summary_of_an_undecided_year_claims_no_sameness() {
    let (before, mut now) = sample(Lang::Fi);
    for entry in entries(&mut now) {
        entry.status = Status::NotAssessed;
    }
    now.tally = crate::checklist::Tally::of(std::iter::repeat_n(Status::NotAssessed, 52));
    let said = said(&now, Some(&before), Kind::Summary, Lang::Fi);
    assert!(said.contains("ei ole vielä päätöksiä") && !said.contains("ovat samat"), "{said}");
}

#[test]
fn a_closed_year_says_what_was_late_when_it_was_closed() {
    let (closed, _) = sample(Lang::Fi);
    let on = |day: &str| {
        let source =
            Source { sheet: &closed, before: None, today: day.parse().expect("a day"), lang: Lang::Fi };
        laid(&source, Kind::Full).dump().matches("myöhässä").count()
    };
    assert_eq!(on("2025-12-10"), on("2030-01-01"), "later days change nothing in it");
}

#[test]
fn long_evidence_runs_on_over_pages_and_loses_nothing() {
    let (_, now) = sample(Lang::Fi);
    let said = said(&wordy(now), None, Kind::Full, Lang::Fi);
    assert_eq!(
        said.matches("asiaa.").count(),
        52 * 160,
        "the last word of each sentence, too short to be split"
    );
}

#[test]
fn a_proposal_stands_in_pencil_left_of_the_seam() {
    let (_, mut now) = sample(Lang::Fi);
    let without = said(&now, None, Kind::Full, Lang::Fi);
    assert!(!without.contains("Ehdotus"), "while nothing is proposed there is no column for it");
    let entry = entries(&mut now).next().expect("the first criterion");
    entry.proposal = Some(Status::Partly);
    entry.status = Status::Met;
    entry.reason = "Kuusi jäi kutsumatta.".to_owned();
    let with = said(&now, None, Kind::Full, Lang::Fi);
    assert!(with.contains("Ehdotus") && with.contains("Katkoviivainen"), "it is said to be one");
    assert!(with.contains("Kuusi jäi kutsumatta."), "and why the decision differs");
}

#[test]
fn what_is_past_its_day_is_late_unless_it_is_met() {
    let (_, mut now) = sample(Lang::Fi);
    for entry in entries(&mut now) {
        entry.due = None;
    }
    let late = |now: &Sheet| said(now, None, Kind::Full, Lang::Fi).matches("myöhässä").count();
    assert_eq!(late(&now), 0);
    let entry = entries(&mut now).next().expect("the first criterion");
    entry.due = Some(today());
    entry.status = Status::Partly;
    assert_eq!(late(&now), 0, "today is not too late");
    entries(&mut now).next().expect("the first criterion").due = Some(today().plus(-1));
    assert_eq!(late(&now), 1);
    entries(&mut now).next().expect("the first criterion").status = Status::Met;
    assert_eq!(late(&now), 0, "what is met is not late");
}

#[test]
fn without_an_organisation_or_a_year_before_the_papers_stand_all_the_same() {
    let bench = Bench::new();
    bench.call("checklist.open", json!({ "year": 2026 }));
    let empty = sheet(&bench, 2026);
    for lang in Lang::ALL {
        for kind in KINDS {
            assert!(pages(&empty, None, kind, lang) > 0, "{kind:?} in {lang}");
        }
    }
    let summary = said(&empty, None, Kind::Summary, Lang::Fi);
    assert!(summary.contains("2025 ei ole"), "it says that there is nothing to compare with");
}

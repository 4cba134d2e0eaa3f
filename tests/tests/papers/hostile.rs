//! What anybody may type, on paper: letters that no font has, marks that turn the line around, markup, nothing
//! at all and far too much. Never a failure, always conforming.

use std::path::Path;

use serde_json::json;
use yhdyssilta_tests::strangers;

use crate::desk::{KINDS, Papers, squashed};

const ODD: &str =
    "Kiitos 😀👩‍👩‍👧 ja e\u{301}le\u{300}ve, Ǧuovdageaidnu, Здравствуй, <script>alert('ä')</script> & €—„”";
const RARE: &str = "漢字 عربى עברית ꙮ \u{e000} \u{1}\u{7f}\u{202e}oikealta\u{202c}\u{feff}\u{2028}loppu";

fn said(papers: &Papers, criterion: &str, field: &str, value: &str) {
    let input = json!({ "year": 2026, "criterion": criterion, "field": field, "value": value });
    papers.desk.call("checklist.describe", &input);
}

#[test]
fn letters_that_no_font_has_are_replaced_and_told_never_a_failure() {
    let papers = Papers::of_the_sample("fi");
    said(&papers, "3.2", "evidence", ODD);
    said(&papers, "3.2", "note", RARE);
    said(&papers, "3.2", "responsible", "Åsa 😀 漢");
    let path = papers.path("full");
    let printed = papers.run(&["checklist", path.to_str().expect("a path of letters")]).result();
    let replaced: Vec<&str> = printed["replaced"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| it["letter"].as_str())
        .collect();
    assert!(replaced.contains(&"漢") && replaced.contains(&"\u{e000}"), "{replaced:?}");
    assert!(!replaced.contains(&"😀"), "the fallback font has it: {replaced:?}");
    assert_eq!(strangers::breaches(&path), Ok(()), "the full list with odd letters");
    assert_eq!(strangers::faults(&path), Ok(()));
    let read = squashed(&strangers::tags(&path));
    for whole in [
        "😀",
        "élève",
        "Ǧuovdageaidnu",
        "Здравствуй",
        "<script>alert('ä')</script>&€—„”",
        "oikealta",
        "loppu",
    ] {
        assert!(read.contains(whole), "{whole} comes back from the paper");
    }
}

#[test]
fn empty_and_endless_texts_conform() {
    let papers = Papers::of_the_sample("sv");
    said(&papers, "3.2", "evidence", &"ä".repeat(10_000));
    said(&papers, "3.3", "evidence", &"Föreningskväll. ".repeat(1_000));
    said(&papers, "3.1", "evidence", "");
    said(&papers, "3.1", "view", "\n\n\t \n");
    for kind in KINDS {
        let path = papers.print(kind);
        assert_eq!(strangers::breaches(&path), Ok(()), "{kind}");
        assert_eq!(strangers::faults(&path), Ok(()), "{kind}");
    }
}

#[test]
fn a_target_that_cannot_be_written_is_a_message_and_leaves_nothing_behind() {
    let papers = Papers::of_the_sample("sv");
    let print_to = |path: &Path| {
        papers.run(&["checklist", path.to_str().expect("a path of letters")]).problem(1)["code"].clone()
    };
    assert_eq!(print_to(&papers.desk.file("no such folder/x.pdf")), "io-failed");
    assert_eq!(print_to(&papers.desk.store()), "target-is-store");
    assert_eq!(print_to(&papers.desk.file("desk.db-wal")), "target-is-store");
    assert_eq!(papers.desk.names(), ["desk.db", "desk.db.lock"], "nothing is left there");
    papers.run(&["verify"]).result();
}

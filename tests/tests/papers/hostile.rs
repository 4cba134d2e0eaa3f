//! What anybody may type, on paper: letters that no font has, marks that turn the line around, markup, nothing
//! at all and far too much. Never a failure, always conforming.

use serde_json::json;
use yhdyssilta_tests::strangers;

use crate::conforms;
use crate::desk::{Desk, KINDS, squashed};

const ODD: &str =
    "Kiitos 😀👩‍👩‍👧 ja e\u{301}le\u{300}ve, Ǧuovdageaidnu, Здравствуй, <script>alert('ä')</script> & €—„”";
const RARE: &str = "漢字 عربى עברית ꙮ \u{e000} \u{1}\u{7f}\u{202e}oikealta\u{202c}\u{feff}\u{2028}loppu";

fn said(desk: &Desk, criterion: &str, field: &str, value: &str) {
    let input = json!({ "year": 2026, "criterion": criterion, "field": field, "value": value });
    desk.run(&["call", "checklist.describe", &input.to_string()]);
}

#[test]
fn letters_that_no_font_has_are_replaced_and_told_never_a_failure() {
    let desk = Desk::with_the_sample("fi");
    said(&desk, "3.2", "evidence", ODD);
    said(&desk, "3.2", "note", RARE);
    said(&desk, "3.2", "responsible", "Åsa 😀 漢");
    let path = desk.path("full");
    let printed = desk.run(&["checklist", path.to_str().expect("a path of letters")]);
    let replaced: Vec<&str> = printed["replaced"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| it["letter"].as_str())
        .collect();
    assert!(replaced.contains(&"漢") && replaced.contains(&"\u{e000}"), "{replaced:?}");
    assert!(!replaced.contains(&"😀"), "the fallback font has it: {replaced:?}");
    conforms(&path, "the full list with odd letters");
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
    let desk = Desk::with_the_sample("sv");
    said(&desk, "3.2", "evidence", &"ä".repeat(10_000));
    said(&desk, "3.3", "evidence", &"Föreningskväll. ".repeat(1_000));
    said(&desk, "3.1", "evidence", "");
    said(&desk, "3.1", "view", "\n\n\t \n");
    for kind in KINDS {
        let path = desk.print(kind);
        conforms(&path, kind);
        assert_eq!(strangers::faults(&path), Ok(()), "{kind}");
    }
}

#[test]
fn a_target_that_cannot_be_written_is_a_message_and_leaves_nothing_behind() {
    let desk = Desk::with_the_sample("sv");
    let missing = desk.path("full").join("no such folder").join("x.pdf");
    let output = desk.started(&["checklist", missing.to_str().expect("a path of letters")]);
    assert_eq!(output.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_slice(&output.stderr).expect("a problem on stderr");
    assert_eq!(told["code"], "io-failed");
    assert!(!desk.path("full").exists());
    let store = desk.path("full").with_file_name("desk.db");
    let output = desk.started(&["checklist", store.to_str().expect("a path of letters")]);
    let told: serde_json::Value = serde_json::from_slice(&output.stderr).expect("a problem on stderr");
    assert_eq!((output.status.code(), told["code"].as_str()), (Some(1), Some("target-is-store")));
    desk.run(&["verify"]);
}

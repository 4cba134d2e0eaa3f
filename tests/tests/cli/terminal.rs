//! At a terminal a person reads sentences, in the language asked for, where a program reads JSON.

use std::process::Command;

use yhdyssilta_tests::desk::{Desk, TODAY, ran};
use yhdyssilta_tests::programs;

/// What the program says at a terminal; `script` (util-linux) gives it one.
fn at_a_terminal(desk: &Desk, lang: &str, arguments: &str) -> String {
    let program = programs::cli().display();
    let line =
        format!("'{program}' --lang {lang} --today {TODAY} --store '{}' {arguments}", desk.store().display());
    let said = ran(Command::new("script").args(["--quiet", "--return", "--command", &line, "/dev/null"]));
    assert_eq!(said.code, Some(0), "{said:?}");
    said.stdout.trim().to_owned()
}

#[test]
fn each_command_ends_with_a_sentence() {
    for (lang, filled, written, sound, saved) in [
        (
            "fi",
            "Esimerkkiaineisto lisätty: Mallikunta",
            "Tarkistuslista tallennettu, 1 sivu",
            "kunnossa",
            "tallennettu",
        ),
        ("sv", "Exempelmaterialet har lagts till: Modellkommun", "1 sida", "Inga fel", "har sparats"),
        ("en", "Sample data added: Mallikunta", "Checklist saved, 1 page", "No faults", "Backup saved"),
    ] {
        let desk = Desk::new();
        let paper = format!("checklist '{}' --kind summary", desk.file("a.pdf").display());
        let backup = format!("backup '{}'", desk.file("b.db").display());
        for (arguments, expected) in
            [("demo", filled), (&*paper, written), ("verify", sound), (&*backup, saved)]
        {
            let said = at_a_terminal(&desk, lang, arguments);
            assert!(said.contains(expected) && !said.contains('{'), "{arguments} in {lang}: {said}");
        }
    }
}

#[test]
fn letters_that_could_not_be_printed_are_told() {
    let desk = Desk::with_sample();
    let input =
        serde_json::json!({ "year": 2026, "criterion": "3.2", "field": "evidence", "value": "漢 漢" });
    desk.call("checklist.describe", &input);
    let said = at_a_terminal(&desk, "fi", &format!("checklist '{}'", desk.file("a.pdf").display()));
    assert!(said.contains("2 merkkiä ei voitu tulostaa") && said.contains('漢'), "{said}");
}

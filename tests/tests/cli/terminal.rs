//! At a terminal a person reads sentences, in the language asked for, where a program reads JSON.

use std::fs::File;
use std::io::Write;
use std::process::{Command, Stdio};

use yhdyssilta_tests::desk::{Desk, Said, TODAY, ran};
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::programs;
use yhdyssilta_words::Lang;

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
        ("fi", "Esimerkkiaineisto lisätty: Mallikunta", "PDF tallennettu, 1 sivu", "kunnossa", "tallennettu"),
        ("sv", "Exempelmaterialet har lagts till: Modellkommun", "1 sida", "Inga fel", "har sparats"),
        ("en", "Sample data added: Mallikunta", "PDF saved, 1 page", "No faults", "Backup saved"),
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
fn an_import_and_an_export_are_told_in_words() {
    for (lang, tally, row, saved) in [
        (
            "fi",
            "Rivejä 2: uusia 1",
            "Rivi 3, hylätty, Sähköposti ”x@”: Sähköpostiosoite on",
            "1 yhdistys tallennettu",
        ),
        ("sv", "Rader 2: nya 1", "Rad 3, avvisad, Sähköposti ”x@”:", "1 förening har sparats"),
        ("en", "Rows 2: new 1", "Row 3, refused, Sähköposti “x@”:", "1 association saved"),
    ] {
        let desk = Desk::new();
        std::fs::write(desk.file("a.csv"), "Nimi;Sähköposti\nMartat ry;a@example.com\nKerho ry;x@\n")
            .expect("written");
        let said =
            at_a_terminal(&desk, lang, &format!("import associations '{}'", desk.file("a.csv").display()));
        assert!(said.contains(tally) && said.contains(row), "{said}");
        let said =
            at_a_terminal(&desk, lang, &format!("export associations '{}'", desk.file("b.csv").display()));
        assert!(said.contains(saved), "{said}");
        let said =
            at_a_terminal(&desk, lang, &format!("export associations '{}'", desk.file("c.pdf").display()));
        assert!(said.contains("PDF"), "{said}");
    }
}

#[test]
fn a_result_that_cannot_be_told_is_no_success() {
    let desk = Desk::with_sample();
    for arguments in
        [["verify"].as_slice(), &["call", "settings.get"], &["call", "--list"], &["call", "--lines"]]
    {
        let full = File::options().write(true).open("/dev/full").expect("a disk that is always full");
        let mut program = desk.cli();
        program.args(arguments).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped());
        let mut program = program.spawn().expect("the program starts");
        let mut stdin = program.stdin.take().expect("it was piped just above");
        // A program that reads nothing may have gone by now.
        let _ = stdin.write_all(b"{\"call\": \"settings.get\"}\n");
        drop(stdin);
        let problem = Said::from(program.wait_with_output().expect("it ends")).problem(1);
        assert_told(&problem, "io-failed", Lang::Fi);
        assert_eq!(problem["args"]["path"], "stdout", "{arguments:?}: {problem}");
    }
}

#[test]
fn a_reader_who_has_gone_away_is_no_problem() {
    let desk = Desk::with_sample();
    // More than a pipe holds, so that the rest meets a closed one.
    let line = format!(
        "'{}' --store '{}' call settings.places | head -c 1 > /dev/null; exit ${{PIPESTATUS[0]}}",
        programs::cli().display(),
        desk.store().display()
    );
    let said = ran(Command::new("bash").args(["-c", &line]));
    assert_eq!((said.code, said.stderr.as_str()), (Some(0), ""), "what was wanted has been seen");
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

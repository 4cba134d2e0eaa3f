//! What the build script refuses, and the typed functions it writes. The rules are its own modules, so that no
//! cargo has to be started to see them at work.

#[path = "../build/check.rs"]
mod check;
#[path = "../build/collator.rs"]
mod collator;
#[path = "../build/generate.rs"]
mod generate;
#[path = "../build/kinds.rs"]
mod kinds;
#[path = "../build/language.rs"]
mod language;
#[path = "../build/names.rs"]
mod names;
#[path = "../build/sources.rs"]
mod sources;
#[path = "../build/variables.rs"]
mod variables;

use std::collections::BTreeMap;

use sources::{LANGUAGES, Sources};

/// One file, `a.ftl`, in Finnish, Swedish and English.
fn files(texts: [&str; 3]) -> Sources {
    let file = |text: &str| BTreeMap::from([("a.ftl".to_owned(), text.to_owned())]);
    LANGUAGES.iter().zip(texts).map(|(language, text)| ((*language).to_owned(), file(text))).collect()
}

/// What the build script would say of the files, a line a fault.
fn faults(sources: &Sources) -> String {
    let faults = check::check(sources).err().unwrap_or_default();
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

fn faults_of(texts: [&str; 3]) -> String {
    faults(&files(texts))
}

#[test]
fn a_message_missing_in_one_language_does_not_compile() {
    insta::assert_snapshot!(
        faults_of(["hello = Hei\nbye = Hei hei", "hello = Hej", "hello = Hello\nbye = Bye"]),
        @"assets/i18n/sv/a.ftl: bye: is missing here; fi has it"
    );
}

#[test]
fn a_message_that_finnish_lacks_does_not_compile() {
    insta::assert_snapshot!(faults_of(["", "", "hello = Hello"]), @"
    assets/i18n/fi/a.ftl: hello: is missing here; en has it
    assets/i18n/sv/a.ftl: hello: is missing here; en has it
    ");
}

#[test]
fn a_file_missing_in_one_language_does_not_compile() {
    let mut sources = files(["hello = Hei", "hello = Hej", "hello = Hello"]);
    sources.get_mut("fi").expect("it is there").insert("b.ftl".to_owned(), String::new());
    insta::assert_snapshot!(faults(&sources), @"
    assets/i18n/en/b.ftl: the file is missing
    assets/i18n/sv/b.ftl: the file is missing
    ");
}

#[test]
fn a_message_in_different_files_does_not_compile() {
    let mut sources = files(["hello = Hei", "", "hello = Hello"]);
    for language in LANGUAGES {
        let text = if language == "sv" { "hello = Hej" } else { "" };
        sources.get_mut(language).expect("it is there").insert("b.ftl".to_owned(), text.to_owned());
    }
    insta::assert_snapshot!(faults(&sources), @"
    assets/i18n/en/b.ftl: hello: stands here in a.ftl, in sv in b.ftl
    assets/i18n/fi/b.ftl: hello: stands here in a.ftl, in sv in b.ftl
    assets/i18n/sv/a.ftl: hello: stands here in b.ftl, in fi in a.ftl
    ");
}

#[test]
fn differing_variables_do_not_compile() {
    insta::assert_snapshot!(
        faults_of(["### $name (text)\nhello = Hei, { $name }", "hello = Hej", "hello = Hello, { $nam }"]),
        @"
        assets/i18n/en/a.ftl: hello: uses $nam, but fi uses $name
        assets/i18n/sv/a.ftl: hello: uses no variable, but fi uses $name
        "
    );
}

#[test]
fn variables_are_counted_over_all_variants() {
    let fi = "### $count (number)\n### $name (text)\nrows = { $count ->\n    [one] { $name }\n   *[other] { $count }\n}\n";
    let en = "rows = { $count ->\n    [0] none\n   *[other] { $name }\n}\n";
    assert_eq!(faults_of([fi, fi, en]), "", "each language may put its variables into the variant it likes");
    let without = "rows = { $count ->\n    [one] one\n   *[other] many\n}\n";
    insta::assert_snapshot!(faults_of([fi, fi, without]), @"assets/i18n/en/a.ftl: rows: uses $count, but fi uses $count, $name");
}

#[test]
fn variables_of_a_message_referred_to_count_as_well() {
    let fi = "### $name (text)\nname = ({ $name })\nhello = Hei { name }";
    assert_eq!(faults_of([fi, fi, "name = { $name }\nhello = Hello { $name }"]), "");
    insta::assert_snapshot!(faults_of([fi, fi, "name = { $name }\nhello = Hello"]), @"assets/i18n/en/a.ftl: hello: uses no variable, but fi uses $name");
}

#[test]
fn a_reference_to_nothing_does_not_compile() {
    let hello = "hello = { bye } { -program } { hello.long }";
    insta::assert_snapshot!(faults_of([hello, "hello = Hej", "hello = Hello"]), @"
    assets/i18n/fi/a.ftl: hello: refers to the message bye, which does not exist
    assets/i18n/fi/a.ftl: hello: refers to the message hello.long, which does not exist
    assets/i18n/fi/a.ftl: hello: refers to the term -program, which does not exist
    ");
}

#[test]
fn a_message_that_refers_to_itself_does_not_compile() {
    let round = "a = { b }\nb = { a }\nc = { a }";
    insta::assert_snapshot!(faults_of([round, "a = x\nb = x\nc = x", "a = x\nb = x\nc = x"]), @"
    assets/i18n/fi/a.ftl: a: refers to itself
    assets/i18n/fi/a.ftl: b: refers to itself
    ");
}

#[test]
fn terms_are_a_language_s_own() {
    let fi = "-program = { $case ->\n    [in] Yhdyssillassa\n   *[plain] Yhdyssilta\n}\nhello = { -program(case: \"in\") }";
    assert_eq!(faults_of([fi, "hello = Yhdyssilta", "hello = Yhdyssilta"]), "", "inflection needs no twin");
}

#[test]
fn an_id_that_stands_twice_does_not_compile() {
    let twice = "hello = Hei\nhello = Moi";
    insta::assert_snapshot!(faults_of([twice, "hello = Hej", "hello = Hello"]), @"assets/i18n/fi/a.ftl: hello: stands twice; the other one is in a.ftl");
}

#[test]
fn differing_attributes_do_not_compile() {
    let fi = "met = Toteutuu\n    .long = Toteutuu täysin";
    insta::assert_snapshot!(faults_of([fi, fi, "met = Met\n    .full = Fully met"]), @"
    assets/i18n/en/a.ftl: met.long: is missing here; fi has it
    assets/i18n/fi/a.ftl: met.full: is missing here; en has it
    assets/i18n/sv/a.ftl: met.full: is missing here; en has it
    ");
}

#[test]
fn what_is_not_fluent_is_shown_by_its_line() {
    insta::assert_snapshot!(faults_of(["hello = Hei\n\noops\n", "hello = Hej", "hello = { $"]), @r#"
    assets/i18n/en/a.ftl: line 1 is not Fluent: Expected one of "a-zA-Z"
    assets/i18n/en/a.ftl: hello: is missing here; fi has it
    assets/i18n/fi/a.ftl: line 3 is not Fluent: Expected a token starting with "="
    "#);
}

#[test]
fn a_variable_without_a_kind_does_not_compile() {
    insta::assert_snapshot!(faults_of(["hello = { $name }", "hello = { $name }", "hello = { $name }"]), @"assets/i18n/fi/a.ftl: hello: $name has no kind; write `# $name (text)` above it (text, number, year, date)");
}

#[test]
fn a_declaration_that_is_none_or_is_not_used_does_not_compile() {
    let fi =
        "# $name (words)\n# $year: the year\n# $date (date)\n# Prose may say $what it likes.\nhello = Hei";
    insta::assert_snapshot!(faults_of([fi, "hello = Hej", "hello = Hello"]), @"assets/i18n/fi/a.ftl: hello: `$name (words)` declares no kind; write `$name (text)`, number, year or date");
    let unused = "# $date (date)\nhello = Hei";
    insta::assert_snapshot!(faults_of([unused, "hello = Hej", "hello = Hello"]), @"assets/i18n/fi/a.ftl: hello: $date is declared but not used");
}

#[test]
fn the_nearest_declaration_wins() {
    let fi =
        "### $n (text)\na = { $n }\n## $n (year)\nb = { $n }\n# $n (number)\nc = { $n }\n##\nd = { $n }\n";
    let other = "a = { $n }\nb = { $n }\nc = { $n }\nd = { $n }\n";
    let messages = check::check(&files([fi, other, other])).expect("nothing is wrong with it");
    let kinds: Vec<_> = messages.iter().map(|message| message.variables["n"].word()).collect();
    assert_eq!(
        kinds,
        ["text", "year", "number", "text"],
        "message, then group, then file; `##` ends a group"
    );
}

#[test]
fn a_plural_is_chosen_by_a_number_alone() {
    let plural = "### $n (text)\nrows = { $n ->\n    [one] one\n   *[other] many\n}\n";
    insta::assert_snapshot!(faults_of([plural, plural, plural]), @"
    assets/i18n/en/a.ftl: rows: $n: a plural is chosen by a number, this is declared (text)
    assets/i18n/fi/a.ftl: rows: $n: a plural is chosen by a number, this is declared (text)
    assets/i18n/sv/a.ftl: rows: $n: a plural is chosen by a number, this is declared (text)
    ");
    let few = "### $n (number)\nrows = { $n ->\n    [few] few\n   *[other] many\n}\n";
    insta::assert_snapshot!(faults_of([few, few, few]), @"
    assets/i18n/en/a.ftl: rows: $n: [few] is no plural of these languages (one, other or a figure)
    assets/i18n/fi/a.ftl: rows: $n: [few] is no plural of these languages (one, other or a figure)
    assets/i18n/sv/a.ftl: rows: $n: [few] is no plural of these languages (one, other or a figure)
    ");
    let words = "### $n (text)\nrows = { $n ->\n    [open] open\n   *[other] closed\n}\n";
    assert_eq!(faults_of([words, words, words]), "", "text chooses by words");
}

#[test]
fn one_variable_is_one_kind_through_references() {
    let fi = "# $n (number)\na = { $n }\n# $n (year)\nb = { a }";
    insta::assert_snapshot!(faults_of([fi, "a = { $n }\nb = { a }", "a = { $n }\nb = { a }"]), @"assets/i18n/fi/a.ftl: b: $n is declared as another kind in a, which this refers to");
}

#[test]
fn fluent_functions_are_refused() {
    let call = "### $n (number)\na = { NUMBER($n) }";
    let plain = "a = x";
    insta::assert_snapshot!(faults_of([call, plain, plain]), @"assets/i18n/fi/a.ftl: a: calls NUMBER(); declare the kind of the variable instead");
}

#[test]
fn ids_and_variables_that_are_no_rust_names_do_not_compile() {
    let fi =
        "### $lang (text)\nmatch = x\nBig = x\nsnake_case = x\na-b = x\na = x\n    .b = y\nhello = { $lang }";
    insta::assert_snapshot!(faults_of([fi, fi, fi]), @"
    assets/i18n/fi/a.ftl: Big: is no good id: small letters, figures and single hyphens, no word of Rust
    assets/i18n/fi/a.ftl: a.b: would have the same Rust name as a-b
    assets/i18n/fi/a.ftl: hello: $lang is no good name: small letters, figures and single hyphens, no word of Rust
    assets/i18n/fi/a.ftl: match: is no good id: small letters, figures and single hyphens, no word of Rust
    assets/i18n/fi/a.ftl: snake_case: is no good id: small letters, figures and single hyphens, no word of Rust
    ");
}

#[test]
fn an_attribute_without_a_message_text_does_not_compile() {
    let fi = "met =\n    .long = Toteutuu";
    insta::assert_snapshot!(faults_of([fi, fi, fi]), @"
    assets/i18n/en/a.ftl: met: has attributes but no text of its own
    assets/i18n/fi/a.ftl: met: has attributes but no text of its own
    assets/i18n/sv/a.ftl: met: has attributes but no text of its own
    ");
}

#[test]
fn each_message_becomes_a_function_and_a_key() {
    let fi = "### $day (date)\n### $name (text)\n### $rows (number)\n### $year (year)\n\
        all = { $year } { $name } { $rows } { $day }\n    .short = \"{ $name }\"\n";
    let sources = files([fi, fi, fi]);
    let messages = check::check(&sources).expect("nothing is wrong with it");
    insta::assert_snapshot!(generate::source(&messages, &sources));
}

#[test]
fn the_version_of_sort_keys_names_the_collator_of_the_lock_file() {
    let lock = "[[package]]\nname = \"icu_collator\"\nversion = \"2.4.0\"\n\n[[package]]\r\n\
        name = \"icu_collator_data\"\r\nversion = \"2.4.1\"\r\n\n[[package]]\nname = \"icu\"\nversion = \"9\"\n";
    assert_eq!(collator::version(lock), "fi-u-co-trad-kn 1, icu_collator 2.4.0, icu_collator_data 2.4.1");
}

#[test]
fn the_strings_of_the_product_pass() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/i18n");
    let sources = sources::read(&folder).expect("the folder is part of the repository");
    assert_eq!(faults(&sources), "");
}

//! `import` and `export`: what they say to a program, and to a person at a terminal. Not here: what comes of a row
//! (core's own tests).

use serde_json::json;
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_words::Lang;

const CSV: &str = "Nimi;Y-tunnus;Postinumero;Pj\nMartat ry;2686723-5;90100;Maija Malli\nVäärä ry;2686723-6;;\n\
                   Kalakerho ry;;570;\nmartat;;;\n";

fn desk() -> (Desk, String) {
    let desk = Desk::new();
    let file = desk.file("a.csv");
    std::fs::write(&file, CSV).expect("it is written");
    let file = file.display().to_string();
    (desk, file)
}

#[test]
fn an_import_tells_how_many_rows_of_each_kind_and_what_is_wrong_with_which_cell() {
    let (desk, file) = desk();
    let told = desk.run(&["import", "associations", &file]).result();
    assert_eq!(
        told,
        json!({
            "read": 4, "new": 1, "changed": 0, "unchanged": 0, "skipped": 0, "doubtful": 2, "refused": 1, "entering": 2,
            "rows": [
                { "row": 3, "column": "Y-tunnus", "verdict": "refused", "code": "business-id-check",
                  "args": { "expected": "5" }, "value": "2686723-6" },
                { "row": 4, "column": "Postinumero", "verdict": "doubtful", "code": "zeros-lost", "args": {}, "value": "570" },
                { "row": 5, "column": "", "verdict": "doubtful", "code": "twin-row", "args": { "row": 2 }, "value": "martat" },
            ],
            "unlisted": 0,
        })
    );
    let again = desk.run(&["import", "associations", &file]).result();
    assert_eq!((&again["new"], &again["unchanged"], &again["changed"]), (&json!(0), &json!(1), &json!(0)));
}

#[test]
fn a_trial_changes_nothing() {
    let (desk, file) = desk();
    assert_eq!(desk.run(&["import", "associations", &file, "--dry-run"]).result()["new"], 1);
    assert_eq!(desk.call("associations.list", &json!({ "limit": 10 }))["count"], 0);
}

#[test]
fn a_mapping_says_what_columns_hold() {
    let (desk, file) = desk();
    let mapping = desk.file("mapping.json");
    std::fs::write(&mapping, json!({ "Pj": "contact_person_name", "Y-tunnus": null }).to_string())
        .expect("written");
    let mapping = mapping.display().to_string();
    let told = desk.run(&["import", "associations", &file, "--mapping", &mapping]).result();
    assert_eq!((&told["new"], &told["refused"]), (&json!(2), &json!(0)), "{told}");
    assert_eq!(
        desk.call("associations.list", &json!({ "filter": { "words": "martat" }, "limit": 1 }))["rows"][0]["contact"],
        "Maija Malli"
    );
    std::fs::write(desk.file("mapping.json"), r#"{ "Puhelin": "phone" }"#).expect("written");
    let problem = desk.run(&["import", "associations", &file, "--mapping", &mapping]).problem(1);
    assert_told(&problem, "no-column", Lang::Fi);
}

#[test]
fn what_was_exported_is_known_when_it_comes_back_in_any_language() {
    let (desk, file) = desk();
    desk.run(&["import", "associations", &file]).result();
    for (lang, name) in [("fi", "a.xlsx"), ("sv", "b.csv"), ("en", "c.csv")] {
        let out = desk.file(name).display().to_string();
        assert_eq!(
            desk.run(&["--lang", lang, "export", "associations", &out]).result(),
            json!({ "rows": 2 })
        );
        let told = desk.run(&["--lang", lang, "import", "associations", &out]).result();
        assert_eq!((&told["read"], &told["unchanged"]), (&json!(2), &json!(2)), "{lang}: {told}");
    }
}

#[test]
fn an_export_needs_a_store_and_an_ending_that_is_known() {
    let (desk, file) = desk();
    let out = desk.file("a.docx").display().to_string();
    assert_told(&desk.run(&["export", "associations", &out]).problem(3), "no-store", Lang::Fi);
    desk.run(&["import", "associations", &file]).result();
    assert_told(&desk.run(&["export", "associations", &out]).problem(1), "export-ending", Lang::Fi);
}

#[test]
fn an_export_as_a_pdf_is_the_contact_list() {
    let (desk, file) = desk();
    desk.run(&["import", "associations", &file]).result();
    let out = desk.file("a.PDF");
    let printed = desk.run(&["export", "associations", &out.display().to_string()]).result();
    assert_eq!(printed["pages"], 1, "{printed}");
    assert!(std::fs::read(out).expect("it is written").starts_with(b"%PDF-1.7"));
}

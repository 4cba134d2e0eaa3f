//! Imports through their commands. Not here: reading tables (`tables`), and what a file may do to us (`hostile`).

mod boards;
mod far;
mod hostile;
mod pages;
mod round;
mod settling;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::api::tests::Bench;
use crate::problem::Code;

/// A file of a test, and the store it goes into.
struct Desk {
    bench: Bench,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk { bench: Bench::new(), folder: tempfile::tempdir().expect("a folder") }
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).expect("it is written");
        path
    }

    /// A CSV file as it seems to be meant: the input of a run.
    fn csv(&self, content: impl AsRef<[u8]>) -> Value {
        self.meant(&self.file("a.csv", content))
    }

    fn meant(&self, path: &std::path::Path) -> Value {
        let table = self.bench.call("imports.open", json!({ "path": path }));
        let columns = table["columns"].as_array().expect("columns");
        let fields: Vec<&Value> = columns.iter().map(|column| &column["field"]).collect();
        json!({ "path": path, "sheet": table["sheet"], "fields": fields, "fingerprint": table["fingerprint"] })
    }

    fn run(&self, file: &Value) -> Value {
        self.bench.call("imports.run", file.clone())
    }

    /// The counts of a report, those that are not zero, in words.
    fn told(&self, file: &Value) -> String {
        counts(&self.run(file)["value"])
    }

    fn preview(&self, file: &Value) -> Value {
        let mut asked = file.clone();
        asked["limit"] = 100.into();
        self.bench.call("imports.preview", asked)
    }

    fn all(&self) -> Vec<Value> {
        let page = self.bench.call("associations.list", json!({ "limit": 100 }));
        let ids = page["rows"].as_array().expect("rows").iter().map(|row| row["id"].clone());
        ids.map(|id| self.bench.call("associations.get", json!({ "id": id }))).collect()
    }
}

fn counts(report: &Value) -> String {
    let named = ["new", "changed", "unchanged", "skipped", "doubtful", "refused"];
    let told =
        named.iter().filter(|name| report[**name] != 0).map(|name| format!("{} {name}", report[*name]));
    told.collect::<Vec<_>>().join(", ")
}

/// The remarks of a report: row, column, code.
fn remarks(report: &Value) -> Vec<String> {
    let rows = report["rows"].as_array().expect("rows");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    rows.iter().map(|row| format!("{} {} {}", row["row"], text(&row["column"]), text(&row["code"]))).collect()
}

fn settled(file: &Value, decisions: Value) -> Value {
    let mut file = file.clone();
    file["settled"] = decisions;
    file
}

const MESSY: &str = "Nimi;Rekisterinumero;Y-tunnus;Kotipaikka;Kuntakoodi;Toimiala;Jäsenmäärä;Sähköposti;Postinumero\r\n\
    Hailuodon Martat ry;195.883;2686723-5;Hailuoto;72;Kulttuuri;1 200;martat@example.com;90480\r\n\
    ;12;;;;;;;\r\n\
    Väärä ry;;2686723-6;Oulu;;;;;\r\n\
    \r\n\
    Nollaton ry;;;Espoo;049;Vanhustyö;;;570\r\n\
    martat, Hailuoto;;;;;;;;\r\n";

#[test]
fn a_file_is_looked_into_before_anything_comes_in() {
    let desk = Desk::new();
    let path = desk.file("yhdistykset.csv", MESSY);
    let table = desk.bench.call("imports.open", json!({ "path": path }));
    assert_eq!(
        (&table["name"], &table["sheet"], &table["sheets"]),
        (&json!("yhdistykset.csv"), &json!(""), &json!([]))
    );
    let column = &table["columns"][8];
    assert_eq!(
        column,
        &json!({ "header": "Postinumero", "letter": "I", "samples": ["90480", "570"], "field": "postal_code" })
    );
}

#[test]
fn each_row_is_told_with_its_cell_and_the_reason() {
    let desk = Desk::new();
    let file = desk.csv(MESSY);
    let report = desk.bench.call("imports.check", file.clone());
    assert_eq!((counts(&report), &report["read"]), ("1 new, 2 doubtful, 2 refused".to_owned(), &json!(5)));
    assert_eq!(
        remarks(&report),
        [
            "3  empty-text",
            "4 Y-tunnus business-id-check",
            "6 Postinumero zeros-lost",
            "6 Toimiala purpose-as-tag",
            "7  twin-row"
        ],
        "an empty line counts as a row"
    );
    assert_eq!(desk.all(), [Value::Null; 0], "nothing has come in");
    assert_eq!(desk.run(&file)["value"], report, "it goes as was told");
    let note = &desk.all()[1]["note"];
    assert_eq!(
        note, "Postinumero: 570\nToimiala: Vanhustyö",
        "doubtful cells are in the note, word for word"
    );
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = Desk::new();
    let file = desk.csv(MESSY);
    desk.run(&file);
    let before = desk.all();
    let again = desk.run(&file);
    assert_eq!(again["touched"], json!([]), "{again}");
    assert_eq!(counts(&again["value"]), "1 unchanged, 2 doubtful, 2 refused");
    assert_eq!(
        desk.bench.on("2026-12-24").call("imports.run", file)["touched"],
        json!([]),
        "a month later neither"
    );
    assert_eq!(desk.all(), before);
}

#[test]
fn an_import_is_one_step_back_and_forth() {
    let desk = Desk::new();
    let file = desk.csv("Nimi;Puheenjohtaja\nMartat ry;Maija Malli\nKalakerho ry;Kalle Malli\n");
    assert_eq!(desk.told(&file), "2 new");
    let after = desk.all();
    assert_eq!(desk.bench.call("journal.undo", Value::Null)["value"]["op"], "imports-associations");
    assert_eq!(desk.all(), [Value::Null; 0]);
    desk.bench.call("journal.redo", Value::Null);
    assert_eq!(desk.all(), after);
}

#[test]
fn what_is_known_is_changed_and_never_emptied() {
    let desk = Desk::new();
    desk.run(&desk.csv(
        "Nimi;Rekisterinumero;Sähköposti;Jäsenmäärä;Muistiinpano\nMartat ry;195.883;a@example.com;10;Iso\n",
    ));
    let file = desk.csv("Rek.nro;Nimi;Sähköposti;Jäsenmäärä;Tila\n195883;Martat ry;;12;Lakannut\n");
    let row = &desk.preview(&file)["rows"][0];
    assert_eq!(row["verdict"], "changed");
    assert_eq!(
        row["changes"],
        json!([
            { "field": "members", "before": "10", "after": "12" },
            { "field": "status", "before": "Toiminnassa", "after": "Lakannut" },
        ])
    );
    let later = desk.bench.on("2026-12-24");
    later.call("imports.run", file);
    let martat = &desk.all()[0];
    assert_eq!(
        (&martat["email"], &martat["members_on"], &martat["status_since"]),
        (&json!("a@example.com"), &json!("2026-12-24"), &json!("2026-12-24"))
    );
}

#[test]
fn a_file_that_changed_since_it_was_opened_is_refused() {
    let desk = Desk::new();
    let file = desk.csv("Nimi\nMartat ry\n");
    desk.file("a.csv", "Nimi\nMartat ry\nKalakerho ry\n");
    let refused = desk.bench.try_call("imports.run", file);
    assert_eq!(refused, Err((Code::FileChanged, Some("fingerprint".to_owned()))));
    assert_eq!(desk.all(), [Value::Null; 0], "nothing is half imported");
}

#[test]
fn two_columns_cannot_hold_the_same() {
    let desk = Desk::new();
    let mut file = desk.csv("Nimi;Lisänimi\nMartat ry;x\n");
    file["fields"] = json!(["name_fi", "name_fi"]);
    assert_eq!(
        desk.bench.try_call("imports.run", file),
        Err((Code::FieldTwice, Some("fields.1".to_owned())))
    );
}

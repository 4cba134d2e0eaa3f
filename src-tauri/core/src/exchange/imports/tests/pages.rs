//! Previews page by page: what is remembered of a file, and when it is read again. Not here: what comes of a row.

use std::fs::File;

use super::*;

/// Asks for some rows of a kind.
fn page(desk: &Desk, file: &Value, show: &str, offset: u32, limit: u32) -> Value {
    let mut asked = file.clone();
    (asked["show"], asked["offset"], asked["limit"]) = (show.into(), offset.into(), limit.into());
    desk.bench.call("imports.preview", asked)
}

fn names(page: &Value) -> Vec<&str> {
    page["rows"].as_array().expect("rows").iter().map(|row| row["name"].as_str().expect("a name")).collect()
}

/// Puts other rows into the file, of which size and time tell nothing.
fn swap_unseen(desk: &Desk, from: &str, to: &str) {
    let path = desk.folder.path().join("a.csv");
    let content = std::fs::read_to_string(&path).expect("it is there");
    let time = std::fs::metadata(&path).and_then(|about| about.modified()).expect("it has a time");
    std::fs::write(&path, content.replace(from, to)).expect("it is written");
    let file = File::options().write(true).open(&path).expect("it is there");
    file.set_modified(time).expect("it takes the time");
}

#[test]
fn a_preview_shows_the_rows_of_one_kind_a_part_at_a_time() {
    let desk = Desk::new();
    let rows: String =
        (0..30).map(|n| format!("Kerho {n} ry;{}\n", if n % 3 == 0 { "x@" } else { "" })).collect();
    let mut file = desk.csv(format!("Nimi;Sähköposti\n{rows}"));
    (file["show"], file["offset"], file["limit"]) = ("refused".into(), 8.into(), 5.into());
    let page = desk.bench.call("imports.preview", file.clone());
    assert_eq!((&page["count"], &page["rows"].as_array().map(Vec::len)), (&json!(10), &Some(2)));
    assert_eq!((&page["rows"][0]["row"], &page["tally"]["new"]), (&json!(26), &json!(20)));
    file["limit"] = 501.into();
    assert_eq!(
        desk.bench.try_call("imports.preview", file),
        Err((Code::NumberRange, Some("limit".to_owned())))
    );
}

#[test]
fn a_second_page_is_shown_without_reading_the_file_again() {
    let desk = Desk::new();
    let file = desk.csv("Nimi\nMartat ry\nKalakerho ry\n");
    assert_eq!(names(&page(&desk, &file, "all", 0, 1)), ["Martat ry"]);
    swap_unseen(&desk, "Kalakerho", "Salakerho");
    desk.bench.call("memory.keep_place", json!({ "place": "/" }));
    assert_eq!(names(&page(&desk, &file, "new", 1, 1)), ["Kalakerho ry"], "as it was when the file was read");
}

#[test]
fn a_preview_is_forgotten_once_the_file_a_choice_or_the_store_has_changed() {
    type Change = fn(&Desk, &mut Value);
    let changes: [(&str, Change); 4] = [
        ("the file", |desk, _| {
            let file =
                File::options().append(true).open(desk.folder.path().join("a.csv")).expect("it is there");
            file.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("it takes the time");
        }),
        ("a column", |_, file| file["fields"] = json!(["short_fi"])),
        ("a decision", |_, file| file["settled"] = json!([{ "row": 2, "as": "skip" }])),
        ("the store", |desk, _| {
            desk.bench.call("associations.add", json!({ "name_fi": "Toinen ry" }));
        }),
    ];
    for (what, change) in changes {
        let desk = Desk::new();
        let mut file = desk.csv("Nimi\nMartat ry\nKalakerho ry\n");
        page(&desk, &file, "all", 0, 1);
        swap_unseen(&desk, "Kalakerho", "Salakerho");
        file["limit"] = 1.into();
        change(&desk, &mut file);
        let again = desk.bench.try_call("imports.preview", file);
        assert_eq!(
            again,
            Err((Code::FileChanged, Some("fingerprint".to_owned()))),
            "{what}: it is read again"
        );
    }
}

#[test]
fn a_row_is_the_same_on_whichever_page_it_stands() {
    let desk = Desk::new();
    desk.run(&desk.csv(
        "Nimi;Y-tunnus;Kotipaikka;Puheenjohtaja\nMartat ry;2686723-5;Oulu;Maija Malli\nSeura ry;;Espoo;\n",
    ));
    let file = desk.csv(format!(
        "{MESSY}Martat;;2686723-5;Oulu;;;;;\r\nSeuran;;;Espoo;;;;;\r\nSeura ry;7;;Espoo;;;;;\r\n"
    ));
    let file = settled(&file, json!([{ "row": 6, "as": "as_read" }]));
    let whole = page(&desk, &file, "all", 0, 100);
    let rows = whole["rows"].as_array().expect("rows");
    assert!(rows.iter().any(|row| row["twins"] != json!([])), "{whole}");
    assert!(rows.iter().any(|row| row["verdict"] == "changed"), "{whole}");
    for (place, row) in rows.iter().enumerate() {
        let single = page(&desk, &file, "all", place as u32, 1);
        assert_eq!(
            (&single["rows"][0], &single["tally"], &single["count"]),
            (row, &whole["tally"], &whole["count"])
        );
    }
}

#[test]
fn a_formula_without_a_value_is_told_on_every_page() {
    use crate::exchange::tables::tests::made::xlsx;
    let desk = Desk::new();
    let text = |cell: &str, text: &str| format!(r#"<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let rows = format!(
        r#"<row r="1">{}{}</row><row r="2">{}<c r="B2"><f>A1</f></c></row>"#,
        text("A1", "Nimi"),
        text("B1", "Kotipaikka"),
        text("A2", "Martat ry"),
    );
    let file = desk.meant(&desk.file("a.xlsx", xlsx(&rows, "", &[])));
    let first = page(&desk, &file, "all", 0, 1);
    assert_eq!(first["rows"][0]["remarks"][0]["problem"]["code"], "cell-formula");
    assert_eq!(page(&desk, &file, "all", 0, 1), first);
}

#[test]
fn a_file_too_large_to_be_kept_is_read_for_each_page() {
    let desk = Desk::new();
    let note = "x".repeat(19_000);
    let rows: String = (0..3_700).map(|n| format!("Kerho {n} ry;{note}\n")).collect();
    let file = desk.csv(format!("Nimi;Muistiinpano\n{rows}"));
    let first = page(&desk, &file, "all", 3_699, 1);
    assert_eq!((names(&first), &first["tally"]["new"]), (vec!["Kerho 3699 ry"], &json!(3_700)));
    assert_eq!(page(&desk, &file, "all", 3_699, 1), first);
    swap_unseen(&desk, "Kerho 3699", "Kerho 9963");
    let mut asked = file;
    asked["limit"] = 1.into();
    assert_eq!(desk.bench.problem("imports.preview", asked).code, Code::FileChanged, "it was not kept");
}

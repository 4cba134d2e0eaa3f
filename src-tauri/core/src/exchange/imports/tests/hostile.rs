//! Files that nobody should have to import: a message with row and column, and nothing half imported. Not here: their
//! readers' own tests (`tables`).

use super::*;
use crate::exchange::tables::tests::made::{archive, cell, ods, record, xls, xlsx};
use crate::problem::Problem;

/// A problem in short: its code, and its arguments in words.
fn told(Problem { code, args, .. }: Problem) -> String {
    let args: Vec<String> = args.iter().map(|(name, value)| format!("{name} {}", json!(value))).collect();
    format!("{code:?} {}", args.join(", "))
}

/// What is said of a file of this content.
fn refused(name: &str, content: impl AsRef<[u8]>) -> String {
    let desk = Desk::new();
    let path = desk.file(name, content);
    told(desk.bench.problem("imports.open", json!({ "path": path })))
}

/// What is said of a file that became this after it was opened; by each command the same, and nothing comes in.
#[track_caller]
fn refused_by_all(name: &str, content: impl AsRef<[u8]>) -> String {
    let desk = Desk::new();
    let path = desk.file(name, content);
    let file = json!({ "path": path, "fields": ["name_fi", "municipality"], "fingerprint": "3-0" });
    let mut page = file.clone();
    page["limit"] = 10.into();
    let asked = [
        ("imports.open", json!({ "path": path })),
        ("imports.preview", page),
        ("imports.check", file.clone()),
        ("imports.run", file),
    ];
    let mut said: Vec<String> =
        asked.into_iter().map(|(name, input)| told(desk.bench.problem(name, input))).collect();
    said.dedup();
    assert_eq!(said.len(), 1, "all say the same: {said:?}");
    assert_eq!(desk.all(), [Value::Null; 0], "nothing has come in");
    assert_eq!(desk.bench.try_call("journal.undo", Value::Null), Err((Code::NothingToUndo, None)));
    said.swap_remove(0)
}

/// The cell of a sheet with a text.
fn text(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

/// A sheet of two columns and one association.
fn sound() -> String {
    let (nimi, kunta) = (text("A1", "Nimi"), text("B1", "Kotipaikka"));
    let (martat, oulu) = (text("A2", "Martat ry"), text("B2", "Oulu"));
    format!(r#"<row r="1">{nimi}{kunta}</row><row r="2">{martat}{oulu}</row>"#)
}

/// A cell of ODS with a text, so many times.
fn repeated(text: &str, times: u32) -> String {
    format!(
        r#"<table:table-cell table:number-columns-repeated="{times}" office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    )
}

fn table(rows: &str) -> String {
    format!(r#"<table:table table:name="E">{rows}</table:table>"#)
}

#[test]
fn what_cannot_be_read_is_told_by_row_and_column() {
    assert_eq!(refused("a.csv", "Nimi;Kotipaikka\nA\0 ry;Oulu\n"), "TableNul cell \"A2\"");
    let late = format!("Nimi;Kotipaikka\n{}B ry;Ou\0lu\n", "A ry;Oulu\n".repeat(1000));
    assert_eq!(refused("a.csv", late), "TableNul cell \"B1002\"");
    assert_eq!(refused("a.csv", "Nimi;Kotipaikka\n"), "TableNoRows ");
    assert_eq!(refused("a.csv", ""), "TableEmpty ");
    assert_eq!(
        refused("a.csv", format!("Nimi{}\nx\n", ";a".repeat(2999))),
        "TableColumns columns 3000, max 256, row 1"
    );
    assert_eq!(
        refused("a.csv", "Nimi;Kotipaikka\nA ry;Oulu\n\"B ry;Oulu\nC ry;Oulu\n"),
        "TableQuoteOpen row 3"
    );
    let mixed = [b"Nimi\nM\xE4ki ry\n".as_slice(), "Jääkiekko ry\n".as_bytes()].concat();
    assert_eq!(refused("a.csv", mixed), "TableEncodings cell \"A3\"");
}

#[test]
fn a_csv_file_that_cannot_be_read_is_refused_by_every_command() {
    let mixed = [b"Nimi\nM\xE4ki ry\n".as_slice(), "Jääkiekko ry\n".as_bytes()].concat();
    let wide = format!("Nimi{}\nx\n", ";a".repeat(2999));
    for (content, said) in [
        (b"Nimi;Kotipaikka\nA ry;Oulu\nB\0 ry;Oulu\n".to_vec(), "TableNul cell \"A3\""),
        (b"Nimi;Kotipaikka\n".to_vec(), "TableNoRows "),
        (b"Nimi;Kotipaikka\nA ry;Oulu\n\"B ry;Oulu\nC ry;Oulu\n".to_vec(), "TableQuoteOpen row 3"),
        (mixed, "TableEncodings cell \"A3\""),
        (wide.into_bytes(), "TableColumns columns 3000, max 256, row 1"),
        (format!("Nimi\nA ry\n{}\n", "x".repeat(40_000)).into_bytes(), "CellTooLong cell \"A3\", max 32767"),
    ] {
        assert_eq!(refused_by_all("a.csv", content), said);
    }
}

#[test]
fn a_zip_bomb_is_refused_by_every_command() {
    let bomb = format!("<si><t>{}</t></si>", " ".repeat(40 << 20));
    let packed = xlsx(&sound(), &bomb, &[]);
    assert!(packed.len() < 1 << 20, "packed it is small");
    assert_eq!(refused_by_all("a.xlsx", packed), "TableSwollen max 512");
}

#[test]
fn a_cell_repeated_a_million_times_is_refused_by_every_command() {
    let head = format!("<table:table-row>{}</table:table-row>", repeated("Nimi", 1));
    let row = format!("<table:table-row>{}</table:table-row>", repeated("x", 1_000_000));
    assert_eq!(
        refused_by_all("a.ods", ods(&table(&format!("{head}{row}")))),
        "TableColumns columns 1000000, max 256, row 2"
    );
}

#[test]
fn a_spreadsheet_that_is_not_whole_or_no_spreadsheet_is_refused_by_every_command() {
    let number = |row: u16| record(0x0203, &[&cell(row, 0, 0)[..], &1f64.to_le_bytes()].concat());
    let whole = xls(&[], &[number(0), number(1)].concat());
    let wide = format!("{}<row r=\"3\">{}</row>", sound(), text("DKJ3", "x"));
    let word = archive(&[("word/document.xml", "<w/>")]);
    for (name, content, said) in [
        ("a.xls", whole[..whole.len() / 2].to_vec(), "TableDamaged "),
        ("a.xlsx", xlsx(&sound(), "", &[])[..900].to_vec(), "TableDamaged "),
        ("a.xlsx", xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "", &[]), "TableNoRows "),
        ("a.xlsx", xlsx("", "", &[]), "TableEmpty "),
        ("a.xlsx", xlsx(&wide, "", &[]), "TableColumns columns 3000, max 256, row 3"),
        ("a.xlsx", b"Nimi;Kotipaikka\nMartat ry;Oulu\n".to_vec(), "TableWrongEnding found \"CSV\""),
        ("a.xlsx", b"<html><table><tr><td>Nimi</td></tr></table></html>".to_vec(), "TableForeign "),
        ("a.csv", xlsx(&sound(), "", &[]), "TableWrongEnding found \"XLSX\""),
        ("a.ods", whole, "TableWrongEnding found \"XLS\""),
        ("a.xlsx", word, "TableForeign "),
    ] {
        let told = refused_by_all(name, content);
        assert!(told.starts_with(said), "{name}: {told}, not {said}");
    }
}

#[test]
fn a_formula_without_a_value_is_told_by_row_and_column_and_the_other_rows_come_in() {
    let desk = Desk::new();
    let rows = format!(r#"{}<row r="4">{}<c r="B4"><f>A1</f></c></row>"#, sound(), text("A4", "Seura ry"));
    let file = desk.meant(&desk.file("a.xlsx", xlsx(&rows, "", &[])));
    let report = desk.run(&file);
    assert_eq!(counts(&report["value"]), "1 new, 1 refused");
    assert_eq!(remarks(&report["value"]), ["4 Kotipaikka cell-formula"]);
    let file = desk.csv("Nimi;Kotipaikka\n=1+1;Oulu\n");
    assert_eq!(desk.told(&file), "1 new", "in CSV it is a text");
}

#[test]
fn an_old_spreadsheet_of_windows_letters_comes_in() {
    let desk = Desk::new();
    let file = desk.csv(
        b"Nimi;Kotipaikka;S\xE4hk\xF6posti\r\nJ\xE4rvikyl\xE4n Martat ry;H\xE4meenlinna;a@example.com\r\n",
    );
    assert_eq!(desk.told(&file), "1 new");
    assert_eq!(
        (&desk.all()[0]["name"], &desk.all()[0]["municipality"]),
        (&json!("Järvikylän Martat ry"), &json!("109"))
    );
}

#[test]
fn a_fault_at_the_end_of_a_file_lets_nothing_in() {
    let desk = Desk::new();
    let rows = "A ry;Oulu\n".repeat(10);
    let file = desk.csv(format!("Nimi;Kotipaikka\n{rows}"));
    desk.file("a.csv", format!("Nimi;Kotipaikka\n{rows}\"B ry;Oulu\n"));
    assert_eq!(desk.bench.try_call("imports.run", file).map_err(|(code, _)| code), Err(Code::TableQuoteOpen));
    assert_eq!(desk.all(), [Value::Null; 0]);
}

#[test]
fn a_report_of_a_million_faults_has_an_end() {
    let desk = Desk::new();
    let rows: String = (0..10_050).map(|n| format!("Kerho {n} ry;x@\n")).collect();
    let report = desk.bench.call("imports.check", desk.csv(format!("Nimi;Sähköposti\n{rows}")));
    assert_eq!((&report["refused"], &report["unlisted"]), (&json!(10_050), &json!(50)));
    assert_eq!(report["rows"].as_array().map(Vec::len), Some(10_000));
    let report = desk
        .bench
        .call("imports.check", desk.csv(format!("Nimi;Sähköposti\nMartat ry;{}\n", "x".repeat(9_000))));
    assert_eq!(report["rows"][0]["value"], "x".repeat(500), "nor are its cells longer than one reads");
}

#[test]
fn a_note_that_is_too_long_refuses_its_row_by_its_column_however_it_is_settled() {
    let desk = Desk::new();
    let long = "x".repeat(20_001);
    for content in [
        format!("Nimi;Muistiinpano\nMartat ry;{long}\nSeura ry;\n"),
        format!("Nimi;Postinumero;Muistiinpano\nMartat ry;{long};a\nSeura ry;;\n"),
    ] {
        let file = desk.csv(content);
        for decision in ["as_read", "to_note"] {
            let report =
                desk.bench.call("imports.check", settled(&file, json!([{ "row": 2, "as": decision }])));
            assert_eq!(counts(&report), "1 new, 1 refused");
            assert!(
                remarks(&report).iter().any(|told| told == "2 Muistiinpano too-long"),
                "{:?}",
                remarks(&report)
            );
        }
    }
}

//! XLSX as Excel and other programs write it. Not here: files made to do harm (`hostile`).

use calamine::Reader;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::made::{archive, sheet, xlsx};
use super::*;
use crate::exchange::tables::sheets;

const HEADER: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Nimi</t></is></c><c r="B1" t="inlineStr"><is><t>Arvo</t></is></c></row>"#;

/// The rows below a header.
fn below(rows: &str) -> Vec<String> {
    let file = xlsx(&format!("{HEADER}{rows}"), "", &[]);
    told(&read("a.xlsx", &file).expect(rows))[1..].to_vec()
}

#[test]
fn numbers_come_as_they_were_typed() {
    let cells = [
        ("195883", "195883"),
        ("195883.0", "195883"),
        ("1.95883E5", "195883"),
        ("0.30000000000000004", "0.3"),
        ("1E-7", "0.0000001"),
        ("358401234567", "358401234567"),
        ("1E+20", "100000000000000000000"),
        ("-0", "0"),
    ];
    for (stored, typed) in cells {
        let row = format!(r#"<row r="2"><c r="A2"><v>{stored}</v></c></row>"#);
        assert_eq!(below(&row), [format!("2: {typed}")], "{stored}");
    }
}

#[test]
fn dates_are_iso_whatever_their_format() {
    for (stored, style, text) in [
        ("46054", 1, "2026-02-01"),
        ("46054.4375", 2, "2026-02-01 10:30"),
        ("0.4375", 1, "10:30"),
        ("46054.9999999", 2, "2026-02-02"),
        ("59", 1, "1900-02-28"),
        ("61", 1, "1900-03-01"),
        ("1", 1, "1900-01-01"),
        ("-1", 1, "-1"),
        ("1E+300", 1, &("1".to_owned() + &"0".repeat(300))),
        ("46054", 0, "46054"),
    ] {
        let row = format!(r#"<row r="2"><c r="A2" s="{style}"><v>{stored}</v></c></row>"#);
        assert_eq!(below(&row), [format!("2: {text}")], "{stored}");
    }
    assert_eq!(
        below(r#"<row r="2"><c r="A2" t="d"><v>2026-02-01T00:00:00</v></c></row>"#),
        ["2: 2026-02-01"]
    );
}

#[test]
fn formulas_come_by_the_value_that_was_saved() {
    let rows = r#"<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1</f><v>Nimi</v></c></row>
        <row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3" t="b"><v>1</v></c></row>"#;
    assert_eq!(below(rows), ["2: 2|Nimi", "3: |true"]);
}

#[test]
fn a_formula_without_a_value_is_a_fault_of_its_cell() {
    let rows = r#"<row r="2"><c r="A2" t="inlineStr"><is><t>Martat</t></is></c><c r="B2"><f>1+1</f><v/></c></row>
        <row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>B2</f></c></row>"#;
    let rows = read("a.xlsx", &xlsx(&format!("{HEADER}{rows}"), "", &[])).expect("the rest is fine");
    assert_eq!(told(&rows)[1..], ["2: Martat|", "3: |"]);
    assert_eq!((rows[1].faults.len(), rows[1].faults[0].column), (1, 1));
    assert_eq!(rows[1].faults[0].problem.code, Code::CellFormula);
    assert_says(&rows[1].faults[0].problem, "cell", "B2");
    assert_eq!(rows[2].faults.len(), 2, "an error is no value either");
}

#[test]
fn texts_are_whole_with_runs_escapes_and_references() {
    let texts = r#"<si><r><t>Mar</t></r><r><t xml:space="preserve">tat &amp; </t></r><rPh><t>lausutaan</t></rPh><r><t>&#228;</t></r></si>
        <si><t>a_x000D_b_xyz_</t></si><si/><si><t><![CDATA[<b>]]></t></si>"#;
    let rows = r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>
        <row r="4"><c r="A4" t="s"><v>2</v></c><c r="C4" t="s"><v>3</v></c></row>"#;
    let read = read("a.xlsx", &xlsx(&format!("{HEADER}{rows}"), texts, &[])).expect("read");
    assert_eq!(
        told(&read)[1..],
        ["2: Martat & ä|a\rb_xyz_", "4: ||<b>"],
        "rows as numbered, merged cells once"
    );
}

#[test]
fn cells_without_names_stand_side_by_side() {
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>";
    assert_eq!(below(rows), ["2: 1|2", "3: ||3|4"]);
}

#[test]
fn prefixes_are_the_files_own() {
    let rows = r#"<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>"#;
    let book = r#"<x:workbook xmlns:x="m" xmlns:d3p1="r"><x:sheets><x:sheet name="Eka" sheetId="1" d3p1:id="a"/></x:sheets></x:workbook>"#;
    let relations = r#"<Relationships><Relationship Id="a" Target="worksheets/s.xml"/></Relationships>"#;
    let sheet = format!(r#"<x:worksheet xmlns:x="m"><x:sheetData>{rows}</x:sheetData></x:worksheet>"#);
    let file = archive(&[
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/s.xml", &sheet),
    ]);
    assert_eq!(told(&read("a.xlsx", &file).expect("read")), ["1: 1", "2: 2"]);
}

#[test]
fn the_first_sheet_with_anything_is_read_unless_one_is_named() {
    let second =
        sheet(HEADER).replace("</sheetData>", r#"<row r="2"><c r="A2"><v>5</v></c></row></sheetData>"#);
    let file = xlsx("<row r=\"1\"/>", "", &[("xl/worksheets/sheet2.xml", &second)]);
    assert_eq!(told(&read("a.xlsx", &file).expect("read")), ["1: Nimi|Arvo", "2: 5"]);
    assert_eq!(code(read_sheet("a.xlsx", &file, Some("Eka"))), Code::TableEmpty);
    assert_eq!(told(&read_sheet("a.xlsx", &file, Some("Toinen")).expect("read"))[1], "2: 5");
    let problem = read_sheet("a.xlsx", &file, Some("Kolmas")).expect_err("none");
    assert_says(&problem, "sheet", "Kolmas");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.xlsx");
    std::fs::write(&path, &file).expect("a file");
    assert_eq!(sheets(&path), Ok(vec!["Eka".to_owned(), "Toinen".to_owned()]));
}

#[test]
fn what_excel_would_write_is_read_as_another_reader_does() {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("d.m.yyyy");
    let page = book.add_worksheet();
    page.write_row(0, 0, ["Nimi", "Päivä", "Summa", "Jäsen"]).expect("a header");
    for row in 1..300u32 {
        let date = ExcelDateTime::from_serial_datetime(f64::from(40_000 + row)).expect("a day");
        page.write_string(row, 0, format!("Yhdistys {} ry – å&<ö>", row % 40)).expect("a text");
        page.write_datetime_with_format(row, 1, &date, &day).expect("a day");
        page.write_number(row, 2, f64::from(row) * 12.35).expect("a sum");
        page.write_boolean(row, 3, row % 2 == 0).expect("a truth");
    }
    let file = book.save_to_buffer().expect("a file");
    let rows = read("a.xlsx", &file).expect("read");
    let mut other = calamine::Xlsx::new(std::io::Cursor::new(file)).expect("a workbook");
    let range = other.worksheet_range_at(0).expect("a sheet").expect("readable");
    assert_eq!(rows.len(), range.height());
    for (ours, theirs) in rows.iter().zip(range.rows()).skip(1) {
        assert_eq!(ours.cells[0], theirs[0].to_string());
        let calamine::Data::DateTime(moment) = &theirs[1] else { panic!("{:?}", theirs[1]) };
        let (year, month, day, ..) = moment.to_ymd_hms_milli();
        assert_eq!(ours.cells[1], format!("{year:04}-{month:02}-{day:02}"));
        let calamine::Data::Float(sum) = &theirs[2] else { panic!("{:?}", theirs[2]) };
        assert!((ours.cells[2].parse::<f64>().expect("a number") - sum).abs() < 1e-9);
        assert_eq!(ours.cells[3], theirs[3].to_string());
    }
}

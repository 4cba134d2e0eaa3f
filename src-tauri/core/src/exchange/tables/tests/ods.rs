//! ODS as LibreOffice writes it. Not here: files made to do harm (`hostile`).

use calamine::Reader;

use super::made::{archive, ods};
use super::*;

const ROWS: &str = r#"<table:table table:name="Eka"><table:table-column table:number-columns-repeated="16384"/>
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Nimi</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Arvo</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>huomautus</text:p></office:annotation><text:p>Martat<text:s text:c="2"/>&amp; <text:span>ystävät</text:span></text:p><text:p>ry</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="195883"><text:p>195 883,0</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="date" office:date-value="2026-02-01"><text:p>1.2.26</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-02-01T10:30:00"/><table:table-cell office:value-type="time" office:time-value="PT10H30M00S"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>
<table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>leveä</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>peitetty</text:p></table:covered-table-cell><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/></table:table-row>
<table:table-row><table:table-cell table:formula="of:=1+1"/><table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048560"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#;

#[test]
fn what_is_repeated_counts_and_what_is_empty_is_passed_over() {
    let rows = read("a.ods", &ods(ROWS)).expect("read");
    assert_eq!(
        told(&rows),
        [
            "1: Nimi|Arvo",
            "4: Martat  & ystävät\nry|195883",
            "5: 2026-02-01|2026-02-01",
            "6: 2026-02-01|2026-02-01",
            "7: 2026-02-01 10:30|10:30|true",
            "8: leveä||2",
            "9: |",
        ]
    );
    let faults: Vec<usize> = rows[6].faults.iter().map(|fault| fault.column).collect();
    assert_eq!(faults, [0, 1], "a formula without a value, and one with an error");
}

#[test]
fn another_reader_sees_the_same_rows() {
    let mut other = calamine::Ods::new(std::io::Cursor::new(ods(ROWS))).expect("a workbook");
    let range = other.worksheet_range_at(0).expect("a sheet").expect("readable");
    for row in read("a.ods", &ods(ROWS)).expect("read") {
        let theirs = range.get_value((row.number - 1, 0)).map(ToString::to_string);
        let day = theirs.as_deref().map(|text| text.replace("T10:30:00", " 10:30"));
        assert_eq!(day.unwrap_or_default(), row.cells[0], "row {}", row.number);
    }
}

#[test]
fn a_sheet_is_found_by_its_name_past_what_was_changed_in_it() {
    let changes = r#"<table:tracked-changes><table:deletion><table:table-row/></table:deletion></table:tracked-changes>"#;
    let empty = r#"<table:table table:name="Tyhjä"><table:table-row><table:table-cell/></table:table-row></table:table>"#;
    let file = ods(&format!("{changes}{empty}{ROWS}"));
    assert_eq!(told(&read("a.ods", &file).expect("the first with anything"))[0], "1: Nimi|Arvo");
    assert_eq!(code(read_sheet("a.ods", &file, Some("Tyhjä"))), Code::TableEmpty);
    assert_eq!(code(read_sheet("a.ods", &file, Some("Muu"))), Code::TableNoSheet);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ods");
    std::fs::write(&path, &file).expect("a file");
    let names = crate::exchange::tables::sheets(&path).expect("names");
    assert_eq!(names, ["Tyhjä", "Eka"]);
}

#[test]
fn a_password_is_asked_for_in_its_own_words() {
    let manifest = r#"<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let file = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", "encrypted"),
    ]);
    assert_eq!(code(read("a.ods", &file)), Code::TablePassword);
}

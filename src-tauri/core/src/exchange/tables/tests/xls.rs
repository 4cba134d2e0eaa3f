//! XLS as Excel 97 writes it. Not here: files made to do harm (`hostile`).

use calamine::Reader;

use super::made::{begin, cell, compound, record, xls};
use super::*;

/// Two texts, the second carried on in a record of its own, where its letters become wide.
fn texts() -> Vec<u8> {
    let first =
        [&8u32.to_le_bytes()[..], &2u32.to_le_bytes(), b"\x04\x00\x00Nimi", b"\x06\x00\x08\x01\x00Mar"];
    let rest: Vec<u8> = "tä€".encode_utf16().flat_map(u16::to_le_bytes).collect();
    [record(0x00FC, &first.concat()), record(0x003C, &[&[1][..], &rest, &[0; 4]].concat())].concat()
}

/// A format of days, and two styles: a plain one and that of days.
fn styles() -> Vec<u8> {
    let format = [&164u16.to_le_bytes()[..], &8u16.to_le_bytes(), b"\x00d.m.yyyy"].concat();
    let style = |format: u16| record(0x00E0, &[&[0, 0][..], &format.to_le_bytes(), &[0; 16]].concat());
    [record(0x041E, &format), style(0), style(164)].concat()
}

fn sheet() -> Vec<u8> {
    let rk = |whole: i32| ((whole as u32) << 2) | 2;
    let formula = |row, value: [u8; 8]| record(0x0006, &[&cell(row, 1, 0)[..], &value, &[0; 8]].concat());
    [
        record(0x00FD, &[&cell(0, 0, 0)[..], &0u32.to_le_bytes()].concat()),
        record(0x0204, &[&cell(0, 1, 0)[..], b"\x04\x00\x00Arvo"].concat()),
        // The third row stands before the second.
        record(0x0203, &[&cell(2, 0, 1)[..], &46_054f64.to_le_bytes()].concat()),
        record(0x00FD, &[&cell(1, 0, 0)[..], &1u32.to_le_bytes()].concat()),
        record(0x027E, &[&cell(1, 1, 0)[..], &(rk(12_345) | 1).to_le_bytes()].concat()),
        record(
            0x00BD,
            &[&cell(3, 0, 0)[..], &rk(7).to_le_bytes(), &[1, 0], &rk(46_054).to_le_bytes(), &[1, 0]].concat(),
        ),
        formula(4, 2.5f64.to_le_bytes()),
        formula(5, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
        record(0x0207, b"\x03\x00\x00abc"),
        formula(6, [2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF]),
        record(0x0205, &[&cell(7, 0, 0)[..], &[1, 0]].concat()),
        // A diagram with a cell of its own.
        begin(0x20),
        record(0x0203, &[&cell(9, 0, 0)[..], &1f64.to_le_bytes()].concat()),
        record(10, &[]),
    ]
    .concat()
}

#[test]
fn every_kind_of_cell_is_read_in_the_order_of_rows() {
    let rows = read("a.xls", &xls(&[texts(), styles()].concat(), &sheet())).expect("read");
    let expected = [
        "1: Nimi|Arvo",
        "2: Martä€|123.45",
        "3: 2026-02-01",
        "4: 7|2026-02-01",
        "5: |2.5",
        "6: |abc",
        "7: |",
        "8: true",
    ];
    assert_eq!(told(&rows), expected);
    assert_eq!(rows[6].faults[0].problem.code, Code::CellFormula, "a formula that came to an error");
}

#[test]
fn another_reader_sees_the_same_texts() {
    let file = xls(&[texts(), styles()].concat(), &sheet());
    let mut other = calamine::Xls::new(std::io::Cursor::new(file)).expect("a workbook");
    assert_eq!(other.sheet_names(), ["Eka"]);
    let range = other.worksheet_range_at(0).expect("a sheet").expect("readable");
    let texts: Vec<String> = range.rows().map(|row| row[0].to_string()).collect();
    assert_eq!((&*texts[0], &*texts[1]), ("Nimi", "Martä€"));
    assert_eq!(range.get_value((1, 1)).map(ToString::to_string).as_deref(), Some("123.45"));
    assert_eq!(range.get_value((5, 1)).map(ToString::to_string).as_deref(), Some("abc"));
}

#[test]
fn passwords_and_other_papers_have_problems_of_their_own() {
    let locked = xls(&record(0x002F, &[1, 0, 0, 0]), &sheet());
    assert_eq!(code(read("a.xls", &locked)), Code::TablePassword, "an old workbook");
    let new = compound(&[("EncryptedPackage", b"x"), ("EncryptionInfo", b"x")]);
    assert_eq!(code(read("a.xlsx", &new)), Code::TablePassword, "a new one");
    assert_eq!(code(read("a.xls", &compound(&[("WordDocument", b"x")]))), Code::TableForeign);
    let older = [&record(0x0809, &[0, 5, 5, 0, 0, 0, 0, 0])[..], &record(10, &[])].concat();
    assert_eq!(code(read("a.xls", &compound(&[("Workbook", &older)]))), Code::TableForeign, "Excel 95");
}

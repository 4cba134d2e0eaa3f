//! Files made to do harm, and broken ones: each ends soon, in little memory, with a problem that says what is
//! wrong. Not here: what is merely unusual.

use std::cell::Cell;
use std::fs::File;
use std::io::Write;
use std::rc::Rc;

use super::made::{archive, cell, ods, record, xls, xlsx};
use super::*;
use crate::exchange::tables::or_panicked;
use crate::exchange::tables::package::Gauge;
use crate::exchange::tables::texts::Texts;
use crate::exchange::tables::xml::{Piece, Xml};

const NAMED: &str = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>"#;

fn spreadsheets() -> Vec<(&'static str, Vec<u8>)> {
    let texts = "<si><t>Martat &#228;</t></si>";
    let rows =
        format!(r#"{NAMED}<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46054</v></c></row>"#);
    let cells = r#"<table:table table:name="Eka"><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string"><text:p>ä&amp;b</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/></table:table-row></table:table>"#;
    let mut records = Vec::new();
    for row in 0..8 {
        records.extend(record(0x0203, &[&cell(row, 0, 0)[..], &1f64.to_le_bytes()].concat()));
        records.extend(record(0x00FD, &[&cell(row, 1, 0)[..], &0u32.to_le_bytes()].concat()));
    }
    let shared = record(0x00FC, b"\x01\0\0\0\x01\0\0\0\x03\0\x00abc");
    vec![
        ("a.csv", "Nimi;Kunta\r\n\"Ä \"\"b\"\"\r\n\";Oulu\r\nMärs;Ii\r\n".as_bytes().to_vec()),
        ("a.xlsx", xlsx(&rows, texts, &[])),
        ("a.ods", ods(cells)),
        ("a.xls", xls(&shared, &records)),
    ]
}

/// Reads what is left of a file; a panic that was caught is a fault of ours all the same.
fn endures(name: &str, content: &[u8], how: &dyn std::fmt::Display) {
    if let Err(problem) = read(name, content) {
        let panicked = problem.args.get("reason") == Some(&Arg::from("panic"));
        assert!(!panicked, "{name}, {how}: a reader panicked");
    }
}

#[test]
fn a_panic_is_a_problem_if_it_is_the_readers() {
    let readers = std::panic::catch_unwind(|| -> Result<Vec<Row>> { panic!("a file that nobody foresaw") });
    assert_says(&or_panicked(readers).expect_err("a problem"), "reason", "panic");
    let (name, content) = &spreadsheets()[0];
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, content).expect("a file");
    let takers = std::panic::catch_unwind(|| rows(&path, None, |_| panic!("ours")));
    assert!(takers.is_err(), "a fault of whoever takes the rows is none of the file");
}

#[test]
fn a_file_cut_off_anywhere_is_refused_or_read() {
    for (name, content) in spreadsheets() {
        for length in (0..content.len()).step_by(1 + content.len() / 400) {
            endures(name, &content[..length], &format!("cut at {length}"));
        }
    }
}

#[test]
fn a_file_with_wrong_bytes_is_refused_or_read() {
    let mut chance = fastrand::Rng::with_seed(4);
    for (name, content) in spreadsheets() {
        for round in 0..400 {
            let mut wrong = content.clone();
            for _ in 0..chance.usize(1..4) {
                let at = chance.usize(..wrong.len());
                wrong[at] = if chance.bool() { chance.u8(..) } else { 0xFF };
            }
            endures(name, &wrong, &format!("round {round}"));
        }
    }
}

#[test]
fn wrong_parts_within_a_whole_archive_are_refused_or_read() {
    let mut chance = fastrand::Rng::with_seed(5);
    let rows = format!(r#"{NAMED}<row r="3"><c r="B3" t="s"><v>0</v></c><c s="1"><f>a</f></c></row>"#);
    for _ in 0..400 {
        let mut wrong = rows.clone().into_bytes();
        let at = chance.usize(..wrong.len());
        wrong[at] = chance.u8(b' '..b'~');
        let wrong = String::from_utf8(wrong).expect("ASCII");
        endures("a.xlsx", &xlsx(&wrong, "", &[]), &wrong);
    }
}

#[test]
fn a_hundred_thousand_rows_of_csv_pass_one_by_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    let mut file = std::io::BufWriter::new(File::create(&path).expect("a file"));
    for row in 0..108_000 {
        writeln!(file, "Mallikunnan yhdistys {row} ry;0{row};90{row};Mallikunta;2026-01-01").expect("a row");
    }
    file.into_inner().expect("written");
    let (mut count, mut last) = (0, 0);
    rows(&path, None, |row| {
        (count, last) = (count + 1, row.number);
        Ok(ControlFlow::Continue(()))
    })
    .expect("read");
    assert_eq!((count, last), (108_000, 108_000));
}

#[test]
fn a_file_beyond_the_limit_is_refused_by_its_size_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, head, max) in
        [("a.csv", &b"Nimi;"[..], 256i64), ("a.xlsx", b"PK\x03\x04", 64), ("a.xls", b"\xD0\xCF\x11\xE0", 32)]
    {
        let path = folder.path().join(name);
        let mut file = File::create(&path).expect("a file");
        file.write_all(head).expect("a beginning");
        file.set_len(300 << 20).expect("a hole");
        let problem = all(&path, None).expect_err(name);
        assert_eq!(problem.code, Code::TableTooLarge, "{name}");
        assert_says(&problem, "size", 300i64);
        assert_says(&problem, "max", max);
    }
}

#[test]
fn a_part_that_says_it_is_huge_is_not_unpacked() {
    let mut file = xlsx(NAMED, "", &[]);
    let name = b"xl/worksheets/sheet1.xml";
    for (sign, size_at, name_at) in [(b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)] {
        let is_header = |at: &usize| file[*at..].starts_with(sign) && file[at + name_at..].starts_with(name);
        let at = (0..file.len() - 80).find(is_header).expect("the sheet's header");
        file[at + size_at..at + size_at + 4].copy_from_slice(&(4_000_000_000u32).to_le_bytes());
    }
    assert_eq!(code(read("a.xlsx", &file)), Code::TableSwollen);
}

#[test]
fn a_text_that_unpacks_without_end_is_given_up() {
    let bomb = format!("<si><t>{}</t></si>", " ".repeat(40 << 20));
    let file = xlsx(NAMED, &bomb, &[]);
    assert!(file.len() < 1 << 20, "packed it is small");
    assert_eq!(code(read("a.xlsx", &file)), Code::TableSwollen);
}

#[test]
fn many_small_elements_are_counted_as_they_are_unpacked() {
    let text = "<a/>".repeat(100_000);
    let gauge = Gauge::new(text.as_bytes(), Rc::new(Cell::new(200_000)), 100_000);
    let since = gauge.since();
    let mut xml = Xml::new(gauge, since);
    let problem = loop {
        match xml.next() {
            Ok(Piece::End) => panic!("all of it was read"),
            Ok(_) => {}
            Err(problem) => break problem,
        }
    };
    assert_eq!(problem.code, Code::TableSwollen);
}

#[test]
fn a_workbook_has_no_sheets_without_end() {
    let name = "xl/workbook.xml";
    let sheet = r#"<sheet name="Eka" sheetId="1" r:id="rId1"/>"#;
    let book = format!("<workbook><sheets>{}</sheets></workbook>", sheet.repeat(300));
    let problem = read("a.xlsx", &archive(&[(name, &book)])).expect_err("too many");
    assert_says(&problem, "reason", "sheets");
    let bound = record(0x0085, b"\0\0\0\0\0\0\x03\0Eka").repeat(300);
    assert_says(&read("a.xls", &xls(&bound, &[])).expect_err("too many"), "reason", "sheets");
}

#[test]
fn texts_are_held_up_to_their_limit() {
    let mut texts = Texts::default();
    let text = "a".repeat(32_000);
    let refused = (0..3000).find_map(|_| texts.add(&text).err()).expect("96 MB are too much");
    assert_eq!(refused.code, Code::TableSwollen);
}

#[test]
fn elements_within_elements_end_somewhere() {
    let deep = format!("{}{}", "<b>".repeat(100_000), "</b>".repeat(100_000));
    let file = xlsx(NAMED, &format!("<si>{deep}</si>"), &[]);
    assert_eq!(code(read("a.xlsx", &file)), Code::TableDamaged);
}

#[test]
fn entities_do_not_grow() {
    let content = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><office:document-content xmlns:office="o"><office:body><office:spreadsheet><table:table table:name="E"><table:table-row><table:table-cell office:value-type="string"><text:p>&b;</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let mime = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    assert_eq!(code(read("a.ods", &archive(&[mime, ("content.xml", content)]))), Code::TableDamaged);
}

#[test]
fn a_cell_repeated_a_million_times_is_counted_and_not_made() {
    let filled = |times: &str| {
        format!(
            r#"<table:table table:name="E"><table:table-row><table:table-cell table:number-columns-repeated="{times}" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"#
        )
    };
    let problem = read("a.ods", &ods(&filled("1000000"))).expect_err("too wide");
    assert_eq!(problem.code, Code::TableColumns);
    assert_says(&problem, "columns", 1_000_000i64);
    assert_eq!(code(read("a.ods", &ods(&filled("99999999999999")))), Code::TableColumns);
    assert_eq!(code(read("a.ods", &ods(&filled("99999999999999999999999")))), Code::TableDamaged);
}

#[test]
fn a_row_repeated_beyond_the_last_is_refused() {
    let table = r#"<table:table table:name="E"><table:table-row table:number-rows-repeated="4000000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>"#;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ods");
    std::fs::write(&path, ods(table)).expect("a file");
    let mut count = 0;
    let refused = rows(&path, None, |_| {
        count += 1;
        Ok(ControlFlow::Continue(()))
    });
    assert_eq!((code(refused.map(|_| vec![])), count), (Code::TableRows, 1_048_576));
}

#[test]
fn a_long_text_repeated_everywhere_is_given_up() {
    let text = "ä".repeat(30_000);
    let cells = format!(
        r#"<table:table-cell table:number-columns-repeated="256" office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
    );
    let table = format!(
        r#"<table:table table:name="E"><table:table-row table:number-rows-repeated="1000000">{cells}</table:table-row></table:table>"#
    );
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ods");
    std::fs::write(&path, ods(&table)).expect("a file");
    let refused = rows(&path, None, |_| Ok(ControlFlow::Continue(())));
    assert_eq!(code(refused.map(|_| vec![])), Code::TableSwollen);
}

#[test]
fn cells_at_the_end_of_the_world_take_no_room() {
    let far = r#"<row r="2"><c r="XFD2"><v>2</v></c></row>"#;
    let problem = read("a.xlsx", &xlsx(&format!("{NAMED}{far}"), "", &[])).expect_err("too wide");
    assert_says(&problem, "columns", 16_384i64);
    let low = r#"<row r="4294967295"><c r="A1"><v>2</v></c></row><row><c><v>1</v></c></row>"#;
    assert_eq!(code(read("a.xlsx", &xlsx(&format!("{NAMED}{low}"), "", &[]))), Code::TableRows);
    let beyond = r#"<row r="4294967296"><c r="A1"><v>2</v></c></row>"#;
    assert_eq!(code(read("a.xlsx", &xlsx(beyond, "", &[]))), Code::TableDamaged);
    let corners = [
        record(0x0203, &[&cell(0, 0, 0)[..], &1f64.to_le_bytes()].concat()),
        record(0x0203, &[&cell(65_535, 255, 0)[..], &1f64.to_le_bytes()].concat()),
    ];
    let rows = read("a.xls", &xls(&[], &corners.concat())).expect("two cells");
    assert_eq!((rows.len(), rows[1].number, rows[1].cells.len()), (2, 65_536, 256));
}

#[test]
fn an_archive_that_claims_too_many_parts_is_not_opened() {
    let mut file = xlsx(NAMED, "", &[]);
    let end = file.len() - 22;
    assert_eq!(&file[end..end + 4], b"PK\x05\x06", "the end of an archive without a comment");
    file[end + 8..end + 12].copy_from_slice(&[0xFE, 0xFF, 0xFE, 0xFF]);
    assert_says(&read("a.xlsx", &file).expect_err("refused"), "reason", "archive");
}

#[test]
fn what_is_no_table_is_told_by_its_first_bytes() {
    for (name, content) in [
        ("a.csv", &b"%PDF-1.7 ..."[..]),
        ("a.xls", b"<html><table><tr><td>Nimi</td></tr></table></html>"),
        ("a.xlsx", b"\x89PNG\r\n\x1a\n"),
        ("a.csv", b"\xEF\xBB\xBF <?xml version=\"1.0\"?>"),
        ("a.csv", b"SQLite format 3\0"),
        ("a.xlsx", &archive(&[("word/document.xml", "<w/>")])),
    ] {
        assert_eq!(code(read(name, content)), Code::TableForeign, "{name}");
    }
    assert_eq!(code(read("a.xlsx", b"\x01\x02\x03\x04")), Code::TableDamaged, "a spreadsheet by name alone");
    assert_eq!(code(read("a.xlsx", b"PK\x03\x04 and no more")), Code::TableDamaged);
}

#[test]
fn an_ending_that_says_otherwise_is_told_with_the_right_one() {
    for (name, content, found) in [
        ("a.csv", xlsx(NAMED, "", &[]), "XLSX"),
        ("a.XLS", xlsx(NAMED, "", &[]), "XLSX"),
        ("a.xlsx", spreadsheets().swap_remove(2).1, "ODS"),
        ("a.xlsx", spreadsheets().swap_remove(3).1, "XLS"),
        ("a.ods", b"Nimi;Kunta\nMartat;Oulu\n".to_vec(), "CSV"),
    ] {
        let problem = read(name, &content).expect_err(name);
        assert_eq!(problem.code, Code::TableWrongEnding, "{name}");
        assert_says(&problem, "found", found);
    }
    assert!(read("a", &xlsx(NAMED, "", &[])).is_ok(), "no ending promises nothing");
}

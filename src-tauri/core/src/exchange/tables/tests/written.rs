//! Tables written and read again. Not here: tables of other programs.

use proptest::prelude::*;

use super::*;
use crate::exchange::tables::{Cell, Csv, Xlsx};

fn write_csv<'a>(rows: impl IntoIterator<Item = Vec<Cell<'a>>>) -> Vec<u8> {
    let mut file = Vec::new();
    let mut csv = Csv::new(&mut file);
    rows.into_iter().for_each(|row| csv.row(&row).expect("written"));
    file
}

fn write_xlsx(sheet: &str, rows: Vec<Vec<Cell>>) -> Result<Vec<u8>> {
    let (folder, mut file) = (tempfile::tempdir().expect("a folder"), Vec::new());
    let path = folder.path().join("a.xlsx");
    let mut xlsx = Xlsx::new(sheet, &path)?;
    rows.iter().try_for_each(|row| xlsx.row(row))?;
    xlsx.end(&path, &mut file)?;
    Ok(file)
}

fn as_text(rows: &[Vec<String>]) -> Vec<Vec<Cell<'_>>> {
    rows.iter().map(|row| row.iter().map(|text| Cell::Text(text)).collect()).collect()
}

#[test]
fn csv_is_written_as_finnish_offices_open_it() {
    let rows = vec![
        vec![Cell::Text("Nimi"), Cell::Text("Puhelin"), Cell::Text("Summa")],
        vec![Cell::Text("=1+1"), Cell::Plain("+358 40"), Cell::Number(-1234.5)],
        vec![Cell::Text("a;\"b\"\nc"), Cell::Text("'@x"), Cell::Number(0.1 + 0.2)],
    ];
    let csv = String::from_utf8(write_csv(rows)).expect("UTF-8");
    let expected = "\u{FEFF}Nimi;Puhelin;Summa\r\n'=1+1;+358 40;-1234,5\r\n\"a;\"\"b\"\"\nc\";''@x;0,3\r\n";
    assert_eq!(csv, expected);
}

#[test]
fn xlsx_is_written_with_numbers_that_add_up() {
    let rows = vec![
        vec![Cell::Text("Nimi"), Cell::Text("Summa")],
        vec![Cell::Text("=1+1"), Cell::Number(-1234.5)],
        vec![Cell::Text("00570"), Cell::Plain("+358 40")],
    ];
    let file = write_xlsx("Yhdistykset", rows).expect("written");
    let read = read_sheet("a.xlsx", &file, Some("Yhdistykset")).expect("read");
    assert_eq!(told(&read), ["1: Nimi|Summa", "2: =1+1|-1234.5", "3: 00570|+358 40"], "a text is no formula");
}

/// Texts with what CSV is written with in them.
fn cell() -> impl Strategy<Value = String> {
    proptest::string::string_regex("['=+@-]{0,2}[a-cäÖ€\"; ,\t\r\n']{0,6}[a-c]").expect("a pattern")
}

proptest! {
    #[test]
    fn our_own_csv_read_again_is_the_same(rows in prop::collection::vec(prop::collection::vec(cell(), 2..5), 2..6)) {
        let csv = write_csv(as_text(&rows));
        let read = read("a.csv", &csv).expect("our own");
        let texts: Vec<Vec<String>> = read.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(texts, rows);
    }

    #[test]
    fn another_reader_understands_our_csv(rows in prop::collection::vec(prop::collection::vec(cell(), 3), 2..6)) {
        let csv = write_csv(rows.iter().map(|row| row.iter().map(|text| Cell::Plain(text)).collect()));
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&csv[3..]);
        let read: Vec<Vec<String>> =
            reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
        prop_assert_eq!(read, rows);
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200), name in "a\\.(csv|xlsx|xls|ods)") {
        if let Err(problem) = read(&name, &bytes) {
            prop_assert_ne!(problem.args.get("reason"), Some(&Arg::from("panic")));
        }
    }
}

//! Tables written: CSV as Finnish offices open it, and XLSX. The only file that knows the library that writes
//! XLSX. Not here: which rows (the export), and putting the bytes in their place (`store.export`).

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::csv::begins_like_formula;
use super::{damaged, limits};
use crate::problem::Result;

/// What a cell says, so that each format writes it in its own way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// What somebody has typed: in CSV it gets an apostrophe if a spreadsheet program would take it for a formula.
    Text(&'a str),
    /// What the program has written or checked, and is no formula whatever it begins with: telephone numbers,
    /// sums, dates.
    Plain(&'a str),
    /// A number that can be added up, in XLSX; in CSV with a decimal comma.
    Number(f64),
}

/// CSV with the mark of UTF-8, semicolons and CRLF: Excel opens it by a double click, in Finnish and Swedish.
pub fn write_csv<'a>(rows: impl IntoIterator<Item = Vec<Cell<'a>>>) -> Vec<u8> {
    let mut csv = String::from('\u{FEFF}');
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                csv.push(';');
            }
            match cell {
                Cell::Text(text) if begins_like_formula(text) => quote(&mut csv, &format!("'{text}")),
                Cell::Text(text) | Cell::Plain(text) => quote(&mut csv, text),
                Cell::Number(number) => csv.push_str(&super::numbers::plain(number).replace('.', ",")),
            }
        }
        csv.push_str("\r\n");
    }
    csv.into_bytes()
}

/// Quotation marks around what would end a cell, and around what would be cut or be taken for one.
fn quote(csv: &mut String, text: &str) {
    let bare = !text.contains([';', ',', '\t', '"', '\r', '\n']) && text.trim() == text;
    if bare {
        csv.push_str(text);
    } else {
        csv.push('"');
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    }
}

/// XLSX with one sheet, its header bold and always in view, and filters above its columns.
pub fn write_xlsx<'a>(sheet: &str, rows: impl IntoIterator<Item = Vec<Cell<'a>>>) -> Result<Vec<u8>> {
    workbook(sheet, rows).map_err(damaged)
}

fn workbook<'a>(
    name: &str,
    rows: impl IntoIterator<Item = Vec<Cell<'a>>>,
) -> std::result::Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    let (mut last, mut width) = (0, 0);
    for (row, cells) in rows.into_iter().enumerate() {
        last = row as u32;
        for (column, cell) in cells.into_iter().enumerate() {
            let column = column as u16;
            width = width.max(column);
            match cell {
                Cell::Text(text) | Cell::Plain(text) if row == 0 => {
                    sheet.write_string_with_format(last, column, fitting(text), &bold)?;
                }
                Cell::Text(text) | Cell::Plain(text) => {
                    sheet.write_string(last, column, fitting(text))?;
                }
                Cell::Number(number) => {
                    sheet.write_number(last, column, number)?;
                }
            }
        }
    }
    sheet.autofilter(0, 0, last, width)?;
    sheet.autofit();
    workbook.save_to_buffer()
}

/// As much of a text as Excel can hold in a cell, which is more than any field of ours.
fn fitting(text: &str) -> &str {
    let end = text.char_indices().nth(limits::CELL).map_or(text.len(), |(end, _)| end);
    &text[..end]
}

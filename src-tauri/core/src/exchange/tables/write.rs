//! Tables written, row by row: CSV as Finnish offices open it, and XLSX. The only file that knows the library that
//! writes XLSX. Not here: which rows (the export), and putting the file in its place (`store.export_with`).

use std::io::Write;
use std::path::Path;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::csv::begins_like_formula;
use super::{damaged, limits};
use crate::problem::{Problem, Result};

/// What a cell says, so that each format writes it in its own way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::exchange) enum Cell<'a> {
    /// What somebody has typed: in CSV it gets an apostrophe if a spreadsheet program would take it for a formula.
    Text(&'a str),
    /// What the program has written or checked, and is no formula whatever it begins with: telephone numbers,
    /// sums, dates.
    Plain(&'a str),
    /// A number that can be added up, in XLSX; in CSV with a decimal comma.
    Number(f64),
}

/// CSV with the mark of UTF-8, semicolons and CRLF: Excel opens it by a double click, in Finnish and Swedish.
pub(in crate::exchange) struct Csv<W> {
    file: W,
    line: String,
}

impl<W: Write> Csv<W> {
    /// A table without rows.
    pub(in crate::exchange) fn new(file: W) -> Csv<W> {
        Csv { file, line: String::from('\u{FEFF}') }
    }

    /// Writes the next row.
    pub(in crate::exchange) fn row(&mut self, cells: &[Cell]) -> Result<()> {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.line.push(';');
            }
            match cell {
                Cell::Text(text) if begins_like_formula(text) => quote(&mut self.line, &format!("'{text}")),
                Cell::Text(text) | Cell::Plain(text) => quote(&mut self.line, text),
                Cell::Number(number) => self.line.push_str(&super::numbers::plain(*number).replace('.', ",")),
            }
        }
        self.line.push_str("\r\n");
        self.file.write_all(self.line.as_bytes()).map_err(|error| Problem::io(Path::new("CSV"), &error))?;
        self.line.clear();
        Ok(())
    }
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

/// XLSX with one sheet, its header bold and always in view, and filters above its columns. Its rows wait on the disk,
/// beside the file that is to come, until it is put together.
pub(in crate::exchange) struct Xlsx {
    workbook: Workbook,
    bold: Format,
    next: u32,
    width: u16,
}

/// Width of a column, in characters: what most names, addresses and numbers need.
const WIDTH: f64 = 22.0;

impl Xlsx {
    /// A table without rows.
    pub(in crate::exchange) fn new(sheet: &str, path: &Path) -> Result<Xlsx> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut workbook = Workbook::new();
        let begun = workbook.set_tempdir(folder.unwrap_or(Path::new("."))).and_then(|workbook| {
            let page = workbook.add_worksheet_with_constant_memory()?;
            page.set_name(sheet)?.set_freeze_panes(1, 0)?;
            page.set_column_range_width(0, limits::COLUMNS as u16 - 1, WIDTH)?;
            Ok(())
        });
        begun.map_err(|error| unwritten(path, error))?;
        Ok(Xlsx { workbook, bold: Format::new().set_bold(), next: 0, width: 0 })
    }

    /// Writes the next row; the first is the header.
    pub(in crate::exchange) fn row(&mut self, cells: &[Cell]) -> Result<()> {
        self.write(cells).map_err(damaged)
    }

    fn write(&mut self, cells: &[Cell]) -> std::result::Result<(), XlsxError> {
        let row = self.next;
        let page = self.workbook.worksheet_from_index(0)?;
        for (column, cell) in (0..).zip(cells) {
            self.width = self.width.max(column);
            match cell {
                Cell::Text("") | Cell::Plain("") => {}
                Cell::Text(text) | Cell::Plain(text) if row == 0 => {
                    page.write_string_with_format(row, column, fitting(text), &self.bold)?;
                }
                Cell::Text(text) | Cell::Plain(text) => {
                    page.write_string(row, column, fitting(text))?;
                }
                Cell::Number(number) => {
                    page.write_number(row, column, *number)?;
                }
            }
        }
        self.next += 1;
        Ok(())
    }

    /// Puts the file together.
    pub(in crate::exchange) fn end(mut self, path: &Path, file: impl Write + Send) -> Result<()> {
        let (last, width) = (self.next.saturating_sub(1), self.width);
        let filtered =
            self.workbook.worksheet_from_index(0).and_then(|page| page.autofilter(0, 0, last, width));
        filtered.map_err(damaged)?;
        self.workbook.save_to_writer(file).map_err(|error| unwritten(path, error))
    }
}

/// What the disk says is told as it is.
fn unwritten(path: &Path, error: XlsxError) -> Problem {
    match error {
        XlsxError::IoError(error) => Problem::io(path, &error),
        error => damaged(error),
    }
}

/// As much of a text as Excel can hold in a cell, which is more than any field of ours.
fn fitting(text: &str) -> &str {
    let end = text.char_indices().nth(limits::CELL).map_or(text.len(), |(end, _)| end);
    &text[..end]
}

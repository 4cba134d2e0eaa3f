//! XLS: the sheets of an Excel 97 workbook, read cell by cell. The only file of the product, besides the one that
//! tells kinds apart, that knows compound files. Not here: records and their texts (`biff`).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::biff::{self, Record, bytes_at, record, rk, text, u16_at, u32_at};
use super::intake::{Intake, Line, Step};
use super::numbers::{self, Epoch};
use super::styles::Formats;
use super::texts::Texts;
use super::{damaged, limits, no_sheet};
use crate::problem::{Code, Problem, Result, ensure};

/// Where a compound file has its workbook.
pub(super) const STREAM: &str = "Workbook";

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const FORMULA: u16 = 0x0006;
const FORMULA_TEXT: u16 = 0x0207;
const LABEL: u16 = 0x0204;
const LABEL_RICH: u16 = 0x00D6;
const LABEL_SHARED: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const RK: u16 = 0x027E;
const RK_SEVERAL: u16 = 0x00BD;
const TRUTH: u16 = 0x0205;

/// Records that begin with the row and the column of what they hold.
const CELLS: [u16; 8] = [FORMULA, LABEL, LABEL_RICH, LABEL_SHARED, NUMBER, RK, RK_SEVERAL, TRUTH];

struct Sheet {
    name: String,
    hidden: bool,
    begin: usize,
}

/// What the workbook says of all its sheets.
struct Book {
    stream: Vec<u8>,
    sheets: Vec<Sheet>,
    texts: Texts,
    /// For each style of cells, whether it is one of dates.
    dates: Vec<bool>,
    epoch: Epoch,
}

pub(super) fn sheets(path: &Path) -> Result<Vec<String>> {
    Ok(Book::open(path)?.sheets.into_iter().map(|sheet| sheet.name).collect())
}

pub(super) fn rows(path: &Path, wanted: Option<&str>, intake: &mut Intake) -> Step {
    let book = Book::open(path)?;
    let is_wanted = |sheet: &&Sheet| wanted.map_or(!sheet.hidden, |name| sheet.name == name);
    let sheets: Vec<&Sheet> = book.sheets.iter().filter(is_wanted).collect();
    ensure!(wanted.is_none() || !sheets.is_empty(), no_sheet(wanted.unwrap_or_default()));
    for sheet in sheets {
        intake.sheet.clone_from(&sheet.name);
        book.read(sheet, intake)?;
        if intake.passed() > 0 {
            break;
        }
    }
    Ok(())
}

impl Book {
    fn open(path: &Path) -> Result<Book> {
        let file = File::open(path).map_err(|error| Problem::io(path, &error))?;
        let mut compound = cfb::CompoundFile::open(file).map_err(damaged)?;
        let mut stream = Vec::new();
        let workbook = compound.open_stream(STREAM).map_err(damaged)?;
        workbook.take(limits::OLD).read_to_end(&mut stream).map_err(damaged)?;
        let mut book = Book {
            stream: Vec::new(),
            sheets: Vec::new(),
            texts: Texts::default(),
            dates: Vec::new(),
            epoch: Epoch::Y1900,
        };
        book.take_globals(&stream)?;
        book.stream = stream;
        Ok(book)
    }

    fn take_globals(&mut self, stream: &[u8]) -> Result<()> {
        let (mut formats, mut styles) = (Formats::default(), Vec::new());
        let mut at = 0;
        while let Some(record) = record(stream, at)? {
            at = record.next;
            match record.kind {
                BEGIN => biff::is_biff8(record)?,
                END => break,
                // FilePass: what follows is encrypted.
                0x002F => return Err(Problem::new(Code::TablePassword)),
                0x0022 if u16_at(record.data, 0)? == 1 => self.epoch = Epoch::Y1904,
                0x041E => {
                    let length = usize::from(u16_at(record.data, 2)?);
                    let code = text(record.data.get(4..).unwrap_or_default(), length)?;
                    formats.make(u64::from(u16_at(record.data, 0)?), &code);
                }
                0x00E0 => styles.push(u64::from(u16_at(record.data, 2)?)),
                0x0085 => self.sheets.extend(sheet(record)?),
                0x00FC => self.texts = biff::shared_texts(stream, record)?,
                _ => {}
            }
        }
        ensure!(self.sheets.len() <= limits::SHEETS, damaged("sheets"));
        self.dates = styles.into_iter().map(|format| formats.is_date(format)).collect();
        Ok(())
    }

    fn read(&self, sheet: &Sheet, intake: &mut Intake) -> Step {
        let mut line = Line::default();
        for (row, at) in self.cells(sheet)? {
            let number = u32::from(row) + 1;
            if number != line.number {
                intake.row(std::mem::replace(&mut line, Line::new(number)))?;
            }
            if let Some(record) = record(&self.stream, at as usize)? {
                self.put(record, &mut line)?;
            }
        }
        intake.row(line)
    }

    /// Where the cells of a sheet are, in the order of their rows: not every program writes them so.
    fn cells(&self, sheet: &Sheet) -> Result<Vec<(u16, u32)>> {
        let (mut cells, mut at, mut depth) = (Vec::new(), sheet.begin, 0);
        while let Some(record) = record(&self.stream, at)? {
            match record.kind {
                // A diagram within the sheet has a beginning, an end, and cells of its own.
                BEGIN => depth += 1,
                END if depth <= 1 => break,
                END => depth -= 1,
                kind if depth == 1 && CELLS.contains(&kind) => {
                    cells.push((u16_at(record.data, 0)?, at as u32));
                }
                _ => {}
            }
            at = record.next;
        }
        cells.sort_by_key(|(row, _)| *row);
        Ok(cells)
    }

    fn put(&self, record: Record, line: &mut Line) -> Result<()> {
        let data = record.data;
        let column = usize::from(u16_at(data, 2)?);
        if record.kind == RK_SEVERAL {
            return self.put_several(data, column, line);
        }
        let style = u16_at(data, 4)?;
        let found = match record.kind {
            NUMBER => Some(self.number(f64::from_le_bytes(bytes_at(data, 6)?), style)),
            RK => Some(self.number(rk(u32_at(data, 6)?), style)),
            LABEL_SHARED => Some(self.texts.get(u32_at(data, 6)? as usize)?.to_owned()),
            LABEL | LABEL_RICH => Some(text(&data[8.min(data.len())..], usize::from(u16_at(data, 6)?))?),
            TRUTH => truth_or_error(bytes_at(data, 6)?),
            _ => self.worked_out(record, style)?,
        };
        match found {
            Some(text) => line.put(column, text),
            None => {
                line.without_value(column);
                Ok(())
            }
        }
    }

    /// Numbers side by side, each with its style; the last column ends the record.
    fn put_several(&self, data: &[u8], first: usize, line: &mut Line) -> Result<()> {
        let cells = data.get(4..data.len().saturating_sub(2)).unwrap_or_default();
        for (place, cell) in cells.chunks_exact(6).enumerate() {
            line.put(first + place, self.number(rk(u32_at(cell, 2)?), u16_at(cell, 0)?))?;
        }
        Ok(())
    }

    /// The value that a formula had when the file was saved; none if it came to an error.
    fn worked_out(&self, formula: Record, style: u16) -> Result<Option<String>> {
        let value: [u8; 8] = bytes_at(formula.data, 6)?;
        match value {
            [0, .., 0xFF, 0xFF] => self.text_of_formula(formula.next).map(Some),
            [1, _, truth, .., 0xFF, 0xFF] => Ok(truth_or_error([truth, 0])),
            [2, .., 0xFF, 0xFF] => Ok(None),
            [3, .., 0xFF, 0xFF] => Ok(Some(String::new())),
            number => Ok(Some(self.number(f64::from_le_bytes(number), style))),
        }
    }

    /// The text follows the formula, after what several formulas share.
    fn text_of_formula(&self, mut at: usize) -> Result<String> {
        while let Some(record) = record(&self.stream, at)? {
            match record.kind {
                FORMULA_TEXT => {
                    let letters = record.data.get(2..).unwrap_or_default();
                    return text(letters, usize::from(u16_at(record.data, 0)?));
                }
                0x04BC | 0x0221 | 0x0236 => at = record.next,
                _ => break,
            }
        }
        Err(damaged("formula"))
    }

    fn number(&self, value: f64, style: u16) -> String {
        let is_date = self.dates.get(usize::from(style)).copied().unwrap_or(false);
        if is_date { numbers::date(value, self.epoch) } else { numbers::plain(value) }
    }
}

/// A sheet of cells; diagrams and macros have sheets as well.
fn sheet(record: Record) -> Result<Option<Sheet>> {
    let [hidden, kind, length] = bytes_at(record.data, 4)?;
    let name = text(record.data.get(7..).unwrap_or_default(), usize::from(length))?;
    let sheet = Sheet { name, hidden: hidden & 3 != 0, begin: u32_at(record.data, 0)? as usize };
    Ok((kind == 0).then_some(sheet))
}

/// A truth by its first byte, unless the second says that it is an error.
fn truth_or_error([value, is_error]: [u8; 2]) -> Option<String> {
    (is_error == 0).then(|| numbers::truth(value != 0))
}

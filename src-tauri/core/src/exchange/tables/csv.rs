//! CSV, read byte by byte. Not the csv crate: it does not say that a quotation mark was never closed, passes over
//! empty lines, which count as rows, and lets a cell grow without end. Not here: which letters (`encoding`).

use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use super::encoding::{self, CHUNK, Letters};
use super::intake::{Intake, Line, Step};
use super::{damaged, limits};
use crate::problem::{Code, Problem, Result, ensure};

/// Signs between cells, the likelier first.
const SEPARATORS: [u8; 3] = *b";\t,";

/// How many rows the sign between cells is looked for in.
const SAMPLE: usize = 50;

/// What a spreadsheet program takes for a formula when a text begins with it.
pub(super) const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

pub(super) fn rows(path: &Path, intake: &mut Intake) -> Step {
    let (bytes, letters) = encoding::open(path)?;
    let mut source = BufReader::with_capacity(CHUNK, Whole(bytes));
    let told = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::InvalidData => damaged(error),
        _ => Problem::io(path, &error),
    };
    let head = source.fill_buf().map_err(told)?;
    let said = said_separator(head);
    let mut reader = Reader::new(said.unwrap_or_else(|| likely_separator(head)), letters);
    reader.skips_first = said.is_some();
    loop {
        let chunk = source.fill_buf().map_err(told)?;
        if chunk.is_empty() {
            return reader.end(intake);
        }
        for &byte in chunk {
            reader.take(byte, intake)?;
        }
        let read = chunk.len();
        source.consume(read);
    }
}

/// Fills each buffer as far as it goes: what is looked at first must not depend on how the system reads.
struct Whole(Box<dyn Read>);

impl Read for Whole {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let mut filled = 0;
        while filled < into.len() {
            match self.0.read(&mut into[filled..])? {
                0 => break,
                read => filled += read,
            }
        }
        Ok(filled)
    }
}

/// The sign that the file names itself, as Excel understands it: `sep=;` alone on the first line.
fn said_separator(head: &[u8]) -> Option<u8> {
    match head {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign, b'\r' | b'\n', ..] if sign.is_ascii() => {
            Some(*sign)
        }
        _ => None,
    }
}

/// The sign by which most of the first rows have as many cells as the header, and more than one.
fn likely_separator(head: &[u8]) -> u8 {
    let score = |separator: &u8| {
        let counts = cell_counts(head, *separator);
        let header = counts.first().copied().unwrap_or(1);
        let alike = counts.iter().filter(|count| **count == header).count();
        if header > 1 { (alike, header) } else { (0, 0) }
    };
    // Of equals, `max_by_key` takes the last.
    SEPARATORS.into_iter().rev().max_by_key(score).unwrap_or(b';')
}

/// How many cells the first rows that say something have, if this sign stands between them.
fn cell_counts(head: &[u8], separator: u8) -> Vec<usize> {
    let (mut counts, mut cells, mut length, mut quoted) = (Vec::new(), 1, 0, false);
    for &byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => {
                if length > 0 {
                    counts.push(cells);
                }
                (cells, length) = (1, 0);
                continue;
            }
            _ if byte == separator && !quoted => cells += 1,
            _ => {}
        }
        length += 1;
        if counts.len() == SAMPLE {
            return counts;
        }
    }
    // A last row that the sample cut off says nothing, unless it is the only one.
    if counts.is_empty() || head.len() < CHUNK && length > 0 {
        counts.push(cells);
    }
    counts
}

/// Where in a cell the reading is.
#[derive(Clone, Copy, PartialEq)]
enum At {
    Start,
    Plain,
    Quoted,
    /// After a quotation mark within a quoted cell: its end, or the first of two that mean one.
    Quote,
}

struct Reader {
    separator: u8,
    letters: Letters,
    /// The letters of the first cell that has other than ASCII, in a file that is not all UTF-8.
    first_means_utf8: Option<bool>,
    at: At,
    /// A line break stands within the quoted cell.
    broken: bool,
    after_cr: bool,
    skips_first: bool,
    column: usize,
    cell: Vec<u8>,
    line: Line,
}

impl Reader {
    fn new(separator: u8, letters: Letters) -> Reader {
        Reader {
            separator,
            letters,
            first_means_utf8: None,
            at: At::Start,
            broken: false,
            after_cr: false,
            skips_first: false,
            column: 0,
            cell: Vec::new(),
            line: Line::new(1),
        }
    }

    fn take(&mut self, byte: u8, intake: &mut Intake) -> Step {
        let after_cr = std::mem::take(&mut self.after_cr);
        match (self.at, byte) {
            (At::Start, b'"') => self.at = At::Quoted,
            (At::Quoted, b'"') => self.at = At::Quote,
            (At::Quote, b'"') => {
                self.push(byte)?;
                self.at = At::Quoted;
            }
            (At::Quoted, _) => {
                self.broken |= matches!(byte, b'\r' | b'\n');
                self.push(byte)?;
            }
            (At::Start, b'\n') if after_cr => {}
            (_, b'\r' | b'\n') => {
                self.after_cr = byte == b'\r';
                self.end_row(intake)?;
            }
            _ if byte == self.separator => self.end_cell()?,
            (At::Quote, b' ') => {}
            (At::Quote, _) => {
                // Over a line break it is likelier that the first mark was never closed than that this one was.
                ensure!(!self.broken, self.never_closed());
                self.push(byte)?;
                self.at = At::Plain;
            }
            (At::Start | At::Plain, _) => {
                self.push(byte)?;
                self.at = At::Plain;
            }
        }
        Ok(())
    }

    fn push(&mut self, byte: u8) -> Result<()> {
        if self.cell.len() >= limits::CELL * 4 {
            return Err(if self.broken { self.never_closed() } else { self.line.too_long(self.column) });
        }
        ensure!(byte != 0, self.line.at(Code::TableNul, self.column));
        self.cell.push(byte);
        Ok(())
    }

    fn never_closed(&self) -> Problem {
        Problem::new(Code::TableQuoteOpen).with("row", i64::from(self.line.number))
    }

    fn end_cell(&mut self) -> Result<()> {
        let text = self.text()?;
        self.line.put(self.column, without_apostrophe(text))?;
        self.cell.clear();
        self.column += 1;
        self.broken = false;
        self.at = At::Start;
        Ok(())
    }

    fn end_row(&mut self, intake: &mut Intake) -> Step {
        self.end_cell()?;
        self.column = 0;
        if std::mem::take(&mut self.skips_first) {
            // Excel does not count the row that names the sign.
            self.line = Line::new(1);
            return Ok(());
        }
        let next = Line::new(self.line.number.saturating_add(1));
        intake.row(std::mem::replace(&mut self.line, next))
    }

    fn end(mut self, intake: &mut Intake) -> Step {
        ensure!(self.at != At::Quoted, self.never_closed());
        self.end_row(intake)
    }

    /// The cell's text. Once cells of both kinds of letters have come, nothing tells what the rest means.
    fn text(&mut self) -> Result<String> {
        if self.cell.is_ascii() || self.letters == Letters::Utf8 {
            let text = std::str::from_utf8(&self.cell).map(str::to_owned);
            return text.map_err(|_| self.line.at(Code::TableEncodings, self.column));
        }
        let utf8 = encoding::means_utf8(&self.cell);
        let first = *self.first_means_utf8.get_or_insert(utf8);
        ensure!(first == utf8, self.line.at(Code::TableEncodings, self.column));
        Ok(if utf8 {
            String::from_utf8_lossy(&self.cell).into_owned()
        } else {
            encoding::windows_1252(&self.cell)
        })
    }
}

/// Takes off the apostrophe that our own CSV puts before what would be taken for a formula.
fn without_apostrophe(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if begins_like_formula(rest) => rest.to_owned(),
        _ => text,
    }
}

/// Whether a text would be taken for a formula, apostrophes before it aside.
pub(super) fn begins_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

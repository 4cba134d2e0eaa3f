//! XLSX: the workbook's sheets, read cell by cell. Not here: unpacking (`package`) and what XML is (`xml`).

use std::io::Read;
use std::path::Path;

use super::intake::{Intake, Line, Step};
use super::numbers::{self, Epoch};
use super::package::{Package, WORKBOOK};
use super::styles::Formats;
use super::texts::Texts;
use super::xml::{Element, Piece, Xml};
use super::{damaged, limits, no_sheet};
use crate::problem::{Result, ensure};

struct Sheet {
    name: String,
    hidden: bool,
    /// By which name the workbook's relations know its part.
    relation: String,
}

pub(super) fn sheets(path: &Path) -> Result<Vec<String>> {
    let (sheets, _) = workbook(&mut Package::open(path)?)?;
    Ok(sheets.into_iter().map(|sheet| sheet.name).collect())
}

pub(super) fn rows(path: &Path, wanted: Option<&str>, intake: &mut Intake) -> Step {
    let mut package = Package::open(path)?;
    let (mut sheets, epoch) = workbook(&mut package)?;
    match wanted {
        Some(name) => sheets.retain(|sheet| sheet.name == name),
        None => sheets.retain(|sheet| !sheet.hidden),
    }
    ensure!(wanted.is_none() || !sheets.is_empty(), no_sheet(wanted.unwrap_or_default()));
    let book = Book { texts: shared_texts(&mut package)?, dates: date_styles(&mut package)?, epoch };
    let parts = relations(&mut package)?;
    for sheet in sheets {
        let part = parts.iter().find(|(relation, _)| *relation == sheet.relation);
        let (_, part) = part.ok_or_else(|| damaged(&sheet.name))?;
        intake.sheet.clone_from(&sheet.name);
        book.read(&mut package.xml(part)?, intake)?;
        if intake.passed() > 0 {
            break;
        }
    }
    Ok(())
}

fn workbook(package: &mut Package) -> Result<(Vec<Sheet>, Epoch)> {
    let mut xml = package.xml(WORKBOOK)?;
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::Y1900);
    loop {
        match xml.next()? {
            Piece::Open(tag) if tag.name() == "sheet" => sheets.push(Sheet {
                name: tag.get("name")?.unwrap_or_default(),
                hidden: tag.get("state")?.is_some_and(|state| state != "visible"),
                relation: tag.get_prefixed("id")?.unwrap_or_default(),
            }),
            Piece::Open(tag) if tag.name() == "workbookPr" => {
                if matches!(tag.get("date1904")?.as_deref(), Some("1" | "true")) {
                    epoch = Epoch::Y1904;
                }
            }
            Piece::End => {
                ensure!(sheets.len() <= limits::SHEETS, damaged("sheets"));
                return Ok((sheets, epoch));
            }
            _ => {}
        }
    }
}

/// The parts that the workbook stands on, by the names of its relations.
fn relations(package: &mut Package) -> Result<Vec<(String, String)>> {
    let mut xml = package.xml("xl/_rels/workbook.xml.rels")?;
    let mut found = Vec::new();
    loop {
        match xml.next()? {
            Piece::Open(tag) if tag.name() == "Relationship" => {
                let target = tag.get("Target")?.unwrap_or_default();
                let part = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                found.push((tag.get("Id")?.unwrap_or_default(), part));
            }
            Piece::End => return Ok(found),
            _ => {}
        }
    }
}

fn shared_texts(package: &mut Package) -> Result<Texts> {
    const PART: &str = "xl/sharedStrings.xml";
    let mut texts = Texts::default();
    if !package.has(PART) {
        return Ok(texts);
    }
    let mut xml = package.xml(PART)?;
    loop {
        match xml.next()? {
            Piece::Open(tag) if tag.name() == "si" => texts.add(&text_within(&mut xml, "si")?)?,
            Piece::End => return Ok(texts),
            _ => {}
        }
    }
}

/// The text of an element that was just opened, its runs together, without how East Asian words are spoken.
fn text_within<R: Read>(xml: &mut Xml<R>, name: &str) -> Result<String> {
    let (mut text, mut in_text) = (String::new(), false);
    loop {
        match xml.next()? {
            Piece::Open(tag) if tag.name() == "rPh" => xml.skip()?,
            Piece::Open(tag) => in_text = tag.name() == "t",
            Piece::Text(said) if in_text => push(&mut text, &said)?,
            Piece::Close(tag) if tag.as_str() == name => return Ok(unescaped(text)),
            Piece::Close(_) => in_text = false,
            Piece::End => return Err(damaged("end")),
            _ => {}
        }
    }
}

/// Adds to a text that is held; the cell it comes into says by its own name that it is too long.
fn push(text: &mut String, said: &str) -> Result<()> {
    ensure!(text.len() <= limits::CELL * 16, damaged("text"));
    text.push_str(said);
    Ok(())
}

/// What XML cannot hold is written as `_x000D_`.
fn unescaped(text: String) -> String {
    let (mut plain, mut rest) = (String::new(), text.as_str());
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let code = after.get(..5).and_then(|five| five.strip_suffix('_'));
        let letter = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match letter {
            Some(letter) => plain.push(letter),
            None => plain.push_str("_x"),
        }
        rest = if letter.is_some() { &after[5..] } else { after };
    }
    if plain.is_empty() && rest.len() == text.len() {
        return text;
    }
    plain.push_str(rest);
    plain
}

/// For each style of cells, whether it is one of dates.
fn date_styles(package: &mut Package) -> Result<Vec<bool>> {
    const PART: &str = "xl/styles.xml";
    let (mut formats, mut dates, mut in_cells) = (Formats::default(), Vec::new(), false);
    if !package.has(PART) {
        return Ok(dates);
    }
    let mut xml = package.xml(PART)?;
    loop {
        match xml.next()? {
            Piece::Open(tag) if tag.name() == "numFmt" => {
                let code = tag.get("formatCode")?.unwrap_or_default();
                formats.make(tag.number("numFmtId")?.unwrap_or_default(), &code);
            }
            Piece::Open(tag) if tag.name() == "cellXfs" => in_cells = true,
            Piece::Open(tag) if tag.name() == "xf" && in_cells => {
                // A cell names its style by a number of 16 bits.
                ensure!(dates.len() <= usize::from(u16::MAX), damaged("styles"));
                dates.push(formats.is_date(tag.number("numFmtId")?.unwrap_or_default()));
            }
            Piece::Close(tag) if tag.as_str() == "cellXfs" => in_cells = false,
            Piece::End => return Ok(dates),
            _ => {}
        }
    }
}

/// What the cells of every sheet need.
struct Book {
    texts: Texts,
    dates: Vec<bool>,
    epoch: Epoch,
}

impl Book {
    fn read<R: Read>(&self, xml: &mut Xml<R>, intake: &mut Intake) -> Step {
        let (mut number, mut column) = (0, 0);
        let mut line = Line::default();
        loop {
            match xml.next()? {
                Piece::Open(tag) if tag.name() == "row" => {
                    number = row_number(&tag)?.unwrap_or(number + 1);
                    (line, column) = (Line::new(number), 0);
                }
                Piece::Open(tag) if tag.name() == "c" => {
                    let cell = RawCell::opened(&tag, column)?.filled(xml)?;
                    column = cell.column + 1;
                    self.put(cell, &mut line)?;
                }
                Piece::Close(tag) if tag.as_str() == "row" => intake.row(std::mem::take(&mut line))?,
                Piece::Close(tag) if tag.as_str() == "sheetData" => return Ok(()),
                Piece::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn put(&self, cell: RawCell, line: &mut Line) -> Result<()> {
        let column = cell.column;
        if cell.is_without_value() {
            line.without_value(column);
            return Ok(());
        }
        let number = || cell.value.trim().parse::<f64>().map_err(damaged);
        let text = match cell.kind.as_str() {
            "s" => self.texts.get(cell.value.trim().parse().map_err(damaged)?)?.to_owned(),
            "str" | "inlineStr" => unescaped(cell.value),
            "b" => numbers::truth(matches!(cell.value.trim(), "1" | "true")),
            "d" => numbers::iso(&cell.value),
            _ if cell.value.trim().is_empty() => String::new(),
            _ if self.dates.get(cell.style).copied().unwrap_or(false) => numbers::date(number()?, self.epoch),
            _ => numbers::plain(number()?),
        };
        line.put(column, text)
    }
}

fn row_number(tag: &Element) -> Result<Option<u32>> {
    let number = tag.number("r")?;
    number.map(|number| u32::try_from(number).map_err(damaged)).transpose()
}

/// A cell as the file has it.
struct RawCell {
    column: usize,
    style: usize,
    kind: String,
    value: String,
    has_formula: bool,
}

impl RawCell {
    fn opened(tag: &Element, next: usize) -> Result<RawCell> {
        let name = tag.get("r")?;
        Ok(RawCell {
            column: name.as_deref().map_or(Ok(next), column_of)?,
            style: tag.number("s")?.unwrap_or_default() as usize,
            kind: tag.get("t")?.unwrap_or_default(),
            value: String::new(),
            has_formula: false,
        })
    }

    fn filled<R: Read>(mut self, xml: &mut Xml<R>) -> Result<RawCell> {
        let mut in_value = false;
        loop {
            match xml.next()? {
                Piece::Open(tag) if tag.name() == "is" => self.value = text_within(xml, "is")?,
                Piece::Open(tag) => {
                    in_value = tag.name() == "v";
                    self.has_formula |= tag.name() == "f";
                }
                Piece::Text(said) if in_value => push(&mut self.value, &said)?,
                Piece::Close(tag) if tag.as_str() == "c" => return Ok(self),
                Piece::Close(_) => in_value = false,
                Piece::End => return Err(damaged("end")),
                _ => {}
            }
        }
    }

    /// A formula that no program has worked out, or that came to an error. An empty text is a value.
    fn is_without_value(&self) -> bool {
        self.kind == "e" || (self.has_formula && self.kind != "str" && self.value.trim().is_empty())
    }
}

/// The column of `AB12`, from 0.
fn column_of(name: &str) -> Result<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters
        .take(4)
        .fold(0, |column, letter| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    column.checked_sub(1).ok_or_else(|| damaged(name))
}

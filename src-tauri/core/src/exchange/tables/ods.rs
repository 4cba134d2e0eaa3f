//! ODS: the sheets of its content, read cell by cell, what is repeated counted and not made.
//! Not here: unpacking (`package`) and what XML is (`xml`).

use std::io::Read;
use std::path::Path;

use super::intake::{Intake, Line, Step};
use super::package::Package;
use super::xml::{Element, Piece, Xml};
use super::{damaged, limits, no_sheet, numbers};
use crate::problem::{Code, Problem, Result, ensure};

const CONTENT: &str = "content.xml";

pub(super) fn sheets(path: &Path) -> Result<Vec<String>> {
    let mut package = opened(path)?;
    let mut xml = package.xml(CONTENT)?;
    let mut names = Vec::new();
    while next_sheet(&mut xml, |name| names.push(name.to_owned()))? {
        xml.skip()?;
    }
    Ok(names)
}

pub(super) fn rows(path: &Path, wanted: Option<&str>, intake: &mut Intake) -> Step {
    let mut package = opened(path)?;
    let mut xml = package.xml(CONTENT)?;
    let (mut found, mut is_wanted) = (wanted.is_none(), true);
    let mut sheet = String::new();
    while next_sheet(&mut xml, |name| {
        is_wanted = wanted.is_none_or(|wanted| wanted == name);
        sheet = name.to_owned();
    })? {
        if !is_wanted {
            xml.skip()?;
            continue;
        }
        found = true;
        intake.sheet.clone_from(&sheet);
        read(&mut xml, intake)?;
        if intake.passed() > 0 {
            return Ok(());
        }
    }
    ensure!(found, no_sheet(wanted.unwrap_or_default()));
    Ok(())
}

/// The file, unless it needs a password: then its manifest says how its parts are encrypted.
fn opened(path: &Path) -> Result<Package> {
    const MANIFEST: &str = "META-INF/manifest.xml";
    let mut package = Package::open(path)?;
    if package.has(MANIFEST) {
        let mut xml = package.xml(MANIFEST)?;
        loop {
            match xml.next()? {
                Piece::Open(tag) => {
                    ensure!(tag.name() != "encryption-data", Problem::new(Code::TablePassword));
                }
                Piece::End => break,
                _ => {}
            }
        }
    }
    Ok(package)
}

/// Goes into the next sheet, told by its name. Sheets stand in the spreadsheet itself, not among what was
/// changed in it or within a cell.
fn next_sheet<R: Read>(xml: &mut Xml<R>, mut named: impl FnMut(&str)) -> Result<bool> {
    loop {
        match xml.next()? {
            Piece::Open(tag) => match tag.name() {
                "table" => {
                    named(&tag.get("table:name")?.unwrap_or_default());
                    return Ok(true);
                }
                "document-content" | "body" | "spreadsheet" => {}
                _ => xml.skip()?,
            },
            Piece::End => return Ok(false),
            _ => {}
        }
    }
}

fn read<R: Read>(xml: &mut Xml<R>, intake: &mut Intake) -> Step {
    let mut number: u32 = 1;
    loop {
        match xml.next()? {
            Piece::Open(tag) => match tag.name() {
                "table-row" => {
                    let times = repeated(&tag, "table:number-rows-repeated")?;
                    let row = row(xml, number)?;
                    pass(row, times, intake)?;
                    number = number.saturating_add(times);
                }
                "table-rows" | "table-row-group" | "table-header-rows" => {}
                _ => xml.skip()?,
            },
            Piece::Close(tag) if tag.as_str() == "table" => return Ok(()),
            Piece::End => return Err(damaged("end").into()),
            _ => {}
        }
    }
}

/// A row with its cells by their columns, as far as they are kept, and up to where they go.
struct RawRow {
    number: u32,
    cells: Vec<(usize, Content)>,
    width: usize,
}

#[derive(Clone)]
enum Content {
    Text(String),
    WithoutValue,
}

/// Passes a row on as often as it is repeated: a filled one until the intake has enough, an empty one never.
fn pass(row: RawRow, times: u32, intake: &mut Intake) -> Step {
    if row.width == 0 {
        return Ok(());
    }
    for more in 0..times {
        let mut line = Line::new(row.number.saturating_add(more));
        for (column, content) in &row.cells {
            match content {
                Content::Text(text) => line.put(*column, text.clone())?,
                Content::WithoutValue => line.without_value(*column),
            }
        }
        line.reach(row.width);
        intake.row(line)?;
    }
    Ok(())
}

fn row<R: Read>(xml: &mut Xml<R>, number: u32) -> Result<RawRow> {
    let (mut row, mut column) = (RawRow { number, cells: Vec::new(), width: 0 }, 0usize);
    loop {
        match xml.next()? {
            Piece::Open(tag) => match tag.name() {
                "table-cell" => {
                    let times = repeated(&tag, "table:number-columns-repeated")? as usize;
                    if let Some(content) = Value::of(&tag)?.filled(xml)? {
                        fill(&mut row, column, times, &content);
                    }
                    column = column.saturating_add(times);
                }
                // What another cell covers holds nothing that is seen.
                "covered-table-cell" => {
                    column = column.saturating_add(repeated(&tag, "table:number-columns-repeated")? as usize);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Piece::Close(tag) if tag.as_str() == "table-row" => return Ok(row),
            Piece::End => return Err(damaged("end")),
            _ => {}
        }
    }
}

/// Puts a cell as often as it is repeated, as far as columns are kept.
fn fill(row: &mut RawRow, column: usize, times: usize, content: &Content) {
    let end = column.saturating_add(times);
    row.width = row.width.max(end);
    row.cells.extend((column..end.min(limits::COLUMNS)).map(|column| (column, content.clone())));
}

/// How often an element stands there; at least once.
fn repeated(tag: &Element, name: &str) -> Result<u32> {
    let times = tag.number(name)?.unwrap_or(1).max(1);
    Ok(u32::try_from(times).unwrap_or(u32::MAX))
}

/// What the opening tag of a cell says of its value.
enum Value {
    Said(String),
    /// The paragraphs within say it.
    Within,
    Nothing,
    /// A formula that no program has worked out, or that came to an error.
    Missing,
}

impl Value {
    fn of(tag: &Element) -> Result<Value> {
        let said = |name| tag.get(name).map(Option::unwrap_or_default);
        if tag.get("calcext:value-type")?.as_deref() == Some("error") {
            return Ok(Value::Missing);
        }
        Ok(match tag.get("office:value-type")?.as_deref() {
            Some("float" | "currency" | "percentage") => {
                Value::Said(numbers::plain(said("office:value")?.parse().map_err(damaged)?))
            }
            Some("date") => Value::Said(numbers::iso(&said("office:date-value")?)),
            Some("time") => {
                let length = said("office:time-value")?;
                Value::Said(numbers::duration(&length).unwrap_or(length))
            }
            Some("boolean") => Value::Said(numbers::truth(said("office:boolean-value")? == "true")),
            Some(_) => Value::Within,
            None if tag.get("table:formula")?.is_some() => Value::Missing,
            None => Value::Nothing,
        })
    }

    /// The cell's content, once its element is read to the end; none if it says nothing.
    fn filled<R: Read>(self, xml: &mut Xml<R>) -> Result<Option<Content>> {
        let text = match self {
            Value::Within => return Ok(paragraphs(xml)?.map(Content::Text)),
            Value::Said(text) => Some(Content::Text(text)),
            Value::Missing => Some(Content::WithoutValue),
            Value::Nothing => None,
        };
        xml.skip()?;
        Ok(text)
    }
}

/// The paragraphs of a cell, one a line, without its comments and drawings.
fn paragraphs<R: Read>(xml: &mut Xml<R>) -> Result<Option<String>> {
    let (mut text, mut count, mut depth) = (String::new(), 0, 0);
    loop {
        // Four bytes a letter, and as much again of spaces that are only counted.
        ensure!(text.len() <= limits::CELL * 8, damaged("text"));
        match xml.next()? {
            Piece::Open(tag) => match tag.name() {
                "p" if depth == 0 => {
                    if count > 0 {
                        text.push('\n');
                    }
                    (count, depth) = (count + 1, 1);
                }
                "annotation" | "shapes" | "frame" | "ruby-text" => xml.skip()?,
                "s" => {
                    let spaces = tag.number("text:c")?.unwrap_or(1).min(limits::CELL as u64);
                    text.extend(std::iter::repeat_n(' ', spaces as usize));
                    depth += 1;
                }
                "tab" => {
                    text.push('\t');
                    depth += 1;
                }
                "line-break" => {
                    text.push('\n');
                    depth += 1;
                }
                _ => depth += 1,
            },
            Piece::Text(said) if depth > 0 => text.push_str(&said),
            Piece::Close(_) if depth == 0 => return Ok(Some(text).filter(|text| !text.is_empty())),
            Piece::Close(_) => depth -= 1,
            Piece::End => return Err(damaged("end")),
            _ => {}
        }
    }
}

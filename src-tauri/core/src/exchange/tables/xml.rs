//! XML as a stream of openings, texts and closings, none of them larger than the limits. The only file that knows
//! the XML library. Not here: what the elements mean.

use std::cell::Cell;
use std::io::{BufReader, ErrorKind, Read};
use std::rc::Rc;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};

use super::encoding::CHUNK;
use super::package::swollen;
use super::{damaged, limits};
use crate::problem::{Problem, Result, ensure};

/// What stands next in the document. An empty element is opened and closed.
pub(super) enum Piece<'a> {
    Open(Element<'a>),
    Close(Name<'a>),
    Text(String),
    /// A comment or a declaration.
    Nothing,
    End,
}

/// A closing tag.
pub(super) struct Name<'a>(BytesEnd<'a>);

impl Name<'_> {
    /// The name of what is closed, without its prefix.
    pub(super) fn as_str(&self) -> &str {
        without_prefix(self.0.name().0)
    }
}

/// An opening tag.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        without_prefix(self.0.name().0)
    }

    /// An attribute by its name with the prefix, as every spreadsheet program writes it.
    pub(super) fn get(&self, name: &str) -> Result<Option<String>> {
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(damaged)?;
            if attribute.key.0 == name {
                let value = quick_xml::escape::unescape(&attribute.value).map_err(damaged)?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }

    /// The attribute of this name, whatever its prefix is, if it has one.
    pub(super) fn get_prefixed(&self, name: &str) -> Result<Option<String>> {
        let keys = self.0.attributes().map_while(|attribute| Some(attribute.ok()?.key.0));
        let mut keys = keys.filter(|key| key.contains(':') && without_prefix(key) == name);
        keys.next().map_or(Ok(None), |key| self.get(key))
    }

    /// An attribute that is a whole number; one that is none is a fault of the file.
    pub(super) fn number(&self, name: &str) -> Result<Option<u64>> {
        let text = self.get(name)?;
        text.map(|text| text.trim().parse().map_err(damaged)).transpose()
    }
}

fn without_prefix(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, name)| name)
}

pub(super) struct Xml<R: Read> {
    reader: Reader<BufReader<R>>,
    buffer: Vec<u8>,
    /// What was read since the last piece, counted where the bytes come from.
    since: Rc<Cell<u64>>,
    depth: usize,
}

impl<R: Read> Xml<R> {
    pub(super) fn new(source: R, since: Rc<Cell<u64>>) -> Xml<R> {
        let mut reader = Reader::from_reader(BufReader::with_capacity(CHUNK, source));
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new(), since, depth: 0 }
    }

    pub(super) fn next(&mut self) -> Result<Piece<'_>> {
        self.buffer.clear();
        self.since.set(0);
        let event = self.reader.read_event_into(&mut self.buffer).map_err(told)?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            Event::Eof => ensure!(self.depth == 0, damaged("end")),
            _ => {}
        }
        ensure!(self.depth <= limits::XML_DEPTH, damaged("depth"));
        piece(event)
    }

    /// Passes over the rest of an element that was just opened.
    pub(super) fn skip(&mut self) -> Result<()> {
        let outer = self.depth - 1;
        while self.depth > outer {
            ensure!(!matches!(self.next()?, Piece::End), damaged("end"));
        }
        Ok(())
    }
}

fn piece(event: Event) -> Result<Piece> {
    Ok(match event {
        Event::Start(start) => Piece::Open(Element(start)),
        Event::End(end) => Piece::Close(Name(end)),
        Event::CData(text) => Piece::Text(text.xml10_content().into_owned()),
        Event::Text(text) => Piece::Text(text.xml10_content().into_owned()),
        Event::GeneralRef(reference) => Piece::Text(referred(&reference)?),
        Event::Eof => Piece::End,
        _ => Piece::Nothing,
    })
}

/// The letter of `&#228;` or `&amp;`; nothing else is looked up, so that no entity can grow.
fn referred(reference: &BytesRef) -> Result<String> {
    if let Some(letter) = reference.resolve_char_ref().map_err(damaged)? {
        return Ok(letter.to_string());
    }
    let name = reference.xml10_content();
    resolve_predefined_entity(&name).map(str::to_owned).ok_or_else(|| damaged(format!("&{name};")))
}

fn told(error: quick_xml::Error) -> Problem {
    match error {
        quick_xml::Error::Io(error) if error.kind() == ErrorKind::FileTooLarge => swollen(),
        error => damaged(error),
    }
}

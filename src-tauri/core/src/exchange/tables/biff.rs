//! The records of an XLS workbook (BIFF8, [MS-XLS]) and the texts in them. Not here: what cells say (`xls`).

use super::damaged;
use super::texts::Texts;
use crate::problem::{Code, Problem, Result, ensure};

/// What carries on a record that is longer than one can be.
const CONTINUE: u16 = 0x003C;

/// One record: what it is, what it holds, and where the next begins.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) data: &'a [u8],
    pub(super) next: usize,
}

/// The record that begins at this byte of the workbook; none at its end.
pub(super) fn record(stream: &[u8], at: usize) -> Result<Option<Record<'_>>> {
    let rest = stream.get(at..).unwrap_or_default();
    // Some programs fill the workbook up with zeros, and none has a record of kind zero.
    if rest.len() < 4 || rest[..4] == [0; 4] {
        return Ok(None);
    }
    let (kind, length) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
    let data = rest.get(4..4 + length).ok_or_else(|| damaged("record"))?;
    Ok(Some(Record { kind, data, next: at + 4 + length }))
}

pub(super) fn u16_at(data: &[u8], at: usize) -> Result<u16> {
    bytes_at(data, at).map(u16::from_le_bytes)
}

pub(super) fn u32_at(data: &[u8], at: usize) -> Result<u32> {
    bytes_at(data, at).map(u32::from_le_bytes)
}

pub(super) fn bytes_at<const N: usize>(data: &[u8], at: usize) -> Result<[u8; N]> {
    let bytes = data.get(at..at + N).and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| damaged("record"))
}

/// An RK number: 30 bits of a float or of a whole number, hundredths if the lowest bit says so.
pub(super) fn rk(bits: u32) -> f64 {
    let value = match bits & 2 {
        0 => f64::from_bits(u64::from(bits & !3) << 32),
        _ => f64::from(bits as i32 >> 2),
    };
    if bits & 1 == 0 { value } else { value / 100.0 }
}

/// A text within one record, after its length: a byte that tells how wide its letters are, then the letters.
pub(super) fn text(data: &[u8], length: usize) -> Result<String> {
    Pieces { first: data, stream: &[], next: 0 }.text_of(length)
}

/// The shared texts, from the record that begins them on.
pub(super) fn shared_texts(stream: &[u8], record: Record) -> Result<Texts> {
    let first = record.data.get(8..).ok_or_else(|| damaged("texts"))?;
    let mut pieces = Pieces { first, stream, next: record.next };
    let mut texts = Texts::default();
    while !pieces.first.is_empty() || pieces.go_on()? {
        texts.add(&pieces.rich_text()?)?;
    }
    Ok(texts)
}

/// What is left of a record, and what carries it on.
struct Pieces<'a> {
    first: &'a [u8],
    stream: &'a [u8],
    next: usize,
}

impl Pieces<'_> {
    /// Goes over to the record that carries this one on, if there is one.
    fn go_on(&mut self) -> Result<bool> {
        match record(self.stream, self.next)? {
            Some(record) if record.kind == CONTINUE => {
                (self.first, self.next) = (record.data, record.next);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    fn byte(&mut self) -> Result<u8> {
        while self.first.is_empty() {
            ensure!(self.go_on()?, damaged("text"));
        }
        let (byte, rest) = (self.first[0], &self.first[1..]);
        self.first = rest;
        Ok(byte)
    }

    fn number(&mut self, bytes: u32) -> Result<usize> {
        (0..bytes).try_fold(0, |number, place| Ok(number | usize::from(self.byte()?) << (8 * place)))
    }

    fn skip(&mut self, mut count: usize) -> Result<()> {
        while count > self.first.len() {
            count -= self.first.len();
            ensure!(self.go_on()?, damaged("text"));
        }
        self.first = &self.first[count..];
        Ok(())
    }

    fn text_of(&mut self, length: usize) -> Result<String> {
        let wide = self.byte()? & 1 == 1;
        self.letters(length, wide)
    }

    /// A text with runs of formats and with how it is spoken, which are passed over.
    fn rich_text(&mut self) -> Result<String> {
        let length = self.number(2)?;
        let flags = self.byte()?;
        let runs = if flags & 8 == 0 { 0 } else { self.number(2)? };
        let spoken = if flags & 4 == 0 { 0 } else { self.number(4)? };
        let text = self.letters(length, flags & 1 == 1)?;
        self.skip(runs * 4 + spoken)?;
        Ok(text)
    }

    /// Letters of one byte or two; where a record ends among them, the next says anew which.
    fn letters(&mut self, length: usize, mut wide: bool) -> Result<String> {
        let mut units: Vec<u16> = Vec::new();
        while units.len() < length {
            if self.first.is_empty() {
                ensure!(self.go_on()?, damaged("text"));
                wide = self.byte()? & 1 == 1;
                continue;
            }
            let unit = if wide { self.number(2)? as u16 } else { u16::from(self.byte()?) };
            units.push(unit);
        }
        Ok(String::from_utf16_lossy(&units))
    }
}

/// Refuses what is older than Excel 97: a spreadsheet program can still save it anew.
pub(super) fn is_biff8(record: Record) -> Result<()> {
    ensure!(u16_at(record.data, 0)? == 0x0600, Problem::new(Code::TableForeign));
    Ok(())
}

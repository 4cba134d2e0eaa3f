//! The archive that an XLSX or ODS file is: its parts, unpacked no further than the limits. The only file that
//! knows the zip library. Not here: what the parts say.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use zip::ZipArchive;
use zip::result::ZipError;

use super::xml::Xml;
use super::{damaged, limits};
use crate::problem::{Code, Problem, Result, ensure};

/// Where an XLSX file has its workbook.
pub(super) const WORKBOOK: &str = "xl/workbook.xml";

/// What an ODS file says of itself.
const SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

pub(super) struct Package {
    archive: ZipArchive<BufReader<File>>,
    /// How much may still be unpacked of all its parts.
    left: Rc<Cell<u64>>,
}

impl Package {
    pub(super) fn open(path: &Path) -> Result<Package> {
        let told = |error: io::Error| Problem::io(path, &error);
        let mut file = File::open(path).map_err(told)?;
        let entries = entry_count(&mut file).map_err(told)?;
        ensure!(entries <= limits::ARCHIVE_ENTRIES, damaged("archive"));
        let archive = ZipArchive::new(BufReader::new(file)).map_err(damaged)?;
        Ok(Package { archive, left: Rc::new(Cell::new(limits::UNPACKED)) })
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.archive.index_for_name(part).is_some()
    }

    /// A part as XML.
    pub(super) fn xml(&mut self, part: &str) -> Result<Xml<Gauge<impl Read>>> {
        let gauge = self.part(part)?;
        let since = gauge.since.clone();
        Ok(Xml::new(gauge, since))
    }

    /// Whether the archive says that it is an OpenDocument spreadsheet.
    pub(super) fn is_spreadsheet(&mut self) -> Result<bool> {
        if !self.has("mimetype") {
            return Ok(false);
        }
        let mut said = Vec::new();
        self.part("mimetype")?.take(SPREADSHEET.len() as u64).read_to_end(&mut said).map_err(damaged)?;
        Ok(said == SPREADSHEET)
    }

    fn part(&mut self, name: &str) -> Result<Gauge<impl Read>> {
        let left = self.left.clone();
        let part = self.archive.by_name(name).map_err(|error| match error {
            ZipError::UnsupportedArchive(reason) if reason == ZipError::PASSWORD_REQUIRED => {
                Problem::new(Code::TablePassword)
            }
            error => damaged(error),
        })?;
        ensure!(part.size() <= limits::UNPACKED, swollen());
        Ok(Gauge::new(part, left, limits::XML_EVENT))
    }
}

/// What unpacks to more than is read.
pub(super) fn swollen() -> Problem {
    Problem::new(Code::TableSwollen).with("max", (limits::UNPACKED >> 20) as i64)
}

/// How many entries the archive's end claims, before a library makes room for them.
fn entry_count(file: &mut File) -> io::Result<u64> {
    // The end and a comment of at most 64 KB.
    const TAIL: u64 = 22 + (64 << 10) + 76;
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    file.by_ref().take(TAIL).read_to_end(&mut tail)?;
    file.seek(SeekFrom::Start(0))?;
    let claims = |sign: &[u8; 4], at: usize, width: usize| {
        let ends = tail.windows(4).enumerate().filter(|(_, bytes)| bytes == sign);
        let counts = ends.filter_map(|(start, _)| {
            let bytes = tail.get(start + at..start + at + width)?;
            Some(bytes.iter().rev().fold(0, |count, byte| count << 8 | u64::from(*byte)))
        });
        counts.max().unwrap_or(0)
    };
    // An archive of the large form writes 0xFFFF into the small one.
    let small = Some(claims(b"PK\x05\x06", 10, 2)).filter(|count| *count != 0xFFFF).unwrap_or(0);
    Ok(small.max(claims(b"PK\x06\x06", 32, 8)))
}

/// Counts what is unpacked, whatever the archive says, and stops at the limits: of all parts, and of what is
/// asked for since the count of a single event was set to nothing.
pub(super) struct Gauge<R> {
    source: R,
    left: Rc<Cell<u64>>,
    since: Rc<Cell<u64>>,
    event: u64,
}

impl<R: Read> Gauge<R> {
    pub(super) fn new(source: R, left: Rc<Cell<u64>>, event: u64) -> Gauge<R> {
        Gauge { source, left, since: Rc::default(), event }
    }

    #[cfg(test)]
    pub(super) fn since(&self) -> Rc<Cell<u64>> {
        self.since.clone()
    }
}

impl<R: Read> Read for Gauge<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        let since = self.since.get() + read as u64;
        self.since.set(since);
        match self.left.get().checked_sub(read as u64) {
            Some(left) if since <= self.event => self.left.set(left),
            _ => return Err(io::Error::from(io::ErrorKind::FileTooLarge)),
        }
        Ok(read)
    }
}

//! What kind of table a file is, by its first bytes, and whether its ending says the same.
//! Not here: reading it.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::package::{self, Package};
use super::{damaged, limits};
use crate::problem::{Code, Problem, Result, ensure};

/// The kinds that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Csv,
    Xlsx,
    Xls,
    Ods,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Csv => "CSV",
            Kind::Xlsx => "XLSX",
            Kind::Xls => "XLS",
            Kind::Ods => "ODS",
        }
    }

    /// What the ending promises; nothing if it is none of a table.
    fn promised(path: &Path) -> Option<Kind> {
        match path.extension()?.to_str()?.to_lowercase().as_str() {
            "csv" | "txt" | "tsv" => Some(Kind::Csv),
            "xlsx" | "xlsm" => Some(Kind::Xlsx),
            "xls" => Some(Kind::Xls),
            "ods" => Some(Kind::Ods),
            _ => None,
        }
    }
}

/// How many of the first bytes are looked at.
const HEAD: u64 = 4096;

/// Beginnings of files that are no tables: papers, pictures, archives, databases, and pages that are named XLS.
const FOREIGN: [&[u8]; 14] = [
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"{\\rtf",
    b"<!",
    b"<html",
    b"<HTML",
    b"<table",
    b"<?xml",
    b"\x1F\x8B",
    b"7z\xBC\xAF",
    b"Rar!",
    b"SQLite format 3",
];

/// The kind of a file that can be read, and is what its ending says.
pub(super) fn of(path: &Path) -> Result<Kind> {
    let told = |error: std::io::Error| Problem::io(path, &error);
    let about = fs::metadata(path).map_err(told)?;
    ensure!(!about.is_dir(), Problem::new(Code::TableFolder));
    ensure!(about.is_file(), Problem::new(Code::TableForeign));
    ensure!(about.len() > 0, Problem::new(Code::TableEmpty));
    let mut file = File::open(path).map_err(told)?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head).map_err(told)?;
    let promised = Kind::promised(path);
    let plain = is_plain(&head);
    // Bytes that are nothing known: under the name of a spreadsheet, one that is broken.
    let broken = plain.is_none() && promised.is_some_and(|kind| kind != Kind::Csv);
    ensure!(!broken, damaged("signature"));
    let found = match &head[..] {
        [b'P', b'K', 3, 4, ..] => {
            small_enough(about.len(), limits::PACKED)?;
            in_archive(path)?
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            small_enough(about.len(), limits::OLD)?;
            file.seek(SeekFrom::Start(0)).map_err(told)?;
            in_compound(file)?
        }
        _ if plain == Some(false) => return Err(Problem::new(Code::TableForeign)),
        _ => {
            small_enough(about.len(), limits::FILE)?;
            Kind::Csv
        }
    };
    let wrong_ending = || Problem::new(Code::TableWrongEnding).with("found", found.name());
    ensure!(promised.is_none_or(|kind| kind == found), wrong_ending());
    Ok(found)
}

/// Whether a beginning is that of a table as far as can be seen; none if it is that of nothing known.
fn is_plain(head: &[u8]) -> Option<bool> {
    let after_mark = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let packed = head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xD0\xCF\x11\xE0");
    let wide = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    let control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    match () {
        _ if packed || wide => Some(true),
        _ if FOREIGN.iter().any(|beginning| after_mark.starts_with(beginning)) => Some(false),
        _ if head.iter().any(control) => None,
        _ => Some(true),
    }
}

fn small_enough(size: u64, max: u64) -> Result<()> {
    let mega = |bytes: u64| (bytes >> 20) as i64;
    let too_large = || Problem::new(Code::TableTooLarge).with("size", mega(size)).with("max", mega(max));
    ensure!(size <= max, too_large());
    Ok(())
}

fn in_archive(path: &Path) -> Result<Kind> {
    let mut package = Package::open(path)?;
    if package.has(package::WORKBOOK) {
        return Ok(Kind::Xlsx);
    }
    if package.has("content.xml") && package.is_spreadsheet()? {
        return Ok(Kind::Ods);
    }
    Err(Problem::new(Code::TableForeign))
}

/// Excel puts a workbook with a password, of whatever age, into the old kind of file.
fn in_compound(file: File) -> Result<Kind> {
    let compound = cfb::CompoundFile::open(file).map_err(damaged)?;
    ensure!(!compound.exists("EncryptedPackage"), Problem::new(Code::TablePassword));
    ensure!(compound.exists(super::xls::STREAM), Problem::new(Code::TableForeign));
    Ok(Kind::Xls)
}

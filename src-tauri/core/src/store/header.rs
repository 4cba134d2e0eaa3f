//! What a file says of itself in its first hundred bytes, read before SQLite touches it.
//! The layout is SQLite's file format, section 1.3. Not here: opening.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::file::log_of;
use super::schema::Schema;
use crate::problem::{Code, Problem, Result, ensure};

/// "Yhsi" in ASCII: marks a SQLite file as a store of this program.
pub(super) const APPLICATION_ID: u32 = 0x5968_7369;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const LENGTH: usize = 100;

/// The version of the store at `path`, from 1 to the schema's; anything else is a problem.
/// None if there is no file.
pub(super) fn version_at(path: &Path, schema: &Schema) -> Result<Option<u32>> {
    let Some((head, length)) = head_of(path)? else { return Ok(None) };
    ensure!(length > 0, Problem::new(Code::EmptyStoreFile));
    ensure!(head.starts_with(MAGIC), Problem::new(Code::NotAStore));
    ensure!(head.len() == LENGTH, Problem::new(Code::DamagedStore));
    ensure!(number(&head, 68) == APPLICATION_ID, Problem::new(Code::NotAStore));
    let version = number(&head, 60);
    ensure!(version > 0, Problem::new(Code::NotAStore));
    ensure!(version <= schema.version(), Problem::new(Code::NewerStore));
    ensure!(!is_cut_short(&head, length) || log_of(path).exists(), Problem::new(Code::DamagedStore));
    Ok(Some(version))
}

fn head_of(path: &Path) -> Result<Option<(Vec<u8>, u64)>> {
    let told = |error: std::io::Error| Problem::io(path, &error);
    let file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(told)?,
    };
    let length = file.metadata().map_err(told)?.len();
    let mut head = Vec::with_capacity(LENGTH);
    file.take(LENGTH as u64).read_to_end(&mut head).map_err(told)?;
    Ok(Some((head, length)))
}

/// The page count is to be trusted when the change counter stands in both of its places.
fn is_cut_short(head: &[u8], length: u64) -> bool {
    let page = match u64::from(head[16]) << 8 | u64::from(head[17]) {
        1 => 65_536,
        size => size,
    };
    number(head, 24) == number(head, 92) && u64::from(number(head, 28)) * page > length
}

fn number(head: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(head[at..at + 4].try_into().expect("four bytes"))
}

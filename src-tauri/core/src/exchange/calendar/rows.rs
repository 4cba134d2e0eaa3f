//! All SQL of calendar files. Not here: what stands in them.

use rusqlite::named_params;
use uuid::Uuid;

use crate::evenings::EveningId;
use crate::problem::Result;
use crate::store::{Read, Write};

/// What calendars were given last: the number of the edition, and its fingerprint.
pub(super) fn edition(read: &Read, evening: EveningId) -> Result<Option<(u32, String)>> {
    let sql = "SELECT sequence, print FROM calendar_edition WHERE evening = ?1";
    read.row(sql, [evening], |row| Ok((row.get("sequence")?, row.get("print")?)))
}

pub(super) fn put_edition(write: &mut Write, evening: EveningId, sequence: u32, print: Uuid) -> Result<()> {
    write.run(
        "INSERT INTO calendar_edition (evening, sequence, print) VALUES (:evening, :sequence, :print)
         ON CONFLICT (evening) DO UPDATE SET sequence = :sequence, print = :print",
        named_params! { ":evening": evening, ":sequence": sequence, ":print": print.to_string() },
    )?;
    Ok(())
}

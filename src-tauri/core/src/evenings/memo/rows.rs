//! All SQL of memos. Not here: when one can be written.

use rusqlite::named_params;

use crate::day::Day;
use crate::evenings::{AgendaItemId, EveningId};
use crate::problem::Result;
use crate::store::{Read, Write};

/// Whether this item stands on the agenda of this evening.
pub(super) fn is_item(read: &Read, evening: EveningId, item: AgendaItemId) -> Result<bool> {
    let sql = "SELECT 1 FROM agenda_item WHERE id = :item AND evening = :evening";
    let found = read.row(sql, named_params! { ":item": item, ":evening": evening }, |_| Ok(()))?;
    Ok(found.is_some())
}

pub(super) fn put(write: &mut Write, evening: EveningId, memo: &str) -> Result<()> {
    let params = named_params! { ":id": evening, ":memo": memo };
    write.run("UPDATE evening SET memo = :memo WHERE id = :id", params)?;
    Ok(())
}

/// What is none stays.
pub(super) fn put_item(
    write: &mut Write,
    item: AgendaItemId,
    memo: Option<&str>,
    decision: Option<&str>,
) -> Result<()> {
    write.run(
        "UPDATE agenda_item SET memo = coalesce(:memo, memo), decision = coalesce(:decision, decision) WHERE id = :id",
        named_params! { ":id": item, ":memo": memo, ":decision": decision },
    )?;
    Ok(())
}

pub(super) fn set_out(write: &mut Write, evening: EveningId, on: Option<Day>) -> Result<()> {
    let params = named_params! { ":id": evening, ":on": on };
    write.run("UPDATE evening SET memo_out_on = :on WHERE id = :id", params)?;
    Ok(())
}

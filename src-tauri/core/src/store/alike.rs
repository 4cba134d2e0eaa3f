//! Keys of rows that may mean the same (twins), derived and kept like sort keys: one lookup at any size.
//! Not here: what makes two records alike, which their slice says.

use std::collections::BTreeSet;

use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Rows, params};

use super::access::Read;
use super::derived::CHANGED;
use super::journal::Step;
use super::schema::{Alike, Schema, Search, Table};
use crate::caller::Progress;
use crate::problem::Result;

/// Follows the step in the keys of the rows it changed.
pub(super) fn refresh(
    tx: &Connection,
    table: &Table,
    search: &Search,
    step: Step,
    progress: &Progress,
) -> Result<()> {
    let Some(alike) = &search.alike else { return Ok(()) };
    let name = table.name;
    let gone = format!("DELETE FROM alike_key WHERE id IN ({CHANGED})");
    tx.prepare_cached(&gone)?.execute(params![step, name])?;
    let texts = format!("SELECT id, {} FROM \"{name}\" WHERE id IN ({CHANGED})", alike.of);
    let mut statement = tx.prepare_cached(&texts)?;
    write(tx, search.kind, alike, statement.query(params![step, name])?, progress)
}

fn write(tx: &Connection, kind: &str, alike: &Alike, mut rows: Rows, progress: &Progress) -> Result<()> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO alike_key (kind, key, id) VALUES (?1, ?2, ?3) ON CONFLICT (kind, key, id) DO NOTHING",
    )?;
    while let Some(row) = rows.next()? {
        let (id, text): (String, String) = (row.get(0)?, row.get(1)?);
        for key in (alike.keys)(&text) {
            insert.execute(params![kind, key, id])?;
        }
        progress.count_rest();
    }
    Ok(())
}

/// After an update of the program that makes other keys, all are made anew.
pub(super) fn compare_anew_if_the_keys_changed(conn: &Connection, schema: &Schema) -> Result<()> {
    for table in schema.tables() {
        let Some(Search { kind, alike: Some(alike), .. }) = &table.search else { continue };
        let known = format!("alike_{kind}");
        let sql = "SELECT value FROM meta WHERE key = ?1";
        let version: Option<String> = conn.query_row(sql, [&known], |row| row.get(0)).optional()?;
        if version.as_deref() == Some(alike.version) {
            continue;
        }
        let tx = conn.unchecked_transaction()?;
        tx.execute("DELETE FROM alike_key WHERE kind = ?1", [kind])?;
        let mut texts = tx.prepare(&format!("SELECT id, {} FROM \"{}\"", alike.of, table.name))?;
        write(&tx, kind, alike, texts.query([])?, &Progress::default())?;
        drop(texts);
        tx.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [known.as_str(), alike.version],
        )?;
        tx.commit()?;
    }
    Ok(())
}

/// Which rows have other keys than their texts give, and which keys have no row?
pub(super) fn faults(conn: &Connection, table: &str, search: &Search) -> Result<Vec<String>> {
    let Some(alike) = &search.alike else { return Ok(Vec::new()) };
    let kept = "(SELECT json_group_array(key) FROM alike_key WHERE alike_key.id = named.id AND kind = ?1)";
    let sql = format!(
        "SELECT id, {}, {kept} FROM \"{table}\" AS named
         UNION ALL
         SELECT id, NULL, NULL FROM alike_key WHERE kind = ?1 AND id NOT IN (SELECT id FROM \"{table}\")",
        alike.of
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([search.kind])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (text, kept): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        let keys = kept.map(|kept| serde_json::from_str::<BTreeSet<String>>(&kept).unwrap_or_default());
        if text.map(|text| (alike.keys)(&text).into_iter().collect()) != keys || keys.is_none() {
            wrong.push(row.get(0)?);
        }
    }
    Ok(wrong)
}

impl Read<'_> {
    /// Passes on each key of a kind with the id of its record.
    pub(crate) fn each_alike_key<Id: FromSql>(
        &self,
        kind: &str,
        mut take: impl FnMut(Id, &str),
    ) -> Result<()> {
        self.rows("SELECT id, key FROM alike_key WHERE kind = ?1", [kind], |row| {
            take(row.get(0)?, row.get_ref(1)?.as_str()?);
            Ok(())
        })?;
        Ok(())
    }

    /// The records of a kind whose keys begin with one of these.
    pub(crate) fn alike(&self, kind: &str, beginnings: &[String]) -> Result<Vec<String>> {
        let mut ids: Vec<String> = Vec::new();
        for beginning in beginnings {
            let sql = "SELECT id FROM alike_key WHERE kind = ?1 AND key >= ?2 AND key < ?2 || char(1114111)";
            ids.extend(self.rows(sql, [kind, beginning], |row| row.get::<_, String>(0))?);
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

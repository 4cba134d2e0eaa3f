//! Whether what was read before still holds: counts of the steps that wrote a table, and what was written from outside.
//! The counts stand in the store itself, so that each view of it has its own. Not here: what is remembered (`order`,
//! `kept`).

use rusqlite::Connection;

use super::access::Read;
use crate::problem::Result;

/// What an answer rests on, as it stood when it was found: another one once any of that was written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Version {
    /// Steps that wrote the tables.
    steps: i64,
    outside: i64,
}

/// Counts a step that wrote this table.
pub(super) fn count(tx: &Connection, table: &str) -> Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES ('written ' || ?1, '1')
               ON CONFLICT (key) DO UPDATE SET value = value + 1";
    tx.prepare_cached(sql)?.execute([table])?;
    Ok(())
}

/// SQLite's count of what was committed by others than this connection.
pub(super) fn outside(conn: &Connection) -> Result<i64> {
    Ok(conn.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
}

impl Read<'_> {
    /// Of an answer that rests on these journalled tables and on what is derived from them.
    pub(super) fn version(&self, tables: &[&str]) -> Result<Version> {
        let sql = "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'written ' || ?1";
        let mut steps = 0;
        for table in tables {
            steps += self.row(sql, [table], |row| row.get(0))?.unwrap_or(0);
        }
        Ok(Version { steps, outside: self.outside })
    }

    /// Of an answer that may rest on any of them.
    pub(super) fn version_of_all(&self) -> Result<Version> {
        let sql = "SELECT sum(CAST(value AS INTEGER)) FROM meta WHERE key GLOB 'written *'";
        let steps = self.row(sql, [], |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or(0);
        Ok(Version { steps, outside: self.outside })
    }
}

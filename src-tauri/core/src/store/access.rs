//! The two handles through which slices meet SQLite. [`Read`] can only ask; [`Write`] can also change, inside
//! the transaction it was made for. Not here: any query.

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, FromSqlError};
use rusqlite::{Connection, Params, Row};
use serde::Serialize;
use uuid::Uuid;

use super::kept::Kept;
use super::order::Orders;
use crate::caller::Caller;
use crate::day::Day;
use crate::problem::Result;

/// Asks, and cannot change anything.
pub struct Read<'a> {
    pub(super) conn: &'a Connection,
    /// What was written from outside when this view began.
    pub(super) outside: i64,
    pub(super) orders: Option<&'a Orders>,
    pub(super) kept: Option<&'a Kept>,
}

impl<'a> Read<'a> {
    pub(super) fn new(conn: &'a Connection) -> Read<'a> {
        Read { conn, outside: 0, orders: None, kept: None }
    }

    pub(super) fn remembering(conn: &'a Connection, outside: i64, orders: &'a Orders) -> Read<'a> {
        Read { outside, orders: Some(orders), ..Read::new(conn) }
    }

    pub(super) fn keeping(conn: &'a Connection, outside: i64, kept: &'a Kept) -> Read<'a> {
        Read { outside, kept: Some(kept), ..Read::new(conn) }
    }

    /// Every row of the answer.
    pub(crate) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        debug_assert!(statement.readonly(), "a question changes nothing: {sql}");
        let rows = statement.query_map(params, map)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The ids in the first column of the answer.
    pub(crate) fn ids(&self, sql: &str, params: impl Params) -> Result<Vec<Uuid>> {
        self.rows(sql, params, |row| id(row.get_ref(0)?.as_str()?))
    }

    /// Shows the rows of the answer one after another, until `visit` has seen enough and says so.
    pub(crate) fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut visit: impl FnMut(&Row) -> rusqlite::Result<bool>,
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(sql)?;
        debug_assert!(statement.readonly(), "a question changes nothing: {sql}");
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            if !visit(row)? {
                break;
            }
        }
        Ok(())
    }

    /// The first row of the answer, if there is one.
    pub(crate) fn row<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut map: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        debug_assert!(statement.readonly(), "a question changes nothing: {sql}");
        let mut rows = statement.query(params)?;
        Ok(rows.next()?.map(&mut map).transpose()?)
    }
}

/// An id as it is written in a cell.
pub(super) fn id(text: &str) -> rusqlite::Result<Uuid> {
    Uuid::try_parse(text).map_err(|error| FromSqlError::other(error).into())
}

/// Takes the cells of a row one after another, in the order of the question: in a long list, to look each up by the
/// name of its column takes longer than to read it.
pub(crate) struct Cells<'a> {
    row: &'a Row<'a>,
    at: usize,
}

impl<'a> Cells<'a> {
    pub(crate) fn of(row: &'a Row<'a>) -> Cells<'a> {
        Cells { row, at: 0 }
    }

    /// The next cell.
    pub(crate) fn next<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.at += 1;
        self.row.get(self.at - 1)
    }
}

/// A list as SQL is given it, for `json_each`.
pub(crate) fn json(list: &impl Serialize) -> String {
    serde_json::to_string(list).expect("a list is plain words and numbers")
}

/// Changes rows inside one transaction, and asks.
pub struct Write<'a> {
    conn: &'a Connection,
    caller: &'a Caller,
}

impl<'a> Write<'a> {
    pub(super) fn new(conn: &'a Connection, caller: &'a Caller) -> Write<'a> {
        Write { conn, caller }
    }

    /// Asks, and sees what this transaction has changed so far.
    pub fn read(&self) -> Read<'a> {
        Read::new(self.conn)
    }

    /// Runs one statement that changes rows; answers how many.
    pub(crate) fn run(&mut self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.conn.prepare_cached(sql)?.execute(params)?)
    }

    /// A new id.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        self.caller.ids.next()
    }

    /// The day in Finland.
    pub fn today(&self) -> Day {
        self.caller.today
    }

    /// The moment of the change.
    pub fn at(&self) -> DateTime<Utc> {
        self.caller.at
    }
}

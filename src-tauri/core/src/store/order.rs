//! The order of a long list, remembered by the reading connection until anything is written: its last page then
//! costs what its first does. Not here: which order, and the rows of a page, which their slice asks for.

use std::sync::{Arc, Mutex, PoisonError};

use super::access::Read;
use crate::problem::Result;

/// The orders that were asked for last, last first. A window shows a few lists at a time.
#[derive(Default)]
pub(super) struct Orders(Mutex<Vec<Order>>);

/// Orders kept: each takes four megabytes at a hundred thousand records.
const KEPT: usize = 4;

struct Order {
    question: String,
    /// SQLite's count of what others have committed, as this connection saw it.
    version: i64,
    ids: Arc<[String]>,
}

impl Read<'_> {
    /// The ids that answer `question`, as `ask` finds them; remembered while nothing is written. The question says
    /// everything on which the answer depends beside the rows.
    pub(crate) fn ordered(
        &self,
        question: &str,
        ask: impl FnOnce() -> Result<Vec<String>>,
    ) -> Result<Arc<[String]>> {
        let Some(orders) = self.orders else { return Ok(ask()?.into()) };
        let version: i64 = self.conn.pragma_query_value(None, "data_version", |row| row.get(0))?;
        let mut kept = orders.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|order| order.version == version);
        if let Some(at) = kept.iter().position(|order| order.question == question) {
            kept[..=at].rotate_right(1);
            return Ok(Arc::clone(&kept[0].ids));
        }
        let ids: Arc<[String]> = ask()?.into();
        kept.truncate(KEPT - 1);
        kept.insert(0, Order { question: question.to_owned(), version, ids: Arc::clone(&ids) });
        Ok(ids)
    }
}

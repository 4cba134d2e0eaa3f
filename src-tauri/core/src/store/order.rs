//! The order of a long list, remembered by the reading connection until anything is written: its last page then
//! costs what its first does. Not here: which order, and the rows of a page, which their slice asks for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use super::access::Read;
use crate::problem::{Result, within};

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

/// A window on a list: how long the list is, and the ids in the window.
pub(crate) struct Page {
    pub(crate) count: u32,
    pub(crate) ids: Vec<String>,
}

/// More rows than any window shows at once.
const MOST_ROWS: u32 = 500;

impl Read<'_> {
    /// The part of a list that begins `offset` rows after its first one; `number-range` beyond 500 rows. The question
    /// says everything on which the list depends beside the rows of the store; `ask` finds its ids, in their order.
    pub(crate) fn page(
        &self,
        question: &impl Serialize,
        offset: u32,
        limit: u32,
        ask: impl FnOnce() -> Result<Vec<String>>,
    ) -> Result<Page> {
        within("limit", limit, 0, MOST_ROWS)?;
        let ids = self.ordered(question, ask)?;
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let (from, to) = (offset.min(count), offset.saturating_add(limit).min(count));
        Ok(Page { count, ids: ids[from as usize..to as usize].to_vec() })
    }

    /// All ids that answer `question`, remembered while nothing is written. `ask` may ask for another list.
    pub(crate) fn ordered(
        &self,
        question: &impl Serialize,
        ask: impl FnOnce() -> Result<Vec<String>>,
    ) -> Result<Arc<[String]>> {
        let Some(orders) = self.orders else { return Ok(ask()?.into()) };
        let question = serde_json::to_string(question).expect("a question is plain words and numbers");
        let version = self.version()?;
        if let Some(ids) = orders.known(&question, version) {
            return Ok(ids);
        }
        let ids: Arc<[String]> = ask()?.into();
        orders.keep(Order { question, version, ids: Arc::clone(&ids) });
        Ok(ids)
    }
}

impl Orders {
    /// The ids of a list that is remembered; what was asked before another version is forgotten.
    fn known(&self, question: &str, version: i64) -> Option<Arc<[String]>> {
        let mut kept = self.kept();
        kept.retain(|order| order.version == version);
        let at = kept.iter().position(|order| order.question == question)?;
        kept[..=at].rotate_right(1);
        Some(Arc::clone(&kept[0].ids))
    }

    fn keep(&self, order: Order) {
        let mut kept = self.kept();
        kept.truncate(KEPT - 1);
        kept.insert(0, order);
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Order>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

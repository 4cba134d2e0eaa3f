//! The order of a long list, remembered by the reading connection until a table is written on which it rests: its last
//! page then costs what its first does. Not here: which order, and the rows of a page, which their slice asks for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use uuid::Uuid;

use super::access::Read;
use super::written::Version;
use crate::problem::{Result, within};

/// The orders that were asked for last, last first.
#[derive(Default)]
pub(super) struct Orders(Mutex<Vec<Order>>);

/// Orders kept: those of some filters, and of each letter of a word. Each takes at most 1.6 MB at a hundred thousand
/// records.
const KEPT: usize = 16;

struct Order {
    question: String,
    version: Version,
    ids: Arc<[Uuid]>,
}

/// A window on a list: how long the list is, and the ids in the window.
pub(crate) struct Page {
    pub(crate) count: u32,
    pub(crate) ids: Vec<Uuid>,
}

/// More rows than any window shows at once.
const MOST_ROWS: u32 = 500;

impl Read<'_> {
    /// The part of a list that begins `offset` rows after its first one; `number-range` beyond 500 rows. The question
    /// says everything on which the list depends beside the rows of these tables; `ask` finds its ids, in their order.
    pub(crate) fn page(
        &self,
        question: &impl Serialize,
        tables: &[&str],
        (offset, limit): (u32, u32),
        ask: impl FnOnce() -> Result<Vec<Uuid>>,
    ) -> Result<Page> {
        within("limit", limit, 0, MOST_ROWS)?;
        let ids = self.ordered(question, tables, ask)?;
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let (from, to) = (offset.min(count), offset.saturating_add(limit).min(count));
        Ok(Page { count, ids: ids[from as usize..to as usize].to_vec() })
    }

    /// The part of a list of records of a kind in which these words stand; of all of it where there are none. While one
    /// types only the words change: the list without them is remembered as well.
    pub(crate) fn page_holding(
        &self,
        (kind, words): (&str, &str),
        question: &impl Serialize,
        tables: &[&str],
        part: (u32, u32),
        ask: impl FnOnce() -> Result<Vec<Uuid>>,
    ) -> Result<Page> {
        if words.is_empty() {
            return self.page(question, tables, part, ask);
        }
        self.page(&(question, words), tables, part, || {
            let all = self.ordered(question, tables, ask)?;
            self.holding(&all, kind, words)
        })
    }

    /// All ids that answer `question`, remembered while none of these tables is written. `ask` may ask for another list.
    pub(crate) fn ordered(
        &self,
        question: &impl Serialize,
        tables: &[&str],
        ask: impl FnOnce() -> Result<Vec<Uuid>>,
    ) -> Result<Arc<[Uuid]>> {
        let Some(orders) = self.orders else { return Ok(ask()?.into()) };
        let question = serde_json::to_string(question).expect("a question is plain words and numbers");
        let version = self.version(tables)?;
        if let Some(ids) = orders.known(&question, version) {
            return Ok(ids);
        }
        let ids: Arc<[Uuid]> = ask()?.into();
        orders.keep(Order { question, version, ids: Arc::clone(&ids) });
        Ok(ids)
    }
}

impl Orders {
    /// The ids of a list that is remembered; it is forgotten if it was another version's.
    fn known(&self, question: &str, version: Version) -> Option<Arc<[Uuid]>> {
        let mut kept = self.kept();
        kept.retain(|order| order.question != question || order.version == version);
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

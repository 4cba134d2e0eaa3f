//! Who calls, when, and how far the call has come: everything that comes from outside the store. Not here: reading
//! the clock, which only the shell and the command line do.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Lang;

use crate::day::Day;
use crate::ids::Ids;
use crate::problem::{Code, Problem, Result, ensure};

/// The circumstances of one call.
pub struct Caller {
    /// The moment, in UTC: what the journal says.
    pub at: DateTime<Utc>,
    /// The day in Finland: what "today" means.
    pub today: Day,
    /// Where new ids come from.
    pub ids: Ids,
    /// The language of what is made for a reader.
    pub lang: Lang,
    /// How far the call has come; whoever waits for it may look, and cancel it.
    pub progress: Arc<Progress>,
}

impl Caller {
    /// A call at this moment; `seed` makes its ids.
    pub fn new(at: DateTime<Utc>, seed: u64, lang: Lang) -> Caller {
        Caller { at, today: Day::of(at), ids: Ids::new(at, seed), lang, progress: Arc::default() }
    }
}

/// How far a long call has come, shared with whoever waits for it.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    of: AtomicU64,
    cancelled: AtomicBool,
    rest: Mutex<Rest>,
}

/// The last part of a call, in the store.
#[derive(Debug, Default)]
struct Rest {
    /// How much was done when it began, and how much more will be when it ends.
    from: u64,
    left: u64,
    /// Rows that are done, and of how many.
    counted: u64,
    rows: u64,
}

impl Progress {
    /// How much is done, and of how much; of nothing while that is not known. The unit is the call's own.
    pub fn told(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.of.load(Ordering::Relaxed))
    }

    /// Asks the call to end; it then leaves nothing behind.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Says how much there is to do, of which nothing is done yet.
    pub(crate) fn begin(&self, of: u64) {
        self.done.store(0, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
    }

    /// Says how much is done by now. `cancelled` if nobody wants the rest.
    pub(crate) fn reach(&self, done: u64) -> Result<()> {
        self.done.store(done, Ordering::Relaxed);
        ensure!(!self.is_cancelled(), Problem::new(Code::Cancelled));
        Ok(())
    }

    /// Begins what the store does with what was written, once the call's own work is done: so many rows take three
    /// quarters of what is left. The last one stays for the disk.
    pub(crate) fn begin_rest(&self, rows: u64) {
        let (done, of) = self.told();
        *self.rest() = Rest { from: done, left: of.saturating_sub(done) * 3 / 4, counted: 0, rows };
    }

    /// Says that one more of those rows is done.
    pub(crate) fn count_rest(&self) {
        let mut rest = self.rest();
        rest.counted = (rest.counted + 1).min(rest.rows);
        let Rest { from, left, counted, rows } = *rest;
        self.done.store(from + left * counted / rows.max(1), Ordering::Relaxed);
    }

    /// Says that all is done.
    pub(crate) fn end(&self) {
        self.done.store(self.of.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    fn rest(&self) -> MutexGuard<'_, Rest> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The input of a command that takes none: `null` or `{}`.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
#[ts(type = "null")]
pub struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Nothing, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Empty {}
        Option::<Empty>::deserialize(deserializer).map(|_| Nothing)
    }
}

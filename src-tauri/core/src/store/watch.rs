//! Whether whoever called still wants the answer: SQLite looks now and then, and gives up if not; and how far it has
//! come within a statement. Not here: how far the call has come otherwise.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::caller::Progress;
use crate::problem::Result;

/// How many instructions SQLite does between two looks: a millisecond or less.
const LOOK: i32 = 10_000;

/// The call at which the writing connection works.
#[derive(Default)]
pub(super) struct Watch(Arc<Mutex<Option<Arc<Progress>>>>);

impl Watch {
    /// Has SQLite look, and count the rows of its longest statements.
    pub(super) fn attach(conn: &mut Connection) -> Result<Watch> {
        let watch = Watch::default();
        let asked = Watch(Arc::clone(&watch.0));
        conn.progress_handler(
            LOOK,
            Some(move || asked.call().as_ref().is_some_and(|call| call.is_cancelled())),
        )?;
        let counts = Watch(Arc::clone(&watch.0));
        // `counted()` in a statement says that one more row is done, and is always true.
        conn.create_scalar_function("counted", 0, FunctionFlags::SQLITE_UTF8, move |_| {
            counts.call().as_ref().inspect(|call| call.count_rest());
            Ok(true)
        })?;
        Ok(watch)
    }

    /// Looks at this call until the answer is dropped: what was done is then kept, or taken back, in any case.
    pub(super) fn over(&self, progress: &Arc<Progress>) -> Watching<'_> {
        *self.call() = Some(Arc::clone(progress));
        Watching(self)
    }

    fn call(&self) -> MutexGuard<'_, Option<Arc<Progress>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) struct Watching<'a>(&'a Watch);

impl Drop for Watching<'_> {
    fn drop(&mut self) {
        *self.0.call() = None;
    }
}

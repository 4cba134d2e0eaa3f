//! The calls that are under way: how far the long one is, and stopping it. Not here: what a call does.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use yhdyssilta_core::Progress;

/// Calls that have begun and not ended.
#[derive(Default)]
pub(crate) struct UnderWay(Mutex<Vec<Arc<Progress>>>);

/// How far a long call is.
#[derive(Serialize)]
pub(crate) struct Reached {
    done: u64,
    of: u64,
}

impl UnderWay {
    /// Counts a call as under way while `call` lasts.
    pub(crate) fn during<T>(&self, progress: &Arc<Progress>, call: impl FnOnce() -> T) -> T {
        self.calls().push(Arc::clone(progress));
        let answer = call();
        self.calls().retain(|other| !Arc::ptr_eq(other, progress));
        answer
    }

    /// How far the long call is; none while there is none.
    pub(crate) fn reached(&self) -> Option<Reached> {
        self.calls().iter().map(|call| call.told()).find(is_long).map(|(done, of)| Reached { done, of })
    }

    /// Stops the long call: it is refused, and leaves nothing behind.
    pub(crate) fn cancel(&self) {
        for call in self.calls().iter().filter(|call| is_long(&call.told())) {
            call.cancel();
        }
    }

    fn calls(&self) -> MutexGuard<'_, Vec<Arc<Progress>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a call tells how far it is: only those do that take their time.
fn is_long((_, of): &(u64, u64)) -> bool {
    *of > 0
}

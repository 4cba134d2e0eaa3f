//! One answer that took long to find, kept by the connection for long readings until the record is written. Not here:
//! the order of lists (`order`), and what is worth keeping, which whoever asks decides.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::access::Read;
use super::written::Version;
use crate::problem::Result;

/// The answer that was kept last.
#[derive(Default)]
pub(super) struct Kept(Mutex<Option<Answer>>);

struct Answer {
    question: String,
    version: Version,
    answer: Arc<dyn Any + Send + Sync>,
}

impl Read<'_> {
    /// What was kept for this question, if nothing was written since. The question says everything on which the answer
    /// depends beside the rows of the store.
    pub(crate) fn kept<T: Send + Sync + 'static>(&self, question: &str) -> Result<Option<Arc<T>>> {
        let Some(kept) = self.kept else { return Ok(None) };
        let version = self.version_of_all()?;
        let found = kept.answer().as_ref().and_then(|it| {
            let answer = Arc::clone(&it.answer);
            (it.question == question && it.version == version).then_some(answer)
        });
        Ok(found.and_then(|answer| answer.downcast().ok()))
    }

    /// Keeps the answer to a question in the place of the one before.
    pub(crate) fn keep<T: Send + Sync + 'static>(&self, question: String, answer: T) -> Result<()> {
        let Some(kept) = self.kept else { return Ok(()) };
        let version = self.version_of_all()?;
        *kept.answer() = Some(Answer { question, version, answer: Arc::new(answer) });
        Ok(())
    }
}

impl Kept {
    /// Frees the memory: what is about to be written makes the answer worthless.
    pub(super) fn forget(&self) {
        *self.answer() = None;
    }

    fn answer(&self) -> MutexGuard<'_, Option<Answer>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

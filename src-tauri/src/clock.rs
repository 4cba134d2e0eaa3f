//! The clock and chance, read here for all that is called. Not here: which day it is in Finland, which core knows.

use chrono::{DateTime, Utc};
use yhdyssilta_core::Caller;

/// This moment.
#[expect(clippy::disallowed_methods, reason = "here the clock is read for all that is called")]
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The circumstances of a call made now by a reader of this language: `fi`, `sv` or `en`.
pub(crate) fn caller(lang: &str) -> Caller {
    Caller::new(now(), fastrand::u64(..), lang.parse().unwrap_or_default())
}

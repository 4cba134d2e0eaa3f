//! Who calls, and when: everything that comes from outside the store. Not here: reading the clock, which
//! only the shell and the command line do.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Lang;

use crate::day::Day;
use crate::ids::Ids;

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
}

impl Caller {
    /// A call at this moment; `seed` makes its ids.
    pub fn new(at: DateTime<Utc>, seed: u64, lang: Lang) -> Caller {
        Caller { at, today: Day::of(at), ids: Ids::new(at, seed), lang }
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

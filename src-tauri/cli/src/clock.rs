//! The clock and where the store lies: what only a program may know. Not here: anything about its content.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Helsinki;
use yhdyssilta_core::Caller;
use yhdyssilta_words::Lang;

/// The circumstances of a call made now, or at noon in Helsinki of the day that counts as today.
pub(crate) fn caller(today: Option<NaiveDate>, seed: u64, lang: Lang) -> Caller {
    Caller::new(today.and_then(noon).unwrap_or_else(now), seed, lang)
}

fn noon(day: NaiveDate) -> Option<DateTime<Utc>> {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0)?);
    // Clocks change at night: noon comes once every day.
    noon.and_local_timezone(Helsinki).single().map(|at| at.to_utc())
}

#[expect(clippy::disallowed_methods, reason = "here the clock is read for all that is called")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The window's own store, where it keeps it unless told otherwise.
pub(crate) fn window_store() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join("fi.yhdyssilta.desk").join("yhdyssilta.db"))
}

//! Search as a command. Not here: how records are found (`store::search`).

use serde::Deserialize;
use ts_rs::TS;

use crate::caller::Caller;
use crate::problem::Result;
use crate::store::{Hit, Store};
use crate::text;

/// What was typed into a search field.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Typed {
    /// The words.
    pub(crate) text: String,
}

/// More are of no use to a reader: the search is to be made narrower.
const MOST_HITS: u32 = 50;

pub(crate) fn find(store: &Store, _: &Caller, typed: Typed) -> Result<Vec<Hit>> {
    let words = text::line("text", &typed.text)?;
    store.read(|read| read.find(&words, MOST_HITS))
}

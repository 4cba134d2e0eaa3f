//! What may be said of an action. Pure. Not here: storing it.

use super::model::{ActionDetails, Responsible};
use crate::caller::Caller;
use crate::day;
use crate::problem::Result;
use crate::text;

/// The details in the one form in which they are stored. The problem names the first field that cannot be.
pub(super) fn cleaned(typed: &ActionDetails, caller: &Caller) -> Result<ActionDetails> {
    Ok(ActionDetails {
        title: text::filled_line("title", &typed.title)?,
        responsible: match &typed.responsible {
            Responsible::Named(name) => Responsible::Named(text::filled_line("responsible", name)?),
            other => other.clone(),
        },
        due: day::typed("due", &typed.due, caller)?.map(String::from).unwrap_or_default(),
        note: text::prose("note", &typed.note)?,
    })
}

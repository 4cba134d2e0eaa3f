//! What may stand in the contact log. Pure. Not here: storing it.

use super::model::ContactDetails;
use crate::caller::Caller;
use crate::day;
use crate::problem::{Code, Problem, Result, ensure};
use crate::text;

/// The entry in the one form in which it is stored. The problem names the first field that cannot be.
pub(super) fn cleaned(typed: &ContactDetails, caller: &Caller) -> Result<ContactDetails> {
    let held_on = day::past("held_on", &typed.held_on, caller)?;
    let summary = text::prose("summary", &typed.summary)?;
    ensure!(!summary.trim().is_empty(), Problem::new(Code::EmptyText).at("summary"));
    let follow_up = day::typed("follow_up", &typed.follow_up, caller)?;
    let later = follow_up.is_none_or(|day| day >= held_on);
    ensure!(later, Problem::new(Code::FollowUpTooEarly).at("follow_up"));
    Ok(ContactDetails {
        kind: typed.kind,
        held_on: held_on.into(),
        summary,
        followed_up: typed.followed_up && follow_up.is_some(),
        follow_up: follow_up.map(String::from).unwrap_or_default(),
    })
}

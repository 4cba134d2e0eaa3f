//! What stands in the contact log of the sample. Not here: the words, which lie in `assets/sample/`.

use fastrand::Rng;

use super::deck::one;
use super::vocabulary::{Log, Words};
use crate::associations::AssociationId;
use crate::caller::Caller;
use crate::contacts::ContactDetails;
use crate::contacts::ops::enter;
use crate::problem::Result;
use crate::store::Write;

/// Days back to the first entries.
const LONGEST_AGO: i64 = 700;

/// Days within which one comes back to something.
const SOON: i64 = 45;

/// Most entries without anything to come back to.
const MOST: usize = 3;

/// Enters what was said with an association.
pub(super) fn fill(
    write: &mut Write,
    caller: &Caller,
    words: &Words,
    association: AssociationId,
    log: Log,
    luck: &mut Rng,
) -> Result<()> {
    let (count, follow_up) = match log {
        Log::None => return Ok(()),
        Log::Past => (luck.usize(1..=MOST), None),
        Log::Done => (1, Some(-luck.i64(1..LONGEST_AGO / 2))),
        Log::Coming => (1, Some(luck.i64(0..SOON))),
        Log::Late => (1, Some(-luck.i64(1..SOON))),
    };
    let before = if follow_up.is_some() { SOON } else { LONGEST_AGO };
    for _ in 0..count {
        let entry = one(luck, &words.log);
        let held_on = caller.today.plus(follow_up.unwrap_or_default().min(0) - luck.i64(1..before));
        let details = ContactDetails {
            kind: entry.kind,
            held_on: held_on.into(),
            summary: entry.summary.clone(),
            follow_up: follow_up.map(|days| String::from(caller.today.plus(days))).unwrap_or_default(),
            followed_up: log == Log::Done,
        };
        enter(write, caller, association, &details)?;
    }
    Ok(())
}

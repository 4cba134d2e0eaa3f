//! The commands of invitations. Not here: whom they reach (`rules`).

use super::model::{
    Answer, AnswerInvitation, ByInvitation, Invitation, InvitationId, InvitationPage, Invite, Invited,
    ListInvitations, Reach, Whom,
};
use super::{rows, rules};
use crate::associations::{self, AssociationId, chosen};
use crate::caller::Caller;
use crate::day::{self, Day};
use crate::evenings::ops::standing;
use crate::evenings::{ByEvening, EveningId, SLICE};
use crate::problem::{Result, ensure, missing};
use crate::store::{Done, Op, Read, Store, Write};

/// Names that are listed of those without an invitation; the rest are counted.
const MOST_NAMES: u32 = 100;

/// Sends invitations, as one step: name, address and contact stay as they are now.
pub(crate) fn invite(store: &Store, caller: &Caller, asked: Invite) -> Result<Done<Invited>> {
    let on = day::past("on", &asked.on, caller)?;
    store.write(Op::EveningsInvite, caller, |write| {
        let (state, day) = standing(&write.read(), asked.id, "id")?;
        rules::may_go(state, day, on)?;
        let mut chosen = whom(&write.read(), caller, &asked.whom, on)?;
        let all = chosen.len();
        let known = rows::invited(&write.read(), asked.id)?;
        chosen.retain(|id| !known.contains(id));
        let sent = send(write, &asked, &chosen, (day, on))?;
        note_missing(write, asked.id, on)?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(Invited {
            sent: count(sent),
            already: count(all - chosen.len()),
            unreached: count(chosen.len() - sent),
            reach: reach_of(&write.read(), asked.id)?,
        })
    })
}

/// Those who are meant, each once.
fn whom(read: &Read, caller: &Caller, whom: &Whom, on: Day) -> Result<Vec<AssociationId>> {
    match whom {
        Whom::AllActive => rows::at_work(read, on),
        Whom::Filter(filter) => {
            Ok(chosen(read, caller, filter, &[])?.into_iter().map(AssociationId::from).collect())
        }
        Whom::Picked(ids) => {
            for (at, id) in ids.iter().enumerate() {
                let known = associations::exists(read, *id)?;
                ensure!(known, missing(id, &format!("whom.picked.{at}")));
            }
            let mut ids = ids.clone();
            ids.sort_unstable();
            ids.dedup();
            Ok(ids)
        }
    }
}

/// Freezes an invitation for each that can be reached; how many.
fn send(write: &mut Write, asked: &Invite, ids: &[AssociationId], (day, on): (Day, Day)) -> Result<usize> {
    let parties = rows::parties(&write.read(), ids, on)?;
    let holders = rows::holders(&write.read(), ids, day)?;
    let mut sent = 0;
    for party in &parties {
        let holders = holders.get(&party.id).map_or(&[][..], Vec::as_slice);
        if let Some(addressed) = rules::addressed(party, holders, asked.channel) {
            rows::send(write, asked.id, party, &addressed, on)?;
            sent += 1;
        }
    }
    Ok(sent)
}

/// Takes down which associations are at work on the day of the last sending, or on this one, and have no invitation.
fn note_missing(write: &mut Write, evening: EveningId, on: Day) -> Result<()> {
    let last = rows::last_sending(&write.read(), evening)?.unwrap_or(on);
    let mut missing = rows::missing(&write.read(), evening, last)?;
    for (id, association) in rows::uninvited(&write.read(), evening)? {
        if association.and_then(|association| missing.remove(&association)).is_none() {
            rows::remove_uninvited(write, id)?;
        }
    }
    for (association, name) in missing {
        rows::put_uninvited(write, evening, association, &name)?;
    }
    Ok(())
}

/// Whom the invitations of an evening reach, and what came back.
pub(crate) fn reach(store: &Store, _: &Caller, asked: ByEvening) -> Result<Reach> {
    store.read(|read| {
        standing(read, asked.id, "id")?;
        reach_of(read, asked.id)
    })
}

fn reach_of(read: &Read, evening: EveningId) -> Result<Reach> {
    let (invited, others, answers) = rows::counts(read, evening)?;
    Ok(Reach {
        active: invited + rows::missing_count(read, evening)?,
        invited,
        others,
        missing: rows::missing_names(read, evening, MOST_NAMES)?,
        sendings: rows::sendings(read, evening)?,
        answers,
    })
}

/// Takes down what an association answered.
pub(crate) fn answer(store: &Store, caller: &Caller, asked: AnswerInvitation) -> Result<Done<Invitation>> {
    let on = day::past("on", &asked.on, caller)?;
    let answered = rules::answered(asked.answer)?;
    store.write(Op::EveningsAnswer, caller, |write| {
        let before = sent(&write.read(), asked.id)?.invitation;
        if before.answer != asked.answer {
            rows::answer(write, asked.id, answered, (asked.answer != Answer::Open).then_some(on))?;
        }
        Ok(sent(&write.read(), asked.id)?.invitation)
    })
}

fn sent(read: &Read, id: InvitationId) -> Result<rows::Sent> {
    rows::sent(read, id)?.ok_or_else(|| missing(id, "id"))
}

/// Takes back an invitation that never went.
pub(crate) fn withdraw(store: &Store, caller: &Caller, asked: ByInvitation) -> Result<Done<Reach>> {
    store.write(Op::EveningsWithdraw, caller, |write| {
        let rows::Sent { evening, active, invitation } = sent(&write.read(), asked.id)?;
        rows::withdraw(write, asked.id)?;
        if let (true, Some(association)) = (active, invitation.association) {
            rows::put_uninvited(write, evening, association, &invitation.name)?;
        }
        reach_of(&write.read(), evening)
    })
}

/// A part of the invitations of an evening.
pub(crate) fn list(store: &Store, _: &Caller, asked: ListInvitations) -> Result<InvitationPage> {
    let ListInvitations { id, filter, offset, limit } = asked;
    store.read(|read| {
        standing(read, id, "id")?;
        let question = (SLICE, "invitations", id, &filter);
        let ask = || rows::passing(read, id, &filter);
        let page = read.page(&question, rows::PASSING_RESTS_ON, (offset, limit), ask)?;
        Ok(InvitationPage { count: page.count, offset, rows: rows::lines(read, &page.ids)? })
    })
}

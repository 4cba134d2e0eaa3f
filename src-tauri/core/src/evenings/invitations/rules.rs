//! Whom an invitation reaches and how, and what an answer may say. Pure. Not here: storing it.

use super::model::{Answer, AnswerKind, Channel};
use crate::associations::AssociationId;
use crate::day::Day;
use crate::evenings::EveningState;
use crate::people::PersonId;
use crate::problem::{Code, Problem, Result, ensure};

/// An association as it is on the day of sending.
pub(super) struct Party {
    pub(super) id: AssociationId,
    pub(super) name: String,
    pub(super) active: bool,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) street: String,
    pub(super) postal_code: String,
    pub(super) post_office: String,
}

/// Who is contact person or chair of an association on the day of the evening.
pub(super) struct Holder {
    pub(super) person: PersonId,
    pub(super) role: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) phone: String,
}

/// Where an invitation goes, and to whose hands.
pub(super) struct Addressed<'a> {
    pub(super) channel: Channel,
    pub(super) address: String,
    pub(super) holder: Option<&'a Holder>,
}

/// Where the invitation of an association goes by this channel, or by the first of all that reaches it. `holders` are
/// in the order in which they are written to. None if there is no address.
pub(super) fn addressed<'a>(
    party: &Party,
    holders: &'a [Holder],
    channel: Option<Channel>,
) -> Option<Addressed<'a>> {
    match channel {
        Some(channel) => by(channel, party, holders),
        None => [Channel::Email, Channel::Letter, Channel::Phone]
            .into_iter()
            .find_map(|channel| by(channel, party, holders)),
    }
}

/// The association's own address, else that of the first holder who has one.
fn by<'a>(channel: Channel, party: &Party, holders: &'a [Holder]) -> Option<Addressed<'a>> {
    let own = match channel {
        Channel::Email => party.email.clone(),
        Channel::Letter => lines(party),
        Channel::Phone => party.phone.clone(),
    };
    if !own.is_empty() {
        return Some(Addressed { channel, address: own, holder: holders.first() });
    }
    let of = |holder: &'a Holder| match channel {
        Channel::Email => &holder.email,
        // No person's home is known.
        Channel::Letter => "",
        Channel::Phone => &holder.phone,
    };
    let holder = holders.iter().find(|holder| !of(holder).is_empty())?;
    Some(Addressed { channel, address: of(holder).to_owned(), holder: Some(holder) })
}

/// The lines of a letter under the name; empty where the post would not find it.
fn lines(party: &Party) -> String {
    let place = format!("{} {}", party.postal_code, party.post_office);
    match (party.street.trim(), place.trim()) {
        ("", _) | (_, "") => String::new(),
        (street, place) => format!("{street}\n{place}"),
    }
}

/// Invitations go to an evening that is not cancelled, on its day at the latest.
pub(super) fn may_go(state: EveningState, day: Day, on: Day) -> Result<()> {
    ensure!(state != EveningState::Cancelled, Problem::new(Code::EveningCancelled).at("id"));
    ensure!(on <= day, Problem::new(Code::InvitedTooLate).at("on"));
    Ok(())
}

/// More people than any hall of a municipality holds.
const MOST_PEOPLE: i64 = 10_000;

/// How many people somebody brings, or brought: 1–10,000.
pub(in crate::evenings) fn people(field: &str, typed: i64) -> Result<u32> {
    let range = || Problem::new(Code::NumberRange).with("min", 1i64).with("max", MOST_PEOPLE);
    ensure!((1..=MOST_PEOPLE).contains(&typed), range().at(field));
    Ok(u32::try_from(typed).expect("it lies between two small numbers"))
}

/// An answer as it is stored: its sort, and how many come.
pub(super) fn answered(answer: Answer) -> Result<(AnswerKind, u32)> {
    match answer {
        Answer::Open => Ok((AnswerKind::Open, 0)),
        Answer::Coming { people: typed } => Ok((AnswerKind::Coming, people("answer.coming.people", typed)?)),
        Answer::NotComing => Ok((AnswerKind::NotComing, 0)),
        Answer::Excused => Ok((AnswerKind::Excused, 0)),
    }
}

/// An answer as it was stored.
pub(super) fn told(kind: AnswerKind, people: i64) -> Answer {
    match kind {
        AnswerKind::Open => Answer::Open,
        AnswerKind::Coming => Answer::Coming { people },
        AnswerKind::NotComing => Answer::NotComing,
        AnswerKind::Excused => Answer::Excused,
    }
}

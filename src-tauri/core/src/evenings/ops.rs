//! The commands of evenings. Not here: what may be said of them (`rules`).

use std::fmt::Display;

use uuid::Uuid;

use super::agenda::{ParticipantId, SetAgenda, SetParticipants, TypedParticipant};
use super::list::{EveningFilter, EveningPage, ListEvenings};
use super::model::{
    ByEvening, ChangeEvening, Evening, EveningDetails, EveningId, EveningState, SetEveningStatus,
};
use super::year::EveningYear;
use super::{KIND, SLICE, rows, rules};
use crate::caller::{Caller, Nothing};
use crate::checklist::ByYear;
use crate::day::Day;
use crate::patch::patched;
use crate::people;
use crate::problem::{Result, missing, within_list};
use crate::settings;
use crate::store::{Done, Op, Read, Store, Write};
use crate::text;

/// One evening, with its agenda and those of the own organisation who take part.
pub(crate) fn get(store: &Store, _: &Caller, asked: ByEvening) -> Result<Evening> {
    store.read(|read| evening(read, asked.id))
}

pub(super) fn evening(read: &Read, id: EveningId) -> Result<Evening> {
    of_id(read, id, "id")
}

/// The evening of this id.
pub(crate) fn of_id(read: &Read, id: EveningId, field: &str) -> Result<Evening> {
    rows::evening(read, id)?.ok_or_else(|| missing(id, field))
}

/// All evenings of a year, first to last.
pub(crate) fn of_year(read: &Read, year: i32, field: &str, today: Day) -> Result<Vec<Evening>> {
    rules::year(field, year, today)?;
    let ids = rows::ids_of_year(read, year)?;
    ids.into_iter().map(|id| of_id(read, id, field)).collect()
}

/// Enters an evening, as planned.
pub(crate) fn add(store: &Store, caller: &Caller, typed: EveningDetails) -> Result<Done<Evening>> {
    store.write(Op::EveningsAdd, caller, |write| {
        let (id, details) = (write.new_id(), rules::cleaned(&typed, caller)?);
        rows::put(write, id, &details)?;
        evening(&write.read(), id)
    })
}

/// Changes some fields of an evening.
pub(crate) fn change(store: &Store, caller: &Caller, asked: ChangeEvening) -> Result<Done<Evening>> {
    store.write(Op::EveningsChange, caller, |write| {
        let before = evening(&write.read(), asked.id)?.details;
        let details = rules::cleaned(&patched(&before, &asked.fields.0)?, caller)?;
        let (state, _) = standing(&write.read(), asked.id, "id")?;
        rules::stands(state, details.day.parse()?, caller.today, "day")?;
        if details != before {
            rows::put(write, asked.id, &details)?;
        }
        evening(&write.read(), asked.id)
    })
}

/// What the officer has said of an evening, and its day.
pub(super) fn standing(read: &Read, id: EveningId, field: &str) -> Result<(EveningState, Day)> {
    rows::standing(read, id)?.ok_or_else(|| missing(id, field))
}

/// Takes down that an evening was held or cancelled, or is to be held after all.
pub(crate) fn set_status(store: &Store, caller: &Caller, asked: SetEveningStatus) -> Result<Done<Evening>> {
    let op = match asked.state {
        EveningState::Planned => Op::EveningsPlan,
        EveningState::Held => Op::EveningsHold,
        EveningState::Cancelled => Op::EveningsCancel,
    };
    store.write(op, caller, |write| {
        let (_, day) = standing(&write.read(), asked.id, "id")?;
        rules::stands(asked.state, day, caller.today, "state")?;
        rows::set_state(write, asked.id, asked.state)?;
        evening(&write.read(), asked.id)
    })
}

/// Takes an evening out, with all that belongs to it.
pub(crate) fn remove(store: &Store, caller: &Caller, asked: ByEvening) -> Result<Done<Nothing>> {
    store.write(Op::EveningsRemove, caller, |write| {
        evening(&write.read(), asked.id)?;
        rows::remove(write, asked.id)?;
        Ok(Nothing)
    })
}

/// A part of a list of evenings.
pub(crate) fn list(store: &Store, _: &Caller, asked: ListEvenings) -> Result<EveningPage> {
    let ListEvenings { filter, offset, limit } = asked;
    let words = text::line("words", &filter.words)?;
    let others = EveningFilter { words: String::new(), ..filter };
    let question = (SLICE, &others);
    store.read(|read| {
        let ask = || rows::passing(read, &others);
        let (tables, part) = (rows::PASSING_RESTS_ON, (offset, limit));
        let page = read.page_holding((KIND, &words), &question, tables, part, ask)?;
        Ok(EveningPage { count: page.count, offset, rows: rows::lines(read, &page.ids)? })
    })
}

/// A year of association evenings against the threshold.
pub(crate) fn year(store: &Store, caller: &Caller, asked: ByYear) -> Result<EveningYear> {
    rules::year("year", asked.year, caller.today)?;
    store.read(|read| {
        let threshold = settings::thresholds(read)?.evenings_per_year;
        Ok(EveningYear::of(asked.year, threshold, &rows::of_year(read, asked.year)?, caller.today))
    })
}

/// Writes the agenda of an evening, whole.
pub(crate) fn set_agenda(store: &Store, caller: &Caller, asked: SetAgenda) -> Result<Done<Evening>> {
    rules::not_too_many("items", asked.items.len())?;
    store.write(Op::EveningsSetAgenda, caller, |write| {
        let mut known = evening(&write.read(), asked.id)?.agenda.iter().map(|item| item.id).collect();
        for (at, typed) in asked.items.iter().enumerate() {
            let item = rules::item(typed).map_err(within_list("items", at))?;
            let id = stays_or_comes(write, &mut known, item.id).map_err(within_list("items", at))?;
            rows::put_item(write, (asked.id, id), at, &item)?;
        }
        rows::remove_items(write, &known)?;
        evening(&write.read(), asked.id)
    })
}

/// Writes who takes part from the own organisation.
pub(crate) fn set_participants(
    store: &Store,
    caller: &Caller,
    asked: SetParticipants,
) -> Result<Done<Evening>> {
    rules::not_too_many("participants", asked.participants.len())?;
    store.write(Op::EveningsSetParticipants, caller, |write| {
        let mut known = evening(&write.read(), asked.id)?.participants.iter().map(|it| it.id).collect();
        for (at, typed) in asked.participants.iter().enumerate() {
            let named = named(&write.read(), typed).map_err(within_list("participants", at))?;
            let id = stays_or_comes(write, &mut known, named.id).map_err(within_list("participants", at))?;
            rows::put_participant(write, (asked.id, id), at, &named)?;
        }
        rows::remove_participants(write, &known)?;
        evening(&write.read(), asked.id)
    })
}

/// One more participant of the own organisation, after the others.
pub(super) fn add_participant(
    write: &mut Write,
    evening: EveningId,
    typed: &TypedParticipant,
) -> Result<ParticipantId> {
    let (id, at) = (write.new_id(), rows::next_participant(&write.read(), evening)?);
    let named = named(&write.read(), typed)?;
    rows::put_participant(write, (evening, id), at, &named)?;
    Ok(id)
}

/// A participant with the name by which the record knows the person, where none was typed.
fn named(read: &Read, typed: &TypedParticipant) -> Result<TypedParticipant> {
    let known = match typed.person {
        Some(person) => Some(people::name_of(read, person)?.ok_or_else(|| missing(person, "person"))?),
        None => None,
    };
    rules::participant(typed, known)
}

/// The id of an entry that stays, which is then no longer among those that go; a new one for an entry that comes.
fn stays_or_comes<I>(write: &Write, known: &mut Vec<I>, id: Option<I>) -> Result<I>
where
    I: Copy + PartialEq + Display + From<Uuid>,
{
    let Some(id) = id else { return Ok(write.new_id()) };
    let at = known.iter().position(|other| *other == id).ok_or_else(|| missing(id, "id"))?;
    Ok(known.swap_remove(at))
}

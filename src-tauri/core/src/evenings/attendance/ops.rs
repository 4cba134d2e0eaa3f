//! The commands of attendance. Not here: what may be taken down (`rules`).

use super::model::{
    Attend, Attendance, AttendanceId, AttendancePage, Attendant, AttendantKind, ByAttendance, ListAttendance,
    Presence, SetPresent,
};
use super::{rows, rules};
use crate::associations::AssociationId;
use crate::caller::Caller;
use crate::evenings::agenda::TypedParticipant;
use crate::evenings::ops::{add_participant, standing};
use crate::evenings::{EveningId, SLICE, invitations};
use crate::people::PersonId;
use crate::problem::{Result, missing};
use crate::store::{Done, Op, Store, Write};
use crate::text;

/// Takes down that somebody came; how many are there now.
pub(crate) fn attend(store: &Store, caller: &Caller, asked: Attend) -> Result<Done<Presence>> {
    store.write(Op::EveningsAttend, caller, |write| {
        let (state, day) = standing(&write.read(), asked.id, "id")?;
        rules::may_come(state, day, caller.today)?;
        match &asked.who {
            Attendant::Association { id, people } => association(write, asked.id, *id, *people)?,
            Attendant::Group { name, people } => group(write, asked.id, name, *people)?,
            Attendant::Own { person, name } => own(write, asked.id, *person, name)?,
        }
        rows::presence(&write.read(), asked.id)
    })
}

fn association(write: &mut Write, evening: EveningId, association: AssociationId, people: i64) -> Result<()> {
    const FIELD: &str = "who.association.id";
    let entry = Attendance {
        id: AttendanceId::of(evening, association),
        kind: AttendantKind::Association,
        association: Some(association),
        name: rows::name_of(&write.read(), association)?.ok_or_else(|| missing(association, FIELD))?,
        invited: invitations::is_invited(&write.read(), evening, association)?,
        people: invitations::people("who.association.people", people)?,
    };
    rows::put(write, evening, &entry)
}

fn group(write: &mut Write, evening: EveningId, name: &str, people: i64) -> Result<()> {
    let entry = Attendance {
        id: write.new_id(),
        kind: AttendantKind::Group,
        association: None,
        name: text::filled_line("who.group.name", name)?,
        invited: false,
        people: invitations::people("who.group.people", people)?,
    };
    rows::put(write, evening, &entry)
}

/// Somebody who was expected is there; somebody else becomes a participant.
fn own(write: &mut Write, evening: EveningId, person: Option<PersonId>, name: &str) -> Result<()> {
    let expected = match person {
        Some(person) => rows::participant_of(&write.read(), evening, person)?,
        None => None,
    };
    let id = match expected {
        Some(id) => id,
        None => {
            let typed = TypedParticipant { person, name: name.to_owned(), ..TypedParticipant::default() };
            add_participant(write, evening, &typed).map_err(|problem| match problem.field.clone() {
                Some(field) => problem.at(&format!("who.own.{field}")),
                None => problem,
            })?
        }
    };
    rows::set_present(write, id, true)
}

/// Takes an entry out: nobody of them came.
pub(crate) fn absent(store: &Store, caller: &Caller, asked: ByAttendance) -> Result<Done<Presence>> {
    store.write(Op::EveningsAbsent, caller, |write| {
        let evening = rows::evening_of(&write.read(), asked.id)?.ok_or_else(|| missing(asked.id, "id"))?;
        rows::remove(write, asked.id)?;
        rows::presence(&write.read(), evening)
    })
}

/// Takes down whether somebody of the own organisation was there.
pub(crate) fn set_present(store: &Store, caller: &Caller, asked: SetPresent) -> Result<Done<Presence>> {
    store.write(Op::EveningsSetPresent, caller, |write| {
        let evening = rows::evening_of_participant(&write.read(), asked.id)?;
        let evening = evening.ok_or_else(|| missing(asked.id, "id"))?;
        let (state, day) = standing(&write.read(), evening, "id")?;
        rules::may_come(state, day, caller.today)?;
        rows::set_present(write, asked.id, asked.present)?;
        rows::presence(&write.read(), evening)
    })
}

/// A part of the attendance of an evening, and how many were there in all.
pub(crate) fn list(store: &Store, _: &Caller, asked: ListAttendance) -> Result<AttendancePage> {
    let ListAttendance { id, offset, limit } = asked;
    store.read(|read| {
        standing(read, id, "id")?;
        let question = (SLICE, "attendance", id);
        let page =
            read.page(&question, rows::PASSING_RESTS_ON, (offset, limit), || rows::passing(read, id))?;
        Ok(AttendancePage {
            count: page.count,
            offset,
            presence: rows::presence(read, id)?,
            rows: rows::lines(read, &page.ids)?,
        })
    })
}

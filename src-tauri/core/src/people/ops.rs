//! The commands of people and roles. Not here: what may be said of them (`rules`).

use super::list::{ListPeople, PeopleFilter, PeoplePage};
use super::model::{ByPerson, ChangePerson, Person, PersonDetails, PersonId};
use super::roles::{
    BoardMember, ByRole, ChangeBoard, ChangeRole, EndRole, GiveRole, NewMember, OfBoard, Role, RoleDetails,
    RoleId, TypedRole, Who,
};
use super::{KIND, SLICE, rows, rules};
use crate::associations::{self, AssociationId};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::patch::patched;
use crate::problem::{Result, missing, within_list};
use crate::store::{Done, Op, Read, Store, Write};
use crate::text;

/// What is known of one person.
pub(crate) fn get(store: &Store, caller: &Caller, asked: ByPerson) -> Result<Person> {
    store.read(|read| person(read, asked.id, "id", caller.today))
}

fn person(read: &Read, id: PersonId, field: &str, today: Day) -> Result<Person> {
    rows::person(read, id, today)?.ok_or_else(|| missing(id, field))
}

/// Enters a person.
pub(crate) fn add(store: &Store, caller: &Caller, typed: PersonDetails) -> Result<Done<Person>> {
    store.write(Op::PeopleAdd, caller, |write| {
        let id = enter(write, caller, &typed)?;
        person(&write.read(), id, "id", caller.today)
    })
}

pub(crate) fn enter(write: &mut Write, caller: &Caller, typed: &PersonDetails) -> Result<PersonId> {
    let (id, details) = (write.new_id(), rules::cleaned(typed, caller)?);
    rows::put(write, id, &details)?;
    Ok(id)
}

/// Changes some fields of a person.
pub(crate) fn change(store: &Store, caller: &Caller, asked: ChangePerson) -> Result<Done<Person>> {
    store.write(Op::PeopleChange, caller, |write| {
        let before = person(&write.read(), asked.id, "id", caller.today)?.details;
        let details = rules::cleaned(&patched(&before, &asked.fields.0)?, caller)?;
        if details != before {
            rows::put(write, asked.id, &details)?;
        }
        person(&write.read(), asked.id, "id", caller.today)
    })
}

/// Takes a person out, with every role. Undo brings all of it back: to forget somebody is another thing.
pub(crate) fn remove(store: &Store, caller: &Caller, asked: ByPerson) -> Result<Done<Nothing>> {
    store.write(Op::PeopleRemove, caller, |write| {
        person(&write.read(), asked.id, "id", caller.today)?;
        rows::remove(write, asked.id)?;
        Ok(Nothing)
    })
}

/// A part of a list of people.
pub(crate) fn list(store: &Store, caller: &Caller, asked: ListPeople) -> Result<PeoplePage> {
    let ListPeople { filter, offset, limit } = asked;
    let words = text::line("words", &filter.words)?;
    let others = PeopleFilter { words: String::new(), ..filter };
    let question = (SLICE, &others, caller.today);
    store.read(|read| {
        let ask = || rows::passing(read, &others, caller.today);
        let (tables, part) = (rows::passing_rests_on(&others), (offset, limit));
        let page = read.page_holding((KIND, &words), &question, tables, part, ask)?;
        Ok(PeoplePage { count: page.count, offset, rows: rows::lines(read, &page.ids, caller.today)? })
    })
}

/// What one can be, in the order of lists.
pub(crate) fn role_kinds(store: &Store, _: &Caller, _: Nothing) -> Result<Vec<String>> {
    store.read(rows::kinds)
}

/// Everybody who is, was or will be something there: today's first, by kind.
pub(crate) fn board(store: &Store, caller: &Caller, asked: OfBoard) -> Result<Vec<BoardMember>> {
    store.read(|read| board_of(read, asked.association, caller.today))
}

fn board_of(read: &Read, association: Option<AssociationId>, today: Day) -> Result<Vec<BoardMember>> {
    known(read, association)?;
    rows::board(read, association, today)
}

fn known(read: &Read, association: Option<AssociationId>) -> Result<()> {
    match association {
        Some(id) if !associations::exists(read, id)? => Err(missing(id, "association")),
        _ => Ok(()),
    }
}

/// Gives a role to a person, who may be entered for it.
pub(crate) fn give_role(store: &Store, caller: &Caller, asked: GiveRole) -> Result<Done<Role>> {
    let GiveRole { association, kind, title, since, until, .. } = &asked;
    let typed =
        TypedRole { kind: kind.clone(), title: title.clone(), since: since.clone(), until: until.clone() };
    store.write(Op::PeopleGiveRole, caller, |write| {
        known(&write.read(), *association)?;
        let person = whoever(write, caller, &asked.who)?;
        let id = write.new_id();
        put_role(write, caller, id, (person, *association), &typed)?;
        role(&write.read(), id, "id", caller.today)
    })
}

/// Somebody who is known, or is entered now.
fn whoever(write: &mut Write, caller: &Caller, who: &Who) -> Result<PersonId> {
    match who {
        Who::Known(id) => Ok(person(&write.read(), *id, "who", caller.today)?.id),
        Who::New(typed) => enter(write, caller, typed),
    }
}

/// Writes a role: whose it is and where, and what was typed of it.
fn put_role(
    write: &mut Write,
    caller: &Caller,
    id: RoleId,
    (person, association): (PersonId, Option<AssociationId>),
    typed: &TypedRole,
) -> Result<()> {
    let details = RoleDetails {
        person,
        association,
        kind: typed.kind.clone(),
        title: text::line("title", &typed.title)?,
        since: day::typed("since", &typed.since, caller)?,
        until: day::typed("until", &typed.until, caller)?,
    };
    hold(write, id, &details)
}

/// Gives a role inside a step that is under way.
pub(crate) fn give(write: &mut Write, details: &RoleDetails) -> Result<RoleId> {
    let id = write.new_id();
    hold(write, id, details)?;
    Ok(id)
}

fn hold(write: &mut Write, id: RoleId, details: &RoleDetails) -> Result<()> {
    rules::role(details, &rows::kinds(&write.read())?)?;
    rows::put_role(write, id, details)
}

fn role(read: &Read, id: RoleId, field: &str, today: Day) -> Result<Role> {
    rows::role(read, id, today)?.ok_or_else(|| missing(id, field))
}

/// Mends what is said of a role.
pub(crate) fn change_role(store: &Store, caller: &Caller, asked: ChangeRole) -> Result<Done<Role>> {
    store.write(Op::PeopleChangeRole, caller, |write| {
        let before = role(&write.read(), asked.id, "id", caller.today)?.details;
        let typed = patched(&TypedRole::from(&before), &asked.fields.0)?;
        put_role(write, caller, asked.id, (before.person, before.association), &typed)?;
        role(&write.read(), asked.id, "id", caller.today)
    })
}

/// Takes out a role that nobody ever had.
pub(crate) fn remove_role(store: &Store, caller: &Caller, asked: ByRole) -> Result<Done<Nothing>> {
    store.write(Op::PeopleRemoveRole, caller, |write| {
        role(&write.read(), asked.id, "id", caller.today)?;
        rows::remove_role(write, asked.id)?;
        Ok(Nothing)
    })
}

/// Ends a role, or moves its end.
pub(crate) fn end_role(store: &Store, caller: &Caller, asked: EndRole) -> Result<Done<Role>> {
    let until = day::typed("until", &asked.until, caller)?.unwrap_or(caller.today);
    store.write(Op::PeopleEndRole, caller, |write| {
        let ending = role(&write.read(), asked.id, "id", caller.today)?;
        rules::ends_after(ending.details.since, Some(until))?;
        rows::end_role(write, asked.id, until)?;
        role(&write.read(), asked.id, "id", caller.today)
    })
}

/// Changes the board of an association, as one step: some go, others come.
pub(crate) fn change_board(
    store: &Store,
    caller: &Caller,
    asked: ChangeBoard,
) -> Result<Done<Vec<BoardMember>>> {
    let on = day::typed("on", &asked.on, caller)?.unwrap_or(caller.today);
    store.write(Op::PeopleChangeBoard, caller, |write| {
        known(&write.read(), Some(asked.association))?;
        for (at, id) in asked.ends.iter().enumerate() {
            end_for_successor(write, caller, &asked, *id, on).map_err(within_list("ends", at))?;
        }
        for (at, member) in asked.members.iter().enumerate() {
            take_in(write, caller, asked.association, member, on).map_err(within_list("members", at))?;
        }
        board_of(&write.read(), Some(asked.association), caller.today)
    })
}

/// One who goes has the role until the day before.
fn end_for_successor(
    write: &mut Write,
    caller: &Caller,
    board: &ChangeBoard,
    id: RoleId,
    on: Day,
) -> Result<()> {
    let ending = role(&write.read(), id, "id", caller.today)?.details;
    let until = on.plus(-1);
    if ending.association != Some(board.association) {
        return Err(missing(id, "id"));
    }
    rules::ends_after(ending.since, Some(until))?;
    rows::end_role(write, id, until)
}

fn take_in(
    write: &mut Write,
    caller: &Caller,
    association: AssociationId,
    member: &NewMember,
    on: Day,
) -> Result<()> {
    let person = whoever(write, caller, &member.who)?;
    let typed = TypedRole {
        kind: member.kind.clone(),
        title: member.title.clone(),
        since: on.into(),
        until: String::new(),
    };
    let id = write.new_id();
    put_role(write, caller, id, (person, Some(association)), &typed)
}

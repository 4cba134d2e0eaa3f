//! The commands of people and roles. Not here: what may be said of them (`rules`).

use super::list::{ListPeople, PeopleFilter, PeoplePage};
use super::model::{ByPerson, ChangePerson, Person, PersonDetails, PersonId};
use super::roles::{
    BoardMember, ChangeBoard, EndRole, GiveRole, NewMember, OfBoard, Role, RoleDetails, RoleId, Who,
};
use super::{KIND, SLICE, rows, rules};
use crate::associations::{self, AssociationId};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::patch::patched;
use crate::problem::{Problem, Result, missing};
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

fn enter(write: &mut Write, caller: &Caller, typed: &PersonDetails) -> Result<PersonId> {
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
        let page = match words.is_empty() {
            true => read.page(&question, offset, limit, ask)?,
            false => read.page(&(&question, &words), offset, limit, || {
                let all = read.ordered(&question, ask)?;
                read.holding(&all, KIND, &words)
            })?,
        };
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

/// Gives a person a role.
pub(crate) fn give_role(store: &Store, caller: &Caller, asked: GiveRole) -> Result<Done<Role>> {
    let details = RoleDetails {
        person: asked.person,
        association: asked.association,
        kind: asked.kind,
        title: text::line("title", &asked.title)?,
        since: day::typed("since", &asked.since, caller)?,
        until: day::typed("until", &asked.until, caller)?,
    };
    store.write(Op::PeopleGiveRole, caller, |write| {
        known(&write.read(), details.association)?;
        person(&write.read(), details.person, "person", caller.today)?;
        let id = put_role(write, &details)?;
        role(&write.read(), id, "id", caller.today)
    })
}

fn put_role(write: &mut Write, details: &RoleDetails) -> Result<RoleId> {
    rules::role(details, &rows::kinds(&write.read())?)?;
    let id = write.new_id();
    rows::add_role(write, id, details)?;
    Ok(id)
}

fn role(read: &Read, id: RoleId, field: &str, today: Day) -> Result<Role> {
    rows::role(read, id, today)?.ok_or_else(|| missing(id, field))
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

/// A problem with one entry of a list, laid at its door.
fn within_list(list: &str, at: usize) -> impl FnOnce(Problem) -> Problem {
    let entry = format!("{list}.{at}");
    move |problem| {
        let field = problem.field.as_ref().map_or(entry.clone(), |field| format!("{entry}.{field}"));
        problem.at(&field)
    }
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
    let person = match &member.who {
        Who::Known(id) => person(&write.read(), *id, "who", caller.today)?.id,
        Who::New(typed) => enter(write, caller, typed)?,
    };
    let (kind, title) = (member.kind.clone(), text::line("title", &member.title)?);
    let details =
        RoleDetails { person, association: Some(association), kind, title, since: Some(on), until: None };
    put_role(write, &details).map(drop)
}

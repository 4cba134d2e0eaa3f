//! The commands of actions. Not here: what may be said of them (`rules`).

use super::list::{ActionPage, ListActions};
use super::model::{
    Action, ActionId, ActionStatus, AddAction, ByAction, ChangeAction, FromWhere, SetActionStatus,
};
use super::{SLICE, rows, rules};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::evenings::{AgendaItemId, EveningId};
use crate::patch::patched;
use crate::problem::{Result, ensure, missing};
use crate::store::{Done, Op, Read, Store};

/// One action.
pub(crate) fn get(store: &Store, caller: &Caller, asked: ByAction) -> Result<Action> {
    store.read(|read| action(read, asked.id, caller.today))
}

fn action(read: &Read, id: ActionId, today: Day) -> Result<Action> {
    rows::action(read, id, today)?.ok_or_else(|| missing(id, "id"))
}

/// Takes down what is to be done.
pub(crate) fn add(store: &Store, caller: &Caller, typed: AddAction) -> Result<Done<Action>> {
    store.write(Op::ActionsAdd, caller, |write| {
        let (id, details) = (write.new_id(), rules::cleaned(&typed.details, caller)?);
        let origin = origin(&write.read(), typed.from)?;
        rows::put(write, id, &details, origin)?;
        action(&write.read(), id, caller.today)
    })
}

/// The evening from which it comes, and the item of its agenda.
fn origin(read: &Read, from: Option<FromWhere>) -> Result<(Option<EveningId>, Option<AgendaItemId>)> {
    match from {
        None => Ok((None, None)),
        Some(FromWhere::Evening(evening)) => {
            ensure!(rows::is_evening(read, evening)?, missing(evening, "from.evening"));
            Ok((Some(evening), None))
        }
        Some(FromWhere::Item(item)) => {
            let evening = rows::evening_of(read, item)?.ok_or_else(|| missing(item, "from.item"))?;
            Ok((Some(evening), Some(item)))
        }
    }
}

/// Changes some fields of an action.
pub(crate) fn change(store: &Store, caller: &Caller, asked: ChangeAction) -> Result<Done<Action>> {
    store.write(Op::ActionsChange, caller, |write| {
        let before = action(&write.read(), asked.id, caller.today)?.details;
        let details = rules::cleaned(&patched(&before, &asked.fields.0)?, caller)?;
        if details != before {
            rows::put(write, asked.id, &details, (None, None))?;
        }
        action(&write.read(), asked.id, caller.today)
    })
}

/// Takes down that an action was done or dropped, or is to be done after all.
pub(crate) fn set_status(store: &Store, caller: &Caller, asked: SetActionStatus) -> Result<Done<Action>> {
    let on = day::past("on", &asked.on, caller)?;
    store.write(Op::ActionsSetStatus, caller, |write| {
        action(&write.read(), asked.id, caller.today)?;
        let settled = (asked.status != ActionStatus::Open).then_some(on);
        rows::set_status(write, asked.id, asked.status, settled)?;
        action(&write.read(), asked.id, caller.today)
    })
}

/// Takes an action out.
pub(crate) fn remove(store: &Store, caller: &Caller, asked: ByAction) -> Result<Done<Nothing>> {
    store.write(Op::ActionsRemove, caller, |write| {
        action(&write.read(), asked.id, caller.today)?;
        rows::remove(write, asked.id)?;
        Ok(Nothing)
    })
}

/// A part of a list of actions.
pub(crate) fn list(store: &Store, caller: &Caller, asked: ListActions) -> Result<ActionPage> {
    let ListActions { filter, offset, limit } = asked;
    let question = (SLICE, &filter, caller.today);
    store.read(|read| {
        let ask = || rows::passing(read, &filter, caller.today);
        let page = read.page(&question, rows::PASSING_RESTS_ON, (offset, limit), ask)?;
        Ok(ActionPage { count: page.count, offset, rows: rows::lines(read, &page.ids, caller.today)? })
    })
}

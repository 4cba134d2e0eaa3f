//! The commands of memos. Not here: when one can be written (`rules`).

use super::model::{ItemMemo, SetMemoOut, WriteMemo};
use super::{rows, rules};
use crate::caller::Caller;
use crate::day;
use crate::evenings::ops::{evening, standing};
use crate::evenings::{Evening, EveningId};
use crate::problem::{Result, missing, within_list};
use crate::store::{Done, Op, Store, Write};
use crate::text;

/// Writes parts of a memo, as one step.
pub(crate) fn write(store: &Store, caller: &Caller, asked: WriteMemo) -> Result<Done<Evening>> {
    store.write(Op::EveningsWriteMemo, caller, |write| {
        let (state, _) = standing(&write.read(), asked.id, "id")?;
        rules::may_be_written(state)?;
        if let Some(memo) = &asked.memo {
            rows::put(write, asked.id, &text::prose("memo", memo)?)?;
        }
        for (at, item) in asked.items.iter().enumerate() {
            write_item(write, asked.id, item).map_err(within_list("items", at))?;
        }
        evening(&write.read(), asked.id)
    })
}

fn write_item(write: &mut Write, evening: EveningId, item: &ItemMemo) -> Result<()> {
    let known = rows::is_item(&write.read(), evening, item.id)?;
    if !known {
        return Err(missing(item.id, "id"));
    }
    let prose = |field: &str, typed: &Option<String>| {
        typed.as_ref().map(|typed| text::prose(field, typed)).transpose()
    };
    let (memo, decision) = (prose("memo", &item.memo)?, prose("decision", &item.decision)?);
    rows::put_item(write, item.id, memo.as_deref(), decision.as_deref())
}

/// Takes down that a memo went out, or has not.
pub(crate) fn set_out(store: &Store, caller: &Caller, asked: SetMemoOut) -> Result<Done<Evening>> {
    let on = asked.on.as_ref().map(|typed| day::past("on", typed, caller)).transpose()?;
    store.write(Op::EveningsSetMemoOut, caller, |write| {
        let (state, day) = standing(&write.read(), asked.id, "id")?;
        if let Some(on) = on {
            rules::may_go_out(state, day, on)?;
        }
        rows::set_out(write, asked.id, on)?;
        evening(&write.read(), asked.id)
    })
}

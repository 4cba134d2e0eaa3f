//! The commands of the register. Not here: what may be said of an association (`rules`), what is alike (`twins`).

use std::collections::HashSet;

use serde::Serialize;
use uuid::Uuid;
use yhdyssilta_words as words;

use super::list::{AssociationFilter, AssociationOrder, AssociationPage, ListAssociations, TagInUse};
use super::model::{
    Association, AssociationDetails, AssociationId, ByAssociation, ChangeAssociation, ChangeAssociations,
    Changed, ConfirmAssociations, SetAssociationStatus,
};
use super::twins::{self, FindTwins, Twin};
use super::{KIND, SLICE, rows, rules};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::problem::{Result, missing};
use crate::settings;
use crate::store::{Done, Op, Read, Store, Write};
use crate::text;

/// What is known of one association.
pub(crate) fn get(store: &Store, _: &Caller, asked: ByAssociation) -> Result<Association> {
    store.read(|read| association(read, asked.id))
}

fn association(read: &Read, id: AssociationId) -> Result<Association> {
    rows::association(read, id)?.ok_or_else(|| missing(id, "id"))
}

/// Enters an association.
pub(crate) fn add(store: &Store, caller: &Caller, typed: AssociationDetails) -> Result<Done<Association>> {
    store.write(Op::AssociationsAdd, caller, |write| {
        let id = enter(write, caller, &typed)?;
        association(&write.read(), id)
    })
}

pub(crate) fn enter(write: &mut Write, caller: &Caller, typed: &AssociationDetails) -> Result<AssociationId> {
    let (id, details) = (write.new_id(), rules::cleaned(typed, caller)?);
    rows::put(write, id, &details)?;
    Ok(id)
}

/// Changes some fields of an association.
pub(crate) fn change(store: &Store, caller: &Caller, asked: ChangeAssociation) -> Result<Done<Association>> {
    store.write(Op::AssociationsChange, caller, |write| {
        edit(write, asked.id, caller, |details| rules::changed(details, &asked.fields))?;
        association(&write.read(), asked.id)
    })
}

/// Changes the same fields of many, as one step.
pub(crate) fn change_many(
    store: &Store,
    caller: &Caller,
    asked: ChangeAssociations,
) -> Result<Done<Changed>> {
    let added = rules::tags("add_tags", &asked.add_tags)?;
    let removed = rules::tags("remove_tags", &asked.remove_tags)?;
    store.write(Op::AssociationsChangeMany, caller, |write| {
        let mut changed = 0;
        for id in &asked.ids {
            changed += u32::from(edit(write, *id, caller, |details| {
                let mut details = rules::changed(details, &asked.fields)?;
                details.tags.retain(|tag| !removed.iter().any(|other| rules::same_tag(tag, other)));
                details.tags.extend_from_slice(&added);
                Ok(details)
            })?);
        }
        Ok(Changed { changed })
    })
}

/// Changes what is known of an association; whether it now says something else.
fn edit(
    write: &mut Write,
    id: AssociationId,
    caller: &Caller,
    edit: impl FnOnce(&AssociationDetails) -> Result<AssociationDetails>,
) -> Result<bool> {
    let before = association(&write.read(), id)?.details;
    let details = rules::cleaned(&edit(&before)?, caller)?;
    let differs = details != before;
    if differs {
        rows::put(write, id, &details)?;
    }
    Ok(differs)
}

/// Takes down that somebody said that the details of these are right.
pub(crate) fn confirm(store: &Store, caller: &Caller, asked: ConfirmAssociations) -> Result<Done<Changed>> {
    let on = day::past("on", &asked.on, caller)?;
    store.write(Op::AssociationsConfirm, caller, |write| {
        let mut changed = 0;
        for id in &asked.ids {
            let known = association(&write.read(), *id)?;
            if known.confirmed_on != Some(on) {
                rows::confirm(write, *id, on)?;
                changed += 1;
            }
        }
        Ok(Changed { changed })
    })
}

/// Takes down that associations came to rest, to life or to their end.
pub(crate) fn set_status(
    store: &Store,
    caller: &Caller,
    asked: SetAssociationStatus,
) -> Result<Done<Changed>> {
    let since = day::past("on", &asked.on, caller)?;
    store.write(Op::AssociationsSetStatus, caller, |write| {
        let mut changed = 0;
        for id in &asked.ids {
            let known = association(&write.read(), *id)?;
            if (known.status, known.status_since) != (asked.status, Some(since)) {
                rows::set_status(write, *id, asked.status, since)?;
                changed += 1;
            }
        }
        Ok(Changed { changed })
    })
}

/// Takes an association out of the register.
pub(crate) fn remove(store: &Store, caller: &Caller, asked: ByAssociation) -> Result<Done<Nothing>> {
    store.write(Op::AssociationsRemove, caller, |write| {
        association(&write.read(), asked.id)?;
        rows::remove(write, asked.id)?;
        Ok(Nothing)
    })
}

/// A part of a list of associations.
pub(crate) fn list(store: &Store, caller: &Caller, asked: ListAssociations) -> Result<AssociationPage> {
    let ListAssociations { filter, order, offset, limit } = asked;
    let words = text::line("words", &filter.words)?;
    let others = AssociationFilter { words: String::new(), ..filter };
    store.read(|read| {
        let stale = stale_before(read, caller, &others)?;
        let question = question(&others, order, stale, caller);
        let ask = || passing(read, caller, &others, order, stale);
        let (tables, part) = (rows::passing_rests_on(&others), (offset, limit));
        let page = read.page_holding((KIND, &words), &question, tables, part, ask)?;
        Ok(AssociationPage { count: page.count, offset, rows: rows::lines(read, &page.ids, caller.today)? })
    })
}

/// The tags in use, as Finnish sorts.
pub(crate) fn tags(store: &Store, _: &Caller, _: Nothing) -> Result<Vec<TagInUse>> {
    let mut tags = store.read(rows::tags)?;
    tags.sort_by(|one, other| words::compare(&one.tag, &other.tag).then_with(|| one.tag.cmp(&other.tag)));
    Ok(tags)
}

/// Those that pass the filter, by name; only these of them where some are given.
pub(crate) fn chosen(
    read: &Read,
    caller: &Caller,
    filter: &AssociationFilter,
    ids: &[AssociationId],
) -> Result<Vec<Uuid>> {
    let words = text::line("words", &filter.words)?;
    let others = AssociationFilter { words: String::new(), ..filter.clone() };
    let stale = stale_before(read, caller, &others)?;
    let mut chosen = passing(read, caller, &others, AssociationOrder::Name, stale)?;
    if !words.is_empty() {
        chosen = read.holding(&chosen, KIND, &words)?;
    }
    if !ids.is_empty() {
        let ids: HashSet<&AssociationId> = ids.iter().collect();
        chosen.retain(|id| ids.contains(&AssociationId::from(*id)));
    }
    Ok(chosen)
}

/// All on which a list without words depends, beside the rows.
fn question(
    filter: &AssociationFilter,
    order: AssociationOrder,
    stale: Option<Day>,
    caller: &Caller,
) -> impl Serialize {
    (SLICE, filter.clone(), order, stale, caller.today)
}

/// All that pass the filter, its words aside, in their order: picked from the list of all, which is remembered.
fn passing(
    read: &Read,
    caller: &Caller,
    filter: &AssociationFilter,
    order: AssociationOrder,
    stale: Option<Day>,
) -> Result<Vec<Uuid>> {
    let none = AssociationFilter::default();
    if *filter == none && order == AssociationOrder::Name {
        return rows::by_name(read);
    }
    let all = question(&none, AssociationOrder::Name, None, caller);
    let by_name = read.ordered(&all, rows::passing_rests_on(&none), || rows::by_name(read))?;
    let passing = rows::passing(read, filter, stale, caller.today)?;
    let confirmed = |id: &Uuid| passing.get(&AssociationId::from(*id));
    let mut ids: Vec<Uuid> = by_name.iter().filter(|id| confirmed(id).is_some()).copied().collect();
    if order == AssociationOrder::Confirmed {
        ids.sort_by_cached_key(confirmed);
    }
    Ok(ids)
}

/// Since when details have to be confirmed not to be stale, if the filter asks for stale ones.
fn stale_before(read: &Read, caller: &Caller, filter: &AssociationFilter) -> Result<Option<Day>> {
    if !filter.unconfirmed {
        return Ok(None);
    }
    let months = settings::thresholds(read)?.confirmed_within_months;
    Ok(Some(caller.today.months_before(months)))
}

/// Those that may be the same as one that is being entered. Numbers that are not whole yet have no twin.
pub(crate) fn twins(store: &Store, _: &Caller, typed: FindTwins) -> Result<Vec<Twin>> {
    let name = text::line("name", &typed.name)?;
    let number = rules::register_number(&typed.register_number).unwrap_or_default();
    let business =
        settings::business_id(&typed.business_id).ok().flatten().map(String::from).unwrap_or_default();
    store.read(|read| {
        let alike = read.alike(KIND, &twins::beginnings(&name, &typed.municipality))?;
        let mut found = rows::twins(read, &number, &business, &alike)?;
        found.retain(|twin| Some(twin.id) != typed.id);
        Ok(found)
    })
}

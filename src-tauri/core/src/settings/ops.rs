//! The commands of the settings. Not here: what may be set (`rules`).

use super::model::{
    Begin, ChooseOrganisation, DescribeOfficer, HandOver, Officer, OfficerDetails, RecordResidents, Settings,
    Thresholds,
};
use super::places::{self, Places};
use super::{rows, rules};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::problem::Result;
use crate::store::{Done, Op, Store, Write};

/// Everything that is set.
pub(crate) fn get(store: &Store, _: &Caller, _: Nothing) -> Result<Settings> {
    store.read(rows::settings)
}

/// All organisations to choose from.
pub(crate) fn places(_: &Store, _: &Caller, _: Nothing) -> Result<Places> {
    Ok(places::all().clone())
}

/// Chooses the own organisation and names the officer, as one step. An officer who was named before keeps the contact
/// details.
pub(crate) fn begin(store: &Store, caller: &Caller, typed: Begin) -> Result<Done<Settings>> {
    store.write(Op::SettingsBegin, caller, |write| {
        let Begin { kind, code, name } = typed;
        put_organisation(write, &ChooseOrganisation { kind, code, business_id: String::new() })?;
        let known = rows::current_officer(&write.read())?.map(|officer| officer.details).unwrap_or_default();
        let OfficerDetails { title, email, phone, .. } = known;
        let since = write.today();
        put_officer(write, &DescribeOfficer { name, title, email, phone }, since)?;
        rows::settings(&write.read())
    })
}

/// Chooses the own organisation.
pub(crate) fn choose_organisation(
    store: &Store,
    caller: &Caller,
    chosen: ChooseOrganisation,
) -> Result<Done<Settings>> {
    store.write(Op::SettingsOrganisation, caller, |write| {
        put_organisation(write, &chosen)?;
        rows::settings(&write.read())
    })
}

pub(crate) fn put_organisation(write: &mut Write, chosen: &ChooseOrganisation) -> Result<()> {
    rules::place(chosen.kind, &chosen.code)?;
    let business_id = rules::business_id(&chosen.business_id)?;
    rows::put_organisation(write, chosen, business_id.as_ref())
}

/// Names the officer, or changes the name and contact details of the present one.
pub(crate) fn describe_officer(
    store: &Store,
    caller: &Caller,
    typed: DescribeOfficer,
) -> Result<Done<Settings>> {
    store.write(Op::SettingsOfficer, caller, |write| {
        let since = write.today();
        put_officer(write, &typed, since)?;
        rows::settings(&write.read())
    })
}

/// Names the first officer from `since` on, or changes the details of the present one.
pub(crate) fn put_officer(write: &mut Write, typed: &DescribeOfficer, since: Day) -> Result<()> {
    let details = rules::officer(typed)?;
    match rows::current_officer(&write.read())? {
        Some(Officer { id, .. }) => rows::change_officer(write, id, &details),
        None => rows::add_officer(write, write.new_id(), &details, since),
    }
}

/// A successor takes over; the predecessor stays in the history, until the day before.
pub(crate) fn hand_over(store: &Store, caller: &Caller, asked: HandOver) -> Result<Done<Settings>> {
    let details = rules::officer(&asked.officer)?;
    let since = day::typed("since", &asked.since, caller)?.unwrap_or(caller.today);
    store.write(Op::SettingsOfficer, caller, |write| {
        if let Some(predecessor) = rows::current_officer(&write.read())? {
            rules::successor_since(since, predecessor.since)?;
            rows::end_officer(write, predecessor.id, since.plus(-1))?;
        }
        rows::add_officer(write, write.new_id(), &details, since)?;
        rows::settings(&write.read())
    })
}

/// Records how many lived there at the end of a year.
pub(crate) fn record_residents(
    store: &Store,
    caller: &Caller,
    recorded: RecordResidents,
) -> Result<Done<Settings>> {
    store.write(Op::SettingsResidents, caller, |write| {
        put_residents(write, recorded)?;
        rows::settings(&write.read())
    })
}

pub(crate) fn put_residents(write: &mut Write, recorded: RecordResidents) -> Result<()> {
    rules::residents(recorded, write.today())?;
    rows::put_residents(write, recorded)
}

/// Sets the organisation's own thresholds.
pub(crate) fn set_thresholds(store: &Store, caller: &Caller, set: Thresholds) -> Result<Done<Settings>> {
    rules::thresholds(set)?;
    store.write(Op::SettingsThresholds, caller, |write| {
        rows::put_thresholds(write, set)?;
        rows::settings(&write.read())
    })
}

//! The commands of the checklist. Not here: what may be decided (`rules`).

use super::criteria::{CriterionKind, model};
use super::model::{AssessmentYear, ByYear, Compare, Decide, Describe, Difference, Entry, EntryId};
use super::rows::Assessment;
use super::sheet::{Item, Sheet, Source};
use super::{rows, rules};
use crate::caller::{Caller, Nothing};
use crate::day::{self, Day};
use crate::problem::{Code, Problem, Result, ensure};
use crate::settings;
use crate::store::{Done, Op, Read, Store, Write};
use crate::text;

/// Every year that has an assessment, last first.
pub(crate) fn years(store: &Store, _: &Caller, _: Nothing) -> Result<Vec<AssessmentYear>> {
    let criteria = model().items.iter().filter(|item| item.kind == CriterionKind::Criterion).count();
    store.read(|read| rows::years(read, u32::try_from(criteria).unwrap_or(u32::MAX)))
}

/// A year's assessment: as it stands, or as it was frozen.
pub(crate) fn get(store: &Store, _: &Caller, asked: ByYear) -> Result<Sheet> {
    store.read(|read| sheet(read, asked.year))
}

/// A year's assessment: as it stands, or as it was frozen.
pub(crate) fn sheet(read: &Read, year: i32) -> Result<Sheet> {
    let frozen = rows::snapshot(read, year)?;
    match frozen {
        Some(content) => thawed(&content),
        None => standing(read, year),
    }
}

/// The assessment of the year before, if there is one.
pub(crate) fn sheet_before(read: &Read, year: i32) -> Result<Option<Sheet>> {
    match rows::assessment(read, year - 1)? {
        Some(_) => sheet(read, year - 1).map(Some),
        None => Ok(None),
    }
}

fn thawed(content: &str) -> Result<Sheet> {
    serde_json::from_str(content)
        .map_err(|error| Problem::new(Code::DamagedStore).with("reason", error.to_string()))
}

fn standing(read: &Read, year: i32) -> Result<Sheet> {
    let assessment = rows::assessment(read, year)?.ok_or_else(|| missing(year))?;
    laid_out(read, year, assessment, rows::entries(read, year)?)
}

/// An empty sheet of the year, to be filled in by hand.
pub(crate) fn blank_sheet(read: &Read, year: i32, today: Day) -> Result<Sheet> {
    within_bounds(year, today)?;
    laid_out(read, year, Assessment { opened_on: today, closed_on: None }, Vec::new())
}

fn laid_out(read: &Read, year: i32, assessment: Assessment, entries: Vec<(String, Entry)>) -> Result<Sheet> {
    let source = Source {
        year,
        opened_on: assessment.opened_on,
        closed_on: assessment.closed_on,
        organisation: settings::organisation(read)?,
        officer: settings::current_officer(read)?,
        entries,
    };
    Ok(Sheet::lay_out(model(), source))
}

/// From the first year of the model to the next one from today.
fn within_bounds(year: i32, today: Day) -> Result<()> {
    day::year_within("year", year, rules::FIRST_YEAR, today.year() + 1)
}

fn closed(year: i32) -> Problem {
    Problem::new(Code::AssessmentClosed).with("year", i64::from(year)).at("year")
}

fn missing(year: i32) -> Problem {
    Problem::new(Code::AssessmentMissing).with("year", i64::from(year)).at("year")
}

/// Starts the assessment of a year.
pub(crate) fn open(store: &Store, caller: &Caller, asked: ByYear) -> Result<Done<Sheet>> {
    store.write(Op::ChecklistOpen, caller, |write| {
        let today = write.today();
        open_on(write, asked.year, today)?;
        sheet(&write.read(), asked.year)
    })
}

/// Starts the assessment of a year on this day.
pub(crate) fn open_on(write: &mut Write, year: i32, on: Day) -> Result<()> {
    within_bounds(year, write.today())?;
    let exists = || Problem::new(Code::AssessmentExists).with("year", i64::from(year)).at("year");
    ensure!(rows::assessment(&write.read(), year)?.is_none(), exists());
    rows::open(write, year, model().version, on)
}

/// Decides a criterion.
pub(crate) fn decide(store: &Store, caller: &Caller, decision: Decide) -> Result<Done<Item>> {
    let reason = text::prose("reason", &decision.reason)?;
    store.write(Op::ChecklistDecide, caller, |write| {
        let today = write.today();
        change(write, decision.year, &decision.criterion, |entry| {
            rules::reasoned(entry.proposal, decision.status, &reason)?;
            entry.decide(decision.status, reason, today);
            Ok(())
        })
    })
}

/// Takes down one field of a criterion.
pub(crate) fn describe(store: &Store, caller: &Caller, described: Describe) -> Result<Done<Item>> {
    store.write(Op::ChecklistDescribe, caller, |write| {
        change(write, described.year, &described.criterion, |entry| {
            entry.take_down(described.field, &described.value, caller)
        })
    })
}

/// Changes what an open assessment says of a criterion.
pub(crate) fn change(
    write: &mut Write,
    year: i32,
    criterion: &str,
    edit: impl FnOnce(&mut Entry) -> Result<()>,
) -> Result<Item> {
    let item = rules::ratable(model(), criterion)?;
    let assessment = rows::assessment(&write.read(), year)?.ok_or_else(|| missing(year))?;
    ensure!(assessment.closed_on.is_none(), closed(year));
    let untouched = Entry::untouched(year, criterion);
    let before =
        rows::entry(&write.read(), EntryId::of(year, criterion))?.unwrap_or_else(|| untouched.clone());
    let mut entry = before.clone();
    edit(&mut entry)?;
    if entry != before {
        rows::put_entry(write, year, criterion, &entry)?;
    }
    Ok(Item { criterion: item.clone(), state: super::State::Rated(entry) })
}

/// Closes a year: what it says now stays, whatever changes later.
pub(crate) fn close(store: &Store, caller: &Caller, asked: ByYear) -> Result<Done<Sheet>> {
    store.write(Op::ChecklistClose, caller, |write| {
        let today = write.today();
        close_on(write, asked.year, today)
    })
}

/// Closes a year on this day.
pub(crate) fn close_on(write: &mut Write, year: i32, on: Day) -> Result<Sheet> {
    let mut frozen = standing(&write.read(), year)?;
    ensure!(frozen.closed_on.is_none(), closed(year));
    frozen.closed_on = Some(on);
    let content = serde_json::to_string(&frozen).expect("a sheet is plain words and numbers");
    rows::close(write, year, on, &content)?;
    Ok(frozen)
}

/// The criteria that stand otherwise than in another year.
pub(crate) fn compare(store: &Store, _: &Caller, asked: Compare) -> Result<Vec<Difference>> {
    store.read(|read| Ok(differences(&sheet(read, asked.with)?, &sheet(read, asked.year)?)))
}

/// The criteria that stand otherwise than before.
pub(crate) fn differences(before: &Sheet, now: &Sheet) -> Vec<Difference> {
    rules::differences(model(), &before.statuses(), &now.statuses())
}

/// The closed years whose frozen sheet is missing or cannot be read, each with the reason.
pub(crate) fn unreadable_years(read: &Read) -> Result<Vec<String>> {
    let reason = |(year, content): (i32, Option<String>)| match content {
        None => Some(format!("{year}: no snapshot")),
        Some(content) => {
            serde_json::from_str::<Sheet>(&content).err().map(|error| format!("{year}: {error}"))
        }
    };
    Ok(rows::closed_years(read)?.into_iter().filter_map(reason).collect())
}

/// Whether anything has been decided, said or opened.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    Ok(rows::years(read, 0)?.is_empty())
}

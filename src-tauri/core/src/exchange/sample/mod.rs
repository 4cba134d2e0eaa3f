//! The sample municipality, Mallikunta / Modellkommun: a record to try the program on. What it says lies in
//! `assets/sample/`. Not here: making any of it up.

mod boards;
mod deck;
mod log;
mod names;
mod register;
#[cfg(test)]
mod tests;
mod vocabulary;

use serde::Deserialize;
use ts_rs::TS;
use yhdyssilta_words::Lang;

use crate::caller::Caller;
use crate::checklist::ops::{change, close_on, is_untouched, open_on, sheet};
use crate::checklist::{Sheet, Status};
use crate::day::Day;
use crate::problem::{Code, Problem, Result, ensure, within};
use crate::settings::ops::{put_officer, put_organisation, put_residents};
use crate::settings::{self, ChooseOrganisation, DescribeOfficer, OrganisationKind, RecordResidents};
use crate::store::{Done, Op, Read, Store, Write};
use crate::{actions, associations, evenings, people};

/// How large the sample's register is, and which of the many that could be.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct FillWithSample {
    /// How many associations; at most 108,000.
    pub(crate) associations: u32,
    /// Makes the mix: the same seed and day give the same associations.
    pub(crate) seed: u64,
}

impl Default for FillWithSample {
    fn default() -> FillWithSample {
        FillWithSample { associations: 190, seed: 1 }
    }
}

/// As many as the whole country's register holds.
const MOST_ASSOCIATIONS: u32 = 108_000;

#[derive(Deserialize)]
struct Sample {
    municipality: Municipality,
    officer: Person,
    residents: Vec<Residents>,
    last: Closed,
    this: UnderWay,
    register: vocabulary::Words,
}

#[derive(Deserialize)]
struct Municipality {
    code: String,
    business_id: String,
}

#[derive(Deserialize)]
struct Person {
    name: String,
    title: String,
    email: String,
    phone: String,
}

#[derive(Deserialize)]
struct Residents {
    years_ago: i32,
    count: u32,
}

#[derive(Deserialize)]
struct Closed {
    closed_on: DayOfYear,
    criteria: Vec<Rated>,
}

#[derive(Deserialize)]
struct DayOfYear {
    month: u32,
    day: u32,
}

#[derive(Deserialize)]
struct UnderWay {
    criteria: Vec<Rated>,
}

#[derive(Deserialize)]
struct Rated {
    id: String,
    status: Option<Status>,
    evidence: String,
    note: String,
    view: String,
    responsible: String,
    due_in_days: Option<i64>,
}

/// Days over which an assessment of the sample was made.
const DAYS_OF_WORK: i64 = 40;

/// Fills an empty store with the sample, in the caller's language. One step, so that it can be undone.
pub(crate) fn fill(store: &Store, caller: &Caller, asked: Option<FillWithSample>) -> Result<Done<Sheet>> {
    let asked = asked.unwrap_or_default();
    within("associations", asked.associations, 0, MOST_ASSOCIATIONS)?;
    let sample = in_language(caller.lang);
    store.write(Op::Demo, caller, |write| {
        ensure!(is_empty(&write.read())?, Problem::new(Code::StoreNotEmpty));
        put_settings(write, &sample)?;
        let sheet = put_assessments(write, &sample)?;
        register::fill(write, caller, &sample.register, asked)?;
        Ok(sheet)
    })
}

fn is_empty(read: &Read) -> Result<bool> {
    Ok(settings::is_untouched(read)?
        && is_untouched(read)?
        && associations::is_untouched(read)?
        && people::is_untouched(read)?
        && evenings::is_untouched(read)?
        && actions::is_untouched(read)?)
}

fn in_language(lang: Lang) -> Sample {
    let content = match lang {
        Lang::Fi => include_str!("../../../../../assets/sample/fi.json"),
        Lang::Sv => include_str!("../../../../../assets/sample/sv.json"),
        Lang::En => include_str!("../../../../../assets/sample/en.json"),
    };
    serde_json::from_str(content).expect("a test fills the sample in every language")
}

fn put_settings(write: &mut Write, sample: &Sample) -> Result<()> {
    let today = write.today();
    let chosen = ChooseOrganisation {
        kind: OrganisationKind::Municipality,
        code: sample.municipality.code.clone(),
        business_id: sample.municipality.business_id.clone(),
    };
    put_organisation(write, &chosen)?;
    let Person { name, title, email, phone } = &sample.officer;
    let officer = DescribeOfficer {
        name: name.clone(),
        title: title.clone(),
        email: email.clone(),
        phone: phone.clone(),
    };
    put_officer(write, &officer, Day::first_of(today.year() - 1))?;
    for residents in &sample.residents {
        let year = today.year() - residents.years_ago;
        put_residents(write, RecordResidents { year, count: Some(residents.count) })?;
    }
    Ok(())
}

fn put_assessments(write: &mut Write, sample: &Sample) -> Result<Sheet> {
    let today = write.today();
    let (last, this) = (today.year() - 1, today.year());
    let closed_on = Day::new(last, sample.last.closed_on.month, sample.last.closed_on.day)?;
    open_on(write, last, closed_on.plus(-DAYS_OF_WORK))?;
    rate(write, last, &sample.last.criteria, closed_on)?;
    close_on(write, last, closed_on)?;
    open_on(write, this, today.plus(-DAYS_OF_WORK).max(Day::first_of(this)))?;
    rate(write, this, &sample.this.criteria, today)?;
    sheet(&write.read(), this)
}

/// Rates the criteria of a year, due days counted from `on`.
fn rate(write: &mut Write, year: i32, criteria: &[Rated], on: Day) -> Result<()> {
    for rated in criteria {
        change(write, year, &rated.id, |entry| {
            entry.decide(rated.status.unwrap_or_default(), String::new(), on);
            entry.evidence.clone_from(&rated.evidence);
            entry.note.clone_from(&rated.note);
            entry.view.clone_from(&rated.view);
            entry.responsible.clone_from(&rated.responsible);
            entry.due = rated.due_in_days.map(|days| on.plus(days));
            Ok(())
        })?;
    }
    Ok(())
}

//! What may be said of an evening. Pure. Not here: storing it.

use super::agenda::{AgendaTheme, TypedItem, TypedParticipant};
use super::model::{EveningDetails, EveningState};
use crate::caller::Caller;
use crate::day::{self, Day};
use crate::problem::{Code, Problem, Result, ensure};
use crate::text;

/// Nobody brings in the evenings of an earlier year: what is before it is a slip of the keys, 1926 for 2026.
const FIRST_YEAR: i32 = 1990;

/// Nobody plans further ahead: two terms of a council are eight years.
const YEARS_AHEAD: i32 = 10;

/// Most items of an agenda, and most participants of the own organisation: more fit into no evening.
const MOST: usize = 100;

/// The details in the one form in which they are stored. The problem names the first field that cannot be.
pub(super) fn cleaned(typed: &EveningDetails, caller: &Caller) -> Result<EveningDetails> {
    let details = EveningDetails {
        kind: typed.kind,
        title: text::filled_line("title", &typed.title)?,
        day: String::from(the_day(&typed.day, caller)?),
        starts_at: time("starts_at", &typed.starts_at)?,
        ends_at: time("ends_at", &typed.ends_at)?,
        place: text::line("place", &typed.place)?,
        note: text::prose("note", &typed.note)?,
    };
    if !details.ends_at.is_empty() {
        ensure!(!details.starts_at.is_empty(), Problem::new(Code::EmptyText).at("starts_at"));
        ensure!(details.starts_at < details.ends_at, Problem::new(Code::TimeRange).at("ends_at"));
    }
    Ok(details)
}

fn the_day(typed: &str, caller: &Caller) -> Result<Day> {
    let empty = || Problem::new(Code::EmptyText).at("day");
    let day = day::typed("day", typed, caller)?.ok_or_else(empty)?;
    year("day", day.year(), caller.today)?;
    Ok(day)
}

/// A year that can have evenings.
pub(super) fn year(field: &str, year: i32, today: Day) -> Result<()> {
    day::year_within(field, year, FIRST_YEAR, today.year() + YEARS_AHEAD)
}

/// A time of the day as typed (`17.30`, `17:30`, `klo 17`), as `17:30`; empty if nothing was. The last is 23.59.
pub(super) fn time(field: &str, typed: &str) -> Result<String> {
    let typed = typed.trim();
    let bare = ["klo", "kl.", "kl"].iter().find_map(|word| typed.strip_prefix(word)).unwrap_or(typed).trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    let (hours, minutes) = bare.split_once(['.', ':']).unwrap_or((bare, "00"));
    let number = |figures: &str, most: u32| figures.parse().ok().filter(|number: &u32| *number <= most);
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = matches!(hours.len(), 1 | 2) && minutes.len() == 2 && figures(hours) && figures(minutes);
    let time = number(hours, 23).zip(number(minutes, 59)).filter(|_| whole);
    let (hours, minutes) = time.ok_or_else(|| Problem::new(Code::BadTime).at(field))?;
    Ok(format!("{hours:02}:{minutes:02}"))
}

/// An evening that was held is not ahead.
pub(super) fn stands(state: EveningState, day: Day, today: Day, field: &str) -> Result<()> {
    let ahead = state == EveningState::Held && day > today;
    ensure!(!ahead, Problem::new(Code::EveningAhead).at(field));
    Ok(())
}

/// An item in the one form in which it is stored.
pub(super) fn item(typed: &TypedItem) -> Result<TypedItem> {
    let own_theme = text::line("own_theme", &typed.own_theme)?;
    Ok(TypedItem {
        id: typed.id,
        theme: typed.theme,
        own_theme: if typed.theme == AgendaTheme::Own { own_theme } else { String::new() },
        title: text::filled_line("title", &typed.title)?,
        starts_at: time("starts_at", &typed.starts_at)?,
        presenter: text::line("presenter", &typed.presenter)?,
    })
}

/// A participant in the one form in which it is stored; `known` is the name in the record.
pub(super) fn participant(typed: &TypedParticipant, known: Option<String>) -> Result<TypedParticipant> {
    let name = if typed.name.trim().is_empty() { known.unwrap_or_default() } else { typed.name.clone() };
    Ok(TypedParticipant {
        id: typed.id,
        person: typed.person,
        name: text::filled_line("name", &name)?,
        task: text::line("task", &typed.task)?,
    })
}

/// As many as an evening holds.
pub(super) fn not_too_many(field: &str, count: usize) -> Result<()> {
    ensure!(count <= MOST, Problem::new(Code::TooMany).with("max", MOST as i64).at(field));
    Ok(())
}

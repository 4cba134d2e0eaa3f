//! What a row makes of the board of its association: who is there already, who comes, who goes. Pure. Not here: the
//! association itself (`judge`), and writing any of it (`writing`).

use super::cells::{Cell, address};
use crate::caller::Caller;
use crate::day::Day;
use crate::exchange::fields::{ImportField, OFFICES, Part};
use crate::exchange::record::{Holder, is_current, names};
use crate::exchange::values;
use crate::people::{self, Officer, PersonDetails, PersonId, RoleId};
use crate::problem::{Code, Problem};
use yhdyssilta_words::fold;

/// What changes in a board.
#[derive(Debug, Default)]
pub(super) struct Board {
    /// Everybody of whom the row or the board says something.
    pub(super) people: Vec<Someone>,
    /// The roles that end on the day before, by the first day of each.
    pub(super) ends: Vec<(RoleId, Option<Day>)>,
    /// Who gets an office, as `people` counts them; whether somebody had it before.
    pub(super) begins: Vec<(usize, &'static str, bool)>,
}

/// Somebody on a board, or on the way there.
#[derive(Debug)]
pub(super) struct Someone {
    /// Who it is, if known.
    pub(super) id: Option<PersonId>,
    pub(super) details: PersonDetails,
    /// Whether the row says something new of them.
    pub(super) changed: bool,
    /// What a column has said already: another may not say otherwise of the same person.
    email: Option<String>,
    phone: Option<String>,
}

/// What a row says of who holds an office.
#[derive(Debug, Default)]
struct Said<'a> {
    name: Option<Cell<'a>>,
    email: Option<Cell<'a>>,
    phone: Option<Cell<'a>>,
}

/// A cell that cannot be as it is, and whether the row can come in without it.
pub(super) struct Fault<'a> {
    pub(super) cell: Cell<'a>,
    pub(super) problem: Problem,
    pub(super) doubt: bool,
}

impl Board {
    /// The board with what the cells say. What is doubtful is left out unless it is to be taken as read.
    pub(super) fn with<'a>(
        officers: &[Officer],
        cells: &[Cell<'a>],
        as_read: bool,
        source: &str,
        caller: &Caller,
    ) -> (Board, Vec<Fault<'a>>) {
        let mut board = Board { people: known(officers), ..Board::default() };
        let mut faults = Vec::new();
        for (office, kind) in OFFICES.iter().enumerate() {
            let mut said = said(cells, office);
            faults.extend(said.doubt_phone(officers, kind, as_read, caller.today));
            board.take(officers, kind, &said, source, caller, &mut faults);
        }
        (board, faults)
    }

    /// Who holds each office then.
    pub(super) fn holders(
        &self,
        before: &[Holder; OFFICES.len()],
        officers: &[Officer],
        today: Day,
    ) -> [Holder; OFFICES.len()] {
        let mut after = before.clone();
        for (office, kind) in OFFICES.iter().enumerate() {
            let comes = self.begins.iter().find(|(_, begins, _)| begins == kind).map(|(at, ..)| *at);
            let stays = || self.place_of(current(officers, kind, today)?);
            if let Some(at) = comes.or_else(stays) {
                after[office] = Holder::of(&self.people[at].details);
            }
        }
        after
    }

    /// Whether anything changes.
    pub(super) fn is_changed(&self) -> bool {
        !self.begins.is_empty() || self.people.iter().any(|it| it.changed)
    }

    fn take<'a>(
        &mut self,
        officers: &[Officer],
        kind: &'static str,
        said: &Said<'a>,
        source: &str,
        caller: &Caller,
        faults: &mut Vec<Fault<'a>>,
    ) {
        let at = match said.name {
            Some(name) => Some(self.named(officers, kind, said, name, source, caller.today)),
            None => current(officers, kind, caller.today).and_then(|it| self.place_of(it)),
        };
        match at {
            Some(at) => faults.extend(self.people[at].told(said, caller)),
            None => faults.extend(said.contacts().map(|cell| Fault {
                cell,
                problem: Problem::new(Code::PersonWithoutName),
                doubt: true,
            })),
        }
    }

    /// Whom the name means: who holds the office already, or somebody who gets it now.
    fn named(
        &mut self,
        officers: &[Officer],
        kind: &'static str,
        said: &Said,
        name: Cell,
        source: &str,
        today: Day,
    ) -> usize {
        let holds = |it: &&Officer| it.kind == kind && it.until.is_none_or(|until| until >= today);
        let mut holders = officers.iter().filter(holds).filter_map(|it| self.place_of(it));
        holders.find(|at| self.people[*at].may_be(said)).unwrap_or_else(|| {
            let at = self.somebody(said, name, source);
            self.ends.extend(current(officers, kind, today).map(|it| (it.role, it.since)));
            self.begins.push((at, kind, officers.iter().any(|it| it.kind == kind)));
            at
        })
    }

    fn place_of(&self, officer: &Officer) -> Option<usize> {
        self.people.iter().position(|it| it.id == Some(officer.person))
    }

    /// The person of this name in the association, of whom nothing else is said, or a new one.
    fn somebody(&mut self, said: &Said, cell: Cell, source: &str) -> usize {
        let known = self.people.iter().position(|it| it.may_be(said) && it.agrees(said));
        known.unwrap_or_else(|| {
            let (given_name, family_name) = names(cell.text);
            let source = source.to_owned();
            let details = PersonDetails { given_name, family_name, source, ..PersonDetails::default() };
            self.people.push(Someone { id: None, details, changed: true, email: None, phone: None });
            self.people.len() - 1
        })
    }
}

/// Who holds an office today.
fn current<'a>(officers: &'a [Officer], kind: &str, today: Day) -> Option<&'a Officer> {
    officers.iter().find(|it| it.kind == kind && is_current(it, today))
}

/// Everybody who has or had a role, each once.
fn known(officers: &[Officer]) -> Vec<Someone> {
    let mut people: Vec<Someone> = Vec::new();
    for officer in officers {
        if !people.iter().any(|it| it.id == Some(officer.person)) {
            let details = officer.details.clone();
            people.push(Someone {
                id: Some(officer.person),
                details,
                changed: false,
                email: None,
                phone: None,
            });
        }
    }
    people
}

fn said<'a>(cells: &[Cell<'a>], office: usize) -> Said<'a> {
    let cell = |part| cells.iter().find(|cell| cell.field == ImportField::for_office(office, part)).copied();
    Said { name: cell(Part::Name), email: cell(Part::Email), phone: cell(Part::Phone) }
}

impl<'a> Said<'a> {
    fn contacts(&self) -> impl Iterator<Item = Cell<'a>> {
        self.email.into_iter().chain(self.phone)
    }

    fn email(&self) -> Option<&'a str> {
        self.email.map(|cell| address(cell.text))
    }

    fn phone(&self) -> Option<&'a str> {
        self.phone.map(|cell| cell.text.trim())
    }

    /// A telephone number that has lost its zero, unless that is what is known. It is left out of what is said.
    fn doubt_phone(
        &mut self,
        officers: &[Officer],
        kind: &str,
        as_read: bool,
        today: Day,
    ) -> Option<Fault<'a>> {
        let cell = self.phone?;
        let read = values::phone(cell.text);
        let doubt = read.doubt?;
        let known = officers.iter().any(|it| {
            let phone = &it.details.phone;
            it.kind == kind && is_current(it, today) && (*phone == read.value || phone == cell.text.trim())
        });
        if !as_read || known {
            self.phone = None;
        }
        (!known).then(|| Fault { cell, problem: Problem::new(doubt), doubt: true })
    }
}

impl Someone {
    /// Whether this is whom the row names, as far as its other columns let it be.
    fn may_be(&self, said: &Said) -> bool {
        let differs = |claimed: &Option<String>, said: Option<&str>| {
            claimed.as_deref().zip(said).is_some_and(|(claimed, said)| claimed != said)
        };
        let name = said.name.map(|cell| name_key(cell.text)).unwrap_or_default();
        let own = name_key(&format!("{} {}", self.details.given_name, self.details.family_name));
        name == own && !differs(&self.email, said.email()) && !differs(&self.phone, said.phone())
    }

    /// Whether nothing that is known of this person is said otherwise.
    fn agrees(&self, said: &Said) -> bool {
        let same =
            |known: &str, said: Option<&str>| known.is_empty() || said.is_none_or(|said| said == known);
        same(&self.details.email, said.email()) && same(&self.details.phone, said.phone())
    }

    /// Takes in what is said; what cannot be said.
    fn told<'a>(&mut self, said: &Said<'a>, caller: &Caller) -> Option<Fault<'a>> {
        let before = self.details.clone();
        if let Some(email) = said.email() {
            self.details.email = email.to_owned();
            self.email = Some(email.to_owned());
        }
        if let Some(phone) = said.phone() {
            // What was read with its zero put back is taken so.
            self.details.phone = values::phone(phone).value;
            self.phone = Some(phone.to_owned());
        }
        match people::cleaned(&self.details, caller) {
            Ok(details) => {
                self.changed |= details != before;
                self.details = details;
                None
            }
            Err(problem) => {
                let cell = match problem.field.as_deref() {
                    Some("email") => said.email,
                    Some("phone") => said.phone,
                    _ => said.name,
                };
                self.details = before;
                let cell = cell.or(said.name).or(said.email).or(said.phone)?;
                Some(Fault { cell, problem: Problem { field: None, ..problem }, doubt: false })
            }
        }
    }
}

/// A name whatever its capitals, marks and order.
fn name_key(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words
}

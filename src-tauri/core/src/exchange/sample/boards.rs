//! The people of the sample and what they are in its associations. Not here: their names, which lie in `assets/sample/`.

use std::collections::HashMap;

use fastrand::Rng;

use super::deck::{chance, one};
use super::register::phone;
use super::vocabulary::{Board, ByOrigin, Names, Tongue, Words, names};
use crate::associations::AssociationId;
use crate::caller::Caller;
use crate::day::Day;
use crate::people::ops::{enter, give};
use crate::people::{Basis, PersonDetails, PersonId, RoleDetails};
use crate::problem::Result;
use crate::store::Write;
use yhdyssilta_words::fold;

/// A board's offices in the order in which they are filled.
const OFFICES: [&str; 7] = ["chair", "secretary", "treasurer", "vice_chair", "member", "member", "member"];

/// The smallest board.
const SMALLEST: usize = 3;

const CONTACT: &str = "contact_person";

/// Of a hundred seats, how many go to somebody who sits elsewhere too.
const KNOWN_ALREADY: u32 = 7;

/// Of a hundred people, how many have an address and a number.
const REACHED: u32 = 78;

/// Of a hundred associations whose board is not known, how many have a contact person beside the chair.
const WITH_CONTACT: u32 = 38;

/// Everybody who has been entered so far.
pub(super) struct Crowd<'a> {
    words: &'a Words,
    names: Names,
    luck: Rng,
    known: Vec<(PersonId, Tongue)>,
    /// How many have an address that begins so.
    addresses: HashMap<String, u32>,
}

/// The board that is being filled.
pub(super) struct Seats<'a> {
    caller: &'a Caller,
    association: AssociationId,
    tongue: Tongue,
    /// When the association ended, and every role with it.
    ended: Option<Day>,
    taken: Vec<PersonId>,
}

impl<'a> Crowd<'a> {
    pub(super) fn new(words: &'a Words, luck: Rng) -> Crowd<'a> {
        Crowd { words, names: names(), luck, known: Vec::new(), addresses: HashMap::new() }
    }

    /// Fills a whole board, its last changes included.
    pub(super) fn seat(&mut self, write: &mut Write, mut seats: Seats, board: Board) -> Result<()> {
        if board == Board::Unknown {
            return Ok(());
        }
        let last = seats.ended.unwrap_or(seats.caller.today);
        let (since, changed) = (last.plus(-self.luck.i64(500..2_400)), last.plus(-self.luck.i64(10..480)));
        let size = self.luck.usize(SMALLEST..=OFFICES.len());
        let new = if board == Board::Changed { self.luck.usize(1..=SMALLEST) } else { 0 };
        let vacant = (board == Board::OfficeVacant).then(|| self.luck.usize(1..SMALLEST));
        for (nth, office) in OFFICES.iter().enumerate().take(size) {
            if nth < new {
                self.role(write, &mut seats, office, since, Some(changed.plus(-1)))?;
                self.role(write, &mut seats, office, changed, None)?;
            } else {
                self.role(write, &mut seats, office, since, Some(changed).filter(|_| vacant == Some(nth)))?;
            }
        }
        // The first after those who came and went.
        let contact = seats.taken[(2 * new).min(seats.taken.len() - 1)];
        match board {
            Board::NoContact => Ok(()),
            Board::ContactLeft => seats.give(write, contact, CONTACT, "", since, Some(changed)),
            _ => seats.give(write, contact, CONTACT, "", changed, None),
        }
    }

    /// Fills the chair, and perhaps names somebody to call: what one knows of an association far away.
    pub(super) fn seat_few(&mut self, write: &mut Write, mut seats: Seats, board: Board) -> Result<()> {
        if board == Board::Unknown {
            return Ok(());
        }
        let since = seats.ended.unwrap_or(seats.caller.today).plus(-self.luck.i64(10..2_400));
        self.role(write, &mut seats, OFFICES[0], since, None)?;
        if board != Board::NoContact && chance(&mut self.luck, WITH_CONTACT) {
            self.role(write, &mut seats, CONTACT, since, None)?;
        }
        Ok(())
    }

    /// Gives an office to somebody who is not on the board yet.
    fn role(
        &mut self,
        write: &mut Write,
        seats: &mut Seats,
        office: &str,
        since: Day,
        until: Option<Day>,
    ) -> Result<()> {
        let person = match self.acquaintance(seats) {
            Some(person) => person,
            None => self.stranger(write, seats)?,
        };
        seats.taken.push(person);
        let titled = office == "member" && chance(&mut self.luck, 15);
        let title = if titled { one(&mut self.luck, &self.words.titles).as_str() } else { "" };
        seats.give(write, person, office, title, since, until)
    }

    /// Somebody who sits on another board already, now and then.
    fn acquaintance(&mut self, seats: &Seats) -> Option<PersonId> {
        if self.known.is_empty() || !chance(&mut self.luck, KNOWN_ALREADY) {
            return None;
        }
        let (person, tongue) = *one(&mut self.luck, &self.known);
        (tongue == seats.tongue && !seats.taken.contains(&person)).then_some(person)
    }

    fn stranger(&mut self, write: &mut Write, seats: &Seats) -> Result<PersonId> {
        let luck = &mut self.luck;
        let origin = luck.u32(..100);
        let given_name = one(luck, usual(&self.names.given, seats.tongue, origin)).clone();
        let family_name = one(luck, usual(&self.names.family, seats.tongue, origin)).clone();
        let reached = chance(luck, REACHED);
        let email = if reached { self.mail_address(&given_name, &family_name) } else { String::new() };
        let luck = &mut self.luck;
        let phone = if chance(luck, REACHED) { phone(luck) } else { String::new() };
        let confirmed_on = match luck.u32(..3) {
            0 => String::new(),
            _ => seats.caller.today.plus(-luck.i64(0..1_200)).into(),
        };
        let details = PersonDetails {
            given_name,
            family_name,
            email,
            phone,
            basis: *one(
                luck,
                &[None, Some(Basis::PublicTask), Some(Basis::PublicTask), Some(Basis::Consent)],
            ),
            source: one(luck, &self.words.sources).clone(),
            confirmed_on,
            note: String::new(),
        };
        let person = enter(write, seats.caller, &details)?;
        self.known.push((person, seats.tongue));
        Ok(person)
    }

    /// `ritva.kuvitelma@posti.example`, and `ritva.kuvitelma2` for the second of that name.
    fn mail_address(&mut self, given: &str, family: &str) -> String {
        let name = format!("{}.{}", fold(given), fold(family));
        let count = self.addresses.entry(name.clone()).or_default();
        *count += 1;
        let number = if *count > 1 { count.to_string() } else { String::new() };
        format!("{name}{number}@{}", one(&mut self.luck, &self.names.mail))
    }
}

/// The names of somebody in an association of this language; `of_hundred` says where that person is at home.
fn usual(of: &ByOrigin, tongue: Tongue, of_hundred: u32) -> &[String] {
    match (tongue, of_hundred) {
        (_, 95..) => &of.other,
        (Tongue::Fi, ..88) | (Tongue::Both, ..50) | (Tongue::Sv, ..10) => &of.fi,
        _ => &of.sv,
    }
}

impl<'a> Seats<'a> {
    /// The empty seats of an association.
    pub(super) fn of(
        association: AssociationId,
        caller: &'a Caller,
        tongue: Tongue,
        ended: Option<Day>,
    ) -> Seats<'a> {
        Seats { caller, association, tongue, ended, taken: Vec::new() }
    }

    fn give(
        &self,
        write: &mut Write,
        person: PersonId,
        kind: &str,
        title: &str,
        since: Day,
        until: Option<Day>,
    ) -> Result<()> {
        let details = RoleDetails {
            person,
            association: Some(self.association),
            kind: kind.to_owned(),
            title: title.to_owned(),
            since: Some(since),
            until: until.or(self.ended),
        };
        give(write, &details).map(drop)
    }
}

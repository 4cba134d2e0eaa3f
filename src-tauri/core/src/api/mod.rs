//! The one door to everything: a command's name and JSON in, JSON or a [`Problem`] out. The window and the
//! command line both come through here. Not here: what a command does (its slice's `ops`).

mod catalogue;
mod journal;
mod search;
#[cfg(test)]
pub(crate) mod tests;
mod whole;

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

pub use catalogue::{Command, commands, dispatch, typescript};

use crate::caller::Caller;
use crate::exchange::calendar;
use crate::problem::{Code, Problem, Result, ensure};
use crate::store::{Migration, Missing, Schema, Store};
use crate::{actions, associations, checklist, contacts, evenings, memory, people, settings};

/// The product's schema. A migration is frozen once it is released: `tests` keep their hashes.
pub static SCHEMA: Schema = Schema {
    migrations: &[
        Migration { name: "kernel", sql: include_str!("../store/migrations/0001_kernel.sql") },
        Migration { name: "settings", sql: include_str!("../store/migrations/0002_settings.sql") },
        Migration { name: "checklist", sql: include_str!("../store/migrations/0003_checklist.sql") },
        Migration { name: "memory", sql: include_str!("../store/migrations/0004_memory.sql") },
        Migration { name: "names", sql: include_str!("../store/migrations/0005_names.sql") },
        Migration { name: "associations", sql: include_str!("../store/migrations/0006_associations.sql") },
        Migration { name: "people", sql: include_str!("../store/migrations/0007_people.sql") },
        Migration { name: "contacts", sql: include_str!("../store/migrations/0008_contacts.sql") },
        Migration { name: "listing", sql: include_str!("../store/migrations/0009_listing.sql") },
        Migration { name: "evenings", sql: include_str!("../store/migrations/0010_evenings.sql") },
        Migration { name: "invitations", sql: include_str!("../store/migrations/0011_invitations.sql") },
        Migration { name: "attendance", sql: include_str!("../store/migrations/0012_attendance.sql") },
        Migration { name: "memos", sql: include_str!("../store/migrations/0013_memos.sql") },
        Migration { name: "actions", sql: include_str!("../store/migrations/0014_actions.sql") },
        Migration { name: "calendar", sql: include_str!("../store/migrations/0015_calendar.sql") },
    ],
    slices: &[
        settings::TABLES,
        checklist::TABLES,
        associations::TABLES,
        people::TABLES,
        contacts::TABLES,
        evenings::TABLES,
        actions::TABLES,
    ],
    untracked: &[memory::UNTRACKED, people::UNTRACKED, evenings::UNTRACKED, calendar::UNTRACKED],
    author: Some(settings::AUTHOR),
};

/// Opens the store at `path`; see [`Store::open`].
pub fn open(path: &Path, missing: Missing) -> Result<Store> {
    Store::open(path, &SCHEMA, missing)
}

/// Puts a backup in the place of the store at `path`; see [`Store::restore`].
pub fn restore(path: &Path, backup: &Path) -> Result<Option<PathBuf>> {
    Store::restore(path, backup, &SCHEMA)
}

/// What a command answers, as whoever called it wants to have it.
pub trait Answer: Sized {
    /// Makes it of plain words and numbers.
    fn of(output: &impl Serialize) -> Self;
}

/// To look into.
impl Answer for Value {
    fn of(output: &impl Serialize) -> Value {
        serde_json::to_value(output).expect(PLAIN)
    }
}

/// As text, to be handed on: a long list costs a fraction of what it costs to look into.
impl Answer for Box<RawValue> {
    fn of(output: &impl Serialize) -> Box<RawValue> {
        serde_json::value::to_raw_value(output).expect(PLAIN)
    }
}

const PLAIN: &str = "what a command answers is plain words and numbers";

/// A command under its name, ready to be called.
fn call<I: DeserializeOwned, O: Serialize, A: Answer>(
    command: fn(&Store, &Caller, I) -> Result<O>,
    store: &Store,
    caller: &Caller,
    input: Value,
) -> Result<A> {
    // Serde would take the fields by their order, which is not part of the contract.
    ensure!(!input.is_array(), Problem::new(Code::BadInput).with("reason", "an array"));
    let input = serde_path_to_error::deserialize(input).map_err(|error| bad_input(&error))?;
    Ok(A::of(&command(store, caller, input)?))
}

/// JSON that is not of the command's form, laid at the door of the field where it stopped.
fn bad_input(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let field = error.path().to_string();
    let problem = Problem::new(Code::BadInput).with("reason", error.inner().to_string());
    if field == "." { problem } else { problem.at(&field) }
}

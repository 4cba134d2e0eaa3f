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

pub use catalogue::{Command, commands, dispatch, typescript};

use crate::caller::Caller;
use crate::problem::{Code, Problem, Result, ensure};
use crate::store::{Migration, Missing, Schema, Store};
use crate::{associations, checklist, contacts, memory, people, settings};

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
    ],
    slices: &[settings::TABLES, checklist::TABLES, associations::TABLES, people::TABLES, contacts::TABLES],
    untracked: &[memory::UNTRACKED, people::UNTRACKED],
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

/// A command under its name, ready to be called.
fn call<I: DeserializeOwned, O: Serialize>(
    command: fn(&Store, &Caller, I) -> Result<O>,
    store: &Store,
    caller: &Caller,
    input: Value,
) -> Result<Value> {
    // Serde would take the fields by their order, which is not part of the contract.
    ensure!(!input.is_array(), Problem::new(Code::BadInput).with("reason", "an array"));
    let input = serde_path_to_error::deserialize(input).map_err(|error| bad_input(&error))?;
    let output = command(store, caller, input)?;
    Ok(serde_json::to_value(output).expect("what a command answers is plain words and numbers"))
}

/// JSON that is not of the command's form, laid at the door of the field where it stopped.
fn bad_input(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let field = error.path().to_string();
    let problem = Problem::new(Code::BadInput).with("reason", error.inner().to_string());
    if field == "." { problem } else { problem.at(&field) }
}

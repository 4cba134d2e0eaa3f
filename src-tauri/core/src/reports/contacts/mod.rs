//! The associations and how they are reached, on paper: for the officer, or for everybody. Not here: mailings
//! (`mailing`), tables for other programs (`exchange`).

mod limits;
mod list;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_paper::{Laid, Printed as Paper, lay_out, print_laid};
use yhdyssilta_words::Lang;

use super::printed::{Printed, to_file};
use super::sql::contact_lines;
use crate::associations::ops::chosen;
use crate::associations::{AssociationFilter, AssociationId, AssociationStatus};
use crate::caller::Caller;
use crate::day::Day;
use crate::problem::Result;
use crate::settings::{self, Officer, Organisation};
use crate::store::Store;

/// A contact list to print.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrintContacts {
    /// Which associations.
    #[serde(default)]
    pub filter: AssociationFilter,
    /// Of those, only these; all if empty.
    #[serde(default)]
    pub ids: Vec<AssociationId>,
    /// For whom.
    #[serde(default)]
    pub kind: ContactListKind,
    /// The language of the paper.
    pub lang: Lang,
    /// The file to write; what is there is replaced.
    pub path: PathBuf,
}

/// For whom a contact list is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactListKind {
    /// For the officer: contact persons too.
    #[default]
    Own,
    /// For everybody: associations that may be published, and nothing of their people.
    Public,
}

/// An association and how it is reached.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) name_fi: String,
    pub(super) name_sv: String,
    pub(super) name_en: String,
    pub(super) status: AssociationStatus,
    pub(super) area: String,
    pub(super) street: String,
    pub(super) postal_code: String,
    pub(super) post_office: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) web: String,
    pub(super) publishable: bool,
    /// Today's contact person, or else the chair.
    pub(super) contact: Option<Person>,
}

/// A contact person.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: String,
    /// Is it as chair that this one is named?
    pub(super) chairs: bool,
    /// The role in its own words; may be empty.
    pub(super) title: String,
    pub(super) email: String,
    pub(super) phone: String,
}

/// What the paper is made from.
struct Source<'a> {
    asked: &'a PrintContacts,
    organisation: Option<Organisation>,
    officer: Option<Officer>,
    lines: Vec<Line>,
    today: Day,
}

/// Prints a contact list to a file.
pub(crate) fn print(store: &Store, caller: &Caller, asked: PrintContacts) -> Result<Printed> {
    let made = make(store, caller, &asked)?;
    to_file(store, &asked.path, made)
}

/// Makes a contact list in memory.
pub fn make(store: &Store, caller: &Caller, asked: &PrintContacts) -> Result<Paper> {
    Ok(print_laid(&laid(&source(store, caller, asked)?)))
}

fn source<'a>(store: &Store, caller: &Caller, asked: &'a PrintContacts) -> Result<Source<'a>> {
    let today = caller.today;
    store.read(|read| {
        let ids = chosen(read, caller, &asked.filter, &asked.ids)?;
        let mut lines = contact_lines(read, &ids, today)?;
        if asked.kind == ContactListKind::Public {
            lines.retain(|line| line.publishable);
            // What is not here cannot go out by mistake.
            lines.iter_mut().for_each(|line| line.contact = None);
        }
        let (organisation, officer) = (settings::organisation(read)?, settings::current_officer(read)?);
        Ok(Source { asked, organisation, officer, lines, today })
    })
}

/// The pages of the list.
fn laid(source: &Source) -> Laid {
    lay_out(&list::document(source))
}

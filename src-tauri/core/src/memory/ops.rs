//! The commands of the memory. Not here: what the window makes of it.

use std::path::Path;

use super::model::{ChooseLanguage, ChooseTheme, Draft, DropDraft, KeepDraft, KeepPlace, Memory};
use super::rows;
use crate::caller::{Caller, Nothing};
use crate::problem::Result;
use crate::store::Store;
use crate::text;

/// Longest place, in characters: an address within the window is far shorter.
const PLACE: usize = 500;

/// Everything that is remembered.
pub(crate) fn get(store: &Store, _: &Caller, _: Nothing) -> Result<Memory> {
    store.read(rows::memory)
}

/// The window speaks this language from now on.
pub(crate) fn choose_language(store: &Store, caller: &Caller, chosen: ChooseLanguage) -> Result<Nothing> {
    store.write_untracked(caller, |write| rows::put_language(write, chosen.lang))
}

/// The window has this look from now on.
pub(crate) fn choose_theme(store: &Store, caller: &Caller, chosen: ChooseTheme) -> Result<Nothing> {
    store.write_untracked(caller, |write| rows::put_theme(write, chosen.theme))
}

/// The next start begins here.
pub(crate) fn keep_place(store: &Store, caller: &Caller, kept: KeepPlace) -> Result<Nothing> {
    let place = text::at_most(PLACE, "place", &kept.place)?;
    store.write_untracked(caller, |write| rows::put_place(write, &place))
}

/// Keeps what was typed into a field.
pub(crate) fn keep_draft(store: &Store, caller: &Caller, typed: KeepDraft) -> Result<Nothing> {
    let draft = Draft {
        record: text::filled_line("record", &typed.record)?,
        field: text::filled_line("field", &typed.field)?,
        text: text::prose("text", &typed.text)?,
    };
    store.write_untracked(caller, |write| rows::put_draft(write, &draft))
}

/// Forgets what was typed into a field: it was saved or given up. Where there is no draft, nothing happens.
pub(crate) fn drop_draft(store: &Store, caller: &Caller, dropped: DropDraft) -> Result<Nothing> {
    let record = text::filled_line("record", &dropped.record)?;
    let field = text::filled_line("field", &dropped.field)?;
    store.write_untracked(caller, |write| rows::remove_draft(write, &record, &field))
}

/// A backup was made now.
pub(crate) fn note_backup(store: &Store, caller: &Caller, path: &Path) -> Result<Nothing> {
    store.write_untracked(caller, |write| rows::put_backup(write, &path.display().to_string()))
}

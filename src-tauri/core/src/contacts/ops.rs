//! The commands of the contact log. Not here: what may stand in it (`rules`).

use super::model::{
    AddContact, ByContact, ChangeContact, Contact, ContactDetails, ContactId, ContactPage, ListContacts,
};
use super::{SLICE, rows, rules};
use crate::associations::{self, AssociationId};
use crate::caller::{Caller, Nothing};
use crate::patch::patched;
use crate::problem::{Result, ensure, missing};
use crate::store::{Done, Op, Read, Store, Write};

fn contact(read: &Read, id: ContactId) -> Result<Contact> {
    rows::contact(read, id)?.ok_or_else(|| missing(id, "id"))
}

/// Takes down that one was in touch.
pub(crate) fn add(store: &Store, caller: &Caller, typed: AddContact) -> Result<Done<Contact>> {
    store.write(Op::ContactsAdd, caller, |write| {
        let known = associations::exists(&write.read(), typed.association)?;
        ensure!(known, missing(typed.association, "association"));
        let id = enter(write, caller, typed.association, &typed.details)?;
        contact(&write.read(), id)
    })
}

pub(crate) fn enter(
    write: &mut Write,
    caller: &Caller,
    association: AssociationId,
    typed: &ContactDetails,
) -> Result<ContactId> {
    let (id, details) = (write.new_id(), rules::cleaned(typed, caller)?);
    rows::put(write, id, association, &details)?;
    Ok(id)
}

/// Changes some fields of an entry.
pub(crate) fn change(store: &Store, caller: &Caller, asked: ChangeContact) -> Result<Done<Contact>> {
    store.write(Op::ContactsChange, caller, |write| {
        let before = contact(&write.read(), asked.id)?;
        let details = rules::cleaned(&patched(&before.details, &asked.fields.0)?, caller)?;
        if details != before.details {
            rows::put(write, asked.id, before.association, &details)?;
        }
        contact(&write.read(), asked.id)
    })
}

/// Takes an entry out of the log.
pub(crate) fn remove(store: &Store, caller: &Caller, asked: ByContact) -> Result<Done<Nothing>> {
    store.write(Op::ContactsRemove, caller, |write| {
        contact(&write.read(), asked.id)?;
        rows::remove(write, asked.id)?;
        Ok(Nothing)
    })
}

/// One entry.
pub(crate) fn get(store: &Store, _: &Caller, asked: ByContact) -> Result<Contact> {
    store.read(|read| contact(read, asked.id))
}

/// A part of the log.
pub(crate) fn list(store: &Store, _: &Caller, asked: ListContacts) -> Result<ContactPage> {
    let ListContacts { association, filter, offset, limit } = asked;
    store.read(|read| {
        let question = (SLICE, association, filter);
        let ask = || rows::passing(read, association, filter);
        let page = read.page(&question, rows::PASSING_RESTS_ON, (offset, limit), ask)?;
        Ok(ContactPage { count: page.count, offset, rows: rows::lines(read, &page.ids)? })
    })
}

//! Writes what a row brings. Not here: what that is (`judge`).

use super::judge::{Judged, Known};
use crate::associations::{self, AssociationId};
use crate::exchange::record::Record;
use crate::people::{self, PersonId, RoleDetails};
use crate::problem::Result;
use crate::store::Write;

/// Brings a row in.
pub(super) fn enter(write: &mut Write, judged: &Judged) -> Result<()> {
    let Record { details, status, confirmed_on, .. } = &judged.record;
    let id = match &judged.known {
        Some(known) => {
            change(write, known, &judged.record)?;
            known.id
        }
        None => {
            let id = write.new_id();
            associations::enter(write, id, details, *status, *confirmed_on)?;
            id
        }
    };
    board(write, id, judged)
}

fn change(write: &mut Write, known: &Known, record: &Record) -> Result<()> {
    let (id, before) = (known.id, &known.record);
    if record.details != before.details {
        associations::put(write, id, &record.details)?;
    }
    if record.status != before.status {
        associations::set_status(write, id, record.status, write.today())?;
    }
    match record.confirmed_on {
        Some(on) if before.confirmed_on != Some(on) => associations::confirm(write, id, on),
        _ => Ok(()),
    }
}

fn board(write: &mut Write, association: AssociationId, judged: &Judged) -> Result<()> {
    let (board, today) = (&judged.board, write.today());
    let mut people: Vec<PersonId> = Vec::new();
    for someone in &board.people {
        let id = someone.id.unwrap_or_else(|| write.new_id());
        if someone.changed {
            people::put(write, id, &someone.details)?;
        }
        people.push(id);
    }
    for (role, since) in &board.ends {
        // A role of today cannot end before it has begun.
        let yesterday = today.plus(-1);
        people::end_role(write, *role, since.map_or(yesterday, |since| since.max(yesterday)))?;
    }
    for (at, kind, held_before) in &board.begins {
        let role = RoleDetails {
            person: people[*at],
            association: Some(association),
            kind: (*kind).to_owned(),
            title: String::new(),
            since: held_before.then_some(today),
            until: None,
        };
        let id = write.new_id();
        people::add_role(write, id, &role)?;
    }
    Ok(())
}

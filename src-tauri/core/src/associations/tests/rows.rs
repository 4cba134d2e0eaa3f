//! The SQL of tests: registers that are entered as they are, and another hand in the store.

use std::path::Path;

use rusqlite::{Connection, params};
use serde_json::json;

use super::naive::{Held, caller, id};
use crate::store::{Op, Store};

/// These from one on, as one step.
pub(super) fn enter(store: &Store, all: &[Held], seed: u64, from: usize) {
    let entered = store.write(Op::Demo, &caller(seed), |write| {
        for (n, it) in all.iter().enumerate().skip(from) {
            write.run(
                "INSERT INTO association (id, name_fi, name_sv, name_en, auxiliary_fi, auxiliary_sv, auxiliary_en,
                   short_fi, short_sv, short_en, register_number, business_id, municipality, area, street, postal_code,
                   post_office, email, phone, web, purpose_class, tags, voluntary, professional, service_production,
                   members_on, languages, publishable, note, status, confirmed_on)
                 VALUES (?1, ?2, '', '', '', '', '', '', '', '', '', '', ?3, '', '', '', '', ?4, '', '', ?5, ?6, 0, 0, 0,
                   '', '[]', 0, '', ?7, ?8)",
                params![id(n), it.name, it.municipality, it.email, it.class, json!(it.tags).to_string(), it.status, it.confirmed],
            )?;
            for (day, done) in &it.follow_ups {
                let entry: String = write.new_id::<uuid::Uuid>().to_string();
                write.run(
                    "INSERT INTO contact (id, association, kind, held_on, summary, follow_up, followed_up)
                     VALUES (?1, ?2, 'call', '2026-09-01', 'Puhelu', ?3, ?4)",
                    params![entry, id(n), day, done],
                )?;
            }
            for (kind, since, until) in &it.roles {
                let who: String = write.new_id::<uuid::Uuid>().to_string();
                write.run(
                    "INSERT INTO person (id, given_name, family_name, email, phone, basis, source, confirmed_on, note)
                     VALUES (?1, 'Aino', '', '', '', NULL, '', '', '')",
                    [&who],
                )?;
                write.run(
                    "INSERT INTO role (id, person, association, kind, title, since, until)
                     VALUES (?1, ?1, ?2, ?3, '', ?4, ?5)",
                    params![who, id(n), kind, since, until],
                )?;
            }
        }
        Ok(())
    });
    entered.expect("they are entered");
}

/// Leaves all active, without an address or a role.
pub(super) fn by_another_hand(path: &Path) {
    let other = Connection::open(path).expect("SQLite opens it");
    other.execute("UPDATE association SET email = '', status = 'active'", []).expect("it writes");
    other.execute("DELETE FROM role", []).expect("it writes");
}

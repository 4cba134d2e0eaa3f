//! All SQL of the settings. Not here: what may be set.

use rusqlite::{Row, named_params};
use uuid::Uuid;

use super::business_id::BusinessId;
use super::model::{
    ChooseOrganisation, Officer, OfficerDetails, OfficerId, Organisation, OrganisationKind, RecordResidents,
    Residents, Settings, Thresholds,
};
use super::{places, rules};
use crate::day::Day;
use crate::ids::derived;
use crate::problem::Result;
use crate::store::{Read, Write};

/// Everything that is set.
pub(super) fn settings(read: &Read) -> Result<Settings> {
    Ok(Settings {
        organisation: organisation(read)?,
        officer: current_officer(read)?,
        former_officers: read.rows(
            "SELECT * FROM officer WHERE until IS NOT NULL ORDER BY until DESC, since DESC, id",
            [],
            officer,
        )?,
        residents: read.rows("SELECT year, count FROM residents ORDER BY year DESC", [], |row| {
            Ok(Residents { year: row.get("year")?, count: row.get("count")? })
        })?,
        thresholds: thresholds(read)?,
    })
}

/// The own organisation, if it has been chosen.
pub(crate) fn organisation(read: &Read) -> Result<Option<Organisation>> {
    let stored = read.row("SELECT kind, code, business_id FROM organisation", [], |row| {
        let kind: OrganisationKind = row.get("kind")?;
        Ok((kind, row.get::<_, String>("code")?, row.get::<_, Option<BusinessId>>("business_id")?))
    })?;
    Ok(stored.and_then(|(kind, code, business_id)| {
        let place = places::find(kind, &code)?;
        Some(Organisation { kind, code, name: place.name, languages: place.languages, business_id })
    }))
}

/// The organisation's own thresholds, or the model's where none were set.
pub(crate) fn thresholds(read: &Read) -> Result<Thresholds> {
    let set = read.row("SELECT * FROM thresholds", [], thresholds_of)?;
    Ok(set.unwrap_or(rules::MODEL))
}

/// Who writes the record now: the present officer's id.
pub(crate) const AUTHOR: &str = "SELECT id FROM officer WHERE until IS NULL ORDER BY since DESC, id LIMIT 1";

/// The present officer, if one has been named.
pub(crate) fn current_officer(read: &Read) -> Result<Option<Officer>> {
    read.row(&format!("SELECT * FROM officer WHERE id = ({AUTHOR})"), [], officer)
}

/// Whether nothing has been set yet.
pub(crate) fn is_untouched(read: &Read) -> Result<bool> {
    let set = "SELECT 1 FROM organisation UNION ALL SELECT 1 FROM officer UNION ALL SELECT 1 FROM residents
               UNION ALL SELECT 1 FROM thresholds";
    Ok(read.row(set, [], |_| Ok(()))?.is_none())
}

fn officer(row: &Row) -> rusqlite::Result<Officer> {
    Ok(Officer {
        id: row.get("id")?,
        details: OfficerDetails {
            name: row.get("name")?,
            title: row.get("title")?,
            email: row.get("email")?,
            phone: row.get("phone")?,
        },
        since: row.get("since")?,
        until: row.get("until")?,
    })
}

fn thresholds_of(row: &Row) -> rusqlite::Result<Thresholds> {
    Ok(Thresholds {
        evenings_per_year: row.get("evenings_per_year")?,
        confirmed_within_months: row.get("confirmed_within_months")?,
        body_met_within_months: row.get("body_met_within_months")?,
        small_association_members: row.get("small_association_members")?,
    })
}

/// There is one organisation.
pub(super) fn put_organisation(
    write: &mut Write,
    chosen: &ChooseOrganisation,
    business_id: Option<&BusinessId>,
) -> Result<()> {
    write.run(
        "INSERT INTO organisation (id, kind, code, business_id) VALUES (:id, :kind, :code, :business_id)
         ON CONFLICT (id) DO UPDATE SET kind = :kind, code = :code, business_id = :business_id",
        named_params! {
            ":id": only("organisation"), ":kind": chosen.kind, ":code": chosen.code,
            ":business_id": business_id,
        },
    )?;
    Ok(())
}

pub(super) fn add_officer(
    write: &mut Write,
    id: OfficerId,
    details: &OfficerDetails,
    since: Day,
) -> Result<()> {
    write.run(
        "INSERT INTO officer (id, name, title, email, phone, since)
         VALUES (:id, :name, :title, :email, :phone, :since)",
        named_params! {
            ":id": id, ":name": details.name, ":title": details.title, ":email": details.email,
            ":phone": details.phone, ":since": since,
        },
    )?;
    Ok(())
}

pub(super) fn change_officer(write: &mut Write, id: OfficerId, details: &OfficerDetails) -> Result<()> {
    write.run(
        "UPDATE officer SET name = :name, title = :title, email = :email, phone = :phone WHERE id = :id",
        named_params! {
            ":id": id, ":name": details.name, ":title": details.title, ":email": details.email,
            ":phone": details.phone,
        },
    )?;
    Ok(())
}

pub(super) fn end_officer(write: &mut Write, id: OfficerId, until: Day) -> Result<()> {
    write.run(
        "UPDATE officer SET until = :until WHERE id = :id",
        named_params! { ":id": id, ":until": until },
    )?;
    Ok(())
}

/// One row a year; none without a count.
pub(super) fn put_residents(write: &mut Write, recorded: RecordResidents) -> Result<()> {
    let id = derived(&["residents", &recorded.year.to_string()]).to_string();
    match recorded.count {
        None => write.run("DELETE FROM residents WHERE id = :id", named_params! { ":id": id })?,
        Some(count) => write.run(
            "INSERT INTO residents (id, year, count) VALUES (:id, :year, :count)
             ON CONFLICT (id) DO UPDATE SET count = :count",
            named_params! { ":id": id, ":year": recorded.year, ":count": count },
        )?,
    };
    Ok(())
}

pub(super) fn put_thresholds(write: &mut Write, set: Thresholds) -> Result<()> {
    write.run(
        "INSERT INTO thresholds
           (id, evenings_per_year, confirmed_within_months, body_met_within_months, small_association_members)
         VALUES (:id, :evenings, :confirmed, :met, :small)
         ON CONFLICT (id) DO UPDATE SET evenings_per_year = :evenings, confirmed_within_months = :confirmed,
           body_met_within_months = :met, small_association_members = :small",
        named_params! {
            ":id": only("thresholds"), ":evenings": set.evenings_per_year,
            ":confirmed": set.confirmed_within_months, ":met": set.body_met_within_months,
            ":small": set.small_association_members,
        },
    )?;
    Ok(())
}

/// The id of the one row of a table.
fn only(table: &str) -> String {
    Uuid::to_string(&derived(&[table]))
}

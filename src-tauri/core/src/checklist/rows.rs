//! All SQL of the checklist. Not here: what may be decided.

use rusqlite::{Row, named_params};

use super::model::{AssessmentId, AssessmentYear, Entry, EntryId};
use crate::day::Day;
use crate::ids::derived;
use crate::problem::Result;
use crate::store::{Read, Write};

/// The assessment of a year, without its entries.
pub(super) struct Assessment {
    pub(super) opened_on: Day,
    pub(super) closed_on: Option<Day>,
}

pub(super) fn assessment(read: &Read, year: i32) -> Result<Option<Assessment>> {
    read.row("SELECT opened_on, closed_on FROM assessment WHERE id = ?1", [AssessmentId::of(year)], |row| {
        Ok(Assessment { opened_on: row.get("opened_on")?, closed_on: row.get("closed_on")? })
    })
}

/// Every year, last first, and how many of its `of` criteria are decided.
pub(super) fn years(read: &Read, of: u32) -> Result<Vec<AssessmentYear>> {
    read.rows(
        "SELECT year, opened_on, closed_on,
                (SELECT count(*) FROM assessment_entry
                 WHERE assessment = assessment.id AND status <> 'not_assessed') AS decided
         FROM assessment ORDER BY year DESC",
        [],
        |row| {
            Ok(AssessmentYear {
                year: row.get("year")?,
                opened_on: row.get("opened_on")?,
                closed_on: row.get("closed_on")?,
                decided: row.get("decided")?,
                of,
            })
        },
    )
}

pub(super) fn entries(read: &Read, year: i32) -> Result<Vec<(String, Entry)>> {
    read.rows("SELECT * FROM assessment_entry WHERE assessment = ?1", [AssessmentId::of(year)], |row| {
        Ok((row.get("criterion")?, entry_of(row)?))
    })
}

pub(super) fn entry(read: &Read, id: EntryId) -> Result<Option<Entry>> {
    read.row("SELECT * FROM assessment_entry WHERE id = ?1", [id], entry_of)
}

fn entry_of(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get("id")?,
        // The record proposes nothing yet: evidence rules will, from the facts of the year.
        proposal: None,
        status: row.get("status")?,
        decided_on: row.get("decided_on")?,
        reason: row.get("reason")?,
        evidence: row.get("evidence")?,
        note: row.get("note")?,
        view: row.get("view")?,
        responsible: row.get("responsible")?,
        due: row.get("due")?,
    })
}

pub(super) fn open(write: &mut Write, year: i32, model_version: u32, on: Day) -> Result<()> {
    write.run(
        "INSERT INTO assessment (id, year, model_version, opened_on) VALUES (:id, :year, :version, :on)",
        named_params! { ":id": AssessmentId::of(year), ":year": year, ":version": model_version, ":on": on },
    )?;
    Ok(())
}

pub(super) fn put_entry(write: &mut Write, year: i32, criterion: &str, entry: &Entry) -> Result<()> {
    write.run(
        "INSERT INTO assessment_entry
           (id, assessment, criterion, status, decided_on, reason, evidence, note, view, responsible, due)
         VALUES
           (:id, :assessment, :criterion, :status, :decided_on, :reason, :evidence, :note, :view, :responsible, :due)
         ON CONFLICT (id) DO UPDATE SET
           status = :status, decided_on = :decided_on, reason = :reason, evidence = :evidence, note = :note,
           view = :view, responsible = :responsible, due = :due",
        named_params! {
            ":id": entry.id, ":assessment": AssessmentId::of(year), ":criterion": criterion,
            ":status": entry.status, ":decided_on": entry.decided_on, ":reason": entry.reason,
            ":evidence": entry.evidence, ":note": entry.note, ":view": entry.view,
            ":responsible": entry.responsible, ":due": entry.due,
        },
    )?;
    Ok(())
}

pub(super) fn close(write: &mut Write, year: i32, on: Day, snapshot: &str) -> Result<()> {
    let id = AssessmentId::of(year);
    write.run(
        "UPDATE assessment SET closed_on = :on WHERE id = :id",
        named_params! { ":id": id, ":on": on },
    )?;
    write.run(
        "INSERT INTO assessment_snapshot (id, assessment, content) VALUES (:id, :assessment, :content)",
        named_params! {
            ":id": derived(&["snapshot", &id.to_string()]).to_string(), ":assessment": id, ":content": snapshot,
        },
    )?;
    Ok(())
}

/// What was frozen when the year was closed.
pub(super) fn snapshot(read: &Read, year: i32) -> Result<Option<String>> {
    let sql = "SELECT content FROM assessment_snapshot WHERE assessment = ?1";
    read.row(sql, [AssessmentId::of(year)], |row| row.get(0))
}

/// Every closed year, and what was frozen of it.
pub(super) fn closed_years(read: &Read) -> Result<Vec<(i32, Option<String>)>> {
    read.rows(
        "SELECT year, content FROM assessment
         LEFT JOIN assessment_snapshot ON assessment_snapshot.assessment = assessment.id
         WHERE closed_on IS NOT NULL ORDER BY year",
        [],
        |row| Ok((row.get("year")?, row.get("content")?)),
    )
}

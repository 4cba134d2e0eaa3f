//! All SQL of the memory. Not here: how long texts may be.

use chrono::SecondsFormat;
use rusqlite::{Params, Row, named_params};
use yhdyssilta_words::Lang;

use super::model::{Backup, Draft, Memory, Theme};
use crate::caller::Nothing;
use crate::problem::Result;
use crate::store::{Read, Write};

pub(super) fn memory(read: &Read) -> Result<Memory> {
    let drafts = read.rows("SELECT * FROM draft ORDER BY record, field", [], draft)?;
    let chosen = read.row("SELECT * FROM memory", [], chosen)?.unwrap_or_default();
    Ok(Memory { drafts, ..chosen })
}

fn draft(row: &Row) -> rusqlite::Result<Draft> {
    Ok(Draft { record: row.get("record")?, field: row.get("field")?, text: row.get("text")? })
}

/// Everything but the drafts.
fn chosen(row: &Row) -> rusqlite::Result<Memory> {
    let lang: Option<String> = row.get("lang")?;
    let (at, path): (Option<String>, Option<String>) = (row.get("backup_at")?, row.get("backup_path")?);
    Ok(Memory {
        lang: lang.and_then(|tag| tag.parse().ok()),
        theme: row.get("theme")?,
        place: row.get("place")?,
        drafts: Vec::new(),
        backup: at.zip(path).map(|(at, path)| Backup { at, path }),
    })
}

pub(super) fn put_language(write: &mut Write, lang: Lang) -> Result<Nothing> {
    done(
        write,
        "INSERT INTO memory (id, lang) VALUES (1, :lang) ON CONFLICT (id) DO UPDATE SET lang = :lang",
        named_params! { ":lang": lang.tag() },
    )
}

pub(super) fn put_theme(write: &mut Write, theme: Theme) -> Result<Nothing> {
    done(
        write,
        "INSERT INTO memory (id, theme) VALUES (1, :theme) ON CONFLICT (id) DO UPDATE SET theme = :theme",
        named_params! { ":theme": theme },
    )
}

pub(super) fn put_place(write: &mut Write, place: &str) -> Result<Nothing> {
    done(
        write,
        "INSERT INTO memory (id, place) VALUES (1, :place) ON CONFLICT (id) DO UPDATE SET place = :place",
        named_params! { ":place": place },
    )
}

pub(super) fn put_backup(write: &mut Write, path: &str) -> Result<Nothing> {
    let at = write.at().to_rfc3339_opts(SecondsFormat::Millis, true);
    done(
        write,
        "INSERT INTO memory (id, backup_at, backup_path) VALUES (1, :at, :path)
         ON CONFLICT (id) DO UPDATE SET backup_at = :at, backup_path = :path",
        named_params! { ":at": at, ":path": path },
    )
}

pub(super) fn put_draft(write: &mut Write, draft: &Draft) -> Result<Nothing> {
    done(
        write,
        "INSERT INTO draft (record, field, text) VALUES (:record, :field, :text)
         ON CONFLICT (record, field) DO UPDATE SET text = :text",
        named_params! { ":record": draft.record, ":field": draft.field, ":text": draft.text },
    )
}

pub(super) fn remove_draft(write: &mut Write, record: &str, field: &str) -> Result<Nothing> {
    done(
        write,
        "DELETE FROM draft WHERE record = :record AND field = :field",
        named_params! { ":record": record, ":field": field },
    )
}

fn done(write: &mut Write, sql: &str, params: impl Params) -> Result<Nothing> {
    write.run(sql, params)?;
    Ok(Nothing)
}

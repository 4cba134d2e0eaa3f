//! Associations and who holds their offices, written into a table: CSV or XLSX. Not here: how a table is written
//! (`tables`), and which associations pass a filter (their slice).

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use yhdyssilta_words::{Lang, NO_ARGS, keys, say_key};

use super::fields::{ImportField, Part};
use super::record::Record;
use super::tables::{Cell, Csv, Xlsx};
use crate::associations::{self, AssociationFilter, AssociationId};
use crate::caller::Caller;
use crate::people;
use crate::problem::{Code, Problem, Result};
use crate::store::{Read, Store};

/// Associations to write into a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportAssociations {
    /// The file: CSV or XLSX, by its ending.
    pub path: String,
    /// Which associations.
    #[serde(default)]
    pub filter: AssociationFilter,
    /// Only these of them; all if empty.
    #[serde(default)]
    pub ids: Vec<AssociationId>,
    /// The language of its headers and words.
    pub lang: Lang,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Exported {
    /// Associations in the file.
    pub rows: u32,
}

/// Associations that are read at a time.
const BATCH: usize = 500;

/// Writes associations into a table, by name.
pub(crate) fn associations(store: &Store, caller: &Caller, asked: ExportAssociations) -> Result<Exported> {
    let path = Path::new(&asked.path);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    store.read_long(|read| {
        let rows = Rows {
            read,
            caller,
            lang: asked.lang,
            ids: associations::chosen(read, caller, &asked.filter, &asked.ids)?,
        };
        match &*ending {
            "csv" => store.export_with(path, |file| rows.as_csv(file))?,
            "xlsx" => store.export_with(path, |file| rows.as_xlsx(file, path))?,
            _ => return Err(Problem::new(Code::ExportEnding).with("path", &*asked.path).at("path")),
        }
        Ok(Exported { rows: rows.ids.len() as u32 })
    })
}

struct Rows<'a> {
    read: &'a Read<'a>,
    caller: &'a Caller,
    lang: Lang,
    ids: Vec<Uuid>,
}

impl Rows<'_> {
    fn as_csv(&self, file: impl Write) -> Result<()> {
        let mut csv = Csv::new(file);
        self.each(|row| csv.row(row))
    }

    fn as_xlsx(&self, file: impl Write + Send, path: &Path) -> Result<()> {
        let sheet = say_key(self.lang, keys::ASSOCIATIONS_NAME, NO_ARGS);
        let mut xlsx = Xlsx::new(&sheet, path)?;
        self.each(|row| xlsx.row(row))?;
        xlsx.end(path, file)
    }

    /// The header, then one row for each association.
    fn each(&self, mut take: impl FnMut(&[Cell]) -> Result<()>) -> Result<()> {
        let headers: Vec<String> =
            ImportField::ALL.iter().map(|field| say_key(self.lang, field.key(), NO_ARGS)).collect();
        take(&headers.iter().map(|header| Cell::Text(header)).collect::<Vec<_>>())?;
        self.caller.progress.begin(self.ids.len() as u64);
        for (batch, ids) in self.ids.chunks(BATCH).enumerate() {
            self.caller.progress.reach((batch * BATCH) as u64)?;
            for record in self.records(ids)? {
                let texts: Vec<String> =
                    ImportField::ALL.iter().map(|field| record.shown(*field, self.lang)).collect();
                let cells = ImportField::ALL.iter().zip(&texts).map(|(field, text)| cell(*field, text));
                take(&cells.collect::<Vec<_>>())?;
            }
        }
        Ok(())
    }

    fn records(&self, ids: &[Uuid]) -> Result<Vec<Record>> {
        let mut officers: HashMap<AssociationId, Vec<people::Officer>> = HashMap::new();
        for officer in people::officers(self.read, ids, self.caller.today)? {
            officers.entry(officer.association).or_default().push(officer);
        }
        let associations = associations::of_ids(self.read, ids)?;
        let record = |association: associations::Association| {
            let own = officers.get(&association.id).map(Vec::as_slice).unwrap_or_default();
            Record::known(association, own, self.caller.today)
        };
        Ok(associations.into_iter().map(record).collect())
    }
}

/// A number of members can be added up, and a telephone number is no formula though it begins with a plus.
fn cell(field: ImportField, text: &str) -> Cell<'_> {
    let holds_phone = field == ImportField::Phone || matches!(field.of_office(), Some((_, Part::Phone)));
    match field {
        ImportField::Members => text.parse().map_or(Cell::Plain(text), Cell::Number),
        _ if holds_phone && text.starts_with('+') && text.chars().all(is_of_number) => Cell::Plain(text),
        _ => Cell::Text(text),
    }
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{A0}' | '(' | ')' | '-')
}

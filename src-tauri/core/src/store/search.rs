//! Finding records by what stands in them: inside compounds too, and without diacritics (`jarjesto` finds
//! *järjestö*). Exact spelling comes first. Not here: what a hit is called in the window.

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;
use yhdyssilta_words as words;

use super::access::Read;
use crate::problem::Result;

/// A record that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hit {
    /// What it is, as its slice named it.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The text in which it was found.
    pub text: String,
}

/// The index holds letters in threes; shorter words are looked up at the start of names.
const SHORTEST_INSIDE: usize = 3;

impl Read<'_> {
    /// At most `limit` records in which every word of `typed` stands, best first. Beside longer words, those of
    /// one or two letters are passed over.
    pub fn find(&self, typed: &str, limit: u32) -> Result<Vec<Hit>> {
        let typed = typed.replace('\0', "");
        let typed = typed.trim();
        let long: Vec<&str> =
            typed.split_whitespace().filter(|word| word.chars().count() >= SHORTEST_INSIDE).collect();
        match (typed.is_empty(), long.is_empty()) {
            (true, _) => Ok(Vec::new()),
            (false, true) => self.starting_with(typed, limit),
            (false, false) => self.containing(typed, &long, limit),
        }
    }

    fn containing(&self, typed: &str, words: &[&str], limit: u32) -> Result<Vec<Hit>> {
        let quoted: Vec<String> =
            words.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        self.rows(
            "SELECT kind, id, search_doc.text AS text FROM search JOIN search_doc ON doc = search.rowid
             WHERE search MATCH ?1 ORDER BY instr(search_doc.text, ?2) = 0, rank, doc LIMIT ?3",
            params![quoted.join(" AND "), typed, limit],
            hit,
        )
    }

    fn starting_with(&self, typed: &str, limit: u32) -> Result<Vec<Hit>> {
        let Some((from, to)) = beginning(typed) else { return Ok(Vec::new()) };
        self.rows(
            "SELECT search_doc.kind AS kind, id, text FROM sort_key JOIN search_doc USING (id)
             WHERE key >= ?1 AND key < ?2 ORDER BY instr(text, ?3) <> 1, key LIMIT ?4",
            params![from, to, typed, limit],
            hit,
        )
    }
}

/// The sort keys of all names that begin so: the first level of a key is its letters, and ends with a 1.
fn beginning(typed: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut from = words::sort_key(typed);
    from.truncate(from.iter().position(|byte| *byte == 1)?);
    // The last of bytes has no next one: the byte before it counts on.
    let last = from.iter().rposition(|byte| *byte < u8::MAX)?;
    let mut to = from[..=last].to_vec();
    to[last] += 1;
    Some((from, to))
}

fn hit(row: &rusqlite::Row) -> rusqlite::Result<Hit> {
    Ok(Hit { kind: row.get("kind")?, id: row.get("id")?, text: row.get("text")? })
}

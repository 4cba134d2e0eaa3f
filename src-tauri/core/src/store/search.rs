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
    /// The text in which it was found; what has a name begins with it, on a line of its own.
    pub text: String,
}

/// The index holds letters in threes; shorter words are looked up where words begin.
const SHORTEST_INSIDE: usize = 3;

/// Which documents hold these words, best first? Parameters: the words, all that was typed, at most so many.
const CONTAINING: &str =
    "SELECT kind, id, search_doc.text AS text FROM search JOIN search_doc ON doc = search.rowid
    WHERE search MATCH ?1 ORDER BY instr(search_doc.text, ?2) = 0, rank, doc LIMIT ?3";

/// Which records of a kind hold these words? Parameters: the words, the kind.
const HOLDING: &str = "SELECT id FROM search JOIN search_doc ON doc = search.rowid
    WHERE search MATCH ?1 AND kind = ?2";

/// Which names begin so? Parameters: the first key, the one after the last, all that was typed, at most so many.
pub(super) const STARTING: &str =
    "SELECT search_doc.kind AS kind, id, text FROM sort_key JOIN search_doc USING (id)
    WHERE key >= ?1 AND key < ?2 ORDER BY instr(text, ?3) <> 1, key LIMIT ?4";

/// No limit, as SQLite says it.
const ALL: i64 = -1;

impl Read<'_> {
    /// At most `limit` records in which every word of `typed` stands, best first: longer words anywhere, those of one
    /// or two letters where a word begins. Short words alone find names that begin with one of them.
    pub fn find(&self, typed: &str, limit: u32) -> Result<Vec<Hit>> {
        let typed = typed.replace('\0', "");
        let typed = typed.trim();
        let (long, short): (Vec<&str>, Vec<&str>) =
            typed.split_whitespace().partition(|word| word.chars().count() >= SHORTEST_INSIDE);
        match (long.is_empty(), &short[..]) {
            (true, [word]) => self.starting_with(word, typed, limit.into()),
            (true, _) => self.starting_with_any(&short, typed, limit),
            (false, []) => self.containing(&long, typed, limit.into()),
            (false, _) => {
                let hits = self.containing(&long, typed, ALL)?.into_iter();
                Ok(hits.filter(with_words_that_begin(&short)).take(limit as usize).collect())
            }
        }
    }

    /// The ids of all records of a kind in which every word of `typed` stands, in no order.
    pub(crate) fn found(&self, kind: &str, typed: &str) -> Result<Vec<String>> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        if words.iter().all(|word| word.chars().count() >= SHORTEST_INSIDE) {
            return self.rows(HOLDING, params![quoted(&words), kind], |row| row.get("id"));
        }
        let hits = self.find(typed, u32::MAX)?.into_iter();
        Ok(hits.filter(|hit| hit.kind == kind).map(|hit| hit.id).collect())
    }

    fn containing(&self, words: &[&str], typed: &str, limit: i64) -> Result<Vec<Hit>> {
        self.rows(CONTAINING, params![quoted(words), typed, limit], hit)
    }

    fn starting_with(&self, word: &str, typed: &str, limit: i64) -> Result<Vec<Hit>> {
        let Some((from, to)) = beginning(word) else { return Ok(Vec::new()) };
        self.rows(STARTING, params![from, to, typed, limit], hit)
    }

    /// Every word has to stand there, and a name to begin with one of them.
    fn starting_with_any(&self, words: &[&str], typed: &str, limit: u32) -> Result<Vec<Hit>> {
        let mut hits: Vec<Hit> = Vec::new();
        for (n, word) in words.iter().enumerate() {
            let others = [&words[..n], &words[n + 1..]].concat();
            let found =
                self.starting_with(word, typed, ALL)?.into_iter().filter(with_words_that_begin(&others));
            for hit in found.take(limit as usize) {
                if !hits.contains(&hit) {
                    hits.push(hit);
                }
            }
        }
        hits.truncate(limit as usize);
        Ok(hits)
    }
}

/// All of these words, as the index is asked for them.
fn quoted(words: &[&str]) -> String {
    let quoted = words.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\"")));
    quoted.collect::<Vec<_>>().join(" AND ")
}

/// Whether each of these begins a word of the record: a letter or figure after anything else, or any other sign.
fn with_words_that_begin(beginnings: &[&str]) -> impl Fn(&Hit) -> bool {
    let beginnings: Vec<String> = beginnings.iter().map(|it| plain(it)).collect();
    move |hit| {
        let text = plain(&hit.text);
        let mut before = ' ';
        let mut missing: Vec<&String> = beginnings.iter().collect();
        for (at, letter) in text.char_indices() {
            if !(before.is_alphanumeric() && letter.is_alphanumeric()) {
                missing.retain(|beginning| !text[at..].starts_with(beginning.as_str()));
            }
            before = letter;
        }
        missing.is_empty()
    }
}

/// Without marks and capitals, as the index is folded, and w among v, as names are sorted.
fn plain(text: &str) -> String {
    words::fold(text).replace('w', "v")
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

//! Finding records by what stands in them: inside compounds too, and without diacritics (`jarjesto` finds
//! *järjestö*). Not here: which of those found comes first (`ranking`), what a hit is called in the window.

use std::collections::HashSet;

use rusqlite::{Row, params};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use yhdyssilta_words as words;

use super::access::{self, Read};
use super::ranking::{Found, Looked, Place, best};
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

/// Hits that are compared to find the best. Of words in more records than these, only so many are looked at, after
/// those whose names begin so: to read them all would take too long for a search as one types.
const COMPARED: u32 = 500;

/// Which documents hold these words, in the order of entry? Parameters: the words, at most so many (-1: all).
const CONTAINING: &str = "SELECT search_doc.kind, search_doc.id, search_doc.text, key
    FROM search JOIN search_doc ON doc = search.rowid LEFT JOIN sort_key ON sort_key.id = search_doc.id
    WHERE search MATCH ?1 ORDER BY search.rowid LIMIT ?2";

/// Which records of a kind hold these words? Parameters: the words, the kind.
const HOLDING: &str = "SELECT id FROM search JOIN search_doc ON doc = search.rowid
    WHERE search MATCH ?1 AND kind = ?2";

/// Which names begin so? Parameters: the first key, the one after the last.
pub(super) const STARTING: &str =
    "SELECT search_doc.kind, id, text, key FROM sort_key JOIN search_doc USING (id)
    WHERE key >= ?1 AND key < ?2 ORDER BY key";

/// Which records of a kind have names that begin so? Parameters: the kind, the first key, the one after the last.
const NAMED: &str = "SELECT id FROM sort_key WHERE kind = ?1 AND key >= ?2 AND key < ?3";

/// The same, with their texts.
const NAMED_TEXTS: &str = "SELECT id, text FROM sort_key JOIN search_doc USING (id)
    WHERE sort_key.kind = ?1 AND key >= ?2 AND key < ?3";

impl Read<'_> {
    /// At most `limit` records in which every word of `typed` stands, best first: longer words anywhere, those of one
    /// or two letters where a word begins. Short words alone find names that begin with one of them.
    pub fn find(&self, typed: &str, limit: u32) -> Result<Vec<Hit>> {
        let typed = typed.replace('\0', "");
        let words: Vec<&str> = typed.split_whitespace().collect();
        let found = self.candidates(&words, limit as usize)?;
        Ok(best(found, &Looked::for_words(&words), limit as usize))
    }

    /// Those of a list of records of one kind in which every word of `typed` stands, in the order of the list.
    pub(crate) fn holding(&self, list: &[Uuid], kind: &str, typed: &str) -> Result<Vec<Uuid>> {
        let found: HashSet<Uuid> = self.found(kind, typed)?.into_iter().collect();
        Ok(list.iter().filter(|id| found.contains(*id)).copied().collect())
    }

    /// The ids of all records of a kind in which every word of `typed` stands, in no order; some more than once.
    pub(super) fn found(&self, kind: &str, typed: &str) -> Result<Vec<Uuid>> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        if words.iter().all(|word| is_long(word)) {
            return self.ids(HOLDING, params![containing(&words), kind]);
        }
        if !words.iter().any(|word| is_long(word)) {
            return self.named(kind, &words);
        }
        let hits = self.candidates(&words, usize::MAX)?.into_iter().map(|it| it.hit);
        let ids = hits.filter(|hit| hit.kind == kind).map(|hit| access::id(&hit.id));
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// All records of a kind in which each of these short words stands, and whose names begin with one of them.
    fn named(&self, kind: &str, words: &[&str]) -> Result<Vec<Uuid>> {
        let mut found = Vec::new();
        for (n, word) in words.iter().enumerate() {
            let Some((from, to)) = names_beginning(word) else { continue };
            if words.len() == 1 {
                return self.ids(NAMED, params![kind, from, to]);
            }
            let others = Looked::for_words(&[&words[..n], &words[n + 1..]].concat());
            self.each(NAMED_TEXTS, params![kind, from, to], |row| {
                if others.begin_words_of(row.get_ref(1)?.as_str()?) {
                    found.push(access::id(row.get_ref(0)?.as_str()?)?);
                }
                Ok(true)
            })?;
        }
        Ok(found)
    }

    /// Records that hold all of these words, in no order; of many, enough to find the best `limit` among them.
    fn candidates(&self, words: &[&str], limit: usize) -> Result<Vec<Found>> {
        let (long, short): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_long(word));
        match long.is_empty() {
            true => self.starting_with_any(&short, limit),
            false => self.containing(&long, &short, &words.join(" "), limit),
        }
    }

    /// Of many, those entered first, and some in which words or the name begin so. `whole`: all words, as a name may
    /// begin.
    fn containing(
        &self,
        long: &[&str],
        short_words: &[&str],
        whole: &str,
        limit: usize,
    ) -> Result<Vec<Found>> {
        let short = Looked::for_words(short_words);
        let holds = |text: &str| short.begin_words_of(text);
        let compared = limit.max(COMPARED as usize);
        let mut found = self.first(CONTAINING, params![containing(long), -1], compared, holds)?;
        if found.len() == compared {
            let all = Looked::for_words(&[long, short_words].concat());
            let begins = |text: &str| all.begin_words_of(text);
            found.extend(self.first(CONTAINING, params![beginning_with(long), COMPARED], limit, begins)?);
            if let Some((from, to)) = names_beginning(whole) {
                found.extend(self.first(STARTING, params![from, to], limit, begins)?);
            }
        }
        Ok(found)
    }

    /// Every word has to stand there, and a name to begin with one of them.
    fn starting_with_any(&self, words: &[&str], limit: usize) -> Result<Vec<Found>> {
        let mut found = Vec::new();
        for (n, word) in words.iter().enumerate() {
            let others = [&words[..n], &words[n + 1..]].concat();
            found.extend(self.starting_with(word, &others, limit)?);
        }
        if let ([_, _, ..], Some((from, to))) = (words, names_beginning(&words.join(" "))) {
            let all = Looked::for_words(words);
            let begins = |text: &str| all.begin_words_of(text);
            found.extend(self.first(STARTING, params![from, to], limit, begins)?);
        }
        Ok(found)
    }

    /// Those whose names begin with this word, by name, until enough of them are so good that no later one is better.
    fn starting_with(&self, word: &str, others: &[&str], limit: usize) -> Result<Vec<Found>> {
        let Some((from, to)) = names_beginning(word) else { return Ok(Vec::new()) };
        // One word may be the whole beginning of a later name; of several, whoever asks looks for those names.
        let best = if others.is_empty() { Place::NameBegins } else { Place::WordsBegin };
        let all = Looked::for_words(&[&[word], others].concat());
        let others = Looked::for_words(others);
        let (mut found, mut enough) = (Vec::new(), limit);
        self.each(STARTING, params![from, to], |row| {
            let text = row.get_ref(2)?.as_str()?;
            if others.begin_words_of(text) {
                enough = enough.saturating_sub(usize::from(all.stand_exactly(text, best)));
                found.push(found_in(row)?);
            }
            Ok(enough > 0 && found.len() < limit.max(COMPARED as usize))
        })?;
        Ok(found)
    }

    /// The first records of an answer whose texts are accepted.
    fn first(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        most: usize,
        accepted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Found>> {
        let mut found = Vec::new();
        self.each(sql, params, |row| {
            if found.len() < most && accepted(row.get_ref(2)?.as_str()?) {
                found.push(found_in(row)?);
            }
            Ok(found.len() < most)
        })?;
        Ok(found)
    }
}

pub(super) fn is_long(word: &str) -> bool {
    word.chars().count() >= SHORTEST_INSIDE
}

/// All of these words, as the index is asked for them.
fn containing(words: &[&str]) -> String {
    all_of(words.iter().map(ToString::to_string))
}

/// The beginnings of all of these words, each where a word begins: to look for the whole words takes too long.
fn beginning_with(words: &[&str]) -> String {
    all_of(words.iter().map(|word| format!(" {}", word.chars().take(SHORTEST_INSIDE).collect::<String>())))
}

fn all_of(phrases: impl Iterator<Item = String>) -> String {
    let quoted = phrases.map(|phrase| format!("\"{}\"", phrase.replace('"', "\"\"")));
    quoted.collect::<Vec<_>>().join(" AND ")
}

/// The sort keys of all names that begin so: the first level of a key is its letters, and ends with a 1.
fn names_beginning(typed: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut from = words::sort_key(typed);
    from.truncate(from.iter().position(|byte| *byte == 1)?);
    // The last of bytes has no next one: the byte before it counts on.
    let last = from.iter().rposition(|byte| *byte < u8::MAX)?;
    let mut to = from[..=last].to_vec();
    to[last] += 1;
    Some((from, to))
}

fn found_in(row: &Row) -> rusqlite::Result<Found> {
    let hit = Hit { kind: row.get(0)?, id: row.get(1)?, text: row.get(2)? };
    Ok(Found { hit, key: row.get(3)? })
}

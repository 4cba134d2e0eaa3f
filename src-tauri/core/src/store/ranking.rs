//! Which of the records that were found comes first: those spelled exactly so; among them names that begin so, then
//! words that begin so, then the insides of words; each by name. Not here: finding them (`search`).

use yhdyssilta_words as words;

use super::search::{Hit, is_long};

/// What is looked for, in the forms in which texts are compared with it.
pub(super) struct Looked {
    /// As typed, but for capitals.
    exact: Vec<String>,
    /// Without marks as well.
    plain: Vec<String>,
    /// All of it, without marks.
    whole: String,
}

/// A record that was found, and where it stands in an alphabetical list, if it has a name.
pub(super) struct Found {
    pub(super) hit: Hit,
    pub(super) key: Option<Vec<u8>>,
}

/// How well a record answers; the lesser the better.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    spelled: Spelled,
    place: Place,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Spelled {
    Exactly,
    WithOtherMarks,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    NameBegins,
    WordsBegin,
    Inside,
}

impl Looked {
    pub(super) fn for_words(typed: &[&str]) -> Looked {
        Looked {
            exact: typed.iter().map(|word| word.to_lowercase()).collect(),
            plain: typed.iter().map(|word| plain(word)).collect(),
            whole: plain(&typed.join(" ")),
        }
    }

    /// Whether each of the words begins a word of this text, whatever its marks.
    pub(super) fn begin_words_of(&self, text: &str) -> bool {
        self.plain.is_empty() || all_begin_words(&self.plain, &plain(text))
    }

    /// Whether all words stand in this text as they are spelled, in a place as good as this.
    pub(super) fn stand_exactly(&self, text: &str, place: Place) -> bool {
        self.rank(text) <= Rank { spelled: Spelled::Exactly, place }
    }

    fn rank(&self, text: &str) -> Rank {
        let small = text.to_lowercase();
        let stands =
            |word: &String| if is_long(word) { small.contains(word) } else { begins_word(word, &small) };
        let spelled = match self.exact.iter().all(stands) {
            true => Spelled::Exactly,
            false => Spelled::WithOtherMarks,
        };
        let plain = plain(text);
        let place = if plain.starts_with(&self.whole) {
            Place::NameBegins
        } else if all_begin_words(&self.plain, &plain) {
            Place::WordsBegin
        } else {
            Place::Inside
        };
        Rank { spelled, place }
    }
}

/// The best of these, each once.
pub(super) fn best(found: Vec<Found>, looked: &Looked, limit: usize) -> Vec<Hit> {
    let mut ranked: Vec<(Rank, Found)> =
        found.into_iter().map(|it| (looked.rank(&it.hit.text), it)).collect();
    ranked.sort_by(|(one, a), (other, b)| {
        // Records without a name come after those that have one, in the order of entry.
        let by_name = || (a.key.is_none(), &a.key).cmp(&(b.key.is_none(), &b.key));
        one.cmp(other).then_with(by_name).then_with(|| a.hit.id.cmp(&b.hit.id))
    });
    ranked.dedup_by(|(_, a), (_, b)| a.hit.id == b.hit.id);
    ranked.truncate(limit);
    ranked.into_iter().map(|(_, it)| it.hit).collect()
}

fn all_begin_words(beginnings: &[String], text: &str) -> bool {
    beginnings.iter().all(|beginning| begins_word(beginning, text))
}

/// Whether this begins a word: a letter or figure after anything else, or any other sign.
fn begins_word(beginning: &str, text: &str) -> bool {
    let Some(first) = beginning.chars().next() else { return true };
    let mut from = 0;
    while let Some(at) = text[from..].find(beginning) {
        let at = from + at;
        let before = text[..at].chars().next_back().unwrap_or(' ');
        if !(before.is_alphanumeric() && first.is_alphanumeric()) {
            return true;
        }
        from = at + first.len_utf8();
    }
    false
}

/// Without marks and capitals, as the index is folded, and w among v, as names are sorted.
fn plain(text: &str) -> String {
    words::fold(text).replace('w', "v")
}

//! Text made plain for search. Not here: the order of names, see `order`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters without their marks: *Järjestö* becomes `jarjesto`.
///
/// As SQLite's `trigram remove_diacritics 1` folds, and further where a letter carries two marks; a letter that
/// is no letter with a mark (ø, đ, ß) stays.
pub fn fold(text: &str) -> String {
    let small = text.chars().flat_map(char::to_lowercase);
    small.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

//! Text made plain for search. Not here: the order of names, see `order`.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Small letters without their marks: *Järjestö* becomes `jarjesto`.
///
/// As SQLite's `trigram remove_diacritics 1` folds, and further where a letter carries two marks; a letter that
/// is no letter with a mark (ø, đ, ß) stays.
pub fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        // Most letters need no look into tables.
        if letter.is_ascii() {
            plain.push(letter.to_ascii_lowercase());
            continue;
        }
        for small in letter.to_lowercase() {
            decompose_canonical(small, |part| {
                if !is_combining_mark(part) {
                    plain.push(part);
                }
            });
        }
    }
    plain
}

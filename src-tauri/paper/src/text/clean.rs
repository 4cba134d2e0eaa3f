//! Text made safe to print: composed (NFC), one kind of line end, nothing invisible that acts.
//! Not here: which characters a face has, see `shape`.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Composed text. Line ends of any kind become `\n`, tabs become spaces; other control characters and the marks
/// that turn the direction of writing are dropped: the paper runs from left to right throughout.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return Cow::Borrowed(text);
    }
    if text.chars().all(|c| kept(c) == Some(c) && c != '\r') && is_nfc(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").chars().filter_map(kept).nfc().collect())
}

/// The same on one line, trimmed: for a title, an alternative text, a property of the file.
pub(crate) fn clean_line(text: &str) -> String {
    clean(text).split(['\n', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn kept(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
        // Words are hyphenated by their language; a hyphen of the writer's would be shown in the wrong place.
        '\u{AD}' => None,
        c if c.is_control() => None,
        // What Unicode says no text may hold cannot stand in a file's text either.
        c if (c as u32) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => Some('\u{FFFD}'),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(clean("pa\u{308}iva\u{308}"), "päivä", "a face has ä, not a with two dots beside it");
    }

    #[test]
    fn control_characters_and_direction_marks_vanish() {
        assert_eq!(clean("a\0b\u{7}c\u{202E}d\u{200F}e\u{FEFF}f"), "abcdef", "they act, and cannot be seen");
        assert_eq!(clean("a\tb\r\nc\rd\u{2028}e"), "a b\nc\nd\ne", "line ends stay, of one kind");
    }

    #[test]
    fn a_title_stands_on_one_line() {
        assert_eq!(
            clean_line(" Muistio\n\n 12.11. \t"),
            "Muistio 12.11.",
            "a reader's title bar has one line"
        );
    }
}

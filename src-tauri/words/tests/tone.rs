//! The tone of voice, as far as a machine can hear it.

use yhdyssilta_words::{Arg, Key, Kind, Lang, say_key};

/// Every message in a language, with something in place of each variable.
fn all(lang: Lang) -> Vec<(Key, String)> {
    let arg = |kind: Kind| if kind == Kind::Text { Arg::from("x") } else { Arg::from(2026) };
    let said = |key: Key| {
        let args: Vec<_> = key.variables().iter().map(|(name, kind)| (*name, arg(*kind))).collect();
        (key, say_key(lang, key, &args))
    };
    Key::all().map(said).collect()
}

/// Fails with every message that is not as it should be.
fn hold(rule: &str, is_right: impl Fn(Lang, Key, &str) -> bool) {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let found = all(lang).into_iter().filter(|(key, text)| !is_right(lang, *key, text));
        wrong.extend(found.map(|(key, text)| format!("{lang} {}: {text}", key.id())));
    }
    assert!(wrong.is_empty(), "{rule}:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_shouted_and_nobody_apologises() {
    let words =
        ["!", "hups", "anteeksi", "valitettavasti", "tyvärr", "förlåt", "sorry", "oops", "please", "error"];
    hold("say what is, then what to do", |_, _, text| {
        let text = text.to_lowercase();
        !words.iter().any(|word| text.contains(word))
    });
}

#[test]
fn a_problem_is_whole_sentences_and_an_operation_is_a_noun() {
    hold("a full stop only after a sentence", |_, key, text| match key.id().split_once('-') {
        Some(("problem", _)) => text.ends_with(['.', '?']) && text.starts_with(char::is_uppercase),
        Some(("op", "undone" | "redone")) => text.ends_with('.'),
        Some(("op", "undo" | "redo" | "undoing" | "redoing")) => {
            !text.ends_with('.') && text.starts_with(char::is_uppercase)
        }
        Some(("op", _)) => !text.ends_with('.') && text.starts_with(char::is_lowercase),
        _ => true,
    });
}

#[test]
fn figures_and_their_units_are_never_parted() {
    hold("U+00A0 in numbers and before € and %", |_, _, text| {
        let letters: Vec<char> = text.chars().collect();
        let parted = |three: &[char]| {
            three[1] == ' '
                && (matches!(three[2], '€' | '%') || three[0].is_ascii_digit() && three[2].is_ascii_digit())
        };
        !letters.windows(3).any(parted)
    });
}

#[test]
fn quotes_dashes_and_spaces_are_those_of_print() {
    hold(
        "” and ’ instead of straight quotes, – instead of a hyphen between words, one space",
        |_, _, text| {
            !text.contains(['"', '\'', '…'])
                && !text.contains(" - ")
                && !text.contains("  ")
                && text.trim() == text
        },
    );
}

#[test]
fn a_sentence_is_translated() {
    for (key, finnish) in all(Lang::Fi).into_iter().filter(|(_, text)| text.contains(' ') && text.len() > 20)
    {
        let others = [Lang::Sv, Lang::En].map(|lang| all(lang).into_iter().find(|(other, _)| *other == key));
        for (_, text) in others.into_iter().flatten() {
            assert_ne!(text, finnish, "{} reads the same in another language", key.id());
        }
    }
}

#[test]
fn codes_are_not_shown_to_people() {
    hold("no codes in sentences", |_, key, text| !text.contains(key.id()) && !text.contains("problem-"));
}

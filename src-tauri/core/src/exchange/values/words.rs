//! Words that a cell may say for one of few things, in three languages, and lists of words. Not here: headers.

use std::borrow::Cow;

use yhdyssilta_words::{Key, Lang, NO_ARGS, fold, keys, say_key};

use super::{Meaning, Reading, bare, is_figures};
use crate::associations::AssociationStatus;
use crate::problem::{Code, Problem};

/// What a cell says of the purpose of an association.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::exchange) enum Purpose {
    /// PRH's class.
    Class(u32),
    /// The officer's own word for it, which is none of the classes: a tag.
    Tag(String),
}

/// The words of PRH's classes, the first first.
const CLASSES: [Key; 9] = [
    keys::ASSOCIATIONS_PURPOSE_1,
    keys::ASSOCIATIONS_PURPOSE_2,
    keys::ASSOCIATIONS_PURPOSE_3,
    keys::ASSOCIATIONS_PURPOSE_4,
    keys::ASSOCIATIONS_PURPOSE_5,
    keys::ASSOCIATIONS_PURPOSE_6,
    keys::ASSOCIATIONS_PURPOSE_7,
    keys::ASSOCIATIONS_PURPOSE_8,
    keys::ASSOCIATIONS_PURPOSE_9,
];

/// What PRH and others call the classes besides, folded.
const OTHER_CLASSES: [(&str, u32); 24] = [
    ("poliittiset", 1),
    ("politiska", 1),
    ("ammattiin ja elinkeinoon liittyvat", 2),
    ("sosiaali ja terveys", 3),
    ("sote", 3),
    ("social och halsovardsbranschen", 3),
    ("kulttuuriala", 4),
    ("kulturbranschen", 4),
    ("vapaa aika", 5),
    ("leisure", 5),
    ("urheilu", 6),
    ("liikunta", 6),
    ("idrott", 6),
    ("sports", 6),
    ("uskonto", 7),
    ("religion", 7),
    ("maanpuolustus", 8),
    ("forsvar", 8),
    ("muut", 9),
    ("muu", 9),
    ("ovriga", 9),
    ("ovrig", 9),
    ("other", 9),
    ("others", 9),
];

/// A purpose class by its digit, PRH's number (`400`) or words in any language. Other words are a tag, doubtful.
pub(in crate::exchange) fn purpose(text: &str) -> Meaning<Purpose> {
    let text = bare(text);
    let first = text.chars().next().and_then(|digit| digit.to_digit(10)).filter(|digit| *digit > 0);
    if let Some(class) = first.filter(|_| is_figures(text) && matches!(text.len(), 1 | 3)) {
        return Meaning::sure(Purpose::Class(class));
    }
    let words = plain(text);
    let ours = (1..).zip(CLASSES).find(|(_, key)| says(*key, &words)).map(|(class, _)| class);
    let other = || OTHER_CLASSES.iter().find(|(name, _)| *name == words).map(|(_, class)| *class);
    match ours.or_else(other) {
        Some(class) => Meaning::sure(Purpose::Class(class)),
        None => Meaning::doubtful(Purpose::Tag(text.to_owned()), Code::PurposeAsTag),
    }
}

/// The words of a purpose class.
pub(in crate::exchange) fn purpose_words(class: u32, lang: Lang) -> String {
    let key = (class as usize).checked_sub(1).and_then(|at| CLASSES.get(at));
    key.map(|key| say_key(lang, *key, NO_ARGS)).unwrap_or_default()
}

const STATUSES: [(AssociationStatus, Key, &[&str]); 3] = [
    (
        AssociationStatus::Active,
        keys::ASSOCIATIONS_STATUS_ACTIVE,
        &["aktiivinen", "rekisterissa", "toimiva", "aktiv", "registrerad", "registered"],
    ),
    (AssociationStatus::Dormant, keys::ASSOCIATIONS_STATUS_DORMANT, &["lepaava", "passiivinen", "passiv"]),
    (
        AssociationStatus::Dissolved,
        keys::ASSOCIATIONS_STATUS_DISSOLVED,
        &["lakkautettu", "purettu", "poistettu", "upphord", "nedlagd"],
    ),
];

/// Whether an association is at work.
///
/// Problem: `bad-status`.
pub(in crate::exchange) fn status(text: &str) -> Reading<AssociationStatus> {
    let words = plain(bare(text));
    let found = STATUSES.iter().find(|(_, key, others)| says(*key, &words) || others.contains(&&*words));
    found.map(|(status, ..)| Meaning::sure(*status)).ok_or_else(|| Problem::new(Code::BadStatus))
}

/// The words of a status.
pub(in crate::exchange) fn status_words(status: AssociationStatus, lang: Lang) -> String {
    let key = STATUSES.iter().find(|(known, ..)| *known == status).map(|(_, key, _)| *key);
    key.map(|key| say_key(lang, key, NO_ARGS)).unwrap_or_default()
}

/// Whether these are the words of a message in any language.
fn says(key: Key, words: &str) -> bool {
    Lang::ALL.iter().any(|lang| plain(&say_key(*lang, key, NO_ARGS)) == words)
}

/// Words without capitals, marks and signs.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Languages by what they are called, folded, and their codes.
const LANGUAGES: [(&str, &str); 33] = [
    ("suomi", "fi"),
    ("finska", "fi"),
    ("finnish", "fi"),
    ("ruotsi", "sv"),
    ("svenska", "sv"),
    ("swedish", "sv"),
    ("englanti", "en"),
    ("engelska", "en"),
    ("english", "en"),
    ("saame", "se"),
    ("pohjoissaame", "se"),
    ("samiska", "se"),
    ("sami", "se"),
    ("venaja", "ru"),
    ("ryska", "ru"),
    ("russian", "ru"),
    ("viro", "et"),
    ("estniska", "et"),
    ("estonian", "et"),
    ("arabia", "ar"),
    ("arabiska", "ar"),
    ("arabic", "ar"),
    ("somali", "so"),
    ("somaliska", "so"),
    ("ukraina", "uk"),
    ("ukrainska", "uk"),
    ("ukrainian", "uk"),
    ("saksa", "de"),
    ("tyska", "de"),
    ("german", "de"),
    ("viittomakieli", "fse"),
    ("teckensprak", "fse"),
    ("sign language", "fse"),
];

/// Words between the last two of a list.
const AND: [&str; 5] = [" ja ", " och ", " and ", " & ", "/"];

/// Languages by their names or codes.
///
/// Problem: `bad-language`.
pub(in crate::exchange) fn languages(text: &str) -> Reading<Vec<String>> {
    let mut list = bare(text).to_owned();
    for word in AND {
        list = list.replace(word, ",");
    }
    let code = |name: String| {
        let folded = fold(&name);
        let known = LANGUAGES.iter().find(|(language, _)| *language == folded);
        let is_code = matches!(folded.len(), 2 | 3) && folded.bytes().all(|byte| byte.is_ascii_lowercase());
        match known {
            Some((_, code)) => Ok((*code).to_owned()),
            None if is_code => Ok(folded),
            None => Err(Problem::new(Code::BadLanguage)),
        }
    };
    Ok(Meaning::sure(parts(&list).into_iter().map(code).collect::<Result<_, _>>()?))
}

/// The parts of a list, between commas, semicolons or line breaks; a part in quotation marks keeps its signs.
pub(in crate::exchange) fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut part, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => part.extend(letters.next()),
            '"' if quoted => quoted = false,
            '"' if part.trim().is_empty() => (quoted, part) = (true, String::new()),
            ',' | ';' | '\r' | '\n' if !quoted => parts.push(std::mem::take(&mut part)),
            letter => part.push(letter),
        }
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A list whose parts are read again as they are.
pub(in crate::exchange) fn joined(parts: &[String]) -> String {
    let quoted = |part: &String| -> Cow<str> {
        let bare = !part.contains([',', ';', '\r', '\n', '"']);
        if bare { part.clone().into() } else { format!("\"{}\"", part.replace('"', "\"\"")).into() }
    };
    parts.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn a_purpose_is_known_by_digit_number_and_words_in_three_languages() {
        for text in ["4", "400", "Kulttuuri", "KULTTUURIALA", "Kultur", "Culture"] {
            assert_eq!(purpose(text), Meaning::sure(Purpose::Class(4)), "{text}");
        }
        for lang in Lang::ALL {
            for class in 1..=9 {
                let words = purpose_words(class, lang);
                assert_eq!(purpose(&words), Meaning::sure(Purpose::Class(class)), "{words}");
            }
        }
        let tag = Purpose::Tag("Vanhustyö".to_owned());
        assert_eq!(purpose(" Vanhustyö "), Meaning::doubtful(tag, Code::PurposeAsTag));
        assert_eq!(purpose("0").doubt, Some(Code::PurposeAsTag));
    }

    #[test]
    fn a_status_is_known_by_its_words_in_three_languages() {
        for lang in Lang::ALL {
            for (known, ..) in STATUSES {
                let words = status_words(known, lang);
                assert_eq!(status(&words).map(|read| read.value), Ok(known), "{words}");
            }
        }
        assert_eq!(status("ehkä").map_err(|problem| problem.code), Err(Code::BadStatus));
    }

    #[test]
    fn languages_are_known_by_names_and_codes() {
        let read = |text| languages(text).map(|read| read.value.join(" ")).map_err(|problem| problem.code);
        assert_eq!(read("suomi, ruotsi ja englanti"), Ok("fi sv en".to_owned()));
        assert_eq!(read("FI/SV"), Ok("fi sv".to_owned()));
        assert_eq!(read("Finska och samiska"), Ok("fi se".to_owned()));
        assert_eq!(read("kaikki"), Err(Code::BadLanguage));
        assert_eq!(told(languages("fi").map(|read| Meaning::sure(read.value.len()))), "1");
    }

    proptest::proptest! {
        #[test]
        fn a_list_that_was_written_is_read_again(list in proptest::collection::vec("[a-cä,;\"\n ]{0,6}[a-c]", 0..5)) {
            let list: Vec<String> = list.iter().map(|part| part.trim().to_owned()).collect();
            proptest::prop_assert_eq!(parts(&joined(&list)), list);
        }
    }
}

//! Where a word may be hyphenated. Not here: whether it is, see `wrap`.

use crate::doc::Lang;

/// A word shorter than this stays whole.
const WORD: usize = 6;
/// So many letters at least stay before the hyphen, and so many go after it.
const LEFT: usize = 3;
const RIGHT: usize = 3;

/// Byte offsets in `word` where it may be broken, from left to right.
pub(crate) fn points(word: &str, lang: Lang) -> Vec<usize> {
    let lang = match lang {
        Lang::Fi => hypher::Lang::Finnish,
        Lang::Sv => hypher::Lang::Swedish,
        Lang::En => hypher::Lang::English,
    };
    let mut points = Vec::new();
    if is_address(word) {
        return points;
    }
    let mut from = 0;
    for part in word.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = part.trim_end_matches(|c: char| !c.is_alphabetic());
        let count = letters.chars().count();
        // Patterns know words, not ten thousand letters in a row.
        if (WORD..=hypher_limit()).contains(&count) {
            points.extend(inside(letters, lang).map(|at| from + at));
        }
        from += part.len();
    }
    points
}

/// Whether what stands between spaces around this byte is an address; lines may break inside it, at its own hyphens.
pub(crate) fn inside_address(text: &str, at: usize) -> bool {
    let from = text[..at].trim_end_matches(|c: char| !c.is_whitespace()).len();
    let to = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    is_address(&text[from..to])
}

/// Part of a web or mail address: a hyphen in it would be taken for one of its own.
fn is_address(word: &str) -> bool {
    let inner_dot = word.split('.').zip(word.split('.').skip(1));
    let dotted = |(before, after): (&str, &str)| {
        before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphabetic)
    };
    word.contains(['/', '@']) || inner_dot.into_iter().any(dotted)
}

const fn hypher_limit() -> usize {
    80
}

fn inside(letters: &str, lang: hypher::Lang) -> impl Iterator<Item = usize> {
    let mut at = 0;
    let mut ends = Vec::new();
    for syllable in hypher::hyphenate(letters, lang) {
        at += syllable.len();
        let (left, right) = letters.split_at(at);
        let torn = lang == hypher::Lang::Finnish && tears_cluster(left, right);
        if left.chars().count() >= LEFT && right.chars().count() >= RIGHT && !torn {
            ends.push(at);
        }
    }
    ends.into_iter()
}

/// The patterns break before a cluster's last consonant, as native words do (`kons-ti`). No native syllable ends in
/// `st`: before r or l the cluster begins a loan (`kunta|strategia`), and that break would be wrong.
fn tears_cluster(left: &str, right: &str) -> bool {
    let loan = ["st", "sp", "sk", "nt", "mp", "nk"].iter().any(|end| left.ends_with(end));
    loan && right.starts_with(['r', 'l'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(word: &str, lang: Lang) -> String {
        let mut word = word.to_owned();
        for at in points(&word.clone(), lang).into_iter().rev() {
            word.insert(at, '-');
        }
        word
    }

    #[test]
    fn each_language_breaks_its_own_words() {
        assert_eq!(broken("järjestöyhteistyö", Lang::Fi), "jär-jes-töyh-teis-työ", "Finnish by syllables");
        assert_eq!(broken("föreningarna", Lang::Sv), "för-e-ning-arna", "Swedish by its patterns");
        assert_eq!(broken("association", Lang::En), "asso-ci-a-tion", "English by its patterns");
    }

    #[test]
    fn a_loan_is_not_torn_inside_its_first_cluster() {
        assert_eq!(
            broken("kuntastrategia", Lang::Fi),
            "kun-tastra-te-gia",
            "kuntast-rategia reads as nonsense"
        );
    }

    #[test]
    fn an_address_gets_no_hyphen_that_is_not_its_own() {
        for address in
            ["www.example.com", "salla.mallikas@example.com", "example.com/yhdistykset", "yhdistykset/"]
        {
            assert!(points(address, Lang::Fi).is_empty(), "{address} would be copied with the hyphen");
        }
        assert_eq!(
            broken("yhdistykset.", Lang::Fi),
            "yh-dis-tyk-set.".replacen("yh-", "yh", 1),
            "a full stop is none"
        );
    }

    #[test]
    fn an_address_with_hyphens_of_its_own_is_one_address() {
        let text = "sivut www.monikulttuurinen-yhdistys.example ja monikulttuurinen-yhdistys";
        for (word, inside) in [("monikulttuurinen", true), ("yhdistys.example", true), ("sivut", false)] {
            assert_eq!(inside_address(text, text.find(word).expect("it is there")), inside, "{word}");
        }
        assert!(!inside_address(text, text.rfind("monikulttuurinen").expect("it is there")));
    }

    #[test]
    fn figures_and_short_words_stay_whole() {
        assert!(points("12345678", Lang::Fi).is_empty(), "a number has no syllables");
        assert!(points("kunta", Lang::Fi).is_empty(), "five letters are not worth a hyphen");
    }
}

//! Associations that may be one and the same: the same number, or a name that is alike once its form, its signs and
//! its municipality are set aside. A warning, never a refusal. Not here: bringing two together.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::fold;

use super::KIND;
use super::model::AssociationId;
use crate::problem::Result;
use crate::settings::municipalities;
use crate::store::Read;

/// An association that is being entered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FindTwins {
    /// Its own id, if it has one: it is no twin of itself.
    pub id: Option<AssociationId>,
    /// Any of its names, as typed so far.
    pub name: String,
    /// As typed so far.
    pub register_number: String,
    /// As typed so far.
    pub business_id: String,
    /// The code of its municipality, if one is chosen.
    pub municipality: String,
}

/// One that may be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Twin {
    /// Which it is.
    pub id: AssociationId,
    /// Its name.
    pub name: String,
    /// The code of its municipality.
    pub municipality: String,
    /// Why it may be the same, the surest first.
    pub by: Vec<TwinBy>,
}

/// What two associations have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TwinBy {
    /// The register number.
    RegisterNumber,
    /// The Business ID.
    BusinessId,
    /// A name that is alike, in the same municipality or in one that is not known.
    Name,
}

/// What a name says of the form: registered association, in Finnish and Swedish.
const FORMS: [&str; 2] = ["ry", "rf"];

/// Stands for a municipality that is not known.
const NOWHERE: &str = "-";

/// The keys of an association: a JSON array of its municipality and its names.
pub(super) fn keys(texts: &str) -> Vec<String> {
    let texts: Vec<String> = serde_json::from_str(texts).unwrap_or_default();
    let Some((domicile, names)) = texts.split_first() else { return Vec::new() };
    let mut keys: Vec<String> =
        names.iter().filter_map(|name| core(name, domicile)).map(|core| core.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// What is alike in the names of twins, and the place that tells them apart: the code of a municipality, or none.
pub(crate) fn likeness<'a>(name: &str, domicile: &'a str) -> Option<(String, Option<&'a str>)> {
    core(name, domicile).map(|core| (core.rest, core.place))
}

/// Passes on the likeness of each association that is known, once for each of its names.
pub(crate) fn each_alike(read: &Read, mut take: impl FnMut(AssociationId, &str, Option<&str>)) -> Result<()> {
    read.each_alike_key(KIND, |id, key| {
        let (rest, place) = key.rsplit_once('|').unwrap_or((key, NOWHERE));
        take(id, rest, Some(place).filter(|place| *place != NOWHERE));
    })
}

/// How the keys of its twins begin. Without a municipality, those of all municipalities are meant.
pub(super) fn beginnings(name: &str, domicile: &str) -> Vec<String> {
    let Some(core) = core(name, domicile) else { return Vec::new() };
    match core.place {
        None => vec![format!("{}|", core.rest)],
        Some(_) => vec![core.key(), Core { place: None, ..core }.key()],
    }
}

/// A name without what may be written one way or another.
struct Core<'a> {
    /// Its letters and figures, folded, in one word.
    rest: String,
    /// The code of the municipality that the name says, or else of the domicile.
    place: Option<&'a str>,
}

impl Core<'_> {
    fn key(&self) -> String {
        format!("{}|{}", self.rest, self.place.unwrap_or(NOWHERE))
    }
}

/// None for a name without a letter or figure.
fn core<'a>(name: &str, domicile: &'a str) -> Option<Core<'a>> {
    // Points are within abbreviations ("r.y."); every other sign is between words.
    let plain = fold(name).replace('.', "");
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let own: Vec<&str> = words.iter().copied().filter(|word| !FORMS.contains(word)).collect();
    let place = own.iter().position(|word| MUNICIPALITIES.contains_key(*word)).filter(|_| own.len() > 1);
    let said = place.map(|at| MUNICIPALITIES[own[at]].as_str());
    let rest: String =
        own.iter().enumerate().filter(|(at, _)| Some(*at) != place).map(|(_, word)| *word).collect();
    let rest = if rest.is_empty() { words.concat() } else { rest };
    let place = said.or(Some(domicile).filter(|code| !code.is_empty()));
    (!rest.is_empty()).then_some(Core { rest, place })
}

/// Genitives that follow no rule, folded.
const IRREGULAR: [(&str, &str); 6] = [
    ("uusikaupunki", "uudenkaupungin"),
    ("uusikaarlepyy", "uudenkaarlepyyn"),
    ("isokyro", "isonkyron"),
    ("parainen", "paraisten"),
    ("kauniainen", "kauniaisten"),
    ("hameenkyro", "hameenkyron"),
];

/// How consonants weaken before the ending of the genitive (Hanko, Hangon).
const WEAKENED: [(&str, &str); 11] = [
    ("nk", "ng"),
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("ht", "hd"),
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("k", ""),
    ("t", "d"),
];

/// Each form in which a name may say a municipality, folded, and its code.
static MUNICIPALITIES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut forms = HashMap::new();
    for place in municipalities() {
        let first = |name: &str| fold(name.trim_end_matches(" kunta"));
        let (finnish, swedish) = (first(&place.name.fi), first(&place.name.sv));
        for form in genitives(&finnish).into_iter().chain([format!("{swedish}s"), finnish, swedish]) {
            // What one municipality is called is not taken for another's genitive.
            forms.entry(form).or_insert_with(|| place.code.clone());
        }
    }
    for place in municipalities() {
        forms.insert(fold(&place.name.fi), place.code);
    }
    forms
});

/// Every form that the genitive of a Finnish name may have; some of them nobody says.
fn genitives(name: &str) -> Vec<String> {
    let irregular = IRREGULAR.iter().find(|(nominative, _)| *nominative == name);
    if let Some((_, genitive)) = irregular {
        return vec![(*genitive).to_owned()];
    }
    let mut forms = vec![format!("{name}n"), format!("{name}en")];
    for (nominative, stem) in [("nen", "sen"), ("vesi", "veden"), ("a", "ojen")] {
        forms.extend(name.strip_suffix(nominative).map(|begun| format!("{begun}{stem}")));
    }
    let Some((at, vowel)) = name.char_indices().last() else { return forms };
    let (stem, vowel) = (&name[..at], if vowel == 'i' { "e".to_owned() } else { vowel.to_string() });
    let weak =
        WEAKENED.iter().filter_map(|(strong, weak)| Some(format!("{}{weak}", stem.strip_suffix(strong)?)));
    for stem in weak.chain([stem.to_owned()]) {
        forms.push(format!("{stem}{vowel}n"));
        forms.push(format!("{stem}in"));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, domicile: &str) -> String {
        core(name, domicile).expect("it says something").key()
    }

    #[test]
    fn form_case_marks_and_signs_are_set_aside() {
        for name in
            ["Järjestö-talo ry", "JÄRJESTÖTALO R.Y.", "jarjestotalo rf", "Järjestötalo r.f.", "Järjestötalo"]
        {
            assert_eq!(key(name, ""), "jarjestotalo|-", "{name}");
        }
        assert_eq!(key("Martat & Marttaliitto ry", "564"), "martatmarttaliitto|564");
    }

    #[test]
    fn a_municipality_is_set_aside_in_each_form_that_a_name_gives_it() {
        for name in
            ["Oulun Martat ry", "Martat, Oulu", "Martat (Oulu) ry", "Uleåborgs Martat rf", "OULUN MARTAT"]
        {
            assert_eq!(key(name, ""), "martat|564", "{name}");
        }
        assert_eq!(key("Oulun Martat", "244"), "martat|564", "the name says more than the domicile");
        for (name, code) in [
            ("Helsingin", "091"),
            ("Turun", "853"),
            ("Tampereen", "837"),
            ("Limingan", "425"),
            ("Kempeleen", "244"),
            ("Lahden", "398"),
            ("Hangon", "078"),
            ("Kärsämäen", "317"),
            ("Kalajoen", "208"),
            ("Pyhäjärven", "626"),
            ("Haapaveden", "071"),
            ("Rovaniemen", "698"),
            ("Pietarsaaren", "598"),
            ("Kuusamon", "305"),
            ("Uudenkaupungin", "895"),
            ("Kaustisen", "236"),
            ("Iin", "139"),
            ("Kirkkonummen", "257"),
            ("Porin", "609"),
            ("Kristiinankaupungin", "287"),
            ("Iisalmen", "140"),
            ("Raahen", "678"),
            ("Pedersören", "599"),
            ("Mallikunnan", "999"),
        ] {
            assert_eq!(key(&format!("{name} Martat ry"), ""), format!("martat|{code}"), "{name}");
        }
    }

    #[test]
    fn a_name_of_nothing_but_a_municipality_keeps_it() {
        assert_eq!(key("Oulu ry", ""), "oulu|-");
        assert_eq!(key("ry", ""), "ry|-");
        assert!(core(" – ", "564").is_none(), "no letter, no key");
    }

    #[test]
    fn without_a_municipality_all_are_meant() {
        assert_eq!(beginnings("Martat ry", ""), ["martat|"]);
        assert_eq!(beginnings("Martat ry", "564"), ["martat|564", "martat|-"]);
    }
}

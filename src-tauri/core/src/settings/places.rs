//! Finland's municipalities, wellbeing services counties and regions, as of 2026, and the sample
//! municipality. Source: Statistics Finland's classifications (CC BY 4.0), in `assets/places/`.
//! Not here: which of them is the own organisation.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::Trilingual;

use super::model::OrganisationKind;

/// A place that can be the own organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Place {
    /// Statistics Finland's code.
    pub code: String,
    /// Its name. Municipalities have no English names: theirs is the name in the first official language.
    pub name: Trilingual,
    /// Its official languages.
    pub languages: Languages,
}

/// The official languages of a place, the majority's first (Government decree under the Language Act).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Languages {
    /// Finnish only.
    #[serde(rename = "fi")]
    Finnish,
    /// Both, Finnish the majority's.
    #[serde(rename = "fi-sv")]
    FinnishAndSwedish,
    /// Both, Swedish the majority's.
    #[serde(rename = "sv-fi")]
    SwedishAndFinnish,
    /// Swedish only.
    #[serde(rename = "sv")]
    Swedish,
}

impl Languages {
    fn swedish_first(self) -> bool {
        matches!(self, Languages::SwedishAndFinnish | Languages::Swedish)
    }
}

/// All places, each kind in the order of its codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Places {
    /// 308 municipalities.
    pub municipalities: Vec<Place>,
    /// 21 wellbeing services counties.
    pub counties: Vec<Place>,
    /// 19 regions.
    pub regions: Vec<Place>,
}

/// Code of the sample municipality, which no municipality has.
pub(crate) const SAMPLE: &str = "999";

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let lines = lines(include_str!("../../../../assets/places/municipalities.csv"));
    Places {
        municipalities: lines.iter().map(municipality).collect(),
        regions: larger(include_str!("../../../../assets/places/regions.csv"), &lines, 4),
        counties: larger(include_str!("../../../../assets/places/counties.csv"), &lines, 5),
    }
});

/// All places.
pub(crate) fn all() -> &'static Places {
    &PLACES
}

/// Every municipality, the sample included.
pub(crate) fn municipalities() -> impl Iterator<Item = Place> {
    PLACES.municipalities.iter().cloned().chain([sample()])
}

/// The place of this kind and code, the sample municipality included.
pub(crate) fn find(kind: OrganisationKind, code: &str) -> Option<Place> {
    let places = match kind {
        OrganisationKind::Municipality if code == SAMPLE => return Some(sample()),
        OrganisationKind::Municipality => &PLACES.municipalities,
        OrganisationKind::County => &PLACES.counties,
        OrganisationKind::Region => &PLACES.regions,
    };
    places.iter().find(|place| place.code == code).cloned()
}

fn sample() -> Place {
    Place {
        code: SAMPLE.to_owned(),
        name: Trilingual::new("Mallikunta", "Modellkommun", "Mallikunta"),
        languages: Languages::FinnishAndSwedish,
    }
}

/// The lines after the head, split at `;`. The files have no quoting.
fn lines(csv: &'static str) -> Vec<Vec<&'static str>> {
    csv.lines().skip(1).map(|line| line.split(';').collect()).collect()
}

fn municipality(cells: &Vec<&str>) -> Place {
    let languages = languages_of(cells);
    let english = if languages.swedish_first() { cells[2] } else { cells[1] };
    Place { code: cells[0].to_owned(), name: Trilingual::new(cells[1], cells[2], english), languages }
}

fn languages_of(cells: &[&str]) -> Languages {
    match cells[3] {
        "fi" => Languages::Finnish,
        "fi-sv" => Languages::FinnishAndSwedish,
        "sv-fi" => Languages::SwedishAndFinnish,
        _ => Languages::Swedish,
    }
}

/// Regions or counties; `member` is the column of a municipality that names its own.
fn larger(csv: &'static str, municipalities: &[Vec<&str>], member: usize) -> Vec<Place> {
    let place = |cells: &Vec<&str>| Place {
        code: cells[0].to_owned(),
        name: Trilingual::new(cells[1], cells[2], cells[3]),
        languages: together(
            municipalities.iter().filter(|it| it[member] == cells[0]).map(|it| languages_of(it)),
        ),
    };
    lines(csv).iter().map(place).collect()
}

/// A county with municipalities of both languages, or with a bilingual one, is bilingual (Act on Wellbeing
/// Services Counties 611/2021, section 5); its first language is that of most of its municipalities.
fn together(members: impl Iterator<Item = Languages>) -> Languages {
    let members: Vec<Languages> = members.collect();
    let swedish_first =
        members.iter().filter(|languages| languages.swedish_first()).count() * 2 > members.len();
    match members.first() {
        Some(first) if members.iter().all(|languages| languages == first) => *first,
        _ if swedish_first => Languages::SwedishAndFinnish,
        _ => Languages::FinnishAndSwedish,
    }
}

//! The three languages, and a text that exists in all of them. Not here: the strings of the program, see `say`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the program. Finnish unless chosen otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Finnish
    #[default]
    Fi,
    /// Swedish, as it is written in Finland
    Sv,
    /// English, as Finnish authorities write it
    En,
}

impl Lang {
    /// All languages, the first one being the source.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The BCP 47 tag: `fi`, `sv`, `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// What the language calls itself: `suomi`, `svenska`, `English`.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fi => "suomi",
            Self::Sv => "svenska",
            Self::En => "English",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A tag that is none of `fi`, `sv`, `en`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no language {:?}: fi, sv, en", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

/// A text of a data file, in all three languages: a criterion, the name of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Trilingual {
    /// In Finnish
    pub fi: String,
    /// In Swedish
    pub sv: String,
    /// In English
    pub en: String,
}

impl Trilingual {
    /// The text in Finnish, Swedish and English.
    pub fn new(fi: &str, sv: &str, en: &str) -> Self {
        Self { fi: fi.to_owned(), sv: sv.to_owned(), en: en.to_owned() }
    }

    /// The text in one language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

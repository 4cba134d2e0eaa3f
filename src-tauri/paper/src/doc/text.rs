//! Text in a document: runs of plain or strong words, in a language, perhaps a link.
//! Not here: fonts and lines, see `crate::text`.

/// A language the product speaks; decides hyphenation and what a screen reader pronounces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Finnish.
    Fi,
    /// Swedish as in Finland.
    Sv,
    /// English as in Britain.
    En,
}

impl Lang {
    /// The language's tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fi => "fi-FI",
            Lang::Sv => "sv-FI",
            Lang::En => "en-GB",
        }
    }
}

/// A stretch of text in one manner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words. A newline begins a new line.
    pub text: String,
    /// Semibold.
    pub strong: bool,
    /// The language, where it is not the document's.
    pub lang: Option<Lang>,
    /// Where a click leads.
    pub link: Option<String>,
}

/// Text of one or more runs. `"plain words".into()` is the usual way to make one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The runs in reading order.
    pub runs: Vec<Run>,
}

impl Text {
    /// Nothing yet: `Text::new().plain("See ").link("the model", "https://…")`.
    pub fn new() -> Text {
        Text::default()
    }

    /// Adds plain words.
    pub fn plain(self, text: impl Into<String>) -> Text {
        self.with(text, |_| ())
    }

    /// Adds emphasised words.
    pub fn strong(self, text: impl Into<String>) -> Text {
        self.with(text, |run| run.strong = true)
    }

    /// Adds words in another language.
    pub fn foreign(self, lang: Lang, text: impl Into<String>) -> Text {
        self.with(text, |run| run.lang = Some(lang))
    }

    /// Adds words that lead somewhere. The address is printed as it stands; give a whole URI.
    pub fn link(self, text: impl Into<String>, uri: impl Into<String>) -> Text {
        let uri = uri.into();
        self.with(text, |run| run.link = Some(uri))
    }

    /// The words alone.
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.is_empty())
    }

    fn with(mut self, text: impl Into<String>, change: impl FnOnce(&mut Run)) -> Text {
        let mut run = Run { text: text.into(), strong: false, lang: None, link: None };
        change(&mut run);
        self.runs.push(run);
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::new().plain(text)
    }
}

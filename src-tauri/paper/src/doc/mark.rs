//! Marks: the small boxes that say how something stands, named by their shape.
//! Not here: what a shape means; the word beside it says so.

use super::Text;

/// The shape of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A filled box with a tick cut out.
    Tick,
    /// A box filled to the half.
    Half,
    /// A box with a cross.
    Cross,
    /// An empty box with a broken outline: nothing decided yet.
    Empty,
    /// A dash without a box: does not concern us.
    Dash,
    /// A box to fill in by hand.
    Open,
}

/// What a mark is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Drawn {
    /// Solid and black: decided.
    Ink,
    /// Thin, broken and grey: proposed.
    Pencil,
}

/// A mark with its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The shape.
    pub mark: Mark,
    /// Ink or pencil.
    pub drawn: Drawn,
    /// What it means. Printed beside the mark, or read aloud in its place when `silent`.
    pub word: String,
    /// The word is not printed: the mark stands alone and the word is its alternative text.
    pub silent: bool,
}

impl Status {
    /// A decided mark with its word beside it.
    pub fn ink(mark: Mark, word: impl Into<String>) -> Status {
        Status { mark, drawn: Drawn::Ink, word: word.into(), silent: false }
    }

    /// A proposed mark with its word beside it.
    pub fn pencil(mark: Mark, word: impl Into<String>) -> Status {
        Status { mark, drawn: Drawn::Pencil, word: word.into(), silent: false }
    }

    /// A box to fill in by hand, its word beside it.
    pub fn open(word: impl Into<String>) -> Status {
        Status::ink(Mark::Open, word)
    }

    /// The mark alone; its word is read aloud only.
    pub fn silent(self) -> Status {
        Status { silent: true, ..self }
    }
}

/// A row of small marks and what they come to, such as `5/8`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// One mark for each thing counted, in the order of the list.
    pub marks: Vec<(Mark, Drawn)>,
    /// The sum in words or figures, printed after the marks; may be empty.
    pub text: Text,
    /// What the marks say, read aloud ("5 met, 1 partly"). Without it the marks are decoration, which is
    /// right only where the words beside them say the same.
    pub alt: Option<String>,
}

impl Tally {
    /// Marks that the text beside them sums up.
    pub fn new(marks: Vec<(Mark, Drawn)>, text: impl Into<Text>) -> Tally {
        Tally { marks, text: text.into(), alt: None }
    }

    /// The same with words of its own for who cannot see the marks.
    pub fn told(self, alt: impl Into<String>) -> Tally {
        Tally { alt: Some(alt.into()), ..self }
    }
}

/// A box and what it stands for, in a list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The box.
    pub status: Status,
    /// What is chosen.
    pub text: Text,
}

impl Choice {
    /// An open box to tick by hand; the words beside it say all there is to say.
    pub fn open(text: impl Into<Text>) -> Choice {
        Choice::shown(Mark::Open, text)
    }

    /// A mark beside the words that say what it means: nothing more is read aloud.
    pub fn shown(mark: Mark, text: impl Into<Text>) -> Choice {
        Choice { status: Status::ink(mark, "").silent(), text: text.into() }
    }

    /// A box that is filled in or left empty; the status's word ("chosen", "not chosen") is read aloud.
    pub fn marked(status: Status, text: impl Into<Text>) -> Choice {
        Choice { status: status.silent(), text: text.into() }
    }
}

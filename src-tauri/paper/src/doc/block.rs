//! The blocks of a document. Not here: tables (`table`), marks (`mark`), runs of text (`text`).

use super::{Choice, Part, Table, Tally, Text};

/// One thing the document says, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Organisation, title, subtitle and first facts: how a document begins.
    Masthead(Masthead),
    /// A heading. It never ends a page, and it stands in the outline.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Labels and values, two columns without rules.
    Facts(Vec<Fact>),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// Boxes with what they stand for, one under the other.
    Choices(Vec<Choice>),
    /// The same beside each other, as many on a line as fit.
    ChoicesAcross(Vec<Choice>),
    /// A row of marks and their sum.
    Tally(Tally),
    /// Bars with a figure each.
    Chart(Chart),
    /// A boxed notice.
    Note(Note),
    /// Room to write on by hand.
    Form(Form),
    /// Blocks that stay on one page if they fit on one.
    Together(Vec<Block>),
    /// What follows begins a new page.
    PageBreak,
}

/// How a document begins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Masthead {
    /// Who speaks, in small type above the title; may be empty.
    pub organisation: String,
    /// The title: the document's first heading.
    pub title: Text,
    /// A line under the title; may be empty.
    pub subtitle: Text,
    /// First facts under a rule.
    pub facts: Vec<Fact>,
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: Text,
    /// What it says.
    pub value: Vec<Part>,
}

impl Fact {
    /// A label with words behind it.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Fact {
        Fact { label: label.into(), value: vec![Part::Text(value.into())] }
    }
}

/// How high a heading stands. The masthead's title is above them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A document's title.
    One,
    /// A chapter.
    Two,
    /// A part of a chapter.
    Three,
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// How high it stands. A level that would skip one is marked up as the next one down.
    pub level: Level,
    /// A number that hangs at the left.
    pub number: Option<String>,
    /// Its words.
    pub text: Text,
    /// A tally at the right-hand side.
    pub tally: Option<Tally>,
}

impl Heading {
    /// A heading without a number.
    pub fn new(level: Level, text: impl Into<Text>) -> Heading {
        Heading { level, number: None, text: text.into(), tally: None }
    }

    /// The same with a number.
    pub fn numbered(self, number: impl Into<String>) -> Heading {
        Heading { number: Some(number.into()), ..self }
    }

    /// The same with a tally at the right.
    pub fn tallied(self, tally: Tally) -> Heading {
        Heading { tally: Some(tally), ..self }
    }
}

/// How loud a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As usual.
    Body,
    /// A little larger: what the document comes to.
    Lead,
    /// Small and grey: a remark.
    Small,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its words.
    pub text: Text,
    /// How loud.
    pub tone: Tone,
}

impl Paragraph {
    /// A usual paragraph.
    pub fn new(text: impl Into<Text>) -> Paragraph {
        Paragraph { text: text.into(), tone: Tone::Body }
    }

    /// A remark in small grey type.
    pub fn small(text: impl Into<Text>) -> Paragraph {
        Paragraph { text: text.into(), tone: Tone::Small }
    }

    /// The paragraph one reads if one reads only one.
    pub fn lead(text: impl Into<Text>) -> Paragraph {
        Paragraph { text: text.into(), tone: Tone::Lead }
    }
}

/// A list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// Its items.
    pub items: Vec<Item>,
}

impl List {
    /// A list of bullets.
    pub fn bullets<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> List {
        List { items: items.into_iter().map(Item::new).collect() }
    }

    /// A list numbered from 1.
    pub fn numbers<T: Into<Text>>(items: impl IntoIterator<Item = T>) -> List {
        let number = |(i, text): (usize, T)| Item::new(text).labelled(format!("{}.", i + 1));
        List { items: items.into_iter().enumerate().map(number).collect() }
    }
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What hangs at the left: a bullet if nothing else.
    pub label: String,
    /// What it says; may hold lists of its own.
    pub blocks: Vec<Block>,
}

impl Item {
    /// An item with a bullet.
    pub fn new(text: impl Into<Text>) -> Item {
        Item { label: "•".into(), blocks: vec![Block::Paragraph(Paragraph::new(text))] }
    }

    /// The same with a label of its own.
    pub fn labelled(self, label: impl Into<String>) -> Item {
        Item { label: label.into(), ..self }
    }

    /// The same with another block in it.
    pub fn and(mut self, block: impl Into<Block>) -> Item {
        self.blocks.push(block.into());
        self
    }
}

/// Horizontal bars. The figures are printed; nothing is read from a length alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows, printed above.
    pub title: Text,
    /// The bars from top to bottom.
    pub bars: Vec<Bar>,
    /// The length that fills the width.
    pub most: f32,
    /// The same in words, read aloud in place of the picture.
    pub alt: String,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is, from 0 to the chart's `most`.
    pub length: f32,
    /// Its figure as printed.
    pub figure: String,
}

/// A boxed notice.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Its title in semibold; may be empty.
    pub title: Text,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Note {
    /// A notice of one paragraph.
    pub fn new(title: impl Into<Text>, text: impl Into<Text>) -> Note {
        Note { title: title.into(), blocks: vec![Paragraph::new(text).into()] }
    }
}

/// Room to write on by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Lines under a label.
    Lines {
        /// What to write.
        label: Text,
        /// How many lines.
        lines: usize,
    },
    /// A ruled box with its label inside.
    Frame {
        /// What to write.
        label: Text,
        /// How many lines high.
        lines: usize,
    },
    /// Short lines beside each other, each with its label under it: signatures, place and date.
    Signatures(Vec<Text>),
}

macro_rules! blocks {
    ($($part:ident),*) => { $(
        impl From<$part> for Block {
            fn from(part: $part) -> Block {
                Block::$part(part)
            }
        }
    )* };
}
blocks!(Masthead, Heading, Paragraph, List, Table, Tally, Chart, Note, Form);

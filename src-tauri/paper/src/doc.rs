//! What a document says: headings, paragraphs, facts, lists, tables, marks, form lines.
//! Not here: where it stands on the page (`layout`), or any word of its own.

mod block;
mod mark;
mod table;
mod text;

pub use block::{Bar, Block, Chart, Fact, Form, Heading, Item, Level, List, Masthead, Note, Paragraph, Tone};
pub use mark::{Choice, Drawn, Mark, Status, Tally};
pub use table::{Align, Cell, Column, Group, GroupHead, Part, Row, Table, Width};
pub use text::{Lang, Run, Text};

/// A whole document. Equal documents print to equal bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language it is written in.
    pub lang: Lang,
    /// Its title, shown by readers in the window's title bar.
    pub title: String,
    /// What it is about, for the file's properties; may be empty.
    pub subject: String,
    /// Whose it is, for the file's properties; may be empty.
    pub author: String,
    /// The program that made it, for the file's properties; may be empty.
    pub program: String,
    /// The day it was made, for the file's properties.
    pub made: Day,
    /// How the sheet lies.
    pub sheet: Sheet,
    /// How large the type is.
    pub density: Density,
    /// What every page carries, and the words that layout itself needs.
    pub words: Words,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty document on upright A4; set the other fields as they are known.
    pub fn new(lang: Lang, title: impl Into<String>, made: Day) -> Document {
        Document {
            lang,
            title: title.into(),
            subject: String::new(),
            author: String::new(),
            program: String::new(),
            made,
            sheet: Sheet::Upright,
            density: Density::Normal,
            words: Words::default(),
            blocks: Vec::new(),
        }
    }

    /// Adds a block.
    pub fn say(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

/// A day of the calendar, as the caller knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// 0–9999.
    pub year: u16,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

/// How an A4 sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Upright, bound at the left.
    Upright,
    /// On its side, for wide tables.
    Wide,
}

/// How large the type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Density {
    /// 10 points, 9 in tables.
    Normal,
    /// 9 points, 8.5 in tables: for a summary that must stay on its page.
    Dense,
}

/// What every page carries. Empty strings print nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Top left, such as organisation and document.
    pub head_left: String,
    /// Top right, such as the date.
    pub head_right: String,
    /// Bottom left.
    pub foot_left: String,
    /// Bottom right; `{page}` and `{pages}` become figures: `Sivu {page}/{pages}`.
    pub foot_page: String,
    /// Said after a group's head that is repeated on the next page: `jatkuu`.
    pub continued: String,
}

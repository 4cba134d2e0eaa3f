//! Laid-out pages: what stands where, in points from the top left corner. Plain data with a dump as text.
//! Not here: how it came to stand there (`layout`) and how it becomes a file (`print`, `tags`).

mod dump;

use crate::Replaced;
use crate::doc::{Day, Drawn, Lang, Mark};
use crate::fonts::{Alphabet, Face};
use crate::tree::Tree;

pub use crate::tree::{Element, ElementId, Role, Scope};

/// A laid-out document.
#[derive(Debug, Clone)]
pub struct Laid {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// Width and height of every page.
    pub size: (f32, f32),
    /// The elements, in reading order.
    pub tree: Tree,
    /// The outline.
    pub outline: Vec<Entry>,
    /// Characters that no face has.
    pub warnings: Vec<Replaced>,
    pub(crate) about: About,
    pub(crate) alphabet: Alphabet,
}

/// What the file's properties say.
#[derive(Debug, Clone)]
pub(crate) struct About {
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) author: String,
    pub(crate) program: String,
    pub(crate) made: Day,
}

/// A page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// What it shows, in reading order.
    pub items: Vec<Placed>,
    /// Where a click leads.
    pub links: Vec<Area>,
}

/// Something on a page, and what it is part of.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Whose part it is.
    pub owner: Owner,
    /// What is drawn.
    pub item: Item,
}

/// Whose part a drawn thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Part of what the document says.
    Element(ElementId),
    /// A rule, a box, a repeated head: nothing to read.
    Layout,
    /// What every page carries at its head.
    Header,
    /// What every page carries at its foot.
    Footer,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Glyphs on a baseline.
    Line(Line),
    /// A line through points.
    Stroke(Stroke),
    /// A filled rectangle.
    Fill(Fill),
    /// A mark.
    Mark(Stamp),
}

/// A mark in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stamp {
    /// Its shape.
    pub mark: Mark,
    /// Ink or pencil.
    pub drawn: Drawn,
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its width and height.
    pub side: f32,
}

/// Glyphs of one face and size on a baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Where the baseline begins, from the left.
    pub x: f32,
    /// The baseline, from the top.
    pub y: f32,
    /// The face.
    pub face: Face,
    /// The size in points.
    pub size: f32,
    /// 0 is black, 1 white.
    pub grey: f32,
    /// The words, for the dump.
    pub text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A glyph of a line, in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// Its place in the alphabet.
    pub(crate) code: u16,
    /// How far the next glyph stands.
    pub(crate) advance: f32,
    /// How wide the face says it is.
    pub(crate) width: i32,
    /// How far it is moved from where it would stand.
    pub(crate) shift: (f32, f32),
}

/// How a stroke is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pen {
    /// Its width in points.
    pub width: f32,
    /// 0 is black, 1 white.
    pub grey: f32,
    /// Lengths of dash and gap; none is solid.
    pub dash: Option<(f32, f32)>,
}

/// A line through points.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke {
    /// The points.
    pub points: Vec<(f32, f32)>,
    /// Whether the last point joins the first.
    pub closed: bool,
    /// How it is drawn.
    pub pen: Pen,
}

/// A filled rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fill {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// 0 is black, 1 white.
    pub grey: f32,
}

/// Where a click leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Left, top, width, height.
    pub rect: (f32, f32, f32, f32),
    /// The address.
    pub uri: String,
    /// What a screen reader says of it.
    pub contents: String,
    /// The link's element.
    pub element: ElementId,
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// 1 for the title, 2 for chapters, 3 for their parts.
    pub level: u8,
    /// Its words.
    pub title: String,
    /// The page, counted from 0.
    pub page: usize,
    /// How far down.
    pub y: f32,
}

/// Consecutive things of one owner: what a PDF marks as one piece of content.
pub(crate) struct Sequence<'p> {
    pub(crate) owner: Owner,
    pub(crate) items: Vec<&'p Item>,
}

impl Page {
    /// Decoration first, for it lies below; then what is read, in order; then head and foot.
    /// The n-th sequence of an element is the page's n-th marked content.
    pub(crate) fn sequences(&self) -> Vec<Sequence<'_>> {
        let layer = |owner: Owner| match owner {
            Owner::Layout => 0,
            Owner::Element(_) => 1,
            Owner::Header => 2,
            Owner::Footer => 3,
        };
        let mut sequences: Vec<Sequence<'_>> = Vec::new();
        for wanted in 0..4 {
            for placed in self.items.iter().filter(|placed| layer(placed.owner) == wanted) {
                if matches!(&placed.item, Item::Line(line) if line.glyphs.is_empty()) {
                    continue;
                }
                match sequences.last_mut().filter(|last| last.owner == placed.owner) {
                    Some(last) => last.items.push(&placed.item),
                    None => sequences.push(Sequence { owner: placed.owner, items: vec![&placed.item] }),
                }
            }
            // Decoration does not overlap, so like is drawn with like: the pen changes less often.
            if let Some(decoration) = sequences.first_mut().filter(|first| first.owner == Owner::Layout) {
                decoration.items.sort_by(|a, b| a.ease().total_cmp(&b.ease()));
            }
        }
        sequences
    }
}

impl Item {
    /// What is alike in kind and pen has the same ease.
    fn ease(&self) -> f32 {
        match self {
            Item::Fill(fill) => fill.grey,
            Item::Stroke(stroke) => {
                let Pen { width, grey, dash } = stroke.pen;
                2.0 + if dash.is_some() { 100.0 } else { 0.0 } + grey + 10.0 * width
            }
            Item::Mark(mark) => {
                1000.0 + f32::from(mark.mark as u8) + if mark.drawn == Drawn::Ink { 0.0 } else { 10.0 }
            }
            Item::Line(line) => 2000.0 + line.grey,
        }
    }

    /// Left, top, right, bottom.
    pub(crate) fn bounds(&self) -> (f32, f32, f32, f32) {
        match self {
            Item::Line(line) => {
                let width: f32 =
                    line.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * line.size / 1000.0;
                (line.x, line.y - line.size, line.x + width, line.y + line.size * 0.3)
            }
            Item::Fill(fill) => (fill.x, fill.y, fill.x + fill.width, fill.y + fill.height),
            Item::Mark(mark) => (mark.x, mark.y, mark.x + mark.side, mark.y + mark.side),
            Item::Stroke(stroke) => {
                let start = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
                let grow = |b: (f32, f32, f32, f32), p: &(f32, f32)| {
                    (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1))
                };
                stroke.points.iter().fold(start, grow)
            }
        }
    }
}

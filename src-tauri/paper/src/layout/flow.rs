//! The flow: slabs in reading order, not yet on pages. Not here: how each kind of block becomes slabs.

use super::measure::{Frame, Measure};
use crate::doc::{Block, Document, Lang};
use crate::pages::{Area, Item, Owner, Placed};
use crate::text::Typesetter;
use crate::tree::{ElementId, Tree};

/// Something that is never cut: a line, a row, a box. Its parts are placed from the slab's top.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slab {
    /// Air above, unless the slab begins a page.
    pub(crate) before: f32,
    pub(crate) height: f32,
    pub(crate) items: Vec<Placed>,
    pub(crate) links: Vec<Area>,
    /// The next slab stands on the same page.
    pub(crate) glued: bool,
    /// Which of the flow's heads is repeated if this slab begins a page.
    pub(crate) head: Option<usize>,
    /// Level and title of a heading.
    pub(crate) outline: Option<(u8, String)>,
    /// Begins a page.
    pub(crate) new_page: bool,
}

impl Slab {
    pub(crate) fn new(height: f32) -> Slab {
        Slab { height, ..Slab::default() }
    }

    /// Whether any part of it is heard.
    pub(crate) fn says_something(&self) -> bool {
        let drawn = |item: &Item| !matches!(item, Item::Line(line) if line.glyphs.is_empty());
        self.items.iter().any(|placed| matches!(placed.owner, Owner::Element(_)) && drawn(&placed.item))
    }

    pub(crate) fn put(&mut self, owner: Owner, item: Item) {
        self.items.push(Placed { owner, item });
    }
}

/// What a document comes to before pages are made.
pub(crate) struct Flow<'d> {
    pub(crate) document: &'d Document,
    pub(crate) measure: Measure,
    pub(crate) setter: &'d mut Typesetter,
    pub(crate) tree: Tree,
    pub(crate) slabs: Vec<Slab>,
    pub(crate) heads: Vec<Vec<Slab>>,
    /// The last heading's level, for none may be skipped.
    pub(crate) level: u8,
    /// The air above the next block, where the block before decides it.
    pub(crate) next_gap: Option<f32>,
    /// The air below the block before, where that is more than the next one asks for.
    pub(crate) least_gap: f32,
    pub(crate) break_next: bool,
}

impl<'d> Flow<'d> {
    pub(crate) fn new(document: &'d Document, setter: &'d mut Typesetter) -> Flow<'d> {
        Flow {
            document,
            measure: Measure::new(document),
            setter,
            tree: Tree::new(),
            slabs: Vec::new(),
            heads: Vec::new(),
            level: 0,
            next_gap: None,
            least_gap: 0.0,
            break_next: false,
        }
    }

    pub(crate) fn lang(&self) -> Lang {
        self.document.lang
    }

    pub(crate) fn blocks(&mut self, parent: ElementId, blocks: &[Block], frame: Frame) {
        for block in blocks {
            self.block(parent, block, frame);
        }
    }

    /// Adds the slabs of one block with so much air above the first.
    pub(crate) fn add(&mut self, gap: f32, mut slabs: Vec<Slab>) {
        if let Some(first) = slabs.first_mut() {
            let least = std::mem::take(&mut self.least_gap);
            first.before = self.next_gap.take().unwrap_or(gap.max(least));
            first.new_page = std::mem::take(&mut self.break_next);
        }
        self.slabs.append(&mut slabs);
    }

    /// Glues what was added since `from` together, but not to what follows.
    pub(crate) fn glue_since(&mut self, from: usize) {
        let last = self.slabs.len();
        for slab in self.slabs.iter_mut().take(last.saturating_sub(1)).skip(from) {
            slab.glued = true;
        }
    }
}

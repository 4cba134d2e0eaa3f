//! Slabs onto pages: what is glued stays together, heads are repeated, every page carries its head and foot.
//! Not here: what a slab holds.

use super::flow::{Flow, Slab};
use super::measure::{FOOT, HAIR, HEAD, PALE};
use super::stack::{lowered, lowered_area, rule};
use crate::doc::Document;
use crate::fonts::{Alphabet, Pairs};
use crate::pages::{About, Entry, Item, Laid, Owner, Page, Placed};
use crate::text::clean_line;

/// Layout is exact to a hundredth of a point, and so is what fits.
const EXACT: f32 = 0.01;

pub(crate) fn paginate(document: &Document, mut flow: Flow<'_>) -> Laid {
    let slabs = std::mem::take(&mut flow.slabs);
    let mut stacking = Stacking {
        pages: vec![Page::default()],
        outline: Vec::new(),
        top: flow.measure.top(),
        bottom: flow.measure.bottom(),
        y: flow.measure.top(),
        fresh: true,
        heads: std::mem::take(&mut flow.heads),
    };
    stacking.stack(slabs);
    let Stacking { mut pages, outline, .. } = stacking;
    pages.iter_mut().for_each(join_rules);
    carry(document, &mut flow, &mut pages);
    let alphabet = settle(&flow.setter.pairs, &mut pages);
    Laid {
        pages,
        size: (flow.measure.width, flow.measure.height),
        tree: flow.tree,
        warnings: flow.setter.warnings(),
        about: About {
            lang: document.lang,
            title: titled(document, &outline),
            subject: clean_line(&document.subject),
            author: clean_line(&document.author),
            program: clean_line(&document.program),
            made: document.made,
        },
        alphabet,
        outline,
    }
}

/// A file must have a title (PDF/UA-1, 7.1): if the document has none, its first heading, or at least a dash.
fn titled(document: &Document, outline: &[Entry]) -> String {
    let title = clean_line(&document.title);
    let heading = outline.first().map(|entry| entry.title.clone());
    Some(title).filter(|title| !title.is_empty()).or(heading).unwrap_or_else(|| "–".into())
}

struct Stacking {
    pages: Vec<Page>,
    outline: Vec<Entry>,
    top: f32,
    bottom: f32,
    y: f32,
    /// Nothing but repeated heads on this page yet.
    fresh: bool,
    heads: Vec<Vec<Slab>>,
}

impl Stacking {
    fn stack(&mut self, slabs: Vec<Slab>) {
        let mut chain = Vec::new();
        for slab in slabs {
            let glued = slab.glued;
            chain.push(slab);
            if !glued {
                self.chain(std::mem::take(&mut chain));
            }
        }
        self.chain(chain);
    }

    /// Slabs that belong on one page.
    fn chain(&mut self, chain: Vec<Slab>) {
        let Some(first) = chain.first() else { return };
        let height: f32 = chain.iter().map(|slab| slab.before + slab.height).sum();
        let fits_here = self.y + height - if self.fresh { first.before } else { 0.0 } <= self.bottom + EXACT;
        let on_a_page = height - first.before + self.repeated(first.head) <= self.bottom - self.top + EXACT;
        if !self.fresh && (first.new_page || (!fits_here && on_a_page)) {
            self.turn(first.head);
        }
        for slab in chain {
            self.place(slab);
        }
    }

    fn place(&mut self, slab: Slab) {
        let before = if self.fresh { 0.0 } else { slab.before };
        if !self.fresh && self.y + before + slab.height > self.bottom + EXACT {
            self.turn(slab.head);
        }
        self.y += if self.fresh { 0.0 } else { slab.before };
        if let Some((level, title)) = &slab.outline {
            let entry = Entry { level: *level, title: title.clone(), page: self.pages.len() - 1, y: self.y };
            self.outline.push(entry);
        }
        self.put(slab);
        self.fresh = false;
    }

    fn put(&mut self, slab: Slab) {
        let (y, page) = (self.y, self.pages.last_mut().expect("there is always a page"));
        page.items.extend(slab.items.into_iter().map(|placed| lowered(placed, y)));
        page.links.extend(slab.links.into_iter().map(|area| lowered_area(area, y)));
        self.y += slab.height;
    }

    fn turn(&mut self, head: Option<usize>) {
        self.pages.push(Page::default());
        self.y = self.top;
        self.fresh = true;
        if let Some(head) = head {
            for slab in self.heads[head].clone() {
                self.put(slab);
            }
        }
    }

    fn repeated(&self, head: Option<usize>) -> f32 {
        head.map_or(0.0, |head| self.heads[head].iter().map(|slab| slab.height).sum())
    }
}

/// The running head and foot of every page.
fn carry(document: &Document, flow: &mut Flow<'_>, pages: &mut [Page]) {
    let count = pages.len();
    let (words, frame) = (&document.words, flow.measure.frame());
    let foot = flow.measure.height - FOOT;
    for (i, page) in pages.iter_mut().enumerate() {
        let mut items = flow.running(Owner::Header, &words.head_left, false, HEAD);
        items.extend(flow.running(Owner::Header, &words.head_right, true, HEAD));
        if !items.is_empty() {
            items.push(rule(frame.x, frame.x + frame.width, HEAD + 5.0, HAIR, PALE));
        }
        let number =
            words.foot_page.replace("{page}", &(i + 1).to_string()).replace("{pages}", &count.to_string());
        items.extend(flow.running(Owner::Footer, &words.foot_left, false, foot));
        items.extend(flow.running(Owner::Footer, &number, true, foot));
        page.items.extend(items);
    }
}

/// Rules down the page that touch become one: a dashed line keeps its step over the rows.
fn join_rules(page: &mut Page) {
    let mut joined: Vec<Placed> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for placed in std::mem::take(&mut page.items) {
        let Some(top) = down(&placed) else {
            joined.push(placed);
            continue;
        };
        let touches = |at: &&usize| joins(&joined[**at], &placed, top);
        match open.iter().rev().take(8).find(touches).copied() {
            Some(at) => lengthen(&mut joined[at], &placed),
            None => {
                open.push(joined.len());
                joined.push(placed);
            }
        }
    }
    page.items = joined;
}

/// Where a rule down the page begins.
fn down(placed: &Placed) -> Option<(f32, f32)> {
    match &placed.item {
        Item::Stroke(stroke) if placed.owner == Owner::Layout && stroke.points.len() == 2 => {
            let (from, to) = (stroke.points[0], stroke.points[1]);
            (from.0 == to.0).then_some(from)
        }
        _ => None,
    }
}

fn joins(upper: &Placed, lower: &Placed, top: (f32, f32)) -> bool {
    match (&upper.item, &lower.item) {
        (Item::Stroke(upper), Item::Stroke(lower)) => {
            let foot = upper.points[1];
            upper.pen == lower.pen && foot.0 == top.0 && (foot.1 - top.1).abs() < EXACT
        }
        _ => false,
    }
}

fn lengthen(upper: &mut Placed, lower: &Placed) {
    if let (Item::Stroke(upper), Item::Stroke(lower)) = (&mut upper.item, &lower.item) {
        upper.points[1] = lower.points[1];
    }
}

/// Keeps the glyphs that stand on a page, and gives each its place in the alphabet.
fn settle(pairs: &[Pairs; 3], pages: &mut [Page]) -> Alphabet {
    let mut used: [Vec<bool>; 3] = Default::default();
    for placed in pages.iter().flat_map(|page| &page.items) {
        let Item::Line(line) = &placed.item else { continue };
        let used = &mut used[line.face.number()];
        for glyph in &line.glyphs {
            let number = usize::from(glyph.code);
            used.resize(used.len().max(number + 1), false);
            used[number] = true;
        }
    }
    let (alphabet, places) = Alphabet::new(pairs, &used);
    for placed in pages.iter_mut().flat_map(|page| &mut page.items) {
        let Item::Line(line) = &mut placed.item else { continue };
        let places = &places[line.face.number()];
        line.glyphs.iter_mut().for_each(|glyph| glyph.code = places[usize::from(glyph.code)]);
    }
    alphabet
}

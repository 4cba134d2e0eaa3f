//! Headings and the masthead: never the last thing on a page, each in the outline.
//! Not here: the running head, see `paginate`.

use super::flow::{Flow, Slab};
use super::measure::{Frame, HANG, QUIET, RULE, baseline};
use super::stack::{lowered, rule};
use crate::doc::{Heading, Level, Masthead, Tally, Text};
use crate::pages::Owner;
use crate::text::{Style, clean_line};
use crate::tree::{ElementId, Role};

/// A numbered, tallied line of heading: what headings and the heads of groups share.
pub(crate) struct Titled<'a> {
    pub(crate) element: ElementId,
    pub(crate) number: Option<&'a str>,
    pub(crate) text: &'a Text,
    pub(crate) tally: Option<&'a Tally>,
    pub(crate) style: Style,
    /// How far the text stands from the left, when there is a number.
    pub(crate) hang: f32,
}

impl Flow<'_> {
    pub(crate) fn masthead(&mut self, parent: ElementId, head: &Masthead, frame: Frame) {
        if !head.organisation.is_empty() {
            let style = Style { grey: QUIET, ..self.measure.small() };
            let element = self.tree.add(parent, Role::P);
            let rows =
                self.rows(element, &Text::from(head.organisation.as_str()), style, frame.x, frame.width);
            let slabs = rows.into_iter().map(glued);
            let slabs = slabs.collect();
            self.add(0.0, slabs);
            self.next_gap = Some(2.0);
        }
        let title = Heading::new(Level::One, head.title.clone());
        self.heading(parent, &title, frame);
        if !head.subtitle.is_empty() {
            self.next_gap = Some(2.0);
            let element = self.tree.add(parent, Role::P);
            let style = self.measure.lead();
            let rows = self.rows(element, &head.subtitle, style, frame.x, frame.width);
            self.add(0.0, rows.into_iter().map(glued).collect());
        }
        if !head.facts.is_empty() {
            let mut line = Slab::new(RULE);
            line.items.push(rule(frame.x, frame.x + frame.width, 0.0, RULE, 0.0));
            line.glued = true;
            self.next_gap = None;
            self.add(10.0, vec![line]);
            self.next_gap = Some(5.0);
            self.facts(parent, &head.facts, frame);
        }
        self.next_gap = None;
        self.least_gap = self.measure.gap() * 1.6;
    }

    pub(crate) fn heading(&mut self, parent: ElementId, heading: &Heading, frame: Frame) {
        let (above_chapter, below_chapter) = self.measure.around_chapter();
        let (style, gap, after) = match heading.level {
            Level::One => (self.measure.title(), 0.0, 8.0),
            Level::Two => (self.measure.chapter(), above_chapter, below_chapter),
            Level::Three => (self.measure.part(), 13.0, 3.0),
        };
        // A reader who jumps from heading to heading misses a level that is left out (PDF/UA-1, 7.4.2).
        let level = (heading.level as u8 + 1).min(self.level + 1);
        let role = [Role::H1, Role::H2, Role::H3][usize::from(level) - 1];
        let element = self.tree.add(parent, role);
        let titled = Titled {
            element,
            number: heading.number.as_deref(),
            text: &heading.text,
            tally: heading.tally.as_ref(),
            style,
            hang: HANG,
        };
        let mut slabs = self.titled(&titled, frame);
        if !slabs.iter().any(Slab::says_something) {
            return self.tree.elements.truncate(element);
        }
        self.level = level;
        let words = clean_line(&heading.text.words());
        let title = heading.number.iter().map(|number| clean_line(number)).chain([words]);
        let title = title.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if !title.is_empty() {
            slabs[0].outline = Some((level, title));
        }
        self.add(gap, slabs);
        self.next_gap = Some(after);
    }

    /// Number, words and tally as glued slabs; the number hangs, the tally stands at the right.
    pub(crate) fn titled(&mut self, titled: &Titled<'_>, frame: Frame) -> Vec<Slab> {
        let Titled { element, number, text, tally, style, hang } = *titled;
        let number = number.map(clean_line).filter(|number| !number.is_empty());
        let label = number.map(|number| Text::from(format!("{number} ")));
        let label_width = label.as_ref().map_or(0.0, |label| self.natural(label, style));
        let indent = label.as_ref().map_or(0.0, |_| hang.max(label_width + 6.0));
        let tally_style = self.measure.cell();
        let aside = tally.map_or(0.0, |tally| self.tally_natural(tally, tally_style));
        let room =
            (frame.width - indent - if aside > 0.0 { aside + 16.0 } else { 0.0 }).max(frame.width / 3.0);
        let label = label.map(|label| self.rows(element, &label, style, frame.x, frame.width));
        let rows = self.rows(element, text, style, frame.x + indent, room);
        let mut slabs: Vec<Slab> = rows.into_iter().map(glued).collect();
        if let Some(mut label) = label {
            slabs[0].items.splice(0..0, label.swap_remove(0).items);
        }
        if let Some(tally) = tally {
            let x = frame.x + frame.width - aside;
            let rows = self.tally(element, tally, tally_style, x, aside + 1.0);
            let drop = baseline(style) - baseline(tally_style);
            let items = rows.into_iter().flat_map(|row| row.items);
            slabs[0].items.extend(items.map(|placed| lowered(placed, drop)));
        }
        slabs
    }

    fn tally_natural(&mut self, tally: &Tally, style: Style) -> f32 {
        let marks = super::mark::tally_width(tally.marks.len(), style);
        let text = if tally.text.is_empty() { 0.0 } else { self.natural(&tally.text, style) };
        marks + text + if marks > 0.0 && text > 0.0 { style.size * 0.7 } else { 0.0 }
    }

    /// A line of words for who carries the page: part of the head or foot, not of the reading.
    pub(crate) fn running(
        &mut self,
        owner: Owner,
        text: &str,
        right: bool,
        baseline_at: f32,
    ) -> Vec<crate::pages::Placed> {
        let (style, frame) = (self.measure.running(), self.measure.frame());
        let text = clean_line(text);
        let free = frame.width - self.natural(&Text::from(text.as_str()), style);
        let x = if right { frame.x + free.max(0.0) } else { frame.x };
        self.plain(owner, &text, style, x, baseline_at - baseline(style))
    }
}

/// A row that stays with what follows.
pub(crate) fn glued(row: super::inline::Row) -> Slab {
    let mut slab = Slab::new(row.height);
    slab.take(vec![row], 0.0);
    slab.glued = true;
    slab
}

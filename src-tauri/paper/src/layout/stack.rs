//! Stacks: the parts of a cell one under the other, and cells beside each other as slabs.
//! Not here: rules and heads of tables, see `table`.

use super::flow::{Flow, Slab};
use super::inline::Row;
use super::measure::{HAIR, QUIET, WRITING};
use crate::doc::{Align, Part};
use crate::pages::{Area, Item, Owner, Pen, Placed, Stroke};
use crate::text::Style;
use crate::tree::{ElementId, Role};

/// Where a stack stands and how it is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) align: Align,
    pub(crate) style: Style,
}

impl Flow<'_> {
    /// The parts of a cell as rows. Several parts are paragraphs of their own; one is the cell itself.
    pub(crate) fn stack(&mut self, cell: ElementId, parts: &[Part], place: Place) -> Vec<Row> {
        let mut rows = Vec::new();
        for part in parts {
            let inline = matches!(part, Part::Text(_) | Part::Small(_) | Part::Status(_) | Part::Tally(_));
            let element = if inline && parts.len() > 1 { self.tree.add(cell, Role::P) } else { cell };
            rows.extend(self.part(element, part, place));
        }
        rows
    }

    fn part(&mut self, element: ElementId, part: &Part, place: Place) -> Vec<Row> {
        let Place { x, width, align, style } = place;
        match part {
            Part::Text(text) => self.aligned(element, text, style, x, width, align),
            Part::Small(text) => {
                let small = self.measure.small();
                self.aligned(element, text, small, x, width, align)
            }
            Part::Status(status) => {
                let x = if status.silent { aligned_mark(place) } else { x };
                self.status(element, status, style, x, width)
            }
            Part::Tally(tally) => self.tally(element, tally, style, x, width),
            Part::Choices(choices) => {
                let list = self.tree.add(element, Role::L);
                choices.iter().flat_map(|choice| self.choice(list, choice, style, x, width)).collect()
            }
            Part::Lines(count) => (0..*count).map(|_| writing_line(x, width)).collect(),
        }
    }
}

/// Where a lone mark begins.
fn aligned_mark(place: Place) -> f32 {
    let free = place.width - super::mark::side(place.style);
    place.x
        + match place.align {
            Align::Start => 0.0,
            Align::Centre => (free / 2.0).max(0.0),
            Align::End => free.max(0.0),
        }
}

/// A line to write on by hand.
pub(crate) fn writing_line(x: f32, width: f32) -> Row {
    let mut row = Row { height: WRITING, ..Row::default() };
    row.items.push(rule(x, x + width, WRITING - 2.0, HAIR, QUIET));
    row
}

/// A rule across, as decoration.
pub(crate) fn rule(from: f32, to: f32, y: f32, width: f32, grey: f32) -> Placed {
    let stroke =
        Stroke { points: vec![(from, y), (to, y)], closed: false, pen: Pen { width, grey, dash: None } };
    Placed { owner: Owner::Layout, item: Item::Stroke(stroke) }
}

/// Moves what is drawn down.
pub(crate) fn lowered(mut placed: Placed, by: f32) -> Placed {
    match &mut placed.item {
        Item::Line(line) => line.y += by,
        Item::Fill(fill) => fill.y += by,
        Item::Mark(mark) => mark.y += by,
        Item::Stroke(stroke) => stroke.points.iter_mut().for_each(|point| point.1 += by),
    }
    placed
}

pub(crate) fn lowered_area(mut area: Area, by: f32) -> Area {
    area.rect.1 += by;
    area
}

impl Slab {
    /// Adds rows one under the other from `top`.
    pub(crate) fn take(&mut self, rows: Vec<Row>, mut top: f32) {
        for row in rows {
            self.items.extend(row.items.into_iter().map(|placed| lowered(placed, top)));
            self.links.extend(row.links.into_iter().map(|area| lowered_area(area, top)));
            top += row.height;
        }
    }
}

pub(crate) fn height(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.height).sum()
}

/// Stacks beside each other: one slab if it is at most `most` high, else a slab for each line.
pub(crate) fn beside(stacks: Vec<Vec<Row>>, air: f32, most: f32) -> Vec<Slab> {
    let tallest = stacks.iter().map(|rows| height(rows)).fold(0.0, f32::max);
    if tallest + 2.0 * air <= most {
        let mut slab = Slab::new(tallest + 2.0 * air);
        stacks.into_iter().for_each(|rows| slab.take(rows, air));
        return vec![slab];
    }
    let bands = stacks.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let mut columns: Vec<_> = stacks.into_iter().map(Vec::into_iter).collect();
    let mut slabs = Vec::new();
    for band in 0..bands {
        let rows: Vec<_> = columns.iter_mut().filter_map(Iterator::next).collect();
        let top = if band == 0 { air } else { 0.0 };
        let foot = if band + 1 == bands { air } else { 0.0 };
        let mut slab = Slab::new(rows.iter().map(|row| row.height).fold(0.0, f32::max) + top + foot);
        rows.into_iter().for_each(|row| slab.take(vec![row], top));
        // No first or last line alone on a page.
        slab.glued = band == 0 || band + 2 == bands;
        slabs.push(slab);
    }
    if let Some(last) = slabs.last_mut() {
        last.glued = false;
    }
    slabs
}

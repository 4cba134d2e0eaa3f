//! Marks drawn: a box of strokes and fills. Not here: the words beside them.

use super::flow::Flow;
use super::inline::Row;
use super::measure::PENCIL;
use crate::doc::{Choice, Drawn, Mark, Status, Tally, Text};
use crate::pages::{Fill, Item, Owner, Pen, Placed, Stroke};
use crate::text::{Style, clean_line};
use crate::tree::ElementId;

/// Between a mark and its word, and between the marks of a tally, as shares of the mark.
const AFTER: f32 = 0.55;
const BETWEEN: f32 = 0.35;

/// The side of a mark beside text of a style, and of one in a tally.
pub(crate) fn side(style: Style) -> f32 {
    (style.size * 0.95 * 2.0).round() / 2.0
}

fn small_side(style: Style) -> f32 {
    (style.size * 0.72 * 2.0).round() / 2.0
}

/// The width a tally's marks take.
pub(crate) fn tally_width(marks: usize, style: Style) -> f32 {
    let side = small_side(style);
    if marks == 0 { 0.0 } else { marks as f32 * side * (1.0 + BETWEEN) - side * BETWEEN }
}

/// A mark with its top left corner at (x, y).
pub(crate) fn draw(mark: Mark, drawn: Drawn, x: f32, y: f32, side: f32) -> Vec<Item> {
    let mut ink = Drawing { items: Vec::new(), x, y, side, pencil: drawn == Drawn::Pencil };
    match mark {
        Mark::Tick => ink.tick(),
        Mark::Half => ink.half(),
        Mark::Cross => ink.cross(),
        Mark::Empty => ink.broken_box(),
        Mark::Dash => ink.line(&[(0.12, 0.5), (0.88, 0.5)], 0.12),
        Mark::Open => ink.frame(0.075),
    }
    ink.items
}

struct Drawing {
    items: Vec<Item>,
    x: f32,
    y: f32,
    side: f32,
    pencil: bool,
}

impl Drawing {
    /// Filled, the tick cut out in white; in pencil a broken box with a thin tick.
    fn tick(&mut self) {
        let tick = [(0.22, 0.52), (0.42, 0.72), (0.8, 0.28)];
        if self.pencil {
            self.broken_box();
            self.line(&tick, 0.08);
        } else {
            self.fill(0.0, 1.0, 0.0);
            self.stroke(&tick, false, 0.13, 1.0, None);
        }
    }

    /// The left half filled; in pencil hatched.
    fn half(&mut self) {
        if self.pencil {
            self.broken_box();
            for top in [0.2f32, 0.45, 0.7, 0.95] {
                self.line(&[(0.04, top), (0.5, (top - 0.46).max(0.04))], 0.05);
            }
        } else {
            self.fill(0.0, 0.5, 0.0);
            self.frame(0.1);
        }
    }

    fn cross(&mut self) {
        if self.pencil {
            self.broken_box();
        } else {
            self.frame(0.1);
        }
        self.line(&[(0.26, 0.26), (0.74, 0.74)], 0.1);
        self.line(&[(0.74, 0.26), (0.26, 0.74)], 0.1);
    }

    fn frame(&mut self, width: f32) {
        self.square(width, None);
    }

    /// Two dashes to a side, whole at the corners.
    fn broken_box(&mut self) {
        let width = if self.pencil { 0.06 } else { 0.075 };
        let unit = self.side * (1.0 - width) / 8.0;
        self.square(width, Some((unit * 1.2, unit * 0.8)));
    }

    fn square(&mut self, width: f32, dash: Option<(f32, f32)>) {
        let (from, to) = (width / 2.0, 1.0 - width / 2.0);
        let corners = [(from, from), (to, from), (to, to), (from, to)];
        self.stroke(&corners, true, width, self.grey(), dash);
    }

    fn line(&mut self, points: &[(f32, f32)], width: f32) {
        let width = if self.pencil { width * 0.75 } else { width };
        self.stroke(points, false, width, self.grey(), None);
    }

    fn grey(&self) -> f32 {
        if self.pencil { PENCIL } else { 0.0 }
    }

    fn stroke(
        &mut self,
        points: &[(f32, f32)],
        closed: bool,
        width: f32,
        grey: f32,
        dash: Option<(f32, f32)>,
    ) {
        let place = |(x, y): &(f32, f32)| (self.x + x * self.side, self.y + y * self.side);
        let pen = Pen { width: width * self.side, grey, dash };
        self.items.push(Item::Stroke(Stroke { points: points.iter().map(place).collect(), closed, pen }));
    }

    fn fill(&mut self, from: f32, to: f32, grey: f32) {
        let (x, width) = (self.x + from * self.side, (to - from) * self.side);
        self.items.push(Item::Fill(Fill { x, y: self.y, width, height: self.side, grey }));
    }
}

impl Flow<'_> {
    /// A mark on the first line, with its word beside it or in its place.
    pub(crate) fn status(
        &mut self,
        cell: ElementId,
        status: &Status,
        style: Style,
        x: f32,
        width: f32,
    ) -> Vec<Row> {
        let side = side(style);
        let mut rows = match status.silent {
            true => vec![Row { height: style.leading, ..Row::default() }],
            false => {
                let indent = side * (1.0 + AFTER);
                let text = Text::from(status.word.as_str());
                self.rows(cell, &text, style, x + indent, (width - indent).max(side))
            }
        };
        let word = clean_line(&status.word);
        let owner = match status.silent && !word.is_empty() {
            true => Owner::Element(self.tree.figure(cell, &word)),
            false => Owner::Layout,
        };
        let top = (style.leading - side) / 2.0;
        let items = draw(status.mark, status.drawn, x, top, side).into_iter();
        rows[0].items.splice(0..0, items.map(|item| Placed { owner, item }));
        rows
    }

    /// A box and what it stands for: label and body of a list's item.
    pub(crate) fn choice(
        &mut self,
        list: ElementId,
        choice: &Choice,
        style: Style,
        x: f32,
        width: f32,
    ) -> Vec<Row> {
        let item = self.tree.add(list, crate::tree::Role::Li);
        let indent = side(style) * (1.0 + AFTER);
        let silent = Status { silent: true, ..choice.status.clone() };
        let label = self.tree.add(item, crate::tree::Role::Lbl);
        let mut mark = self.status(label, &silent, style, x, side(style));
        let body = self.tree.add(item, crate::tree::Role::LBody);
        let mut rows = self.rows(body, &choice.text, style, x + indent, (width - indent).max(indent));
        rows[0].items.splice(0..0, mark.remove(0).items);
        rows
    }

    /// Marks in a row and their sum after them.
    pub(crate) fn tally(
        &mut self,
        cell: ElementId,
        tally: &Tally,
        style: Style,
        x: f32,
        width: f32,
    ) -> Vec<Row> {
        let (side, step) = (small_side(style), small_side(style) * (1.0 + BETWEEN));
        let alt = tally.alt.as_deref().map(clean_line).filter(|alt| !alt.is_empty());
        let owner = match alt {
            Some(alt) if !tally.marks.is_empty() => Owner::Element(self.tree.figure(cell, &alt)),
            _ => Owner::Layout,
        };
        let per_row = ((width / step) as usize).max(1);
        let mut rows: Vec<Row> = Vec::new();
        for marks in tally.marks.chunks(per_row) {
            let mut row = Row { height: style.leading, ..Row::default() };
            for (i, (mark, drawn)) in marks.iter().enumerate() {
                let items = draw(*mark, *drawn, x + i as f32 * step, (style.leading - side) / 2.0, side);
                row.items.extend(items.into_iter().map(|item| Placed { owner, item }));
            }
            rows.push(row);
        }
        self.sum(cell, tally, style, x, width, &mut rows);
        rows
    }

    fn sum(&mut self, cell: ElementId, tally: &Tally, style: Style, x: f32, width: f32, rows: &mut Vec<Row>) {
        if tally.text.is_empty() {
            return;
        }
        let used = tally_width(tally.marks.len(), style);
        let after = if used > 0.0 { used + style.size * 0.7 } else { 0.0 };
        let beside = rows.len() == 1 && after + self.natural(&tally.text, style) <= width;
        if rows.is_empty() || !beside {
            rows.extend(self.rows(cell, &tally.text, style, x, width));
            return;
        }
        let text = self.rows(cell, &tally.text, style, x + after, width - after);
        rows[0].items.extend(text.into_iter().flat_map(|row| row.items));
    }
}

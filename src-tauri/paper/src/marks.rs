//! Marks drawn: each shape as strokes and fills. Not here: where a mark stands, what it means.

use crate::doc::{Drawn, Mark};
use crate::pages::{Fill, Item, Pen, Stroke};

/// The grey of pencil: contrast 5:1 on white.
const PENCIL: f32 = 0.4;

/// A mark with its top left corner at (0, 0), y downwards.
pub(crate) fn draw(mark: Mark, drawn: Drawn, side: f32) -> Vec<Item> {
    let mut ink = Drawing { items: Vec::new(), side, pencil: drawn == Drawn::Pencil };
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
        let place = |(x, y): &(f32, f32)| (x * self.side, y * self.side);
        let pen = Pen { width: width * self.side, grey, dash };
        self.items.push(Item::Stroke(Stroke { points: points.iter().map(place).collect(), closed, pen }));
    }

    fn fill(&mut self, from: f32, to: f32, grey: f32) {
        let (x, width) = (from * self.side, (to - from) * self.side);
        self.items.push(Item::Fill(Fill { x, y: 0.0, width, height: self.side, grey }));
    }
}

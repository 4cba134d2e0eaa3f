//! Room to write on by hand: lines, frames, signatures. Not here: boxes to tick, see `mark`.

use super::flow::{Flow, Slab};
use super::heading::glued;
use super::measure::{Frame, HAIR, QUIET, WRITING};
use super::stack::{rule, writing_line};
use crate::doc::{Form, Text};
use crate::pages::{Item, Owner, Pen, Stroke};
use crate::tree::ElementId;

/// Above a line for a signature: 14 mm.
const SIGNATURE: f32 = 40.0;

impl Flow<'_> {
    pub(crate) fn form(&mut self, parent: ElementId, form: &Form, frame: Frame) {
        match form {
            Form::Lines { label, lines } => self.lines_to_write(parent, label, *lines, frame),
            Form::Frame { label, lines } => self.frame_to_write(parent, label, *lines, frame),
            Form::Signatures(labels) => self.signatures(parent, labels, frame),
        }
    }

    fn lines_to_write(&mut self, parent: ElementId, label: &Text, lines: usize, frame: Frame) {
        let rows = self.label(parent, label, frame.x, frame.width);
        let mut slabs: Vec<Slab> = rows.into_iter().map(glued).collect();
        slabs.extend((0..lines).map(|_| {
            let mut slab = Slab::new(WRITING);
            slab.take(vec![writing_line(frame.x, frame.width)], 0.0);
            slab
        }));
        self.add(self.measure.gap(), slabs);
    }

    fn frame_to_write(&mut self, parent: ElementId, label: &Text, lines: usize, frame: Frame) {
        let rows = self.label(parent, label, frame.x + 5.0, frame.width - 10.0);
        let most = self.measure.body();
        let mut slab = Slab::new((lines as f32 * WRITING).max(super::stack::height(&rows) + 8.0).min(most));
        slab.take(rows, 4.0);
        let (left, right) = (frame.x, frame.x + frame.width);
        let corners = vec![(left, 0.0), (right, 0.0), (right, slab.height), (left, slab.height)];
        let pen = Pen { width: HAIR * 1.5, grey: QUIET, dash: None };
        slab.put(Owner::Layout, Item::Stroke(Stroke { points: corners, closed: true, pen }));
        self.add(self.measure.gap(), vec![slab]);
    }

    fn signatures(&mut self, parent: ElementId, labels: &[Text], frame: Frame) {
        let gap = 18.0;
        let across = labels.len().clamp(1, 3);
        let width = (frame.width - gap * (across - 1) as f32) / across as f32;
        for labels in labels.chunks(across) {
            let mut slab = Slab::new(SIGNATURE);
            let mut tallest = 0.0f32;
            for (i, label) in labels.iter().enumerate() {
                let x = frame.x + i as f32 * (width + gap);
                slab.items.push(rule(x, x + width, SIGNATURE, HAIR * 1.5, 0.0));
                let rows = self.label(parent, label, x, width);
                tallest = tallest.max(super::stack::height(&rows));
                slab.take(rows, SIGNATURE + 2.0);
            }
            slab.height += tallest + 2.0;
            self.add(self.measure.gap(), vec![slab]);
        }
    }
}

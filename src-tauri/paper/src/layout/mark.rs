//! Marks in their place, with the words beside them. Not here: how a mark is drawn, see `crate::marks`.

use super::flow::Flow;
use super::inline::Row;
use crate::doc::{Choice, Status, Tally, Text};
use crate::pages::{Item, Owner, Placed, Stamp};
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
        let item = Item::Mark(Stamp { mark: status.mark, drawn: status.drawn, x, y: top, side });
        rows[0].items.insert(0, Placed { owner, item });
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
                let (x, y) = (x + i as f32 * step, (style.leading - side) / 2.0);
                let item = Item::Mark(Stamp { mark: *mark, drawn: *drawn, x, y, side });
                row.items.push(Placed { owner, item });
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

//! The widths of a table's columns. Not here: what stands in them.

use crate::doc::{Cell, Part, Table, Text, Width};
use crate::layout::flow::Flow;
use crate::layout::mark::{side, tally_width};
use crate::layout::measure::{Frame, PAD};

/// No column that fits its content takes more than this share of the table.
const WIDEST: f32 = 0.4;
/// Air on each side of the tear line.
const SEAM_AIR: f32 = 9.0;

/// A column in place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Track {
    /// Its left edge.
    pub(super) edge: f32,
    /// Where its content begins, and how wide that may be.
    pub(super) x: f32,
    pub(super) width: f32,
    /// How far the content stands from its number.
    pub(super) hang: f32,
    /// Whether any cell has a number.
    pub(super) numbered: bool,
}

impl Flow<'_> {
    pub(super) fn tracks(&mut self, table: &Table, frame: Frame) -> Vec<Track> {
        let count = table.columns.len();
        let seam = table.seam.filter(|seam| *seam > 0 && *seam < count);
        let pads: Vec<_> = (0..count).map(|column| pads(column, count, seam)).collect();
        let hangs: Vec<f32> = (0..count).map(|column| self.hang_of(table, column)).collect();
        let mut widths = Vec::new();
        for (column, pad) in pads.iter().enumerate() {
            let width = match table.columns[column].width {
                Width::Points(points) => Some(points.max(1.0)),
                Width::Fit => Some(
                    (self.fit(table, column) + hangs[column] + 0.5).min(frame.width * WIDEST) + pad.0 + pad.1,
                ),
                Width::Share(_) => None,
            };
            widths.push(width);
        }
        let widths = shared(table, &widths, frame.width);
        let mut edge = frame.x;
        let mut tracks = Vec::new();
        for (column, width) in widths.into_iter().enumerate() {
            let (left, right) = pads[column];
            let numbered = hangs[column] > 0.0;
            tracks.push(Track {
                edge,
                x: edge + left,
                width: (width - left - right).max(12.0),
                hang: hangs[column],
                numbered,
            });
            edge += width;
        }
        tracks
    }

    /// How wide the content of a column is on one line.
    fn fit(&mut self, table: &Table, column: usize) -> f32 {
        let head_style = self.measure.column_head();
        let mut widest = self.natural(&table.columns[column].head, head_style);
        for row in table.groups.iter().flat_map(|group| &group.rows) {
            let Some(cell) = row.cells.get(column) else { continue };
            for part in &cell.parts {
                widest = widest.max(self.fit_part(part, row.sum));
            }
        }
        widest
    }

    fn fit_part(&mut self, part: &Part, bold: bool) -> f32 {
        let mut style = self.measure.cell();
        style.bold = bold;
        match part {
            Part::Text(text) => self.natural(text, style),
            Part::Small(text) => self.natural(text, self.measure.small()),
            Part::Status(status) if status.silent => side(style),
            Part::Status(status) => {
                side(style) * 1.55 + self.natural(&Text::from(status.word.as_str()), style)
            }
            Part::Tally(tally) => {
                tally_width(tally.marks.len(), style) + style.size * 0.7 + self.natural(&tally.text, style)
            }
            Part::Choices(choices) => {
                let widths =
                    choices.iter().map(|choice| side(style) * 1.55 + self.natural(&choice.text, style));
                widths.fold(0.0, f32::max)
            }
            Part::Lines(_) => 80.0,
        }
    }

    /// How far content stands from its number: as far as the widest number needs.
    fn hang_of(&mut self, table: &Table, column: usize) -> f32 {
        let style = self.measure.cell();
        let cells: Vec<&Cell> = table
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .filter_map(|row| row.cells.get(column))
            .collect();
        let widest = cells.iter().filter_map(|cell| cell.number.as_ref());
        let widest =
            widest.map(|number| self.natural(&Text::from(number.as_str()), style)).fold(0.0, f32::max);
        if widest > 0.0 { (widest + 7.0).min(60.0) } else { 0.0 }
    }
}

/// Air left and right of a column's content. The table's outer edges have none: text and rules align.
fn pads(column: usize, count: usize, seam: Option<usize>) -> (f32, f32) {
    let left = match column {
        0 => 0.0,
        _ if seam == Some(column) => SEAM_AIR,
        _ => PAD,
    };
    let right = match column + 1 {
        next if next == count => 0.0,
        next if seam == Some(next) => SEAM_AIR,
        _ => PAD,
    };
    (left, right)
}

/// The free width divided by shares; if the fixed columns leave none, all shrink.
fn shared(table: &Table, widths: &[Option<f32>], total: f32) -> Vec<f32> {
    let share = |column: usize| match table.columns[column].width {
        Width::Share(share) if share.is_finite() => share.clamp(0.01, 1000.0),
        Width::Share(_) => 1.0,
        _ => 0.0,
    };
    let shares: f32 = (0..widths.len()).map(share).sum();
    let fixed: f32 = widths.iter().flatten().sum();
    // A column that is shared out keeps room for a word.
    let least = widths.iter().filter(|width| width.is_none()).count() as f32
        * (total / widths.len() as f32).min(60.0);
    let squeeze = if fixed > total - least { (total - least) / fixed } else { 1.0 };
    let free = total - fixed * squeeze;
    let width = |(column, fixed): (usize, &Option<f32>)| match fixed {
        Some(width) => width * squeeze,
        None => free * share(column) / shares,
    };
    widths.iter().enumerate().map(width).collect()
}

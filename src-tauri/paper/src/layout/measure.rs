//! Sizes and distances on paper, in points (72 to the inch), each with its reason.
//! Not here: any that follows from the content.

use crate::doc::{Density, Document, Sheet};
use crate::text::Style;

/// A4 (ISO 216).
const SHORT: f32 = 595.276;
const LONG: f32 = 841.89;
/// 20 mm: room for a folder's holes.
const LEFT: f32 = 56.7;
/// 15 mm: what office printers reach.
const RIGHT: f32 = 42.5;
/// Where the body begins: 15 mm of margin, the running head, a line of air.
const TOP: f32 = 76.0;
/// Where it ends, from the bottom: 15 mm, the running foot, a line of air.
const BOTTOM: f32 = 70.0;
/// The baselines of running head and foot, from the edge.
pub(crate) const HEAD: f32 = 50.0;
pub(crate) const FOOT: f32 = 46.0;

/// A hairline: the thinnest that prints everywhere.
pub(crate) const HAIR: f32 = 0.4;
/// A rule that begins something.
pub(crate) const RULE: f32 = 0.8;
/// Greys: of text that steps back (contrast 7:1 on white), of hairlines.
pub(crate) const QUIET: f32 = 0.33;
pub(crate) const PALE: f32 = 0.6;

/// Between a column's edge and its content.
pub(crate) const PAD: f32 = 5.0;
/// How far a list's text stands from its bullet.
pub(crate) const BULLET: f32 = 12.0;
/// How far the text of a heading stands from its number.
pub(crate) const HANG: f32 = 22.0;
/// How far a part stands under its row.
pub(crate) const DEPTH: f32 = 9.0;
/// From one line to write on to the next: 8 mm.
pub(crate) const WRITING: f32 = 22.7;

/// Where something may stand: from the left edge of the sheet, and how wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Frame {
    /// The frame without so much at its left.
    pub(crate) fn indented(self, by: f32) -> Frame {
        Frame { x: self.x + by, width: (self.width - by).max(LEAST) }
    }
}

/// No frame is narrower: a letter fits.
const LEAST: f32 = 24.0;

/// The measures of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    pub(crate) width: f32,
    pub(crate) height: f32,
    dense: bool,
}

impl Measure {
    pub(crate) fn new(document: &Document) -> Measure {
        let (width, height) = match document.sheet {
            Sheet::Upright => (SHORT, LONG),
            Sheet::Wide => (LONG, SHORT),
        };
        Measure { width, height, dense: document.density == Density::Dense }
    }

    pub(crate) fn frame(&self) -> Frame {
        Frame { x: LEFT, width: self.width - LEFT - RIGHT }
    }

    pub(crate) fn top(&self) -> f32 {
        TOP
    }

    pub(crate) fn bottom(&self) -> f32 {
        self.height - BOTTOM
    }

    /// How much a page holds.
    pub(crate) fn body(&self) -> f32 {
        self.bottom() - self.top()
    }

    /// The widest a line of running text gets: about 85 letters, what an eye follows back.
    pub(crate) fn longest_line(&self) -> f32 {
        if self.dense { 420.0 } else { 410.0 }
    }

    fn style(&self, normal: (f32, f32), dense: (f32, f32), bold: bool, grey: f32) -> Style {
        let (size, leading) = if self.dense { dense } else { normal };
        Style { size, leading, bold, grey }
    }

    pub(crate) fn body_text(&self) -> Style {
        self.style((10.0, 14.0), (9.0, 12.0), false, 0.0)
    }

    pub(crate) fn lead(&self) -> Style {
        self.style((11.5, 16.0), (10.0, 14.0), false, 0.0)
    }

    pub(crate) fn small(&self) -> Style {
        self.style((8.5, 11.5), (8.0, 10.5), false, QUIET)
    }

    pub(crate) fn cell(&self) -> Style {
        self.style((9.0, 12.0), (8.5, 11.0), false, 0.0)
    }

    pub(crate) fn column_head(&self) -> Style {
        self.style((8.5, 11.0), (8.0, 10.0), false, QUIET)
    }

    pub(crate) fn title(&self) -> Style {
        self.style((22.0, 27.0), (18.0, 22.0), true, 0.0)
    }

    pub(crate) fn chapter(&self) -> Style {
        self.style((14.0, 18.0), (12.0, 15.0), true, 0.0)
    }

    pub(crate) fn part(&self) -> Style {
        self.style((11.0, 14.0), (10.0, 12.5), true, 0.0)
    }

    pub(crate) fn running(&self) -> Style {
        Style { size: 8.0, leading: 10.0, bold: false, grey: QUIET }
    }

    /// Above and below the content of a cell.
    pub(crate) fn air(&self) -> f32 {
        if self.dense { 2.2 } else { 3.5 }
    }

    /// Above and below a chapter's heading.
    pub(crate) fn around_chapter(&self) -> (f32, f32) {
        if self.dense { (14.0, 3.0) } else { (22.0, 5.0) }
    }

    /// Above a paragraph: half a line.
    pub(crate) fn gap(&self) -> f32 {
        self.body_text().leading / 2.0
    }
}

/// Where the baseline lies below the top of a line: capitals stand in the middle of it (Source Sans's are 0.66 em).
pub(crate) fn baseline(style: Style) -> f32 {
    style.leading / 2.0 + 0.33 * style.size
}

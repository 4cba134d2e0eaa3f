//! Lines of a text with their elements: words in another language and links get elements of their own.
//! Not here: where lines break (`text`), what they are stacked with (`stack`).

use super::flow::Flow;
use super::measure::baseline;
use crate::doc::{Align, Text};
use crate::pages::{Area, Item, Line, Owner, Placed};
use crate::text::{Broken, Piece, Style, clean, clean_line};
use crate::tree::{ElementId, Role};

/// A line with all that stands on it, placed from its top.
#[derive(Debug, Default, Clone)]
pub(crate) struct Row {
    pub(crate) height: f32,
    pub(crate) items: Vec<Placed>,
    pub(crate) links: Vec<Area>,
}

impl Flow<'_> {
    pub(crate) fn pieces(&self, text: &Text, style: Style) -> Vec<Piece> {
        let piece = |run: &crate::doc::Run| Piece {
            text: clean(&run.text).into_owned(),
            bold: style.bold || run.strong,
            lang: run.lang.unwrap_or(self.lang()),
        };
        text.runs.iter().map(piece).collect()
    }

    /// The width of a text on one line.
    pub(crate) fn natural(&mut self, text: &Text, style: Style) -> f32 {
        let pieces = self.pieces(text, style);
        let lines = self.setter.lines(&pieces, style.size, f32::INFINITY);
        lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// The lines of a text as parts of `element`, at `x`, broken at `width`.
    pub(crate) fn rows(
        &mut self,
        element: ElementId,
        text: &Text,
        style: Style,
        x: f32,
        width: f32,
    ) -> Vec<Row> {
        self.aligned(element, text, style, x, width, Align::Start)
    }

    pub(crate) fn aligned(
        &mut self,
        element: ElementId,
        text: &Text,
        style: Style,
        x: f32,
        width: f32,
        align: Align,
    ) -> Vec<Row> {
        let pieces = self.pieces(text, style);
        let lines = self.setter.lines(&pieces, style.size, width);
        let owners = self.owners(element, text);
        let row = |line: Broken| {
            let x = x + match align {
                Align::Start => 0.0,
                Align::Centre => ((width - line.width) / 2.0).max(0.0),
                Align::End => (width - line.width).max(0.0),
            };
            row(line, x, style, &owners, text)
        };
        lines.into_iter().map(row).collect()
    }

    /// A text on one line at `x`, for what is no part of the reading.
    pub(crate) fn plain(&mut self, owner: Owner, text: &str, style: Style, x: f32, top: f32) -> Vec<Placed> {
        let pieces = [Piece { text: clean_line(text), bold: style.bold, lang: self.lang() }];
        let lines = self.setter.lines(&pieces, style.size, f32::INFINITY);
        let items = lines.into_iter().take(1).flat_map(|line| line.spans);
        let place = |span: crate::text::Span| Placed {
            owner,
            item: Item::Line(Line {
                x: x + span.x,
                y: top + baseline(style),
                face: span.face,
                size: style.size,
                grey: style.grey,
                text: span.text,
                glyphs: span.glyphs,
            }),
        };
        items.map(place).collect()
    }

    /// The element of each run.
    fn owners(&mut self, element: ElementId, text: &Text) -> Vec<ElementId> {
        let mut owners = Vec::new();
        for run in &text.runs {
            let mut owner = element;
            if let Some(lang) = run.lang.filter(|lang| *lang != self.lang()) {
                owner = self.tree.add(owner, Role::Span);
                self.tree.elements[owner].lang = Some(lang.tag());
            }
            if run.link.as_ref().is_some_and(|uri| !clean_line(uri).is_empty()) {
                owner = self.tree.add(owner, Role::Link);
            }
            owners.push(owner);
        }
        owners
    }
}

fn row(line: Broken, x: f32, style: Style, owners: &[ElementId], text: &Text) -> Row {
    let mut row = Row { height: style.leading, ..Row::default() };
    for span in line.spans {
        let (left, y) = (x + span.x, baseline(style));
        let owner = owners[span.piece];
        if let Some(uri) =
            text.runs[span.piece].link.as_ref().map(|uri| clean_line(uri)).filter(|uri| !uri.is_empty())
        {
            let rect = (left, y - style.size * 0.8, span.width, style.size * 1.1);
            let contents = clean_line(&text.runs[span.piece].text);
            row.links.push(Area { rect, uri, contents, element: owner });
            row.items.push(underline(owner, left, y + 1.5, span.width));
        }
        row.items.push(Placed {
            owner: Owner::Element(owner),
            item: Item::Line(Line {
                x: left,
                y,
                face: span.face,
                size: style.size,
                grey: style.grey,
                text: span.text,
                glyphs: span.glyphs,
            }),
        });
    }
    row
}

/// A link is underlined: colour alone would not show on paper.
fn underline(_owner: ElementId, x: f32, y: f32, width: f32) -> Placed {
    let pen = crate::pages::Pen { width: 0.4, grey: 0.0, dash: None };
    let stroke = crate::pages::Stroke { points: vec![(x, y), (x + width, y)], closed: false, pen };
    Placed { owner: Owner::Layout, item: Item::Stroke(stroke) }
}

//! Pages as printpdf draws them: the only file that knows printpdf. Not here: structure, fonts, the file (`tags`).

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Line as PathLine, LineDashPattern, LinePoint, Op,
    PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect,
};

use crate::fonts::{CODES, Face, font_key};
use crate::marks;
use crate::pages::{Fill, Item, Laid, Line, Owner, Page, Pen, Stamp, Stroke};
use crate::tags::Draft;

/// A kern smaller than this, in thousandths of an em, is saved up: nobody sees it, and each costs bytes.
const KERN: f32 = 4.0;

/// The pages as drawing operations, marked with the number of their content.
pub(crate) fn pages(laid: &Laid) -> Draft {
    let (width, height) = laid.size;
    let sheet = Rect {
        x: Pt(0.0),
        y: Pt(0.0),
        width: Pt(width),
        height: Pt(height),
        mode: None,
        winding_order: None,
    };
    let mut document = PdfDocument::new("");
    for page in &laid.pages {
        let ops = Drawing::new(height).page(page);
        let (media_box, trim_box, crop_box) = (sheet.clone(), sheet.clone(), sheet.clone());
        document.pages.push(PdfPage { media_box, trim_box, crop_box, ops });
    }
    // `secure` would drop the operators that printpdf does not know by name.
    let options =
        PdfSaveOptions { secure: false, optimize: false, subset_fonts: false, image_optimization: None };
    document.to_lopdf_document(&options, &mut Vec::new())
}

/// What the PDF's pen looks like just now, so that nothing is said twice.
struct Drawing {
    ops: Vec<Op>,
    height: f32,
    in_text: bool,
    /// Where the text line began, in tenths of a point.
    origin: (i32, i32),
    font: Option<(Face, usize, f32)>,
    /// Where the last mark stood, in tenths of a point, while marks follow each other.
    stamped: Option<(i32, i32)>,
    fill: f32,
    stroke: f32,
    width: f32,
    dash: Option<(f32, f32)>,
}

impl Drawing {
    fn new(height: f32) -> Drawing {
        Drawing {
            ops: Vec::new(),
            height,
            in_text: false,
            origin: (0, 0),
            font: None,
            stamped: None,
            fill: 0.0,
            stroke: 0.0,
            width: 1.0,
            dash: None,
        }
    }

    fn page(mut self, page: &Page) -> Vec<Op> {
        let mut number = 0;
        for sequence in page.sequences() {
            // Marked content must end in the text object it began in.
            self.text(sequence.items.iter().all(|item| matches!(item, Item::Line(_))));
            match sequence.owner {
                Owner::Element(_) => {
                    self.begin("P", [("MCID", DictItem::Int(number))]);
                    number += 1;
                }
                Owner::Layout => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() }),
                Owner::Header => self.begin("Artifact", pagination("Header")),
                Owner::Footer => self.begin("Artifact", pagination("Footer")),
            }
            let within = self.in_text;
            for item in sequence.items {
                self.item(item);
            }
            self.end_marks();
            self.text(within);
            self.ops.push(Op::EndMarkedContent);
        }
        self.text(false);
        self.ops
    }

    fn begin<const N: usize>(&mut self, tag: &str, properties: [(&str, DictItem); N]) {
        let map: BTreeMap<_, _> =
            properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn text(&mut self, wanted: bool) {
        if self.in_text != wanted {
            self.ops.push(if wanted { Op::StartTextSection } else { Op::EndTextSection });
            self.in_text = wanted;
            self.origin = (0, 0);
        }
    }

    fn item(&mut self, item: &Item) {
        if !matches!(item, Item::Mark(_)) {
            self.end_marks();
        }
        match item {
            Item::Line(line) => self.line(line),
            Item::Stroke(stroke) => self.stroke(stroke),
            Item::Fill(fill) => self.filled(fill),
            Item::Mark(mark) => self.mark(mark),
        }
    }

    fn line(&mut self, line: &Line) {
        self.text(true);
        self.grey(line.grey);
        let at = (tenths(line.x), tenths(self.height - line.y));
        let pos = Point { x: step(self.origin.0, at.0), y: step(self.origin.1, at.1) };
        self.ops.push(Op::SetTextCursor { pos });
        self.origin = at;
        self.glyphs(line);
    }

    fn font(&mut self, face: Face, set: usize, size: f32) {
        if self.font != Some((face, set, size)) {
            self.font = Some((face, set, size));
            let font = PdfFontHandle::External(FontId(font_key(face, set)));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
        }
    }

    /// Codes as one string where nothing is kerned. printpdf's own operation writes two bytes for each glyph, and
    /// a string around them, which makes a page a third heavier.
    fn glyphs(&mut self, line: &Line) {
        let Line { face, size, .. } = *line;
        let mut show = Show::default();
        for glyph in &line.glyphs {
            let (set, code) = (usize::from(glyph.code) / CODES, usize::from(glyph.code) % CODES + 1);
            if self.font != Some((face, set, size)) {
                self.show(&mut show);
                self.font(face, set, size);
            }
            let rise = glyph.shift.1 * size / 1000.0;
            if rise != show.rise {
                self.show(&mut show);
                show.rise = rise;
                self.ops.push(Op::SetLineOffset { multiplier: hundredths(rise) });
            }
            show.move_by(glyph.shift.0);
            show.codes.push(code as u8);
            show.owed += glyph.advance - glyph.width as f32 - glyph.shift.0;
        }
        self.show(&mut show);
        if show.rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn show(&mut self, show: &mut Show) {
        show.end_string();
        let mut parts = std::mem::take(&mut show.parts);
        let (key, value) = match parts.len() {
            0 => return,
            1 => ("Tj", parts.remove(0)),
            _ => ("TJ", DictItem::Array(parts)),
        };
        self.ops.push(Op::Unknown { key: key.into(), value: vec![value] });
    }

    fn stroke(&mut self, stroke: &Stroke) {
        self.text(false);
        self.pen(stroke.pen);
        let point = |(x, y): &(f32, f32)| LinePoint { p: self.point(*x, *y), bezier: false };
        let points = stroke.points.iter().map(point).collect();
        self.ops.push(Op::DrawLine { line: PathLine { points, is_closed: stroke.closed } });
    }

    fn filled(&mut self, fill: &Fill) {
        self.text(false);
        self.grey(fill.grey);
        let Point { x, y } = self.point(fill.x, fill.y + fill.height);
        let (width, height) = (Pt(hundredths(fill.width)), Pt(hundredths(fill.height)));
        let rectangle = Rect { x, y, width, height, mode: Some(PaintMode::Fill), winding_order: None };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// A mark in coordinates of its own, one step from the mark before: marks of one shape in a row are then the
    /// same bytes over and over, which pack to nothing.
    fn mark(&mut self, mark: &Stamp) {
        self.text(false);
        let at = (tenths(mark.x), tenths(self.height - mark.y));
        let from = self.stamped.unwrap_or_else(|| {
            self.ops.push(Op::SaveGraphicsState);
            (0, 0)
        });
        self.stamped = Some(at);
        let matrix = CurTransMat::Translate(step(from.0, at.0), step(from.1, at.1));
        self.ops.push(Op::SetTransformationMatrix { matrix });
        let mut drawing = Drawing::new(0.0);
        // Whatever the pen looks like, the mark says all it needs.
        (drawing.fill, drawing.stroke, drawing.width) = (f32::NAN, f32::NAN, f32::NAN);
        drawing.dash = Some((f32::NAN, 0.0));
        for item in marks::draw(mark.mark, mark.drawn, mark.side) {
            drawing.item(&item);
        }
        self.ops.append(&mut drawing.ops);
    }

    /// Back to the page's coordinates and pen after marks.
    fn end_marks(&mut self) {
        if self.stamped.take().is_some() {
            self.ops.push(Op::RestoreGraphicsState);
        }
    }

    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.height - y)) }
    }

    fn grey(&mut self, grey: f32) {
        if self.fill != grey {
            self.fill = grey;
            self.ops.push(Op::SetFillColor { col: shade(grey) });
        }
    }

    fn pen(&mut self, pen: Pen) {
        if self.stroke != pen.grey {
            self.stroke = pen.grey;
            self.ops.push(Op::SetOutlineColor { col: shade(pen.grey) });
        }
        if self.width != pen.width {
            self.width = pen.width;
            self.ops.push(Op::SetOutlineThickness { pt: Pt(hundredths(pen.width)) });
        }
        if self.dash != pen.dash {
            self.dash = pen.dash;
            let pattern = pen.dash.map_or(Vec::new(), |(on, off)| vec![hundredths(on), hundredths(off)]);
            self.ops.push(Op::SetLineDashPattern {
                dash: LineDashPattern { pattern: pattern.into(), offset: 0.0 },
            });
        }
    }
}

/// Codes and kerns that are shown with one operator.
#[derive(Default)]
struct Show {
    parts: Vec<DictItem>,
    codes: Vec<u8>,
    /// How far to the right the next glyph still has to go, in thousandths of an em.
    owed: f32,
    rise: f32,
}

impl Show {
    fn move_by(&mut self, by: f32) {
        self.owed += by;
        if self.owed.abs() >= KERN && !(self.codes.is_empty() && self.parts.is_empty() && by == 0.0) {
            self.end_string();
            let step = -self.owed.round();
            self.parts.push(DictItem::Int(step as i64));
            self.owed += step;
        }
    }

    fn end_string(&mut self) {
        if !self.codes.is_empty() {
            let data = std::mem::take(&mut self.codes);
            self.parts.push(DictItem::String { data, literal: true });
        }
    }
}

fn pagination(subtype: &str) -> [(&'static str, DictItem); 2] {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    [("Type", name("Pagination")), ("Subtype", name(subtype))]
}

fn shade(grey: f32) -> Color {
    Color::Greyscale(Greyscale { percent: grey, icc_profile: None })
}

fn tenths(points: f32) -> i32 {
    (points * 10.0).round() as i32
}

fn step(from: i32, to: i32) -> Pt {
    Pt((to - from) as f32 / 10.0)
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

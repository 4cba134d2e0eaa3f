//! A TrueType program with the glyphs of one document and the seven tables a PDF needs, nothing else.
//! Not here: which glyphs those are. `subsetter` would keep names and hints and cannot give one glyph two codes.

use rustybuzz::ttf_parser::{Face, Tag};

/// The program that draws code `first + n` as `glyphs[n]`: 0 is an empty place, and a glyph may come twice.
/// Parts of composed glyphs follow at the end.
pub(crate) fn subset(face: &Face<'_>, first: u8, glyphs: &[u16]) -> Vec<u8> {
    let source = Source::new(face);
    let mut order = vec![0];
    order.extend_from_slice(glyphs);
    let (mut glyf, mut loca) = (Vec::new(), vec![0u32, 0]);
    let mut at = 1;
    while at < order.len() {
        let outline = if order[at] == 0 { &[] } else { source.outline(order[at]) };
        glyf.extend(renumbered(outline, &mut order, glyphs.len() + 1));
        glyf.resize(glyf.len().next_multiple_of(2), 0);
        loca.push(glyf.len() as u32);
        at += 1;
    }
    let long = glyf.len() > 2 * usize::from(u16::MAX);
    let count = order.len() as u16;
    sfnt(&[
        (*b"cmap", cmap(first, glyphs.len())),
        (*b"glyf", glyf),
        (*b"head", patched(source.table(b"head"), &head_fields(long))),
        (*b"hhea", patched(source.table(b"hhea"), &[(34, count)])),
        (
            *b"hmtx",
            order.iter().flat_map(|glyph| if *glyph == 0 { [0; 4] } else { source.metric(*glyph) }).collect(),
        ),
        (*b"loca", offsets(&loca, long)),
        (*b"maxp", patched(source.table(b"maxp"), &[(4, count)])),
    ])
}

/// No checksum, no dates, and how wide the offsets are.
fn head_fields(long: bool) -> Vec<(usize, u16)> {
    let zeros = [8, 10, 20, 22, 24, 26, 28, 30, 32, 34].map(|at| (at, 0));
    [zeros.as_slice(), &[(50, u16::from(long))]].concat()
}

/// Codes as a symbol font has them (platform 3, encoding 0), in one segment from U+F000 on.
fn cmap(first: u8, count: usize) -> Vec<u8> {
    let start = 0xF000 + u16::from(first);
    let end = start + count as u16 - 1;
    let words = [
        0,
        1,
        3,
        0,
        0,
        12,
        4,
        32,
        0,
        4,
        4,
        1,
        0,
        end,
        0xFFFF,
        0,
        start,
        0xFFFF,
        1u16.wrapping_sub(start),
        1,
        0,
        0,
    ];
    words.into_iter().flat_map(u16::to_be_bytes).collect()
}

struct Source<'a> {
    face: &'a Face<'a>,
    glyf: &'a [u8],
    loca: &'a [u8],
    hmtx: &'a [u8],
    long: bool,
    metrics: usize,
}

impl<'a> Source<'a> {
    fn new(face: &'a Face<'a>) -> Source<'a> {
        let table = |tag| face.raw_face().table(Tag::from_bytes(tag)).expect("a TrueType face has it");
        Source {
            face,
            glyf: table(b"glyf"),
            loca: table(b"loca"),
            hmtx: table(b"hmtx"),
            long: word(table(b"head"), 50) != 0,
            metrics: usize::from(word(table(b"hhea"), 34)),
        }
    }

    fn table(&self, tag: &[u8; 4]) -> &'a [u8] {
        self.face.raw_face().table(Tag::from_bytes(tag)).expect("a TrueType face has it")
    }

    fn outline(&self, glyph: u16) -> &'a [u8] {
        let offset = |n: usize| match self.long {
            true => (usize::from(word(self.loca, 4 * n)) << 16) + usize::from(word(self.loca, 4 * n + 2)),
            false => 2 * usize::from(word(self.loca, 2 * n)),
        };
        self.glyf.get(offset(usize::from(glyph))..offset(usize::from(glyph) + 1)).unwrap_or_default()
    }

    /// Width and left side bearing of a glyph, four bytes.
    fn metric(&self, glyph: u16) -> [u8; 4] {
        let (glyph, last) = (usize::from(glyph), self.metrics - 1);
        let width = word(self.hmtx, 4 * glyph.min(last)).to_be_bytes();
        let bearing = if glyph <= last { 4 * glyph + 2 } else { 4 * self.metrics + 2 * (glyph - last - 1) };
        let bearing = word(self.hmtx, bearing).to_be_bytes();
        [width[0], width[1], bearing[0], bearing[1]]
    }
}

const WORDS: u16 = 1;
const SCALE: u16 = 8;
const MORE: u16 = 0x20;
const TWO_SCALES: u16 = 0x40;
const FOUR_SCALES: u16 = 0x80;

/// The outline with the numbers of its parts in the new order; parts not yet there join at the end.
fn renumbered(outline: &[u8], order: &mut Vec<u16>, parts_from: usize) -> Vec<u8> {
    let mut out = outline.to_vec();
    if outline.len() < 10 || word(outline, 0) & 0x8000 == 0 {
        return out;
    }
    let mut at = 10;
    loop {
        let (flags, part) = (word(&out, at), word(&out, at + 2));
        let known = order[parts_from..].iter().position(|glyph| *glyph == part);
        let number = parts_from + known.unwrap_or(order.len() - parts_from);
        if known.is_none() {
            order.push(part);
        }
        out[at + 2..at + 4].copy_from_slice(&(number as u16).to_be_bytes());
        let scales = [(SCALE, 2), (TWO_SCALES, 4), (FOUR_SCALES, 8)];
        let scales = scales.iter().find(|(flag, _)| flags & flag != 0).map_or(0, |(_, bytes)| *bytes);
        at += 4 + if flags & WORDS != 0 { 4 } else { 2 } + scales;
        if flags & MORE == 0 {
            return out;
        }
    }
}

/// Two bytes, big end first; 0 beyond the end.
fn word(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |two| u16::from_be_bytes([two[0], two[1]]))
}

fn patched(table: &[u8], words: &[(usize, u16)]) -> Vec<u8> {
    let mut table = table.to_vec();
    for (at, value) in words {
        table[*at..at + 2].copy_from_slice(&value.to_be_bytes());
    }
    table
}

fn offsets(loca: &[u32], long: bool) -> Vec<u8> {
    match long {
        true => loca.iter().flat_map(|offset| offset.to_be_bytes()).collect(),
        false => loca.iter().flat_map(|offset| ((offset / 2) as u16).to_be_bytes()).collect(),
    }
}

/// Tables as one file. The whole file's checksum stays 0: a reader of PDFs does not ask for it.
fn sfnt(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.ilog2() as u16;
    let mut out = vec![0, 1, 0, 0];
    for value in [count, 16 << power, power, 16 * count - (16 << power)] {
        out.extend(value.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (tag, table) in tables {
        out.extend(tag);
        for value in [checksum(table), offset as u32, table.len() as u32] {
            out.extend(value.to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        out.extend(table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn checksum(table: &[u8]) -> u32 {
    let mut sum = 0u32;
    for chunk in table.chunks(4) {
        let mut four = [0; 4];
        four[..chunk.len()].copy_from_slice(chunk);
        sum = sum.wrapping_add(u32::from_be_bytes(four));
    }
    sum
}

#[cfg(test)]
mod tests {
    use rustybuzz::ttf_parser::{Face as Parsed, GlyphId, OutlineBuilder};

    use super::*;
    use crate::fonts::{FACES, Face as OnBoard};

    #[derive(Default, PartialEq, Debug)]
    struct Drawn(Vec<(char, [f32; 4])>);

    impl OutlineBuilder for Drawn {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push(('m', [x, y, 0.0, 0.0]));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push(('l', [x, y, 0.0, 0.0]));
        }
        fn quad_to(&mut self, a: f32, b: f32, x: f32, y: f32) {
            self.0.push(('q', [a, b, x, y]));
        }
        fn curve_to(&mut self, _: f32, _: f32, a: f32, b: f32, x: f32, y: f32) {
            self.0.push(('c', [a, b, x, y]));
        }
        fn close(&mut self) {
            self.0.push(('z', [0.0; 4]));
        }
    }

    fn drawn(face: &Parsed<'_>, glyph: u16) -> Drawn {
        let mut drawn = Drawn::default();
        face.outline_glyph(GlyphId(glyph), &mut drawn);
        drawn
    }

    #[test]
    fn a_subset_draws_what_the_face_draws() {
        for face in FACES {
            let parsed = face.parsed().face();
            let glyphs: Vec<u16> = (0..parsed.number_of_glyphs()).step_by(13).take(200).collect();
            let program = subset(parsed, 1, &glyphs);
            let small = Parsed::parse(&program, 0).expect("a subset is a font");
            for (i, glyph) in glyphs.iter().enumerate().filter(|(_, glyph)| **glyph != 0) {
                let place = i as u16 + 1;
                assert_eq!(
                    drawn(&small, place),
                    drawn(parsed, *glyph),
                    "glyph {glyph} of {face:?} keeps its outline"
                );
                let width = |face: &Parsed<'_>, glyph| face.glyph_hor_advance(GlyphId(glyph));
                assert_eq!(width(&small, place), width(parsed, *glyph), "and its width");
            }
        }
    }

    #[test]
    fn a_glyph_may_have_two_codes_and_a_code_no_glyph() {
        let parsed = OnBoard::Regular.parsed().face();
        let hyphen = parsed.glyph_index('-').expect("there is a hyphen").0;
        let program = subset(parsed, 7, &[hyphen, 0, hyphen]);
        let small = Parsed::parse(&program, 0).expect("a subset is a font");
        assert_eq!(
            drawn(&small, 1),
            drawn(&small, 3),
            "a hyphen that says U+00AD looks like one that says -"
        );
        assert_eq!(drawn(&small, 2), Drawn::default(), "an empty place draws nothing");
        let table = small.raw_face().table(Tag::from_bytes(b"cmap")).expect("codes need a table");
        assert_eq!(table.len(), 44, "one segment holds all codes");
    }
}

//! The fonts of a document: subset, embedded, with a text for every code. Not here: which codes there are.

use std::fmt::Write;

use rustybuzz::ttf_parser;

use crate::file::{File, Id};
use crate::fonts::{CodeList, FACES, Face, subset};
use crate::pages::Laid;

/// Embeds the faces that are used; gives the entries of the pages' font resources.
pub(super) fn embed(file: &mut File, laid: &Laid) -> String {
    let mut resources = String::new();
    for face in FACES {
        let codes = &laid.codes[face.number()];
        if !codes.is_empty() {
            write!(resources, "/{} {}", face.key(), font(file, face, codes))
                .expect("a String takes every write");
        }
    }
    resources
}

fn font(file: &mut File, face: Face, codes: &CodeList) -> Id {
    let parsed = face.parsed();
    let glyphs: Vec<u16> = codes.iter().map(|(glyph, _)| *glyph).collect();
    let program = subset(parsed.face(), &glyphs);
    // Six letters before the name say that this is a part of the font (ISO 32000-1, 9.6.4).
    let name = format!("{}+{}", tag(&program), face.name());
    let program = file.stream(&format!("/Length1 {}", program.len()), &program);
    let descriptor = descriptor(file, &name, parsed.face(), program);
    let widths: Vec<String> = glyphs.iter().map(|glyph| parsed.width(*glyph).to_string()).collect();
    let widths = widths.join(" ");
    let unicode = file.stream("", to_unicode(codes).as_bytes());
    file.add(format!(
        "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/ToUnicode {unicode}/DescendantFonts[<</Type\
         /Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
         /CIDToGIDMap/Identity/FontDescriptor {descriptor}/W[1[{widths}]]>>]>>"
    ))
}

fn descriptor(file: &mut File, name: &str, face: &ttf_parser::Face<'_>, program: Id) -> Id {
    let em = |units: i16| (f32::from(units) * 1000.0 / f32::from(face.units_per_em())).round();
    let bounds = face.global_bounding_box();
    let (left, bottom, right, top) = (em(bounds.x_min), em(bounds.y_min), em(bounds.x_max), em(bounds.y_max));
    let (ascent, descent) = (em(face.ascender()), em(face.descender()));
    let capital = em(face.capital_height().unwrap_or(face.ascender()));
    // No table says how thick a stem is; readers only use it for a font they lack.
    let stem = 50 + (f32::from(face.weight().to_number()) / 65.0).powi(2).round() as i32;
    // Symbolic (4): a subset addressed by its own codes claims no standard encoding.
    file.add(format!(
        "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{left} {bottom} {right} {top}]/ItalicAngle 0\
         /Ascent {ascent}/Descent {descent}/CapHeight {capital}/StemV {stem}/FontFile2 {program}>>"
    ))
}

/// Six capitals from the program, so that two different parts of a font have different names.
fn tag(program: &[u8]) -> String {
    let mut sum = program.iter().fold(7u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    let mut letter = || {
        let letter = b'A' + (sum % 26) as u8;
        sum /= 26;
        char::from(letter)
    };
    (0..6).map(|_| letter()).collect()
}

/// What each code says, as a CMap. Codes follow their texts, so most letters stand in a few ranges.
fn to_unicode(codes: &CodeList) -> String {
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName/U def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let (single, several): (Vec<_>, Vec<_>) = ranges(codes).into_iter().partition(|(from, to)| from == to);
    let text =
        |code: usize| codes[code - 1].1.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>();
    block(
        &mut map,
        "bfchar",
        single.iter().map(|(code, _)| format!("<{code:04X}> <{}>", text(*code))).collect(),
    );
    let range = |(from, to): &(usize, usize)| format!("<{from:04X}> <{to:04X}> <{}>", text(*from));
    block(&mut map, "bfrange", several.iter().map(range).collect());
    map.push_str("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend");
    map
}

/// Entries of one kind, at most 100 in a block (Adobe Technical Note 5014).
fn block(map: &mut String, kind: &str, entries: Vec<String>) {
    for entries in entries.chunks(100) {
        let (count, entries) = (entries.len(), entries.join("\n"));
        write!(map, "{count} begin{kind}\n{entries}\nend{kind}\n").expect("a String takes every write");
    }
}

/// First and last codes whose texts follow each other. Neither codes nor texts may carry into the high byte
/// within a range (ISO 32000-1, 9.10.3).
fn ranges(codes: &CodeList) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let mut last = None;
    for (i, (_, text)) in codes.iter().enumerate() {
        let (code, unit) = (i + 1, single_unit(text));
        let follows = unit.is_some_and(|unit| unit & 0xFF != 0 && last == Some(unit - 1)) && code & 0xFF != 0;
        match ranges.last_mut().filter(|_| follows) {
            Some(range) => range.1 = code,
            None => ranges.push((code, code)),
        }
        last = unit;
    }
    ranges
}

/// The only UTF-16 unit of a text.
fn single_unit(text: &str) -> Option<u16> {
    let mut units = text.encode_utf16();
    let first = units.next();
    first.filter(|_| units.next().is_none())
}

//! The fonts of a document: subset, embedded, with a text for every code. Not here: which codes there are.

use std::fmt::Write;

use rustybuzz::ttf_parser;

use crate::file::{File, Id};
use crate::fonts::{CODES, FACES, Face, font_key, subset};
use crate::pages::Laid;

/// Embeds the faces that are used; gives the entries of the pages' font resources.
pub(super) fn embed(file: &mut File, laid: &Laid) -> String {
    let mut resources = String::new();
    for (set, texts) in laid.alphabet.texts.chunks(CODES).enumerate() {
        let unicode = file.stream("", to_unicode(texts).as_bytes());
        for face in FACES {
            let glyphs = laid.alphabet.glyphs[face.number()].chunks(CODES).nth(set).unwrap_or_default();
            let used =
                glyphs.iter().position(|glyph| *glyph != 0).zip(glyphs.iter().rposition(|glyph| *glyph != 0));
            if let Some((first, last)) = used {
                let font = font(file, face, first as u8 + 1, &glyphs[first..=last], unicode);
                write!(resources, "/{} {font}", font_key(face, set)).expect("a String takes every write");
            }
        }
    }
    resources
}

/// A font that draws code `first + n` as `glyphs[n]`. Simple fonts take a byte a letter where composite ones take
/// two, and need no character map of their own.
fn font(file: &mut File, face: Face, first: u8, glyphs: &[u16], unicode: Id) -> Id {
    let parsed = face.parsed();
    let program = subset(parsed.face(), first, glyphs);
    // Six letters before the name say that this is a part of the font (ISO 32000-1, 9.6.4).
    let name = format!("{}+{}", tag(&program), face.name());
    let program = file.stream(&format!("/Length1 {}", program.len()), &program);
    let descriptor = descriptor(file, &name, parsed.face(), program);
    let width = |glyph: &u16| if *glyph == 0 { 0 } else { parsed.width(*glyph) };
    let widths: Vec<String> = glyphs.iter().map(|glyph| width(glyph).to_string()).collect();
    let (last, widths) = (usize::from(first) + glyphs.len() - 1, widths.join(" "));
    file.add(format!(
        "<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar {first}/LastChar {last}/Widths[{widths}]\
         /FontDescriptor {descriptor}/ToUnicode {unicode}>>"
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
fn to_unicode(texts: &[Box<str>]) -> String {
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName/U def\n/CMapType 2 def\n\
         1 begincodespacerange\n<00> <FF>\nendcodespacerange\n",
    );
    let (single, several): (Vec<_>, Vec<_>) = ranges(texts).into_iter().partition(|(from, to)| from == to);
    let text =
        |code: usize| texts[code - 1].encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>();
    block(
        &mut map,
        "bfchar",
        single.iter().map(|(code, _)| format!("<{code:02X}> <{}>", text(*code))).collect(),
    );
    let range = |(from, to): &(usize, usize)| format!("<{from:02X}> <{to:02X}> <{}>", text(*from));
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

/// First and last codes whose texts follow each other. A text must not carry into its high byte within a range
/// (ISO 32000-1, 9.10.3).
fn ranges(texts: &[Box<str>]) -> Vec<(usize, usize)> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let mut last = None;
    for (i, text) in texts.iter().enumerate() {
        let unit = single_unit(text);
        let follows = unit.is_some_and(|unit| unit & 0xFF != 0 && last == Some(unit - 1));
        match ranges.last_mut().filter(|_| follows) {
            Some(range) => range.1 = i + 1,
            None => ranges.push((i + 1, i + 1)),
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

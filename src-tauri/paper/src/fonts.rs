//! The faces on board: which has a character, how it shapes a word. Not here: lines (`text`), PDF fonts (`tags`).

mod subset;

use std::collections::HashMap;
use std::sync::OnceLock;

use rustybuzz::{
    BufferClusterLevel, BufferFlags, Direction, Feature, GlyphBuffer, ShapePlan, UnicodeBuffer, script,
    ttf_parser::{self, GlyphId, Tag},
};

pub(crate) use subset::subset;

/// A face on board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Source Sans 3 Regular.
    Regular,
    /// Source Sans 3 Semibold.
    Bold,
    /// Noto Emoji: what Source Sans does not have.
    Fallback,
}

/// All faces, in the order of their numbers.
pub(crate) const FACES: [Face; 3] = [Face::Regular, Face::Bold, Face::Fallback];

/// Drawn for a character that no face has.
pub(crate) const SQUARE: char = '\u{25A1}';

static BYTES: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../assets/fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/NotoEmoji-Regular.ttf"),
];

/// Characters below this are looked up in a table.
const SMALL: usize = 0x250;

/// A face parsed once per process.
pub(crate) struct Parsed {
    shaper: rustybuzz::Face<'static>,
    latin: ShapePlan,
    features: Vec<Feature>,
    small: Box<[u16]>,
}

impl Face {
    pub(crate) fn number(self) -> usize {
        self as usize
    }

    /// The name a PDF knows it by.
    pub(crate) fn name(self) -> &'static str {
        ["SourceSans3-Regular", "SourceSans3-Semibold", "NotoEmoji-Regular"][self.number()]
    }

    /// The name a page's resources know it by.
    pub(crate) fn key(self) -> &'static str {
        ["R", "B", "E"][self.number()]
    }

    pub(crate) fn parsed(self) -> &'static Parsed {
        static PARSED: [OnceLock<Parsed>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
        PARSED[self.number()].get_or_init(|| Parsed::new(BYTES[self.number()]))
    }
}

impl Parsed {
    fn new(bytes: &'static [u8]) -> Parsed {
        let shaper = rustybuzz::Face::from_slice(bytes, 0).expect("the faces on board are sound");
        // Without ligatures every letter keeps its own glyph, and with it its text for who copies or listens.
        let off = |tag| Feature::new(Tag::from_bytes(tag), 0, ..);
        let features = vec![off(b"liga"), off(b"clig")];
        let latin = ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &features);
        let glyph = |c: u32| char::from_u32(c).and_then(|c| shaper.glyph_index(c)).map_or(0, |g| g.0);
        let small = (0..SMALL as u32).map(glyph).collect();
        Parsed { shaper, latin, features, small }
    }

    pub(crate) fn face(&self) -> &ttf_parser::Face<'static> {
        &self.shaper
    }

    /// The glyph of a character, if the face draws it.
    pub(crate) fn glyph(&self, c: char) -> Option<u16> {
        let glyph = match self.small.get(c as usize) {
            Some(glyph) => *glyph,
            None => self.shaper.glyph_index(c)?.0,
        };
        (glyph != 0).then_some(glyph)
    }

    /// A glyph's own width in thousandths of an em, as the PDF states it.
    pub(crate) fn width(&self, glyph: u16) -> i32 {
        let raw = f32::from(self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0));
        self.em(raw).round() as i32
    }

    /// Font units as thousandths of an em.
    pub(crate) fn em(&self, units: f32) -> f32 {
        units * 1000.0 / self.shaper.units_per_em() as f32
    }

    pub(crate) fn shape(&self, word: &str) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(word);
        buffer.set_cluster_level(BufferClusterLevel::Characters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        if matches!(buffer.script(), script::LATIN | script::COMMON | script::INHERITED | script::UNKNOWN) {
            buffer.set_script(script::LATIN);
            return rustybuzz::shape_with_plan(&self.shaper, &self.latin, buffer);
        }
        rustybuzz::shape(&self.shaper, &self.features, buffer)
    }
}

/// The codes of one face in one document: a code for every pair of glyph and text, so that each glyph on paper
/// says exactly the text it stands for (a hyphen at a line's end says U+00AD, one in a word says `-`).
#[derive(Debug, Clone, Default)]
pub(crate) struct Codes {
    /// Glyph and text of each code; the first code is 1, for 0 is "no such glyph".
    list: CodeList,
    single: HashMap<(u16, char), u16>,
    several: HashMap<(u16, Box<str>), u16>,
}

/// Glyph and text of code n+1.
pub(crate) type CodeList = Vec<(u16, Box<str>)>;

/// More codes than this and what no face has shares one code, for codes have 16 bits.
const MANY: usize = 60_000;

impl Codes {
    /// The code of a glyph that stands for `text`.
    pub(crate) fn code(&mut self, glyph: u16, text: &str) -> u16 {
        let text = if self.list.len() < MANY { text } else { "\u{FFFD}" };
        let next = self.list.len() as u16 + 1;
        let mut chars = text.chars();
        let code = match (chars.next(), chars.next()) {
            (Some(only), None) => *self.single.entry((glyph, only)).or_insert(next),
            _ => *self.several.entry((glyph, text.into())).or_insert(next),
        };
        if code == next {
            self.list.push((glyph, text.into()));
        }
        code
    }

    /// The codes that are used, in the order of their texts, which makes the file smaller; and for each old code
    /// its new one.
    pub(crate) fn settle(self, used: &[bool]) -> (CodeList, Vec<u16>) {
        let mut kept: Vec<usize> = (0..self.list.len()).filter(|i| used.get(i + 1) == Some(&true)).collect();
        kept.sort_by(|a, b| (&self.list[*a].1, a).cmp(&(&self.list[*b].1, b)));
        let mut renamed = vec![0; self.list.len() + 1];
        for (new, old) in kept.iter().enumerate() {
            renamed[old + 1] = new as u16 + 1;
        }
        (kept.into_iter().map(|old| self.list[old].clone()).collect(), renamed)
    }
}

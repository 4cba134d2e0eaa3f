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

/// Which glyph stands for which text in one face of one document. Each pair has a number of its own, so that
/// every glyph on paper says exactly its text: a hyphen at a line's end says U+00AD, one in a word says `-`.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    list: Vec<(u16, Box<str>)>,
    single: HashMap<(u16, char), u16>,
    several: HashMap<(u16, Box<str>), u16>,
}

/// More pairs than this and what no face has shares one, for numbers have 16 bits.
const MANY: usize = 20_000;

impl Pairs {
    /// The number of a glyph that stands for `text`.
    pub(crate) fn number(&mut self, glyph: u16, text: &str) -> u16 {
        let text = if self.list.len() < MANY { text } else { "\u{FFFD}" };
        let next = self.list.len() as u16;
        let mut chars = text.chars();
        let number = match (chars.next(), chars.next()) {
            (Some(only), None) => *self.single.entry((glyph, only)).or_insert(next),
            _ => *self.several.entry((glyph, text.into())).or_insert(next),
        };
        if number == next {
            self.list.push((glyph, text.into()));
        }
        number
    }
}

/// A font of a PDF has codes of one byte; more codes than this make another font of the same face.
/// Code 0 stays free.
pub(crate) const CODES: usize = 255;

/// The name a page's resources have for the `set`-th font of a face.
pub(crate) fn font_key(face: Face, set: usize) -> String {
    let letter = ["R", "B", "E"][face.number()];
    if set == 0 { letter.into() } else { format!("{letter}{set}") }
}

/// The texts of a document and the glyphs that stand for them, in the order of the texts. All faces share the
/// numbers, and with them one table of what each code says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Alphabet {
    pub(crate) texts: Vec<Box<str>>,
    /// For each face, the glyph of each text; 0 where the face is not used for it.
    pub(crate) glyphs: [Vec<u16>; 3],
}

impl Alphabet {
    /// The alphabet of the pairs that are used, and for each face the place of each pair in it.
    pub(crate) fn new(pairs: &[Pairs; 3], used: &[Vec<bool>; 3]) -> (Alphabet, [Vec<u16>; 3]) {
        let mut all = Vec::new();
        for (face, pairs) in pairs.iter().enumerate() {
            let mut times: HashMap<&str, usize> = HashMap::new();
            for (number, (glyph, text)) in pairs.list.iter().enumerate() {
                if used[face].get(number) == Some(&true) {
                    // The second glyph of a face for the same text needs a second place.
                    let nth = times.entry(text).or_insert(0);
                    all.push((text, *nth, face, number, *glyph));
                    *nth += 1;
                }
            }
        }
        all.sort_unstable();
        let mut alphabet = Alphabet::default();
        let mut places = pairs.each_ref().map(|pairs| vec![0; pairs.list.len()]);
        let mut last = None;
        for (text, nth, face, number, glyph) in all {
            if last != Some((text, nth)) {
                last = Some((text, nth));
                alphabet.texts.push(text.clone());
                alphabet.glyphs.iter_mut().for_each(|glyphs| glyphs.push(0));
            }
            let place = alphabet.texts.len() - 1;
            alphabet.glyphs[face][place] = glyph;
            places[face][number] = place as u16;
        }
        (alphabet, places)
    }
}

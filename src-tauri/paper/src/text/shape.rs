//! Words as glyphs: which face draws what, how wide it is, what is missing. Not here: lines, see `wrap`.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use crate::Replaced;
use crate::fonts::{FACES, Face, Pairs, SQUARE};
use crate::pages::Glyph;

/// Sets words in the faces on board and remembers them, the glyphs they need and what no face has.
#[derive(Default)]
pub(crate) struct Typesetter {
    pub(crate) pairs: [Pairs; 3],
    /// In the regular and in the bold face.
    words: [HashMap<Box<str>, Word>; 2],
    missing: BTreeMap<char, (usize, String)>,
    order: Vec<char>,
}

/// A word in stretches of one face each.
type Word = Rc<[Rc<Shaped>]>;

/// A stretch of a word in one face.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) face: Face,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
    /// For each glyph, the byte of `text` where what it stands for begins.
    pub(crate) starts: Vec<usize>,
}

/// How a stretch of a word is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Face(Face),
    /// An empty square that stands for the character.
    Square,
}

impl Typesetter {
    /// Forgets what no face had, for another draft of a document; words that are set stay set.
    pub(crate) fn begin_again(&mut self) {
        self.order.clear();
        let missing = std::mem::take(&mut self.missing);
        if !missing.is_empty() {
            // A word that lacks something counts it only while it is set.
            let whole = |word: &str| !word.chars().any(|c| missing.contains_key(&c));
            self.words.iter_mut().for_each(|words| words.retain(|word, _| whole(word)));
        }
    }

    /// The glyphs of a word without spaces, in the regular or the bold face where they have them.
    pub(crate) fn word(&mut self, bold: bool, word: &str, near: &str) -> Word {
        if let Some(known) = self.words[usize::from(bold)].get(word) {
            let known = Rc::clone(known);
            self.count_missing(word, near);
            return known;
        }
        let face = if bold { Face::Bold } else { Face::Regular };
        let mut stretches: Vec<Rc<Shaped>> = Vec::new();
        for (way, text) in ways(face, word) {
            let shaped = match way {
                Way::Face(face) => self.shaped(face, text),
                Way::Square => self.squares(face, text, near),
            };
            stretches.push(Rc::new(shaped));
        }
        let stretches: Word = stretches.into();
        self.words[usize::from(bold)].insert(word.into(), Rc::clone(&stretches));
        stretches
    }

    /// A hyphen at a line's end: it looks like a hyphen and says U+00AD, so that readers join the word again.
    pub(crate) fn hyphen(&mut self, bold: bool) -> Shaped {
        let face = if bold { Face::Bold } else { Face::Regular };
        let glyph = face.parsed().glyph('-').expect("the faces have a hyphen");
        self.single(face, glyph, '\u{AD}')
    }

    /// What no face has, in the order of its first appearance.
    pub(crate) fn warnings(&self) -> Vec<Replaced> {
        let warning = |ch: &char| {
            let (times, near) = self.missing[ch].clone();
            Replaced { ch: *ch, times, near }
        };
        self.order.iter().map(warning).collect()
    }

    fn shaped(&mut self, face: Face, text: &str) -> Shaped {
        let parsed = face.parsed();
        let buffer = parsed.shape(text);
        let mut shaped = Shaped { face, text: text.to_owned(), glyphs: Vec::new(), starts: Vec::new() };
        let infos = buffer.glyph_infos();
        for (i, (info, place)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let glyph = info.glyph_id as u16;
            let start = info.cluster as usize;
            let end = infos[i + 1..].iter().map(|next| next.cluster as usize).find(|next| *next > start);
            let first = i == 0 || infos[i - 1].cluster != info.cluster;
            // A second glyph of the same characters says nothing that can be heard.
            let says = if first { &text[start..end.unwrap_or(text.len())] } else { "\u{200B}" };
            shaped.starts.push(start);
            shaped.glyphs.push(Glyph {
                code: self.pairs[face.number()].number(glyph, says),
                advance: parsed.em(place.x_advance as f32),
                width: parsed.width(glyph),
                shift: (parsed.em(place.x_offset as f32), parsed.em(place.y_offset as f32)),
            });
        }
        shaped
    }

    fn squares(&mut self, face: Face, text: &str, near: &str) -> Shaped {
        let square = face.parsed().glyph(SQUARE).expect("the faces have a square");
        let mut all = Shaped { face, text: text.to_owned(), glyphs: Vec::new(), starts: Vec::new() };
        for (at, c) in text.char_indices() {
            self.miss(c, near);
            all.glyphs.extend(self.single(face, square, legal(c)).glyphs);
            all.starts.push(at);
        }
        all
    }

    fn single(&mut self, face: Face, glyph: u16, says: char) -> Shaped {
        let width = face.parsed().width(glyph);
        let code = self.pairs[face.number()].number(glyph, says.encode_utf8(&mut [0; 4]));
        let glyph = Glyph { code, advance: width as f32, width, shift: (0.0, 0.0) };
        Shaped { face, text: says.to_string(), glyphs: vec![glyph], starts: vec![0] }
    }

    fn miss(&mut self, c: char, near: &str) {
        let order = &mut self.order;
        let (times, _) = self.missing.entry(c).or_insert_with(|| {
            order.push(c);
            (0, around(near, c))
        });
        *times += 1;
    }

    fn count_missing(&mut self, word: &str, near: &str) {
        if !self.missing.is_empty() {
            word.chars().filter(|c| self.missing.contains_key(c)).collect::<Vec<_>>().into_iter().for_each(
                |c| {
                    self.miss(c, near);
                },
            );
        }
    }
}

/// A word in stretches, each drawn in one way.
fn ways(face: Face, word: &str) -> Vec<(Way, &str)> {
    let mut stretches: Vec<(Way, &str)> = Vec::new();
    let mut from = 0;
    let mut at = 0;
    let mut last = None;
    if word.chars().all(|c| face.parsed().glyph(c).is_some()) {
        return vec![(Way::Face(face), word)];
    }
    for cluster in word.graphemes(true) {
        for (way, text) in cluster_ways(face, cluster) {
            if last.is_some_and(|last| last != way) {
                stretches.push((last.expect("just seen"), &word[from..at]));
                from = at;
            }
            last = Some(way);
            at += text.len();
        }
    }
    stretches.extend(last.map(|last| (last, &word[from..])));
    stretches
}

/// What a reader sees as one character is drawn by one face if any has all of it, else part by part.
fn cluster_ways(face: Face, cluster: &str) -> Vec<(Way, &str)> {
    for face in [face, Face::Fallback] {
        if cluster.chars().all(|c| covered(face, c)) && cluster.chars().any(|c| !ignorable(c)) {
            return vec![(Way::Face(face), cluster)];
        }
    }
    if cluster.chars().all(ignorable) {
        return vec![(Way::Face(face), cluster)];
    }
    let parts = cluster.char_indices().map(|(at, c)| &cluster[at..at + c.len_utf8()]);
    parts.map(|part| (part_way(face, part), part)).collect()
}

fn part_way(face: Face, part: &str) -> Way {
    let c = part.chars().next().expect("a part is one character");
    let found = [face, Face::Fallback].into_iter().find(|face| covered(*face, c));
    found.map_or(Way::Square, Way::Face)
}

fn covered(face: Face, c: char) -> bool {
    debug_assert!(FACES.contains(&face));
    face.parsed().glyph(c).is_some() || ignorable(c)
}

/// Characters that are not drawn, whatever the face: joiners, variation selectors, tags, fillers.
fn ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// What the text behind a square may say: private use means nothing to another reader (PDF/A-2a, 6.2.11.7.3).
fn legal(c: char) -> char {
    match c {
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => '\u{FFFD}',
        c => c,
    }
}

/// At most 40 characters around the first `c`.
fn around(near: &str, c: char) -> String {
    let at = near.chars().position(|other| other == c).unwrap_or(0);
    near.chars().skip(at.saturating_sub(20)).take(40).collect()
}

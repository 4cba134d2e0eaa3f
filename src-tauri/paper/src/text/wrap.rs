//! Lines: words filled into a width, ragged right, hyphenated where that saves the edge.
//! Not here: which syllables (`hyphen`), how a word looks (`shape`).

use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphen;
use super::shape::{Shaped, Typesetter};
use crate::doc::Lang;
use crate::fonts::Face;
use crate::pages::Glyph;

/// A line that ends this share of the width early is worth a hyphen.
const LOOSE: f32 = 0.16;
/// So many lines in a row may end in a hyphen.
const LADDER: usize = 2;

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) bold: bool,
    pub(crate) grey: f32,
}

/// Clean text of one manner.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) bold: bool,
    pub(crate) lang: Lang,
}

/// A line of glyphs.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    pub(crate) spans: Vec<Span>,
    /// In points.
    pub(crate) width: f32,
    hyphenated: bool,
}

/// A stretch of a line in one face and piece.
#[derive(Debug)]
pub(crate) struct Span {
    /// Which piece it comes from.
    pub(crate) piece: usize,
    pub(crate) face: Face,
    /// From the line's left, in points.
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A part of a word that does not break by itself.
#[derive(Clone)]
struct Atom {
    piece: usize,
    shaped: Rc<Shaped>,
    from: usize,
    to: usize,
}

impl Atom {
    /// In thousandths of an em.
    fn width(&self) -> f32 {
        self.shaped.glyphs[self.from..self.to].iter().map(|glyph| glyph.advance).sum()
    }

    fn text(&self) -> &str {
        let byte = |glyph: usize| self.shaped.starts.get(glyph).copied().unwrap_or(self.shaped.text.len());
        let from = if self.from == 0 { 0 } else { byte(self.from) };
        &self.shaped.text[from..byte(self.to).max(from)]
    }
}

impl Typesetter {
    /// Breaks pieces of text into lines of at most `width` points. There is always at least one line.
    pub(crate) fn lines(&mut self, pieces: &[Piece], size: f32, width: f32) -> Vec<Broken> {
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let mut filling =
            Filling { setter: self, pieces, size, width, lines: Vec::new(), line: Broken::default() };
        let mut from = 0;
        for (to, opportunity) in linebreaks(&text) {
            filling.word(&text, from, to);
            if opportunity == BreakOpportunity::Mandatory && to < text.len() {
                filling.end_line(false);
            }
            from = to;
        }
        filling.end_line(false);
        filling.lines
    }
}

struct Filling<'a> {
    setter: &'a mut Typesetter,
    pieces: &'a [Piece],
    size: f32,
    width: f32,
    lines: Vec<Broken>,
    line: Broken,
}

impl Filling<'_> {
    /// Adds `text[from..to]`: a word with the spaces after it.
    fn word(&mut self, text: &str, from: usize, to: usize) {
        let word = text[from..to].trim_end_matches(['\n', ' ', '\u{200B}']);
        let spaces = text[from + word.len()..to].matches(' ').count();
        let atoms = self.atoms(word, from, text);
        let whole = hyphen::inside_address(text, from);
        self.place(word, atoms, from, whole);
        if spaces > 0 && !self.line.spans.is_empty() {
            let piece = self.piece_at(from + word.len()).0;
            self.spaces(piece, spaces, text);
        }
    }

    /// Puts a word on this line or the next ones; one that is to stay whole is given no hyphens.
    fn place(&mut self, word: &str, mut atoms: Vec<Atom>, from: usize, whole: bool) {
        let mut points: Option<Vec<usize>> = whole.then(Vec::new);
        let mut done = 0;
        while !atoms.is_empty() {
            let width = self.points(atoms.iter().map(Atom::width).sum());
            if self.line.width + width <= self.width + 0.01 {
                atoms.into_iter().for_each(|atom| self.push(atom));
                return;
            }
            let lang = self.pieces[self.piece_at(from).0].lang;
            let points = points.get_or_insert_with(|| hyphen::points(word, lang));
            if let Some(at) = self.hyphen_for(&atoms, points, done) {
                let (head, tail) = split(&atoms, at - done);
                head.into_iter().for_each(|atom| self.push(atom));
                self.push_hyphen();
                (atoms, done) = (tail, at);
                self.end_line(true);
            } else if !self.line.spans.is_empty() {
                self.end_line(false);
            } else {
                let (head, tail) = self.forced(&atoms);
                done += head.iter().map(|atom| atom.text().len()).sum::<usize>();
                head.into_iter().for_each(|atom| self.push(atom));
                if !tail.is_empty() {
                    self.end_line(false);
                }
                atoms = tail;
            }
        }
    }

    /// The last syllable that fits before a hyphen, if a hyphen is worth it here.
    fn hyphen_for(&mut self, atoms: &[Atom], points: &[usize], done: usize) -> Option<usize> {
        let free = self.width - self.line.width;
        let ladder = self.lines.iter().rev().take_while(|line| line.hyphenated).count();
        if !self.line.spans.is_empty() && (free < self.width * LOOSE || ladder >= LADDER) {
            return None;
        }
        let bold = self.pieces[atoms[0].piece].bold;
        let hyphen: f32 = self.setter.hyphen(bold).glyphs[0].advance;
        let fits = |at: &usize| {
            let (head, _) = split(atoms, at - done);
            self.points(head.iter().map(Atom::width).sum::<f32>() + hyphen) <= free
        };
        points.iter().copied().filter(|at| *at > done).take_while(fits).last()
    }

    /// As many glyphs as the empty line takes, at least one.
    fn forced(&self, atoms: &[Atom]) -> (Vec<Atom>, Vec<Atom>) {
        let (mut width, mut bytes) = (0.0, 0);
        for atom in atoms {
            for glyph in atom.from..atom.to {
                width += atom.shaped.glyphs[glyph].advance;
                let start = atom.shaped.starts[glyph];
                let first = glyph == atom.from || start != atom.shaped.starts[glyph - 1];
                let before = start - atom.shaped.starts[atom.from];
                if self.points(width) > self.width && first && bytes + before > 0 {
                    return split(atoms, bytes + before);
                }
            }
            bytes += atom.text().len();
        }
        (atoms.to_vec(), Vec::new())
    }

    fn atoms(&mut self, word: &str, from: usize, near: &str) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut at = from;
        while at < from + word.len() {
            let (piece, end) = self.piece_at(at);
            let end = end.min(from + word.len());
            let part = &word[at - from..end - from];
            for shaped in self.setter.word(self.pieces[piece].bold, part, near).iter() {
                atoms.push(Atom { piece, shaped: Rc::clone(shaped), from: 0, to: shaped.glyphs.len() });
            }
            at = end;
        }
        atoms
    }

    /// The piece that has the byte, and where that piece ends.
    fn piece_at(&self, byte: usize) -> (usize, usize) {
        let mut end = 0;
        for (i, piece) in self.pieces.iter().enumerate() {
            end += piece.text.len();
            if byte < end {
                return (i, end);
            }
        }
        (self.pieces.len().saturating_sub(1), end)
    }

    fn spaces(&mut self, piece: usize, count: usize, near: &str) {
        let bold = self.pieces.get(piece).is_some_and(|piece| piece.bold);
        for shaped in self.setter.word(bold, &" ".repeat(count), near).iter() {
            self.push(Atom { piece, shaped: Rc::clone(shaped), from: 0, to: shaped.glyphs.len() });
        }
    }

    fn push_hyphen(&mut self) {
        let piece = self.line.spans.last().map_or(0, |span| span.piece);
        let shaped = Rc::new(self.setter.hyphen(self.pieces[piece].bold));
        self.push(Atom { piece, shaped, from: 0, to: 1 });
    }

    fn push(&mut self, atom: Atom) {
        let width = self.points(atom.width());
        let joins = |span: &&mut Span| span.piece == atom.piece && span.face == atom.shaped.face;
        let x = self.line.width;
        let glyphs = &atom.shaped.glyphs[atom.from..atom.to];
        self.line.width += width;
        match self.line.spans.last_mut().filter(joins) {
            Some(span) => {
                span.width += width;
                span.text.push_str(atom.text());
                span.glyphs.extend_from_slice(glyphs);
            }
            None => self.line.spans.push(Span {
                piece: atom.piece,
                face: atom.shaped.face,
                x,
                width,
                text: atom.text().to_owned(),
                glyphs: glyphs.to_vec(),
            }),
        }
    }

    fn end_line(&mut self, hyphenated: bool) {
        let mut line = std::mem::take(&mut self.line);
        line.hyphenated = hyphenated;
        self.trim(&mut line);
        self.lines.push(line);
    }

    /// Takes the spaces off the end of a line, all but one: that one keeps the words of two lines apart for
    /// who reads the text without the page.
    fn trim(&self, line: &mut Broken) {
        let Some(span) = line.spans.last_mut() else { return };
        while span.text.ends_with("  ") {
            span.text.pop();
            span.glyphs.pop();
        }
        if span.text.ends_with(' ') {
            let space = span.glyphs.last().map_or(0.0, |glyph| glyph.advance);
            line.width -= self.points(space);
        }
    }

    fn points(&self, em: f32) -> f32 {
        em * self.size / 1000.0
    }
}

/// Atoms before and after a byte of their common text. The byte begins a character of the shaped text.
fn split(atoms: &[Atom], byte: usize) -> (Vec<Atom>, Vec<Atom>) {
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    let mut at = 0;
    for atom in atoms {
        let len = atom.text().len();
        if at + len <= byte {
            head.push(atom.clone());
        } else if at >= byte {
            tail.push(atom.clone());
        } else {
            let base = if atom.from == 0 { 0 } else { atom.shaped.starts[atom.from] };
            let starts = &atom.shaped.starts[atom.from..atom.to];
            let cut = atom.from + starts.iter().take_while(|start| **start < base + byte - at).count();
            head.push(Atom { to: cut, ..atom.clone() });
            tail.push(Atom { from: cut, ..atom.clone() });
        }
        at += len;
    }
    (head, tail)
}

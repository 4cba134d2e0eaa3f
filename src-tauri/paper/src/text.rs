//! From what a user wrote to lines of glyphs: cleaned, shaped, measured, broken, hyphenated.
//! Not here: which faces there are (`fonts`) and where a line stands (`layout`).

mod clean;
mod hyphen;
mod shape;
mod wrap;

pub(crate) use clean::{clean, clean_line};
pub(crate) use shape::Typesetter;
pub(crate) use wrap::{Broken, Piece, Span, Style};

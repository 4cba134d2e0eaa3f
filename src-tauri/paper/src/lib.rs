//! A document, its pages, its PDF: say (`doc`), place (`layout` → `pages`), print (`print`, `tags`).
//! Not here: any word or rule of the officer's field; every word on paper comes in with the document.

pub mod doc;
mod file;
mod fonts;
mod layout;
mod marks;
pub mod pages;
mod print;
mod tags;
mod text;
mod tree;
mod xmp;

pub use doc::Document;
pub use pages::Laid;
use text::Typesetter;

/// A printed document.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The PDF: PDF/UA-1 and PDF/A-2a, the same bytes for the same document.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font on board has; each is drawn as an empty square.
    pub warnings: Vec<Replaced>,
}

/// A character that could not be drawn. The paper shows an empty square; the text behind it stays the
/// character, so that it can be read aloud and copied (U+FFFD for private use, which means nothing elsewhere).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The character as it was written.
    pub ch: char,
    /// How many times the document has it.
    pub times: usize,
    /// The words around its first appearance, at most 40 characters.
    pub near: String,
}

/// Lays a document out and prints it.
pub fn print(document: &Document) -> Printed {
    print_laid(&lay_out(document))
}

/// Says what stands where, without printing: for snapshots ([`Laid::dump`]) and for counting pages.
pub fn lay_out(document: &Document) -> Laid {
    layout::lay_out(document, &mut Typesetter::default())
}

/// Lays out the first of `drafts` drafts that keeps to so many pages; the last if none does. Each draft is at most
/// as long as the one before it, so that the first that fits is found by halving.
pub fn lay_out_within(pages: usize, drafts: usize, draft: impl Fn(usize) -> Document) -> Laid {
    let mut setter = Typesetter::default();
    let mut lay_out = |number| {
        setter.begin_again();
        layout::lay_out(&draft(number), &mut setter)
    };
    let (mut from, mut to) = (0, drafts.saturating_sub(1));
    let mut fitting = None;
    while from < to {
        let middle = from.midpoint(to);
        let laid = lay_out(middle);
        if laid.pages.len() <= pages {
            (to, fitting) = (middle, Some(laid));
        } else {
            from = middle + 1;
        }
    }
    // What fitted last is the first that fits; if nothing before the last did, that one has not been tried yet.
    fitting.unwrap_or_else(|| lay_out(from))
}

/// Prints pages that are laid out already.
pub fn print_laid(laid: &Laid) -> Printed {
    let bytes = tags::finish(print::pages(laid), laid);
    Printed { bytes, pages: laid.pages.len(), warnings: laid.warnings.clone() }
}

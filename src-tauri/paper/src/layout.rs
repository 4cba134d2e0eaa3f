//! From what a document says to what stands where: blocks become slabs, slabs are stacked on pages.
//! Not here: breaking lines (`text`) and anything of a PDF (`print`, `tags`).

mod block;
mod flow;
mod form;
mod heading;
mod inline;
mod mark;
mod measure;
mod paginate;
mod stack;
mod table;

use crate::doc::Document;
use crate::pages::Laid;
use crate::text::Typesetter;

/// Says what stands where.
pub(crate) fn lay_out(document: &Document, setter: &mut Typesetter) -> Laid {
    let mut flow = flow::Flow::new(document, setter);
    let frame = flow.measure.frame();
    flow.blocks(0, &document.blocks, frame);
    paginate::paginate(document, flow)
}

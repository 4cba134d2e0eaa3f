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

/// Says what stands where.
pub(crate) fn lay_out(document: &Document) -> Laid {
    let mut flow = flow::Flow::new(document);
    let frame = flow.measure.frame();
    flow.blocks(0, &document.blocks, frame);
    paginate::paginate(document, flow)
}

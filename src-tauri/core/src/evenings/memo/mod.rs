//! The memo of an evening: what was said, item by item, what was decided, and when it went out. Not here: what is to
//! be done (`actions`), the memo on paper.

mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use model::{ItemMemo, SetMemoOut, WriteMemo};

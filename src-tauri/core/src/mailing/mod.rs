//! Mail to many associations at once: whom it reaches and whom not, in batches that a mail program takes, nobody's
//! address shown to another. Not here: sending it, which the officer does.

mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use model::{MailAssociations, MailBatch, MailSeparator, Mailing, Unreached};

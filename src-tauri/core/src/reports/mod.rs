//! What is made for a reader out of the record: papers. Not here: how a page is laid out (`paper`).

pub mod checklist;
pub mod contacts;
mod page;
mod printed;
mod sql;

pub use printed::{Printed, Replaced};

//! What the tests of the whole share: the built programs and a desk to try them on, stores of older programs, small
//! disks, the window under a driver, strangers who read PDFs.
//!
//! Not here: any test; they lie in `tests/`, and those of a single package in the package.
#![allow(
    clippy::missing_panics_doc,
    reason = "what is shared by tests fails a test by panicking, with the reason"
)]

pub mod desk;
pub mod lines;
pub mod old_store;
pub mod problems;
pub mod programs;
pub mod record;
#[cfg(target_os = "linux")]
pub mod small_disk;
pub mod strangers;
#[cfg(feature = "window")]
pub mod window;

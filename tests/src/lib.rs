//! What the tests of the whole share: the built window under a driver.
//!
//! Not here: any test; they lie in `tests/`, and those of a single package in the package.
#![allow(
    clippy::missing_panics_doc,
    reason = "what is shared by tests fails a test by panicking, with the reason"
)]

pub mod window;

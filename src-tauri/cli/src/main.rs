//! The API without a window.
fn main() {}

//! The rules of the house, kept by tests: each is a function over text, so that it is seen to catch what breaks it.
//!
//! `ARCHITECTURE.md` says what the rules are for. Not here: what a compiler or a linter finds by itself.

mod arrows;
mod bans;
mod layers;
mod licences;
mod npm;
mod owners;
mod shape;
mod syntax;
mod tree;

/// Fails with all that a rule has found, one a line.
#[track_caller]
fn nothing(found: &[String], reason: &str) {
    assert!(found.is_empty(), "{reason}:\n  {}", found.join("\n  "));
}

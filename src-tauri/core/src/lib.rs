//! All that is true about the officer's work: the store, its slices, what they report, and the API over all
//! of it. Not here: windows, native dialogs, the clock, and any sentence that a person reads.

pub mod actions;
pub mod api;
pub mod associations;
mod caller;
pub mod checklist;
pub mod contacts;
mod day;
mod euro;
pub mod evenings;
pub mod exchange;
pub mod ids;
pub mod mailing;
pub mod memory;
mod patch;
pub mod people;
mod problem;
pub mod reports;
pub mod settings;
pub mod store;
mod text;

pub use caller::{Caller, Nothing, Progress};
pub use day::Day;
pub use euro::Euro;
pub use ids::Ids;
pub use problem::{Code, Problem, Result};
pub use store::{Missing, Store};

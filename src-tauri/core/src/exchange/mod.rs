//! What comes in and goes out as files, and the sample municipality. Not here: papers (`reports`).

pub mod calendar;
pub mod exports;
mod fields;
pub mod imports;
mod record;
pub(crate) mod sample;
mod tables;
mod values;

pub use fields::ImportField;

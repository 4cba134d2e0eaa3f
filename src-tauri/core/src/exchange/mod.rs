//! What comes in and goes out as files, and the sample municipality. Not here: papers (`reports`).

pub(crate) mod sample;
pub mod tables;
pub mod values;

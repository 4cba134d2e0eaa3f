//! Attendance of an evening: which associations and groups came with how many people, and who of the own organisation
//! was there. Not here: who was invited (`invitations`), who was to come of the own organisation (`agenda`).

mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use model::{
    Attend, Attendance, AttendanceId, AttendancePage, Attendant, AttendantKind, ByAttendance, ListAttendance,
    Presence, SetPresent,
};

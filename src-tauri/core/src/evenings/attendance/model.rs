//! Attendance as the window sees it. Not here: what may be taken down (`rules`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::associations::AssociationId;
use crate::evenings::{EveningId, ParticipantId};
use crate::ids::{derived, id};
use crate::people::PersonId;
use crate::store::by_name;

id!(
    /// An association or a group at an evening.
    AttendanceId
);

impl AttendanceId {
    /// An association attends an evening once, with however many people.
    pub(super) fn of(evening: EveningId, association: AssociationId) -> AttendanceId {
        derived(&["attendance", &evening.to_string(), &association.to_string()]).into()
    }
}

/// Who came.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Attendant {
    /// People of an association, invited or not. Taken down again, the last number holds.
    Association {
        /// Which one.
        id: AssociationId,
        /// How many; 1–10,000.
        people: i64,
    },
    /// A person, or people, of no association.
    Group {
        /// The name, or what they have in common. Must say something.
        name: String,
        /// How many; 1–10,000.
        people: i64,
    },
    /// Somebody of the own organisation, expected or not.
    Own {
        /// Somebody in the record.
        #[serde(default)]
        person: Option<PersonId>,
        /// The name; that in the record if empty. One of the two is there.
        #[serde(default)]
        name: String,
    },
}

/// Somebody came.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attend {
    /// To which evening.
    pub id: EveningId,
    /// Who.
    pub who: Attendant,
}

/// Whether an attendance is an association's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttendantKind {
    /// It is.
    Association,
    /// It is that of people of no association.
    Group,
}

by_name!(AttendantKind);

/// An association or a group at an evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Attendance {
    /// Which entry it is.
    pub id: AttendanceId,
    /// An association or a group.
    pub kind: AttendantKind,
    /// Which association; none for a group, and where it has been taken out of the register.
    pub association: Option<AssociationId>,
    /// The name at that time.
    pub name: String,
    /// Whether it had an invitation.
    pub invited: bool,
    /// How many people.
    pub people: u32,
}

/// Which entry.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByAttendance {
    /// Its id.
    pub id: AttendanceId,
}

/// Whether somebody of the own organisation, who was to come, was there.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPresent {
    /// Who, among the participants of the evening.
    pub id: ParticipantId,
    /// Whether they were there.
    pub present: bool,
}

/// How many were at an evening.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Presence {
    /// Associations.
    pub associations: u32,
    /// Of those, the ones that had no invitation.
    pub walk_ins: u32,
    /// People of associations.
    pub association_people: u32,
    /// People of no association.
    pub group_people: u32,
    /// People of the own organisation.
    pub own_people: u32,
    /// All of them.
    pub people: u32,
}

/// A part of the attendance of an evening, by name; groups come last.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListAttendance {
    /// Of which evening.
    pub id: EveningId,
    /// Rows before the first one.
    #[serde(default)]
    pub offset: u32,
    /// Rows at most; at most 500.
    #[serde(default)]
    pub limit: u32,
}

/// A part of the attendance, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AttendancePage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// How many were there in all.
    pub presence: Presence,
    /// The rows.
    pub rows: Vec<Attendance>,
}

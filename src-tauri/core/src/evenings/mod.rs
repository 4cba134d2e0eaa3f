//! Evenings: association evenings and the other meetings with associations, their agenda, who takes part from the
//! own organisation, who is invited and who came, and their memo. Not here: what is to be done after them (`actions`).

mod agenda;
pub(crate) mod attendance;
pub(crate) mod invitations;
mod list;
pub(crate) mod memo;
mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;
mod year;

pub use agenda::{
    AgendaItem, AgendaItemId, AgendaTheme, Participant, ParticipantId, SetAgenda, SetParticipants, TypedItem,
    TypedParticipant,
};
pub use attendance::{
    Attend, Attendance, AttendanceId, AttendancePage, Attendant, AttendantKind, ByAttendance, ListAttendance,
    Presence, SetPresent,
};
pub use invitations::{
    Answer, AnswerInvitation, AnswerKind, Answers, ByInvitation, Channel, Invitation, InvitationFilter,
    InvitationId, InvitationPage, Invite, Invited, ListInvitations, Reach, Sending, Uninvited, UninvitedId,
    Whom,
};
pub use list::{EveningFilter, EveningLine, EveningPage, ListEvenings};
pub use memo::{ItemMemo, SetMemoOut, WriteMemo};
pub use model::{
    ByEvening, ChangeEvening, Evening, EveningDetails, EveningFields, EveningId, EveningKind, EveningState,
    EveningStatus, SetEveningStatus,
};
pub(crate) use ops::{of_id, of_year};
pub(crate) use rows::is_untouched;
pub use year::EveningYear;

use crate::store::{Search, Table};

/// The slice's name, as the window knows it.
const SLICE: &str = "evenings";

/// What a hit is called.
const KIND: &str = "evening";

/// Its journalled tables. The evening's history shows all that belongs to it.
pub(crate) static TABLES: &[Table] = &[
    Table {
        name: "evening",
        slice: SLICE,
        owner: "id",
        search: Some(Search {
            kind: KIND,
            text: "title || char(10) || concat_ws(' ', nullif(place, ''), nullif(note, ''), nullif(memo, ''))",
            sorted_by: None,
            alike: None,
        }),
    },
    Table {
        name: "agenda_item",
        slice: SLICE,
        owner: "evening",
        search: Some(Search {
            kind: "agenda_item",
            text: "title || char(10) || concat_ws(' ', nullif(memo, ''), nullif(decision, ''))",
            sorted_by: None,
            alike: None,
        }),
    },
    Table { name: "participant", slice: SLICE, owner: "evening", search: None },
    Table { name: "invitation", slice: SLICE, owner: "evening", search: None },
    Table { name: "uninvited", slice: SLICE, owner: "evening", search: None },
    Table { name: "attendance", slice: SLICE, owner: "evening", search: None },
];

/// What the program brings with it.
pub(crate) static UNTRACKED: &[&str] = &["evening_kind", "agenda_theme"];

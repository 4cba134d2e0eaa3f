//! Invitations to an evening: frozen when they are sent, with their answers, and who got none. Not here: who came
//! (`attendance`), making mails and letters.

mod model;
pub(crate) mod ops;
mod rows;
mod rules;
#[cfg(test)]
mod tests;

pub use model::{
    Answer, AnswerInvitation, AnswerKind, Answers, ByInvitation, Channel, Invitation, InvitationFilter,
    InvitationId, InvitationPage, Invite, Invited, ListInvitations, Reach, Sending, Uninvited, UninvitedId,
    Whom,
};
pub(super) use rows::is_invited;
pub(super) use rules::people;

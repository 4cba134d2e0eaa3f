//! Invitations as the window sees them. Not here: whom they reach (`rules`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::associations::{AssociationFilter, AssociationId};
use crate::day::Day;
use crate::evenings::EveningId;
use crate::ids::{derived, id};
use crate::store::by_name;

id!(
    /// An invitation.
    InvitationId
);

impl InvitationId {
    /// An association gets one invitation to an evening.
    pub(super) fn of(evening: EveningId, association: AssociationId) -> InvitationId {
        derived(&["invitation", &evening.to_string(), &association.to_string()]).into()
    }
}

id!(
    /// An association that got no invitation.
    UninvitedId
);

impl UninvitedId {
    /// An association is missing once from those invited.
    pub(super) fn of(evening: EveningId, association: AssociationId) -> UninvitedId {
        derived(&["uninvited", &evening.to_string(), &association.to_string()]).into()
    }
}

/// How an invitation goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By e-mail.
    Email,
    /// On paper.
    Letter,
    /// By telephone.
    Phone,
}

by_name!(Channel);

/// Whom to invite.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// All that are at work on the day of sending.
    AllActive,
    /// Those that pass this filter.
    Filter(AssociationFilter),
    /// These.
    Picked(Vec<AssociationId>),
}

/// Invitations to send. Those who have one already get no other.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// To which evening.
    pub id: EveningId,
    /// Whom.
    pub whom: Whom,
    /// How; none: each by e-mail if it has an address, else by letter, else by telephone.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// When they were sent, as typed; today if empty. Not after the evening.
    #[serde(default)]
    pub on: String,
}

/// What became of the sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Invited {
    /// Invitations that were sent now.
    pub sent: u32,
    /// Those who had one already.
    pub already: u32,
    /// Those who cannot be reached so.
    pub unreached: u32,
    /// Whom the evening's invitations reach now.
    pub reach: Reach,
}

/// Whom the invitations of an evening reach, and what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reach {
    /// Associations that were at work when the invitations were sent.
    pub active: u32,
    /// Of those, how many were invited.
    pub invited: u32,
    /// Invited although they were not at work.
    pub others: u32,
    /// The first hundred of those that were at work and not invited, by name.
    pub missing: Vec<Uninvited>,
    /// What was sent how and when, first to last.
    pub sendings: Vec<Sending>,
    /// What came back.
    pub answers: Answers,
}

/// An association that was at work and got no invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Uninvited {
    /// Which it is; none if it has been taken out of the register.
    pub association: Option<AssociationId>,
    /// Its name at that time.
    pub name: String,
}

/// Invitations of one day and channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sending {
    /// How.
    pub channel: Channel,
    /// When.
    pub on: Day,
    /// How many.
    pub count: u32,
}

/// How many associations answered what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Answers {
    /// Nothing yet.
    pub open: u32,
    /// That somebody comes.
    pub coming: u32,
    /// How many people these are.
    pub people: u32,
    /// That nobody comes.
    pub not_coming: u32,
    /// That they would, and cannot.
    pub excused: u32,
}

/// What an association answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nothing yet.
    Open,
    /// Somebody comes.
    Coming {
        /// How many; 1–10,000.
        people: i64,
    },
    /// Nobody comes.
    NotComing,
    /// They would come, and cannot.
    Excused,
}

/// The sort of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// Nothing yet.
    Open,
    /// Somebody comes.
    Coming,
    /// Nobody comes.
    NotComing,
    /// They would come, and cannot.
    Excused,
}

by_name!(AnswerKind);

/// An invitation, as it was when it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Invitation {
    /// Which it is.
    pub id: InvitationId,
    /// Of which association; none if it has been taken out of the register.
    pub association: Option<AssociationId>,
    /// The association's name.
    pub name: String,
    /// How it went.
    pub channel: Channel,
    /// Where it went: an e-mail address, the lines of a letter, a telephone number.
    pub address: String,
    /// Who is the contact on the day of the evening; empty if nobody is.
    pub contact: String,
    /// As what: one of `people.role_kinds`; empty without a contact.
    pub role: String,
    /// When it was sent.
    pub sent_on: Day,
    /// What came back.
    pub answer: Answer,
    /// When.
    pub answered_on: Option<Day>,
}

/// Which invitation.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByInvitation {
    /// Its id.
    pub id: InvitationId,
}

/// What an association answered to its invitation.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerInvitation {
    /// Which invitation.
    pub id: InvitationId,
    /// What.
    pub answer: Answer,
    /// When, as typed; today if empty.
    #[serde(default)]
    pub on: String,
}

/// Which invitations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InvitationFilter {
    /// Any of these; all if empty.
    pub channels: Vec<Channel>,
    /// Any of these; all if empty.
    pub answers: Vec<AnswerKind>,
}

/// A part of an evening's invitations, by name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListInvitations {
    /// Of which evening.
    pub id: EveningId,
    /// Which.
    #[serde(default)]
    pub filter: InvitationFilter,
    /// Rows before the first one.
    #[serde(default)]
    pub offset: u32,
    /// Rows at most; at most 500.
    #[serde(default)]
    pub limit: u32,
}

/// A part of the invitations, and how long the whole is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvitationPage {
    /// Rows of the whole list.
    pub count: u32,
    /// Rows before the first of these.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<Invitation>,
}

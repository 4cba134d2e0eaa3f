//! A mailing as the window sees it. Not here: how it is divided (`rules`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::associations::{AssociationFilter, AssociationId};

/// Whom to write to.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MailAssociations {
    /// Which associations.
    pub filter: AssociationFilter,
    /// Of those, only these; all if empty.
    pub ids: Vec<AssociationId>,
    /// What stands between the addresses of a text.
    pub separator: MailSeparator,
}

/// What stands between two addresses where they are pasted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailSeparator {
    /// `; `: what Outlook takes.
    #[default]
    Semicolon,
    /// `, `: what the others take (RFC 5322).
    Comma,
}

/// Addresses to write to, and associations that cannot be reached so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Mailing {
    /// How many addresses in all.
    pub addresses: u32,
    /// The addresses, divided; those of one batch go into the same mail, as blind copies.
    pub batches: Vec<MailBatch>,
    /// The associations without any address.
    pub missing: Vec<Unreached>,
}

/// The addresses of one mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailBatch {
    /// Opens a mail with them as blind copies (RFC 6068); at most 2,000 characters.
    pub mailto: String,
    /// The same addresses to paste.
    pub text: String,
    /// How many.
    pub count: u32,
}

/// An association without an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Unreached {
    /// Which it is.
    pub id: AssociationId,
    /// Its name.
    pub name: String,
    /// Who is its contact person today, or else its chair; may be empty.
    pub contact: String,
    /// Its number, or else that person's; may be empty.
    pub phone: String,
}

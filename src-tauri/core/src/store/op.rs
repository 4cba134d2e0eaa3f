//! The names of all operations. Their words, for undo and history, live in `assets/i18n/*/op.ftl`; a name
//! without words in all three languages does not compile. Not here: what an operation does.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::{Key, keys};

use super::by_name;

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident => $key:ident,)+) => {
        /// What a step of the journal did.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Op { $($(#[$doc])* $name,)+ }

        impl Op {
            /// Its words.
            pub fn key(self) -> Key {
                match self { $(Op::$name => keys::$key,)+ }
            }
        }
    };
}

operations! {
    /// The first start: the own organisation was chosen and the officer named.
    SettingsBegin => OP_SETTINGS_BEGIN,
    /// The own organisation was chosen or changed.
    SettingsOrganisation => OP_SETTINGS_ORGANISATION,
    /// The officer's name or contact details changed, or a successor took over.
    SettingsOfficer => OP_SETTINGS_OFFICER,
    /// The number of residents of a year was recorded.
    SettingsResidents => OP_SETTINGS_RESIDENTS,
    /// The organisation's own thresholds changed.
    SettingsThresholds => OP_SETTINGS_THRESHOLDS,
    /// A year's assessment was started.
    ChecklistOpen => OP_CHECKLIST_OPEN,
    /// A criterion got its status.
    ChecklistDecide => OP_CHECKLIST_DECIDE,
    /// Evidence, note, responsible or due day of a criterion changed.
    ChecklistDescribe => OP_CHECKLIST_DESCRIBE,
    /// A year's assessment was closed and frozen.
    ChecklistClose => OP_CHECKLIST_CLOSE,
    /// An association was entered.
    AssociationsAdd => OP_ASSOCIATIONS_ADD,
    /// What is known of an association changed.
    AssociationsChange => OP_ASSOCIATIONS_CHANGE,
    /// What is known of several associations changed at once.
    AssociationsChangeMany => OP_ASSOCIATIONS_CHANGE_MANY,
    /// The details of associations were confirmed.
    AssociationsConfirm => OP_ASSOCIATIONS_CONFIRM,
    /// An association came to rest, to life or to its end.
    AssociationsSetStatus => OP_ASSOCIATIONS_SET_STATUS,
    /// An association was taken out of the register.
    AssociationsRemove => OP_ASSOCIATIONS_REMOVE,
    /// A person was entered.
    PeopleAdd => OP_PEOPLE_ADD,
    /// What is known of a person changed.
    PeopleChange => OP_PEOPLE_CHANGE,
    /// A person was taken out.
    PeopleRemove => OP_PEOPLE_REMOVE,
    /// A person got a role.
    PeopleGiveRole => OP_PEOPLE_GIVE_ROLE,
    /// What is said of a role changed.
    PeopleChangeRole => OP_PEOPLE_CHANGE_ROLE,
    /// A role was taken out.
    PeopleRemoveRole => OP_PEOPLE_REMOVE_ROLE,
    /// A role ended.
    PeopleEndRole => OP_PEOPLE_END_ROLE,
    /// The board of an association changed.
    PeopleChangeBoard => OP_PEOPLE_CHANGE_BOARD,
    /// One was in touch with an association.
    ContactsAdd => OP_CONTACTS_ADD,
    /// What stands in the contact log changed.
    ContactsChange => OP_CONTACTS_CHANGE,
    /// An entry was taken out of the contact log.
    ContactsRemove => OP_CONTACTS_REMOVE,
    /// An evening was entered.
    EveningsAdd => OP_EVENINGS_ADD,
    /// What is said of an evening changed.
    EveningsChange => OP_EVENINGS_CHANGE,
    /// An evening that was held or cancelled is to be held.
    EveningsPlan => OP_EVENINGS_PLAN,
    /// An evening was held.
    EveningsHold => OP_EVENINGS_HOLD,
    /// An evening was cancelled.
    EveningsCancel => OP_EVENINGS_CANCEL,
    /// An evening was taken out.
    EveningsRemove => OP_EVENINGS_REMOVE,
    /// The agenda of an evening changed.
    EveningsSetAgenda => OP_EVENINGS_SET_AGENDA,
    /// Others of the own organisation take part in an evening.
    EveningsSetParticipants => OP_EVENINGS_SET_PARTICIPANTS,
    /// Invitations to an evening were sent.
    EveningsInvite => OP_EVENINGS_INVITE,
    /// An invitation was taken back.
    EveningsWithdraw => OP_EVENINGS_WITHDRAW,
    /// An association answered its invitation.
    EveningsAnswer => OP_EVENINGS_ANSWER,
    /// Somebody came to an evening.
    EveningsAttend => OP_EVENINGS_ATTEND,
    /// Who was taken down as there did not come.
    EveningsAbsent => OP_EVENINGS_ABSENT,
    /// Somebody of the own organisation was there, or was not.
    EveningsSetPresent => OP_EVENINGS_SET_PRESENT,
    /// The memo of an evening was written.
    EveningsWriteMemo => OP_EVENINGS_WRITE_MEMO,
    /// The memo of an evening went out, or has not.
    EveningsSetMemoOut => OP_EVENINGS_SET_MEMO_OUT,
    /// An action was taken down.
    ActionsAdd => OP_ACTIONS_ADD,
    /// What is said of an action changed.
    ActionsChange => OP_ACTIONS_CHANGE,
    /// An action was done or dropped, or is to be done after all.
    ActionsSetStatus => OP_ACTIONS_SET_STATUS,
    /// An action was taken out.
    ActionsRemove => OP_ACTIONS_REMOVE,
    /// Associations came in from a table.
    ImportsAssociations => OP_IMPORTS_ASSOCIATIONS,
    /// The sample municipality was filled in.
    Demo => OP_DEMO,
}

by_name!(Op);

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
    /// The sample municipality was filled in.
    Demo => OP_DEMO,
}

by_name!(Op);

//! What a column of a table can hold: the fields of an association and of those who hold its offices, in the order in
//! which an export has them. Not here: headers by which columns are known (`imports`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use yhdyssilta_words::{Key, keys};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident => $key:ident,)+) => {
        /// What a column holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum ImportField { $($(#[$doc])* $name,)+ }

        impl ImportField {
            /// All of them, in the order of an export.
            pub(crate) const ALL: &[ImportField] = &[$(ImportField::$name,)+];

            /// Its name, which is also its header in an export.
            pub(crate) fn key(self) -> Key {
                match self { $(ImportField::$name => keys::$key,)+ }
            }
        }
    };
}

fields! {
    /// Official name in Finnish.
    NameFi => IMPORT_FIELD_NAME_FI,
    /// Official name in Swedish.
    NameSv => IMPORT_FIELD_NAME_SV,
    /// Official name in English.
    NameEn => IMPORT_FIELD_NAME_EN,
    /// Auxiliary name in Finnish.
    AuxiliaryFi => IMPORT_FIELD_AUXILIARY_FI,
    /// Auxiliary name in Swedish.
    AuxiliarySv => IMPORT_FIELD_AUXILIARY_SV,
    /// Auxiliary name in English.
    AuxiliaryEn => IMPORT_FIELD_AUXILIARY_EN,
    /// Short name in Finnish.
    ShortFi => IMPORT_FIELD_SHORT_FI,
    /// Short name in Swedish.
    ShortSv => IMPORT_FIELD_SHORT_SV,
    /// Short name in English.
    ShortEn => IMPORT_FIELD_SHORT_EN,
    /// Of the register of associations.
    RegisterNumber => IMPORT_FIELD_REGISTER_NUMBER,
    /// Y-tunnus.
    BusinessId => IMPORT_FIELD_BUSINESS_ID,
    /// Domicile: the municipality's name in any language, or its code.
    Municipality => IMPORT_FIELD_MUNICIPALITY,
    /// Domicile by its code, in a column of its own.
    MunicipalityCode => IMPORT_FIELD_MUNICIPALITY_CODE,
    /// Village or part of the municipality.
    Area => IMPORT_FIELD_AREA,
    /// Street and house.
    Street => IMPORT_FIELD_STREET,
    /// Five digits.
    PostalCode => IMPORT_FIELD_POSTAL_CODE,
    /// Where the postal code leads.
    PostOffice => IMPORT_FIELD_POST_OFFICE,
    /// The association's own address.
    Email => IMPORT_FIELD_EMAIL,
    /// The association's own number.
    Phone => IMPORT_FIELD_PHONE,
    /// Web pages.
    Web => IMPORT_FIELD_WEB,
    /// The officer's own words.
    Tags => IMPORT_FIELD_TAGS,
    /// PRH's purpose class: its digit, or its words.
    PurposeClass => IMPORT_FIELD_PURPOSE_CLASS,
    /// Works with volunteers.
    Voluntary => IMPORT_FIELD_VOLUNTARY,
    /// Employs people.
    Professional => IMPORT_FIELD_PROFESSIONAL,
    /// Produces services.
    ServiceProduction => IMPORT_FIELD_SERVICE_PRODUCTION,
    /// How many members.
    Members => IMPORT_FIELD_MEMBERS,
    /// The day of that count.
    MembersOn => IMPORT_FIELD_MEMBERS_ON,
    /// The languages in which it works.
    Languages => IMPORT_FIELD_LANGUAGES,
    /// Whether it is at work.
    Status => IMPORT_FIELD_STATUS,
    /// Whether it may stand in lists that others see.
    Publishable => IMPORT_FIELD_PUBLISHABLE,
    /// The officer's note.
    Note => IMPORT_FIELD_NOTE,
    /// When its details were last confirmed.
    ConfirmedOn => IMPORT_FIELD_CONFIRMED_ON,
    /// Who is chair.
    ChairName => IMPORT_FIELD_CHAIR_NAME,
    /// The chair's address.
    ChairEmail => IMPORT_FIELD_CHAIR_EMAIL,
    /// The chair's number.
    ChairPhone => IMPORT_FIELD_CHAIR_PHONE,
    /// Who is vice chair.
    ViceChairName => IMPORT_FIELD_VICE_CHAIR_NAME,
    /// The vice chair's address.
    ViceChairEmail => IMPORT_FIELD_VICE_CHAIR_EMAIL,
    /// The vice chair's number.
    ViceChairPhone => IMPORT_FIELD_VICE_CHAIR_PHONE,
    /// Who is secretary.
    SecretaryName => IMPORT_FIELD_SECRETARY_NAME,
    /// The secretary's address.
    SecretaryEmail => IMPORT_FIELD_SECRETARY_EMAIL,
    /// The secretary's number.
    SecretaryPhone => IMPORT_FIELD_SECRETARY_PHONE,
    /// Who is treasurer.
    TreasurerName => IMPORT_FIELD_TREASURER_NAME,
    /// The treasurer's address.
    TreasurerEmail => IMPORT_FIELD_TREASURER_EMAIL,
    /// The treasurer's number.
    TreasurerPhone => IMPORT_FIELD_TREASURER_PHONE,
    /// Who is contact person.
    ContactPersonName => IMPORT_FIELD_CONTACT_PERSON_NAME,
    /// The contact person's address.
    ContactPersonEmail => IMPORT_FIELD_CONTACT_PERSON_EMAIL,
    /// The contact person's number.
    ContactPersonPhone => IMPORT_FIELD_CONTACT_PERSON_PHONE,
}

/// The offices of an association that a table has columns for, as roles are called, in the order of their fields.
pub(crate) const OFFICES: [&str; 5] = ["chair", "vice_chair", "secretary", "treasurer", "contact_person"];

/// What is said of who holds an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Name,
    Email,
    Phone,
}

impl ImportField {
    /// The office of which it says something, counted as in [`OFFICES`], and what.
    pub(crate) fn of_office(self) -> Option<(usize, Part)> {
        let after = (self as usize).checked_sub(ImportField::ChairName as usize)?;
        Some((after / 3, [Part::Name, Part::Email, Part::Phone][after % 3]))
    }

    /// The field that says this of an office.
    pub(crate) fn for_office(office: usize, part: Part) -> ImportField {
        ImportField::ALL[ImportField::ChairName as usize + office * 3 + part as usize]
    }

    /// Its name on the wire.
    pub(crate) fn code(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            _ => unreachable!("a variant without fields is written as a string"),
        }
    }
}

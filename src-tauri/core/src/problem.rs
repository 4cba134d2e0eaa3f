//! What went wrong, as a code with arguments. The sentences live in `assets/i18n/*/problem.ftl`;
//! a code without a sentence in all three languages does not compile. Not here: any wording.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;
use yhdyssilta_words::{Arg, Key, Lang, keys, say_key};

/// The result of nearly everything in this crate.
pub type Result<T> = std::result::Result<T, Problem>;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident => $key:ident,)+) => {
        /// The closed list of what can go wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// Every code, for the tests that look at all of them.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// The sentence of this code.
            pub fn key(self) -> Key {
                match self { $(Code::$name => keys::$key,)+ }
            }
        }
    };
}

codes! {
    /// Another window or program has the store open.
    Busy => PROBLEM_BUSY,
    /// The store was made by a newer program.
    NewerStore => PROBLEM_NEWER_STORE,
    /// The file is not a store of this program.
    NotAStore => PROBLEM_NOT_A_STORE,
    /// The file has no content at all.
    EmptyStoreFile => PROBLEM_EMPTY_STORE_FILE,
    /// The store's content is broken.
    DamagedStore => PROBLEM_DAMAGED_STORE,
    /// The file or its folder cannot be written.
    ReadOnly => PROBLEM_READ_ONLY,
    /// There is no store at this path. Argument: `path`.
    NoStore => PROBLEM_NO_STORE,
    /// The disk is full; the store stands as before.
    DiskFull => PROBLEM_DISK_FULL,
    /// SQLite refused for another reason; the store stands as before. Argument: `reason`.
    StoreFailed => PROBLEM_STORE_FAILED,
    /// Bringing an older store up to date failed; it stands as before. Argument: `reason`.
    MigrationFailed => PROBLEM_MIGRATION_FAILED,
    /// A file could not be read or written. Arguments: `path`, `reason`.
    IoFailed => PROBLEM_IO_FAILED,
    /// Another program holds the file open. Argument: `path`.
    TargetInUse => PROBLEM_TARGET_IN_USE,
    /// The target of an export or a backup is the store itself.
    TargetIsStore => PROBLEM_TARGET_IS_STORE,
    /// The file given as a backup is no usable store. Argument: `path`.
    BackupInvalid => PROBLEM_BACKUP_INVALID,
    /// The backup's content is broken. Argument: `path`.
    DamagedBackup => PROBLEM_DAMAGED_BACKUP,
    /// The backup was made by a newer program. Argument: `path`.
    RestoreNewer => PROBLEM_RESTORE_NEWER,
    /// There is no command of this name. Argument: `name`.
    UnknownCommand => PROBLEM_UNKNOWN_COMMAND,
    /// A fault of the program ended the command before its end; the store stands as before. Argument: `reason`.
    CallFailed => PROBLEM_CALL_FAILED,
    /// The input of a command is not of its form. Argument: `reason`.
    BadInput => PROBLEM_BAD_INPUT,
    /// A text that must be there is empty.
    EmptyText => PROBLEM_EMPTY_TEXT,
    /// A text is longer than its field. Arguments: `max`, `length`, in characters.
    TooLong => PROBLEM_TOO_LONG,
    /// A year outside its range. Arguments: `min`, `max`.
    YearRange => PROBLEM_YEAR_RANGE,
    /// A number outside its range. Arguments: `min`, `max`.
    NumberRange => PROBLEM_NUMBER_RANGE,
    /// What was typed is not a day.
    BadDate => PROBLEM_BAD_DATE,
    /// A day that the calendar does not have.
    NoSuchDay => PROBLEM_NO_SUCH_DAY,
    /// A year beyond the calendar, 1 to 9999.
    BadYear => PROBLEM_BAD_YEAR,
    /// An end before its start.
    DateRange => PROBLEM_DATE_RANGE,
    /// A Business ID (Y-tunnus) that has not the form 1234567-1.
    BadBusinessId => PROBLEM_BAD_BUSINESS_ID,
    /// A Business ID whose check digit is wrong. Argument: `expected`.
    BusinessIdCheck => PROBLEM_BUSINESS_ID_CHECK,
    /// Seven digits to which no check digit exists.
    BusinessIdImpossible => PROBLEM_BUSINESS_ID_IMPOSSIBLE,
    /// An e-mail address without its parts.
    BadMailAddress => PROBLEM_BAD_MAIL_ADDRESS,
    /// A web address without its parts, or one that is none of the web.
    BadWebAddress => PROBLEM_BAD_WEB_ADDRESS,
    /// A number that the register of associations does not give. It has at most six digits.
    BadRegisterNumber => PROBLEM_BAD_REGISTER_NUMBER,
    /// A postal code that has not five digits.
    BadPostalCode => PROBLEM_BAD_POSTAL_CODE,
    /// A language that is not named by its code (ISO 639).
    BadLanguage => PROBLEM_BAD_LANGUAGE,
    /// No municipality has this code. Argument: `code`.
    BadMunicipality => PROBLEM_BAD_MUNICIPALITY,
    /// A day after today, where something has happened already.
    FutureDay => PROBLEM_FUTURE_DAY,
    /// A day to come back to a contact, before that contact.
    FollowUpTooEarly => PROBLEM_FOLLOW_UP_TOO_EARLY,
    /// What was typed is no time of the day.
    BadTime => PROBLEM_BAD_TIME,
    /// An end that is not later than its beginning.
    TimeRange => PROBLEM_TIME_RANGE,
    /// An evening cannot have been held on a day that has not come.
    EveningAhead => PROBLEM_EVENING_AHEAD,
    /// An evening that is cancelled invites nobody.
    EveningCancelled => PROBLEM_EVENING_CANCELLED,
    /// An invitation that would have been sent after its evening.
    InvitedTooLate => PROBLEM_INVITED_TOO_LATE,
    /// Nobody can have come on a day that is still to come.
    AttendanceAhead => PROBLEM_ATTENDANCE_AHEAD,
    /// A memo goes out only of an evening that was held.
    EveningNotHeld => PROBLEM_EVENING_NOT_HELD,
    /// A memo cannot have gone out before its evening.
    MemoTooEarly => PROBLEM_MEMO_TOO_EARLY,
    /// More of something than a record holds. Argument: `max`.
    TooMany => PROBLEM_TOO_MANY,
    /// No role is of this kind. Argument: `kind`.
    BadRoleKind => PROBLEM_BAD_ROLE_KIND,
    /// There is no such record. Argument: `what`.
    NotFound => PROBLEM_NOT_FOUND,
    /// No municipality, county or region has this code. Argument: `code`.
    BadPlace => PROBLEM_BAD_PLACE,
    /// The year has an assessment already. Argument: `year`.
    AssessmentExists => PROBLEM_ASSESSMENT_EXISTS,
    /// The year has no assessment. Argument: `year`.
    AssessmentMissing => PROBLEM_ASSESSMENT_MISSING,
    /// The year's assessment is closed. Argument: `year`.
    AssessmentClosed => PROBLEM_ASSESSMENT_CLOSED,
    /// The model has no such item. Argument: `criterion`.
    CriterionUnknown => PROBLEM_CRITERION_UNKNOWN,
    /// The item is computed or for information: nobody rates it. Argument: `criterion`.
    CriterionComputed => PROBLEM_CRITERION_COMPUTED,
    /// A decision that differs from the proposal needs its reason.
    ReasonNeeded => PROBLEM_REASON_NEEDED,
    /// There is no step that could be undone.
    NothingToUndo => PROBLEM_NOTHING_TO_UNDO,
    /// There is no step that could be redone.
    NothingToRedo => PROBLEM_NOTHING_TO_REDO,
    /// The rows no longer stand as the step left them.
    ChangedSince => PROBLEM_CHANGED_SINCE,
    /// The sample fills an empty store only.
    StoreNotEmpty => PROBLEM_STORE_NOT_EMPTY,
    /// The path of a table leads to a folder.
    TableFolder => PROBLEM_TABLE_FOLDER,
    /// The table has nothing in it.
    TableEmpty => PROBLEM_TABLE_EMPTY,
    /// The table has a header and no rows.
    TableNoRows => PROBLEM_TABLE_NO_ROWS,
    /// The table is of another kind than its ending says. Argument: `found`.
    TableWrongEnding => PROBLEM_TABLE_WRONG_ENDING,
    /// The file is no table, or none that is read.
    TableForeign => PROBLEM_TABLE_FOREIGN,
    /// The table opens by a password.
    TablePassword => PROBLEM_TABLE_PASSWORD,
    /// The file is larger than is read. Arguments: `size`, `max`, in megabytes.
    TableTooLarge => PROBLEM_TABLE_TOO_LARGE,
    /// The file unpacks to more than is read. Argument: `max`, in megabytes.
    TableSwollen => PROBLEM_TABLE_SWOLLEN,
    /// The table has more rows than a spreadsheet program shows. Argument: `max`.
    TableRows => PROBLEM_TABLE_ROWS,
    /// A row has more columns than are read. Arguments: `row`, `columns`, `max`.
    TableColumns => PROBLEM_TABLE_COLUMNS,
    /// The table has no sheet of this name. Argument: `sheet`.
    TableNoSheet => PROBLEM_TABLE_NO_SHEET,
    /// A quotation mark is never closed. Argument: `row`.
    TableQuoteOpen => PROBLEM_TABLE_QUOTE_OPEN,
    /// A cell holds the character NUL. Argument: `cell`.
    TableNul => PROBLEM_TABLE_NUL,
    /// A cell is written in other letters than those before it. Argument: `cell`.
    TableEncodings => PROBLEM_TABLE_ENCODINGS,
    /// The table is broken. Argument: `reason`.
    TableDamaged => PROBLEM_TABLE_DAMAGED,
    /// A cell has more characters than it can. Arguments: `cell`, `max`.
    CellTooLong => PROBLEM_CELL_TOO_LONG,
    /// A formula without a value, or with an error for one. Argument: `cell`.
    CellFormula => PROBLEM_CELL_FORMULA,
    /// A year of two figures, read as one of this century or the last.
    YearShort => PROBLEM_YEAR_SHORT,
    /// Zeros at the beginning were lost and put back.
    ZerosLost => PROBLEM_ZEROS_LOST,
    /// What was typed is no number.
    BadNumber => PROBLEM_BAD_NUMBER,
    /// A number that can be read in two ways: 1.234.
    NumberDoubtful => PROBLEM_NUMBER_DOUBTFUL,
    /// Neither yes nor no.
    BadYesNo => PROBLEM_BAD_YES_NO,
    /// A municipality code that has not three figures.
    BadMunicipalityCode => PROBLEM_BAD_MUNICIPALITY_CODE,
    /// Zeros at the end were lost and put back.
    EndZerosLost => PROBLEM_END_ZEROS_LOST,
    /// No municipality is called so. Argument: `name`.
    NoMunicipality => PROBLEM_NO_MUNICIPALITY,
    /// A row names one municipality and gives the code of another.
    MunicipalitiesDiffer => PROBLEM_MUNICIPALITIES_DIFFER,
    /// Words of a purpose that is no class, read as a tag.
    PurposeAsTag => PROBLEM_PURPOSE_AS_TAG,
    /// No status of an association is called so.
    BadStatus => PROBLEM_BAD_STATUS,
    /// Contact details of somebody whose name is not known.
    PersonWithoutName => PROBLEM_PERSON_WITHOUT_NAME,
    /// A row may mean an association that is known.
    PossibleTwin => PROBLEM_POSSIBLE_TWIN,
    /// A row may mean the same association as one before it. Argument: `row`.
    TwinRow => PROBLEM_TWIN_ROW,
    /// Two columns are to hold the same.
    FieldTwice => PROBLEM_FIELD_TWICE,
    /// The table has no column under this header. Argument: `column`.
    NoColumn => PROBLEM_NO_COLUMN,
    /// The file was changed since it was looked into.
    FileChanged => PROBLEM_FILE_CHANGED,
    /// A file of this ending is not written. Argument: `path`.
    ExportEnding => PROBLEM_EXPORT_ENDING,
    /// A calendar file that does not end in `.ics`. Argument: `path`.
    CalendarEnding => PROBLEM_CALENDAR_ENDING,
    /// Whoever called wants it no more; nothing of it stays.
    Cancelled => PROBLEM_CANCELLED,
}

/// What went wrong, where, and with what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{code:?} {field:?} {args:?}")]
pub struct Problem {
    /// Which problem.
    pub code: Code,
    /// The field of the input that it concerns, as a path (`due`, `residents.0.year`).
    pub field: Option<String>,
    /// What the sentence needs.
    pub args: BTreeMap<String, Arg>,
}

impl Problem {
    /// A problem without field or arguments.
    pub fn new(code: Code) -> Problem {
        Problem { code, field: None, args: BTreeMap::new() }
    }

    /// The same problem, with one more argument.
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Problem {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// The same problem, laid at the door of a field.
    pub fn at(mut self, field: &str) -> Problem {
        self.field = Some(field.to_owned());
        self
    }

    /// The sentence that the officer reads.
    pub fn sentence(&self, lang: Lang) -> String {
        let args: Vec<(&str, Arg)> =
            self.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        say_key(lang, self.code.key(), &args)
    }

    /// A file operation that failed, told by what the system said.
    pub fn io(path: &std::path::Path, error: &std::io::Error) -> Problem {
        use std::io::ErrorKind;
        let code = match error.kind() {
            _ if is_held_open(error) => Code::TargetInUse,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Code::TargetInUse,
            _ => Code::IoFailed,
        };
        Problem::new(code).with("path", path.display().to_string()).with("reason", error.to_string())
    }
}

/// Windows's sharing and lock violations: another program holds the file.
fn is_held_open(error: &std::io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

/// SQLite could not make its files larger: a full disk or a used-up quota, which it does not always say.
fn is_no_room(error: &rusqlite::Error) -> bool {
    let extended = error.sqlite_error().map(|error| error.extended_code);
    matches!(extended, Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE | rusqlite::ffi::SQLITE_IOERR_WRITE))
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Problem {
        use rusqlite::ErrorCode;
        let code = match error.sqlite_error_code() {
            _ if is_no_room(&error) => Code::DiskFull,
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Code::DamagedStore,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Code::ReadOnly,
            // Only a cancelled call interrupts what is under way.
            Some(ErrorCode::OperationInterrupted) => Code::Cancelled,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::Busy,
            _ => Code::StoreFailed,
        };
        Problem::new(code).with("reason", error.to_string())
    }
}

/// `ensure!(condition, problem)`: the problem is returned unless the condition holds.
macro_rules! ensure {
    ($condition:expr, $problem:expr) => {
        if !$condition {
            return Err($problem.into());
        }
    };
}
pub(crate) use ensure;

/// There is no such record as `field` asks for.
pub(crate) fn missing(what: impl ToString, field: &str) -> Problem {
    Problem::new(Code::NotFound).with("what", what.to_string()).at(field)
}

/// A problem with one entry of a list, laid at its door.
pub(crate) fn within_list(list: &str, at: usize) -> impl FnOnce(Problem) -> Problem {
    let entry = format!("{list}.{at}");
    move |problem| {
        let field = problem.field.as_ref().map_or(entry.clone(), |field| format!("{entry}.{field}"));
        problem.at(&field)
    }
}

/// A number between two, both included; `number-range` otherwise.
pub(crate) fn within(field: &str, value: u32, min: u32, max: u32) -> Result<()> {
    let problem = || Problem::new(Code::NumberRange).with("min", i64::from(min)).with("max", i64::from(max));
    ensure!((min..=max).contains(&value), problem().at(field));
    Ok(())
}

//! Every command, declared once: from this list come the dispatcher, the list of names and the types that
//! the window is compiled against. Not here: the commands.

use std::collections::BTreeMap;

use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

use super::{Answer, call, journal, search, whole};
use crate::actions::{
    self, Action, ActionPage, AddAction, ByAction, ChangeAction, ListActions, SetActionStatus,
};
use crate::associations::{
    self, Association, AssociationDetails, AssociationPage, ByAssociation, ChangeAssociation,
    ChangeAssociations, Changed, ConfirmAssociations, FindTwins, ListAssociations, SetAssociationStatus,
    TagInUse, Twin,
};
use crate::caller::{Caller, Nothing};
use crate::checklist::{self, AssessmentYear, ByYear, Compare, Decide, Describe, Difference, Item, Sheet};
use crate::contacts::{self, AddContact, ByContact, ChangeContact, Contact, ContactPage, ListContacts};
use crate::evenings::{
    self, AnswerInvitation, Attend, AttendancePage, ByAttendance, ByEvening, ByInvitation, ChangeEvening,
    Evening, EveningDetails, EveningPage, EveningYear, Invitation, InvitationPage, Invite, Invited,
    ListAttendance, ListEvenings, ListInvitations, Presence, Reach, SetAgenda, SetEveningStatus, SetMemoOut,
    SetParticipants, SetPresent, WriteMemo,
};
use crate::exchange::calendar::{self, ExportCalendar, ExportedCalendar};
use crate::exchange::exports::{self, ExportAssociations, Exported};
use crate::exchange::imports::{
    self, ImportFile, ImportPreview, ImportReport, ImportTable, OpenTable, PreviewImport,
};
use crate::exchange::sample::{self, FillWithSample};
use crate::mailing::{self, MailAssociations, Mailing};
use crate::memory::{self, ChooseLanguage, ChooseTheme, DropDraft, KeepDraft, KeepPlace, Memory};
use crate::people::{
    self, BoardMember, ByPerson, ByRole, ChangeBoard, ChangePerson, ChangeRole, EndRole, GiveRole,
    ListPeople, OfBoard, PeoplePage, Person, PersonDetails, Role,
};
use crate::problem::{Code, Problem, Result};
use crate::reports::checklist::PrintChecklist;
use crate::reports::contacts::PrintContacts;
use crate::reports::{self, Printed};
use crate::settings::{
    self, Begin, ChooseOrganisation, DescribeOfficer, HandOver, Places, RecordResidents, Settings, Thresholds,
};
use crate::store::{Done, History, Hit, Store, Undoable, Verified};

/// One command of the catalogue, with its types as TypeScript says them.
#[derive(Debug, Clone)]
pub struct Command {
    /// Its name: slice, dot, verb.
    pub name: &'static str,
    /// What it takes.
    pub input: String,
    /// What it answers.
    pub output: String,
}

macro_rules! commands {
    ($($name:literal => $command:path, $input:ty, $output:ty;)+) => {
        /// All commands, in the order of the catalogue.
        pub fn commands() -> Vec<Command> {
            let config = typescript_config();
            vec![$(Command {
                name: $name,
                input: <$input as TS>::name(&config),
                output: <$output as TS>::name(&config),
            },)+]
        }

        fn declare_all(declarations: &mut Declarations) {
            $(
                declarations.visit::<$input>();
                declarations.visit::<$output>();
            )+
        }

        /// Calls a command by its name; its answer as one wants it, to look into or as text.
        pub fn dispatch<A: Answer>(store: &Store, caller: &Caller, name: &str, input: Value) -> Result<A> {
            match name {
                $($name => call::<$input, $output, A>($command, store, caller, input),)+
                _ => Err(Problem::new(Code::UnknownCommand).with("name", name)),
            }
        }
    };
}

commands! {
    "settings.get" => settings::ops::get, Nothing, Settings;
    "settings.places" => settings::ops::places, Nothing, Places;
    "settings.begin" => settings::ops::begin, Begin, Done<Settings>;
    "settings.choose_organisation" => settings::ops::choose_organisation, ChooseOrganisation, Done<Settings>;
    "settings.describe_officer" => settings::ops::describe_officer, DescribeOfficer, Done<Settings>;
    "settings.hand_over" => settings::ops::hand_over, HandOver, Done<Settings>;
    "settings.record_residents" => settings::ops::record_residents, RecordResidents, Done<Settings>;
    "settings.set_thresholds" => settings::ops::set_thresholds, Thresholds, Done<Settings>;

    "checklist.years" => checklist::ops::years, Nothing, Vec<AssessmentYear>;
    "checklist.get" => checklist::ops::get, ByYear, Sheet;
    "checklist.open" => checklist::ops::open, ByYear, Done<Sheet>;
    "checklist.decide" => checklist::ops::decide, Decide, Done<Item>;
    "checklist.describe" => checklist::ops::describe, Describe, Done<Item>;
    "checklist.close" => checklist::ops::close, ByYear, Done<Sheet>;
    "checklist.compare" => checklist::ops::compare, Compare, Vec<Difference>;

    "associations.add" => associations::ops::add, AssociationDetails, Done<Association>;
    "associations.change" => associations::ops::change, ChangeAssociation, Done<Association>;
    "associations.change_many" => associations::ops::change_many, ChangeAssociations, Done<Changed>;
    "associations.confirm" => associations::ops::confirm, ConfirmAssociations, Done<Changed>;
    "associations.set_status" => associations::ops::set_status, SetAssociationStatus, Done<Changed>;
    "associations.remove" => associations::ops::remove, ByAssociation, Done<Nothing>;
    "associations.get" => associations::ops::get, ByAssociation, Association;
    "associations.list" => associations::ops::list, ListAssociations, AssociationPage;
    "associations.tags" => associations::ops::tags, Nothing, Vec<TagInUse>;
    "associations.twins" => associations::ops::twins, FindTwins, Vec<Twin>;
    "associations.mailing" => mailing::ops::mailing, MailAssociations, Mailing;

    "people.add" => people::ops::add, PersonDetails, Done<Person>;
    "people.change" => people::ops::change, ChangePerson, Done<Person>;
    "people.remove" => people::ops::remove, ByPerson, Done<Nothing>;
    "people.get" => people::ops::get, ByPerson, Person;
    "people.list" => people::ops::list, ListPeople, PeoplePage;
    "people.role_kinds" => people::ops::role_kinds, Nothing, Vec<String>;
    "people.board" => people::ops::board, OfBoard, Vec<BoardMember>;
    "people.give_role" => people::ops::give_role, GiveRole, Done<Role>;
    "people.change_role" => people::ops::change_role, ChangeRole, Done<Role>;
    "people.remove_role" => people::ops::remove_role, ByRole, Done<Nothing>;
    "people.end_role" => people::ops::end_role, EndRole, Done<Role>;
    "people.change_board" => people::ops::change_board, ChangeBoard, Done<Vec<BoardMember>>;

    "contacts.add" => contacts::ops::add, AddContact, Done<Contact>;
    "contacts.change" => contacts::ops::change, ChangeContact, Done<Contact>;
    "contacts.remove" => contacts::ops::remove, ByContact, Done<Nothing>;
    "contacts.get" => contacts::ops::get, ByContact, Contact;
    "contacts.list" => contacts::ops::list, ListContacts, ContactPage;

    "evenings.add" => evenings::ops::add, EveningDetails, Done<Evening>;
    "evenings.change" => evenings::ops::change, ChangeEvening, Done<Evening>;
    "evenings.set_status" => evenings::ops::set_status, SetEveningStatus, Done<Evening>;
    "evenings.set_agenda" => evenings::ops::set_agenda, SetAgenda, Done<Evening>;
    "evenings.set_participants" => evenings::ops::set_participants, SetParticipants, Done<Evening>;
    "evenings.remove" => evenings::ops::remove, ByEvening, Done<Nothing>;
    "evenings.get" => evenings::ops::get, ByEvening, Evening;
    "evenings.list" => evenings::ops::list, ListEvenings, EveningPage;

    "evenings.year" => evenings::ops::year, ByYear, EveningYear;
    "evenings.invite" => evenings::invitations::ops::invite, Invite, Done<Invited>;
    "evenings.withdraw" => evenings::invitations::ops::withdraw, ByInvitation, Done<Reach>;
    "evenings.answer" => evenings::invitations::ops::answer, AnswerInvitation, Done<Invitation>;
    "evenings.reach" => evenings::invitations::ops::reach, ByEvening, Reach;
    "evenings.invitations" => evenings::invitations::ops::list, ListInvitations, InvitationPage;

    "evenings.attend" => evenings::attendance::ops::attend, Attend, Done<Presence>;
    "evenings.absent" => evenings::attendance::ops::absent, ByAttendance, Done<Presence>;
    "evenings.set_present" => evenings::attendance::ops::set_present, SetPresent, Done<Presence>;
    "evenings.attendance" => evenings::attendance::ops::list, ListAttendance, AttendancePage;

    "evenings.write_memo" => evenings::memo::ops::write, WriteMemo, Done<Evening>;
    "evenings.set_memo_out" => evenings::memo::ops::set_out, SetMemoOut, Done<Evening>;

    "actions.add" => actions::ops::add, AddAction, Done<Action>;
    "actions.change" => actions::ops::change, ChangeAction, Done<Action>;
    "actions.set_status" => actions::ops::set_status, SetActionStatus, Done<Action>;
    "actions.remove" => actions::ops::remove, ByAction, Done<Nothing>;
    "actions.get" => actions::ops::get, ByAction, Action;
    "actions.list" => actions::ops::list, ListActions, ActionPage;

    "memory.get" => memory::ops::get, Nothing, Memory;
    "memory.choose_language" => memory::ops::choose_language, ChooseLanguage, Nothing;
    "memory.choose_theme" => memory::ops::choose_theme, ChooseTheme, Nothing;
    "memory.keep_place" => memory::ops::keep_place, KeepPlace, Nothing;
    "memory.keep_draft" => memory::ops::keep_draft, KeepDraft, Nothing;
    "memory.drop_draft" => memory::ops::drop_draft, DropDraft, Nothing;

    "reports.checklist" => reports::checklist::print, PrintChecklist, Printed;
    "reports.contacts" => reports::contacts::print, PrintContacts, Printed;

    "imports.open" => imports::ops::open, OpenTable, ImportTable;
    "imports.preview" => imports::ops::preview, PreviewImport, ImportPreview;
    "imports.check" => imports::ops::check, ImportFile, ImportReport;
    "imports.run" => imports::ops::run, ImportFile, Done<ImportReport>;
    "exports.associations" => exports::associations, ExportAssociations, Exported;
    "exports.calendar" => calendar::export, ExportCalendar, ExportedCalendar;

    "journal.turns" => journal::turns, Nothing, journal::Turns;
    "journal.undo" => journal::undo, Nothing, Done<Undoable>;
    "journal.redo" => journal::redo, Nothing, Done<Undoable>;
    "journal.history" => journal::history, journal::OfRecord, Vec<History>;

    "search.find" => search::find, search::Typed, Vec<Hit>;

    "store.fill_with_sample" => sample::fill, Option<FillWithSample>, Done<Sheet>;
    "store.backup" => whole::backup, whole::Target, Nothing;
    "store.verify" => whole::verify, Nothing, Verified;
}

/// The declarations of all types that commands name, each once, in the order of their names.
struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What is known may still stand around something new: `Done<Changed>` after `Done<Sheet>`.
        T::visit_generics(self);
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let docs = T::docs().unwrap_or_default();
            let declaration = <T::WithoutGenerics as TS>::decl(&self.config);
            let declared = format!("{docs}export {declaration}\n");
            if let Some(known) = self.found.get(&name) {
                assert_eq!(*known, declared, "the window would take one {name} for the other");
                return;
            }
            self.found.insert(name, declared);
        }
        T::visit_dependencies(self);
    }
}

fn typescript_config() -> Config {
    // Every number of the API stays within what JavaScript counts exactly.
    Config::new().with_large_int("number")
}

/// The TypeScript module that the window is compiled against.
pub fn typescript() -> String {
    let mut declarations = Declarations { config: typescript_config(), found: BTreeMap::new() };
    declarations.visit::<Problem>();
    declare_all(&mut declarations);
    let types: String = declarations.found.into_values().collect::<Vec<_>>().join("\n");
    let entry =
        |it: Command| format!("  \"{}\": {{ input: {}; output: {} }};\n", it.name, it.input, it.output);
    let entries: String = commands().into_iter().map(entry).collect();
    format!(
        "// Written by `cargo xtask gen` from the catalogue of commands. Do not change by hand.\n\n{types}\n\
         /** Every command, its input and its output. */\nexport type Commands = {{\n{entries}}};\n"
    )
}

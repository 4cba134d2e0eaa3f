//! What each command does: one call of the API, or of the store itself. Not here: the calls line by line
//! (`lines`).

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Code, Missing, Problem, Store, api};
use yhdyssilta_words::say;

use crate::Ended;
use crate::arguments::{Arguments, Call, Command, Kind};
use crate::{bar, clock, imports, lines, tell};

/// Why a run came to nothing.
pub(crate) enum Failed {
    /// The store cannot be opened.
    Opening(Problem),
    /// The command was refused.
    Command(Problem),
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Failed {
        Failed::Command(problem)
    }
}

pub(crate) type Outcome = Result<Ended, Failed>;

/// Runs one command.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    let Arguments { store, lang, today, command } = arguments;
    let at = Place { store };
    let caller = |seed| clock::caller(today, seed, lang);
    match command {
        Command::Demo { associations, seed } => {
            let mut input = json!({ "seed": seed });
            if let Some(associations) = associations {
                input["associations"] = associations.into();
            }
            let done = at.open(Missing::Create)?.call(&caller(seed), "store.fill_with_sample", input)?;
            told(&done, || tell::filled(lang, &done))
        }
        Command::Call(Call { list: true, .. }) => answered(&list()),
        Command::Call(Call { lines: true, .. }) => {
            lines::answer(&at.open(Missing::Create)?.store, lang, || caller(fastrand::u64(..)))
        }
        Command::Call(call) => call_one(&at, &caller(fastrand::u64(..)), call),
        Command::Checklist { file, year, kind } => {
            let caller = caller(0);
            let year = year.unwrap_or_else(|| caller.today.year());
            let input = json!({ "path": text(&file)?, "year": year, "kind": kind, "lang": lang });
            let printed = at.open(Missing::Refuse)?.call(&caller, "reports.checklist", input)?;
            told(&printed, || tell::written(lang, &printed, &file))
        }
        Command::Import(asked) => {
            imports::import(&at.open(Missing::Create)?, &caller(fastrand::u64(..)), &asked)
        }
        Command::Export { kind: Kind::Associations, file } => {
            let input = json!({ "path": text(&file)?, "lang": lang });
            let desk = at.open(Missing::Refuse)?;
            if is_paper(&file) {
                let printed = desk.call(&caller(0), "reports.contacts", input)?;
                return told(&printed, || tell::written(lang, &printed, &file));
            }
            let done = desk.call(&caller(0), "exports.associations", input)?;
            told(&done, || vec![tell::exported(lang, &done, &file)])
        }
        Command::Backup { file } => {
            let done = at.open(Missing::Refuse)?.call(
                &caller(0),
                "store.backup",
                json!({ "path": text(&file)? }),
            )?;
            told(&done, || vec![say::cli_backup_written(lang, &file.display().to_string())])
        }
        Command::Restore { file } => {
            let kept = at.restore(&file)?;
            told(&json!({ "kept": kept }), || tell::restored(lang, &file, kept.as_deref()))
        }
        Command::Verify => {
            let verified = at.open(Missing::Refuse)?.call(&caller(0), "store.verify", Value::Null)?;
            let path = at.path()?;
            told(&verified, || tell::verified(lang, &verified, &path))?;
            Ok(if verified["sound"] == true { Ended::Done } else { Ended::Refused })
        }
    }
}

/// An open store, to be called.
pub(crate) struct Desk {
    store: Store,
}

impl Desk {
    /// Calls a command; at a terminal, one that takes long shows how far it has come.
    pub(crate) fn call(&self, caller: &Caller, name: &str, input: Value) -> Result<Value, Problem> {
        let _bar = bar::beside(caller);
        api::dispatch(&self.store, caller, name, input)
    }
}

/// Where the store lies.
struct Place {
    store: Option<PathBuf>,
}

impl Place {
    fn path(&self) -> Result<PathBuf, Failed> {
        let no_folder = || Failed::Opening(Problem::new(Code::NoStore).with("path", "fi.yhdyssilta.desk"));
        match &self.store {
            Some(path) => Ok(path.clone()),
            None => clock::window_store().ok_or_else(no_folder),
        }
    }

    fn open(&self, missing: Missing) -> Result<Desk, Failed> {
        let path = if missing == Missing::Create { self.made_path()? } else { self.path()? };
        let store = api::open(&path, missing).map_err(Failed::Opening)?;
        Ok(Desk { store })
    }

    /// Restores the backup; answers where the store as it was is kept.
    fn restore(&self, backup: &Path) -> Result<Option<PathBuf>, Failed> {
        // What stands in the way of the backup is laid at the door of its path; the rest concerns the store.
        api::restore(&self.made_path()?, backup).map_err(|problem| match (problem.code, &problem.field) {
            (Code::Busy | Code::ReadOnly | Code::IoFailed, None) => Failed::Opening(problem),
            _ => Failed::Command(problem),
        })
    }

    /// The path, in a folder that is there if it is the window's own.
    fn made_path(&self) -> Result<PathBuf, Failed> {
        let path = self.path()?;
        if self.store.is_none() {
            make_folder_of(&path).map_err(Failed::Opening)?;
        }
        Ok(path)
    }
}

/// The window's own folder, which it makes at its first start as well; nobody else's business.
fn make_folder_of(path: &Path) -> Result<(), Problem> {
    let Some(folder) = path.parent() else { return Ok(()) };
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Problem::io(folder, &error))
}

/// Whether a file is to be read by people, not by programs.
fn is_paper(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

/// A path as JSON says it; one that is no text cannot be said.
pub(crate) fn text(path: &Path) -> Result<&str, Problem> {
    let no_text =
        || Problem::new(Code::IoFailed).with("path", path.display().to_string()).with("reason", "UTF-8");
    path.to_str().ok_or_else(no_text)
}

fn call_one(at: &Place, caller: &Caller, call: Call) -> Outcome {
    let name = call.name.unwrap_or_default();
    let input = match call.input.as_deref() {
        None => Value::Null,
        Some("-") => parsed(&from_stdin()?)?,
        Some(json) => parsed(json)?,
    };
    let known = api::commands().iter().any(|command| command.name == name);
    // A name that is none makes no store.
    let missing = if known { Missing::Create } else { Missing::Refuse };
    answered(&at.open(missing)?.call(caller, &name, input)?)
}

fn from_stdin() -> Result<String, Problem> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|error| Problem::io(Path::new("-"), &error))?;
    Ok(text)
}

/// JSON as it was given.
pub(crate) fn parsed(json: &str) -> Result<Value, Problem> {
    serde_json::from_str(json).map_err(|error| Problem::new(Code::BadInput).with("reason", error.to_string()))
}

/// Every command with the TypeScript types of its input and output.
fn list() -> Value {
    api::commands()
        .into_iter()
        .map(|it| json!({ "name": it.name, "input": it.input, "output": it.output }))
        .collect()
}

/// JSON as it is.
fn answered(result: &Value) -> Outcome {
    told(result, || vec![format!("{result:#}")])
}

pub(crate) fn told(result: &Value, sentences: impl FnOnce() -> Vec<String>) -> Outcome {
    tell::result(result, sentences)?;
    Ok(Ended::Done)
}

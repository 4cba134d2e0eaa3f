//! What each command does: one call of the API, or of the store itself. Not here: the calls line by line
//! (`lines`).

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Code, Missing, Problem, Store, api};
use yhdyssilta_words::say;

use crate::Ended;
use crate::arguments::{Arguments, Call, Command};
use crate::{clock, lines, tell};

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

type Outcome = Result<Ended, Failed>;

/// Runs one command.
pub(crate) fn run(arguments: Arguments) -> Outcome {
    let Arguments { store, lang, today, command } = arguments;
    let at = Place { store };
    let caller = |seed| clock::caller(today, seed, lang);
    match command {
        Command::Demo { seed } => {
            let done =
                at.open(Missing::Create)?.call(&caller(seed), "store.fill_with_sample", Value::Null)?;
            Ok(told(&done, || tell::filled(lang, &done)))
        }
        Command::Call(Call { list: true, .. }) => Ok(answered(&list())),
        Command::Call(Call { lines: true, .. }) => {
            lines::answer(&at.open(Missing::Create)?.store, lang, || caller(fastrand::u64(..)))
        }
        Command::Call(call) => call_one(&at, &caller(fastrand::u64(..)), call),
        Command::Checklist { file, year, kind } => {
            let caller = caller(0);
            let year = year.unwrap_or_else(|| caller.today.year());
            let input = json!({ "path": file, "year": year, "kind": kind.name(), "lang": lang });
            let printed = at.open(Missing::Refuse)?.call(&caller, "reports.checklist", input)?;
            Ok(told(&printed, || tell::written(lang, &printed, &file)))
        }
        Command::Backup { file } => {
            let done = at.open(Missing::Refuse)?.call(&caller(0), "store.backup", json!({ "path": file }))?;
            Ok(told(&done, || vec![say::cli_backup_written(lang, &file.display().to_string())]))
        }
        Command::Restore { file } => {
            restore(&at.path()?, &file)?;
            Ok(told(&Value::Null, || vec![say::cli_restored(lang, &file.display().to_string())]))
        }
        Command::Verify => {
            let verified = at.open(Missing::Refuse)?.call(&caller(0), "store.verify", Value::Null)?;
            let path = at.path()?;
            told(&verified, || tell::verified(lang, &verified, &path));
            Ok(if verified["sound"] == true { Ended::Done } else { Ended::Refused })
        }
    }
}

/// An open store, to be called.
struct Desk {
    store: Store,
}

impl Desk {
    fn call(&self, caller: &Caller, name: &str, input: Value) -> Result<Value, Problem> {
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
        let path = self.path()?;
        if self.store.is_none() && missing == Missing::Create {
            make_folder_of(&path).map_err(Failed::Opening)?;
        }
        let store = api::open(&path, missing).map_err(Failed::Opening)?;
        Ok(Desk { store })
    }
}

/// The window's own folder, which it makes at its first start as well.
fn make_folder_of(path: &Path) -> Result<(), Problem> {
    let Some(folder) = path.parent() else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| Problem::io(folder, &error))
}

fn call_one(at: &Place, caller: &Caller, call: Call) -> Outcome {
    let name = call.name.unwrap_or_default();
    let input = match call.input.as_deref() {
        None => Value::Null,
        Some("-") => parsed(&from_stdin()?)?,
        Some(json) => parsed(json)?,
    };
    Ok(answered(&at.open(Missing::Create)?.call(caller, &name, input)?))
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

fn restore(store: &Path, backup: &Path) -> Result<(), Failed> {
    api::restore(store, backup).map_err(|problem| match problem.code {
        Code::Busy => Failed::Opening(problem),
        _ => Failed::Command(problem),
    })
}

/// Every command with the TypeScript types of its input and output.
fn list() -> Value {
    api::commands()
        .into_iter()
        .map(|it| json!({ "name": it.name, "input": it.input, "output": it.output }))
        .collect()
}

/// JSON as it is.
fn answered(result: &Value) -> Ended {
    told(result, || vec![format!("{result:#}")])
}

fn told(result: &Value, sentences: impl FnOnce() -> Vec<String>) -> Ended {
    tell::result(result, sentences);
    Ended::Done
}

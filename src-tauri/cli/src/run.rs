//! What each command does: one call of the API, or of the store itself. Not here: the calls line by line
//! (`lines`).

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Code, Missing, Problem, Store, api};

use crate::Ended;
use crate::arguments::{Arguments, Call, Command};
use crate::{clock, lines};

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
            called(&at.open(Missing::Create)?, &caller(seed), "store.fill_with_sample", Value::Null)
        }
        Command::Call(Call { list: true, .. }) => printed(&list()),
        Command::Call(Call { lines: true, .. }) => {
            lines::answer(&at.open(Missing::Create)?, lang, || caller(fastrand::u64(..)))
        }
        Command::Call(call) => call_one(&at, &caller(fastrand::u64(..)), call),
        Command::Checklist { file, year, kind } => {
            let caller = caller(0);
            let year = year.unwrap_or_else(|| caller.today.year());
            let input = json!({ "path": file, "year": year, "kind": kind.name(), "lang": lang });
            called(&at.open(Missing::Refuse)?, &caller, "reports.checklist", input)
        }
        Command::Backup { file } => {
            called(&at.open(Missing::Refuse)?, &caller(0), "store.backup", json!({ "path": file }))
        }
        Command::Restore { file } => restore(&at.path()?, &file),
        Command::Verify => verify(&at.open(Missing::Refuse)?, &caller(0)),
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

    fn open(&self, missing: Missing) -> Result<Store, Failed> {
        let path = self.path()?;
        if self.store.is_none() && missing == Missing::Create {
            make_folder_of(&path).map_err(Failed::Opening)?;
        }
        api::open(&path, missing).map_err(Failed::Opening)
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
    called(&at.open(Missing::Create)?, caller, &name, input)
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

fn called(store: &Store, caller: &Caller, name: &str, input: Value) -> Outcome {
    printed(&api::dispatch(store, caller, name, input)?)
}

fn verify(store: &Store, caller: &Caller) -> Outcome {
    let verified = api::dispatch(store, caller, "store.verify", Value::Null)?;
    printed(&verified)?;
    Ok(if verified["sound"] == true { Ended::Done } else { Ended::Refused })
}

fn restore(store: &Path, backup: &Path) -> Outcome {
    match api::restore(store, backup) {
        Ok(()) => Ok(Ended::Done),
        Err(problem) if problem.code == Code::Busy => Err(Failed::Opening(problem)),
        Err(problem) => Err(Failed::Command(problem)),
    }
}

/// Every command with the TypeScript types of its input and output.
fn list() -> Value {
    api::commands()
        .into_iter()
        .map(|it| json!({ "name": it.name, "input": it.input, "output": it.output }))
        .collect()
}

fn printed(result: &Value) -> Outcome {
    // A reader that has gone away (a closed pipe) has seen what it wanted.
    let _ = writeln!(io::stdout().lock(), "{result:#}");
    Ok(Ended::Done)
}

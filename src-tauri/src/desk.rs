//! The desk: the one store of this window, open, or closed with the problem that keeps it so. It is the officer's own
//! or the sample, each in its file.
//!
//! Calls use the store side by side; replacing it waits until they have ended. Not here: what a call does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use yhdyssilta_core::{Code, Missing, Problem, Store, api};

use crate::clock;
use crate::log::Log;
use crate::under_way::UnderWay;

/// How the desk stands, as the page sees it.
#[derive(Serialize)]
pub(crate) struct DeskState {
    /// The file of the store.
    store: String,
    /// Whether it is the sample, and not the officer's own.
    sample: bool,
    /// Why it is not open; none when it is.
    problem: Option<Problem>,
}

/// How the desk stands after a backup was put in the store's place.
#[derive(Serialize)]
pub(crate) struct Restored {
    #[serde(flatten)]
    state: DeskState,
    /// Where the store as it was is kept, if there was one.
    kept: Option<String>,
}

/// The files that can lie on the desk.
pub(crate) struct Places {
    /// The officer's own store.
    pub(crate) own: PathBuf,
    /// The sample municipality.
    pub(crate) sample: PathBuf,
}

/// The store of this window.
pub(crate) struct Desk {
    places: Places,
    log: Log,
    standing: RwLock<Standing>,
    under_way: UnderWay,
}

/// What lies on the desk.
struct Standing {
    sample: bool,
    store: Access,
}

enum Access {
    /// Nobody has asked yet.
    Unopened,
    Open(Box<Store>),
    Closed(Problem),
}

impl Desk {
    /// A desk over one of these, opened when it is first asked for.
    pub(crate) fn new(places: Places, sample: bool, log: Log) -> Desk {
        let standing = RwLock::new(Standing { sample, store: Access::Unopened });
        Desk { places, log, standing, under_way: UnderWay::default() }
    }

    /// How the desk stands, after an attempt to open it if there has been none.
    pub(crate) fn state(&self) -> DeskState {
        self.told(&self.opened())
    }

    /// Tries once more to open a store that is closed.
    pub(crate) fn retry(&self) -> DeskState {
        let mut standing = self.changing();
        if !matches!(standing.store, Access::Open(_)) {
            standing.store = self.open(standing.sample).into();
        }
        self.told(&standing)
    }

    /// Puts a backup in the store's place and opens it. A refused one leaves the store as it was.
    pub(crate) fn restore(&self, backup: &Path) -> Result<Restored, Problem> {
        let mut standing = self.changing();
        // Restoring takes the lock that an open store holds.
        standing.store = Access::Unopened;
        let restored = api::restore(self.place(standing.sample), backup);
        standing.store = self.open(standing.sample).into();
        self.log.outcome("restore", restored.as_ref().map(|_| ()));
        let kept = restored?.map(|path| path.display().to_string());
        Ok(Restored { state: self.told(&standing), kept })
    }

    /// Puts the sample on the desk, filled in for a reader of this language where it is empty. If it cannot be opened,
    /// the desk stays as it is.
    pub(crate) fn try_sample(&self, lang: &str) -> Result<DeskState, Problem> {
        let mut standing = self.changing();
        if !standing.sample {
            let store = self.open_sample(lang)?;
            *standing = Standing { sample: true, store: Access::Open(store) };
        }
        Ok(self.told(&standing))
    }

    /// Puts the officer's own store back on the desk.
    pub(crate) fn leave_sample(&self) -> DeskState {
        let mut standing = self.changing();
        if standing.sample {
            // Closed first: who names one file for both would be told that it is busy.
            *standing = Standing { sample: false, store: Access::Unopened };
            standing.store = self.open_own().into();
        }
        self.told(&standing)
    }

    /// Calls a command of the API.
    pub(crate) fn call(&self, lang: &str, name: &str, input: Value) -> Result<Box<RawValue>, Problem> {
        let caller = clock::caller(lang);
        let answer = match &self.opened().store {
            Access::Open(store) => {
                self.under_way.during(&caller.progress, || api::dispatch(store, &caller, name, input))
            }
            Access::Closed(problem) => Err(problem.clone()),
            Access::Unopened => unreachable!("it was opened just above"),
        };
        answer.inspect_err(|problem| self.log.outcome(name, Err(problem)))
    }

    /// The calls that are under way.
    pub(crate) fn under_way(&self) -> &UnderWay {
        &self.under_way
    }

    /// Closes the store for good, after the calls that are under way.
    pub(crate) fn close(&self) {
        // A call that comes too late must not open it again.
        self.changing().store = Access::Closed(Problem::new(Code::Busy));
    }

    /// The folder in which the store lies.
    pub(crate) fn folder(&self) -> PathBuf {
        folder_of(self.place(self.reading().sample)).to_owned()
    }

    fn opened(&self) -> RwLockReadGuard<'_, Standing> {
        if matches!(self.reading().store, Access::Unopened) {
            let mut standing = self.changing();
            // Another thread may have been here between the two locks.
            if matches!(standing.store, Access::Unopened) {
                standing.store = self.open(standing.sample).into();
            }
        }
        self.reading()
    }

    fn open(&self, sample: bool) -> Result<Box<Store>, Problem> {
        // Nobody has chosen a language yet when a start asks for the sample.
        if sample { self.open_sample("fi") } else { self.open_own() }
    }

    fn open_own(&self) -> Result<Box<Store>, Problem> {
        let opened = opened_at(&self.places.own);
        self.log.outcome("open", opened.as_ref().map(|_| ()));
        opened
    }

    fn open_sample(&self, lang: &str) -> Result<Box<Store>, Problem> {
        let opened = opened_at(&self.places.sample).and_then(|store| filled(store, lang));
        self.log.outcome("sample", opened.as_ref().map(|_| ()));
        opened
    }

    fn place(&self, sample: bool) -> &Path {
        if sample { &self.places.sample } else { &self.places.own }
    }

    fn told(&self, standing: &Standing) -> DeskState {
        let problem = match &standing.store {
            Access::Closed(problem) => Some(problem.clone()),
            Access::Open(_) | Access::Unopened => None,
        };
        let store = self.place(standing.sample).display().to_string();
        DeskState { store, sample: standing.sample, problem }
    }

    fn reading(&self) -> RwLockReadGuard<'_, Standing> {
        self.standing.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn changing(&self) -> RwLockWriteGuard<'_, Standing> {
        self.standing.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<Result<Box<Store>, Problem>> for Access {
    fn from(opened: Result<Box<Store>, Problem>) -> Access {
        match opened {
            Ok(store) => Access::Open(store),
            Err(problem) => Access::Closed(problem),
        }
    }
}

fn opened_at(path: &Path) -> Result<Box<Store>, Problem> {
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(|error| Problem::io(folder, &error))?;
    api::open(path, Missing::Create).map(Box::new)
}

/// The sample, filled in unless it has been already, and was perhaps changed by whoever tries things out.
fn filled(store: Box<Store>, lang: &str) -> Result<Box<Store>, Problem> {
    match api::dispatch::<Value>(&store, &clock::caller(lang), "store.fill_with_sample", Value::Null) {
        Err(problem) if problem.code != Code::StoreNotEmpty => Err(problem),
        _ => Ok(store),
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

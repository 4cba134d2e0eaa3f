//! The desk: the one store of this window, open, or closed with the problem that keeps it so.
//!
//! Calls use the store side by side; replacing it waits until they have ended. Not here: what a call does.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde::Serialize;
use serde_json::Value;
use yhdyssilta_core::{Code, Missing, Problem, Store, api};

use crate::clock;
use crate::log::Log;

/// How the desk stands, as the page sees it.
#[derive(Serialize)]
pub(crate) struct DeskState {
    /// The file of the store.
    store: String,
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

/// The store of this window.
pub(crate) struct Desk {
    path: PathBuf,
    is_sample: bool,
    log: Log,
    standing: RwLock<Standing>,
}

enum Standing {
    /// Nobody has asked yet.
    Unopened,
    Open(Box<Store>),
    Closed(Problem),
}

impl Desk {
    /// A desk over the store at `path`, opened when it is first asked for. A sample fills itself when empty.
    pub(crate) fn new(path: PathBuf, is_sample: bool, log: Log) -> Desk {
        Desk { path, is_sample, log, standing: RwLock::new(Standing::Unopened) }
    }

    /// How the desk stands, after an attempt to open it if there has been none.
    pub(crate) fn state(&self) -> DeskState {
        self.told(&self.opened())
    }

    /// Tries once more to open a store that is closed.
    pub(crate) fn retry(&self) -> DeskState {
        let mut standing = self.changing();
        if !matches!(*standing, Standing::Open(_)) {
            *standing = self.open();
        }
        self.told(&standing)
    }

    /// Puts a backup in the store's place and opens it. A refused one leaves the store as it was.
    pub(crate) fn restore(&self, backup: &Path) -> Result<Restored, Problem> {
        let mut standing = self.changing();
        // Restoring takes the lock that an open store holds.
        *standing = Standing::Unopened;
        let restored = api::restore(&self.path, backup);
        *standing = self.open();
        self.log.outcome("restore", restored.as_ref().map(|_| ()));
        let kept = restored?.map(|path| path.display().to_string());
        Ok(Restored { state: self.told(&standing), kept })
    }

    /// Calls a command of the API.
    pub(crate) fn call(&self, lang: &str, name: &str, input: Value) -> Result<Value, Problem> {
        let answer = match &*self.opened() {
            Standing::Open(store) => api::dispatch(store, &clock::caller(lang), name, input),
            Standing::Closed(problem) => Err(problem.clone()),
            Standing::Unopened => unreachable!("it was opened just above"),
        };
        answer.inspect_err(|problem| self.log.outcome(name, Err(problem)))
    }

    /// Closes the store for good, after the calls that are under way.
    pub(crate) fn close(&self) {
        // A call that comes too late must not open it again.
        *self.changing() = Standing::Closed(Problem::new(Code::Busy));
    }

    /// The folder in which the store lies.
    pub(crate) fn folder(&self) -> &Path {
        match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        }
    }

    fn opened(&self) -> RwLockReadGuard<'_, Standing> {
        if matches!(*self.reading(), Standing::Unopened) {
            let mut standing = self.changing();
            // Another thread may have been here between the two locks.
            if matches!(*standing, Standing::Unopened) {
                *standing = self.open();
            }
        }
        self.reading()
    }

    fn open(&self) -> Standing {
        let folder = fs::create_dir_all(self.folder()).map_err(|error| Problem::io(self.folder(), &error));
        let opened = folder.and_then(|()| api::open(&self.path, Missing::Create));
        self.log.outcome("open", opened.as_ref().map(|_| ()));
        match opened {
            Ok(store) => {
                if self.is_sample {
                    self.fill(&store);
                }
                Standing::Open(Box::new(store))
            }
            Err(problem) => Standing::Closed(problem),
        }
    }

    fn fill(&self, store: &Store) {
        let filled = api::dispatch(store, &clock::caller("fi"), "store.fill_with_sample", Value::Null);
        // At a later start it holds the sample already, perhaps changed by whoever tries things out.
        if let Err(problem) = filled
            && problem.code != Code::StoreNotEmpty
        {
            self.log.outcome("sample", Err(&problem));
        }
    }

    fn told(&self, standing: &Standing) -> DeskState {
        let problem = match standing {
            Standing::Closed(problem) => Some(problem.clone()),
            Standing::Open(_) | Standing::Unopened => None,
        };
        DeskState { store: self.path.display().to_string(), problem }
    }

    fn reading(&self) -> RwLockReadGuard<'_, Standing> {
        self.standing.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn changing(&self) -> RwLockWriteGuard<'_, Standing> {
        self.standing.write().unwrap_or_else(PoisonError::into_inner)
    }
}

//! What the program notes about itself for whoever mends it: a file a day, kept for a week, and a report of each
//! panic. Names of commands and codes of problems only: nothing that an officer wrote. Not here: the journal.

use std::backtrace::Backtrace;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta};
use yhdyssilta_core::Problem;

use crate::clock;

/// How long a file is kept after its day.
const KEPT: TimeDelta = TimeDelta::days(7);

/// The folder of the log. What cannot be written there stops nobody.
#[derive(Clone)]
pub(crate) struct Log {
    folder: PathBuf,
}

impl Log {
    /// Starts the log, takes away what is too old, and lets panics be reported beside it.
    pub(crate) fn start(folder: PathBuf) -> Log {
        let log = Log { folder };
        let _ = fs::create_dir_all(&log.folder);
        log.sweep();
        log.note(&format!("start {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS));
        let reporter = log.clone();
        let default = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            reporter.report(panic);
            default(panic);
        }));
        log
    }

    /// Notes what was done, or by which problem it was refused.
    pub(crate) fn outcome(&self, what: &str, outcome: Result<(), &Problem>) {
        match outcome {
            Ok(()) => self.note(what),
            Err(problem) => self.note(&format!("{what} refused: {:?}", problem.code)),
        }
    }

    fn note(&self, line: &str) {
        let now = clock::now();
        let path = self.folder.join(format!("{}.log", now.date_naive()));
        let file = OpenOptions::new().create(true).append(true).open(path);
        let _ = file.and_then(|mut file| writeln!(file, "{} {line}", now.format("%H:%M:%S%.3fZ")));
    }

    fn report(&self, panic: &PanicHookInfo) {
        let now = clock::now();
        // A message made at run time may quote a record (a slice cut inside a letter does); a literal cannot.
        let message = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or("(left out)");
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = format!(
            "Yhdyssilta {} on {} {}, {now}\n{place}\n{message}\n\n{}",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            Backtrace::force_capture(),
        );
        let name = now.format("%Y-%m-%dT%H-%M-%S%.3fZ-panic.txt").to_string();
        let _ = fs::write(self.folder.join(name), text);
        self.note(&format!("panic at {place}"));
    }

    fn sweep(&self) {
        let oldest = clock::now().date_naive() - KEPT;
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if day_of(&entry.path()).is_some_and(|day| day < oldest) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// The day with which the name of each of our files begins.
fn day_of(path: &Path) -> Option<NaiveDate> {
    path.file_name()?.to_str()?.get(..10)?.parse().ok()
}

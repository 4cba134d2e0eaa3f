//! When programs are killed: moments drawn over the time that they take when nobody disturbs them, and what they
//! were at.
//!
//! Not here: what is looked at afterwards.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use yhdyssilta_tests::desk::{Desk, ran};

/// The source of all chance in a test, and the seed to say when it fails.
pub(crate) fn chance() -> (u64, fastrand::Rng) {
    let given = std::env::var("YHDYSSILTA_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = given.unwrap_or_else(|| fastrand::u64(..));
    (seed, fastrand::Rng::with_seed(seed))
}

/// Lets one of these tests run at a time: each measures how long a program takes. And a program that is just being
/// started by one holds, for a moment, whatever store another has open in this process.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A moment in a span of time, all equally likely.
pub(crate) fn within(rng: &mut fastrand::Rng, span: Duration) -> Duration {
    span.mul_f64(rng.f64())
}

/// When a program is to be killed.
#[derive(Debug)]
pub(crate) enum Moment {
    /// So long after its start.
    After(Duration),
    /// As soon as it has made this file: the short time until its next step is seldom met by chance.
    Made(PathBuf),
}

impl Moment {
    /// Most moments by chance over `span`, every third one when `file` is made.
    pub(crate) fn draw(rng: &mut fastrand::Rng, kill: usize, span: Duration, file: PathBuf) -> Self {
        if kill.is_multiple_of(3) { Moment::Made(file) } else { Moment::After(within(rng, span)) }
    }

    fn has_come(&self, started: Instant) -> bool {
        match self {
            Moment::After(time) => started.elapsed() >= *time,
            Moment::Made(file) => file.exists(),
        }
    }
}

/// What kills met of a program that puts a finished copy in the store's place, by what lay in the folder afterwards.
#[derive(Debug, Default)]
pub(crate) struct Met {
    kills: usize,
    alive: usize,
    before: usize,
    copying: usize,
    between: usize,
    after: usize,
}

impl Met {
    /// Counts a kill: whether it met a program that lived, and whether the copy was in place by then.
    pub(crate) fn count(&mut self, alive: bool, in_place: bool, desk: &Desk, kept: &Path) {
        self.kills += 1;
        self.alive += usize::from(alive);
        *match (in_place, desk.file("desk.db.new").exists(), kept.exists()) {
            (true, ..) => &mut self.after,
            (false, _, true) => &mut self.between,
            (false, true, false) => &mut self.copying,
            (false, false, false) => &mut self.before,
        } += 1;
    }

    /// Fails unless the kills met every part of the work.
    pub(crate) fn assert_every_part(&self) {
        assert!(self.alive > self.kills * 3 / 4, "kills are to meet a program: {self:?}");
        assert!(self.copying > self.kills / 4, "many of them one that copies: {self:?}");
        assert!(
            self.between > 0,
            "and some one that has kept the old file and not yet placed the new: {self:?}"
        );
    }
}

/// How long a program takes to its end, which must be a good one.
pub(crate) fn undisturbed(command: &mut Command) -> Duration {
    let started = Instant::now();
    let said = ran(command);
    assert_eq!(said.code, Some(0), "undisturbed it succeeds: {said:?}");
    started.elapsed()
}

/// Starts a program and kills it at its moment; whether it was still alive.
pub(crate) fn killed(command: &mut Command, moment: &Moment) -> bool {
    let started = Instant::now();
    let mut program = started_quietly(command);
    let mut lives = || program.try_wait().is_ok_and(|ended| ended.is_none());
    while !moment.has_come(started) && lives() {
        std::thread::sleep(Duration::from_micros(50));
    }
    let alive = lives();
    // It may have ended just now; then there is nothing to end.
    let _ = program.kill();
    let _ = program.wait();
    alive
}

fn started_quietly(command: &mut Command) -> Child {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the program starts")
}

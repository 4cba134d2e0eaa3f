//! Steps, one after the other: each named, timed and counted, and the whole summed up in one line.
//!
//! Not here: what the steps do (`commands`), and whether one is needed (`fresh`).

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::Outcome;
use crate::fresh::Stamp;

/// How many tests passed and failed. A step without tests counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// Runs steps and keeps count.
#[derive(Default)]
pub(crate) struct Steps {
    sum: Tally,
}

impl Steps {
    /// Runs `command` as the step `name`. A failure is counted, and the steps after it run all the same.
    pub(crate) fn run(&mut self, name: &str, command: &mut Command) {
        let started = begin(name);
        let tally = count(command);
        self.add(name, started, tally);
    }

    /// Like [`Steps::run`], unless the step last succeeded on the same inputs.
    ///
    /// # Errors
    /// When the stamp cannot be written.
    pub(crate) fn run_if_stale(&mut self, name: &str, stamp: &Stamp, command: &mut Command) -> Outcome {
        if let Some(passed) = stamp.note().and_then(|note| note.parse::<u32>().ok()) {
            println!("== {name}: up to date");
            self.sum.passed += passed;
            return Ok(());
        }
        let started = begin(name);
        let tally = count(command);
        self.add(name, started, tally);
        if tally.failed == 0 { stamp.set(&tally.passed.to_string()) } else { Ok(()) }
    }

    /// Says how it went, in the line that ends every run.
    ///
    /// # Errors
    /// When anything failed.
    pub(crate) fn finish(self) -> Outcome {
        println!("\n{} passed, {} failed", self.sum.passed, self.sum.failed);
        if self.sum.failed == 0 { Ok(()) } else { Err("xtask: not everything passed".to_owned()) }
    }

    fn add(&mut self, name: &str, started: Instant, tally: Tally) {
        let verdict = if tally.failed == 0 { "done" } else { "FAILED" };
        println!("== {name}: {verdict} in {:.1} s", started.elapsed().as_secs_f64());
        self.sum.passed += tally.passed;
        self.sum.failed += tally.failed;
    }
}

/// Runs a step that the rest cannot do without.
///
/// # Errors
/// When it fails.
pub(crate) fn require(name: &str, step: impl FnOnce() -> Outcome) -> Outcome {
    let started = begin(name);
    step().map_err(|error| format!("{name}: {error}"))?;
    println!("== {name}: done in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Runs a command to its end.
///
/// # Errors
/// When it does not start, or fails.
pub(crate) fn finish(mut command: impl std::borrow::BorrowMut<Command>) -> Outcome {
    let command = command.borrow_mut();
    let status = command.status().map_err(|error| format!("{}: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", name(command))) }
}

fn begin(name: &str) -> Instant {
    println!("== {name}");
    Instant::now()
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// Runs a command, passes on what it says, and counts its tests.
fn count(command: &mut Command) -> Tally {
    let tally = command.stdout(Stdio::piped()).spawn().and_then(|mut child| {
        let mut tally = Tally::default();
        let stdout = child.stdout.take().expect("it was piped just above");
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally = tally.and(tests_in(&line));
        }
        Ok(tally.closed(child.wait()?.success()))
    });
    tally.unwrap_or_else(|error| {
        eprintln!("{}: {error}", name(command));
        Tally { passed: 0, failed: 1 }
    })
}

impl Tally {
    fn and(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }

    /// The tally of a step that has ended: never a failed step without a failure, nor a good one with nothing.
    fn closed(self, success: bool) -> Self {
        match (success, self) {
            (true, Self { passed: 0, failed: 0 }) => Self { passed: 1, failed: 0 },
            (false, Self { passed, failed: 0 }) => Self { passed, failed: 1 },
            (_, counted) => counted,
        }
    }
}

/// The tests that a closing line of Rust's test harness or of vitest counts.
fn tests_in(line: &str) -> Tally {
    let line = line.trim();
    let mut tally = Tally::default();
    if line.starts_with("test result: ") || line.starts_with("Tests  ") {
        let words: Vec<&str> = line.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            match (pair[0].parse(), pair[1]) {
                (Ok(number), "passed") => tally.passed = number,
                (Ok(number), "failed") => tally.failed = number,
                _ => {}
            }
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let rust = "test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(tests_in(rust), Tally { passed: 4, failed: 2 });
        assert_eq!(tests_in("      Tests  1 failed | 7 passed (8)"), Tally { passed: 7, failed: 1 });
        assert_eq!(tests_in(" Test Files  3 passed (3)"), Tally::default(), "files are no tests");
        assert_eq!(tests_in("it said: 9 passed"), Tally::default(), "a test's own words do not count");
    }

    #[test]
    fn a_step_is_never_counted_as_nothing() {
        assert_eq!(
            Tally::default().closed(true),
            Tally { passed: 1, failed: 0 },
            "a lint that found nothing"
        );
        assert_eq!(Tally::default().closed(false), Tally { passed: 0, failed: 1 }, "it did not compile");
        let died = Tally { passed: 3, failed: 0 }.closed(false);
        assert_eq!(died, Tally { passed: 3, failed: 1 }, "it was ended before it could count its failure");
    }
}

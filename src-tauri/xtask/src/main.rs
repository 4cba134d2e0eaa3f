//! `cargo xtask`: one command that sets up, runs, checks, tests and packs the whole project.
//!
//! Standard library only, so that it compiles before any system library is there, and on Windows too.
//! Not here: what a test proves; this only brings each test the things that it needs.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for developers talks on the terminal"
)]

mod commands;
mod fresh;
mod packages;
mod programs;
mod screen;
mod steps;
mod ui;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A step's result; the error is what the developer reads.
type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask COMMAND

  run [ARGUMENT…]  install what is missing, build and open the window
  test             everything that proves the product; a second run repeats nothing that is up to date
  check            formatting and lints of Rust, TypeScript, Svelte and CSS
  gen              the types of the API and the ids of the messages, into ui/src/gen
  bench            the benchmarks of each package that has some, and of the window
  shots            the pictures of the README, taken of the real window
  bundle           .deb and .rpm packages of the window";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first().map(|(command, rest)| (command.as_str(), rest)) {
        Some(("run", rest)) => commands::run(rest),
        Some(("test", [])) => commands::test(),
        Some(("check", [])) => commands::check(),
        Some(("gen", [])) => commands::generate(),
        Some(("bench", [])) => commands::bench(),
        Some(("shots", [])) => commands::shots(),
        Some(("bundle", [])) => commands::bundle(),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("this package lies in src-tauri/xtask").to_owned()
}

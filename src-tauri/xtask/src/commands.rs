//! What each `cargo xtask` command does, step by step.
//!
//! Not here: how a step is run (`steps`) or skipped (`fresh`).

use std::process::{Command, Stdio};

use crate::screen::Screen;
use crate::steps::{Steps, finish, require};
use crate::{Outcome, packages, programs, root, ui};
use programs::{cargo, npm};

/// Scripts of `ui/package.json` that look at the sources, and how the step is called.
const UI_LINTS: &[(&str, &str)] = &[
    ("check", "types of the pages"),
    ("lint", "lint of the pages"),
    ("format:check", "format of the pages"),
];

/// Builds what is missing and opens the window.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    prepare(&[packages::BUILD])?;
    let [window] = programs::built(["yhdyssilta"])?;
    finish(Command::new(window).args(arguments))
}

/// Proves everything.
pub(crate) fn test() -> Outcome {
    prepare(&[packages::BUILD, packages::TEST])?;
    let mut steps = Steps::default();
    lint(&mut steps)?;
    steps.run_if_stale(
        "tests of the pages",
        &ui::stamp("ui-test")?,
        &mut npm(&["run", "--silent", "test"]),
    )?;
    let [window, cli] = programs::built(["yhdyssilta", "yhdyssilta-cli"])?;
    let screen = Screen::start()?;
    let mut tests = cargo(&["test", "--workspace", "--all-features"]);
    tests.env("YHDYSSILTA_WINDOW", window).env("YHDYSSILTA_CLI", cli);
    steps.run("tests", screen.shows(&mut tests));
    steps.finish()
}

/// Formatting and lints alone.
pub(crate) fn check() -> Outcome {
    prepare(&[packages::BUILD])?;
    let mut steps = Steps::default();
    lint(&mut steps)?;
    steps.finish()
}

/// What the window is compiled against: the types of the API, and the ids of the messages.
pub(crate) fn generate() -> Outcome {
    require("packages of the pages", ui::install)?;
    finish(&mut npm(&["run", "--silent", "words"]))?;
    let printed = cargo(&["run", "--quiet", "--package=yhdyssilta-core", "--example=typescript"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    if !printed.status.success() {
        return Err("The types could not be made.".to_owned());
    }
    let file = root().join("ui/src/gen/api.ts");
    std::fs::write(&file, printed.stdout).map_err(|error| format!("{}: {error}", file.display()))
}

/// The benchmarks, in release.
pub(crate) fn bench() -> Outcome {
    let folders = std::fs::read_dir(root().join("src-tauri")).map_err(|error| error.to_string())?;
    let mut names: Vec<String> = folders
        .flatten()
        .filter(|folder| folder.path().join("benches").is_dir())
        .map(|folder| format!("--package=yhdyssilta-{}", folder.file_name().to_string_lossy()))
        .collect();
    names.sort();
    prepare(&[packages::BUILD, packages::TEST])?;
    finish(cargo(&["bench", "--bench=*"]).args(names))?;
    let [window, empty, cli] = programs::built_for_measuring()?;
    let screen = Screen::start()?;
    // What measures need not be fast itself, and is compiled already where the tests are.
    let mut measured = cargo(&["bench", "--profile=dev", "--workspace", "--all-features", "--bench=window"]);
    measured.env("YHDYSSILTA_WINDOW", window).env("YHDYSSILTA_EMPTY", empty).env("YHDYSSILTA_CLI", cli);
    finish(screen.shows(&mut measured))
}

/// The pictures of the README, taken of the real window.
pub(crate) fn shots() -> Outcome {
    prepare(&[packages::BUILD, packages::TEST])?;
    let [window, shots] = programs::built(["yhdyssilta", "shots"])?;
    let screen = Screen::start()?;
    finish(screen.shows(Command::new(shots).env("YHDYSSILTA_WINDOW", window)))
}

/// Packages of the window, for Linux.
pub(crate) fn bundle() -> Outcome {
    prepare(&[packages::BUILD])?;
    let bundler = root().join("ui/node_modules/.bin/tauri");
    finish(Command::new(bundler).arg("build").current_dir(root().join("src-tauri")))
}

fn prepare(lists: &[&[&str]]) -> Outcome {
    require("system packages", || packages::install(&lists.concat()))?;
    require("packages of the pages", ui::install)?;
    require("pages", ui::build)
}

fn lint(steps: &mut Steps) -> Outcome {
    steps.run("format", &mut cargo(&["fmt", "--all", "--check"]));
    let clippy = ["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
    steps.run("clippy", &mut cargo(&clippy));
    for (script, name) in UI_LINTS {
        let stamp = ui::stamp(&format!("ui-{}", script.replace(':', "-")))?;
        steps.run_if_stale(name, &stamp, &mut npm(&["run", "--silent", script]))?;
    }
    Ok(())
}

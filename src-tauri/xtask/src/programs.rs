//! Starting other programs: cargo, npm, and what cargo has built.
//!
//! Not here: counting and timing what they do, see `steps`.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::{Outcome, root, steps};

/// Cargo, the very one that started us, in the workspace.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// npm in the folder of the user interface.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(root().join("ui")).env("NO_COLOR", "1");
    command
}

/// Whether the shell would find a program of this name.
pub(crate) fn is_on_path(name: &str) -> bool {
    let names = [name.to_owned(), format!("{name}.exe"), format!("{name}.cmd")];
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| names.iter().any(|name| folder.join(name).is_file()))
    })
}

/// Builds all programs and says where those called `names` lie.
///
/// With the same features as the tests, so that nothing is compiled twice.
///
/// # Errors
/// When one does not build, or there is none of that name.
pub(crate) fn built<const N: usize>(names: [&str; N]) -> Outcome<[PathBuf; N]> {
    built_by(&["--workspace", "--bins", "--example=shots", "--all-features"], names)
}

/// Builds the window as it is given out, and the empty one beside it, and says where they lie.
///
/// # Errors
/// When one does not build.
pub(crate) fn built_for_measuring() -> Outcome<[PathBuf; 3]> {
    let what = ["--release", "--package=yhdyssilta", "--package=yhdyssilta-cli", "--bins", "--example=empty"];
    built_by(&what, ["yhdyssilta", "empty", "yhdyssilta-cli"])
}

fn built_by<const N: usize>(what: &[&str], names: [&str; N]) -> Outcome<[PathBuf; N]> {
    let arguments = [&["build", "--message-format=json-render-diagnostics"], what].concat();
    let mut paths: [PathBuf; N] = std::array::from_fn(|_| PathBuf::new());
    steps::require("programs", || {
        let output =
            cargo(&arguments).stderr(Stdio::inherit()).output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(format!("cargo build: {}", output.status));
        }
        let messages = String::from_utf8_lossy(&output.stdout);
        for (path, name) in paths.iter_mut().zip(names) {
            let found = messages.lines().find_map(|message| executable(message, name));
            *path = found.ok_or_else(|| format!("there is no program called {name}"))?;
        }
        Ok(())
    })?;
    Ok(paths)
}

/// The program that one of cargo's messages tells of, if it is the one called `name`.
fn executable(message: &str, name: &str) -> Option<PathBuf> {
    let after = |key: &str| message.split_once(key).map(|(_, rest)| rest);
    let path = after("\"executable\":\"")?.split_once('"')?.0.replace("\\\\", "\\");
    let path = PathBuf::from(path);
    (path.file_stem()? == name).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_in_what_cargo_says() {
        let library = r#"{"reason":"compiler-artifact","executable":null,"fresh":true}"#;
        let program = r#"{"reason":"compiler-artifact","executable":"/t/debug/yhdyssilta","fresh":true}"#;
        assert_eq!(executable(library, "yhdyssilta"), None, "a library is no program");
        assert_eq!(executable(program, "xtask"), None, "another program's name");
        assert_eq!(executable(program, "yhdyssilta"), Some(PathBuf::from("/t/debug/yhdyssilta")));
    }

    #[test]
    fn a_path_of_windows_is_read_too() {
        let program = r#"{"executable":"C:\\t\\debug\\xtask.exe"}"#;
        let path = executable(program, "C:\\t\\debug\\xtask").or(executable(program, "xtask"));
        assert_eq!(path, Some(PathBuf::from("C:\\t\\debug\\xtask.exe")), "backslashes are doubled in JSON");
    }
}

//! The built programs, by their paths.
//!
//! `cargo xtask test` builds them first and passes their paths; plain `cargo test` builds the command-line program
//! when a test first asks for it, and leaves the window out. Not here: what the programs do.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

/// The command-line program, built from the sources as they stand.
#[must_use]
pub fn cli() -> &'static Path {
    static CLI: OnceLock<PathBuf> = OnceLock::new();
    CLI.get_or_init(|| given("YHDYSSILTA_CLI").unwrap_or_else(|| build("yhdyssilta-cli")))
}

/// The window's program, as `cargo xtask test` built it.
#[must_use]
pub fn window() -> PathBuf {
    given("YHDYSSILTA_WINDOW")
        .expect("YHDYSSILTA_WINDOW holds the path of the built window: cargo xtask test sets it")
}

/// A program whose path stands in this variable.
#[must_use]
pub fn given(variable: &str) -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os(variable)?);
    assert!(path.is_file(), "{variable} names no file: {}", path.display());
    Some(path)
}

fn build(package: &str) -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .args(["build", "--package", package, "--message-format=json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo is there: it runs this test");
    assert!(output.status.success(), "{package} builds");
    let messages = String::from_utf8(output.stdout).expect("cargo writes JSON");
    let program = messages.lines().find_map(|message| executable(message, package));
    program.unwrap_or_else(|| panic!("{package} has a program of its name"))
}

/// The program that one of cargo's messages tells of, if it is that of `name`.
fn executable(message: &str, name: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let path = PathBuf::from(message["executable"].as_str()?);
    (message["target"]["name"] == name).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_found_among_cargos_messages() {
        let message = r#"{"target": {"name": "yhdyssilta-cli"}, "executable": "/t/yhdyssilta-cli"}"#;
        assert_eq!(executable(message, "yhdyssilta-cli"), Some(PathBuf::from("/t/yhdyssilta-cli")));
        assert_eq!(executable(message, "yhdyssilta"), None, "another program");
        let library = r#"{"target": {"name": "yhdyssilta-cli"}, "executable": null}"#;
        assert_eq!(executable(library, "yhdyssilta-cli"), None, "a library of that name");
    }
}

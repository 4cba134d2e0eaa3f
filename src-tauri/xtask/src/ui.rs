//! The user interface from its sources: Node's packages, the pages that the shell embeds.
//!
//! Not here: its lints and tests, see `commands`.

use std::path::PathBuf;
use std::process::Command;

use crate::fresh::Stamp;
use crate::{Outcome, programs, root, steps};

/// The oldest Node that the build tools run on.
const NODE: (u32, u32) = (20, 19);

/// Where stamps lie: in the target folder, so that a clean build starts anew.
fn stamps() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("xtask")
}

/// The stamp of a step that reads the sources of the user interface.
///
/// # Errors
/// When a source cannot be read.
pub(crate) fn stamp(name: &str) -> Outcome<Stamp> {
    Stamp::new(&stamps(), name, &[root().join("ui"), root().join("assets")])
}

/// Installs the packages of `package-lock.json` if they are not there.
///
/// # Errors
/// When Node is missing or too old, or npm fails.
pub(crate) fn install() -> Outcome {
    node()?;
    let files = ["package.json", "package-lock.json", ".npmrc"].map(|file| root().join("ui").join(file));
    let stamp = Stamp::new(&stamps(), "npm-ci", &files)?;
    if stamp.note().is_some() && root().join("ui/node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    steps::finish(programs::npm(&["ci"]))?;
    stamp.set("")
}

/// Builds the pages into `ui/dist` if their sources have changed.
///
/// # Errors
/// When a source cannot be read, or the build fails.
pub(crate) fn build() -> Outcome {
    let stamp = stamp("ui-build")?;
    if stamp.note().is_some() && root().join("ui/dist/index.html").is_file() {
        return Ok(());
    }
    steps::finish(programs::npm(&["run", "--silent", "build"]))?;
    stamp.set("")
}

fn node() -> Outcome {
    let wanted = format!("Node {}.{} or newer with npm is needed", NODE.0, NODE.1);
    let output = Command::new("node").arg("--version").output().map_err(|_| wanted.clone())?;
    let version = String::from_utf8_lossy(&output.stdout);
    match parse_version(&version) {
        Some(found) if found >= NODE => Ok(()),
        _ => Err(format!("{wanted}; this is {}", version.trim())),
    }
}

fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_told_from_a_new_one() {
        assert_eq!(parse_version("v20.20.2\n"), Some((20, 20)));
        assert!(parse_version("v18.20.4") < Some(NODE), "Debian 12's own Node is too old");
        assert!(parse_version("v22.3.0") >= Some(NODE), "the minor number counts within a major one only");
        assert_eq!(parse_version(""), None, "no version, no Node");
    }
}

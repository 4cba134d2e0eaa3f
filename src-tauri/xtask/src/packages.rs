//! The system packages of Debian and Ubuntu that the project needs, and how the missing ones get there.
//!
//! Not here: Rust with a C linker (build-essential), Node and git, which the developer brings.

use std::process::Command;

use crate::{Outcome, programs, steps};

/// What compiling the window needs; the rest of GTK and WebKit comes with it.
pub(crate) const BUILD: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests need beside that: a screen, a driver, a message bus, a font, a window manager and a hand for native
/// dialogs, a way for screen readers, and strangers who read our PDFs.
pub(crate) const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "fonts-dejavu-core",
    "openbox",
    "xdotool",
    "at-spi2-core",
    "poppler-utils",
    "qpdf",
    "util-linux",
];

/// Installs those of `wanted` that are missing. Elsewhere than on Debian it names them and goes on.
pub(crate) fn install(wanted: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !programs::is_on_path("dpkg-query") {
        eprintln!("Not a Debian system. Needed, under the names of Debian: {}", wanted.join(" "));
        return Ok(());
    }
    let missing = missing(wanted, is_installed);
    if missing.is_empty() {
        return Ok(());
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let line = command_line(root, programs::is_on_path("sudo"))
        .ok_or_else(|| format!("Missing. As root: apt-get install {}", missing.join(" ")))?;
    steps::finish(apt(&line, &["update", "-q"]))?;
    let options = ["-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends"];
    steps::finish(apt(&line, &options).args(&missing))
}

fn missing<'a>(wanted: &[&'a str], is_installed: impl Fn(&str) -> bool) -> Vec<&'a str> {
    wanted.iter().copied().filter(|name| !is_installed(name)).collect()
}

/// The words that start apt-get with the rights it needs; `None` when there is no way to get them.
fn command_line(root: bool, sudo: bool) -> Option<Vec<&'static str>> {
    match (root, sudo) {
        (true, _) => Some(vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]),
        (false, true) => Some(vec!["sudo", "DEBIAN_FRONTEND=noninteractive", "apt-get"]),
        (false, false) => None,
    }
}

fn apt(line: &[&str], arguments: &[&str]) -> Command {
    let mut command = Command::new(line[0]);
    command.args(&line[1..]).args(arguments);
    command
}

fn is_installed(name: &str) -> bool {
    let status = Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}\n", name]).output();
    status.is_ok_and(|status| says_installed(&status.stdout))
}

/// Whether `dpkg-query` names an installed one: with two architectures there is a line for each.
fn says_installed(status: &[u8]) -> bool {
    status.split(|byte| *byte == b'\n').any(|line| line == b"installed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_installed() {
        let found = missing(&["xvfb", "qpdf", "dbus"], |name| name == "qpdf");
        assert_eq!(found, ["xvfb", "dbus"], "qpdf is there already, the order is kept");
    }

    #[test]
    fn without_root_and_sudo_nothing_is_tried() {
        assert_eq!(command_line(false, false), None, "apt-get would only fail");
        assert_eq!(
            command_line(false, true).map(|line| line[0]),
            Some("sudo"),
            "an officer's laptop has sudo"
        );
        assert_eq!(command_line(true, false).map(|line| line[0]), Some("env"), "a container has no sudo");
    }

    #[test]
    fn a_removed_package_whose_settings_remain_is_missing() {
        assert!(says_installed(b"installed\n"), "the plain case");
        assert!(says_installed(b"not-installed\ninstalled\n"), "one of two architectures is enough");
        assert!(!says_installed(b"config-files\n"), "removed, only its settings remain");
        assert!(!says_installed(b""), "dpkg does not know the name");
    }
}

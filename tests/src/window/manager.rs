//! A window manager, and keys that reach any window: for native dialogs, and for closing a window as a person does.
//!
//! The driver sees neither. Not here: the page, whose keys the driver presses (`officer`).

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a window may take until it is there.
const PATIENCE: Duration = Duration::from_secs(10);

/// Without it, a title that is not all ASCII is read as empty.
const LETTERS: &str = "C.UTF-8";

/// A running openbox, ended with this value.
pub struct Manager(Child);

impl Manager {
    /// Starts it on the screen of the tests.
    ///
    /// # Panics
    /// When there is no openbox.
    #[must_use]
    pub fn start() -> Self {
        let openbox = Command::new("openbox")
            .args(["--sm-disable", "--config-file", "/dev/null"])
            .env("LC_ALL", LETTERS)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(openbox.expect("openbox is there: Debian's package openbox"))
    }

    /// Waits for a window whose title begins so, and gives it the focus.
    pub fn focus(&self, title: &str) {
        let name = format!("^{title}");
        let started = Instant::now();
        // Found at once or not at all: xdotool itself would wait for ever.
        while !xdotool(&["search", "--onlyvisible", "--name", &name, "windowactivate", "--sync"]) {
            assert!(started.elapsed() < PATIENCE, "no window is called {title}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Presses keys in the window that has the focus, as X11 names them: `Return`, `ctrl+a`.
    pub fn press(&self, keys: &str) {
        assert!(xdotool(&["key", "--clearmodifiers", keys]), "the window takes {keys}");
    }

    /// Types a text into the window that has the focus.
    pub fn write(&self, text: &str) {
        assert!(xdotool(&["type", "--delay", "5", text]), "the window takes a text");
    }

    /// Closes the window that has the focus, as its corner does: it is asked to go, and may do what it has to.
    pub fn close(&self) {
        self.press("alt+F4");
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn xdotool(arguments: &[&str]) -> bool {
    let status = Command::new("timeout")
        .args(["10", "xdotool"])
        .args(arguments)
        .env("LC_ALL", LETTERS)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.expect("xdotool is there: Debian's package xdotool").success()
}

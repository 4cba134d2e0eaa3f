//! A screen that nobody sees, for tests of the window: Xvfb, ended when this value goes.
//!
//! Not here: the driver of the window, which each test starts for itself.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Outcome;

/// A running Xvfb.
pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a server on the first free display, a little larger than the window.
    ///
    /// # Errors
    /// When there is no Xvfb, or it does not start.
    pub(crate) fn start() -> Outcome<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb: {error}"))?;
        let mut number = String::new();
        let stdout = server.stdout.take().expect("it was piped just above");
        // The server writes its number once it answers, and closes the pipe if it cannot.
        let read = BufReader::new(stdout).read_line(&mut number);
        let screen = Self { server, display: format!(":{}", number.trim()) };
        match read {
            Ok(1..) => Ok(screen),
            Ok(0) => Err("Xvfb did not start".to_owned()),
            Err(error) => Err(format!("Xvfb: {error}")),
        }
    }

    /// Makes `command` draw on this screen and on no other.
    pub(crate) fn shows<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", &self.display).env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

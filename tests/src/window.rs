//! The real window, driven through WebKitWebDriver: one session for each test, ended whatever happens.
//!
//! Each session has data folders and a message bus of its own, so that it meets no other window, neither of another
//! test nor of the person who runs it. Not here: the screen, which `cargo xtask test` starts for all of them.

pub mod manager;
pub mod officer;
pub mod reader;

use std::fs::Permissions;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::desk::{TODAY, ran};
use crate::programs;

/// A session that takes longer than this hangs; most take seconds, one that looks at every view takes a quarter of a
/// minute.
const LIMIT: Duration = Duration::from_secs(180);

/// How long the driver may take until it listens.
const START: Duration = Duration::from_secs(10);

/// Who works at the window.
pub const OFFICER: &str = "Maija Meikäläinen";

/// Which look the desktop asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// What the program finds around it: folders and a bus, all empty at first. Outlives the windows opened on it.
pub struct Desktop {
    bus: Child,
    address: String,
    home: TempDir,
    look: Look,
}

/// The driver, and through it the window; both end with this value, the window as if its process was killed.
pub struct Driver<'a> {
    process: Child,
    port: u16,
    desktop: &'a Desktop,
}

impl Desktop {
    /// An empty desktop of this look.
    #[must_use]
    pub fn start(look: Look) -> Self {
        let home = tempfile::tempdir().expect("tests may write into the folder for temporary files");
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            // What it starts for others, it starts here as well.
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env_remove("XDG_RUNTIME_DIR")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is there: Debian's package dbus");
        let mut address = String::new();
        let stdout = bus.stdout.take().expect("it was piped just above");
        let read = BufReader::new(stdout).read_line(&mut address);
        let desktop = Self { bus, address: address.trim().to_owned(), home, look };
        assert!(read.is_ok_and(|read| read > 0), "the message bus starts");
        desktop.provide_a_viewer();
        desktop
    }

    /// A path on this desktop.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Where the window keeps its files.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.path("data/fi.yhdyssilta.desk")
    }

    /// The store that the window opens unless told otherwise.
    #[must_use]
    pub fn store(&self) -> PathBuf {
        self.folder().join("yhdyssilta.db")
    }

    /// Answers the next dialogs: with a path, or with "rather not".
    pub fn choose(&self, path: Option<&Path>) {
        let line = path.map(|path| path.to_str().expect("paths of tests are plain")).unwrap_or_default();
        std::fs::write(self.path("choice"), line).expect("the answer can be left");
    }

    /// What viewers and file managers have been asked to open, in order.
    #[must_use]
    pub fn opened(&self) -> Vec<PathBuf> {
        let lines = std::fs::read_to_string(self.path("opened")).unwrap_or_default();
        lines.lines().map(PathBuf::from).collect()
    }

    /// The window's program, started by the same person, without a driver.
    #[must_use]
    pub fn window(&self) -> Command {
        let mut command = Command::new(programs::window());
        self.holds(&mut command);
        command
    }

    /// The command-line program, started by the same person.
    #[must_use]
    pub fn cli(&self) -> Command {
        let mut command = Command::new(programs::cli());
        self.holds(&mut command);
        command
    }

    /// What the command-line program answers to a command that must be done; while no window has the store open.
    pub fn call(&self, name: &str, input: &Value) -> Value {
        std::fs::create_dir_all(self.folder()).expect("the desktop is ours");
        ran(self.cli().args(["call", name, &input.to_string()])).result()
    }

    /// Calls many commands, one after another.
    ///
    /// # Panics
    /// When one is refused.
    pub fn calls(&self, commands: impl Iterator<Item = (&'static str, Value)>) {
        let lines: String =
            commands.map(|(name, input)| format!("{}\n", json!({ "call": name, "input": input }))).collect();
        let mut cli = self.cli();
        cli.args(["call", "--lines"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut cli = cli.spawn().expect("the command line starts");
        let mut stdin = cli.stdin.take().expect("it listens");
        let write = std::thread::spawn(move || stdin.write_all(lines.as_bytes()));
        let output = cli.wait_with_output().expect("it ends");
        write.join().expect("nothing stops the writing").expect("it takes every line");
        let answers = String::from_utf8_lossy(&output.stdout);
        let refused = answers.lines().find(|answer| !answer.starts_with(r#"{"done""#));
        assert_eq!(refused, None, "every command is done");
    }

    /// Answers the questions of the first start, and opens the assessment of a year.
    pub fn begin(&self, year: i32) {
        self.call("settings.begin", &json!({ "kind": "municipality", "code": "564", "name": OFFICER }));
        self.call("checklist.open", &json!({ "year": year }));
    }

    /// Fills the store with the sample municipality, for a reader of this language.
    pub fn fill_with_sample(&self, lang: &str) {
        std::fs::create_dir_all(self.folder()).expect("the desktop is ours");
        ran(self.cli().args(["--today", TODAY, "--lang", lang, "demo"])).result();
        self.call("memory.choose_language", &json!({ "lang": lang }));
    }

    /// Lets a program start here.
    fn holds<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let path = std::env::var("PATH").expect("programs are found by a path");
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            // Without it, GTK gives no name to a window whose title is not all ASCII.
            .env("LC_CTYPE", "C.UTF-8")
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("YHDYSSILTA_CHOICE", self.path("choice"))
            .env("PATH", format!("{}:{path}", self.path("bin").display()))
    }

    /// A viewer that only notes what it was to show.
    fn provide_a_viewer(&self) {
        let program = self.path("bin/xdg-open");
        let script = format!("#!/bin/sh\necho \"$1\" >> {}\n", self.path("opened").display());
        std::fs::create_dir(self.path("bin")).expect("the desktop is empty");
        std::fs::write(&program, script).expect("the folder was made just above");
        std::fs::set_permissions(&program, Permissions::from_mode(0o755)).expect("it is ours");
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}

impl<'a> Driver<'a> {
    /// Starts a driver on this desktop.
    #[must_use]
    pub fn start(desktop: &'a Desktop) -> Self {
        // Nobody listens to the window here; axe reads the page itself.
        Self::start_with(desktop, |command| command.env("NO_AT_BRIDGE", "1"))
    }

    /// Starts a driver whose surroundings, and thus the window's, `change` has changed.
    pub fn start_with(desktop: &'a Desktop, change: impl FnOnce(&mut Command) -> &mut Command) -> Self {
        let port = free_port();
        let theme = match desktop.look {
            Look::Light => "Adwaita",
            Look::Dark => "Adwaita:dark",
        };
        let mut command = Command::new("WebKitWebDriver");
        desktop
            .holds(&mut command)
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            // The window inherits all of this from the driver that starts it.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("GTK_THEME", theme)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            // A group of its own, so that the window can be ended with it.
            .process_group(0);
        let process = change(&mut command)
            .spawn()
            .expect("WebKitWebDriver is there: Debian's package webkit2gtk-driver");
        let driver = Self { process, port, desktop };
        driver.wait_until_it_listens();
        driver
    }

    /// Opens the window, its program started with these arguments.
    pub async fn open(&self, arguments: &[&str]) -> Client {
        self.open_program(&programs::window(), arguments).await
    }

    /// Opens the window of another program, started with these arguments.
    pub async fn open_program(&self, program: &Path, arguments: &[&str]) -> Client {
        let options = json!({ "webkitgtk:browserOptions": { "binary": program, "args": arguments } });
        let Value::Object(capabilities) = options else { unreachable!("an object was written just above") };
        let url = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities).connect(&url).await;
        session.expect("the window opens and can be driven")
    }

    /// The driver's own process.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    /// The desktop on which the window stands.
    #[must_use]
    pub fn desktop(&self) -> &'a Desktop {
        self.desktop
    }

    fn wait_until_it_listens(&self) {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(started.elapsed() < START, "WebKitWebDriver does not listen");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Driver<'_> {
    fn drop(&mut self) {
        // The driver alone would leave a window behind that hangs, so its whole group is ended.
        let group = format!("kill -s KILL -- -{}", self.process.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        // Whatever became of the group: without this, waiting for a living driver would never end.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // A window that is still ending keeps the next one from the store.
        let started = Instant::now();
        while is_alive(self.process.id()) && started.elapsed() < START {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Whether any process of a group still runs: until then it holds its files.
fn is_alive(group: u32) -> bool {
    let Ok(processes) = std::fs::read_dir("/proc") else { return false };
    processes.flatten().any(|process| {
        let stat = std::fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        // Name in brackets, then state, parent, group: proc(5).
        let after = stat.rsplit_once(") ").map_or("", |(_, after)| after);
        let fields: Vec<&str> = after.split(' ').take(3).collect();
        let [state, _, of] = fields[..] else { return false };
        // What has ended and only waits to be counted holds nothing, once its last thread has ended.
        let threads = std::fs::read_dir(process.path().join("task")).map_or(0, Iterator::count);
        of == group.to_string() && (state != "Z" || threads > 1)
    })
}

/// Gives `test` an empty desktop to open windows on, and ends them, also when the test fails or hangs.
///
/// One desktop at a time: two would share the screen, the keyboard and two cores.
pub fn on_a_desktop(look: Look, test: impl AsyncFnOnce(&Desktop)) {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime on this thread").block_on(async {
        let desktop = Desktop::start(look);
        tokio::time::timeout(LIMIT, test(&desktop)).await.expect("the session ends in time");
    });
}

/// Opens the window on an empty desktop, lets `test` do its work in it, and closes it.
pub fn in_window(look: Look, test: impl AsyncFnOnce(&Driver<'_>, &Client)) {
    on_a_desktop(look, async |desktop| {
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        test(&driver, &client).await;
        client.close().await.expect("the session closes");
    });
}

/// Asks the shell, as the page's bridge does: its answer, or what it refuses with.
///
/// # Errors
/// When the shell refuses.
pub async fn ask(client: &Client, command: &str, input: Value) -> Result<Value, Value> {
    let ask = "const [command, input, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, input).then(
            answer => done({ Ok: answer }), refused => done({ Err: refused }));";
    let answer = client.execute_async(ask, vec![command.into(), input]).await.expect("the page asks");
    serde_json::from_value(answer).expect("an answer or a refusal")
}

/// Calls a command of the API from the page, for a reader of Finnish.
///
/// # Errors
/// With the problem, when the call is refused.
pub async fn call(client: &Client, name: &str, input: Value) -> Result<Value, Value> {
    ask(client, "call", json!({ "lang": "fi", "name": name, "input": input })).await
}

/// What axe finds wrong on the page, each with its rule and first place.
pub async fn axe(client: &Client) -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(path).expect("axe-core is there: npm ci in ui/");
    client.execute(&source, vec![]).await.expect("axe can be put into the page");
    // What still floats in is half transparent, and nobody reads it then.
    let run = "const done = arguments[arguments.length - 1];
        const still = Promise.all(document.getAnimations().map(moving => moving.finished));
        still.then(() => axe.run(document, { resultTypes: ['violations'] })).then(
            found => done(found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0].html}`)),
            error => done([String(error)]));";
    let found = client.execute_async(run, vec![]).await.expect("axe runs");
    serde_json::from_value(found).expect("axe answers with a list of sentences")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port of this machine is free");
    listener.local_addr().expect("it was bound just above").port()
}

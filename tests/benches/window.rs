//! How fast the window is there, what it holds of memory and how soon a mark follows a key: beside an empty window of
//! the same toolchain, both in one run. Then how soon a list of the whole national register follows a key in its
//! search, and its frames while one scrolls through it. `cargo xtask bench` builds the programs and gives them a screen.
//!
//! The bounds are 1.25 times its start, 1.3 times its memory, 50 ms from key to mark and 100 ms from key to list. Not
//! here: what the window does, see `tests/window`.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fantoccini::Client;
use yhdyssilta_tests::programs;
use yhdyssilta_tests::window::{Desktop, Driver, Look};

/// Starts of each window; the median counts.
const RUNS: usize = 11;
/// Keys that are pressed.
const KEYS: usize = 40;
/// What is typed into the search, letter by letter: the commonest word, a rarer one, two, and what nobody is called.
const SEARCHES: [&str; 4] = ["yhdistys", "kuoro", "seura ry", "urheiluseuraa"];
/// Associations in the whole national register.
const ALL: &str = "108000";
/// Frames that are counted while the list moves, each by this many pixels.
const FRAMES: u32 = 120;
const STEP: u32 = 400;
/// How long a window rests before its memory is read.
const REST: Duration = Duration::from_secs(2);
/// The system counts the start of a process in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

/// One start of a window.
struct Start {
    /// From the start of the process to the painted page, in milliseconds.
    usable: f64,
    /// Of all its processes, in MB; shared pages are shared out (PSS).
    memory: f64,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime on this thread").block_on(measure());
}

async fn measure() {
    let (ours, empty) = (Desktop::start(Look::Light), Desktop::start(Look::Light));
    let (window, nothing) =
        (programs::window(), programs::given("YHDYSSILTA_EMPTY").expect("xtask gives it"));
    // The first start of each makes its folders, and the sample municipality.
    start(&ours, &window, &["--demo"]).await;
    start(&empty, &nothing, &[]).await;
    let (mut of_ours, mut of_empty) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        of_ours.push(start(&ours, &window, &["--demo"]).await);
        of_empty.push(start(&empty, &nothing, &[]).await);
    }
    println!("{}", machine());
    println!("{:<34} {:>8} {:>8} {:>7}", "", "ours", "empty", "ratio");
    let line = |name: &str, figure: fn(&Start) -> f64| {
        let of = |starts: &[Start]| median(starts.iter().map(figure).collect());
        let (ours, empty) = (of(&of_ours), of(&of_empty));
        println!("{name:<34} {ours:>8.0} {empty:>8.0} {:>7.2}", ours / empty);
    };
    line("start to usable page, ms", |start| start.usable);
    line("memory of all processes, MB (PSS)", |start| start.memory);
    let mut keys = keys(&ours, &window).await;
    keys.sort_by(f64::total_cmp);
    let (middle, most) = (keys[keys.len() / 2], keys[keys.len() - 1]);
    println!("key to painted mark, ms: median {middle:.1}, slowest of {KEYS} {most:.1}");
    let (keys, frames) = long_list(&ours, &window).await;
    println!("at {ALL} associations: key to painted list, ms: {}", spread(keys));
    println!("at {ALL} associations: from frame to frame while the list moves, ms: {}", spread(frames));
}

/// Starts a window, and ends it once it has been measured.
async fn start(desktop: &Desktop, program: &Path, arguments: &[&str]) -> Start {
    let driver = Driver::start(desktop);
    let client = driver.open_program(program, arguments).await;
    let script = "return performance.timeOrigin + performance.getEntriesByName('usable')[0].startTime";
    usable(&client).await;
    let painted = client.execute(script, vec![]).await.expect("the page tells");
    let process = child_of(driver.process());
    let began = began(process);
    tokio::time::sleep(REST).await;
    let memory = family(process).into_iter().map(memory).sum();
    client.close().await.expect("the session closes");
    Start { usable: painted.as_f64().expect("a moment") - began, memory }
}

async fn usable(client: &Client) {
    let script = "const done = arguments[0];
        const look = () => performance.getEntriesByName('usable').length ? done() : setTimeout(look, 5);
        look();";
    client.execute_async(script, vec![]).await.expect("the page can be used");
}

/// From each key to the frame in which its mark stands, in milliseconds.
async fn keys(desktop: &Desktop, window: &Path) -> Vec<f64> {
    let driver = Driver::start(desktop);
    let client = driver.open_program(window, &["--demo"]).await;
    usable(&client).await;
    let script = "const done = arguments[0];
        location.hash = location.hash.split('/').slice(0, 3).join('/') + '/3.5';
        window.took = [];
        addEventListener('keydown', event => requestAnimationFrame(() => {
            const chosen = document.querySelector('[role=radiogroup] :checked + .key');
            const shown = chosen !== null && chosen.textContent === event.key;
            const channel = new MessageChannel();
            channel.port1.onmessage = () => took.push(shown ? performance.now() - event.timeStamp : null);
            channel.port2.postMessage(null);
        }), true);
        const look = () => {
            const control = document.querySelector('[role=radiogroup] input');
            if (control && document.querySelector('[aria-selected=true]')) { control.focus(); done(); }
            else setTimeout(look, 20);
        };
        look();";
    client.execute_async(script, vec![]).await.expect("the criterion opens");
    for press in 0..KEYS {
        let key = (1 + press % 5).to_string();
        let control = client.active_element().await.expect("the control has the focus");
        control.send_keys(&key).await.expect("the key is pressed");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let took = client.execute("return took", vec![]).await.expect("the page tells");
    client.close().await.expect("the session closes");
    let took: Vec<Option<f64>> = serde_json::from_value(took).expect("a list of figures");
    took.into_iter().map(|took| took.expect("the mark stands in the frame after its key")).collect()
}

/// From each letter in the search to the frame in which its list stands, and from frame to frame while the whole
/// list moves, in milliseconds.
async fn long_list(desktop: &Desktop, window: &Path) -> (Vec<f64>, Vec<f64>) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = folder.path().join("register.db");
    let filled = Command::new(programs::cli())
        .args(["demo", "--associations", ALL, "--store"])
        .arg(&store)
        .stdout(Stdio::null())
        .status();
    assert!(filled.expect("the program runs").success(), "the sample of the whole register is made");
    let driver = Driver::start(desktop);
    let client = driver.open_program(window, &["--store", store.to_str().expect("plain letters")]).await;
    let script = "const done = arguments[0];
        location.hash = '#/associations';
        window.took = [];
        addEventListener('keydown', event => {
            const look = () => {
                if (document.querySelector('[data-pane] > [aria-busy]')?.ariaBusy !== 'false') return requestAnimationFrame(look);
                const channel = new MessageChannel();
                channel.port1.onmessage = () => took.push(performance.now() - event.timeStamp);
                channel.port2.postMessage(null);
            };
            requestAnimationFrame(look);
        }, true);
        const look = () => {
            const search = document.querySelector('[role=search] input');
            if (search && document.querySelector('[data-pane] > [aria-busy]')?.ariaBusy === 'false') { search.focus(); done(); }
            else setTimeout(look, 20);
        };
        look();";
    client.execute_async(script, vec![]).await.expect("the list opens");
    let mut letters = 0;
    for search in SEARCHES {
        let field = client.active_element().await.expect("the search has the focus");
        for letter in search.chars() {
            field.send_keys(&letter.to_string()).await.expect("the letter is typed");
            tokio::time::sleep(Duration::from_millis(250)).await;
            letters += 1;
        }
        // The next letter takes the place of all.
        client.execute("document.activeElement.select()", vec![]).await.expect("the search is picked");
    }
    let script = format!(
        "const done = arguments[0], frames = [];
        const pane = document.querySelector('[data-pane=\"0\"]');
        const search = document.activeElement;
        search.value = '';
        search.dispatchEvent(new Event('input', {{ bubbles: true }}));
        let last;
        const move = now => {{
            if (last !== undefined) frames.push(now - last);
            last = now;
            pane.scrollTop += {STEP};
            if (frames.length >= {FRAMES}) done([took, frames, pane.scrollTop]);
            else requestAnimationFrame(move);
        }};
        setTimeout(() => requestAnimationFrame(move), 1000);"
    );
    let told = client.execute_async(&script, vec![]).await.expect("the list moves");
    client.close().await.expect("the session closes");
    let (took, frames, top): (Vec<f64>, Vec<f64>, f64) = serde_json::from_value(told).expect("figures");
    assert_eq!(took.len(), letters, "each letter had its list");
    assert!(top >= f64::from(FRAMES * STEP), "the list moved");
    (took, frames)
}

fn spread(mut figures: Vec<f64>) -> String {
    figures.sort_by(f64::total_cmp);
    let (count, most) = (figures.len(), figures[figures.len() - 1]);
    let [middle, nearly] = [50, 95].map(|percent| figures[(count - 1) * percent / 100]);
    format!("median {middle:.0}, p95 {nearly:.0}, slowest of {count} {most:.0}")
}

/// When a process began, in milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "the clock is what is measured with")]
fn began(process: u32) -> f64 {
    let uptime = read("/proc/uptime").split(' ').next().and_then(|first| first.parse::<f64>().ok());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is later than 1970");
    // The 22nd field; the second is a name in brackets that may hold spaces (proc(5)).
    let stat = read(format!("/proc/{process}/stat"));
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after.split_whitespace().nth(19).and_then(|ticks| ticks.parse::<f64>().ok());
    let age = uptime.expect("the system tells") - ticks.expect("the system tells") / TICKS_PER_SECOND;
    (now.as_secs_f64() - age) * 1e3
}

/// The window that a driver has started.
fn child_of(driver: u32) -> u32 {
    processes().find(|process| parent(*process) == Some(driver)).expect("the driver started a window")
}

/// A process and all that it has started.
fn family(first: u32) -> Vec<u32> {
    let mut family = vec![first];
    let mut at = 0;
    while at < family.len() {
        let of = family[at];
        family.extend(processes().filter(|process| parent(*process) == Some(of)));
        at += 1;
    }
    family
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").expect("Linux has it");
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn parent(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok())
}

/// What a process holds, in MB.
fn memory(process: u32) -> f64 {
    let rollup = read(format!("/proc/{process}/smaps_rollup"));
    let held = rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB"));
    held.and_then(|held| held.trim().parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// What it ran on, where the system tells.
fn machine() -> String {
    let told = read("/proc/cpuinfo");
    let model = told.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    format!("{}, release, Xvfb", model.trim_start_matches([' ', '\t', ':']))
}

fn read(path: impl Into<PathBuf>) -> String {
    fs::read_to_string(path.into()).unwrap_or_default()
}

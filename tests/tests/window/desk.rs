//! The store behind the window: made at the first start, called from the page, and what keeps it closed.
//!
//! Not here: what the calls do, which core proves without a window.

use std::fs;
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{sees, until};
use yhdyssilta_tests::window::{Desktop, Driver, Look, ask, call, in_window, on_a_desktop};

use crate::heading;

/// How the desk stands according to the page: `open`, or the code of a problem.
pub(crate) async fn standing(client: &Client) -> String {
    heading(client).await;
    let line = client.wait().for_element(Locator::Css("[data-desk]")).await.unwrap();
    line.attr("data-desk").await.unwrap().unwrap()
}

/// Another program that keeps the store of this desktop open.
pub(crate) fn occupy(desktop: &Desktop) -> Child {
    let mut other = desktop.cli();
    other.args(["call", "--lines"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    fs::create_dir_all(desktop.folder()).unwrap();
    let mut other = other.spawn().unwrap();
    writeln!(other.stdin.as_mut().unwrap(), r#"{{"call": "settings.get"}}"#).unwrap();
    let mut answer = String::new();
    BufReader::new(other.stdout.as_mut().unwrap()).read_line(&mut answer).unwrap();
    assert!(answer.starts_with(r#"{"done""#), "the other program has the store open: {answer}");
    other
}

/// Lets the other program end, and with it its hold on the store.
pub(crate) fn leave(mut other: Child) {
    drop(other.stdin.take());
    assert!(other.wait().unwrap().success(), "the other program ends in order");
}

/// Leaves a store of the version after the newest on this desktop.
pub(crate) fn leave_a_newer_store(desktop: &Desktop) {
    leave(occupy(desktop));
    let store = fs::OpenOptions::new().write(true).open(desktop.store());
    let mut store = store.unwrap();
    // SQLite's user version, see section 1.3 of its file format.
    store.seek(SeekFrom::Start(60)).unwrap();
    store.write_all(&9_999_u32.to_be_bytes()).unwrap();
}

/// What `verify` of the command-line program says of the store of this desktop.
///
/// Asked again while the store is in use: the system takes a moment to end a killed window.
pub(crate) fn verified(desktop: &Desktop) -> Value {
    let asked = Instant::now();
    loop {
        let output = desktop.cli().arg("verify").output().unwrap();
        match serde_json::from_slice(&output.stdout) {
            Ok(verified) => return verified,
            Err(_) => assert!(asked.elapsed() < Duration::from_secs(10), "it can be verified: {output:?}"),
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

async fn year_opened(client: &Client, year: i32) -> Value {
    call(client, "checklist.open", json!({ "year": year })).await.unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_first_start_makes_a_store_for_its_owner_alone() {
    in_window(Look::Light, async |driver, client| {
        assert_eq!(standing(client).await, "open", "nothing is in the way");
        let desktop = driver.desktop();
        assert!(desktop.store().is_file(), "the store lies where the command line looks for it");
        assert_eq!(mode(&desktop.folder()), 0o700, "nobody else looks into the folder");
        assert_eq!(mode(&desktop.store()), 0o600, "nobody else reads the store");
    });
}

#[test]
fn a_call_goes_from_the_page_to_the_store_and_back() {
    in_window(Look::Light, async |_, client| {
        standing(client).await;
        let settings = call(client, "settings.get", Value::Null).await.unwrap();
        assert_eq!(settings["organisation"], Value::Null, "a new store knows nobody yet");
        let done = year_opened(client, 2026).await;
        assert_eq!(done["touched"], json!(["checklist"]), "the page learns what to read again");
        let years = call(client, "checklist.years", Value::Null).await.unwrap();
        assert_eq!(years[0]["year"], 2026, "what was written is read");
    });
}

#[test]
fn a_refused_call_arrives_as_its_problem() {
    in_window(Look::Light, async |_, client| {
        standing(client).await;
        let missing = call(client, "checklist.get", json!({ "year": 1999 })).await.unwrap_err();
        assert_eq!(missing["code"], "assessment-missing", "{missing}");
        let unknown = call(client, "nothing.here", Value::Null).await.unwrap_err();
        assert_eq!(unknown["code"], "unknown-command", "{unknown}");
        let tauris_own = ask(client, "plugin:window|close", json!({ "label": "main" })).await;
        assert!(tauris_own.is_err(), "the page may ask nothing of Tauri itself");
    });
}

#[test]
fn a_store_in_use_is_opened_once_the_other_program_lets_go() {
    on_a_desktop(Look::Light, async |desktop| {
        let other = occupy(desktop);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        assert_eq!(standing(&client).await, "busy", "the other program came first");
        let refused = call(&client, "settings.get", Value::Null).await.unwrap_err();
        assert_eq!(refused["code"], "busy", "a call says the same");
        assert_eq!(retried(&client).await["problem"]["code"], "busy", "nothing has changed");
        leave(other);
        assert_eq!(retried(&client).await["problem"], Value::Null, "now it is free");
        call(&client, "settings.get", Value::Null).await.unwrap();
        client.close().await.unwrap();
    });
}

async fn retried(client: &Client) -> Value {
    ask(client, "desk_retry", json!({})).await.unwrap()
}

#[test]
fn a_newer_store_is_left_as_it_is_until_a_backup_replaces_it() {
    on_a_desktop(Look::Light, async |desktop| {
        leave_a_newer_store(desktop);
        let before = fs::read(desktop.store()).unwrap();
        let backup = desktop.path("backup.db");
        let demo = desktop.cli().arg("--store").arg(&backup).arg("demo").output().unwrap();
        assert!(demo.status.success(), "a backup to go back to: {demo:?}");
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        assert_eq!(standing(&client).await, "newer-store", "a newer program made it");
        let wrong = ask(&client, "desk_restore", json!({ "path": desktop.path("none.db") })).await;
        assert_eq!(wrong.unwrap_err()["code"], "no-store", "there is no such backup");
        assert!(fs::read(desktop.store()).unwrap() == before, "the store is byte for byte what it was");
        let restored = ask(&client, "desk_restore", json!({ "path": backup })).await.unwrap();
        assert_eq!(restored["problem"], Value::Null, "the backup is open");
        let kept = restored["kept"].as_str().unwrap();
        assert!(fs::read(kept).unwrap() == before, "the newer store is kept, and the page knows where");
        let settings = call(&client, "settings.get", Value::Null).await.unwrap();
        assert_eq!(settings["organisation"]["code"], "999", "it holds the sample municipality");
        client.close().await.unwrap();
    });
}

#[test]
fn a_killed_window_leaves_a_store_that_verifies() {
    on_a_desktop(Look::Light, async |desktop| {
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        standing(&client).await;
        year_opened(&client, 2026).await;
        drop(driver);
        assert_eq!(verified(desktop)["sound"], true, "nothing is broken");
        let years = desktop.cli().args(["call", "checklist.years"]).output().unwrap();
        let years: Value = serde_json::from_slice(&years.stdout).unwrap();
        assert_eq!(years[0]["year"], 2026, "what the page saw done is on the disk");
    });
}

#[test]
fn a_store_can_be_named_at_the_start() {
    on_a_desktop(Look::Light, async |desktop| {
        let named = desktop.path("named.db");
        let driver = Driver::start(desktop);
        let client = driver.open(&["--store", named.to_str().unwrap()]).await;
        assert_eq!(standing(&client).await, "open", "it is made when it is not there");
        assert!(named.is_file(), "in the place that was named");
        client.close().await.unwrap();
    });
}

/// The questions to which the page had the answers before it began, each as JSON.
async fn answered(client: &Client) -> Vec<String> {
    let script = "return opening.answers.map(([command, input]) => JSON.stringify([command, input]))";
    serde_json::from_value(client.execute(script, vec![]).await.unwrap()).unwrap()
}

#[test]
fn a_start_is_answered_before_it_is_asked() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        let called =
            |name: &str, input: &str| format!(r#"["call",{{"lang":"fi","name":"{name}","input":{input}}}]"#);
        let expected = [
            r#"["desk_state",{}]"#.to_owned(),
            called("memory.get", "null"),
            called("settings.get", "null"),
            called("journal.turns", "null"),
            called("checklist.years", "null"),
            called("checklist.get", r#"{"year":2026}"#),
        ];
        assert_eq!(answered(&client).await, expected, "word for word as the page asks");
        client.close().await.unwrap();
    });
}

#[test]
fn a_page_that_is_loaded_again_shows_what_stands_now() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        call(&client, "checklist.open", json!({ "year": 2027 })).await.unwrap();
        client.refresh().await.unwrap();
        sees(&client, "arvio auki").await;
        let years =
            "[...document.querySelectorAll('.year option')].some(year => year.textContent === '2027')";
        until(&client, years, "the year that was begun since the start is there").await;
        client.close().await.unwrap();
    });
}

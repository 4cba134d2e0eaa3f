//! The window closed as a person closes it, while something is under way.
//!
//! Not here: a window that is killed (`drafts`, `desk`).

use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::strangers;
use yhdyssilta_tests::window::manager::Manager;
use yhdyssilta_tests::window::officer::{field, go, sees, write};
use yhdyssilta_tests::window::{Desktop, Driver, Look, call, on_a_desktop};

use crate::desk::verified;

/// Waits until something holds.
async fn until(reason: &str, holds: impl Fn() -> bool) {
    let started = Instant::now();
    while !holds() {
        assert!(started.elapsed() < Duration::from_secs(10), "{reason}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Waits until the window has put everything into its store and let go of it.
async fn ends_in_order(desktop: &Desktop, manager: &Manager) {
    let log = desktop.folder().join("yhdyssilta.db-wal");
    let asked = Instant::now();
    while log.exists() {
        assert!(
            asked.elapsed() < Duration::from_secs(15),
            "the store is closed, not left behind with its log"
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
        // A screen under load loses keys; once more does no harm.
        if asked.elapsed() > Duration::from_secs(5) {
            manager.close();
        }
    }
}

/// The window with an assessment under way, and a hand that can close it.
async fn at_work(desktop: &Desktop) -> (Manager, Driver<'_>, Client) {
    desktop.begin(2026);
    let manager = Manager::start();
    let driver = Driver::start(desktop);
    let client = driver.open(&[]).await;
    sees(&client, "arvio auki").await;
    (manager, driver, client)
}

/// Begins to print many times at once, and waits for none of it.
async fn begins_to_print(client: &Client, papers: &[PathBuf]) {
    let print = "for (const path of arguments)
        window.__TAURI_INTERNALS__.invoke('call', { lang: 'fi', name: 'reports.checklist',
            input: { year: 2026, kind: 'full', lang: 'fi', path } });";
    client.execute(print, papers.iter().map(|paper| json!(paper)).collect()).await.unwrap();
}

#[test]
fn closing_the_window_waits_for_what_is_under_way() {
    on_a_desktop(Look::Light, async |desktop| {
        let (manager, driver, client) = at_work(desktop).await;
        let folder = desktop.path("paperit");
        std::fs::create_dir(&folder).unwrap();
        let papers: Vec<PathBuf> = (1..=12).map(|number| folder.join(format!("{number}.pdf"))).collect();
        begins_to_print(&client, &papers).await;
        until("the first paper is written", || papers.iter().any(|paper| paper.exists())).await;
        manager.focus("Tarkistuslista");
        manager.close();
        ends_in_order(desktop, &manager).await;
        drop(driver);
        assert_eq!(verified(desktop)["sound"], true, "nothing is broken");
        let left: Vec<PathBuf> = folder.read_dir().unwrap().map(|file| file.unwrap().path()).collect();
        for paper in &left {
            assert!(papers.contains(paper), "nothing is left half done: {}", paper.display());
            assert_eq!(strangers::faults(paper), Ok(()), "a paper that is there is whole");
        }
    });
}

#[test]
fn a_write_under_way_is_done_before_the_program_ends() {
    on_a_desktop(Look::Light, async |desktop| {
        let (manager, driver, client) = at_work(desktop).await;
        // Another program writes, so that the call waits for it.
        let other = rusqlite::Connection::open(desktop.store()).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let open = "window.__TAURI_INTERNALS__.invoke('call',
            { lang: 'fi', name: 'checklist.open', input: { year: 2027 } });";
        client.execute(open, vec![]).await.unwrap();
        // What is read does not wait, and comes after it.
        call(&client, "checklist.years", Value::Null).await.unwrap();
        manager.focus("Tarkistuslista");
        manager.close();
        // The window stands still until the write is done. On a slow machine it may not be asked to go before that; then
        // the test proves less, and fails no more.
        tokio::time::sleep(Duration::from_millis(700)).await;
        other.execute_batch("ROLLBACK").unwrap();
        drop(other);
        ends_in_order(desktop, &manager).await;
        drop(driver);
        let years = desktop.call("checklist.years", &Value::Null);
        assert_eq!(years[0]["year"], 2027, "what was asked for before is done");
    });
}

#[test]
fn the_last_letters_before_closing_are_kept() {
    on_a_desktop(Look::Light, async |desktop| {
        let (manager, driver, client) = at_work(desktop).await;
        go(&client, "#/checklist/2026/3.2").await;
        field(&client, "Muistiinpano").await.click().await.unwrap();
        manager.focus("Tarkistuslista");
        write(&client, "Soita yhdistykselle huomenna.").await;
        manager.close();
        ends_in_order(desktop, &manager).await;
        drop(driver);
        let drafts = desktop.call("memory.get", &Value::Null)["drafts"].take();
        let sheet = desktop.call("checklist.get", &json!({ "year": 2026 }));
        let kept = format!("{drafts} {sheet}");
        assert!(kept.contains("Soita yhdistykselle huomenna."), "as a draft or in the record: {drafts}");
    });
}

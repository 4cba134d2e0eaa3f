//! Files that the officer chooses, writes and has opened; the dialogs themselves are answered by the test.
//!
//! Not here: what a paper says, and the native dialog.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::slice;

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::strangers;
use yhdyssilta_tests::window::{Driver, Look, ask, call, in_window, on_a_desktop};

fn save(name: &str) -> Value {
    json!({ "title": "Tallenna", "name": name, "kind": "pdf" })
}

#[test]
fn a_paper_is_written_where_the_officer_says_and_then_opened() {
    in_window(Look::Light, async |driver, client| {
        let desktop = driver.desktop();
        desktop.choose(Some(&desktop.path("lista")));
        let path = ask(client, "choose_save", save("lista.pdf")).await.unwrap();
        let paper = desktop.path("lista.pdf");
        assert_eq!(path, json!(paper), "a name typed without its ending gets it");
        call(client, "checklist.open", json!({ "year": 2026 })).await.unwrap();
        let print = json!({ "year": 2026, "kind": "full", "lang": "fi", "path": path });
        let printed = call(client, "reports.checklist", print).await.unwrap();
        assert_eq!(printed["pages"], strangers::pages(&paper), "the paper lies there");
        assert_eq!(ask(client, "open_written", json!({ "path": path })).await, Ok(json!(true)));
        assert_eq!(desktop.opened(), [paper], "the viewer was asked to show it");
    });
}

/// A place for a paper that is only to be printed.
async fn temporary(client: &Client, name: &str) -> PathBuf {
    let path = ask(client, "temporary_pdf", json!({ "name": name })).await.unwrap();
    PathBuf::from(path.as_str().unwrap())
}

#[test]
fn a_paper_to_print_is_opened_from_a_folder_of_ours_and_gone_at_the_next_start() {
    on_a_desktop(Look::Light, async |desktop| {
        let papers = desktop.path("cache/fi.yhdyssilta.desk/papers");
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        call(&client, "checklist.open", json!({ "year": 2026 })).await.unwrap();
        let path = temporary(&client, "Tarkistuslista 2026.pdf").await;
        assert_eq!(path, papers.join("1/Tarkistuslista 2026.pdf"), "it has its name in the viewer");
        let mode = fs::metadata(&papers).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o700, "nobody else looks into the folder");
        let print = json!({ "year": 2026, "kind": "summary", "lang": "fi", "path": path });
        call(&client, "reports.checklist", print).await.unwrap();
        assert_eq!(ask(&client, "open_written", json!({ "path": path })).await, Ok(json!(true)));
        assert_eq!(desktop.opened(), slice::from_ref(&path), "the viewer was asked to show it");
        assert_ne!(temporary(&client, "Tarkistuslista 2026.pdf").await, path, "the viewer may still have it");
        client.close().await.unwrap();
        drop(driver);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        ask(&client, "desk_state", json!({})).await.unwrap();
        assert!(!path.exists(), "what it says is not left lying about");
        client.close().await.unwrap();
    });
}

#[test]
fn whatever_a_paper_to_print_is_called_it_stays_in_its_folder() {
    in_window(Look::Light, async |driver, client| {
        let papers = driver.desktop().path("cache/fi.yhdyssilta.desk/papers");
        for (name, file) in [
            ("../../../yhdyssilta.db", "1/-..-..-yhdyssilta.db.pdf"),
            ("a/b:c\\d.pdf", "2/a-b-c-d.pdf"),
            ("..", "3/Yhdyssilta.pdf"),
            (&"ä".repeat(500), &format!("4/{}.pdf", "ä".repeat(80))),
        ] {
            assert_eq!(temporary(client, name).await, papers.join(file), "{name}");
        }
    });
}

#[test]
fn only_what_was_written_here_is_opened() {
    in_window(Look::Light, async |driver, client| {
        let desktop = driver.desktop();
        let foreign = desktop.path("foreign.pdf");
        std::fs::write(&foreign, "not ours").unwrap();
        let refused = ask(client, "open_written", json!({ "path": foreign })).await.unwrap_err();
        assert_eq!(refused["code"], "no-store", "nobody chose it: {refused}");
        desktop.choose(Some(&desktop.path("planned.pdf")));
        let path = ask(client, "choose_save", save("planned.pdf")).await.unwrap();
        assert!(ask(client, "open_written", json!({ "path": path })).await.is_err(), "nothing was written");
        assert!(desktop.opened().is_empty(), "no viewer was asked");
    });
}

#[test]
fn an_officer_who_would_rather_not_chooses_nothing() {
    in_window(Look::Light, async |driver, client| {
        driver.desktop().choose(None);
        assert_eq!(ask(client, "choose_save", save("lista.pdf")).await, Ok(Value::Null));
        let open = json!({ "title": "Avaa", "kind": "store" });
        assert_eq!(ask(client, "choose_open", open).await, Ok(Value::Null));
    });
}

#[test]
fn the_folder_of_the_store_is_shown() {
    in_window(Look::Light, async |driver, client| {
        assert_eq!(ask(client, "open_folder", json!({})).await, Ok(json!(true)));
        assert_eq!(driver.desktop().opened(), [driver.desktop().folder()], "in the file manager");
    });
}

//! Files that the officer chooses, writes and has opened; the dialogs themselves are answered by the test.
//!
//! Not here: what a paper says, and the native dialog.

use serde_json::{Value, json};
use yhdyssilta_tests::strangers;
use yhdyssilta_tests::window::{Look, ask, call, in_window};

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

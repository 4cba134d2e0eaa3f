//! The sample municipality on the desk, and the way back to the officer's own store.
//!
//! Not here: what the sample holds (`cli`).

use std::fs;
use std::path::Path;

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{click, go, read, sees};
use yhdyssilta_tests::window::{Driver, Look, ask, call, in_window, on_a_desktop};

use crate::desk::standing;

async fn try_sample(client: &Client) -> Value {
    ask(client, "desk_try_sample", json!({ "lang": "sv" })).await.unwrap()
}

async fn leave_sample(client: &Client) -> Value {
    ask(client, "desk_leave_sample", json!({})).await.unwrap()
}

/// The code of the organisation whose desk it is.
async fn organisation(client: &Client) -> Value {
    let settings = call(client, "settings.get", Value::Null).await.unwrap();
    settings["organisation"]["code"].clone()
}

fn open(store: &Path, sample: bool) -> Value {
    json!({ "store": store, "sample": sample, "problem": null })
}

#[test]
fn the_sample_has_a_file_of_its_own() {
    on_a_desktop(Look::Light, async |desktop| {
        for start in ["first", "second"] {
            let driver = Driver::start(desktop);
            let client = driver.open(&["--demo"]).await;
            assert_eq!(standing(&client).await, "open", "the {start} start");
            let settings = call(&client, "settings.get", Value::Null).await.unwrap();
            assert_eq!(settings["organisation"]["code"], "999", "Mallikunta at the {start} start");
            client.close().await.unwrap();
        }
        assert!(!desktop.store().exists(), "the officer's own store has nothing to do with it");
    });
}

#[test]
fn the_sample_is_tried_and_left_and_the_officers_own_store_knows_nothing_of_it() {
    in_window(Look::Light, async |driver, client| {
        standing(client).await;
        let desktop = driver.desktop();
        let sample = desktop.folder().join("sample.db");
        call(client, "settings.record_residents", json!({ "year": 2020, "count": 1 })).await.unwrap();
        assert_eq!(try_sample(client).await, open(&sample, true));
        assert_eq!(organisation(client).await, "999", "Mallikunta");
        let settings = call(client, "settings.get", Value::Null).await.unwrap();
        assert_eq!(settings["officer"]["title"], "välfärdskoordinator", "it speaks its reader's language");
        call(client, "settings.describe_officer", json!({ "name": "Kokeilija" })).await.unwrap();
        assert_eq!(leave_sample(client).await, open(&desktop.store(), false));
        assert_eq!(organisation(client).await, Value::Null, "nothing was chosen here");
        let settings = call(client, "settings.get", Value::Null).await.unwrap();
        assert_eq!(settings["residents"][0]["year"], 2020, "and what was here is here");
        assert_eq!(try_sample(client).await["sample"], true);
        let turns = call(client, "journal.turns", Value::Null).await.unwrap();
        assert_eq!(turns["undo"]["op"], "settings-officer", "what was tried in the sample is still there");
    });
}

#[test]
fn a_window_started_on_the_sample_leads_to_the_officers_own_store() {
    on_a_desktop(Look::Light, async |desktop| {
        let (usual, named) = (desktop.folder().join("sample.db"), desktop.path("other.db"));
        let naming = ["--demo", "--store", named.to_str().unwrap()];
        for (arguments, sample) in [(&naming[..1], &usual), (&naming[..], &named)] {
            let driver = Driver::start(desktop);
            let client = driver.open(arguments).await;
            assert_eq!(standing(&client).await, "open");
            assert_eq!(ask(&client, "desk_state", json!({})).await.unwrap(), open(sample, true));
            assert_eq!(leave_sample(&client).await, open(&desktop.store(), false), "{arguments:?}");
            client.close().await.unwrap();
        }
    });
}

#[test]
fn the_sample_lies_beside_a_store_that_was_named() {
    on_a_desktop(Look::Light, async |desktop| {
        let named = desktop.path("oma/named.db");
        let driver = Driver::start(desktop);
        let client = driver.open(&["--store", named.to_str().unwrap()]).await;
        assert_eq!(standing(&client).await, "open");
        assert_eq!(try_sample(&client).await, open(&desktop.path("oma/sample.db"), true));
        assert_eq!(leave_sample(&client).await, open(&named, false));
        client.close().await.unwrap();
    });
}

#[test]
fn a_sample_that_cannot_be_opened_leaves_the_desk_as_it_is() {
    in_window(Look::Light, async |driver, client| {
        standing(client).await;
        fs::write(driver.desktop().folder().join("sample.db"), "a memo").unwrap();
        let refused = ask(client, "desk_try_sample", json!({ "lang": "fi" })).await.unwrap_err();
        assert_eq!(refused["code"], "not-a-store", "{refused}");
        let state = ask(client, "desk_state", json!({})).await.unwrap();
        assert_eq!(state, open(&driver.desktop().store(), false));
        assert_eq!(leave_sample(client).await, state, "there is nothing to leave");
        call(client, "settings.get", Value::Null).await.unwrap();
    });
}

#[test]
fn whoever_tries_the_sample_from_the_first_start_comes_back_to_it() {
    in_window(Look::Light, async |_, client| {
        click(client, "Kokeile esimerkkikunnalla").await;
        sees(client, "Tämä on esimerkkikunta").await;
        sees(client, "Mallikunta").await;
        go(client, "#/checklist/2019").await;
        click(client, "Aloita arvio 2019").await;
        sees(client, "Arvio 2019 aloitettu.").await;
        click(client, "Palaa omiin tietoihin").await;
        sees(client, "Kolme kysymystä").await;
        assert!(!read(client).await.contains("2019"), "nothing of the sample stays on show");
    });
}

#[test]
fn a_backup_is_restored_from_the_first_start() {
    in_window(Look::Light, async |driver, client| {
        sees(client, "Kolme kysymystä").await;
        let desktop = driver.desktop();
        let backup = desktop.path("varmuuskopio.db");
        let demo = desktop.cli().arg("--store").arg(&backup).arg("demo").output().unwrap();
        assert!(demo.status.success(), "a backup to go back to: {demo:?}");
        desktop.choose(Some(&desktop.path("puuttuu.db")));
        click(client, "Palauta varmuuskopiosta").await;
        sees(client, "Tiedostoa ei ole").await;
        desktop.choose(Some(&backup));
        click(client, "Palauta varmuuskopiosta").await;
        sees(client, "Mallikunta").await;
        assert!(!read(client).await.contains("esimerkkikunta, jonka"), "it is the officer's own store now");
    });
}

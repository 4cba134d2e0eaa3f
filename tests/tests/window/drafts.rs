//! What is typed and not saved outlives the window. Not here: fields, which the tests of the pages prove.

use std::time::Duration;

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{field, go, press, sees, until, write, written};
use yhdyssilta_tests::window::{Driver, Look, call, on_a_desktop};

const NOTE: &str = "Kysyttävä: onko sähköposti auki päivittäin?";

/// Waits until the store has these texts as drafts.
async fn drafts_are(client: &Client, texts: &[&str]) {
    let mut kept = Value::Null;
    for _ in 0..500 {
        let drafts = call(client, "memory.get", Value::Null).await.unwrap()["drafts"].take();
        kept = drafts.as_array().unwrap().iter().map(|draft| draft["text"].clone()).collect();
        if kept == json!(texts) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{texts:?} are kept, not {kept}");
}

#[test]
fn a_note_being_typed_when_the_window_is_killed_is_there_again_and_saved_on_leaving() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        go(&client, "#/checklist/2026/3.2").await;
        field(&client, "Muistiinpano").await.click().await.unwrap();
        write(&client, NOTE).await;
        sees(&client, "Keskeneräinen teksti tallessa").await;
        drafts_are(&client, &[NOTE]).await;
        // As the power goes: nothing of the window has the time to do anything.
        drop(driver);

        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Keskeneräinen teksti tallessa").await;
        go(&client, "#/checklist/2026/3.2").await;
        assert_eq!(written(&client, "Muistiinpano").await, NOTE, "to the last letter");
        field(&client, "Muistiinpano").await.click().await.unwrap();
        press(&client, "Tab").await;
        sees(&client, "Kaikki tallennettu").await;
        drafts_are(&client, &[]).await;
        until(&client, "!document.querySelector('[role=alert]')", "nothing was wrong with it").await;
        let sheet = call(&client, "checklist.get", json!({ "year": 2026 })).await.unwrap();
        assert!(sheet.to_string().contains(NOTE), "it is in the record now");
        client.close().await.unwrap();
    });
}

//! Undo and redo at the window, across its starts. Not here: what each operation undoes, which core proves.

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{choose, go, press, sees, until};
use yhdyssilta_tests::window::{Driver, Look, call, on_a_desktop};

const RECORD: &str = "#/checklist/2026/3.2";

/// Waits until the record says this of the decision.
async fn stands(client: &Client, decision: &str) {
    let side = format!("document.querySelector('.seam')?.innerText.includes({})", json!(decision));
    until(client, &side, &format!("the decision is: {decision}")).await;
}

/// Waits until the window has noted where it is.
async fn place_is_kept(client: &Client, place: &str) {
    for _ in 0..500 {
        if call(client, "memory.get", Value::Null).await.unwrap()["place"] == place {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("the window keeps in mind that it stands at {place}");
}

#[test]
fn a_decision_is_taken_back_after_a_restart_and_made_again() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        go(&client, RECORD).await;
        stands(&client, "Ei vielä päätöstä").await;
        choose(&client, "Osittain").await;
        stands(&client, "Toteutuu osittain").await;
        place_is_kept(&client, RECORD).await;
        client.close().await.unwrap();
        drop(driver);

        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        stands(&client, "Toteutuu osittain").await;
        press(&client, "Ctrl Z").await;
        stands(&client, "Ei vielä päätöstä").await;
        sees(&client, "Kumottu: kriteerin päätös").await;
        press(&client, "Ctrl Y").await;
        stands(&client, "Toteutuu osittain").await;
        client.close().await.unwrap();
        drop(driver);
        let sheet = desktop.call("checklist.get", &json!({ "year": 2026 }));
        assert!(sheet.to_string().contains(r#""status":"partly""#), "the file says the same as the window");
    });
}

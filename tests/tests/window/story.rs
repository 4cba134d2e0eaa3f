//! A year of work at the window, from the first question to the printed list, without a mouse.
//!
//! Not here: what the papers look like (`papers`), and the native dialog (`dialog`).

use std::path::Path;

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::strangers;
use yhdyssilta_tests::window::officer::{focused, pane_to, press, sees, tab_to, until, write, written};
use yhdyssilta_tests::window::{Desktop, Driver, Look, OFFICER, on_a_desktop};

const EVIDENCE: &str = "Järjestöt mainitaan strategian luvussa 3.";
const NOTE: &str = "Kysy luonnosta ennen valtuustoa.";

/// What is decided with the keys 1 to 5, in the order of the list.
const KEYS: [(&str, &str); 7] = [
    ("1", "met"),
    ("2", "partly"),
    ("3", "not_met"),
    ("5", "not_applicable"),
    ("1", "met"),
    ("4", "not_assessed"),
    ("2", "partly"),
];

async fn answers_the_three_questions(client: &Client) {
    sees(client, "Kolme kysymystä").await;
    until(client, "document.activeElement.role === 'combobox'", "the first question is open").await;
    write(client, "oulu").await;
    until(client, "document.querySelector('[role=option][data-highlighted]')", "a place was found").await;
    press(client, "Enter").await;
    sees(client, "Kunta, tunnus 564").await;
    tab_to(client, "Mikä on nimesi?").await;
    write(client, OFFICER).await;
    tab_to(client, "Aloita").await;
    press(client, "Enter").await;
    until(client, "document.title.startsWith('Tarkistuslista')", "the work begins").await;
}

/// Goes into the first criterion, and rates one after another.
async fn rates(client: &Client) {
    pane_to(client, "[data-pane='0']").await;
    press(client, "ArrowDown").await;
    press(client, "Enter").await;
    until(client, "document.activeElement.closest('[data-pane=\"1\"]')", "the criteria are open").await;
    press(client, "Enter").await;
    until(client, "document.activeElement.closest('[data-pane=\"2\"] h2')", "the record is open").await;
    // The first of the principle sums up others.
    press(client, "Alt ArrowDown").await;
    tab_to(client, "Ei arvioitu").await;
    for (key, _) in KEYS {
        press(client, key).await;
        let chosen = format!(
            "document.activeElement === document.querySelectorAll('[data-pane=\"2\"] input[type=radio]')[{key} - 1]"
        );
        until(client, &chosen, "the figure chooses").await;
        press(client, "Alt ArrowDown").await;
        until(client, "document.activeElement.matches('input[type=radio]:checked')", "the next can be rated")
            .await;
    }
    press(client, "Alt ArrowUp").await;
}

/// Writes what shows it, and a note, into the open criterion.
async fn explains(client: &Client) {
    tab_to(client, "Näyttö").await;
    write(client, EVIDENCE).await;
    tab_to(client, "Muistiinpano").await;
    write(client, NOTE).await;
    tab_to(client, "Vastuuhenkilö").await;
    sees(client, "Kaikki tallennettu").await;
    assert_eq!(written(client, "Näyttö").await, EVIDENCE, "what was typed stands there, letter by letter");
}

async fn closes_the_assessment(client: &Client) {
    press(client, "Ctrl K").await;
    write(client, "vahvista").await;
    sees(client, "Vahvista arvio").await;
    press(client, "Enter").await;
    sees(client, "kriteeriä jää arvioimatta").await;
    until(client, "document.activeElement.closest('dialog')", "the question has the focus").await;
    assert_eq!(focused(client).await, "Peru", "whoever presses Enter too soon changes nothing");
    tab_to(client, "Vahvista arvio").await;
    press(client, "Enter").await;
    sees(client, "Sitä ei voi enää muuttaa").await;
}

async fn prints(client: &Client, paper: &Path) {
    press(client, "Ctrl P").await;
    until(client, "document.activeElement.closest('dialog')", "the papers are offered").await;
    tab_to(client, "Tallenna PDF").await;
    press(client, "Enter").await;
    sees(client, &format!("Tallennettu: {}", paper.display())).await;
}

/// The criteria that were rated, in order, with how they stand.
fn rated(desktop: &Desktop) -> Vec<Value> {
    let years = desktop.call("checklist.years", &Value::Null);
    let sheet = desktop.call("checklist.get", &json!({ "year": years[0]["year"] }));
    let parts = sheet["parts"].as_array().unwrap().iter().skip(1);
    let items = parts.flat_map(|part| part["items"].as_array().unwrap());
    let states = items.map(|item| item["state"].clone()).filter(|state| state["kind"] == "rated");
    states.take(KEYS.len()).collect()
}

#[test]
fn a_year_is_begun_rated_closed_and_printed_without_a_mouse() {
    on_a_desktop(Look::Light, async |desktop| {
        let paper = desktop.path("Lista.pdf");
        desktop.choose(Some(&paper));
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        answers_the_three_questions(&client).await;
        rates(&client).await;
        explains(&client).await;
        closes_the_assessment(&client).await;
        prints(&client, &paper).await;
        assert_eq!(desktop.opened(), std::slice::from_ref(&paper), "the viewer was asked to show it");
        client.close().await.unwrap();
        drop(driver);

        let rated = rated(desktop);
        let statuses: Vec<&str> = rated.iter().map(|state| state["status"].as_str().unwrap()).collect();
        assert_eq!(statuses, KEYS.map(|(_, status)| status), "each key decided what it says");
        assert_eq!(rated[KEYS.len() - 1]["evidence"], EVIDENCE);
        assert_eq!(rated[KEYS.len() - 1]["note"], NOTE);
        assert_eq!(strangers::breaches(&paper), Ok(()), "everybody can read it, also in fifty years");
        let text = strangers::tags(&paper).split_whitespace().collect::<Vec<_>>().join(" ");
        for words in ["Oulu", OFFICER, EVIDENCE, NOTE] {
            assert!(text.contains(words), "“{words}” is on the paper:\n{text}");
        }
        for (status, times) in [("Toteutuu", 2), ("Osittain", 2), ("Ei toteudu", 1), ("Ei koske", 1)] {
            let told = text.matches(&format!("TD \"{status}\"")).count();
            assert_eq!(told, times, "“{status}” is on the paper so many times:\n{text}");
        }
    });
}

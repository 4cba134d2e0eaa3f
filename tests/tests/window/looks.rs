//! Language and look, changed while the window is open and kept for its next start.
//!
//! Not here: whether each language can be read by everyone (`everyone`).

use std::collections::BTreeSet;

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{choose, go, press, sees, until};
use yhdyssilta_tests::window::{Driver, Look, OFFICER, on_a_desktop};

const APPEARANCE: &str = "#/settings/appearance";

/// Pages whose words are compared. The record of a criterion has the words of the frame, of lists and of fields.
const PAGES: [&str; 3] = ["#/checklist/2026/3.2", APPEARANCE, "#/settings/backup"];

/// What is called the same in every language.
const ITSELF: [&str; 8] = ["Yhdyssilta", "Oulu", "Suomi", "Svenska", "English", OFFICER, "2026", "–"];

/// Everything that can be read or heard on a page, but for keys, codes and figures.
async fn words(client: &Client) -> BTreeSet<String> {
    let read = "
        const texts = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
            const within = walk.currentNode.parentElement;
            if (!within.closest('kbd, script, pre, .path')) texts.push(walk.currentNode.data);
        }
        for (const named of document.querySelectorAll('[aria-label], [title], [placeholder]'))
            texts.push(named.ariaLabel, named.title, named.placeholder);
        return texts.filter(Boolean).map(text => text.replace(/\\s+/g, ' ').trim());";
    let read = client.execute(read, vec![]).await.unwrap();
    let read: Vec<String> = serde_json::from_value(read).unwrap();
    // A code has at most one letter: 3.4a.
    let says = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let is_word = |text: &String| says(text) && !ITSELF.contains(&text.as_str());
    read.into_iter().filter(is_word).collect()
}

/// The words of all pages in the language that is on.
async fn words_of_all_pages(client: &Client) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for page in PAGES {
        go(client, page).await;
        until(client, "document.querySelector('[data-pane=\"1\"] h2')", "the page is there").await;
        until(client, "!document.querySelector('[aria-busy=true]')", "it has been read").await;
        all.append(&mut words(client).await);
    }
    all
}

async fn speaks(client: &Client, language: &str, tag: &str) -> BTreeSet<String> {
    choose(client, language).await;
    until(client, &format!("document.documentElement.lang === '{tag}'"), "screen readers change their voice")
        .await;
    words_of_all_pages(client).await
}

#[test]
fn every_word_of_the_window_changes_with_the_language_at_once() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Tarkistuslista").await;
        client.execute("window.stays = true", vec![]).await.unwrap();
        let finnish = words_of_all_pages(&client).await;
        assert!(finnish.len() > 80, "the pages are full of words: {finnish:?}");
        go(&client, APPEARANCE).await;
        let swedish = speaks(&client, "Svenska", "sv").await;
        go(&client, APPEARANCE).await;
        let english = speaks(&client, "English", "en").await;
        assert_eq!(finnish.intersection(&swedish).collect::<Vec<_>>(), [""; 0], "Finnish left in Swedish");
        assert_eq!(finnish.intersection(&english).collect::<Vec<_>>(), [""; 0], "Finnish left in English");
        let alike = swedish.intersection(&english).map(String::as_str).collect::<Vec<_>>();
        assert_eq!(alike, ["Information"; 0], "Swedish left in English");
        let stays = client.execute("return window.stays", vec![]).await.unwrap();
        assert_eq!(stays, Value::Bool(true), "the window has not been started anew");
        client.close().await.unwrap();
    });
}

/// The colour of the page under everything.
async fn paper(client: &Client) -> Value {
    let colour = "return getComputedStyle(document.querySelector('main')).backgroundColor";
    client.execute(colour, vec![]).await.unwrap()
}

#[test]
fn the_look_changes_at_once_and_the_next_start_knows_it() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Tarkistuslista").await;
        go(&client, APPEARANCE).await;
        let light = paper(&client).await;
        choose(&client, "Tumma").await;
        until(&client, "document.documentElement.dataset.theme === 'dark'", "the look is dark").await;
        let dark = paper(&client).await;
        assert_ne!(light, dark, "the paper is another");
        choose(&client, "Svenska").await;
        sees(&client, "Mörkt").await;
        client.close().await.unwrap();
        drop(driver);

        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Checklista").await;
        let told = "return [document.documentElement.lang, document.documentElement.dataset.theme]";
        assert_eq!(client.execute(told, vec![]).await.unwrap(), json!(["sv", "dark"]));
        assert_eq!(paper(&client).await, dark, "as it was left");
        client.close().await.unwrap();
    });
}

#[test]
fn the_page_grows_and_shrinks_by_keys() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Tarkistuslista").await;
        client.execute("window.usual = innerWidth", vec![]).await.unwrap();
        press(&client, "Ctrl +").await;
        until(&client, "innerWidth < usual", "larger letters leave room for less").await;
        press(&client, "Ctrl 0").await;
        until(&client, "innerWidth === usual", "the usual size is back").await;
        press(&client, "Ctrl -").await;
        until(&client, "innerWidth > usual", "smaller letters leave room for more").await;
        client.close().await.unwrap();
    });
}

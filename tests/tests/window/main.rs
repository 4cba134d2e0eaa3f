//! The real window: it opens, can be read by everyone, and there is only one of it.
//!
//! Run by `cargo xtask test`, which builds the window and gives it a screen. Not here: what pages do.
#![allow(clippy::unwrap_used, reason = "in a test, a failing unwrap is a failing test")]

mod by_keyboard;
mod closed;
mod desk;
mod dialog;
mod drafts;
mod everyone;
mod files;
mod heard;
mod imports;
mod leaving;
mod log;
mod looks;
mod register;
mod sample;
mod story;
mod undo;

use std::time::{Duration, Instant};

use fantoccini::Client;
use yhdyssilta_tests::window::officer::until;
use yhdyssilta_tests::window::{Look, axe, in_window};

/// Waits until the page has drawn its heading, and reads it.
async fn heading(client: &Client) -> String {
    until(client, "document.querySelector('h1')?.innerText", "the page draws its heading").await;
    client
        .execute("return document.querySelector('h1').innerText", vec![])
        .await
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

async fn is_dark(client: &Client) -> bool {
    let asked = client.execute("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await;
    asked.unwrap().as_bool().unwrap()
}

async fn opens(client: &Client, look: Look) {
    assert_eq!(heading(client).await, "Kolme kysymystä, sitten aloitetaan", "a new store has questions");
    assert_eq!(client.title().await.unwrap(), "Yhdyssilta", "the window is found by its title");
    assert_eq!(is_dark(client).await, look == Look::Dark, "the page follows the desktop");
    assert_eq!(axe(client).await, [""; 0], "nobody is kept out of the page");
    let picture = client.screenshot().await.unwrap();
    assert!(picture.starts_with(b"\x89PNG"), "the picture is a PNG");
    assert!(picture.len() > 2_000, "an empty window packs to less: {} bytes", picture.len());
}

#[test]
fn the_window_opens_in_light() {
    in_window(Look::Light, async |_, client| opens(client, Look::Light).await);
}

#[test]
fn the_window_opens_in_dark() {
    in_window(Look::Dark, async |_, client| opens(client, Look::Dark).await);
}

#[test]
fn a_second_start_ends_at_once_and_leaves_the_first_window() {
    in_window(Look::Light, async |driver, client| {
        heading(client).await;
        let mut second = driver.desktop().window().spawn().unwrap();
        let started = Instant::now();
        let status = loop {
            match second.try_wait().unwrap() {
                Some(status) => break Some(status),
                None if started.elapsed() > Duration::from_secs(10) => break None,
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        };
        if status.is_none() {
            second.kill().unwrap();
        }
        assert!(status.is_some_and(|status| status.success()), "the second start hands over to the first");
        assert_eq!(
            heading(client).await,
            "Kolme kysymystä, sitten aloitetaan",
            "the first window is still there"
        );
    });
}

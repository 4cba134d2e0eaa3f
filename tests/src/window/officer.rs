//! An officer at the window: what they press, type, look for and read.
//!
//! Everything is found by the word that stands on it, as a person finds it. Not here: the window itself.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// How long an officer of these tests looks for something before saying that it is not there.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often they look.
const GLANCE: Duration = Duration::from_millis(20);

/// More stops than this no page has between two of its fields.
const STOPS: usize = 40;

/// What stands on an element, in JavaScript: its own name, its label, or its text.
const NAME_OF: &str = "
    const plain = text => (text ?? '').replace(/\\s+/g, ' ').trim();
    const textOf = node => {
        const copy = node.cloneNode(true);
        for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
        return plain(copy.textContent);
    };
    const nameOf = one => plain(one.getAttribute('aria-label'))
        || [...(one.labels ?? [])].map(textOf).join(' ') || textOf(one);";

/// Presses keys together, named as the help names them: `Ctrl K`, `Alt ArrowDown`, `Enter`, `3`.
pub async fn press(client: &Client, chord: &str) {
    let keys: Vec<char> = chord.split(' ').map(key).collect();
    let downs = keys.iter().map(|&value| KeyAction::Down { value });
    let ups = keys.iter().rev().map(|&value| KeyAction::Up { value });
    strike(client, downs.chain(ups)).await;
}

/// Types a text, letter by letter.
pub async fn write(client: &Client, text: &str) {
    let letters = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
    strike(client, letters).await;
}

async fn strike(client: &Client, actions: impl Iterator<Item = KeyAction>) {
    let keyboard = actions.fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
    client.perform_actions(keyboard).await.expect("the window takes keys");
}

fn key(name: &str) -> char {
    match name {
        "Ctrl" => Key::Control.into(),
        "Alt" => Key::Alt.into(),
        "Shift" => Key::Shift.into(),
        "Tab" => Key::Tab.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "ArrowUp" => Key::Up.into(),
        "ArrowDown" => Key::Down.into(),
        "ArrowLeft" => Key::Left.into(),
        "ArrowRight" => Key::Right.into(),
        "Space" => ' ',
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "F1" => Key::F1.into(),
        "F6" => Key::F6.into(),
        letter if letter.chars().count() == 1 => letter.to_lowercase().chars().next().expect("it has one"),
        other => panic!("no key is called {other}"),
    }
}

/// Goes from stop to stop by the Tab key until something of this name has the focus.
pub async fn tab_to(client: &Client, name: &str) {
    let mut met = Vec::new();
    for _ in 0..STOPS {
        press(client, "Tab").await;
        let focused = focused(client).await;
        if focused.starts_with(name) {
            return;
        }
        met.push(focused);
    }
    panic!("the Tab key leads to no “{name}”, but to {met:?}");
}

/// Goes from pane to pane by F6 until one that `selector` names has the focus.
pub async fn pane_to(client: &Client, selector: &str) {
    let inside = format!("document.activeElement.closest({})", json!(selector));
    for _ in 0..STOPS {
        press(client, "F6").await;
        if holds(client, &inside).await {
            return;
        }
    }
    panic!("F6 leads to no {selector}");
}

/// The name of what has the focus.
pub async fn focused(client: &Client) -> String {
    let name = script(client, &format!("{NAME_OF} return nameOf(document.activeElement);")).await;
    name.as_str().expect("a name is a text").to_owned()
}

/// What bears this name, once it can be seen: the whole name, or else one that begins so. A dialog hides the rest.
pub async fn find(client: &Client, selector: &str, name: &str) -> Element {
    let look = format!(
        "{NAME_OF}
        const [selector, name] = arguments;
        const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
        const seen = [...within.querySelectorAll(selector)].filter(one => one.getClientRects().length > 0);
        return seen.find(one => nameOf(one) === name) ?? seen.find(one => nameOf(one).startsWith(name)) ?? null;"
    );
    let started = Instant::now();
    loop {
        let found = client.execute(&look, vec![selector.into(), name.into()]).await.expect("the page looks");
        if let Some(id) = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str) {
            return Element::from_element_id(client.clone(), ElementRef::from(id.to_owned()));
        }
        if started.elapsed() > PATIENCE {
            panic!("no {selector} is called “{name}” in:\n{}", read(client).await);
        }
        tokio::time::sleep(GLANCE).await;
    }
}

/// Clicks the button or link of this name.
pub async fn click(client: &Client, name: &str) {
    find(client, "button, a[href], summary", name).await.click().await.expect("it can be clicked");
}

/// Chooses the radio button, or turns the box, of this name.
pub async fn choose(client: &Client, name: &str) {
    find(client, "input[type=radio], input[type=checkbox]", name)
        .await
        .click()
        .await
        .expect("it can be chosen");
}

/// The field of this label.
pub async fn field(client: &Client, label: &str) -> Element {
    find(client, "input, textarea, select", label).await
}

/// What stands in the field of this label.
pub async fn written(client: &Client, label: &str) -> String {
    let text = field(client, label).await.prop("value").await.expect("the field is there");
    text.unwrap_or_default()
}

/// All that can be read in the window.
pub async fn read(client: &Client) -> String {
    let text = script(client, "return document.body.innerText;").await;
    text.as_str().unwrap_or_default().to_owned()
}

/// Waits until this can be read in the window.
pub async fn sees(client: &Client, words: &str) {
    // Lines break where there is no room.
    let there = format!("document.body.innerText.replace(/\\s+/g, ' ').includes({})", json!(words));
    until(client, &there, &format!("“{words}” can be read")).await;
}

/// Waits until an expression of the page holds.
pub async fn until(client: &Client, expression: &str, reason: &str) {
    let started = Instant::now();
    while !holds(client, expression).await {
        if started.elapsed() > PATIENCE {
            panic!("{reason}: not so in ten seconds, in:\n{}", read(client).await);
        }
        tokio::time::sleep(GLANCE).await;
    }
}

/// Goes to an address within the window.
pub async fn go(client: &Client, address: &str) {
    client.execute("location.hash = arguments[0];", vec![address.into()]).await.expect("the page goes");
}

async fn holds(client: &Client, expression: &str) -> bool {
    script(client, &format!("return Boolean({expression});")).await == Value::Bool(true)
}

async fn script(client: &Client, script: &str) -> Value {
    client.execute(script, vec![]).await.expect("the page answers")
}

//! Nobody is kept out: axe finds nothing in any view, and nothing is cut off where there is little room.
//!
//! Not here: the keyboard (`story`), what a screen reader is told (`heard`), contrasts of single tokens (`ui`).

use fantoccini::Client;
use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{choose, click, go, press, sees, until};
use yhdyssilta_tests::window::{Desktop, Driver, Look, axe, in_window, on_a_desktop};

/// How one gets to see something, from wherever one is.
struct View {
    address: &'static str,
    /// A key that opens what floats above it.
    key: Option<&'static str>,
    /// What is there once it has been drawn.
    sign: &'static str,
}

const fn page(address: &'static str, sign: &'static str) -> View {
    View { address, key: None, sign }
}

const fn floating(address: &'static str, key: &'static str) -> View {
    View { address, key: Some(key), sign: "dialog[open]" }
}

/// Each view once. In the sample, 2026 is open and 2025 is closed. `{association}` and
/// `{person}` stand for the id of one.
const VIEWS: &[View] = &[
    page("#/checklist/2026", "[data-pane='0'] [role=option]"),
    page("#/checklist/2026/3", "[data-pane='1'] [role=option]"),
    page("#/checklist/2026/3.2", "[data-pane='2'] fieldset"),
    page("#/checklist/2026/1.1", "[data-pane='2'] h2"),
    page("#/checklist/2026/3.2/history", "[data-pane='2'] [role=tabpanel] li"),
    page("#/checklist/2025/3.2", "[data-pane='2'] h2"),
    page("#/checklist/2026/compare", "table"),
    page("#/checklist/2019", "[data-pane='0'] button"),
    floating("#/checklist/2026", "Ctrl P"),
    floating("#/checklist/2026", "Ctrl K"),
    floating("#/checklist/2026", "F1"),
    page("#/associations", "[data-pane='0'] [role=option]"),
    page("#/associations/new", "form h2"),
    page("#/associations/{association}", "[data-pane='1'] textarea"),
    page("#/associations/{association}/edit", "[data-pane='1'] input"),
    page("#/associations/{association}/people", "[role=tabpanel] li"),
    page("#/associations/{association}/contacts", "[role=tabpanel] li"),
    page("#/associations/{association}/history", "[role=tabpanel] li"),
    page("#/associations/person/{person}", "[data-pane='1'] section h4"),
    page("#/associations/person/{person}/history", "[role=tabpanel] li"),
    page("#/associations/many/do", "[data-pane='1'] button"),
    page("#/associations/import", "[data-pane='0'] button"),
    page("#/settings/organisation", "[data-pane='1'] table"),
    page("#/settings/officer", "[data-pane='1'] input"),
    page("#/settings/thresholds", "[data-pane='1'] input"),
    page("#/settings/appearance", "[data-pane='1'] input"),
    page("#/settings/backup", "[data-pane='1'] button"),
    page("#/settings/about", "[data-pane='1'] summary"),
];

/// Whose records are looked at.
struct Ids {
    association: String,
    person: String,
}

async fn shows(client: &Client, view: &View, ids: &Ids) {
    let address = view.address.replace("{association}", &ids.association).replace("{person}", &ids.person);
    go(client, &address).await;
    let there = format!(
        "location.hash === {} && [...document.querySelectorAll({})].some(one => one.getClientRects().length)",
        json!(address),
        json!(if view.key.is_some() { "h1" } else { view.sign })
    );
    until(client, &there, &address).await;
    if let Some(key) = view.key {
        press(client, key).await;
        until(client, &format!("document.querySelector({})", json!(view.sign)), key).await;
    }
}

async fn sinks(client: &Client, view: &View) {
    if view.key.is_some() {
        press(client, "Escape").await;
        until(client, "!document.querySelector('dialog[open]')", "Esc closes what floats").await;
    }
}

/// What scrolls sideways and may not: the window, a pane, or anything else but a table in its frame.
async fn scrolls_sideways(client: &Client) -> Vec<String> {
    let look = "
        const wide = [...document.querySelectorAll('*')].filter(one => {
            const { overflowX } = getComputedStyle(one);
            const scrolls = one === document.scrollingElement || overflowX === 'auto' || overflowX === 'scroll';
            return scrolls && one.scrollWidth > one.clientWidth && !one.querySelector(':scope > table');
        });
        return wide.map(one => `${one.outerHTML.slice(0, 80)} ${one.scrollWidth} > ${one.clientWidth}`);";
    serde_json::from_value(client.execute(look, vec![]).await.unwrap()).unwrap()
}

/// Fails unless everybody can use every view.
async fn keeps_nobody_out(client: &Client, ids: &Ids, what: &str) {
    let mut found = Vec::new();
    for view in VIEWS {
        shows(client, view, ids).await;
        let place = format!("{what} {} {}", view.address, view.key.unwrap_or_default());
        let faults = [axe(client).await, scrolls_sideways(client).await].concat();
        found.extend(faults.into_iter().map(|fault| format!("{place}: {fault}")));
        sinks(client, view).await;
    }
    assert_eq!(found, [""; 0], "nobody is kept out");
}

/// A name that no row holds.
const LONG: &str =
    "Mallikunnan seudun hyvinvoinnin, terveyden, osallisuuden ja kulttuurin edistämisyhdistys ry";

const DESKTOP: (u32, u32) = (1280, 720);
/// The desktop enlarged to 200 %.
const ENLARGED: (u32, u32) = (640, 360);
/// The narrowest that the window gets, as if enlarged to 400 %.
const NARROW: (u32, u32) = (320, 640);

const SIZES: [(u32, u32); 3] = [DESKTOP, ENLARGED, NARROW];

/// An association of a long name, with a chair and a contact.
fn enter_one(desktop: &Desktop) -> Ids {
    let id = |done: Value| done["value"]["id"].as_str().unwrap().to_owned();
    let association = json!({ "name_fi": LONG, "email": "seura@example.fi" });
    let association = id(desktop.call("associations.add", &association));
    let person = json!({ "given_name": "Aino-Maria", "family_name": "Esimerkki-Mallikas" });
    let person = id(desktop.call("people.add", &person));
    let role = json!({ "who": { "known": person }, "association": association, "kind": "chair" });
    desktop.call("people.give_role", &role);
    let details = json!({ "summary": "Sovittiin tapaamisesta.", "follow_up": "+1 vk" });
    desktop.call("contacts.add", &json!({ "association": association, "details": details }));
    Ids { association, person }
}

/// Fails unless everybody can use the sample in this language and look, in a window of any size.
fn all_views_are_for_everyone(lang: &str, look: Look) {
    on_a_desktop(look, async |desktop| {
        desktop.fill_with_sample(lang);
        let ids = enter_one(desktop);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        for (width, height) in SIZES {
            client.set_window_size(width, height).await.unwrap();
            until(&client, "document.querySelector('h1')", "the page draws its heading").await;
            keeps_nobody_out(&client, &ids, &format!("{lang} {look:?} {width}×{height}")).await;
        }
        client.close().await.unwrap();
    });
}

#[test]
fn everyone_can_use_every_view_in_finnish() {
    all_views_are_for_everyone("fi", Look::Light);
}

#[test]
fn everyone_can_use_every_view_in_finnish_and_dark() {
    all_views_are_for_everyone("fi", Look::Dark);
}

#[test]
fn everyone_can_use_every_view_in_swedish() {
    all_views_are_for_everyone("sv", Look::Light);
}

#[test]
fn everyone_can_use_every_view_in_swedish_and_dark() {
    all_views_are_for_everyone("sv", Look::Dark);
}

#[test]
fn everyone_can_use_every_view_in_english() {
    all_views_are_for_everyone("en", Look::Light);
}

#[test]
fn everyone_can_use_every_view_in_english_and_dark() {
    all_views_are_for_everyone("en", Look::Dark);
}

#[test]
fn everyone_can_answer_the_first_questions() {
    for look in [Look::Light, Look::Dark] {
        in_window(look, async |_, client| {
            sees(client, "Kolme kysymystä").await;
            for (width, height) in SIZES {
                client.set_window_size(width, height).await.unwrap();
                for language in ["Svenska", "English", "Suomi"] {
                    choose(client, language).await;
                    let what = format!("{language} {look:?} {width}×{height}");
                    assert_eq!(axe(client).await, [""; 0], "{what}");
                    assert_eq!(scrolls_sideways(client).await, [""; 0], "{what}");
                }
            }
            click(client, "Aloita").await;
            sees(client, "Valitse organisaatio luettelosta").await;
            assert_eq!(axe(client).await, [""; 0], "what is missing is told to everyone");
        });
    }
}

#[test]
fn everyone_can_close_an_assessment() {
    for look in [Look::Light, Look::Dark] {
        on_a_desktop(look, async |desktop| {
            desktop.begin(2026);
            let driver = Driver::start(desktop);
            let client = driver.open(&[]).await;
            for (language, act) in
                [("Svenska", "Fastställ"), ("English", "Confirm"), ("Suomi", "Vahvista arvio")]
            {
                go(&client, "#/settings/appearance").await;
                choose(&client, language).await;
                go(&client, "#/checklist/2026").await;
                for (width, height) in SIZES {
                    client.set_window_size(width, height).await.unwrap();
                    let what = format!("{language} {look:?} {width}×{height}");
                    click(&client, act).await;
                    until(&client, "document.querySelector('dialog[open] h2')", &what).await;
                    assert_eq!(axe(&client).await, [""; 0], "{what}");
                    assert_eq!(scrolls_sideways(&client).await, [""; 0], "{what}");
                    press(&client, "Escape").await;
                    until(&client, "!document.querySelector('dialog[open]')", "Esc closes it").await;
                }
            }
            client.close().await.unwrap();
        });
    }
}

//! The register without a mouse: people, the contact log, the same done to several, and what goes out.
//!
//! Not here: entering and finding an association, see `register`; the import, see `imports`.

use fantoccini::Client;
use serde_json::json;
use yhdyssilta_tests::window::officer::{focused, go, press, sees, tab_to, until, write};
use yhdyssilta_tests::window::{Desktop, Driver, Look, axe, call, on_a_desktop};

const NAMES: [&str; 3] = ["Kalevan Kuoro ry", "Oulun Näyttämö ry", "Tuiran Marttayhdistys ry"];

/// Three associations; only the first has an address.
fn enter_some(desktop: &Desktop) {
    desktop.begin(2026);
    desktop.calls(NAMES.iter().enumerate().map(|(number, name)| {
        let email = if number == 0 { "kuoro@example.fi" } else { "" };
        ("associations.add", json!({ "name_fi": name, "email": email }))
    }));
}

/// Opens the window on the list of them, lets `test` do its work in it, and closes it.
fn in_register(look: Look, test: impl AsyncFnOnce(&Desktop, &Client)) {
    on_a_desktop(look, async |desktop| {
        enter_some(desktop);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        go(&client, "#/associations").await;
        sees(&client, "3 yhdistystä").await;
        test(desktop, &client).await;
        client.close().await.unwrap();
    });
}

/// Into the record of the first association that these words find.
async fn enter(client: &Client, words: &str) {
    press(client, "Ctrl F").await;
    write(client, words).await;
    sees(client, "1 yhdistys").await;
    press(client, "ArrowDown").await;
    press(client, "Enter").await;
    until(client, "document.activeElement?.matches('article h2')", "Enter leads into the record").await;
}

/// To the tab that stands this many places after the first.
async fn turn_to(client: &Client, places: usize, name: &str) {
    tab_to(client, "Tiedot").await;
    for _ in 0..places {
        press(client, "ArrowRight").await;
    }
    until(client, &format!("document.activeElement?.innerText.startsWith('{name}')"), "the tab is open")
        .await;
}

#[test]
fn a_person_and_a_contact_are_entered_by_keyboard() {
    in_register(Look::Light, async |_, client| {
        enter(client, "kuoro").await;

        turn_to(client, 1, "Henkilöt").await;
        tab_to(client, "Lisää henkilö").await;
        press(client, "Enter").await;
        until(client, "document.querySelector('form')", "somebody can be entered").await;
        tab_to(client, "Etunimi").await;
        write(client, "Maija").await;
        tab_to(client, "Sukunimi").await;
        write(client, "Mallikas").await;
        press(client, "Enter").await;
        sees(client, "Maija Mallikas lisätty").await;
        assert!(!focused(client).await.is_empty(), "the focus is not lost");
        let found = call(client, "people.list", json!({ "filter": { "words": "mallikas" }, "limit": 5 }))
            .await
            .unwrap();
        assert_eq!(found["count"], 1);

        go(client, "#/associations").await;
        enter(client, "kuoro").await;
        turn_to(client, 2, "Yhteydenotot").await;
        tab_to(client, "Kirjaa yhteydenotto").await;
        press(client, "Enter").await;
        until(client, "document.querySelector('form')", "a contact can be noted").await;
        tab_to(client, "Mistä puhuttiin ja mitä sovittiin").await;
        write(client, "Salivuorot ensi kaudelle").await;
        tab_to(client, "Kirjaa").await;
        press(client, "Enter").await;
        sees(client, "Yhteydenotto kirjattu: Kalevan Kuoro ry").await;
        sees(client, "Salivuorot ensi kaudelle").await;
        press(client, "Ctrl Z").await;
        sees(client, "Yhteydenottoja ei ole kirjattu").await;
    });
}

#[test]
fn several_are_picked_and_tagged_by_keyboard() {
    in_register(Look::Light, async |_, client| {
        press(client, "Ctrl F").await;
        tab_to(client, "Valitse useita").await;
        press(client, "Enter").await;
        until(client, "document.activeElement?.matches('[role=listbox]')", "the list has the focus").await;
        press(client, "Space").await;
        press(client, "ArrowDown").await;
        press(client, "Space").await;
        sees(client, "2 yhdistystä valittu").await;
        tab_to(client, "Lisää avainsanat").await;
        write(client, "kulttuuri").await;
        press(client, "Enter").await;
        let filter = json!({ "filter": { "tags": ["kulttuuri"] }, "limit": 5 });
        sees(client, "Muutettu 2 yhdistystä").await;
        let tagged = call(client, "associations.list", filter.clone()).await.unwrap();
        assert_eq!(tagged["count"], 2);
        press(client, "Escape").await;
        press(client, "F6").await;
        press(client, "Ctrl Z").await;
        sees(client, "Kumottu").await;
        let tagged = call(client, "associations.list", filter).await.unwrap();
        assert_eq!(tagged["count"], 0, "it was one step");
    });
}

#[test]
fn the_listed_ones_go_out_by_keyboard_and_the_files_hold_them() {
    in_register(Look::Dark, async |desktop, client| {
        // (how many steps to the way, what it writes)
        for (steps, file) in [(1, "luettelo.csv"), (2, "omat.pdf"), (3, "julkiset.pdf")] {
            let path = desktop.store().with_file_name(file);
            desktop.choose(Some(&path));
            take_out(client, steps).await;
            assert_eq!(axe(client).await, [""; 0], "nobody is kept out of the dialog");
            tab_to(client, "Tallenna tiedosto").await;
            press(client, "Enter").await;
            until(client, "!document.querySelector('dialog[open]')", "the file is written").await;
            let written = std::fs::read(&path).unwrap();
            assert!(!written.is_empty(), "{file}");
            if file == "luettelo.csv" {
                let text = String::from_utf8(written).unwrap();
                assert!(NAMES.iter().all(|name| text.contains(name)), "{text}");
            } else {
                assert!(written.starts_with(b"%PDF-1.7"), "{file}");
                assert_eq!(desktop.opened().last(), Some(&path), "the paper is shown");
            }
        }
        take_out(client, 4).await;
        tab_to(client, "Näytä osoitteet").await;
        press(client, "Enter").await;
        sees(client, "Oulun Näyttämö ry").await;
        sees(client, "Tuiran Marttayhdistys ry").await;
        assert_eq!(axe(client).await, [""; 0], "nor out of the addresses");
        tab_to(client, "Avaa sähköpostissa").await;
        press(client, "Enter").await;
        sees(client, "avattu").await;
        let opened = desktop.opened();
        let link = opened.last().and_then(|link| link.to_str()).unwrap();
        assert_eq!(link, "mailto:?bcc=kuoro@example.fi", "hidden from one another");
        press(client, "Escape").await;
        until(client, "!document.querySelector('dialog[open]')", "Escape leads back").await;
    });
}

/// Opens the dialog of what goes out, and goes this many ways on from the first.
async fn take_out(client: &Client, steps: usize) {
    press(client, "Ctrl F").await;
    until(client, "document.activeElement?.matches('input')", "the search has the focus").await;
    press(client, "Ctrl K").await;
    write(client, "Vie yhdistyksiä").await;
    until(client, "document.querySelector('dialog [role=option]')", "the search of everything knows it")
        .await;
    press(client, "Enter").await;
    until(client, "document.querySelector('dialog[open] .ways')", "the dialog is open").await;
    tab_to(client, "Taulukko, XLSX").await;
    for _ in 0..steps {
        press(client, "ArrowDown").await;
    }
}

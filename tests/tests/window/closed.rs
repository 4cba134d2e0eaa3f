//! What keeps the store closed, as the window tells it, and the ways out.
//!
//! Not here: each problem in each language (`ui`), and that nothing is changed on the disk by the core (`cli`).

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use fantoccini::Client;
use yhdyssilta_tests::window::officer::{choose, click, find, focused, press, read, sees, tab_to, until};
use yhdyssilta_tests::window::{Desktop, Driver, Look, axe, on_a_desktop};

use crate::desk::{leave, leave_a_newer_store, occupy, standing};

/// What stands on the screen of a problem.
struct Screen<'a> {
    code: &'a str,
    title: &'a str,
    ways: &'a [&'a str],
}

const RETRY: &str = "Yritä uudelleen";
const RESTORE: &str = "Palauta varmuuskopiosta";
const FOLDER: &str = "Näytä kansio";

/// Fails unless the window shows this, with the way to try first in front, and leaves the file as it is.
async fn shows(client: &Client, store: &Path, screen: &Screen<'_>) {
    assert_eq!(standing(client).await, screen.code);
    sees(client, screen.title).await;
    sees(client, store.to_str().unwrap()).await;
    let buttons =
        "return [...document.querySelectorAll('.acts button')].map(button => button.textContent.trim())";
    let buttons: Vec<String> =
        serde_json::from_value(client.execute(buttons, vec![]).await.unwrap()).unwrap();
    assert_eq!(buttons, screen.ways, "the ways out of {}", screen.code);
    assert_eq!(axe(client).await, [""; 0], "everybody finds them");
    tab_to(client, screen.ways[0]).await;
    press(client, "Enter").await;
}

/// Opens the window on a store that does not open, and tries to open it once more.
async fn stays_closed(desktop: &Desktop, screen: Screen<'_>) {
    let before = fs::read(desktop.store()).unwrap();
    let driver = Driver::start(desktop);
    desktop.choose(None);
    let client = driver.open(&[]).await;
    shows(&client, &desktop.store(), &screen).await;
    click(&client, RETRY).await;
    sees(&client, "Yritettiin uudelleen").await;
    assert_eq!(standing(&client).await, screen.code, "nothing has changed");
    click(&client, FOLDER).await;
    sees(&client, screen.title).await;
    assert!(fs::read(desktop.store()).unwrap() == before, "the file is byte for byte what it was");
    client.close().await.unwrap();
}

/// Puts a file in the store's place.
fn lay(desktop: &Desktop, content: impl AsRef<[u8]>) {
    fs::create_dir_all(desktop.folder()).unwrap();
    fs::write(desktop.store(), content).unwrap();
}

/// A backup of the sample municipality.
fn backup(desktop: &Desktop) -> PathBuf {
    let backup = desktop.path("varmuuskopio.db");
    let demo = desktop.cli().arg("--store").arg(&backup).arg("demo").output().unwrap();
    assert!(demo.status.success(), "a backup to go back to: {demo:?}");
    backup
}

#[test]
fn a_newer_store_is_told_and_can_only_be_tried_again_or_replaced() {
    on_a_desktop(Look::Light, async |desktop| {
        leave_a_newer_store(desktop);
        let ways = &[RETRY, RESTORE, FOLDER];
        let title = "Tiedosto on tehty uudemmalla Yhdyssillalla";
        stays_closed(desktop, Screen { code: "newer-store", title, ways }).await;
    });
}

#[test]
fn a_damaged_store_is_told_and_a_backup_is_the_first_way() {
    on_a_desktop(Look::Light, async |desktop| {
        let whole = fs::read(backup(desktop)).unwrap();
        lay(desktop, &whole[..whole.len() / 2]);
        let ways = &[RESTORE, RETRY, FOLDER];
        let title = "Tiedosto on vaurioitunut";
        stays_closed(desktop, Screen { code: "damaged-store", title, ways }).await;
    });
}

#[test]
fn a_file_that_is_no_store_is_told() {
    on_a_desktop(Look::Dark, async |desktop| {
        lay(desktop, "Kokousmuistio\n".repeat(1000));
        let ways = &[RESTORE, RETRY, FOLDER];
        let title = "Tämä ei ole Yhdyssillan tiedosto";
        stays_closed(desktop, Screen { code: "not-a-store", title, ways }).await;
    });
}

#[test]
fn an_empty_file_is_told() {
    on_a_desktop(Look::Light, async |desktop| {
        lay(desktop, "");
        let ways = &[RESTORE, RETRY, FOLDER];
        stays_closed(desktop, Screen { code: "empty-store-file", title: "Tiedosto on tyhjä", ways }).await;
    });
}

/// A program that starts the window where this folder cannot be written, not even by root.
fn window_before_a_sealed_folder(desktop: &Desktop, folder: &Path) -> PathBuf {
    let program = desktop.path("bin/sealed");
    let window = desktop.window();
    let (window, folder) = (window.get_program().to_str().unwrap(), folder.to_str().unwrap());
    let script = format!(
        "#!/bin/sh
        as=-m; [ \"$(id -u)\" = 0 ] || as='-U -r -m'
        exec unshare $as sh -c 'mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"' \\
            '{folder}' '{window}' \"$@\"\n"
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    program
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    on_a_desktop(Look::Light, async |desktop| {
        let folder = desktop.path("lukittu");
        fs::create_dir(&folder).unwrap();
        let store = folder.join("desk.db");
        fs::copy(backup(desktop), &store).unwrap();
        let before = fs::read(&store).unwrap();
        let program = window_before_a_sealed_folder(desktop, &folder);
        let driver = Driver::start(desktop);
        let client = driver.open_program(&program, &["--store", store.to_str().unwrap()]).await;
        let title = "Tiedostoon tai kansioon ei voi tallentaa";
        let screen = Screen { code: "read-only", title, ways: &[RETRY, FOLDER] };
        shows(&client, &store, &screen).await;
        sees(&client, "Yritettiin uudelleen").await;
        assert!(fs::read(&store).unwrap() == before, "the file is byte for byte what it was");
        client.close().await.unwrap();
    });
}

#[test]
fn a_store_in_use_opens_by_one_button_once_the_other_program_has_ended() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let other = occupy(desktop);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        let title = "Tiedosto on auki toisessa ohjelmassa";
        let screen = Screen { code: "busy", title, ways: &[RETRY, FOLDER] };
        shows(&client, &desktop.store(), &screen).await;
        sees(&client, "Yritettiin uudelleen").await;
        assert_eq!(focused(&client).await, RETRY, "the button that was pressed can be pressed again");
        leave(other);
        press(&client, "Enter").await;
        until(&client, "document.title.startsWith('Tarkistuslista')", "the work goes on").await;
        client.close().await.unwrap();
    });
}

#[test]
fn a_backup_takes_the_place_of_a_store_that_does_not_open() {
    on_a_desktop(Look::Light, async |desktop| {
        leave_a_newer_store(desktop);
        let before = fs::read(desktop.store()).unwrap();
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        assert_eq!(standing(&client).await, "newer-store");
        desktop.choose(Some(&desktop.path("puuttuu.db")));
        click(&client, RESTORE).await;
        sees(&client, "Palautetaanko varmuuskopio puuttuu.db?").await;
        click(&client, "Palauta").await;
        sees(&client, "Tiedostoa ei ole").await;
        desktop.choose(Some(&backup(desktop)));
        click(&client, RESTORE).await;
        sees(&client, "Palautetaanko varmuuskopio varmuuskopio.db?").await;
        assert_eq!(focused(&client).await, "Peru", "whoever presses Enter too soon changes nothing");
        click(&client, "Palauta").await;
        sees(&client, "Varmuuskopio on palautettu").await;
        let told = read(&client).await;
        let kept = told.lines().find_map(|line| line.split_once(" on tallessa: ")).unwrap().1.trim();
        assert!(fs::read(kept).unwrap() == before, "the newer store is kept where the window says");
        click(&client, "Jatka").await;
        sees(&client, "Mallikunta").await;
        client.close().await.unwrap();
    });
}

#[test]
fn whoever_reads_another_language_chooses_it_before_the_store_opens() {
    on_a_desktop(Look::Light, async |desktop| {
        lay(desktop, "");
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Tiedosto on tyhjä").await;
        choose(&client, "Svenska").await;
        find(&client, "h1", "Filen öppnas inte").await;
        choose(&client, "English").await;
        until(&client, "document.documentElement.lang === 'en'", "screen readers change their voice").await;
        client.close().await.unwrap();
    });
}

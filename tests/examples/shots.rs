//! Pictures of the real window for the README: the sample municipality, light and dark. `cargo xtask shots` builds the
//! window and gives it a screen. Not here: whether the window works, see `tests/window`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::{Client, Locator};
use yhdyssilta_tests::window::{Desktop, Driver, Look};

/// The views: what the picture is called, where in the window it is taken, and in which look.
const SHOTS: &[(&str, &str, Look, Option<usize>)] = &[
    ("checklist-light", "#/checklist/2026/3.2", Look::Light, None),
    ("checklist-dark", "#/checklist/2026/3.2", Look::Dark, None),
    ("compare-light", "#/checklist/2026/compare", Look::Light, None),
    ("associations-light", "#/associations", Look::Light, Some(1)),
];

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/shots");
    std::fs::create_dir_all(&folder).expect("the pictures have a folder");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime on this thread").block_on(take_all(&folder));
}

async fn take_all(folder: &Path) {
    for (name, place, look, row) in SHOTS {
        let desktop = Desktop::start(*look);
        let driver = Driver::start(&desktop);
        let client = driver.open(&["--demo"]).await;
        take(&client, place, *row, folder.join(format!("{name}.png"))).await;
        client.close().await.expect("the session closes");
    }
}

/// A picture of a place; of a list with this row open, if one is named.
async fn take(client: &Client, place: &str, row: Option<usize>, file: PathBuf) {
    let wait = || client.wait().at_most(Duration::from_secs(20));
    wait().for_element(Locator::Css("[role=listbox]")).await.expect("the checklist is there");
    client.execute("location.hash = arguments[0]", vec![place.into()]).await.expect("the place opens");
    if let Some(row) = row {
        let look = format!("[role=option][aria-posinset='{}']", row + 1);
        wait().for_element(Locator::Css(&look)).await.expect("the row is there");
        // A driver's own click would scroll the row under what sticks above it.
        let click = "document.querySelector(arguments[0]).click()";
        client.execute(click, vec![look.into()]).await.expect("it opens");
    }
    // Fonts and the record are drawn within a moment; nothing tells when the last of them is.
    tokio::time::sleep(Duration::from_secs(1)).await;
    client.execute("document.activeElement.blur()", vec![]).await.expect("no focus in a picture");
    let picture = client.screenshot().await.expect("the window can be pictured");
    std::fs::write(file, picture).expect("the picture is kept");
}

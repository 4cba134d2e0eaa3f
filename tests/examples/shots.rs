//! Pictures of the real window for the README: the sample municipality, light and dark. `cargo xtask shots` builds the
//! window and gives it a screen. Not here: whether the window works, see `tests/window`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::{Client, Locator};
use yhdyssilta_tests::window::{Desktop, Driver, Look};

/// The views: what the picture is called, where in the window it is taken, and in which look.
const SHOTS: &[(&str, &str, Look)] = &[
    ("checklist-light", "#/checklist/2026/3.2", Look::Light),
    ("checklist-dark", "#/checklist/2026/3.2", Look::Dark),
    ("compare-light", "#/checklist/2026/compare", Look::Light),
];

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/shots");
    std::fs::create_dir_all(&folder).expect("the pictures have a folder");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime on this thread").block_on(take_all(&folder));
}

async fn take_all(folder: &Path) {
    for (name, place, look) in SHOTS {
        let desktop = Desktop::start(*look);
        let driver = Driver::start(&desktop);
        let client = driver.open(&["--demo"]).await;
        take(&client, place, folder.join(format!("{name}.png"))).await;
        client.close().await.expect("the session closes");
    }
}

async fn take(client: &Client, place: &str, file: PathBuf) {
    let wait = || client.wait().at_most(Duration::from_secs(20));
    wait().for_element(Locator::Css("[role=listbox]")).await.expect("the checklist is there");
    client.execute("location.hash = arguments[0]", vec![place.into()]).await.expect("the place opens");
    // Fonts and the record are drawn within a moment; nothing tells when the last of them is.
    tokio::time::sleep(Duration::from_secs(1)).await;
    client.execute("document.activeElement.blur()", vec![]).await.expect("no focus in a picture");
    let picture = client.screenshot().await.expect("the window can be pictured");
    std::fs::write(file, picture).expect("the picture is kept");
}

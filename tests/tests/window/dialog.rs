//! The platform's own dialog, once, so that nothing between the page and the desktop is only believed.
//!
//! Everywhere else a test answers in its place (`Desktop::choose`).

use std::time::{Duration, Instant};

use yhdyssilta_tests::strangers;
use yhdyssilta_tests::window::manager::Manager;
use yhdyssilta_tests::window::officer::{click, press, sees};
use yhdyssilta_tests::window::{Driver, Look, on_a_desktop};

#[test]
fn a_paper_is_saved_through_the_native_dialog() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let manager = Manager::start();
        let driver = Driver::start_with(desktop, |command| command.env_remove("YHDYSSILTA_CHOICE"));
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        press(&client, "Ctrl P").await;
        click(&client, "Tallenna PDF").await;
        manager.focus("Tallenna PDF");
        let paper = desktop.path("Oma lista.pdf");
        manager.press("ctrl+a");
        manager.write(paper.to_str().unwrap());
        manager.press("Return");
        let started = Instant::now();
        while !paper.exists() && started.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        sees(&client, "Tallennettu:").await;
        assert!(strangers::pages(&paper) > 1, "the list lies where the dialog was told");
        client.close().await.unwrap();
    });
}

//! What a screen reader is told of the checklist, by the way that screen readers use.
//!
//! Not here: faults that axe finds in the page (`everyone`).

use yhdyssilta_tests::window::officer::{go, sees, until};
use yhdyssilta_tests::window::reader::{everything, names};
use yhdyssilta_tests::window::{Driver, Look, on_a_desktop};

#[test]
fn a_screen_reader_meets_rows_statuses_and_fields_by_their_names() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start_with(desktop, |command| command.env_remove("NO_AT_BRIDGE"));
        let client = driver.open(&[]).await;
        sees(&client, "arvio auki").await;
        go(&client, "#/checklist/2026/3.2").await;
        until(&client, "document.querySelector('[data-pane=\"2\"] textarea')", "the record is open").await;
        let told = everything(desktop);
        for one in &told { println!("{} | {}", one.role, one.name); }
        assert_eq!(
            names(&told, "radio button"),
            ["Toteutuu", "Osittain", "Ei toteudu", "Ei arvioitu", "Ei koske"],
            "the five statuses"
        );
        client.close().await.unwrap();
    });
}

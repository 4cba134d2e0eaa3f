//! What a screen reader is told of the checklist, by the way that screen readers use.
//!
//! Not here: faults that axe finds in the page (`everyone`).

use yhdyssilta_tests::window::officer::{go, sees, until};
use yhdyssilta_tests::window::reader::{Role, everything, names};
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
        let statuses = ["Toteutuu", "Osittain", "Ei toteudu", "Ei arvioitu", "Ei koske"];
        assert_eq!(names(&told, Role::RADIO_BUTTON), statuses, "the five statuses");
        assert_eq!(names(&told, Role::TAB), ["Kriteeri", "Historia"], "the parts of the record");
        let fields = ["Näyttö", "Järjestöjen näkemys", "Muistiinpano", "Vastuuhenkilö", "Määräaika"];
        let fields = fields.map(|label| format!("{label} (ei pakollinen)"));
        assert_eq!(names(&told, Role::ENTRY), fields, "each field under its label");
        // Where a comma stands is heard; a space beside it is not.
        let heard = |row: &str| row.replace(" ,", ",").replace(", ", ",");
        let rows: Vec<String> = names(&told, Role::LIST_ITEM).into_iter().map(heard).collect();
        for row in [
            "3 Yhdyshenkilö ja illat 8 päättämättä",
            "3.2 Järjestöt kutsutaan säännöllisesti koolle,ei ehdotusta,päätös: päättämättä",
            "3.4 Yhdistysiltojen aiheet kattavat mallin teemat,Kooste 0/3",
        ] {
            assert!(rows.iter().any(|one| one == row), "a row is heard as it is seen: {row} in {rows:#?}");
        }
        client.close().await.unwrap();
    });
}

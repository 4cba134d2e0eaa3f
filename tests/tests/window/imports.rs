//! The officer's old spreadsheet becomes a register: read through the wizard, settled, searched, worked with, taken back
//! and done again, all of it by keyboard.
//!
//! Not here: how each cell is read and matched, which core proves.

use fantoccini::Client;
use serde_json::json;
use yhdyssilta_tests::window::officer::{focused, go, press, sees, tab_to, until, write};
use yhdyssilta_tests::window::{Driver, Look, axe, call, on_a_desktop};

/// As an office keeps it: its letters are those of Windows, a postal code has lost its zeros, one association stands
/// there twice, one is known already, and of one nothing is right.
const OLD: &str = "Nimi;Rekisterinumero;Y-tunnus;Kotipaikka;Toimiala;Jäsenmäärä;Sähköposti;Postinumero;Puheenjohtaja\r\n\
    Tuiran Järjestöyhdistys ry;195883;;Oulu;Kulttuuri;1 234;talo@example.fi;570;Maija Mallikas\r\n\
    Tuiran järjestöyhdistys;;;Oulu;;;;;\r\n\
    Pohjolan Näyttämö ry;12.345;;Liminka;4;45;;91900;Åke Öhman\r\n\
    Rikkinäinen ry;;1234567-9;Oulu;;-5;ei ole;;\r\n";

/// Presses the button of this name.
async fn act(client: &Client, name: &str) {
    tab_to(client, name).await;
    press(client, "Enter").await;
}

#[test]
fn an_old_spreadsheet_becomes_a_register_and_can_be_taken_back() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let file = desktop.store().with_file_name("vanha.csv");
        let letters =
            OLD.chars().map(|letter| u8::try_from(letter).expect("Windows has a byte for each letter"));
        std::fs::write(&file, letters.collect::<Vec<u8>>()).expect("the old spreadsheet");
        desktop.choose(Some(&file));
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        go(&client, "#/associations").await;
        sees(&client, "Ei vielä yhdistyksiä").await;
        go(&client, "#/associations/import").await;
        act(&client, "Valitse tiedosto").await;
        sees(&client, "vanha.csv").await;
        act(&client, "Jatka").await;
        sees(&client, "9/9 saraketta tuodaan").await;
        assert_eq!(axe(&client).await, [""; 0], "the columns keep nobody out");
        act(&client, "Jatka").await;

        // The doubtful cell is right; the twin is left out.
        sees(&client, "Epäselviä 2").await;
        sees(&client, "Hylättyjä 1").await;
        sees(&client, "Uusia 1").await;
        // What is doubtful is shown first.
        sees(&client, "2/4 riviä").await;
        assert_eq!(axe(&client).await, [""; 0], "nor does the preview");
        tab_to(&client, "Tiedoston rivit").await;
        press(&client, "Home").await;
        press(&client, "Enter").await;
        until(&client, "document.activeElement?.matches('h2')", "Enter leads into the row").await;
        assert_eq!(focused(&client).await, "Tuiran Järjestöyhdistys ry");
        tab_to(&client, "Tuodaan niin kuin se on luettu").await;
        press(&client, "Space").await;
        sees(&client, "Uusia 2").await;
        act(&client, "Tuo 2 yhdistystä").await;
        sees(&client, "Tuotu: vanha.csv").await;
        sees(&client, "Tarkistusmerkki ei täsmää. Pitäisikö lopussa olla 1?").await;
        assert_eq!(axe(&client).await, [""; 0], "nor what was done");
        act(&client, "Näytä yhdistykset").await;
        sees(&client, "2 yhdistystä").await;

        press(&client, "Ctrl F").await;
        write(&client, "yhdist").await;
        sees(&client, "1 yhdistys").await;
        press(&client, "ArrowDown").await;
        press(&client, "Enter").await;
        until(&client, "document.activeElement?.matches('article h2')", "found inside a compound").await;
        let imported = call(&client, "associations.list", json!({ "limit": 5 })).await.unwrap();
        let (first, second) = (&imported["rows"][0], &imported["rows"][1]);
        assert_eq!(
            (&first["name"], &second["name"]),
            (&json!("Pohjolan Näyttämö ry"), &json!("Tuiran Järjestöyhdistys ry"))
        );
        assert_eq!((&second["municipality"], &second["members"]), (&json!("564"), &json!(1_234)));

        tab_to(&client, "Tiedot").await;
        press(&client, "ArrowRight").await;
        sees(&client, "Maija Mallikas").await;
        act(&client, "Hallitus vaihtui").await;
        tab_to(&client, "Maija Mallikas, puheenjohtaja").await;
        press(&client, "Space").await;
        tab_to(&client, "Sukunimi").await;
        write(&client, "Uosukainen").await;
        act(&client, "Vaihda hallitus").await;
        sees(&client, "Hallitus vaihdettu: Tuiran Järjestöyhdistys ry").await;
        sees(&client, "Uosukainen").await;

        press(&client, "Ctrl Z").await;
        sees(&client, "Kumottu: hallituksen vaihtuminen").await;
        press(&client, "Ctrl Z").await;
        sees(&client, "Kumottu: yhdistysten tuonti taulukosta").await;
        let none = call(&client, "associations.list", json!({ "limit": 5 })).await.unwrap();
        assert_eq!(none["count"], 0, "the import is one step");
        press(&client, "Ctrl Y").await;
        sees(&client, "Tehty uudelleen: yhdistysten tuonti taulukosta").await;
        let again = call(&client, "associations.list", json!({ "limit": 5 })).await.unwrap();
        assert_eq!(again["rows"], imported["rows"], "all of it is there again");
        client.close().await.unwrap();
    });
}

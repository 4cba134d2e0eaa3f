//! The register of associations at the window: entering one, finding it, changing it, taking it back.
//!
//! Not here: what each command refuses, which core proves; how a list of 108,000 runs, see the benchmark.

use serde_json::{Value, json};
use yhdyssilta_tests::window::officer::{click, field, focused, go, press, sees, until, write, written};
use yhdyssilta_tests::window::{Driver, Look, call, on_a_desktop};

#[test]
fn an_association_is_entered_found_changed_and_taken_back_without_a_mouse() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        sees(&client, "Tarkistuslista").await;
        press(&client, "Alt 1").await;
        sees(&client, "Ei vielä yhdistyksiä").await;
        click(&client, "Uusi yhdistys").await;
        until(&client, "document.activeElement?.labels?.length", "the first field has the focus").await;
        write(&client, "Oulun Järjestöyhdistys ry").await;
        press(&client, "Enter").await;
        sees(&client, "Oulun Järjestöyhdistys ry lisätty").await;
        until(&client, "document.querySelector('article h2')", "its record is open").await;

        click(&client, "Uusi yhdistys").await;
        until(&client, "document.querySelector('form h2')", "another one can be entered").await;
        write(&client, "oulun jarjestoyhdistys").await;
        sees(&client, "samankaltainen nimi").await;
        press(&client, "Escape").await;

        press(&client, "Ctrl F").await;
        write(&client, "yhdist").await;
        sees(&client, "1 yhdistys").await;
        press(&client, "ArrowDown").await;
        press(&client, "Enter").await;
        until(&client, "document.activeElement?.matches('article h2')", "Enter leads into the record").await;
        assert_eq!(focused(&client).await, "Oulun Järjestöyhdistys ry", "found inside a compound");

        press(&client, "Ctrl K").await;
        write(&client, "oulun järj").await;
        until(
            &client,
            "document.querySelector('dialog [role=option]')",
            "the search of everything finds it too",
        )
        .await;
        press(&client, "Enter").await;
        until(
            &client,
            "document.querySelector('article h2') && !document.querySelector('dialog[open]')",
            "it is open",
        )
        .await;

        click(&client, "Muokkaa tietoja").await;
        field(&client, "Sähköposti").await.click().await.unwrap();
        write(&client, "posti@example.fi").await;
        press(&client, "Tab").await;
        sees(&client, "Kaikki tallennettu").await;
        click(&client, "Historia").await;
        sees(&client, "posti@example.fi").await;
        press(&client, "Ctrl Z").await;
        sees(&client, "Kumottu: yhdistyksen tietojen muutos").await;
        click(&client, "Tiedot").await;
        click(&client, "Muokkaa tietoja").await;
        assert_eq!(written(&client, "Sähköposti").await, "", "the address is taken back");
        click(&client, "Poista").await;
        sees(&client, "Oulun Järjestöyhdistys ry poistettu").await;
        press(&client, "Ctrl Z").await;
        sees(&client, "1 yhdistys").await;
        let listed = call(&client, "associations.list", json!({ "limit": 5 })).await.unwrap();
        assert_eq!(listed["rows"][0]["name"], "Oulun Järjestöyhdistys ry", "it is there again");
        client.close().await.unwrap();
    });
}

#[test]
fn a_list_of_thousands_is_drawn_where_one_looks() {
    on_a_desktop(Look::Light, async |desktop| {
        desktop.begin(2026);
        let many = (1..=2_000)
            .map(|number| ("associations.add", json!({ "name_fi": format!("Seura {number:04} ry") })));
        desktop.calls(many);
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        go(&client, "#/associations").await;
        sees(&client, "2 000 yhdistystä").await;
        let third = "document.querySelectorAll('[aria-label=Yhdistykset] > [role=option]')[2]";
        let top = format!("return {third}.getBoundingClientRect().top");
        let before = client.execute(&top, vec![]).await.unwrap();
        client.execute(&format!("{third}.click()"), vec![]).await.unwrap();
        until(&client, "document.querySelector('article h2')", "a click opens its record").await;
        assert_eq!(client.execute(&top, vec![]).await.unwrap(), before, "the row stays where it was clicked");
        press(&client, "End").await;
        sees(&client, "Seura 2000 ry").await;
        until(&client, "location.hash.split('/').length === 3", "the record follows").await;
        let drawn = client
            .execute(
                "return document.querySelectorAll('[aria-label=Yhdistykset] > [role=option]').length",
                vec![],
            )
            .await
            .unwrap();
        assert!(drawn.as_u64().unwrap() < 100, "only what is in sight is drawn: {drawn}");
        press(&client, "Home").await;
        sees(&client, "Seura 0001 ry").await;
        let told: Value = client
            .execute(
                "return document.querySelector('[aria-label=Yhdistykset] > [role=option]').ariaSetSize",
                vec![],
            )
            .await
            .unwrap();
        assert_eq!(told, "2000", "a screen reader hears how many there are");
        client.close().await.unwrap();
    });
}

//! Who holds the offices of imported associations. Not here: the associations.

use super::*;

fn board(desk: &Desk, at: usize) -> Vec<String> {
    let id = desk.all()[at]["id"].clone();
    let board = desk.bench.on("2026-12-01").call("people.board", json!({ "association": id }));
    let member = |it: &Value| {
        let text = |name: &str| it[name].as_str().unwrap_or("–").to_owned();
        format!("{} {} {} {}–{}", text("kind"), text("name"), text("email"), text("since"), text("until"))
    };
    board.as_array().expect("a board").iter().map(member).collect()
}

const HEADER: &str = "Nimi;Puheenjohtaja;Puheenjohtajan sähköposti;Sihteeri;Yhteyshenkilö\n";

#[test]
fn one_person_in_two_offices_is_one() {
    let desk = Desk::new();
    assert_eq!(
        desk.told(
            &desk.csv(format!("{HEADER}Martat ry;Maija Malli;m@example.com;Siiri Malli;Malli Maija\n"))
        ),
        "1 new"
    );
    assert_eq!(
        board(&desk, 0),
        [
            "chair Maija Malli m@example.com –––",
            "secretary Siiri Malli  –––",
            "contact_person Maija Malli m@example.com –––"
        ]
    );
    let people = desk.bench.call("people.list", json!({ "limit": 10 }));
    assert_eq!(people["count"], 2);
    let id = people["rows"][0]["id"].clone();
    assert_eq!(
        desk.bench.call("people.get", json!({ "id": id }))["source"],
        "a.csv",
        "where it comes from is kept"
    );
}

#[test]
fn another_chair_follows_the_one_before() {
    let desk = Desk::new();
    desk.run(&desk.csv(format!("{HEADER}Martat ry;Maija Malli;m@example.com;;\n")));
    let file = desk.csv(format!("{HEADER}Martat ry;Kalle Malli;;;\n"));
    let changes = desk.preview(&file)["rows"][0]["changes"].clone();
    assert_eq!(changes[0], json!({ "field": "chair_name", "before": "Maija Malli", "after": "Kalle Malli" }));
    let later = desk.bench.on("2026-12-01");
    assert_eq!(counts(&later.call("imports.run", file.clone())["value"]), "1 changed");
    assert_eq!(
        board(&desk, 0),
        ["chair Kalle Malli  2026-12-01––", "chair Maija Malli m@example.com ––2026-11-30"]
    );
    assert_eq!(later.call("imports.run", file)["touched"], json!([]), "the same chair is no change");
}

#[test]
fn a_chairs_address_can_change_and_the_chair_stay() {
    let desk = Desk::new();
    desk.run(&desk.csv(format!("{HEADER}Martat ry;Maija Malli;m@example.com;;\n")));
    assert_eq!(
        desk.told(&desk.csv("Nimi;Puheenjohtajan sähköposti\nMartat ry;uusi@example.com\n")),
        "1 changed"
    );
    assert_eq!(board(&desk, 0), ["chair Maija Malli uusi@example.com –––"]);
}

#[test]
fn an_address_without_a_name_is_doubtful_and_goes_into_the_note() {
    let desk = Desk::new();
    let report =
        desk.run(&desk.csv("Nimi;Puheenjohtajan sähköposti\nMartat ry;m@example.com\n"))["value"].clone();
    assert_eq!(remarks(&report), ["2 Puheenjohtajan sähköposti person-without-name"]);
    assert_eq!(desk.all()[0]["note"], "Puheenjohtajan sähköposti: m@example.com");
}

#[test]
fn an_address_that_is_none_refuses_the_row_by_its_column() {
    let desk = Desk::new();
    let report = desk.run(&desk.csv(format!("{HEADER}Martat ry;Maija Malli;m@;;\n")))["value"].clone();
    assert_eq!(remarks(&report), ["2 Puheenjohtajan sähköposti bad-mail-address"]);
    assert_eq!((desk.all(), counts(&report)), (Vec::new(), "1 refused".to_owned()));
}

#[test]
fn two_people_of_one_name_stay_two() {
    let desk = Desk::new();
    let file = desk.csv(
        "Nimi;Puheenjohtaja;Puheenjohtajan sähköposti;Yhteyshenkilö;Yhteyshenkilön sähköposti\n\
         Martat ry;Maija Malli;a@example.com;Maija Malli;b@example.com\n",
    );
    desk.run(&file);
    assert_eq!(desk.bench.call("people.list", json!({ "limit": 10 }))["count"], 2);
    assert_eq!(desk.run(&file)["touched"], json!([]));
}

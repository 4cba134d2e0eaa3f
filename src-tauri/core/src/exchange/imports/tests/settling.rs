//! Doubtful rows and what the officer decides of them. Not here: boards.

use super::*;

#[test]
fn a_doubtful_cell_is_taken_as_read_or_goes_into_the_note() {
    let desk = Desk::new();
    let file = desk.csv("Nimi;Postinumero;Toimiala\nMartat ry;570;Vanhustyö\nKalakerho ry;571;\n");
    let decided = settled(&file, json!([{ "row": 2, "as": "as_read" }, { "row": 3, "as": "to_note" }]));
    assert_eq!(desk.told(&decided), "2 new");
    let all = desk.all();
    assert_eq!(
        (&all[1]["postal_code"], &all[1]["tags"], &all[1]["note"]),
        (&json!("00570"), &json!(["Vanhustyö"]), &json!(""))
    );
    assert_eq!((&all[0]["postal_code"], &all[0]["note"]), (&json!(""), &json!("Postinumero: 571")));
    assert_eq!(desk.told(&file), "1 unchanged, 1 doubtful", "what was taken as read is known then");
}

#[test]
fn two_addresses_in_one_cell_are_none() {
    let desk = Desk::new();
    let report =
        desk.run(&desk.csv("Nimi;Sähköposti\nMartat ry;\"a@example.com;b@example.com\"\n"))["value"].clone();
    assert_eq!(remarks(&report), ["2 Sähköposti bad-mail-address"]);
}

#[test]
fn a_refused_cell_can_go_into_the_note() {
    let desk = Desk::new();
    let file = desk.csv("Nimi;Sähköposti;Jäsenmäärä\nMartat ry;ei ole;noin 100\n");
    assert_eq!(desk.told(&file), "1 refused");
    assert_eq!(desk.told(&settled(&file, json!([{ "row": 2, "as": "to_note" }]))), "1 new");
    assert_eq!(desk.all()[0]["note"], "Jäsenmäärä: noin 100\nSähköposti: ei ole");
}

#[test]
fn a_name_that_is_alike_waits_until_it_is_settled() {
    let desk = Desk::new();
    desk.run(&desk.csv("Nimi;Kotipaikka\nOulun Martat ry;Oulu\n"));
    let id = desk.all()[0]["id"].clone();
    let file = desk.csv("Nimi;Kotipaikka;Puhelin\nOulun Martat r.y.;Oulu;08 1\n");
    let row = &desk.preview(&file)["rows"][0];
    assert_eq!((&row["verdict"], &row["twins"][0]["id"]), (&json!("doubtful"), &id));
    assert_eq!(row["remarks"][0]["problem"]["code"], "possible-twin");
    assert_eq!(desk.run(&file)["touched"], json!([]), "it stays out");
    assert_eq!(desk.told(&settled(&file, json!([{ "row": 2, "as": "skip" }]))), "1 skipped");
    assert_eq!(desk.told(&settled(&file, json!([{ "row": 2, "as": { "known": id } }]))), "1 changed");
    assert_eq!(desk.all().len(), 1);
    desk.bench.call("journal.undo", Value::Null);
    assert_eq!(desk.told(&settled(&file, json!([{ "row": 2, "as": "new" }]))), "1 new");
    assert_eq!(desk.all().len(), 2);
    let nobody = json!([{ "row": 2, "as": { "known": "01a20cff-7d00-7001-a18b-97e7a4964dda" } }]);
    let refused = desk.bench.try_call("imports.run", settled(&file, nobody));
    assert_eq!(refused, Err((Code::NotFound, Some("settled.0".to_owned()))));
}

#[test]
fn what_enters_is_what_comes_in_and_says_something_new() {
    let desk = Desk::new();
    desk.run(&desk.csv("Nimi;Kotipaikka;Postinumero\nOulun Martat ry;Oulu;90480\nKalakerho ry;Oulu;\n"));
    let file = desk.csv(
        "Nimi;Kotipaikka;Postinumero\nOulun Martat r.y.;Oulu;\nKalakerho ry;Oulu;90500\nUusi ry;Oulu;570\n\
         Toinen ry;Oulu;\nKalakerho ry;Oulu;\n;Oulu;\n",
    );
    let told = |file: &Value| {
        let preview = desk.preview(file);
        (counts(&preview["tally"]), preview["tally"]["entering"].clone())
    };
    let all = "1 new, 1 changed, 3 doubtful, 1 refused";
    assert_eq!(
        told(&file),
        (all.to_owned(), json!(3)),
        "a doubtful cell goes into the note, a twin stays out"
    );
    let skipped = settled(&file, json!([{ "row": 4, "as": "skip" }]));
    assert_eq!(told(&skipped).1, 2);
    assert_eq!(told(&settled(&file, json!([{ "row": 2, "as": "new" }]))).1, 4);
    assert_eq!(desk.run(&file)["value"]["entering"], 3);
    assert_eq!(told(&file).1, 0, "a doubtful cell that stands in the note already says nothing new");
}

#[test]
fn a_cell_without_a_header_is_called_by_the_letter_of_its_column() {
    let desk = Desk::new();
    let path = desk.file("a.csv", "Nimi;Huom.;\nMartat ry;;570\n");
    let table = desk.bench.call("imports.open", json!({ "path": path }));
    let column = &table["columns"][2];
    assert_eq!((&column["header"], &column["letter"]), (&json!(""), &json!("C")));
    let fields = ["name_fi", "note", "postal_code"];
    let file = json!({ "path": path, "fields": fields, "fingerprint": table["fingerprint"] });
    let remark = &desk.preview(&file)["rows"][0]["remarks"][0];
    assert_eq!((&remark["column"], &remark["field"]), (&json!("C"), &json!("postal_code")));
    assert_eq!(remarks(&desk.bench.call("imports.check", file)), ["2 C zeros-lost"]);
}

#[test]
fn a_number_outweighs_a_name_and_another_number_speaks_against_one() {
    let desk = Desk::new();
    desk.run(&desk.csv("Nimi;Rekisterinumero;Y-tunnus\nMartat ry;1.111;2686723-5\nKalakerho ry;2.222;\n"));
    let told = |csv: &str| counts(&desk.bench.call("imports.check", desk.csv(csv)));
    assert_eq!(told("Nimi;Rekisterinumero\nMarttayhdistys ry;1.111\n"), "1 changed");
    assert_eq!(told("Nimi;Y-tunnus\nMarttayhdistys ry;2686723-5\n"), "1 changed");
    assert_eq!(told("Nimi;Rekisterinumero\nMartat ry;3.333\n"), "1 doubtful", "another number");
    assert_eq!(told("Nimi;Rekisterinumero;Y-tunnus\nX ry;2.222;2686723-5\n"), "1 doubtful", "one of each");
}

#[test]
fn rows_of_one_file_that_are_twins_are_doubtful() {
    let desk = Desk::new();
    let file = desk.csv("Nimi;Rekisterinumero\nMartat ry;1.111\nKalakerho ry;1.111\nmartat\n");
    let report = desk.run(&file)["value"].clone();
    assert_eq!(remarks(&report), ["3  twin-row", "4  twin-row"]);
    assert_eq!(report["rows"][0]["args"]["row"], 2);
    let again = desk.run(&file);
    assert_eq!(
        (counts(&again["value"]), &again["touched"]),
        ("1 unchanged, 2 doubtful".to_owned(), &json!([]))
    );
}

#[test]
fn a_name_and_a_code_of_two_municipalities_are_doubtful() {
    let desk = Desk::new();
    let file = desk.csv(
        "Nimi;Kotipaikka;Kuntakoodi\nA-kerho ry;Oulu;564\nB-kerho ry;Oulu;244\nC-kerho ry;Hailuoto;72\n",
    );
    let report = desk.run(&file)["value"].clone();
    assert_eq!(
        (counts(&report), remarks(&report)),
        ("2 new, 1 doubtful".to_owned(), vec!["3 Kuntakoodi municipalities-differ".to_owned()])
    );
}

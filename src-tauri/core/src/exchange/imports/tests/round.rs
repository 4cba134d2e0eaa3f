//! Our own export imported again changes nothing, in each language, as CSV and as XLSX. Not here: single fields.

use proptest::prelude::*;

use super::*;

/// Text as an officer may type it, with what tables are written with in it.
fn line() -> impl Strategy<Value = String> {
    proptest::string::string_regex("(['=+@-]{0,2}[A-Cäö€\";,\t' ]{0,6}[a-cå])?").expect("a pattern")
}

fn name() -> impl Strategy<Value = String> {
    proptest::string::string_regex("['=+@-]{0,2}[A-Cäö\"; ,']{0,6}[a-zå]{3,9}").expect("a pattern")
}

prop_compose! {
    fn association()(
        number in 1u32..999_999, names in (name(), line(), line()), others in [line(), line(), line()],
        place in proptest::sample::select(vec!["", "072", "564", "999", "438"]),
        texts in [line(), line(), line()], phone in "(\\+358 40 1|401234567|08-1)?",
        class in proptest::option::of(1u32..=9), tags in proptest::collection::vec(line(), 0..4),
        flags in any::<[bool; 4]>(), members in proptest::option::of(0u32..2_000_000),
        note in "[a-c;\"=\n ]{0,9}", languages in proptest::sample::subsequence(vec!["fi", "sv", "en", "so", "zz"], 0..4),
        status in proptest::sample::select(vec!["active", "dormant", "dissolved"]),
    ) -> (Value, Value) {
        let details = json!({
            "name_fi": names.0, "name_sv": names.1, "name_en": names.2, "auxiliary_fi": others[0],
            "short_sv": others[1], "short_en": others[2], "register_number": number.to_string(), "municipality": place,
            "area": texts[0], "street": texts[1], "post_office": texts[2], "postal_code": "00570", "phone": phone,
            "email": "A.b@Example.com", "web": "www.example.com", "purpose_class": class, "tags": tags,
            "voluntary": flags[0], "professional": flags[1], "service_production": flags[2], "publishable": flags[3],
            "members": members, "members_on": "1.2.2020", "languages": languages, "note": note,
        });
        (details, json!(status))
    }
}

prop_compose! {
    fn person()(given in "[A-C][a-cäå\"=-]{0,5}( [A-C][a-c]{0,3})?", family in "((af|von) )?[A-C][a-c';,-]{0,5}", phone in "(401234567)?") -> Value {
        json!({ "given_name": given, "family_name": family, "email": "x@Example.com", "phone": phone })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn our_own_table_imported_again_changes_nothing(
        associations in proptest::collection::vec((association(), proptest::collection::vec((person(), 0usize..5), 0..4)), 1..4),
        lang in proptest::sample::select(vec!["fi", "sv", "en"]),
        ending in proptest::sample::select(vec!["csv", "xlsx"]),
    ) {
        let desk = Desk::new();
        for ((details, status), people) in &associations {
            let id = desk.bench.call("associations.add", details.clone())["value"]["id"].clone();
            desk.bench.call("associations.set_status", json!({ "ids": [id], "status": status }));
            for (person, office) in people {
                let kind = ["chair", "vice_chair", "secretary", "treasurer", "contact_person"][*office];
                let members = json!([{ "who": { "new": person }, "kind": kind }]);
                desk.bench.call("people.change_board", json!({ "association": id, "members": members }));
            }
        }
        let path = desk.folder.path().join(format!("out.{ending}"));
        let done = desk.bench.call("exports.associations", json!({ "path": path, "lang": lang }));
        prop_assert_eq!(&done["rows"], associations.len());
        let file = desk.meant(&path);
        let run = desk.run(&file);
        prop_assert_eq!(&run["touched"], &json!([]), "{}", desk.preview(&file));
        // What one laptop writes another reads.
        let other = Desk::new();
        let report = other.run(&file);
        prop_assert!(report["value"]["refused"] == 0, "{}", report);
    }
}

#[test]
fn an_export_is_in_the_order_of_names_and_holds_what_was_asked() {
    let desk = Desk::new();
    desk.run(
        &desk.csv(
            "Nimi;Sähköposti;Puhelin\nÖljykerho ry;o@example.com;\nAsukkaat ry;;+358 40 1\n=Zumba ry;;\n",
        ),
    );
    let path = desk.folder.path().join("out.csv");
    let export = |asked: Value| {
        let mut input = json!({ "path": path, "lang": "fi" });
        input.as_object_mut().expect("fields").extend(asked.as_object().expect("fields").clone());
        desk.bench.call("exports.associations", input)["rows"].clone()
    };
    assert_eq!(export(json!({})), 3);
    let csv = std::fs::read_to_string(&path).expect("it is there");
    let begun: Vec<&str> = csv.lines().skip(1).map(|line| &line[..line.find(';').expect("cells")]).collect();
    assert_eq!(begun, ["'=Zumba ry", "Asukkaat ry", "Öljykerho ry"]);
    assert!(csv.contains(";+358 40 1;"), "a telephone number is no formula");
    assert_eq!(export(json!({ "filter": { "no_email": true } })), 2);
    assert_eq!(export(json!({ "ids": [desk.all()[0]["id"]] })), 1);
    let refused = desk.bench.try_call("exports.associations", json!({ "path": "/tmp/a.pdf", "lang": "fi" }));
    assert_eq!(refused, Err((Code::ExportEnding, Some("path".to_owned()))));
}

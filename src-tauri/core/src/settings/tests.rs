//! The settings through their commands. Not here: Business IDs (`business_id`).

use serde_json::{Value, json};

use super::places;
use crate::api::tests::Bench;
use crate::problem::Code;

fn choose(bench: &Bench, kind: &str, code: &str) -> Result<Value, (Code, Option<String>)> {
    bench.try_call("settings.choose_organisation", json!({ "kind": kind, "code": code }))
}

#[test]
fn every_municipality_county_and_region_can_be_chosen() {
    let all = places::all();
    assert_eq!((all.municipalities.len(), all.counties.len(), all.regions.len()), (308, 21, 19));
    let bench = Bench::new();
    for (kind, code, name) in [
        ("municipality", "564", "Oulu"),
        ("county", "19", "Pohjois-Pohjanmaan hyvinvointialue"),
        ("region", "17", "Pohjois-Pohjanmaa"),
    ] {
        let done = choose(&bench, kind, code).expect("it is chosen");
        assert_eq!(done["value"]["organisation"]["name"]["fi"], name);
    }
}

#[test]
fn the_first_start_is_one_step() {
    let bench = Bench::new();
    let begun =
        bench.call("settings.begin", json!({ "kind": "municipality", "code": "564", "name": " Salla " }));
    assert_eq!(begun["value"]["organisation"]["name"]["fi"], "Oulu");
    assert_eq!(begun["value"]["officer"]["name"], "Salla");
    assert_eq!(begun["value"]["officer"]["since"], "2026-11-24");
    assert_eq!(begun["touched"], json!(["settings"]));
    let turns = bench.call("journal.turns", Value::Null);
    assert_eq!(turns["undo"]["op"], "settings-begin");
    bench.call("journal.undo", Value::Null);
    let settings = bench.call("settings.get", Value::Null);
    assert_eq!(
        (&settings["organisation"], &settings["officer"]),
        (&Value::Null, &Value::Null),
        "both are gone"
    );
}

#[test]
fn a_first_start_that_is_refused_leaves_nothing_of_itself() {
    let bench = Bench::new();
    let begin = |code: &str, name: &str| {
        bench.try_call("settings.begin", json!({ "kind": "county", "code": code, "name": name }))
    };
    assert_eq!(begin("564", "Salla"), Err((Code::BadPlace, Some("code".into()))), "no county has this code");
    assert_eq!(begin("19", "  "), Err((Code::EmptyText, Some("name".into()))));
    assert_eq!(begin("19", &"ä".repeat(201)), Err((Code::TooLong, Some("name".into()))));
    assert_eq!(bench.call("settings.get", Value::Null)["organisation"], Value::Null);
}

#[test]
fn an_officer_known_before_the_first_start_keeps_the_contact_details() {
    let bench = Bench::new();
    bench.call("settings.describe_officer", json!({ "name": "Sala", "email": "salla@example.com" }));
    let begun = bench.call("settings.begin", json!({ "kind": "county", "code": "19", "name": "Salla" }));
    let officer = &begun["value"]["officer"];
    assert_eq!((&officer["name"], &officer["email"]), (&json!("Salla"), &json!("salla@example.com")));
    assert_eq!(begun["value"]["former_officers"], json!([]), "it is the same person");
}

#[test]
fn languages_follow_from_the_municipalities() {
    let languages = |kind: &str, code: &str| {
        let done = choose(&Bench::new(), kind, code).expect("it is chosen");
        done["value"]["organisation"]["languages"].as_str().map(str::to_owned)
    };
    assert_eq!(languages("municipality", "499").as_deref(), Some("sv-fi"), "Korsholm");
    assert_eq!(languages("county", "19").as_deref(), Some("fi"), "no Swedish in North Ostrobothnia");
    assert_eq!(languages("county", "17").as_deref(), Some("sv-fi"), "Ostrobothnia is bilingual");
    assert_eq!(languages("region", "21").as_deref(), Some("sv"), "Åland is Swedish");
}

#[test]
fn a_place_that_is_none_is_refused_by_its_field() {
    let bench = Bench::new();
    for (kind, code) in
        [("municipality", "000"), ("municipality", "91"), ("county", "90"), ("region", ""), ("county", "564")]
    {
        assert_eq!(choose(&bench, kind, code), Err((Code::BadPlace, Some("code".into()))), "{kind} {code}");
    }
}

#[test]
fn the_officer_needs_a_name_and_a_mail_address_its_parts() {
    let bench = Bench::new();
    let describe = |officer: Value| bench.try_call("settings.describe_officer", officer);
    assert_eq!(describe(json!({ "name": "  " })), Err((Code::EmptyText, Some("name".into()))));
    for bad in [
        "salla",
        "salla@",
        "@mallikunta.fi",
        "salla@mallikunta",
        "sa lla@mallikunta.fi",
        "salla@mallikunta..fi",
    ] {
        let refused = describe(json!({ "name": "Salla", "email": bad }));
        assert_eq!(refused, Err((Code::BadMailAddress, Some("email".into()))), "{bad}");
    }
    assert!(describe(json!({ "name": "Salla Mallikas", "email": "salla.mallikas@example.com" })).is_ok());
}

#[test]
fn a_successor_takes_over_and_the_predecessor_stays_in_the_history() {
    let bench = Bench::new();
    bench.call("settings.describe_officer", json!({ "name": "Salla Mallikas" }));
    let too_soon = bench.try_call("settings.hand_over", json!({ "officer": { "name": "Pentti Näytemaa" } }));
    assert_eq!(too_soon, Err((Code::DateRange, Some("since".into()))), "not on the predecessor's first day");
    let next = bench.on("2027-03-01");
    let settings =
        next.call("settings.hand_over", json!({ "officer": { "name": "Pentti Näytemaa" } }))["value"].clone();
    assert_eq!(settings["officer"]["name"], "Pentti Näytemaa");
    assert_eq!(settings["former_officers"][0]["until"], "2027-02-28");
    let id = settings["officer"]["id"].clone();
    next.call("settings.record_residents", json!({ "year": 2026, "count": 12000 }));
    let step = next.call("journal.history", json!({ "owner": id }));
    assert_eq!(step[0]["op"], "settings-officer");
    let residents = next.call("settings.record_residents", json!({ "year": 2025, "count": 11_000 }));
    assert_eq!(residents["touched"], json!(["settings"]));
}

#[test]
fn a_misspelt_field_is_refused_and_empties_nothing() {
    let bench = Bench::new();
    bench.call("settings.describe_officer", json!({ "name": "Salla", "email": "salla@example.com" }));
    let misspelt =
        bench.try_call("settings.describe_officer", json!({ "name": "Salla", "emial": "s@example.com" }));
    assert_eq!(misspelt.expect_err("no such field").0, Code::BadInput);
    assert_eq!(bench.call("settings.get", Value::Null)["officer"]["email"], "salla@example.com");
}

#[test]
fn numbers_and_years_keep_to_their_bounds() {
    let bench = Bench::new();
    let residents = |year: i64, count: Value| {
        bench
            .try_call("settings.record_residents", json!({ "year": year, "count": count }))
            .map_err(|(code, _)| code)
    };
    for year in [0, 9999, -1, 1989, 2027] {
        assert_eq!(residents(year, json!(1)), Err(Code::YearRange), "{year}");
    }
    assert_eq!(residents(2025, json!(7_000_000)), Err(Code::NumberRange));
    assert_eq!(residents(2025, json!(-1)), Err(Code::BadInput));
    assert!(residents(2025, json!(11_942)).is_ok());
    let left = residents(2025, Value::Null).expect("taken away")["value"]["residents"].clone();
    assert_eq!(left, json!([]));
}

#[test]
fn thresholds_start_with_the_models_own() {
    let bench = Bench::new();
    let mut thresholds = bench.call("settings.get", Value::Null)["thresholds"].clone();
    assert_eq!(thresholds["evenings_per_year"], 2);
    thresholds["evenings_per_year"] = json!(4);
    assert_eq!(bench.call("settings.set_thresholds", thresholds.clone())["value"]["thresholds"], thresholds);
    thresholds["evenings_per_year"] = json!(0);
    let refused = bench.try_call("settings.set_thresholds", thresholds);
    assert_eq!(refused, Err((Code::NumberRange, Some("evenings_per_year".into()))));
}

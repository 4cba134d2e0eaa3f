//! What the contact lists say, and what the public one never says. Not here: whether the files conform and read back
//! (`tests/papers`).

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use yhdyssilta_words::Lang;

use super::{ContactListKind, Line, Person, PrintContacts, Source, laid};
use crate::api::tests::Bench;
use crate::associations::AssociationStatus;
use crate::day::Day;

const KINDS: [ContactListKind; 2] = [ContactListKind::Own, ContactListKind::Public];

fn asked(kind: ContactListKind, lang: Lang, filter: Value) -> PrintContacts {
    let filter = serde_json::from_value(filter).expect("a filter");
    PrintContacts { filter, ids: Vec::new(), kind, lang, path: "list.pdf".into() }
}

fn today() -> Day {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    Day::of(noon)
}

/// The sample's list as it stands on its pages.
fn said(bench: &Bench, asked: &PrintContacts) -> String {
    bench.with_store(|store, caller| laid(&super::source(store, caller, asked).expect("a source")).dump())
}

fn pages(said: &str) -> usize {
    said.lines().filter(|line| line.starts_with("page ")).count()
}

fn sample(lang: Lang, associations: u32) -> Bench {
    let bench = Bench::new().in_lang(lang);
    bench.call("store.fill_with_sample", json!({ "associations": associations }));
    bench
}

#[test]
fn each_kind_says_what_it_is_for_in_each_language() {
    for lang in Lang::ALL {
        let bench = sample(lang, 24);
        for kind in KINDS {
            let said = said(&bench, &asked(kind, lang, json!({})));
            insta::assert_snapshot!(format!("{kind:?}-{lang}"), said);
        }
    }
}

#[test]
fn the_public_list_says_nothing_of_people_nor_of_what_may_not_be_published() {
    let bench = Bench::new();
    for (name, publishable) in [("Avoin ry", true), ("Suljettu ry", false)] {
        let association = json!({ "name_fi": name, "publishable": publishable, "email": format!("{}@talo.example", &name[..4]) });
        let id = bench.call("associations.add", association)["value"]["id"].clone();
        let person = json!({ "given_name": "Ritva", "family_name": "Kuvitelma", "email": "ritva@posti.example", "phone": "050 000 0007" });
        let person = bench.call("people.add", person)["value"]["id"].clone();
        bench.call(
            "people.give_role",
            json!({ "who": { "known": person }, "association": id, "kind": "contact_person", "title": "kylänvanhin" }),
        );
    }
    let officer = json!({ "name": "Salla Mallikas", "title": "", "email": "", "phone": "" });
    bench.call("settings.describe_officer", officer);
    let own = said(&bench, &asked(ContactListKind::Own, Lang::Fi, json!({})));
    let public = said(&bench, &asked(ContactListKind::Public, Lang::Fi, json!({})));
    for personal in ["Kuvitelma", "ritva@posti.example", "050 000 0007", "kylänvanhin", "Suljettu"] {
        assert!(own.contains(personal), "the officer reads {personal}");
        assert!(!public.contains(personal), "the public does not read {personal}: {public}");
    }
    assert!(public.contains("Avoin ry") && public.contains("Avoi@talo.example"), "{public}");
    let public = asked(ContactListKind::Public, Lang::Fi, json!({}));
    let made = bench.with_store(|store, caller| {
        super::list::document(&super::source(store, caller, &public).expect("a source"))
    });
    assert!(!format!("{made:?}").contains("Mallikas"), "not even in the properties of the file");
}

#[test]
fn the_own_list_tells_of_personal_data_on_every_page() {
    for (lang, words) in
        [(Lang::Fi, "henkilötietoja"), (Lang::Sv, "personuppgifter"), (Lang::En, "personal data")]
    {
        let source_of = |kind| asked(kind, lang, json!({}));
        let bench = sample(lang, 190);
        let own = said(&bench, &source_of(ContactListKind::Own));
        assert!(pages(&own) > 1 && own.matches(words).count() > pages(&own), "in {lang}");
        assert_eq!(said(&bench, &source_of(ContactListKind::Public)).matches(words).count(), 0);
    }
}

#[test]
fn the_list_says_what_it_is_limited_to() {
    let bench = sample(Lang::Fi, 24);
    let filter = json!({
        "words": "kylä", "statuses": ["active", "dormant"], "purpose_classes": [9, 0], "tags": ["kylät", "musiikki"],
        "municipalities": ["999", ""], "unconfirmed": true, "no_email": true, "no_contact": true, "role_ended": true,
        "follow_up_due": true,
    });
    let limits = |lang| super::limits::in_words(&asked(ContactListKind::Own, lang, filter.clone()));
    insta::assert_snapshot!(Lang::ALL.map(limits).join("\n"));
    let none = said(&bench, &asked(ContactListKind::Own, Lang::Fi, filter.clone()));
    assert!(none.contains("Yksikään yhdistys ei vastaa rajausta."), "{none}");
    let all = super::limits::in_words(&asked(ContactListKind::Own, Lang::Sv, json!({})));
    assert_eq!(all, "Alla föreningar");
}

/// A list of lines made up for the occasion.
fn list_of(lines: Vec<Line>) -> String {
    let asked = asked(ContactListKind::Own, Lang::Fi, json!({}));
    laid(&Source { asked: &asked, organisation: None, officer: None, lines, today: today() }).dump()
}

fn line(name: &str) -> Line {
    Line {
        name_fi: name.to_owned(),
        name_sv: String::new(),
        name_en: String::new(),
        status: AssociationStatus::Active,
        area: "Tuira".to_owned(),
        street: "Koskitie 1".to_owned(),
        postal_code: "90500".to_owned(),
        post_office: "OULU".to_owned(),
        email: "talo@example.com".to_owned(),
        phone: "08 123".to_owned(),
        web: String::new(),
        publishable: true,
        contact: None,
    }
}

#[test]
fn five_hundred_rows_run_over_pages_under_their_heads() {
    let lines = (0..500).map(|n| line(&format!("Seura {n:03} ry"))).collect();
    let said = list_of(lines);
    assert!(pages(&said) > 10, "{} pages", pages(&said));
    assert_eq!(said.matches("“Yhteyshenkilö”").count(), pages(&said), "the head stands on every page");
    for n in 0..500 {
        assert_eq!(said.matches(&format!("Seura {n:03} ry")).count(), 1, "{n}");
    }
}

#[test]
fn a_long_name_is_there_to_its_last_word_and_so_is_everything_else() {
    let long = "Mallikylän, Esimerkkilän ja Näytelahden seudun kuulovammaisten, kuuroutuneiden ja heidän omaistensa \
                vertaistuki- ja virkistysyhdistys Elo ry";
    let person = Person {
        name: "Ritva Kuvitelma".to_owned(),
        chairs: true,
        title: String::new(),
        email: "TALO@example.com".to_owned(),
        phone: "050 000 0001".to_owned(),
    };
    let dissolved = Line {
        name_sv: "Elo rf".to_owned(),
        status: AssociationStatus::Dissolved,
        contact: Some(person),
        ..line(long)
    };
    let said = list_of(vec![dissolved]);
    for word in ["Elo", "rf", "Lakannut", "Kuvitelma", "puheenjohtaja", "050", "90500", "Tuira"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!said.contains("TALO@"), "the same address is not said twice");
}

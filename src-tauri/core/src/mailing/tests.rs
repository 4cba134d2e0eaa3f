//! Whom a mailing reaches, and that its links hold what they are to. Not here: opening them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::MailSeparator;
use super::rules::{LONGEST_LINK, batches};
use crate::api::tests::Bench;
use crate::problem::Code;
use crate::text;

fn association(bench: &Bench, details: Value) -> Value {
    bench.call("associations.add", details)["value"]["id"].clone()
}

/// Gives somebody of this name and address a role.
fn role(bench: &Bench, association: &Value, kind: &str, name: &str, email: &str, until: &str) {
    let person = json!({ "family_name": name, "email": email, "phone": "050 000 0001" });
    let person = bench.call("people.add", person)["value"]["id"].clone();
    let role = json!({ "who": { "known": person }, "association": association, "kind": kind, "since": "1.1.2020", "until": until });
    bench.call("people.give_role", role);
}

fn addresses(mailing: &Value) -> Vec<String> {
    let batches = mailing["batches"].as_array().expect("batches").iter();
    let texts = batches.map(|batch| batch["text"].as_str().expect("a text"));
    texts.flat_map(|text| text.split("; ").map(str::to_owned)).collect()
}

#[test]
fn mail_goes_to_the_association_or_to_todays_contact_person_or_to_the_chair() {
    let bench = Bench::new();
    let own = association(&bench, json!({ "name_fi": "A oma", "email": "oma@talo.example" }));
    role(&bench, &own, "contact_person", "Ei", "ei@posti.example", "");
    let contact = association(&bench, json!({ "name_fi": "B yhteyshenkilö" }));
    role(&bench, &contact, "chair", "Puhe", "puhe@posti.example", "");
    role(&bench, &contact, "contact_person", "Yhteys", "yhteys@posti.example", "");
    role(&bench, &contact, "contact_person", "Entinen", "entinen@posti.example", "23.11.2026");
    let chair = association(&bench, json!({ "name_fi": "C puheenjohtaja" }));
    role(&bench, &chair, "contact_person", "Osoitteeton", "", "");
    role(&bench, &chair, "chair", "Johtaja", "johtaja@posti.example", "24.11.2026");
    role(&bench, &chair, "secretary", "Sihteeri", "sihteeri@posti.example", "");
    let ended = association(&bench, json!({ "name_fi": "D päättynyt" }));
    role(&bench, &ended, "chair", "Mennyt", "mennyt@posti.example", "23.11.2026");
    let silent = association(&bench, json!({ "name_fi": "E vaiti", "phone": "08 000 000" }));
    role(&bench, &silent, "contact_person", "Vaiti", "", "");
    let mailing = bench.call("associations.mailing", json!({}));
    let reached = ["oma@talo.example", "yhteys@posti.example", "johtaja@posti.example"];
    assert_eq!(addresses(&mailing), reached);
    assert_eq!(mailing["addresses"], 3);
    let missing = json!([
        { "id": ended, "name": "D päättynyt", "contact": "", "phone": "" },
        { "id": silent, "name": "E vaiti", "contact": "Vaiti", "phone": "08 000 000" },
    ]);
    assert_eq!(mailing["missing"], missing);
}

#[test]
fn an_address_is_written_to_once_whatever_its_capitals() {
    let bench = Bench::new();
    for (name, email) in [("A", "Talo@example.com"), ("B", "talo@EXAMPLE.com"), ("C", "sali@example.com")] {
        association(&bench, json!({ "name_fi": name, "email": email }));
    }
    let mailing = bench.call("associations.mailing", json!({}));
    assert_eq!(addresses(&mailing), ["Talo@example.com", "sali@example.com"]);
    assert_eq!((&mailing["addresses"], &mailing["missing"]), (&json!(2), &json!([])));
    let commas = bench.call("associations.mailing", json!({ "separator": "comma" }));
    assert_eq!(commas["batches"][0]["text"], "Talo@example.com, sali@example.com");
}

#[test]
fn the_filter_and_the_selection_decide() {
    let bench = Bench::new();
    let ids = ["Aamu", "Ilta"].map(|name| {
        let email = format!("{}@example.com", name.to_lowercase());
        association(&bench, json!({ "name_fi": name, "email": email, "tags": [name] }))
    });
    let asked = |asked: Value| addresses(&bench.call("associations.mailing", asked));
    assert_eq!(asked(json!({ "filter": { "tags": ["Ilta"] } })), ["ilta@example.com"]);
    assert_eq!(asked(json!({ "ids": [ids[0]] })), ["aamu@example.com"]);
    let outside = json!({ "filter": { "tags": ["Ilta"] }, "ids": [ids[0]] });
    assert_eq!(asked(outside), [""; 0], "what the filter hides gets no mail");
    let long = json!({ "filter": { "words": "ä".repeat(201) } });
    assert_eq!(bench.try_call("associations.mailing", long), Err((Code::TooLong, Some("words".into()))));
}

#[test]
fn the_samples_mailing_reaches_or_lists_every_association() {
    let bench = Bench::new();
    bench.call("store.fill_with_sample", Value::Null);
    let mailing = bench.call("associations.mailing", json!({}));
    let reached = addresses(&mailing);
    let missing = mailing["missing"].as_array().expect("a list").len();
    assert!(reached.len() + missing <= 190 && missing < 28, "{} reached, {missing} not", reached.len());
    assert!(mailing["batches"].as_array().is_some_and(|batches| batches.len() > 1));
}

/// An address as somebody may type it; one that the rules refuse is as good as none.
fn address() -> impl Strategy<Value = String> {
    let who = prop_oneof!["[a-zA-Z0-9._+]{1,20}", "[!#$%&'*/=?^`{|},;:äöÅ😀\"-]{1,12}", "[a-z😀]{60,190}"];
    let host = prop_oneof!["[a-z]{1,10}\\.(fi|example)", "[a-zäö]{1,60}\\.[a-z]{2}"];
    let address = (who, host).prop_map(|(who, host)| format!("{who}@{host}"));
    address.prop_filter("the rules refuse it", |address| text::mail_address("email", address).is_ok())
}

/// The addresses of a link, as a mail program reads them.
fn read(mailto: &str) -> Vec<String> {
    let list = mailto.strip_prefix("mailto:?bcc=").expect("blind copies and nothing else");
    assert!(list.is_ascii() && !list.contains(['&', '?', '#', ' ', ';', '+']), "{mailto}");
    list.split(',').map(decoded).collect()
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two figures"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("UTF-8")
}

proptest! {
    #[test]
    fn every_address_stands_in_exactly_one_link_that_is_not_too_long(
        addresses in proptest::collection::vec(address(), 0..200)
    ) {
        let batches = batches(&addresses, MailSeparator::Semicolon);
        let mut seen = BTreeSet::new();
        let once: Vec<&String> = addresses.iter().filter(|it| seen.insert(it.to_lowercase())).collect();
        let read: Vec<Vec<String>> = batches.iter().map(|batch| read(&batch.mailto)).collect();
        prop_assert_eq!(read.iter().flatten().collect::<Vec<_>>(), once);
        for (batch, read) in batches.iter().zip(&read) {
            prop_assert!(batch.mailto.chars().count() <= LONGEST_LINK);
            prop_assert_eq!(batch.count as usize, read.len());
            prop_assert_eq!(&batch.text, &read.join("; "));
        }
    }
}

#[test]
fn no_single_address_is_too_long_for_a_link() {
    let longest = format!("{}@a.fi", "€".repeat(83));
    assert_eq!(longest.len(), 254);
    assert!(text::mail_address("email", &longest).is_ok(), "as many bytes as RFC 5321 allows");
    let longer = format!("a{longest}");
    let refused = text::mail_address("email", &longer).map_err(|problem| problem.code);
    assert_eq!(refused, Err(Code::BadMailAddress));
    let batches = batches(&[longest], MailSeparator::Semicolon);
    assert!(batches[0].mailto.len() < LONGEST_LINK / 2, "{}", batches[0].mailto.len());
}

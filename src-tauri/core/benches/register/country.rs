//! A register as large as the country's, made of nothing but numbers: names, addresses, boards. It comes into the store
//! by the door that every large step takes: as two steps that were undone and are done again. Not here: measuring.

use std::path::Path;

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use yhdyssilta_core::{Missing, api};

/// As many as the register of associations holds.
pub(crate) const ASSOCIATIONS: u32 = 108_000;

/// People in their boards.
pub(crate) const PEOPLE: u32 = 150_000;

const PLACES: [(&str, &str); 20] = [
    ("Oulun", "564"),
    ("Kempeleen", "244"),
    ("Limingan", "425"),
    ("Raahen", "678"),
    ("Kuusamon", "305"),
    ("Helsingin", "091"),
    ("Espoon", "049"),
    ("Vantaan", "092"),
    ("Tampereen", "837"),
    ("Turun", "853"),
    ("Vaasan", "905"),
    ("Kuopion", "297"),
    ("Joensuun", "167"),
    ("Lahden", "398"),
    ("Porin", "609"),
    ("Rovaniemen", "698"),
    ("Kajaanin", "205"),
    ("Kokkolan", "272"),
    ("Iin", "139"),
    ("Åbo", "853"),
];

/// What stands before *yhdistys* in every third name.
const CAUSES: [&str; 12] = [
    "Sydän",
    "Kylä",
    "Omakoti",
    "Asukas",
    "Vanhempain",
    "Kotiseutu",
    "Nuoriso",
    "Järjestö",
    "Eläkeläis",
    "Hengitys",
    "Reserviläis",
    "Kulttuuri",
];

const OTHERS: [&str; 16] = [
    "Martat",
    "Nuorisoseura",
    "Urheilijat",
    "Eläkkeensaajat",
    "Kennelkerho",
    "Mieskuoro",
    "Kesäteatteri",
    "Jousi",
    "Purjehtijat",
    "Partio",
    "Metsästysseura",
    "Maamiesseura",
    "Pallo",
    "Sotaveteraanit",
    "Taideseura",
    "Vänner",
];

const GIVEN: [&str; 20] = [
    "Matti", "Maija", "Pekka", "Liisa", "Kaarina", "Juhani", "Anneli", "Olavi", "Åke", "Äijö", "Wilma",
    "Veikko", "Tuulikki", "Tapani", "Marjatta", "Eero", "Ritva", "Östen", "Inkeri", "Yrjö",
];

const FAMILY: [&str; 20] = [
    "Virtanen",
    "Korhonen",
    "Mäkinen",
    "Nieminen",
    "Hämäläinen",
    "Laine",
    "Heikkinen",
    "Koskinen",
    "Järvinen",
    "Lehtonen",
    "Saarinen",
    "Wikström",
    "Ahonen",
    "Öhman",
    "Niemi",
    "Lindqvist",
    "Räsänen",
    "Aalto",
    "Vainio",
    "Karjalainen",
];

/// A word in one name of twenty thousand.
const RARE: u32 = 20_000;

fn name(n: u32) -> String {
    let place = pick(&PLACES, n / 3).0;
    let rare = if n % RARE == 7 { " Suppilovahverot" } else { "" };
    match n % 3 {
        0 => format!("{place} {}yhdistys {n}{rare} ry", pick(&CAUSES, n / 60)),
        // One in eighteen hundred or so stands inside a compound with marks.
        1 if n % 1801 == 1 => format!("{place} Ylämyllynkäsityöläiset {n} ry"),
        _ => format!("{place} {} {n}{rare} ry", pick(&OTHERS, n / 60)),
    }
}

fn pick<T>(from: &[T], n: u32) -> &T {
    &from[n as usize % from.len()]
}

/// What the window would send to enter one more.
pub(crate) fn one_more(n: u32) -> Value {
    json!({ "name_fi": name(n), "municipality": pick(&PLACES, n).1, "tags": [format!("tag {}", n % 50)] })
}

fn association(n: u32) -> Value {
    let email = if n.is_multiple_of(4) { String::new() } else { format!("yhteys{n}@example.com") };
    json!({
        "id": id(1, n), "name_fi": name(n), "name_sv": "", "name_en": "", "auxiliary_fi": "", "auxiliary_sv": "",
        "auxiliary_en": "", "short_fi": "", "short_sv": "", "short_en": "",
        "register_number": format!("{}.{:03}", n / 1000 + 1, n % 1000), "business_id": "",
        "municipality": pick(&PLACES, n / 3).1, "area": "", "street": "Kirkkokatu 1", "postal_code": "90100",
        "post_office": "Oulu", "email": email, "phone": format!("040 {n}"), "web": "", "purpose_class": n % 9 + 1,
        "tags": format!("[\"tag {}\"]", n % 50), "voluntary": 1, "professional": 0, "service_production": 0,
        "members": n % 300, "members_on": "2026-01-01", "languages": "[\"fi\"]", "publishable": 1, "note": "",
        "status": if n.is_multiple_of(25) { "dormant" } else { "active" }, "status_since": null,
        "confirmed_on": if n.is_multiple_of(5) { Value::Null } else { day(n).into() },
    })
}

fn person(n: u32) -> Value {
    json!({
        "id": id(2, n), "given_name": pick(&GIVEN, n), "family_name": format!("{}{}", pick(&FAMILY, n / 20), n % 97),
        "email": format!("henkilo{n}@example.org"), "phone": "", "basis": "legitimate_interests", "source": "",
        "confirmed_on": "", "note": "",
    })
}

/// Everybody has a role; one in five has ended.
fn role(n: u32) -> Value {
    let kind = pick(&["contact_person", "chair", "secretary", "contact_person", "member"], n);
    json!({
        "id": id(3, n), "person": id(2, n), "association": id(1, n % ASSOCIATIONS), "kind": kind, "title": "",
        "since": "2024-01-01", "until": if n % 5 == 4 { json!("2025-12-31") } else { Value::Null },
    })
}

fn day(n: u32) -> String {
    format!("202{}-{:02}-{:02}", n % 7, n % 12 + 1, n % 28 + 1)
}

/// An id as the program draws them: later rows have later ones.
fn id(kind: u64, n: u32) -> String {
    let drawn = (u64::from(n) << 2 | kind).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
    let mut random = [0; 10];
    random[2..].copy_from_slice(&drawn);
    let millis = 1_795_500_000_000 + u64::from(n);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}

/// A store in which the associations and then the people wait to be done again, as one step each.
pub(crate) fn waiting(path: &Path) {
    drop(api::open(path, Missing::Create).expect("a store"));
    let mut conn = Connection::open(path).expect("SQLite opens it");
    let tx = conn.transaction().expect("a transaction");
    let step = |seq: i64, turns: Option<i64>, state: &str| {
        let sql = "INSERT INTO journal_step (seq, id, device, op, at, turns, state)
                   SELECT ?1, 'made ' || ?1, value, 'demo', '2026-01-01T00:00:00.000Z', ?2, ?3
                   FROM meta WHERE key = 'device'";
        tx.execute(sql, params![seq, turns, state]).expect("a step");
    };
    let change = |step: i64, table: &str, row: &Value| {
        let sql = "INSERT INTO journal_change (step, table_name, row_id, before) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = tx.prepare_cached(sql).expect("a statement");
        let id = row["id"].as_str().expect("an id");
        insert.execute(params![step, table, id, None::<String>]).expect("a row that came");
        insert.execute(params![step + 1, table, id, row.to_string()]).expect("a row that went");
    };
    for first in [1, 3] {
        step(first, None, "undone");
        step(first + 1, Some(first), "turn");
    }
    (0..ASSOCIATIONS).rev().for_each(|n| change(1, "association", &association(n)));
    // Played backwards: the first one last, and roles after their people.
    (0..PEOPLE).rev().for_each(|n| change(3, "role", &role(n)));
    (0..PEOPLE).rev().for_each(|n| change(3, "person", &person(n)));
    tx.commit().expect("they wait");
}

/// What a page of the register shows, by the index of names. Parameters: the first key and id, rows, today.
pub(crate) const BARE_ASSOCIATIONS: &str = "
    SELECT association.id, name, municipality, area, purpose_class, tags, members,
           coalesce((SELECT person.name FROM role JOIN person ON person.id = role.person
                     WHERE role.association = association.id AND role.kind = 'contact_person'
                       AND coalesce(since <= ?4, TRUE) AND coalesce(until >= ?4, TRUE)
                     ORDER BY since DESC, role.id LIMIT 1), '') AS contact,
           email, phone, status, publishable, confirmed_on,
           (SELECT min(follow_up) FROM contact
            WHERE contact.association = association.id AND follow_up <> '' AND NOT followed_up) AS follow_up
    FROM sort_key CROSS JOIN association ON association.id = sort_key.id
    WHERE sort_key.kind = 'association' AND key >= ?1 AND (key, sort_key.id) >= (?1, ?2)
    ORDER BY key, sort_key.id LIMIT ?3";

/// What a page of people shows: each with the roles of today.
pub(crate) const BARE_PEOPLE: &str = "
    SELECT person.id, listed_as, person.email, person.phone, role.id, role.person, role.association, role.kind, title,
           since, until, coalesce(association.name, '')
    FROM (SELECT key, id FROM sort_key WHERE kind = 'person' AND key >= ?1 AND (key, id) >= (?1, ?2)
          ORDER BY key, id LIMIT ?3) AS page
    CROSS JOIN person ON person.id = page.id
    LEFT JOIN role ON role.person = person.id
      AND coalesce(since <= ?4, TRUE) AND coalesce(until >= ?4, TRUE)
    LEFT JOIN association ON association.id = role.association
    ORDER BY page.key, page.id";

/// Every filter of the register, and both orders.
pub(crate) const FILTERS: [(&str, &str, &str); 18] = [
    ("all", "{}", "name"),
    ("all", "{}", "confirmed"),
    ("active", r#"{"statuses": ["active"]}"#, "name"),
    ("active", r#"{"statuses": ["active"]}"#, "confirmed"),
    ("dormant", r#"{"statuses": ["dormant"]}"#, "name"),
    ("one class", r#"{"purpose_classes": [3]}"#, "name"),
    ("one municipality", r#"{"municipalities": ["564"]}"#, "name"),
    ("one tag", r#"{"tags": ["tag 7"]}"#, "name"),
    ("not confirmed", r#"{"unconfirmed": true}"#, "name"),
    ("not confirmed", r#"{"unconfirmed": true}"#, "confirmed"),
    ("no e-mail", r#"{"no_email": true}"#, "name"),
    ("no contact person", r#"{"no_contact": true}"#, "name"),
    ("a role ended", r#"{"role_ended": true}"#, "name"),
    ("to come back to", r#"{"follow_up_due": true}"#, "name"),
    ("the commonest word", r#"{"words": "yhdistys"}"#, "name"),
    ("the commonest word, active", r#"{"words": "yhdistys", "statuses": ["active"]}"#, "name"),
    ("a rare word, active", r#"{"words": "suppilovahver", "statuses": ["active"]}"#, "name"),
    ("one letter, active", r#"{"words": "o", "statuses": ["active"]}"#, "name"),
];

/// Every filter of the people.
pub(crate) const PEOPLE_FILTERS: [(&str, &str); 5] = [
    ("people", "{}"),
    ("people with a role", r#"{"kinds": ["chair"]}"#),
    ("people without a role", r#"{"without_role": true}"#),
    ("people by a common word", r#"{"words": "virtanen"}"#),
    ("people by one letter", r#"{"words": "v"}"#),
];

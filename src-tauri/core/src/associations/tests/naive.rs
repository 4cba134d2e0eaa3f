//! Lists of any register, with any filter, beside the same lists made in plain Rust: after each write, its undoing,
//! its redoing, and a write by another hand. Not here: how long they take (`benches/register`).

use proptest::prelude::*;
use serde_json::{Value, json};
use yhdyssilta_words::{self as words, Lang};

use super::rows::{by_another_hand, enter};
use crate::api;
use crate::caller::Caller;
use crate::store::{Missing, Store};

const TODAY: &str = "2026-11-24";

/// The last day that is stale at twelve months.
const STALE: &str = "2025-11-23";

const NAMES: [&str; 6] = ["Kyläyhdistys", "Oulun kylä", "Wanha kyla", "Vanha kylä", "Ämmät", "Aurinko ry"];

/// An association and what its roles are.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) name: &'static str,
    pub(super) status: &'static str,
    pub(super) class: Option<u32>,
    pub(super) municipality: &'static str,
    pub(super) tags: Vec<&'static str>,
    pub(super) confirmed: Option<&'static str>,
    pub(super) email: &'static str,
    pub(super) roles: Vec<(&'static str, Option<&'static str>, Option<&'static str>)>,
    /// Days to come back to it, and whether that is done.
    pub(super) follow_ups: Vec<(&'static str, bool)>,
}

fn held() -> impl Strategy<Value = Held> {
    use proptest::sample::{select, subsequence};
    let status = select(vec!["active", "dormant", "dissolved"]);
    let confirmed = select(vec![None, Some(STALE), Some("2025-11-24"), Some(TODAY)]);
    let role = (
        select(vec!["contact_person", "chair"]),
        select(vec![None, Some("2026-01-01"), Some("2026-11-25")]),
        select(vec![None, Some("2026-11-23"), Some(TODAY)]),
    );
    // A role that ends before it begins is none.
    let role =
        role.prop_filter("since <= until", |(_, since, until)| since.zip(*until).is_none_or(|(a, b)| a <= b));
    let places = (select(vec!["", "564", "244"]), subsequence(vec!["sote", "talo"], 0..=2));
    let follow_up = (select(vec!["", "2026-10-01", TODAY, "2026-11-25"]), any::<bool>());
    let follow_ups = prop::collection::vec(follow_up, 0..2);
    let rest = (select(vec![None, Some(1), Some(3)]), select(vec!["", "a@example.com"]), follow_ups);
    let all = (select(NAMES.to_vec()), status, confirmed, prop::collection::vec(role, 0..3), places, rest);
    all.prop_map(|(name, status, confirmed, roles, (municipality, tags), (class, email, follow_ups))| Held {
        name,
        status,
        class,
        municipality,
        tags,
        confirmed,
        email,
        roles,
        follow_ups,
    })
}

fn filter() -> impl Strategy<Value = Value> {
    use proptest::sample::{select, subsequence};
    let lists = (
        subsequence(vec!["active", "dormant"], 0..=2),
        subsequence(vec![0, 3], 0..=2),
        subsequence(vec!["sote", "talo"], 0..=1),
        subsequence(vec!["", "564"], 0..=1),
    );
    let flags = prop::array::uniform5(prop::bool::weighted(0.2));
    let words = select(vec!["", "", "kylä", "kyla", "YHDIST", "kylä ou", "va kyl", "nobody"]);
    (lists, flags, words).prop_map(|((statuses, classes, tags, municipalities), flags, words)| {
        json!({
            "words": words, "statuses": statuses, "purpose_classes": classes, "tags": tags,
            "municipalities": municipalities, "unconfirmed": flags[0], "no_email": flags[1],
            "no_contact": flags[2], "role_ended": flags[3], "follow_up_due": flags[4],
        })
    })
}

impl Held {
    fn is_today(role: &(&str, Option<&str>, Option<&str>)) -> bool {
        role.1.is_none_or(|since| since <= TODAY) && role.2.is_none_or(|until| until >= TODAY)
    }

    fn has(&self, kind: &str) -> bool {
        self.roles.iter().any(|role| role.0 == kind && Held::is_today(role))
    }

    fn passes(&self, filter: &Value) -> bool {
        let any = |list: &str, of: &dyn Fn(&Value) -> bool| {
            let list = filter[list].as_array().expect("a list");
            list.is_empty() || list.iter().any(of)
        };
        let asks = |flag: &str| filter[flag] == true;
        let is_due = |(day, done): &(&str, bool)| !day.is_empty() && *day <= TODAY && !done;
        let ended = |role: &(&str, Option<&str>, Option<&str>)| role.2.is_some_and(|until| until < TODAY);
        any("statuses", &|it| it == self.status)
            && any("purpose_classes", &|it| *it == self.class.unwrap_or(0))
            && any("tags", &|it| self.tags.iter().any(|tag| it == tag))
            && any("municipalities", &|it| it == self.municipality)
            && (!asks("unconfirmed") || self.confirmed.is_none_or(|on| on <= STALE))
            && (!asks("no_email") || self.email.is_empty())
            && (!asks("no_contact") || !self.has("contact_person"))
            && (!asks("role_ended") || self.roles.iter().any(|role| ended(role) && !self.has(role.0)))
            && (!asks("follow_up_due") || self.follow_ups.iter().any(is_due))
            && filter["words"].as_str().expect("words").split(' ').all(|word| self.holds(word))
    }

    fn holds(&self, word: &str) -> bool {
        let plain = |text: &str| words::fold(text).replace('w', "v");
        let (name, word) = (plain(self.name), plain(word));
        if word.len() > 2 {
            name.contains(&word)
        } else {
            name.split(' ').any(|part| part.starts_with(&word))
        }
    }
}

/// The ids of a list, asked for by threes.
fn listed(store: &Store, filter: &Value, order: &str) -> Vec<String> {
    let mut ids = Vec::new();
    loop {
        let asked = json!({ "filter": filter, "order": order, "offset": ids.len(), "limit": 3 });
        let page: Value = api::dispatch(store, &caller(0), "associations.list", asked).expect("a page");
        let rows = page["rows"].as_array().expect("rows");
        ids.extend(rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()));
        if rows.is_empty() {
            assert_eq!(page["count"], ids.len(), "the pages together are the whole");
            return ids;
        }
    }
}

fn naive(all: &[Held], filter: &Value, order: &str) -> Vec<String> {
    let mut passing: Vec<(usize, &Held)> =
        all.iter().enumerate().filter(|(_, it)| it.passes(filter)).collect();
    passing.sort_by(|(n, one), (m, other)| {
        let by_name = words::compare(one.name, other.name).then_with(|| id(*n).cmp(&id(*m)));
        if order == "name" { by_name } else { one.confirmed.cmp(&other.confirmed).then(by_name) }
    });
    passing.into_iter().map(|(n, _)| id(n)).collect()
}

pub(super) fn id(n: usize) -> String {
    uuid::Uuid::from_u128(n as u128 + 1).to_string()
}

pub(super) fn caller(seed: u64) -> Caller {
    Caller::new(format!("{TODAY}T10:00:00Z").parse().expect("a moment"), seed, Lang::Fi)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_list_is_what_plain_rust_makes_of_the_register(
        mut all in prop::collection::vec(held(), 1..14),
        filters in prop::collection::vec(filter(), 1..6),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("desk.db");
        let store = api::open(&path, Missing::Create).expect("the store");
        let same = |all: &[Held], when: &str| {
            for (filter, order) in filters.iter().flat_map(|it| [(it, "name"), (it, "confirmed")]) {
                prop_assert_eq!(listed(&store, filter, order), naive(all, filter, order), "{}, {} {}", when, filter, order);
            }
            Ok(())
        };
        let half = all.len() / 2;
        enter(&store, &all[..half], 1, 0);
        same(&all[..half], "half of them")?;
        enter(&store, &all, 2, half);
        same(&all, "all")?;
        store.undo(&caller(3)).expect("undone");
        same(&all[..half], "the second half undone")?;
        store.redo(&caller(4)).expect("redone");
        same(&all, "done again")?;
        by_another_hand(&path);
        all.iter_mut().for_each(|it| (it.email, it.status, it.roles) = ("", "active", Vec::new()));
        same(&all, "written by another hand")?;
    }
}

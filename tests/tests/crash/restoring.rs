//! Killed while it restores a backup: the store holds what it held or what the backup holds, whole.
//!
//! Not here: backups that cannot be restored (`cli`).

use std::collections::BTreeMap;
use std::fs;

use chrono::{DateTime, Utc};
use serde_json::json;
use yhdyssilta_core::{Caller, Missing, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::old_store;
use yhdyssilta_tests::record::rows_of;
use yhdyssilta_words::Lang;

use crate::moments::{Moment, chance, killed, undisturbed};

/// How often restoring is killed.
const KILLS: usize = 60;

/// Steps in the backup's journal: enough that copying them takes longer than starting the program.
const STEPS_OF_BACKUP: u32 = 6_000;

/// Steps in the store's own journal.
const STEPS_OF_STORE: u32 = 1_000;

type Rows = BTreeMap<String, u64>;

/// What the kills met, by what lay in the folder afterwards.
#[derive(Debug, Default)]
struct Met {
    alive: usize,
    before: usize,
    copying: usize,
    between: usize,
    after: usize,
}

/// A store as a killed program left it, with its last write in the log, and a backup of another.
struct Stores {
    desk: Desk,
    store: Rows,
    backup: Rows,
}

impl Stores {
    fn make() -> Self {
        let desk = Desk::new();
        let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
        let caller = Caller::new(noon, 1, Lang::Fi);
        old_store::make(&desk.file("other"), STEPS_OF_BACKUP);
        let other = api::open(&desk.file("other"), Missing::Refuse).expect("it is brought up to date");
        api::dispatch(&other, &caller, "checklist.open", json!({ "year": 2025 })).expect("an assessment");
        other.backup(&desk.file("backup")).expect("backed up");
        old_store::make(&desk.store(), STEPS_OF_STORE);
        let store = api::open(&desk.store(), Missing::Refuse).expect("it is brought up to date");
        api::dispatch(&store, &caller, "checklist.open", json!({ "year": 2026 })).expect("an assessment");
        for suffix in ["", "-wal"] {
            fs::copy(desk.file(&format!("desk.db{suffix}")), desk.file(&format!("left{suffix}")))
                .expect("it is there");
        }
        drop(store);
        let (store, backup) = (rows_of(&desk.store()), rows_of(&desk.file("backup")));
        assert_ne!(store, backup, "one is told from the other");
        Self { desk, store, backup }
    }

    fn put_on(&self, desk: &Desk) {
        for suffix in ["", "-wal"] {
            let from = self.desk.file(&format!("left{suffix}"));
            fs::copy(from, desk.file(&format!("desk.db{suffix}"))).expect("the store can be copied");
        }
    }
}

#[test]
fn restoring_killed_at_any_moment_leaves_the_one_content_or_the_other_whole() {
    let (seed, mut rng) = chance();
    let stores = Stores::make();
    let backup = stores.desk.file("backup");
    let mut met = Met::default();
    let desk = Desk::new();
    stores.put_on(&desk);
    let span = undisturbed(desk.cli().arg("restore").arg(&backup));
    println!("{span:?} undisturbed");
    for kill in 1..=KILLS {
        let desk = Desk::new();
        stores.put_on(&desk);
        let kept = desk.file("desk.db.before-restore");
        let moment = Moment::draw(&mut rng, kill, span, kept.clone());
        let told = format!("kill {kill}, {moment:?}, seed {seed}");
        met.alive += usize::from(killed(desk.cli().arg("restore").arg(&backup), &moment));
        let half_made = desk.file("desk.db.new").exists();
        let held = held_after_opening(&desk, &told);
        let restored = held == stores.backup;
        assert!(restored || held == stores.store, "the store is neither the old one nor the backup, {told}");
        if kept.exists() {
            assert_eq!(rows_of(&kept), stores.store, "the store as it was is kept whole, {told}");
        }
        assert!(kept.exists() || !restored, "what was replaced is kept, {told}");
        *match (restored, half_made, kept.exists()) {
            (true, ..) => &mut met.after,
            (false, _, true) => &mut met.between,
            (false, true, false) => &mut met.copying,
            (false, false, false) => &mut met.before,
        } += 1;
    }
    println!("the kills met {met:?}");
    assert!(met.alive > KILLS * 3 / 4, "kills are to meet a program: {met:?}");
    assert!(met.copying > KILLS / 4, "many of them one that restores: {met:?}");
    assert!(
        met.between > 0,
        "and some one that has kept the store and not yet put the backup in place: {met:?}"
    );
}

#[track_caller]
fn held_after_opening(desk: &Desk, told: &str) -> Rows {
    let store = api::open(&desk.store(), Missing::Refuse);
    let store = store.unwrap_or_else(|problem| panic!("it no longer opens, {told}: {problem}"));
    let verified = store.verify().expect("the look is taken");
    assert!(verified.sound, "a fault, {told}: {:?}", verified.faults);
    drop(store);
    assert!(!desk.names().iter().any(|name| name.contains(".new")), "what was half-made is swept up, {told}");
    rows_of(&desk.store())
}

//! Killed while it restores a backup: the store holds what it held or what the backup holds, whole.
//!
//! Not here: backups that cannot be restored (`cli`).

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::old_store;
use yhdyssilta_tests::record::rows_of;
use yhdyssilta_words::Lang;

use crate::moments::{Met, Moment, alone, chance, killed, undisturbed};

/// How often restoring is killed.
const KILLS: usize = 60;

/// Steps in the backup's journal: enough that copying them takes longer than starting the program.
const STEPS_OF_BACKUP: u32 = 6_000;

/// Steps in the store's own journal.
const STEPS_OF_STORE: u32 = 1_000;

type Rows = BTreeMap<String, u64>;

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
        api::dispatch::<Value>(&other, &caller, "checklist.open", json!({ "year": 2025 }))
            .expect("an assessment");
        other.backup(&desk.file("backup")).expect("backed up");
        old_store::make(&desk.store(), STEPS_OF_STORE);
        let store = api::open(&desk.store(), Missing::Refuse).expect("it is brought up to date");
        api::dispatch::<Value>(&store, &caller, "checklist.open", json!({ "year": 2026 }))
            .expect("an assessment");
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

/// Kills the restoring of the backup over what `put` leaves on a desk, and restores once more; looks at the desk after
/// either, with the knowledge whether the backup was in place by then.
fn kill_over(stores: &Stores, put: impl Fn(&Desk), look: impl Fn(&Desk, bool, &str)) {
    let (seed, mut rng) = chance();
    let restoring = |desk: &Desk| {
        let mut command = desk.cli();
        command.arg("restore").arg(stores.desk.file("backup"));
        command
    };
    let desk = Desk::new();
    put(&desk);
    let span = undisturbed(&mut restoring(&desk));
    let mut met = Met::default();
    for kill in 1..=KILLS {
        let desk = Desk::new();
        put(&desk);
        let (kept, before) = (kept_on(&desk), number_of(&desk.store()));
        let moment = Moment::draw(&mut rng, kill, span, kept.clone());
        let told = format!("kill {kill}, {moment:?}, seed {seed}");
        let alive = killed(&mut restoring(&desk), &moment);
        let in_place = number_of(&desk.store()) != before;
        met.count(alive, in_place, &desk, &kept);
        look(&desk, in_place, &told);
        assert!(kept.exists() || !in_place, "what was replaced is kept, {told}");
        undisturbed(&mut restoring(&desk));
        look(&desk, true, &format!("restored again after {told}"));
    }
    met.assert_every_part();
}

/// Where a restoring keeps the store as it was.
fn kept_on(desk: &Desk) -> PathBuf {
    desk.file("desk.db.before-restore")
}

/// The number by which the disk knows the file; another file of the same name has another.
fn number_of(file: &Path) -> u64 {
    fs::metadata(file).expect("the store is there at every moment").ino()
}

#[test]
fn restoring_killed_at_any_moment_leaves_the_one_content_or_the_other_whole() {
    let _alone = alone();
    let stores = Stores::make();
    kill_over(
        &stores,
        |desk| stores.put_on(desk),
        |desk, in_place, told| {
            let expected = if in_place { &stores.backup } else { &stores.store };
            assert!(held_after_opening(desk, told) == *expected, "the one or the other, {told}");
            let kept = kept_on(desk);
            assert!(!kept.exists() || rows_of(&kept) == stores.store, "the store as it was is whole, {told}");
        },
    );
}

#[test]
fn restoring_over_a_broken_store_killed_at_any_moment_loses_none_of_the_pieces() {
    let _alone = alone();
    let stores = Stores::make();
    // A log whose head is whole would mend a file whose head is broken.
    let [file, log] = ["left", "left-wal"].map(|name| {
        let mut content = fs::read(stores.desk.file(name)).expect("it is there");
        content[..32].fill(0x5a);
        content
    });
    let read = |path: PathBuf| fs::read(path).ok();
    let log_of = |file: PathBuf| read(PathBuf::from(format!("{}-wal", file.display())));
    kill_over(
        &stores,
        |desk| {
            fs::write(desk.store(), &file).expect("a store whose head is broken");
            fs::write(desk.file("desk.db-wal"), &log).expect("and its log");
        },
        |desk, in_place, told| {
            if in_place {
                assert!(held_after_opening(desk, told) == stores.backup, "the backup is there, {told}");
            }
            let at = if in_place { kept_on(desk) } else { desk.store() };
            assert!(read(at) == Some(file.clone()), "the pieces are there, {told}");
            let logs = [log_of(desk.store()), log_of(kept_on(desk))];
            assert!(logs.contains(&Some(log.clone())), "the log as well, {told}");
        },
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

//! Killed while it brings an old store up to date: the old content is there, whole, and in the end up to date.
//!
//! Not here: migrations that fail by themselves, see the kernel's own tests.

use std::fs;
use std::path::Path;

use yhdyssilta_core::{Missing, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_tests::old_store;
use yhdyssilta_tests::record::rows_of;

use crate::moments::{Met, Moment, alone, chance, killed, undisturbed};

/// How often a migration is killed.
const KILLS: usize = 60;

/// Steps in the old journal: enough that copying them takes longer than starting the program.
const STEPS: u32 = 6_000;

/// Steps that a program before had left in the log.
const STEPS_IN_LOG: u32 = 200;

/// The name of the old store, kept beside the new one.
fn kept_as() -> String {
    format!("desk.db.before-v{}", api::SCHEMA.version())
}

/// What the file's head says (SQLite's file format, 1.3).
fn version_of(store: &Path) -> u32 {
    let content = fs::read(store).expect("the store is there at every moment");
    u32::from_be_bytes(content[60..64].try_into().expect("four bytes"))
}

/// Two old stores: one closed in order, one with a log that a killed program left.
struct Old {
    desk: Desk,
}

impl Old {
    fn make() -> Self {
        let desk = Desk::new();
        old_store::make(&desk.file("closed"), STEPS);
        old_store::copy_with_log(
            &desk.file("closed"),
            &desk.file("scratch"),
            &desk.file("logged"),
            STEPS_IN_LOG,
        );
        Self { desk }
    }

    fn put_on(&self, desk: &Desk, name: &str) {
        for suffix in ["", "-wal"] {
            let from = self.desk.file(&format!("{name}{suffix}"));
            if from.exists() {
                fs::copy(from, desk.file(&format!("desk.db{suffix}"))).expect("the store can be copied");
            }
        }
    }
}

#[test]
fn a_migration_killed_at_any_moment_leaves_the_old_content_and_is_finished_by_the_next_opening() {
    let _alone = alone();
    let (seed, mut rng) = chance();
    let old = Old::make();
    let mut met = Met::default();
    for name in ["closed", "logged"] {
        let expected = {
            let desk = Desk::new();
            old.put_on(&desk, name);
            rows_of(&desk.store())
        };
        let desk = Desk::new();
        old.put_on(&desk, name);
        let span = undisturbed(desk.cli().args(["call", "settings.get"]));
        println!("{name}: {span:?} undisturbed");
        for kill in 1..=KILLS / 2 {
            let desk = Desk::new();
            old.put_on(&desk, name);
            let moment = Moment::draw(&mut rng, kill, span, desk.file(&kept_as()));
            let told = format!("{name}, kill {kill}, {moment:?}, seed {seed}");
            let alive = killed(desk.cli().args(["call", "settings.get"]), &moment);
            let brought_up = version_of(&desk.store()) != old_store::VERSION;
            met.count(alive, brought_up, &desk, &desk.file(&kept_as()));
            finished_by_the_next_opening(&desk, &told);
            // The new tables were not there to be compared.
            let mut rows = rows_of(&desk.store());
            rows.retain(|table, _| expected.contains_key(table));
            assert_eq!(rows, expected, "the content is the old one, {told}");
            let kept = desk.file(&kept_as());
            assert_eq!(version_of(&kept), old_store::VERSION, "the old store is kept, {told}");
            assert_eq!(rows_of(&kept), expected, "and whole, {told}");
        }
    }
    met.assert_every_part();
}

#[track_caller]
fn finished_by_the_next_opening(desk: &Desk, told: &str) {
    let store = api::open(&desk.store(), Missing::Refuse);
    let store = store.unwrap_or_else(|problem| panic!("it no longer opens, {told}: {problem}"));
    let verified = store.verify().expect("the look is taken");
    assert!(verified.sound, "a fault, {told}: {:?}", verified.faults);
    assert_eq!(verified.version, api::SCHEMA.version(), "it is up to date, {told}");
    drop(store);
    let names = desk.names();
    assert_eq!(
        names,
        ["desk.db".to_owned(), kept_as(), "desk.db.lock".to_owned()],
        "nothing else is left, {told}"
    );
}

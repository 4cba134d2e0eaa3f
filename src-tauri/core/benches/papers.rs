//! How long a page of each paper takes and how much it weighs, on the sample municipality: the checklist, and contact
//! lists of 190 and of 5,000 associations. The checklist's bounds are 4 ms and 12 KB a page. Not here: writing the file.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use yhdyssilta_core::reports::checklist::{self, Kind};
use yhdyssilta_core::reports::contacts::{self, ContactListKind, PrintContacts};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_paper::Printed;
use yhdyssilta_words::Lang;

/// Runs of each paper; the median counts.
const RUNS: usize = 41;

fn main() {
    println!("{}", machine());
    println!(
        "{:<16} {:<4} {:>5} {:>8} {:>8} {:>9} {:>9} {:>9}",
        "paper", "lang", "pages", "KB", "KB/page", "ms", "ms/page", "first ms"
    );
    for lang in Lang::ALL {
        let (_folder, store) = sample(lang, 190);
        for kind in [Kind::Full, Kind::Summary, Kind::Blank] {
            measure(&format!("{kind:?}"), lang, RUNS, || {
                checklist::make(&store, &caller(lang), 2026, kind, lang).expect("the paper")
            });
        }
        measure_lists(&store, lang, 190, RUNS);
    }
    let (_folder, store) = sample(Lang::Fi, 5_000);
    measure_lists(&store, Lang::Fi, 5_000, RUNS / 4);
}

fn sample(lang: Lang, associations: u32) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let store = api::open(&folder.path().join("desk.db"), Missing::Create).expect("a store");
    let asked = json!({ "associations": associations });
    api::dispatch::<Value>(&store, &caller(lang), "store.fill_with_sample", asked).expect("the sample");
    (folder, store)
}

fn measure_lists(store: &Store, lang: Lang, associations: u32, runs: usize) {
    for kind in [ContactListKind::Own, ContactListKind::Public] {
        let (filter, path) = (Default::default(), "list.pdf".into());
        let asked = PrintContacts { filter, ids: Vec::new(), kind, lang, path };
        measure(&format!("{kind:?} of {associations}"), lang, runs, || {
            contacts::make(store, &caller(lang), &asked).expect("the list")
        });
    }
}

fn measure(name: &str, lang: Lang, runs: usize, make: impl Fn() -> Printed) {
    let run = || {
        let start = Instant::now();
        let paper = make();
        (start.elapsed(), paper)
    };
    let (first, paper) = run();
    let mut times: Vec<Duration> = (0..runs).map(|_| run().0).collect();
    times.sort_unstable();
    let (ms, pages) = (times[runs / 2].as_secs_f64() * 1e3, paper.pages as f64);
    let kb = paper.bytes.len() as f64 / 1024.0;
    println!(
        "{name:<16} {lang:<4} {:>5} {kb:>8.1} {:>8.1} {ms:>9.2} {:>9.2} {:>9.2}",
        paper.pages,
        kb / pages,
        ms / pages,
        first.as_secs_f64() * 1e3,
    );
}

fn caller(lang: Lang) -> Caller {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    Caller::new(noon, 1, lang)
}

/// What it ran on, where the system tells.
fn machine() -> String {
    let told = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = told.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    format!("{}, release", model.trim_start_matches([' ', '\t', ':']))
}

//! How long a page of the checklist takes and how much it weighs, on the sample municipality. The bounds are
//! 4 ms and 12 KB a page. Not here: writing the file.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::Value;
use yhdyssilta_core::reports::checklist::{Kind, make};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_words::Lang;

/// Runs of each paper; the median counts.
const RUNS: usize = 41;

fn main() {
    println!("{}", machine());
    println!(
        "{:<8} {:<4} {:>5} {:>8} {:>8} {:>9} {:>9} {:>9}",
        "kind", "lang", "pages", "KB", "KB/page", "ms", "ms/page", "first ms"
    );
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().expect("a folder");
        let store = api::open(&folder.path().join("desk.db"), Missing::Create).expect("a store");
        api::dispatch(&store, &caller(lang), "store.fill_with_sample", Value::Null).expect("the sample");
        for kind in [Kind::Full, Kind::Summary, Kind::Blank] {
            measure(&store, kind, lang);
        }
    }
}

fn measure(store: &Store, kind: Kind, lang: Lang) {
    let run = || {
        let start = Instant::now();
        let paper = make(store, &caller(lang), 2026, kind, lang).expect("the paper");
        (start.elapsed(), paper)
    };
    let (first, paper) = run();
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run().0).collect();
    times.sort_unstable();
    let (ms, pages) = (times[RUNS / 2].as_secs_f64() * 1e3, paper.pages as f64);
    let kb = paper.bytes.len() as f64 / 1024.0;
    println!(
        "{:<8} {lang:<4} {:>5} {kb:>8.1} {:>8.1} {ms:>9.2} {:>9.2} {:>9.2}",
        format!("{kind:?}"),
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

//! How long it takes to invite every association of a large register to an evening. Not here: the register itself, see
//! `register`.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::time::Instant;

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_words::Lang;

/// More than any municipality has: ten thousand of them are at work.
const ASSOCIATIONS: u32 = 11_200;

/// Runs of each figure.
const RUNS: usize = 15;

/// What is promised of the sending, in milliseconds.
const PROMISED: f64 = 300.0;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = api::open(&folder.path().join("desk.db"), Missing::Create).expect("the store");
    call(&store, "store.fill_with_sample", json!({ "associations": ASSOCIATIONS }));
    let evening = json!({ "title": "Yhdistysilta", "day": "2026-12-09" });
    let added: Value = serde_json::from_str(call(&store, "evenings.add", evening).get()).expect("JSON");
    let id = &added["value"]["id"];
    println!("{:<44} {:>9} {:>9} {:>9}", "ms", "p50", "p95", "max");
    let whom = json!({ "id": id, "whom": "all_active" });
    let sending = timed(&store, "evenings.invite", &whom, |store| {
        call(store, "journal.undo", Value::Null);
    });
    println!("{} of {PROMISED} promised", line("invite all", &sending));
    let sent: Value = serde_json::from_str(call(&store, "evenings.invite", whom).get()).expect("JSON");
    let reach = &sent["value"]["reach"];
    println!("{} sent, {} of {} at work", sent["value"]["sent"], reach["invited"], reach["active"]);
    let nothing = |_: &Store| {};
    println!("{}", line("whom they reach", &timed(&store, "evenings.reach", &json!({ "id": id }), nothing)));
    let page = json!({ "id": id, "limit": 100 });
    println!("{}", line("first page", &timed(&store, "evenings.invitations", &page, nothing)));
    let picked = timed(&store, "journal.undo", &Value::Null, |store| {
        call(store, "journal.redo", Value::Null);
    });
    println!("{}", line("take all back", &picked));
}

/// Times of a call in milliseconds, from the shortest on; `after` puts things back.
fn timed(store: &Store, name: &str, input: &Value, after: impl Fn(&Store)) -> Vec<f64> {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            call(store, name, input.clone());
            let time = start.elapsed().as_secs_f64() * 1e3;
            after(store);
            time
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times
}

fn line(name: &str, times: &[f64]) -> String {
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    format!("{name:<44} {:>9.2} {:>9.2} {:>9.2}", at(50), at(95), at(100))
}

/// As the window calls: its answer is text.
fn call(store: &Store, name: &str, input: Value) -> Box<RawValue> {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    let caller = Caller::new(noon, fastrand::u64(..), Lang::Fi);
    api::dispatch(store, &caller, name, input).expect("it is answered")
}

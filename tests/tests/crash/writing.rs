//! Killed while it writes through `call --lines`: what was answered is there, what was not is whole or not at all.
//!
//! Not here: how long a commit takes, and losing power.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Missing, Store, api};
use yhdyssilta_tests::desk::Desk;
use yhdyssilta_words::Lang;

use crate::moments::{alone, chance, within};

/// How often the program is killed, on one and the same store.
const KILLS: usize = 200;

/// Every so many kills, the input ends first and the kill meets the closing of the store.
const CLOSING: usize = 5;

/// Every so many kills, the whole store is looked through.
const VERIFYING: usize = 10;

const CRITERIA: [&str; 4] = ["0.1", "2.1", "3.2", "5.2"];
const FIELDS: [&str; 3] = ["evidence", "note", "responsible"];

/// What the fields hold that are not empty.
type Fields = BTreeMap<(String, String), Rc<str>>;

/// What the store must hold, and what undo and redo would bring back.
#[derive(Clone)]
struct Record {
    done: Vec<Fields>,
    undone: Vec<Fields>,
}

/// A write, as the program is asked for it.
enum Change {
    Describe { criterion: &'static str, field: &'static str, text: Rc<str> },
    Undo,
    Redo,
}

impl Change {
    /// No two texts are the same, so that each write is seen.
    fn draw(rng: &mut fastrand::Rng, n: usize) -> Change {
        let (criterion, field) = (rng.choice(CRITERIA).expect("some"), rng.choice(FIELDS).expect("some"));
        let text = |words: usize| format!("{n} {}", "järjestöyhteistyö ".repeat(words)).trim().into();
        match rng.u8(..10) {
            0 => Change::Undo,
            1 => Change::Redo,
            // Long enough that the log is folded into the file every few dozen of them.
            2 => Change::Describe { criterion, field: "note", text: text(500) },
            _ => Change::Describe { criterion, field, text: text(3) },
        }
    }

    fn call(&self) -> Value {
        match self {
            Change::Undo => json!({ "call": "journal.undo" }),
            Change::Redo => json!({ "call": "journal.redo" }),
            Change::Describe { criterion, field, text } => json!({
                "call": "checklist.describe",
                "input": { "year": 2026, "criterion": criterion, "field": field, "value": &**text },
            }),
        }
    }
}

impl Record {
    fn now(&self) -> &Fields {
        self.done.last().expect("the opened assessment is never undone")
    }

    fn may(&self, change: &Change) -> bool {
        match change {
            Change::Describe { .. } => true,
            Change::Undo => self.done.len() > 1,
            Change::Redo => !self.undone.is_empty(),
        }
    }

    fn make(&mut self, change: &Change) {
        match change {
            Change::Describe { criterion, field, text } => {
                let mut fields = self.now().clone();
                fields.insert(((*criterion).to_owned(), (*field).to_owned()), Rc::clone(text));
                self.done.push(fields);
                self.undone.clear();
            }
            Change::Undo => self.undone.extend(self.done.pop()),
            Change::Redo => self.done.extend(self.undone.pop()),
        }
    }
}

/// What the kills met.
#[derive(Debug, Default)]
struct Met {
    opening: usize,
    writing: usize,
    closing: usize,
    nothing: usize,
    unanswered_and_there: usize,
    unanswered_and_not: usize,
}

/// One life of the program, and the write that was under way when it ended.
struct Life {
    unanswered: Option<Change>,
}

struct Trial {
    desk: Desk,
    record: Record,
    rng: fastrand::Rng,
    asked: usize,
    met: Met,
}

impl Trial {
    /// Lets the program write until `moment`, kills it, and keeps what it answered.
    fn live(&mut self, moment: Duration, closing: bool) -> Life {
        let mut lines = self.desk.lines();
        let end = Instant::now() + moment;
        let mut answered = 0;
        let mut unanswered = None;
        while unanswered.is_none() {
            let change = Change::draw(&mut self.rng, self.asked);
            if !self.record.may(&change) {
                continue;
            }
            self.asked += 1;
            lines.say(change.call().to_string());
            match lines.answer_within(end.saturating_duration_since(Instant::now())) {
                Some(answer) => self.answered(&change, &answer),
                None => unanswered = Some(change),
            }
            answered += usize::from(unanswered.is_none());
        }
        if closing {
            // The write under way is finished, then the store is closed.
            lines.end_input();
            std::thread::sleep(within(&mut self.rng, Duration::from_millis(12)));
        }
        let alive = lines.kill();
        // What was printed before the kill counts, even if nobody has read it yet.
        while let Some(answer) = lines.answer() {
            let change = unanswered.take().expect("each question has one answer");
            self.answered(&change, &answer);
        }
        *match (alive, closing && unanswered.is_none(), answered) {
            (false, ..) => &mut self.met.nothing,
            (true, true, _) => &mut self.met.closing,
            (true, false, 0) => &mut self.met.opening,
            (true, false, _) => &mut self.met.writing,
        } += 1;
        Life { unanswered }
    }

    fn answered(&mut self, change: &Change, answer: &Value) {
        assert!(answer.get("done").is_some(), "it was to be done: {answer}");
        self.record.make(change);
    }

    /// Fails unless the store opens and holds just what was answered, and the write under way whole or not at all.
    fn look(&mut self, life: &Life, whole: bool, told: &str) {
        let store = api::open(&self.desk.store(), Missing::Refuse);
        let store = store.unwrap_or_else(|problem| panic!("it no longer opens, {told}: {problem}"));
        let held = held_by(&store);
        let landed = life.unanswered.as_ref().map(|change| {
            let mut record = self.record.clone();
            record.make(change);
            record
        });
        match landed.filter(|record| *record.now() == held) {
            Some(record) => {
                self.record = record;
                self.met.unanswered_and_there += 1;
            }
            None => {
                assert!(
                    *self.record.now() == held,
                    "what was answered is not what is held, {told}: {held:?}"
                );
                self.met.unanswered_and_not += usize::from(life.unanswered.is_some());
            }
        }
        if whole {
            let verified = store.verify().expect("the look is taken");
            assert!(verified.sound, "a fault, {told}: {:?}", verified.faults);
        }
    }
}

fn caller() -> Caller {
    let noon: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().expect("a moment");
    Caller::new(noon, 1, Lang::Fi)
}

fn held_by(store: &Store) -> Fields {
    let sheet: Value =
        api::dispatch(store, &caller(), "checklist.get", json!({ "year": 2026 })).expect("the sheet");
    let parts = sheet["parts"].as_array().expect("principles").iter();
    let items = parts.flat_map(|part| part["items"].as_array().expect("items"));
    let fields = items.flat_map(|item| {
        let id = item["criterion"]["id"].as_str().expect("an id");
        let texts = FIELDS.iter().filter_map(move |field| Some((*field, item["state"][field].as_str()?)));
        texts
            .filter(|(_, text)| !text.is_empty())
            .map(move |(field, text)| ((id.to_owned(), field.to_owned()), text.into()))
    });
    fields.collect()
}

/// How long a program takes from its start to its first answer. The first of them may have to be built.
fn to_first_answer(desk: &Desk) -> Duration {
    let time = |_| {
        let started = Instant::now();
        desk.lines().call("settings.get", &Value::Null);
        started.elapsed()
    };
    (0..5).map(time).min().expect("five times")
}

fn opened(store: &Path) -> Record {
    let store = api::open(store, Missing::Create).expect("a new store");
    api::dispatch::<Value>(&store, &caller(), "checklist.open", json!({ "year": 2026 }))
        .expect("an assessment");
    Record { done: vec![held_by(&store)], undone: Vec::new() }
}

#[test]
fn a_program_killed_while_it_writes_loses_nothing_that_it_answered() {
    let _alone = alone();
    let (seed, rng) = chance();
    let desk = Desk::new();
    let record = opened(&desk.store());
    let start = to_first_answer(&desk);
    let mut trial = Trial { desk, record, rng, asked: 0, met: Met::default() };
    for kill in 1..=KILLS {
        let moment = within(&mut trial.rng, start * 8);
        let life = trial.live(moment, kill % CLOSING == 0);
        let told = format!("after kill {kill} at {moment:?}, seed {seed}");
        trial.look(&life, kill % VERIFYING == 0 || kill == KILLS, &told);
    }
    let met = &trial.met;
    println!("{} writes; the kills met {met:?}; start {start:?}", trial.record.done.len());
    assert!(met.writing > KILLS / 3, "most kills are to meet a program that writes: {met:?}");
    assert!(met.opening > KILLS / 40, "some a program that opens the store: {met:?}");
    assert!(met.closing > KILLS / 100, "and some one that closes it: {met:?}");
    assert!(met.unanswered_and_not > 0, "a write that was cut off has been seen: {met:?}");
}

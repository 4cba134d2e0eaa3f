//! The questions with which every start of the page begins, answered while the window is still being made, and
//! handed to the page as the first script it loads.
//!
//! Not here: how long the answers hold and what the page does with them, see `ui/src/bridge/opening.ts`.

use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};
use tauri::http::{Request, Response};
use tauri::{AppHandle, Manager};
use yhdyssilta_core::Day;

use crate::clock;
use crate::desk::Desk;

/// The longest that a page waits for a store, to be opened and read. A page without answers asks by itself.
const PATIENCE: Duration = Duration::from_millis(100);
/// The script that the page loads first, see `ui/public`.
const SCRIPT: &str = "/opening.js";

/// What a page is told that begins.
#[derive(Serialize)]
struct Told {
    /// The page would need its calendar to know.
    today: Day,
    answers: Vec<Answer>,
}

/// A command as the page gives it, with the arguments in its order, and the answer.
type Answer = (&'static str, Question, Box<RawValue>);

#[derive(Serialize)]
#[serde(untagged)]
enum Question {
    Call { lang: String, name: &'static str, input: Value },
    Desk {},
}

/// The answers on their way to the page that begins first.
pub(crate) struct Opening(Mutex<Option<Receiver<Vec<Answer>>>>);

impl Opening {
    /// Opens the store, and asks, while the window is being made.
    pub(crate) fn begin(app: &AppHandle) -> Self {
        let (answered, awaited) = mpsc::channel();
        let app = app.clone();
        tauri::async_runtime::spawn_blocking(move || {
            // Who has waited long enough does not listen any more.
            let _ = answered.send(answers(&app.state::<Desk>()));
        });
        Self(Mutex::new(Some(awaited)))
    }

    /// Puts the answers into the script that is being loaded. A page that is loaded once more gets none: they have grown
    /// old.
    pub(crate) fn hand_over(&self, request: &Request<Vec<u8>>, response: &mut Response<Cow<'static, [u8]>>) {
        if request.uri().path() != SCRIPT {
            return;
        }
        let awaited = self.0.lock().ok().and_then(|mut awaited| awaited.take());
        if let Some(awaited) = awaited {
            let answers = awaited.recv_timeout(PATIENCE).unwrap_or_default();
            let told = Told { today: Day::of(clock::now()), answers };
            let told = serde_json::to_string(&told).expect("answers are plain words and numbers");
            *response.body_mut() = format!("globalThis.opening = {told};").into_bytes().into();
        }
    }
}

/// What the page will ask. What is refused is left out: the page asks for it, and shows why.
fn answers(desk: &Desk) -> Vec<Answer> {
    let state = to_raw_value(&desk.state()).expect("how the desk stands is plain words");
    let mut answers = vec![("desk_state", Question::Desk {}, state)];
    // The memory is asked in which language to ask.
    let Some(memory) = ask(desk, &mut answers, "fi", "memory.get", Value::Null) else { return answers };
    let memory = looked_into(memory);
    let lang = memory["lang"].as_str().unwrap_or("fi");
    ask(desk, &mut answers, lang, "settings.get", Value::Null);
    ask(desk, &mut answers, lang, "journal.turns", Value::Null);
    let years = ask(desk, &mut answers, lang, "checklist.years", Value::Null);
    let years = years.map(looked_into).unwrap_or_default();
    let place = memory["place"].as_str().unwrap_or_default();
    if let Some(year) = year_in(place).or_else(|| years[0]["year"].as_u64()) {
        ask(desk, &mut answers, lang, "checklist.get", json!({ "year": year }));
    }
    answers
}

/// Asks, and keeps the answer.
fn ask<'a>(
    desk: &Desk,
    answers: &'a mut Vec<Answer>,
    lang: &str,
    name: &'static str,
    input: Value,
) -> Option<&'a RawValue> {
    let answer = desk.call(lang, name, input.clone()).ok()?;
    answers.push(("call", Question::Call { lang: lang.to_owned(), name, input }, answer));
    answers.last().map(|(_, _, answer)| &**answer)
}

fn looked_into(answer: &RawValue) -> Value {
    serde_json::from_str(answer.get()).expect("an answer is JSON")
}

/// The year of an address like `#/checklist/2026/3.2`.
fn year_in(place: &str) -> Option<u64> {
    place.strip_prefix("#/checklist/")?.split('/').next()?.parse().ok()
}

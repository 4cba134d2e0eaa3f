//! `call --lines`: one call a line, one answer a line, each flushed after its commit. Not here: what a
//! single call does.

use std::io::{self, BufRead, ErrorKind};
use std::path::Path;

use serde_json::{Value, json};
use yhdyssilta_core::{Caller, Code, Problem, Store, api};
use yhdyssilta_words::Lang;

use crate::run::{Failed, parsed};
use crate::{Ended, spelled_out, tell};

/// Answers until the input ends. An answer is `{"done": …}` or `{"problem": …}`, and stands on the disk
/// when it is read.
pub(crate) fn answer(store: &Store, lang: Lang, caller: impl Fn() -> Caller) -> Result<Ended, Failed> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| Problem::io(Path::new("-"), &error))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let answer = match text(&line).and_then(|line| answered(store, &caller(), line)) {
            Ok(value) => json!({ "done": value }),
            Err(problem) => json!({ "problem": spelled_out(&problem, lang) }),
        };
        match tell::line(&mut out, &answer.to_string()) {
            // Whoever asked has gone away.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(Ended::Done),
            written => written.map_err(|error| tell::unwritten(&error))?,
        }
    }
    Ok(Ended::Done)
}

/// A line that is no text is as malformed as one that is no JSON, and ends nothing.
fn text(line: &[u8]) -> Result<&str, Problem> {
    str::from_utf8(line).map_err(|error| Problem::new(Code::BadInput).with("reason", error.to_string()))
}

fn answered(store: &Store, caller: &Caller, line: &str) -> Result<Value, Problem> {
    let mut call = parsed(line)?;
    let name = call["call"].as_str().map(str::to_owned);
    let name = name.ok_or_else(|| Problem::new(Code::BadInput).with("reason", "call").at("call"))?;
    api::dispatch(store, caller, &name, call["input"].take())
}

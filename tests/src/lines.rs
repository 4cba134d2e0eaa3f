//! `call --lines`: a program that answers line by line until its input ends or it is killed.
//!
//! Not here: one call by one program (`desk`).

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// An answer that takes longer will never come: it was not flushed, or the program hangs.
const LIMIT: Duration = Duration::from_secs(30);

/// A program under way.
pub struct Lines {
    program: Child,
    questions: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Lines {
    /// Starts the program, which must read lines from stdin.
    #[must_use]
    pub fn start(command: &mut Command) -> Self {
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut program = command.spawn().expect("the program starts");
        let questions = program.stdin.take();
        let mut stdout = BufReader::new(program.stdout.take().expect("it was piped just above"));
        let (send, answers) = channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            // A line that is cut off by the program's end was never an answer.
            while stdout.read_line(&mut line).is_ok() && line.ends_with('\n') {
                if send.send(std::mem::take(&mut line)).is_err() {
                    break;
                }
            }
        });
        Self { program, questions, answers }
    }

    /// Writes a line; false once the program has gone.
    pub fn say(&mut self, line: impl AsRef<[u8]>) -> bool {
        let Some(questions) = &mut self.questions else { return false };
        let line = [line.as_ref(), b"\n"].concat();
        questions.write_all(&line).and_then(|()| questions.flush()).is_ok()
    }

    /// The next answer; none once the program has gone.
    ///
    /// # Panics
    /// When no answer comes although the program lives.
    pub fn answer(&mut self) -> Option<Value> {
        match self.answers.recv_timeout(LIMIT) {
            Ok(line) => Some(parsed(&line)),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("no answer within {LIMIT:?}"),
        }
    }

    /// The next answer, if it comes within this time.
    pub fn answer_within(&mut self, time: Duration) -> Option<Value> {
        self.answers.recv_timeout(time).ok().map(|line| parsed(&line))
    }

    /// Whether an answer has come that nobody has read.
    pub fn has_said_more(&mut self) -> bool {
        self.answers.try_recv().is_ok()
    }

    /// Calls a command and waits for its answer; none once the program has gone.
    pub fn ask(&mut self, name: &str, input: &Value) -> Option<Value> {
        self.say(json!({ "call": name, "input": input }).to_string()).then(|| self.answer())?
    }

    /// Calls a command that must be done, and answers its result.
    ///
    /// # Panics
    /// When it is refused, or the program has gone.
    pub fn call(&mut self, name: &str, input: &Value) -> Value {
        let mut answer = self.ask(name, input).expect("the program lives");
        assert!(answer.get("done").is_some(), "{name}: {answer}");
        answer["done"].take()
    }

    /// Ends the input, without waiting for the program to follow.
    pub fn end_input(&mut self) {
        self.questions = None;
    }

    /// Kills the program at once; whether it was still alive.
    pub fn kill(&mut self) -> bool {
        let alive = self.program.try_wait().is_ok_and(|ended| ended.is_none());
        // It may have ended just now; then there is nothing to end.
        let _ = self.program.kill();
        let _ = self.program.wait();
        alive
    }

    /// Ends the input and waits for the program.
    pub fn close(mut self) -> ExitStatus {
        self.end_input();
        self.program.wait().expect("it is our child")
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        self.kill();
    }
}

fn parsed(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

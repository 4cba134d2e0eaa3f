//! `yhdyssilta-cli`: the API without a window. Reads arguments and the clock, opens the store, prints one
//! result. Not here: any rule, and any sentence.

mod arguments;
mod bar;
mod clock;
mod imports;
mod lines;
mod run;
mod tell;

use std::process::ExitCode;

use clap::Parser;
use yhdyssilta_core::Problem;
use yhdyssilta_words::Lang;

use arguments::Arguments;

/// How a run ended, for whoever called it.
enum Ended {
    /// 0: done.
    Done,
    /// 1: refused, or faults were found.
    Refused,
    /// 3: the store cannot be opened.
    Closed,
}

impl From<Ended> for ExitCode {
    fn from(ended: Ended) -> ExitCode {
        // 2 is wrong usage, which clap answers itself.
        ExitCode::from(match ended {
            Ended::Done => 0,
            Ended::Refused => 1,
            Ended::Closed => 3,
        })
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang;
    let ended = match run::run(arguments) {
        Ok(ended) => ended,
        Err(run::Failed::Opening(problem)) => told(&problem, lang, Ended::Closed),
        Err(run::Failed::Command(problem)) => told(&problem, lang, Ended::Refused),
    };
    ended.into()
}

#[expect(clippy::print_stderr, reason = "a problem belongs on stderr")]
fn told(problem: &Problem, lang: Lang, ended: Ended) -> Ended {
    eprintln!("{}", spelled_out(problem, lang));
    ended
}

/// A problem with its sentence.
fn spelled_out(problem: &Problem, lang: Lang) -> serde_json::Value {
    let mut told = serde_json::to_value(problem).expect("a problem is plain words and numbers");
    told["message"] = problem.sentence(lang).into();
    told
}

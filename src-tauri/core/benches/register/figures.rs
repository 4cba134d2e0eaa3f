//! Times of many runs, and how they are printed. Not here: what is measured.
#![expect(clippy::print_stdout, reason = "printing the figures is what it is for")]

use std::fmt::Display;
use std::time::{Duration, Instant};

/// Runs of each question.
const RUNS: usize = 61;

/// How long the runs took.
#[derive(Default)]
pub(crate) struct Figures(Vec<Duration>);

impl Figures {
    /// One run.
    pub(crate) fn take<T>(&mut self, work: impl FnOnce() -> T) {
        let start = Instant::now();
        std::hint::black_box(work());
        self.0.push(start.elapsed());
    }

    /// In milliseconds: the run that so many in a hundred do not exceed.
    fn percentile(&self, percent: usize) -> f64 {
        let mut times = self.0.clone();
        times.sort_unstable();
        times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3
    }

    /// Under its name.
    pub(crate) fn line(&self, name: impl Display) -> String {
        let [p50, p95, max] = [50, 95, 100].map(|percent| self.percentile(percent));
        format!("{name:<44} {p50:>9.2} {p95:>9.2} {max:>9.2}")
    }
}

/// Runs it until the times are enough, after two runs that do not count.
pub(crate) fn measured<T>(mut run: impl FnMut(usize) -> T) -> Figures {
    let mut figures = Figures::default();
    (0..RUNS + 2).for_each(|n| figures.take(|| run(n)));
    figures.0.drain(..2);
    figures
}

/// Ours, then the bare one's, then how many times as long ours takes.
pub(crate) fn beside(name: &str, ours: &Figures, bare: &Figures) -> String {
    let ratio = ours.percentile(50) / bare.percentile(50);
    let [p50, p95] = [50, 95].map(|percent| bare.percentile(percent));
    format!("{} {p50:>9.2} {p95:>9.2} {ratio:>7.2}", ours.line(name))
}

/// The columns, under what they are about.
pub(crate) fn headed(what: &str) {
    println!("\n{what}");
    println!(
        "{:<44} {:>9} {:>9} {:>9} {:>9} {:>9} {:>7}",
        "ms", "p50", "p95", "max", "bare p50", "p95", "ratio"
    );
}

//! A bar on stderr while a long call runs, where stderr is a terminal. Not here: what the call does.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use yhdyssilta_core::Caller;

/// How often the bar looks at the call.
const LOOK: Duration = Duration::from_millis(100);

/// Shows the bar until it is dropped.
pub(crate) struct Beside {
    ended: Option<Sender<()>>,
    looking: Option<JoinHandle<()>>,
}

/// A bar beside a call; a call that never says how much there is to do has none.
pub(crate) fn beside(caller: &Caller) -> Beside {
    let progress = Arc::clone(&caller.progress);
    let (ended, end) = channel::<()>();
    let looking = spawn(move || {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{wide_bar} {percent} %");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        // The channel closes when the call has ended.
        while end.recv_timeout(LOOK) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            let (done, of) = progress.told();
            if of > 0 {
                bar.set_length(of);
                bar.set_position(done);
            }
        }
        bar.finish_and_clear();
    });
    Beside { ended: Some(ended), looking: Some(looking) }
}

impl Drop for Beside {
    fn drop(&mut self) {
        drop(self.ended.take());
        if let Some(looking) = self.looking.take() {
            // The bar has no part in what the call answers.
            let _ = looking.join();
        }
    }
}

//! What the program takes at its start. Not here: what the page asks for later (`commands`).

use std::path::{Path, PathBuf};

use clap::Parser;

/// Yhdyssilta: the desk of the liaison officer for associations.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// Open the sample municipality, in a file of its own unless --store names one.
    #[arg(long)]
    pub(crate) demo: bool,
    /// The store; the one in the platform's data folder unless given.
    #[arg(long, value_name = "FILE")]
    pub(crate) store: Option<PathBuf>,
}

impl Arguments {
    /// The file to open, in `folder` unless one was named.
    pub(crate) fn store_in(&self, folder: &Path) -> PathBuf {
        let own = if self.demo { "sample.db" } else { "yhdyssilta.db" };
        self.store.clone().unwrap_or_else(|| folder.join(own))
    }
}

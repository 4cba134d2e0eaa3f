//! What the program takes at its start. Not here: what the page asks for later (`commands`).

use std::path::{Path, PathBuf};

use clap::Parser;

use crate::desk::Places;

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
    /// Where the store and the sample lie: in `folder` unless one of them was named.
    pub(crate) fn places_in(&self, folder: &Path) -> Places {
        let places = Places { own: folder.join("yhdyssilta.db"), sample: folder.join("sample.db") };
        match &self.store {
            None => places,
            // Leaving the sample leads to where a start without arguments would have led.
            Some(named) if self.demo => Places { sample: named.clone(), ..places },
            Some(named) => Places { own: named.clone(), sample: named.with_file_name("sample.db") },
        }
    }
}

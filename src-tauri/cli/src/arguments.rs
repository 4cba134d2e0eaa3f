//! What the command line takes. Not here: what it does.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use clap::{Args, Parser, Subcommand, ValueEnum};
use yhdyssilta_words::Lang;

/// Yhdyssilta without a window: the desk of the liaison officer for associations.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The store; the window's own file unless given.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) store: Option<PathBuf>,
    /// Language of messages and papers.
    #[arg(long, global = true, value_name = "fi|sv|en", default_value = "fi")]
    pub(crate) lang: Lang,
    /// The day that counts as today, in Finland.
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) today: Option<NaiveDate>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A day of this century: the model and the program are of it.
fn day(typed: &str) -> Result<NaiveDate, String> {
    let date: NaiveDate = typed.parse().map_err(|error: chrono::ParseError| error.to_string())?;
    let century = 2001..=2100;
    if century.contains(&date.year()) { Ok(date) } else { Err("a day from 2001 to 2100".to_owned()) }
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Fill an empty store with the sample municipality.
    Demo {
        /// How many associations, at most 108,000; 190 unless given.
        #[arg(long)]
        associations: Option<u32>,
        /// Makes the ids and the mix of associations: the same seed and day give the same record.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Call any command of the API.
    Call(Call),
    /// Write the checklist as a PDF.
    Checklist {
        /// The file to write.
        file: PathBuf,
        /// The year; today's unless given.
        #[arg(long)]
        year: Option<i32>,
        /// What to print: everything, one page for the management group, or a form to fill in by hand.
        #[arg(long, value_parser = ["full", "summary", "blank"], default_value = "full")]
        kind: String,
    },
    /// Bring records in from a spreadsheet: CSV, XLSX, XLS or ODS.
    Import(Import),
    /// Write records into a file, in the format of its ending: CSV, XLSX, or PDF (the officer's own contact list).
    Export {
        /// Which records.
        kind: Kind,
        /// The file to write.
        file: PathBuf,
    },
    /// Copy the whole store to a file.
    Backup {
        /// The file to write.
        file: PathBuf,
    },
    /// Put a backup in the store's place; the store as it was stays beside it.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Look for faults in the store. Changes nothing.
    Verify,
}

/// Records that come in and go out as files.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// Associations and who holds their offices.
    Associations,
}

#[derive(Args)]
pub(crate) struct Import {
    /// Which records.
    pub(crate) kind: Kind,
    /// The file to read.
    pub(crate) file: PathBuf,
    /// A JSON file that says what columns hold: {"HEADER": "FIELD"}, null for one to leave out.
    #[arg(long, value_name = "F")]
    pub(crate) mapping: Option<PathBuf>,
    /// The sheet; the first with anything on it unless given.
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// Say what would come of each row, and change nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Args)]
#[group(skip)]
pub(crate) struct Call {
    /// The command's name.
    #[arg(required_unless_present_any = ["lines", "list"], conflicts_with_all = ["lines", "list"])]
    pub(crate) name: Option<String>,
    /// Its input as JSON; `-` reads it from stdin; null unless given.
    #[arg(requires = "name")]
    pub(crate) input: Option<String>,
    /// Read `{"call": NAME, "input": JSON}` a line from stdin and answer each on a line of its own.
    #[arg(long, conflicts_with = "list")]
    pub(crate) lines: bool,
    /// List every command with the types of its input and output.
    #[arg(long)]
    pub(crate) list: bool,
}

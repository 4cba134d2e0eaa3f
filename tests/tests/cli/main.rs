//! The command-line program from outside: what it takes, what it says, how it ends, and what it leaves on the disk.
//!
//! Not here: each command's own contract (`contract`), and what a kill may break (`crash`).
#![cfg(target_os = "linux")]

mod arguments;
mod copies;
mod full_disk;
mod hostile;
mod imports;
mod lines;
mod opening;
mod read_only;
mod sample;
mod terminal;
mod typed;

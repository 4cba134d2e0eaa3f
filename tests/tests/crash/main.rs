//! The program killed at random moments: while it writes, imports, brings an old store up to date, or restores a backup.
//!
//! Killed is the program, not the machine: what the kernel was given still reaches the disk. A failure
//! tells its seed; YHDYSSILTA_SEED repeats them. Not here: disks that become full (`cli`).
#![cfg(target_os = "linux")]

mod importing;
mod migrating;
mod moments;
mod restoring;
mod writing;

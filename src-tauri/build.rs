//! Builds the window's context from `tauri.conf.json` and sets how the program is linked.
//!
//! Not here: building the pages in `ui/`, which `cargo xtask` does before this runs.

use tauri_build::{AppManifest, Attributes};

/// What the page can ask for at all; `capabilities/window.json` allows each by its name.
const COMMANDS: &[&str] = &[
    "call",
    "progress",
    "cancel",
    "desk_state",
    "desk_retry",
    "desk_restore",
    "desk_try_sample",
    "desk_leave_sample",
    "open_folder",
    "choose_save",
    "choose_open",
    "temporary_pdf",
    "open_written",
    "open_link",
    "leave",
];

fn main() {
    if std::env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|os| os == "linux") {
        // Otherwise the SQLite inside our program answers for the system's SQLite inside webkit.
        println!("cargo::rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    let manifest = AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(Attributes::new().app_manifest(manifest))
        .expect("the configuration of the window is sound");
}

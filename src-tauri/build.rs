//! Builds the window's context from `tauri.conf.json` and sets how the program is linked.
//!
//! Not here: building the pages in `ui/`, which `cargo xtask` does before this runs.

fn main() {
    if std::env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|os| os == "linux") {
        // Otherwise the SQLite inside our program answers for the system's SQLite inside webkit.
        println!("cargo::rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    tauri_build::build();
}

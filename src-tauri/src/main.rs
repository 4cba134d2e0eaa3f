//! The shell: the window and what the platform wants of it.
//!
//! Not here: any rule of the officer's work, any sentence an officer reads, any SQL; see `yhdyssilta-core`.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use tauri::{AppHandle, Manager};

/// The label of the only window, as in `tauri.conf.json`.
const WINDOW: &str = "main";

fn main() {
    tauri::Builder::default()
        // First, so that a second start does nothing else than this.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .run(tauri::generate_context!())
        .expect("the window system is there: without one there is no place to say anything else");
}

/// Brings the open window in front of the others.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window manager may refuse; then the window stays where it is, which harms nothing.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

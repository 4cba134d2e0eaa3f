//! The shell: the window and what the platform wants of it.
//!
//! Not here: any rule of the officer's work, any sentence an officer reads, any SQL; see `yhdyssilta-core`.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod clock;
mod commands;
mod desk;
mod files;
mod leaving;
mod log;
mod opening;
mod painting;
mod papers;
mod under_way;

use std::error::Error;
#[cfg(unix)]
use std::fs;
use std::path::Path;

use clap::Parser;
use tauri::{App, AppHandle, Manager, RunEvent, WebviewWindowBuilder, WindowEvent};

use arguments::Arguments;
use desk::Desk;
use files::Chosen;
use log::Log;
use opening::Opening;
use papers::Papers;

/// The label of the only window, as in `tauri.conf.json`.
const WINDOW: &str = "main";

fn main() {
    let arguments = Arguments::parse();
    painting::load_no_driver();
    tauri::Builder::default()
        // First, so that a second start does nothing else than this.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                leaving::begin(window);
            }
        })
        .setup(move |app| set_up(app, &arguments))
        .build(tauri::generate_context!())
        .expect("the window system is there: without one there is no place to say anything else")
        .run(|app, event| {
            if let RunEvent::Exit = event {
                app.state::<Desk>().close();
            }
        });
}

/// Begins to open the store while the page is still loading.
fn set_up(app: &mut App, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let folder = app.path().app_data_dir()?;
    make_private(&folder);
    let log = Log::start(app.path().app_log_dir()?);
    app.manage(Desk::new(arguments.places_in(&folder), arguments.demo, log));
    app.manage(Chosen::default());
    app.manage(Papers::start(app.path().app_cache_dir()?.join("papers")));
    let opening = Opening::begin(app.handle());
    let window = &app.config().app.windows[0];
    let window = WebviewWindowBuilder::from_config(app, window)?
        .on_web_resource_request(move |request, response| opening.hand_over(&request, response))
        .on_document_title_changed(|window, title| {
            // Where it cannot be shown, the page still says where one is.
            let _ = window.set_title(&title);
        })
        .build()?;
    painting::without_layers(&window)?;
    Ok(())
}

/// Keeps others on this machine out of a folder of ours. Made here, unless the webview was faster.
#[cfg(unix)]
fn make_private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let private = fs::Permissions::from_mode(0o700);
    // Where this cannot be done, opening the store says what stands in the way.
    let _ = fs::create_dir_all(folder).and_then(|()| fs::set_permissions(folder, private));
}

/// On Windows the folder lies in the profile of its owner, which others cannot read.
#[cfg(not(unix))]
fn make_private(_: &Path) {}

/// Brings the open window in front of the others.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window manager may refuse; then the window stays where it is, which harms nothing.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

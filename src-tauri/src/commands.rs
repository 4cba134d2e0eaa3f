//! Every command that the page may give, each off the main thread, so that the window never stands still.
//!
//! `build.rs` lists their names and `capabilities/window.json` allows them. Not here: what they do.

use std::path::PathBuf;

use serde_json::Value;
use serde_json::value::RawValue;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, WebviewWindow};
use yhdyssilta_core::{Code, Problem};

use crate::desk::{Desk, DeskState, Restored};
use crate::files::{self, Chosen, Kind};
use crate::leaving;
use crate::papers::Papers;
use crate::under_way::Reached;

/// Answers the page.
pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        call,
        progress,
        cancel,
        desk_state,
        desk_retry,
        desk_restore,
        desk_try_sample,
        desk_leave_sample,
        open_folder,
        choose_save,
        choose_open,
        temporary_pdf,
        open_written,
        open_link,
        leave
    ]
}

/// Any command of the API.
#[tauri::command]
async fn call(app: AppHandle, name: String, input: Value, lang: String) -> Result<Box<RawValue>, Problem> {
    aside(move || app.state::<Desk>().call(&lang, &name, input)).await?
}

/// How far the long call is, if one is under way.
#[tauri::command]
async fn progress(app: AppHandle) -> Option<Reached> {
    app.state::<Desk>().under_way().reached()
}

/// Stops the long call.
#[tauri::command]
async fn cancel(app: AppHandle) {
    app.state::<Desk>().under_way().cancel();
}

/// How the store stands.
#[tauri::command]
async fn desk_state(app: AppHandle) -> Result<DeskState, Problem> {
    aside(move || app.state::<Desk>().state()).await
}

/// Another attempt to open it.
#[tauri::command]
async fn desk_retry(app: AppHandle) -> Result<DeskState, Problem> {
    aside(move || app.state::<Desk>().retry()).await
}

/// A backup in its place.
#[tauri::command]
async fn desk_restore(app: AppHandle, path: PathBuf) -> Result<Restored, Problem> {
    aside(move || app.state::<Desk>().restore(&path)).await?
}

/// The sample municipality on the desk, filled in for a reader of this language where it is empty.
#[tauri::command]
async fn desk_try_sample(app: AppHandle, lang: String) -> Result<DeskState, Problem> {
    aside(move || app.state::<Desk>().try_sample(&lang)).await?
}

/// The officer's own store on the desk again.
#[tauri::command]
async fn desk_leave_sample(app: AppHandle) -> Result<DeskState, Problem> {
    aside(move || app.state::<Desk>().leave_sample()).await
}

/// The folder of the store, in the platform's file manager. Says whether there is one.
#[tauri::command]
async fn open_folder(app: AppHandle) -> Result<bool, Problem> {
    aside(move || files::shown(&app.state::<Desk>().folder())).await
}

/// The officer's choice of a file to write.
#[tauri::command]
async fn choose_save(
    window: WebviewWindow,
    title: String,
    name: String,
    kind: Kind,
) -> Result<Option<PathBuf>, Problem> {
    aside(move || window.state::<Chosen>().save(&window, &title, &name, kind)).await
}

/// The officer's choice of a file to read.
#[tauri::command]
async fn choose_open(window: WebviewWindow, title: String, kind: Kind) -> Result<Option<PathBuf>, Problem> {
    aside(move || Chosen::open(&window, &title, kind)).await
}

/// Where a paper that is only to be printed can be written.
#[tauri::command]
async fn temporary_pdf(app: AppHandle, name: String) -> Result<PathBuf, Problem> {
    aside(move || {
        let path = app.state::<Papers>().place(&name)?;
        app.state::<Chosen>().add(path.clone());
        Ok(path)
    })
    .await?
}

/// A file that was written where [`choose_save`] or [`temporary_pdf`] said. Says whether a program opened it.
#[tauri::command]
async fn open_written(app: AppHandle, path: PathBuf) -> Result<bool, Problem> {
    aside(move || app.state::<Chosen>().show(&path)).await?
}

/// A message to write, a number to call or a page of the web. Says whether a program took it.
#[tauri::command]
async fn open_link(url: String) -> Result<bool, Problem> {
    aside(move || files::followed(&url)).await?
}

/// All is put away: the window may go.
#[tauri::command]
async fn leave(window: WebviewWindow) {
    leaving::end(&window);
}

/// Runs work that may take its time on a thread for such work.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    let ended = tauri::async_runtime::spawn_blocking(work).await;
    // Only a panic ends it otherwise; the report of it lies in the log folder.
    ended.map_err(|_| Problem::new(Code::CallFailed).with("reason", "panic"))
}

//! Leaving: the window waits until its page has put away what was typed last.
//!
//! Not here: calls that are under way, whose end the desk awaits.

use std::time::Duration;

use tauri::{Manager, WebviewWindow, Window};

/// The longest that the window waits. A page that hangs must not keep it open.
const PATIENCE: Duration = Duration::from_secs(2);

/// Tells the page that the window is to go. It answers with the command `leave`.
pub(crate) fn begin(window: &Window) {
    let Some(page) = window.get_webview_window(window.label()) else { return };
    // A page that cannot hear it has nothing to put away; then time ends it.
    let _ = page.eval("dispatchEvent(new Event('leaving'))");
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        end(&page);
    });
}

/// Lets the window go.
pub(crate) fn end(page: &WebviewWindow) {
    // It may be gone already, which is what is wanted.
    let _ = page.destroy();
}

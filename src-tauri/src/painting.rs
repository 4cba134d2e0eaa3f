//! How the page is drawn. Not here: what it looks like.

use tauri::WebviewWindow;

/// Lets the processor draw: the page is text that stands still. A graphics driver would take longer to start than to
/// draw it, and with some of them WebKitGTK shows an empty window.
#[cfg(target_os = "linux")]
pub(crate) fn without_driver(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other webviews know by themselves when to do without.
#[cfg(not(target_os = "linux"))]
pub(crate) fn without_driver(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

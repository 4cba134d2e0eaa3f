//! How the page is drawn. Not here: what it looks like.

use tauri::WebviewWindow;

/// Lets the processor draw: the page is text that stands still. A graphics driver would take longer to start than to
/// draw it, and with some of them WebKitGTK shows an empty window. Said before the first window is made; an officer's
/// own setting of the variable stands.
#[cfg(target_os = "linux")]
pub(crate) fn load_no_driver() {
    // It can only fail for a name or a value that no variable can have.
    let _ = webkit2gtk::glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
}

/// Lets the page be drawn as a whole, not in layers that a graphics driver puts together.
#[cfg(target_os = "linux")]
pub(crate) fn without_layers(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other webviews know by themselves when to do without.
#[cfg(not(target_os = "linux"))]
pub(crate) fn load_no_driver() {}

/// See [`load_no_driver`].
#[cfg(not(target_os = "linux"))]
pub(crate) fn without_layers(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

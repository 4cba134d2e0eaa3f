/* The shell puts here what the page would ask first, see `src-tauri/src/opening.rs`. */

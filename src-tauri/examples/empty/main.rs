//! A window of this toolchain with nothing in it: what start and memory of ours are measured against.
//! Not here: the measuring, see the tests' benchmark of the window.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
        .expect("the window system is there");
}

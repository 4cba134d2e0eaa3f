//! Prints the TypeScript types of the API; `cargo xtask gen` writes them into the window's sources.

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn main() {
    print!("{}", yhdyssilta_core::api::typescript());
}

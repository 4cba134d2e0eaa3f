//! How long a page takes to print. Not here: what it weighs, see `tests/`.
fn main() {
    divan::main();
}

//! How long a page takes to print: `cargo bench -p yhdyssilta-paper`. Not here: what it weighs, see `tests/weight.rs`.

#[path = "../tests/papers/mod.rs"]
mod papers;

use divan::{Bencher, black_box};

fn main() {
    // The faces are parsed once per process; each benchmark is to show a later print.
    black_box(yhdyssilta_paper::print(&papers::summary()));
    divan::main();
}

#[divan::bench]
fn summary_of_one_page(bencher: Bencher<'_, '_>) {
    let paper = papers::summary();
    bencher.bench(|| yhdyssilta_paper::print(black_box(&paper)));
}

#[divan::bench]
fn checklist_of_ten_pages(bencher: Bencher<'_, '_>) {
    let paper = papers::checklist();
    bencher.bench(|| yhdyssilta_paper::print(black_box(&paper)));
}

#[divan::bench]
fn checklist_laid_out_only(bencher: Bencher<'_, '_>) {
    let paper = papers::checklist();
    bencher.bench(|| yhdyssilta_paper::lay_out(black_box(&paper)));
}

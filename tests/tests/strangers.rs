//! The readers of PDFs tell a good file from a bad one, so that their silence about ours means something.
//!
//! Not here: our own papers.
#![cfg(unix)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use yhdyssilta_tests::strangers;

const OBJECTS: &[&str] = &[
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    "<</Length 74>>\nstream\nBT /F 12 Tf 300 700 Td (right) Tj ET\nBT /F 12 Tf 100 700 Td (left) Tj ET\n\nendstream",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
];

/// A small sound PDF: one page, one font that it does not hold, and two words drawn from right to left.
fn sound() -> String {
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (at, object) in OBJECTS.iter().enumerate() {
        places.push(pdf.len());
        let _ = write!(pdf, "{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let table = pdf.len();
    let _ = write!(pdf, "xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        let _ = writeln!(pdf, "{place:010} 00000 n ");
    }
    let _ = write!(pdf, "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
    pdf
}

fn written(pdf: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("tests may write into the folder for temporary files");
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, pdf).expect("the folder is ours");
    (folder, path)
}

#[test]
fn a_sound_file_has_no_faults() {
    let (_folder, path) = written(&sound());
    assert_eq!(strangers::faults(&path), Ok(()));
    assert_eq!(strangers::pages(&path), 1);
}

#[test]
fn a_damaged_file_has_faults() {
    let (_folder, path) = written(&sound().replace("0 6\n", "0 9\n"));
    let report = strangers::faults(&path).expect_err("its table counts more objects than there are");
    assert!(report.contains("a.pdf"), "the report names the file: {report}");
}

#[test]
fn the_order_of_drawing_is_told_from_the_place_on_the_page() {
    let (_folder, path) = written(&sound());
    let order = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(order(&strangers::text_by_place(&path)), ["left", "right"], "as an eye meets them");
    assert_eq!(order(&strangers::text_as_drawn(&path)), ["right", "left"], "as the file draws them");
}

#[test]
fn a_font_that_the_file_does_not_hold_is_seen() {
    let (_folder, path) = written(&sound());
    let fonts = strangers::fonts(&path);
    let [font] = fonts.as_slice() else { panic!("one font: {fonts:?}") };
    assert_eq!((font.name.as_str(), font.embedded, font.subset), ("Helvetica", false, false));
}

#[test]
fn a_file_without_tags_has_none() {
    let (_folder, path) = written(&sound());
    assert_eq!(strangers::tags(&path).trim(), "", "a screen reader finds no order in it");
}

#[test]
#[should_panic(expected = "pdfinfo cannot read")]
fn a_file_that_is_no_pdf_fails_the_test_that_reads_it() {
    let _ = strangers::pages(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml").as_path());
}

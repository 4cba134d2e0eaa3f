//! Strangers who read our PDFs: poppler, qpdf and a validator, which share nothing with the code that made them.
//!
//! A missing program fails the test and says which package has it. Not here: veraPDF, which is run by hand.

use std::path::Path;
use std::process::{Command, Output};

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// One font of a PDF, as `pdffonts` lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// Its name in the file, with the six letters of a subset before it.
    pub name: String,
    /// Whether the file holds the font itself.
    pub embedded: bool,
    /// Whether it holds only the letters that are used.
    pub subset: bool,
    /// Whether every glyph says which letter it is.
    pub unicode: bool,
}

/// The text as it stands on the pages, columns side by side. Pages end with a form feed.
#[must_use]
pub fn text_by_place(pdf: &Path) -> String {
    read("pdftotext", &["-layout"], pdf, &["-"])
}

/// The text in the order in which the file draws it. Pages end with a form feed.
#[must_use]
pub fn text_as_drawn(pdf: &Path) -> String {
    read("pdftotext", &["-raw"], pdf, &["-"])
}

/// The tags of the file and the text in each, as a screen reader meets them; indented by depth.
#[must_use]
pub fn tags(pdf: &Path) -> String {
    read("pdfinfo", &["-struct-text"], pdf, &[])
}

/// What the file says about itself, one `Key: value` a line.
#[must_use]
pub fn about(pdf: &Path) -> String {
    read("pdfinfo", &[], pdf, &[])
}

/// How many pages poppler counts.
#[must_use]
pub fn pages(pdf: &Path) -> usize {
    let about = about(pdf);
    let line = about.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.and_then(|count| count.trim().parse().ok())
        .unwrap_or_else(|| panic!("no count of pages in:\n{about}"))
}

/// Every font of the file.
#[must_use]
pub fn fonts(pdf: &Path) -> Vec<Font> {
    let table = read("pdffonts", &[], pdf, &[]);
    // Two lines of head; the columns at the end have no spaces: emb sub uni object generation.
    table.lines().skip(2).map(|line| font(line).unwrap_or_else(|| panic!("no font: {line}"))).collect()
}

/// What qpdf finds wrong with the file's build: nothing, or its whole report.
///
/// # Errors
/// When there is a fault, or only a warning.
pub fn faults(pdf: &Path) -> Result<(), String> {
    let output = start("qpdf", &["--check"], pdf, &[]);
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
}

/// What keeps the file from PDF/UA-1 and PDF/A-2a: nothing, or the first report that says so.
///
/// # Errors
/// When it does not conform.
pub fn breaches(pdf: &Path) -> Result<(), String> {
    let bytes = std::fs::read(pdf).expect("the paper was written");
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report = validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile));
        let report = report.expect("the file can be read");
        if !report.is_compliant {
            return Err(format!("{profile:?}: {report}"));
        }
    }
    Ok(())
}

fn font(line: &str) -> Option<Font> {
    let mut columns = line.split_whitespace();
    let name = columns.next()?.to_owned();
    let mut last = columns.rev().skip(2);
    let mut yes = || match last.next()? {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let (unicode, subset, embedded) = (yes()?, yes()?, yes()?);
    Some(Font { name, embedded, subset, unicode })
}

fn read(program: &str, before: &[&str], pdf: &Path, after: &[&str]) -> String {
    let output = start(program, before, pdf, after);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} cannot read {}: {complaints}", pdf.display());
    assert!(complaints.is_empty(), "{program} finds fault with {}: {complaints}", pdf.display());
    String::from_utf8(output.stdout).expect("poppler writes UTF-8")
}

fn start(program: &str, before: &[&str], pdf: &Path, after: &[&str]) -> Output {
    let package = if program == "qpdf" { "qpdf" } else { "poppler-utils" };
    let output = Command::new(program)
        .args(before)
        .arg(pdf)
        .args(after)
        // Otherwise poppler writes in the encoding of whoever runs the test.
        .env("LC_ALL", "C.UTF-8")
        .output();
    output.unwrap_or_else(|error| {
        panic!("{program} does not start (Debian's package {package} has it): {error}")
    })
}

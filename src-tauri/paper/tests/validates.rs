//! Every document passes PDF/UA-1 and PDF/A-2a. Not here: what strangers read from it, see the integration tests.

#[path = "../examples/specimen.rs"]
#[allow(dead_code, reason = "the example's main writes a file")]
mod specimen;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use yhdyssilta_paper::{Document, print};

fn assert_conforms(document: &Document) -> Vec<u8> {
    let printed = print(document);
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&printed.bytes, &options).expect("the file can be read");
        assert!(report.is_compliant, "a public body's paper must conform to {profile:?}: {report}");
    }
    printed.bytes
}

#[test]
fn the_specimen_conforms() {
    assert_conforms(&specimen::specimen());
}

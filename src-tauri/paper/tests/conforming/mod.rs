//! The two profiles a public body's paper must pass. Not here: documents to try them on.

use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};
use yhdyssilta_paper::{Document, Printed, print};

/// Prints and validates.
pub(crate) fn conforming(document: &Document) -> Printed {
    let printed = print(document);
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        // The validator guards itself against tables of more than 1024 rows; ours are not an attack.
        let limits = SafetyLimits::default().with_max_table_grid_rows(10_000);
        let options = ValidationOptions::default().profile(profile).limits(limits);
        let report = validate_pdf_bytes(&printed.bytes, &options).expect("the file can be read");
        assert!(report.is_compliant, "a public body's paper must conform to {profile:?}: {report}");
    }
    printed
}

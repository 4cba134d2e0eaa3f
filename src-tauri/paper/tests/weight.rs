//! What a page weighs. Not here: how long it takes, see `benches/`.

mod papers;

use yhdyssilta_paper::print;

#[test]
fn a_page_weighs_at_most_twelve_kilobytes() {
    let summary = print(&papers::summary());
    let checklist = print(&papers::checklist());
    assert_eq!(summary.pages, 1, "a summary is one page");
    assert!((8..=12).contains(&checklist.pages), "a checklist is about ten pages, not {}", checklist.pages);
    for printed in [summary, checklist] {
        let a_page = printed.bytes.len() / printed.pages;
        println!("{} pages, {} bytes, {a_page} a page", printed.pages, printed.bytes.len());
        assert!(a_page <= 12 * 1024, "it is sent by mail and kept for years: {a_page} bytes a page");
    }
}

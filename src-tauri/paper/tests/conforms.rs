//! Every kind of document passes PDF/UA-1 and PDF/A-2a. Not here: what strangers read from it.

mod conforming;
mod papers;
#[path = "../examples/specimen.rs"]
#[allow(dead_code, reason = "the example's main writes a file")]
mod specimen;

use conforming::conforming;
use yhdyssilta_paper::doc::{
    Block, Cell, Chart, Choice, Column, Day, Document, Fact, Form, Group, Heading, Item, Lang, Level, List,
    Masthead, Note, Paragraph, Row, Sheet, Status, Table, Tally, Text,
};
use yhdyssilta_paper::print;

fn paper(blocks: Vec<Block>) -> Document {
    let mut document = Document::new(Lang::Fi, "Koe", Day { year: 2026, month: 11, day: 24 });
    document.blocks = blocks;
    document
}

#[test]
fn the_specimen_and_the_usual_papers_conform() {
    let printed = conforming(&specimen::specimen());
    let missing: String = printed.warnings.iter().map(|warning| warning.ch).collect();
    assert_eq!(missing, "漢字", "what no face has is drawn as a square and reported");
    conforming(&papers::summary());
    conforming(&papers::checklist());
}

#[test]
fn an_empty_document_is_a_page_that_conforms() {
    let printed = conforming(&Document::new(Lang::Sv, "", Day { year: 0, month: 0, day: 0 }));
    assert_eq!(printed.pages, 1, "a file without pages is no file");
}

#[test]
fn blocks_without_content_conform() {
    let nothing = || Text::new();
    let blocks = vec![
        Masthead::default().into(),
        Heading::new(Level::Three, "\u{200B}").into(),
        Heading::new(Level::Three, "").into(),
        Paragraph::new("").into(),
        Block::Facts(vec![]),
        Block::Facts(vec![Fact::new("", "")]),
        List::default().into(),
        List { items: vec![Item { label: String::new(), blocks: vec![] }] }.into(),
        Table::default().into(),
        Table::new(vec![Column::share("", f32::NAN)], vec![Row::default()]).into(),
        Table::grouped(vec![Column::fit("")], vec![Group::new("", vec![]), Group::default()]).into(),
        Block::Choices(vec![]),
        Block::ChoicesAcross(vec![]),
        Block::ChoicesAcross(vec![Choice::open("")]),
        Tally::new(vec![], "").into(),
        Chart { title: nothing(), bars: vec![], most: 0.0, alt: String::new() }.into(),
        Note { title: nothing(), blocks: vec![] }.into(),
        Form::Lines { label: nothing(), lines: 0 }.into(),
        Form::Frame { label: nothing(), lines: 0 }.into(),
        Form::Signatures(vec![]).into(),
        Block::Together(vec![]),
        Block::PageBreak,
        Block::PageBreak,
        Paragraph::new(Text::new().link("", "").link("x", "").link("", "https://example.org")).into(),
    ];
    conforming(&paper(blocks));
}

#[test]
fn hostile_text_conforms_wherever_it_stands() {
    let hostile = [
        "\0\u{1}\u{7F}\u{9F}",
        "</rdf:li><script>alert('&')</script>",
        "(\\)\r\n\t",
        "\u{202E}קהילה\u{202C} العربية",
        "e\u{301}\u{323}\u{35C} a\u{338}",
        "👩‍👩‍👧‍👦 🇫🇮 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "\u{E000}\u{F8FF}\u{10FFFD}\u{FFFE}\u{FFFF}\u{FDD0}",
        "漢字かな交じり文𠮷",
        "\u{300}\u{200D}\u{FE0F}\u{AD}\u{FEFF}\u{2028}",
        "þÿ",
    ];
    for text in hostile {
        let mut document = paper(vec![
            Heading::new(Level::Two, text).numbered(text).into(),
            Paragraph::new(Text::new().plain(text).strong(text).foreign(Lang::Sv, text).link(text, text))
                .into(),
            Table::new(
                vec![Column::fit(text)],
                vec![Row::new(vec![Cell::status(Status::open(text).silent()).numbered(text)])],
            )
            .captioned(text)
            .into(),
            Tally::new(vec![(yhdyssilta_paper::doc::Mark::Half, yhdyssilta_paper::doc::Drawn::Pencil)], text)
                .told(text)
                .into(),
        ]);
        (document.title, document.author, document.subject) = (text.into(), text.into(), text.into());
        (document.program, document.words.head_left, document.words.foot_page) =
            (text.into(), text.into(), text.into());
        conforming(&document);
    }
}

#[test]
fn a_word_of_ten_thousand_letters_and_ten_thousand_rare_characters_conform() {
    let rare: String = (0x4E00..0x4E00 + 3000u32).filter_map(char::from_u32).collect();
    let printed = conforming(&paper(vec![
        Paragraph::new("pitkä".repeat(2000)).into(),
        Table::new(
            vec![Column::fit("a"), Column::share("b", 1.0)],
            vec![Row::new(vec!["x".repeat(10_000).into(), "y".repeat(10_000).into()])],
        )
        .into(),
        Paragraph::new(rare).into(),
    ]));
    assert_eq!(printed.warnings.len(), 3000, "each rare character is reported once");
}

#[test]
fn a_table_of_two_thousand_rows_conforms() {
    let rows = (0..2000).map(|i| Row::new(vec![format!("Yhdistys {i} ry").into(), "1 200".into()])).collect();
    let table = Table::new(vec![Column::share("Nimi", 1.0), Column::fit("€").right()], rows);
    let mut document = paper(vec![table.into()]);
    document.sheet = Sheet::Wide;
    assert!(conforming(&document).pages > 50, "every row is on paper");
}

#[test]
fn equal_documents_give_equal_bytes() {
    let (first, second) = (print(&specimen::specimen()), print(&specimen::specimen()));
    assert_eq!(first.bytes, second.bytes, "a paper is compared by its bytes");
    let mut other = specimen::specimen();
    other.made.day = 25;
    assert_ne!(print(&other).bytes, first.bytes, "another day is another paper");
}

//! Random documents print and conform. Not here: documents one would want, see `conforms.rs`.

mod conforming;

use conforming::conforming;
use proptest::prelude::*;
use yhdyssilta_paper::doc::{
    Bar, Block, Cell, Chart, Choice, Column, Day, Density, Document, Drawn, Fact, Form, Group, GroupHead,
    Heading, Item, Lang, Level, List, Mark, Masthead, Note, Paragraph, Part, Row, Sheet, Status, Table,
    Tally, Text, Width,
};

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zåäöA-ZÅÄÖ0-9 .,;:()€–’-]{0,60}",
        2 => "(järjestöyhteistyö|hyvinvointialue|förening|\u{A0}| |\n){0,20}",
        2 => "\\PC{0,30}",
        1 => any::<String>(),
        1 => "[👍🎭🇫🇮\u{200D}\u{FE0F}\u{301}\u{323}אבג漢\u{E000}\0\u{202E}]{0,12}",
        1 => "[a-zä]{200,900}",
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let run = (words(), 0..5u8, words()).prop_map(|(words, kind, other)| match kind {
        0 => Text::new().strong(words),
        1 => Text::new().foreign(Lang::Sv, words),
        2 => Text::new().link(words, other),
        _ => Text::new().plain(words),
    });
    prop::collection::vec(run, 0..4)
        .prop_map(|texts| Text { runs: texts.into_iter().flat_map(|text| text.runs).collect() })
}

fn mark() -> impl Strategy<Value = Mark> {
    prop::sample::select(vec![Mark::Tick, Mark::Half, Mark::Cross, Mark::Empty, Mark::Dash, Mark::Open])
}

fn drawn() -> impl Strategy<Value = Drawn> {
    prop::sample::select(vec![Drawn::Ink, Drawn::Pencil])
}

fn status() -> impl Strategy<Value = Status> {
    (mark(), drawn(), words(), any::<bool>()).prop_map(|(mark, drawn, word, silent)| Status {
        mark,
        drawn,
        word,
        silent,
    })
}

fn tally() -> impl Strategy<Value = Tally> {
    (prop::collection::vec((mark(), drawn()), 0..90), text(), prop::option::of(words()))
        .prop_map(|(marks, text, alt)| Tally { marks, text, alt })
}

fn choice() -> impl Strategy<Value = Choice> {
    (status(), text()).prop_map(|(status, text)| Choice { status, text })
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        text().prop_map(Part::Text),
        text().prop_map(Part::Small),
        status().prop_map(Part::Status),
        tally().prop_map(Part::Tally),
        prop::collection::vec(choice(), 0..3).prop_map(Part::Choices),
        (0..60usize).prop_map(Part::Lines),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let width = prop_oneof![
        Just(Width::Fit),
        any::<f32>().prop_map(Width::Share),
        (-10.0..900.0f32).prop_map(Width::Points)
    ];
    let column = (text(), width, 0..3u8).prop_map(|(head, width, align)| {
        let column = Column { width, ..Column::fit(head) };
        [column.clone(), column.clone().right(), column.centred()][usize::from(align)].clone()
    });
    let cell = (prop::option::of(words()), prop::collection::vec(part(), 0..3))
        .prop_map(|(number, parts)| Cell { number, parts });
    let row = (prop::collection::vec(cell, 0..6), 0..9u8, any::<bool>())
        .prop_map(|(cells, depth, sum)| Row { cells, depth, sum });
    let head = (prop::option::of(words()), text(), prop::option::of(tally()))
        .prop_map(|(number, title, tally)| GroupHead { number, title, tally });
    let group = (prop::option::of(head), prop::collection::vec(row, 0..5))
        .prop_map(|(head, rows)| Group { head, rows });
    (
        prop::option::of(text()),
        prop::collection::vec(column, 0..6),
        prop::collection::vec(group, 0..3),
        prop::option::of(0..7usize),
        any::<bool>(),
    )
        .prop_map(|(caption, columns, groups, seam, row_heads)| Table {
            caption,
            columns,
            groups,
            seam,
            row_heads,
        })
}

fn leaf() -> impl Strategy<Value = Block> {
    let facts = prop::collection::vec(
        (text(), prop::collection::vec(part(), 0..3)).prop_map(|(label, value)| Fact { label, value }),
        0..3,
    )
    .boxed();
    let level = prop::sample::select(vec![Level::One, Level::Two, Level::Three]);
    let bars = prop::collection::vec(
        (words(), any::<f32>(), words()).prop_map(|(label, length, figure)| Bar { label, length, figure }),
        0..4,
    );
    prop_oneof![
        (words(), text(), text(), facts.clone()).prop_map(|(organisation, title, subtitle, facts)| {
            Block::Masthead(Masthead { organisation, title, subtitle, facts })
        }),
        (level, prop::option::of(words()), text(), prop::option::of(tally()))
            .prop_map(|(level, number, text, tally)| Block::Heading(Heading { level, number, text, tally })),
        text().prop_map(|text| Block::Paragraph(Paragraph::new(text))),
        text().prop_map(|text| Block::Paragraph(Paragraph::small(text))),
        facts.prop_map(Block::Facts),
        table().prop_map(Block::Table),
        prop::collection::vec(choice(), 0..4).prop_map(Block::Choices),
        prop::collection::vec(choice(), 0..9).prop_map(Block::ChoicesAcross),
        tally().prop_map(Block::Tally),
        (text(), bars, any::<f32>(), words()).prop_map(|(title, bars, most, alt)| Block::Chart(Chart {
            title,
            bars,
            most,
            alt
        })),
        (text(), 0..50usize).prop_map(|(label, lines)| Block::Form(Form::Lines { label, lines })),
        (text(), 0..50usize).prop_map(|(label, lines)| Block::Form(Form::Frame { label, lines })),
        prop::collection::vec(text(), 0..5).prop_map(|labels| Block::Form(Form::Signatures(labels))),
        Just(Block::PageBreak),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    leaf().prop_recursive(3, 16, 4, |inner| {
        let blocks = prop::collection::vec(inner, 0..4).boxed();
        let items = prop::collection::vec((words(), blocks.clone()), 0..4)
            .prop_map(|items| items.into_iter().map(|(label, blocks)| Item { label, blocks }).collect());
        prop_oneof![
            items.prop_map(|items| Block::List(List { items })),
            (text(), blocks.clone()).prop_map(|(title, blocks)| Block::Note(Note { title, blocks })),
            blocks.prop_map(Block::Together),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_conforms_and_prints_the_same_twice(
        title in words(),
        continued in words(),
        blocks in prop::collection::vec(block(), 0..8),
        (wide, dense) in any::<(bool, bool)>(),
    ) {
        let mut document = Document::new(Lang::Fi, title.clone(), Day { year: 9999, month: 12, day: 31 });
        document.words.continued = continued;
        document.words.head_left = title;
        document.words.foot_page = "{page}/{pages}".into();
        document.sheet = if wide { Sheet::Wide } else { Sheet::Upright };
        document.density = if dense { Density::Dense } else { Density::Normal };
        document.blocks = blocks;
        let first = conforming(&document);
        prop_assert_eq!(first.bytes, yhdyssilta_paper::print(&document).bytes, "equal documents, equal bytes");
    }
}

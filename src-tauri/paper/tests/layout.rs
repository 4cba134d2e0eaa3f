//! What stands where: the habits of a typographer, proved on laid-out pages. Not here: the PDF.

mod papers;
#[path = "../examples/specimen.rs"]
#[allow(dead_code, reason = "the example's main writes a file")]
mod specimen;

use yhdyssilta_paper::doc::{
    Block, Cell, Column, Day, Document, Form, Group, Heading, Lang, Level, Paragraph, Row, Table, Text,
};
use yhdyssilta_paper::pages::{Item, Owner, Page, Role};
use yhdyssilta_paper::{Laid, lay_out, lay_out_within, print_laid};

fn laid(blocks: Vec<Block>) -> Laid {
    lay_out(&document(blocks))
}

fn document(blocks: Vec<Block>) -> Document {
    let mut document = Document::new(Lang::Fi, "Koe", Day { year: 2026, month: 11, day: 24 });
    document.words.foot_page = "{page}/{pages}".into();
    document.words.continued = "(jatkuu)".into();
    document.blocks = blocks;
    document
}

/// The lines of a page that are read, with the role of their element.
fn read<'l>(laid: &'l Laid, page: &'l Page) -> Vec<(Role, &'l str)> {
    let line = |placed: &'l yhdyssilta_paper::pages::Placed| match (&placed.item, placed.owner) {
        (Item::Line(line), Owner::Element(element)) => {
            Some((laid.tree.elements[element].role, line.text.as_str()))
        }
        _ => None,
    };
    page.items.iter().filter_map(line).collect()
}

fn decoration(page: &Page) -> String {
    let line = |placed: &yhdyssilta_paper::pages::Placed| match (&placed.item, placed.owner) {
        (Item::Line(line), Owner::Layout) => Some(line.text.clone()),
        _ => None,
    };
    page.items.iter().filter_map(line).collect::<Vec<_>>().join("|")
}

fn said(laid: &Laid) -> String {
    laid.pages.iter().flat_map(|page| read(laid, page)).map(|(_, text)| text.replace('\u{AD}', "")).collect()
}

fn two_columns(rows: Vec<Row>) -> Table {
    Table::new(vec![Column::share("Nimi", 1.0), Column::share("Huomio", 1.0)], rows)
}

#[test]
fn a_heading_never_ends_a_page() {
    for filler in 0..70 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|i| Paragraph::new(format!("Rivi {i}")).into()).collect();
        blocks.push(Heading::new(Level::Two, "Otsikko").into());
        blocks.push(two_columns(vec![Row::new(vec!["a".into(), "b".into()])]).captioned("Taulukko").into());
        let laid = laid(blocks);
        for page in &laid.pages {
            let last = read(&laid, page).last().map(|(role, _)| *role);
            assert!(
                !matches!(last, Some(Role::H2 | Role::Caption)),
                "after {filler} lines the page ends with {last:?}: who reads it turns the page for nothing"
            );
        }
    }
}

#[test]
fn a_paragraph_leaves_no_line_alone() {
    let long =
        "Yhdistysiltoja järjestetään vähintään kahdesti vuodessa yhdessä järjestöjen kanssa. ".repeat(5);
    for filler in 30..60 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("x").into()).collect();
        blocks.push(Paragraph::new(long.as_str()).into());
        let laid = laid(blocks);
        let of_long = |page: &Page| read(&laid, page).iter().filter(|(_, text)| text.trim() != "x").count();
        for page in &laid.pages {
            assert_ne!(of_long(page), 1, "after {filler} lines one line of a paragraph stands alone");
        }
    }
}

#[test]
fn a_table_repeats_its_heads_on_the_next_page() {
    let rows = (0..80).map(|i| Row::new(vec![format!("Yhdistys {i}").into(), "–".into()])).collect();
    let columns = vec![Column::share("Nimi", 1.0), Column::share("Huomio", 1.0)];
    let laid = laid(vec![Table::grouped(columns, vec![Group::new("Avustukset", rows)]).into()]);
    assert!(laid.pages.len() > 1, "the table is longer than a page");
    for page in &laid.pages[1..] {
        let decoration = decoration(page);
        assert_eq!(
            decoration, "Nimi|Huomio|Avustukset| (jatkuu)",
            "who turns the page still knows the columns"
        );
    }
    assert!(decoration(&laid.pages[0]).is_empty(), "nothing is repeated where it is said first");
    let heads = laid.tree.elements.iter().filter(|element| element.role == Role::THead).count();
    assert_eq!(heads, 1, "a repeated head is not read again");
}

#[test]
fn a_row_that_fits_a_page_is_not_split() {
    for filler in 0..8 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("x").into()).collect();
        let rows =
            (0..30).map(|i| Row::new(vec![format!("Rivi {i}\nb\nc\nd\ne").into(), "x".into()])).collect();
        blocks.push(two_columns(rows).into());
        let laid = laid(blocks);
        for page in &laid.pages {
            let is_line =
                |(role, text): &&(Role, &str)| *role == Role::Th && !["Nimi", "Huomio"].contains(text);
            let lines = read(&laid, page).iter().filter(is_line).count();
            assert_eq!(lines % 5, 0, "after {filler} lines a row of five is cut by the end of a page");
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_split_and_loses_nothing() {
    let words: Vec<String> = (0..1500).map(|i| format!("sana{i} ")).collect();
    let laid = laid(vec![two_columns(vec![Row::new(vec!["Pitkä".into(), words.concat().into()])]).into()]);
    assert!(laid.pages.len() > 2, "the row takes several pages");
    let said = said(&laid);
    for word in &words {
        assert!(said.contains(word.trim()), "{word} is on paper");
    }
    let cells = laid.tree.elements.iter().filter(|element| element.role == Role::Td).count();
    assert_eq!(cells, 1, "it is still one cell");
}

#[test]
fn nothing_is_read_outside_the_margins() {
    for document in [specimen::specimen(), papers::summary(), papers::checklist()] {
        let laid = lay_out(&document);
        for (number, page) in laid.pages.iter().enumerate() {
            for placed in &page.items {
                let Item::Line(line) = &placed.item else { continue };
                assert!(line.x >= 56.6, "page {}: “{}” leaves 20 mm for the folder", number + 1, line.text);
                assert!((42.5..laid.size.1 - 42.5).contains(&line.y), "page {}: “{}”", number + 1, line.text);
            }
        }
    }
}

#[test]
fn blocks_that_belong_together_stay_on_one_page() {
    for filler in 25..40 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Paragraph::new("x").into()).collect();
        let form = Form::Signatures(vec!["Paikka ja aika".into()]);
        blocks.push(Block::Together(vec![Paragraph::new("Vakuutan").into(), form.into()]));
        let laid = laid(blocks);
        let last = laid.pages.last().expect("there is a page");
        let texts: Vec<_> = read(&laid, last).into_iter().map(|(_, text)| text.trim().to_owned()).collect();
        assert!(
            texts.ends_with(&["Vakuutan".into(), "Paikka ja aika".into()]),
            "one does not sign an empty page"
        );
    }
}

#[test]
fn a_cell_too_many_joins_the_last_column() {
    let laid = laid(vec![
        two_columns(vec![Row::new(vec!["a".into(), "b".into(), Cell::from("liikaa").numbered("9")])]).into(),
    ]);
    assert!(said(&laid).contains("liikaa") && said(&laid).contains('9'), "what was said is on paper");
}

#[test]
fn words_that_must_not_part_stand_on_one_line() {
    let text = "Avustusta myönnettiin 12\u{A0}500\u{A0}€ ja 20\u{A0}% ".repeat(12);
    let laid = laid(vec![Paragraph::new(Text::from(text)).into()]);
    for (_, line) in read(&laid, &laid.pages[0]) {
        assert!(
            !line.trim_end().ends_with("12") && !line.trim_start().starts_with('€'),
            "“{line}” parts a sum"
        );
    }
}

#[test]
fn the_summary_stands_where_it_stood() {
    insta::assert_snapshot!(lay_out(&papers::summary()).dump());
}

/// A document of so many paragraphs, one word of which no face has.
fn paragraphs(count: usize) -> Document {
    let said = |number| Paragraph::new(format!("Kappale {number}, jossa on merkki \u{10FFFD}.")).into();
    document((0..count).map(said).collect())
}

#[test]
fn the_first_draft_that_fits_is_laid_out_as_if_it_were_the_only_one() {
    for (drafts, fits) in
        [(vec![400, 300, 20, 10, 5], 2), (vec![3, 2, 1], 0), (vec![400, 300], 1), (vec![9], 0)]
    {
        let laid = lay_out_within(1, drafts.len(), |number| paragraphs(drafts[number]));
        let alone = lay_out(&paragraphs(drafts[fits]));
        assert_eq!(
            laid.dump(),
            alone.dump(),
            "of {drafts:?}, number {fits} is the first that keeps to one page"
        );
        assert_eq!(laid.warnings, alone.warnings, "what other drafts lack is not told");
        assert_eq!(print_laid(&laid).bytes, print_laid(&alone).bytes, "how it was found leaves no trace");
    }
}

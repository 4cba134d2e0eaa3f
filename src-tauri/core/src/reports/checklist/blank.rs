//! The form for a workshop: every criterion with boxes to tick and room to write, filled in by hand.
//! Not here: any answer.

use yhdyssilta_paper::doc::{
    Block, Cell, Column, Document, Form, Group, GroupHead, Heading, Level, Paragraph, Part as Piece, Row,
    Status as Drawing, Table,
};
use yhdyssilta_words::{Lang, say};

use super::{Source, frame, marks};
use crate::checklist::{Item, Part, State, Status};

/// What can be ticked. Whoever does not know leaves the row empty.
const CHOICES: [Status; 4] = [Status::Met, Status::Partly, Status::NotMet, Status::NotApplicable];

pub(super) fn document(source: &Source) -> Document {
    let Source { sheet, lang, .. } = *source;
    let titles = frame::Titles {
        title: say::paper_blank_title(lang, sheet.year),
        document: say::paper_blank_document,
        subject: say::paper_blank_subject(lang),
    };
    let mut document = frame::document(source, &titles);
    document.say(frame::blank_masthead(source, &titles.title));
    document.say(Paragraph::lead(say::paper_blank_lead(lang)));
    document.say(Paragraph::new([say::paper_blank_tick(lang), say::paper_blank_notes_help(lang)].join(" ")));
    for label in
        [say::paper_blank_association(lang), say::paper_blank_participants(lang), say::paper_blank_date(lang)]
    {
        document.say(Block::Form(Form::Lines { label: label.into(), lines: 1 }));
    }
    document.say(Paragraph::small(say::paper_blank_privacy(lang)));
    for part in &sheet.parts {
        principle(&mut document, lang, part);
    }
    closing(&mut document, source);
    document
}

fn principle(document: &mut Document, lang: Lang, part: &Part) {
    let heading = Heading::new(Level::Two, part.principle.title.in_lang(lang));
    document.say(frame::number(part.principle.id).into_iter().fold(heading, Heading::numbered));
    let mut columns = vec![Column::share(say::paper_column_criterion(lang), 3.4)];
    columns.extend(CHOICES.map(|status| Column::fit(marks::word(lang, status)).centred()));
    columns.push(Column::share(say::paper_blank_notes(lang), 2.6));
    document.say(Table::grouped(columns, groups(lang, part)));
}

/// The criteria in printing order, those of a roll-up together under its name. A roll-up of criteria that
/// stand elsewhere asks for nothing here, and neither does what is only for information.
fn groups(lang: Lang, part: &Part) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for item in &part.items {
        let rollup = part.items.iter().find(|it| Some(&it.criterion.id) == item.criterion.parent.as_ref());
        match (&item.state, rollup, groups.last_mut()) {
            (State::Rated(_), Some(rollup), Some(group)) if is_headed_by(group, rollup) => {
                group.rows.push(row(lang, item).under())
            }
            (State::Rated(_), Some(rollup), _) => {
                groups.push(Group::new(head(lang, rollup), vec![row(lang, item).under()]))
            }
            (State::Rated(_), None, Some(group)) if group.head.is_none() => group.rows.push(row(lang, item)),
            (State::Rated(_), None, _) => groups.push(Group::plain(vec![row(lang, item)])),
            (State::Computed(_) | State::Shown, ..) => {}
        }
    }
    groups
}

fn head(lang: Lang, rollup: &Item) -> GroupHead {
    GroupHead::numbered(&rollup.criterion.id, rollup.criterion.text.in_lang(lang))
}

fn is_headed_by(group: &Group, rollup: &Item) -> bool {
    group.head.as_ref().and_then(|head| head.number.as_ref()) == Some(&rollup.criterion.id)
}

fn row(lang: Lang, item: &Item) -> Row {
    let mut cells = vec![Cell::from(item.criterion.text.in_lang(lang)).numbered(&item.criterion.id)];
    cells.extend(CHOICES.map(|status| Cell::status(Drawing::open(marks::word(lang, status)).silent())));
    cells.push(Cell::of(Piece::Lines(1)));
    Row::new(cells)
}

fn closing(document: &mut Document, source: &Source) {
    let lang = source.lang;
    let lines = |label: String, lines| Block::Form(Form::Lines { label: label.into(), lines });
    let back = match frame::officer(source.sheet) {
        Some(officer) => say::paper_blank_return_to(lang, &officer.name),
        None => say::paper_blank_return(lang),
    };
    document.say(Block::Together(vec![
        lines(say::paper_blank_important(lang), 3),
        lines(say::paper_blank_other(lang), 3),
        Paragraph::new(back).into(),
    ]));
}

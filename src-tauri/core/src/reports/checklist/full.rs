//! The full list: every criterion with its decision, what shows it, how the associations see it, and what is
//! to be done by whom. Not here: the one page for those in a hurry (`summary`).

use yhdyssilta_paper::doc::{Block, Cell, Column, Document, Form, Heading, Level, Note, Row, Table, Text};
use yhdyssilta_words::{Lang, date, say};

use super::{Source, frame, marks};
use crate::checklist::{Criterion, Entry, Item, Part, Rollup, Sheet, State, Status, Strength};
use crate::day::Day;

/// Width of a column of statuses in points: the longest short word of the three languages and its mark. Fixed,
/// so that the tables of all principles stand in line.
const STATUS: f32 = 88.0;

pub(super) fn document(source: &Source) -> Document {
    let Source { sheet, lang, .. } = *source;
    let titles = frame::Titles {
        title: say::paper_full_title(lang, sheet.year),
        document: say::paper_full_document,
        subject: say::paper_full_subject(lang),
    };
    let mut document = frame::document(source, &titles);
    document.say(frame::masthead(source, &titles.title));
    document.say(Heading::new(Level::Two, say::paper_tallies(lang)));
    document.say(frame::principles(source));
    how_to_read(&mut document, source);
    for part in &sheet.parts {
        principle(&mut document, source, part);
    }
    let lines = vec![say::paper_handled(lang), say::paper_signature(lang)];
    document.say(Block::Form(Form::Signatures(lines.into_iter().map(Text::from).collect())));
    document
}

fn how_to_read(document: &mut Document, source: &Source) {
    let lang = source.lang;
    let mut sentences = vec![say::paper_read_ink(lang)];
    if has_proposals(source.sheet) {
        sentences.push(say::paper_read_pencil(lang));
    }
    sentences.extend([
        say::paper_read_tally(lang),
        say::paper_read_conditions(lang),
        say::paper_read_rollup(lang),
        say::paper_read_strength(lang),
    ]);
    document.say(Block::Together(vec![
        Note::new(say::paper_read(lang), sentences.join(" ")).into(),
        Block::ChoicesAcross(frame::legend(lang)),
    ]));
}

fn principle(document: &mut Document, source: &Source, part: &Part) {
    let lang = source.lang;
    let heading =
        Heading::new(Level::Two, part.principle.title.in_lang(lang)).tallied(marks::tally(lang, part));
    document.say(frame::number(part.principle.id).into_iter().fold(heading, Heading::numbered));
    let proposals = has_proposals(source.sheet);
    let mut columns = vec![Column::share(say::paper_column_criterion(lang), 3.0)];
    if proposals {
        columns.push(Column::points(say::paper_column_proposal(lang), STATUS));
    }
    columns.extend([
        Column::points(say::paper_column_decision(lang), STATUS),
        Column::share(say::paper_column_evidence(lang), 3.8),
        Column::share(say::paper_column_action(lang), 2.1),
    ]);
    let rows = part.items.iter().map(|item| row(source, item, proposals)).collect();
    let table = Table::new(columns, rows);
    document.say(if proposals { table.torn_before(2) } else { table });
}

/// Whether the record has proposed anything: without, there is nothing left of the seam.
fn has_proposals(sheet: &Sheet) -> bool {
    sheet.items().filter_map(Item::entry).any(|entry| entry.proposal.is_some())
}

fn row(source: &Source, item: &Item, proposals: bool) -> Row {
    let lang = source.lang;
    let mut cells = vec![criterion(lang, &item.criterion, &item.state)];
    if proposals {
        cells.push(proposal(lang, &item.state));
    }
    cells.extend(match &item.state {
        State::Rated(entry) => [
            Cell::status(marks::decision(lang, entry.status)),
            evidence(lang, entry),
            action(lang, entry, source.day()),
        ],
        State::Computed(rollup) => [rolled_up(lang, rollup), Cell::empty(), Cell::empty()],
        State::Shown => [Cell::empty().small(say::checklist_information(lang)), Cell::empty(), Cell::empty()],
    });
    let row = Row::new(cells);
    if item.criterion.parent.is_some() { row.under() } else { row }
}

fn criterion(lang: Lang, criterion: &Criterion, state: &State) -> Cell {
    let text = criterion.text.in_lang(lang);
    let text = match state {
        State::Computed(_) => Text::new().strong(text),
        State::Rated(_) | State::Shown => Text::from(text),
    };
    let cell = Cell::from(text).numbered(&criterion.id);
    match state {
        State::Rated(_) => cell.small(weight(lang, criterion)),
        State::Computed(_) | State::Shown => cell,
    }
}

/// How strongly the model asks for it, and whether a law does.
fn weight(lang: Lang, criterion: &Criterion) -> String {
    let strength = match criterion.strength {
        Strength::Must => say::checklist_strength_must(lang),
        Strength::Should => say::checklist_strength_should(lang),
        Strength::May => say::checklist_strength_may(lang),
    };
    if criterion.statutory { format!("{strength}, {}", say::checklist_statutory(lang)) } else { strength }
}

fn proposal(lang: Lang, state: &State) -> Cell {
    match state {
        State::Rated(Entry { proposal: Some(status), .. }) => Cell::status(marks::proposal(lang, *status)),
        State::Rated(_) | State::Computed(_) | State::Shown => Cell::empty(),
    }
}

fn rolled_up(lang: Lang, rollup: &Rollup) -> Cell {
    Cell::from(marks::figure(lang, rollup.tally)).small(say::checklist_rollup(lang))
}

/// What shows it, and beneath it what else was said.
fn evidence(lang: Lang, entry: &Entry) -> Cell {
    let said = |label: String, text: &str| match text.trim() {
        "" => Text::new(),
        text => Text::new().strong(format!("{label}: ")).plain(text),
    };
    let cell = match entry.evidence.trim() {
        "" if shown_by_nothing(entry) => Cell::empty().small(say::paper_no_evidence(lang)),
        text => Cell::from(text),
    };
    cell.small(said(say::checklist_reason(lang), &entry.reason))
        .small(said(say::checklist_view(lang), &entry.view))
        .small(said(say::checklist_note(lang), &entry.note))
}

/// Decided as met, in whole or in part, and nothing recorded that shows it.
fn shown_by_nothing(entry: &Entry) -> bool {
    entry.evidence.trim().is_empty() && matches!(entry.status, Status::Met | Status::Partly)
}

fn action(lang: Lang, entry: &Entry, on: Day) -> Cell {
    let cell = Cell::from(entry.responsible.as_str());
    match entry.due {
        Some(due) if entry.is_late(on) => {
            let late = format!("{}, {}", date(lang, due.date()), say::checklist_overdue(lang));
            cell.small(Text::new().strong(late))
        }
        Some(due) => cell.small(date(lang, due.date())),
        None => cell,
    }
}

//! One page for the management group: the principles, what changed, what is to be decided, what comes next.
//! Not here: single criteria that are in order (`full`).

use yhdyssilta_paper::doc::{
    Block, Cell, Column, Density, Document, Form, Heading, Level, List, Paragraph, Row, Table, Text,
};
use yhdyssilta_paper::{Laid, lay_out_within};
use yhdyssilta_words::{Lang, date, say};

use super::{Source, frame, marks};
use crate::checklist::ops::differences;
use crate::checklist::{Criterion, Difference, Entry, Item, Sheet, Status, Strength};

/// How many lines each list may show, from the page with much to say to the one with long words. What is to be
/// decided gives way last.
const LINES: [Lines; 13] = [
    Lines { changes: 6, decisions: 6, actions: 6 },
    Lines { changes: 5, decisions: 6, actions: 5 },
    Lines { changes: 4, decisions: 6, actions: 4 },
    Lines { changes: 3, decisions: 6, actions: 4 },
    Lines { changes: 3, decisions: 5, actions: 3 },
    Lines { changes: 2, decisions: 5, actions: 3 },
    Lines { changes: 2, decisions: 4, actions: 3 },
    Lines { changes: 2, decisions: 4, actions: 2 },
    Lines { changes: 1, decisions: 4, actions: 2 },
    Lines { changes: 1, decisions: 3, actions: 2 },
    Lines { changes: 1, decisions: 3, actions: 1 },
    Lines { changes: 1, decisions: 2, actions: 1 },
    Lines { changes: 1, decisions: 1, actions: 1 },
];

#[derive(Clone, Copy)]
struct Lines {
    changes: usize,
    decisions: usize,
    actions: usize,
}

/// The summary keeps to one page: lists are cut short, with a word on how many more there are, until they fit.
pub(super) fn laid(source: &Source) -> Laid {
    lay_out_within(1, LINES.len(), |number| draft(source, LINES[number]))
}

fn draft(source: &Source, lines: Lines) -> Document {
    let Source { sheet, lang, .. } = *source;
    let titles = frame::Titles {
        title: say::paper_summary_title(lang, sheet.year),
        document: say::paper_summary_document,
        subject: say::paper_summary_subject(lang),
    };
    let mut document = frame::document(source, &titles);
    document.density = Density::Dense;
    document.say(frame::masthead(source, &titles.title));
    document.say(frame::principles(source));
    document.say(Block::ChoicesAcross(frame::legend(lang)));
    changes(&mut document, source, lines.changes);
    decisions(&mut document, source, lines.decisions);
    actions(&mut document, source, lines.actions);
    document.say(Block::Form(Form::Signatures(vec![
        say::paper_handled(lang).into(),
        say::paper_signature(lang).into(),
    ])));
    document
}

/// What stands otherwise than the year before, what got worse first.
fn changes(document: &mut Document, source: &Source, lines: usize) {
    let Source { sheet, before, lang, .. } = *source;
    document.say(Heading::new(Level::Two, say::paper_changes(lang, sheet.year - 1)));
    let Some(before) = before else {
        document.say(Paragraph::new(say::paper_changes_no_previous(lang, sheet.year - 1)));
        return;
    };
    let mut changes = differences(before, sheet);
    if changes.is_empty() {
        let decided = sheet.tally.decided() > 0;
        let said = if decided { say::paper_changes_none } else { say::paper_changes_not_yet };
        document.say(Paragraph::new(said(lang, before.year)));
        return;
    }
    if let Some(counted) = counted(lang, &changes) {
        document.say(Paragraph::new(counted));
    }
    // What got worse is what a management group must not miss.
    changes.sort_by_key(|change| !is_worse(change));
    let told = changes.iter().filter_map(|change| told(sheet, lang, change)).collect();
    say_list(document, lang, told, lines);
}

/// How many got better and worse; nothing of changes from and to "not applicable".
fn counted(lang: Lang, changes: &[Difference]) -> Option<String> {
    let better = changes.iter().filter(|change| is_better(change)).count();
    let worse = changes.iter().filter(|change| is_worse(change)).count();
    let mut counts = Vec::new();
    if better > 0 {
        counts.push(say::paper_changes_better(lang, better));
    }
    if worse > 0 {
        counts.push(say::paper_changes_worse(lang, worse));
    }
    (!counts.is_empty()).then(|| counts.join(", ") + ".")
}

fn rank(status: Status) -> Option<u8> {
    match status {
        Status::NotMet => Some(0),
        Status::Partly => Some(1),
        Status::Met => Some(2),
        Status::NotAssessed | Status::NotApplicable => None,
    }
}

fn is_better(change: &Difference) -> bool {
    matches!((rank(change.before), rank(change.now)), (Some(before), Some(now)) if before < now)
}

fn is_worse(change: &Difference) -> bool {
    matches!((rank(change.before), rank(change.now)), (Some(before), Some(now)) if before > now)
}

fn told(sheet: &Sheet, lang: Lang, change: &Difference) -> Option<Text> {
    let item = sheet.items().find(|item| item.criterion.id == change.criterion)?;
    let words = say::paper_change(
        lang,
        &marks::said(lang, change.now),
        &marks::said(lang, change.before),
        &change.criterion,
        item.criterion.standing_alone().in_lang(lang),
    );
    Some(words.into())
}

/// What the management group is asked to decide, the gravest first.
fn decisions(document: &mut Document, source: &Source, lines: usize) {
    let Source { sheet, lang, .. } = *source;
    let mut asked: Vec<(u8, String)> = sheet
        .items()
        .filter_map(|item| {
            let (gravity, say) = ask(&item.criterion, item.entry()?)?;
            Some((gravity, say(lang, &item.criterion.id, alone(&item.criterion, lang))))
        })
        .collect();
    asked.sort_by_key(|(gravity, _)| *gravity);
    let note = say::paper_ask_confirm(lang, sheet.year);
    let asked = asked.into_iter().map(|(_, text)| text).chain(std::iter::once(note)).map(Text::from);
    document.say(Heading::new(Level::Two, say::paper_decisions(lang)));
    say_list(document, lang, asked.collect(), lines);
}

type Say = fn(Lang, &str, &str) -> String;

/// What a criterion asks of the management group, and how grave it is: what a law asks for, then the model's
/// core, then what nobody sees to. Missing statutory bodies warn although the model has them as examples.
fn ask(criterion: &Criterion, entry: &Entry) -> Option<(u8, Say)> {
    let core = criterion.strength == Strength::Must;
    match entry.status {
        Status::NotMet if criterion.statutory => Some((0, say::paper_ask_statutory)),
        Status::Partly if criterion.statutory => Some((0, say::paper_ask_statutory_partly)),
        Status::NotMet if core => Some((1, say::paper_ask_must)),
        Status::Partly if core => Some((2, say::paper_ask_partly)),
        Status::NotMet if entry.responsible.trim().is_empty() => Some((3, say::paper_ask_responsible)),
        _ => None,
    }
}

fn alone(criterion: &Criterion, lang: Lang) -> &str {
    criterion.standing_alone().in_lang(lang)
}

/// What is to be done next: what is not met yet and has a day, the earliest first.
fn actions(document: &mut Document, source: &Source, lines: usize) {
    let Source { sheet, lang, .. } = *source;
    document.say(Heading::new(Level::Two, say::paper_actions(lang)));
    let mut open: Vec<(&Item, &Entry)> = sheet
        .items()
        .filter_map(|item| Some((item, item.entry()?)))
        .filter(|(_, entry)| entry.is_open() && entry.due.is_some())
        .collect();
    open.sort_by_key(|(_, entry)| entry.due);
    if open.is_empty() {
        document.say(Paragraph::new(say::paper_actions_none(lang)));
        return;
    }
    let row = |(item, entry): &(&Item, &Entry)| {
        let due = entry.due.map_or_else(Text::new, |due| {
            let day = date(lang, due.date());
            if entry.is_late(source.day()) {
                Text::new().strong(format!("{day}, {}", say::checklist_overdue(lang)))
            } else {
                day.into()
            }
        });
        let what = Cell::from(alone(&item.criterion, lang)).numbered(&item.criterion.id);
        Row::new(vec![what, Cell::from(entry.responsible.as_str()), Cell::from(due)])
    };
    let columns = vec![
        Column::share(say::paper_column_what(lang), 3.0),
        Column::share(say::paper_column_responsible(lang), 1.4),
        Column::fit(say::paper_column_due(lang)),
    ];
    document.say(Table::new(columns, open.iter().take(lines).map(row).collect()));
    say_rest(document, lang, open.len(), lines);
}

fn say_list(document: &mut Document, lang: Lang, items: Vec<Text>, lines: usize) {
    let all = items.len();
    document.say(List::bullets(items.into_iter().take(lines)));
    say_rest(document, lang, all, lines);
}

fn say_rest(document: &mut Document, lang: Lang, all: usize, shown: usize) {
    if all > shown {
        document.say(Paragraph::small(say::paper_more_in_full(lang, all - shown)));
    }
}

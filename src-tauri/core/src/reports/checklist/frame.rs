//! What every paper of the checklist has around it: properties, head and foot, whose it is, how to read it.
//! Not here: what the single kinds say.

use yhdyssilta_paper::doc::{
    Cell, Choice, Column, Document, Fact, Masthead, Part as Piece, Row, Table, Words,
};
use yhdyssilta_words::{Lang, date, say};

use super::{Source, marks};
use crate::checklist::{Part, Sheet, Status};
use crate::reports::page::{numbered, paper_day, paper_lang};
use crate::settings::{OfficerDetails, Organisation, OrganisationKind};

/// The titles of one kind of paper.
pub(super) struct Titles {
    /// On the page: "Checklist 2026".
    pub(super) title: String,
    /// Of the document: with the organisation, for a folder full of them.
    pub(super) document: fn(Lang, &str, i32) -> String,
    /// What it is about.
    pub(super) subject: String,
}

/// An empty document of this kind.
pub(super) fn document(source: &Source, titles: &Titles) -> Document {
    let Source { sheet, today, lang, .. } = *source;
    let organisation = organisation(sheet, lang);
    let title = match organisation.as_str() {
        "" => titles.title.clone(),
        name => (titles.document)(lang, name, sheet.year),
    };
    let mut document = Document::new(paper_lang(lang), title, paper_day(today));
    document.author = officer(sheet).map(|it| it.name.clone()).unwrap_or_default();
    document.subject.clone_from(&titles.subject);
    document.program = "Yhdyssilta".to_owned();
    let named: Vec<&str> =
        [organisation.as_str(), &titles.title].into_iter().filter(|text| !text.is_empty()).collect();
    document.words = Words {
        head_left: named.join(" · "),
        head_right: date(lang, today.date()),
        foot_left: say::paper_model(lang),
        foot_page: numbered(lang),
        continued: say::paper_continued(lang),
    };
    document
}

/// Title, organisation and facts at the top of the first page, and how far the assessment has come.
pub(super) fn masthead(source: &Source, title: &str) -> Masthead {
    let Source { sheet, lang, .. } = *source;
    let mut facts = whose(sheet, lang);
    let state = match sheet.closed_on {
        Some(on) => say::paper_state_closed(lang, on.date()),
        None => say::paper_state_open(lang),
    };
    let decided = say::paper_summary_lead(lang, sheet.tally.all(), sheet.tally.decided());
    facts.push(Fact::new(say::paper_state(lang), format!("{state} {decided}")));
    titled(source, title, facts)
}

/// The same over a form that nobody has filled in.
pub(super) fn blank_masthead(source: &Source, title: &str) -> Masthead {
    titled(source, title, whose(source.sheet, source.lang))
}

fn titled(source: &Source, title: &str, facts: Vec<Fact>) -> Masthead {
    let Source { sheet, lang, .. } = *source;
    Masthead {
        organisation: organisation(sheet, lang),
        title: title.into(),
        subtitle: friendly(sheet, lang).into(),
        facts,
    }
}

fn whose(sheet: &Sheet, lang: Lang) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(officer) = officer(sheet) {
        let named: Vec<&str> =
            [&*officer.name, &*officer.title].into_iter().filter(|text| !text.is_empty()).collect();
        facts.push(Fact::new(say::paper_officer(lang), named.join(", ")));
    }
    if let Some(id) = sheet.organisation.as_ref().and_then(|it| it.business_id.clone()) {
        facts.push(Fact::new(say::paper_business_id(lang), String::from(id)));
    }
    facts
}

/// The principles at a glance, beside the year before.
pub(super) fn principles(source: &Source) -> Table {
    let Source { sheet, before, lang, .. } = *source;
    let mut columns = vec![
        Column::share(say::paper_column_principle(lang), 1.0),
        Column::fit(say::paper_column_tally(lang)),
    ];
    if let Some(before) = before {
        columns.push(Column::fit(say::paper_column_previous(lang, before.year)).right());
    }
    let row = |part: &Part| {
        let title = Cell::from(part.principle.title.in_lang(lang));
        let title = number(part.principle.id).into_iter().fold(title, Cell::numbered);
        let mut cells = vec![title, Cell::of(Piece::Tally(marks::tally(lang, part)))];
        cells.extend(before.map(|before| Cell::from(marks::figure_of(lang, before, part.principle.id))));
        Row::new(cells)
    };
    Table::new(columns, sheet.parts.iter().map(row).collect())
}

/// What each mark means: the five statuses, in ink.
pub(super) fn legend(lang: Lang) -> Vec<Choice> {
    let all = [Status::Met, Status::Partly, Status::NotMet, Status::NotAssessed, Status::NotApplicable];
    all.map(|status| Choice::shown(marks::mark(status), marks::word(lang, status))).into()
}

/// The organisation's name; empty until it has been chosen.
pub(super) fn organisation(sheet: &Sheet, lang: Lang) -> String {
    sheet.organisation.as_ref().map(|it| it.name.in_lang(lang).to_owned()).unwrap_or_default()
}

/// The officer's name and contact details.
pub(super) fn officer(sheet: &Sheet) -> Option<&OfficerDetails> {
    sheet.officer.as_ref().map(|officer| &officer.details)
}

fn friendly(sheet: &Sheet, lang: Lang) -> String {
    match sheet.organisation {
        Some(Organisation { kind: OrganisationKind::County, .. }) => say::checklist_friendly_county(lang),
        Some(Organisation { kind: OrganisationKind::Region, .. }) => say::checklist_friendly_region(lang),
        _ => say::checklist_friendly_municipality(lang),
    }
}

/// The number of a principle; the conditions have none.
pub(super) fn number(principle: u8) -> Option<String> {
    (principle > 0).then(|| principle.to_string())
}

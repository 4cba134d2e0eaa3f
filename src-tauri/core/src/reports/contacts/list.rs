//! The paper itself: whose it is, what it is limited to, and the table. Not here: which associations (`source`).

use yhdyssilta_paper::doc::{
    Cell, Column, Document, Fact, Lang as PaperLang, Masthead, Note, Paragraph, Part, Row, Sheet, Table,
    Text, Words,
};
use yhdyssilta_words::{Lang, date, number, say};

use super::limits::{in_words, status};
use super::{ContactListKind, Line, Person, Source};
use crate::associations::AssociationStatus;
use crate::reports::page::{numbered, paper_day, paper_lang};

/// Width of the column of phone numbers in points: `+358 50 000 0000` on one line.
const PHONE: f32 = 78.0;

pub(super) fn document(source: &Source) -> Document {
    let (lang, public) = (source.asked.lang, source.asked.kind == ContactListKind::Public);
    let organisation = organisation(source);
    let title = if public { say::contact_list_public_title(lang) } else { say::contact_list_title(lang) };
    let named: Vec<&str> =
        [organisation.as_str(), &title].into_iter().filter(|text| !text.is_empty()).collect();
    let mut document = Document::new(paper_lang(lang), named.join(": "), paper_day(source.today));
    document.sheet = Sheet::Wide;
    document.program = "Yhdyssilta".to_owned();
    document.words = Words {
        head_left: named.join(" · "),
        head_right: date(lang, source.today.date()),
        foot_left: String::new(),
        foot_page: numbered(lang),
        continued: say::paper_continued(lang),
    };
    if public {
        document.subject = say::contact_list_public_subject(lang);
        document.author.clone_from(&organisation);
    } else {
        document.subject = say::contact_list_subject(lang);
        document.author = source.officer.as_ref().map(|it| it.details.name.clone()).unwrap_or_default();
        document.words.foot_left = say::contact_list_private_foot(lang);
    }
    document.say(Masthead { organisation, title: title.into(), subtitle: Text::new(), facts: facts(source) });
    if !public {
        document.say(Note::new(say::contact_list_private_title(lang), say::contact_list_private(lang)));
    }
    match source.lines.is_empty() {
        true => document.say(Paragraph::new(say::contact_list_none(lang))),
        false => document.say(if public { public_table(source) } else { own_table(source) }),
    }
    document
}

fn organisation(source: &Source) -> String {
    let known = source.organisation.as_ref();
    known.map(|it| it.name.in_lang(source.asked.lang).to_owned()).unwrap_or_default()
}

/// What the list is limited to, how long it is, and how many of it no mail reaches.
fn facts(source: &Source) -> Vec<Fact> {
    let lang = source.asked.lang;
    let silent = source.lines.iter().filter(|line| !is_reached(line)).count();
    vec![
        Fact::new(say::contact_list_limited(lang), in_words(source.asked)),
        Fact::new(say::contact_list_count(lang), number(lang, source.lines.len() as i64)),
        Fact::new(say::contact_list_silent(lang), number(lang, silent as i64)),
    ]
}

fn is_reached(line: &Line) -> bool {
    !line.email.is_empty() || line.contact.as_ref().is_some_and(|person| !person.email.is_empty())
}

fn own_table(source: &Source) -> Table {
    let lang = source.asked.lang;
    let columns = vec![
        Column::share(say::contact_list_column_name(lang), 3.0),
        Column::share(say::contact_list_column_contact(lang), 1.9),
        Column::points(say::contact_list_column_phone(lang), PHONE),
        Column::share(say::contact_list_column_email(lang), 2.9),
        Column::share(say::contact_list_column_address(lang), 2.0),
    ];
    let row = |line: &Line| {
        let person = line.contact.as_ref();
        Row::new(vec![
            name(line, lang),
            person.map_or_else(Cell::empty, |person| contact(person, lang)),
            beside(&line.phone, person.map(|person| &*person.phone)),
            beside(&line.email, person.map(|person| &*person.email)),
            address(line),
        ])
    };
    Table::new(columns, source.lines.iter().map(row).collect())
}

fn public_table(source: &Source) -> Table {
    let lang = source.asked.lang;
    let columns = vec![
        Column::share(say::contact_list_column_name(lang), 3.0),
        Column::points(say::contact_list_column_phone(lang), PHONE),
        Column::share(say::contact_list_column_email(lang), 2.6),
        Column::share(say::contact_list_column_web(lang), 2.4),
        Column::share(say::contact_list_column_address(lang), 2.0),
    ];
    let row = |line: &Line| {
        Row::new(vec![
            name(line, lang),
            line.phone.as_str().into(),
            line.email.as_str().into(),
            line.web.as_str().into(),
            address(line),
        ])
    };
    Table::new(columns, source.lines.iter().map(row).collect())
}

/// The name by which it is listed, its other official name under it, and that it is not at work, if it is not.
fn name(line: &Line, lang: Lang) -> Cell {
    let names =
        [(PaperLang::Fi, &line.name_fi), (PaperLang::Sv, &line.name_sv), (PaperLang::En, &line.name_en)];
    let mut names = names.into_iter().filter(|(_, name)| !name.is_empty());
    let said = |(its, name): (PaperLang, &String)| match its == paper_lang(lang) {
        true => Text::from(name.as_str()),
        false => Text::new().foreign(its, name.as_str()),
    };
    let mut cell = names.next().map_or_else(Cell::empty, |first| Cell::from(said(first)));
    for other in names {
        cell = cell.and(Part::Small(said(other)));
    }
    match line.status {
        AssociationStatus::Active => cell,
        rests => cell.small(status(lang, rests)),
    }
}

fn contact(person: &Person, lang: Lang) -> Cell {
    let role = match person.title.as_str() {
        "" if person.chairs => say::contact_list_chair(lang),
        "" => say::contact_list_contact_person(lang),
        title => title.to_owned(),
    };
    Cell::from(person.name.as_str()).small(role)
}

/// The association's own, and small the person's, where it is another.
fn beside(own: &str, persons: Option<&str>) -> Cell {
    let persons = persons.filter(|persons| !persons.eq_ignore_ascii_case(own));
    Cell::from(own).small(persons.unwrap_or_default())
}

fn address(line: &Line) -> Cell {
    let office = format!("{} {}", line.postal_code, line.post_office);
    let lines: Vec<&str> = [&*line.street, office.trim()].into_iter().filter(|it| !it.is_empty()).collect();
    Cell::from(lines.join("\n")).small(line.area.as_str())
}

//! Prints a specimen of all that a document can say: `cargo run -p yhdyssilta-paper --example specimen OUT.pdf`.
//! Not here: any real record; the words are made up.

use yhdyssilta_paper::doc::{
    Bar, Block, Cell, Chart, Choice, Column, Day, Document, Drawn, Fact, Form, Group, GroupHead, Heading,
    Item, Lang, Level, List, Mark, Masthead, Note, Paragraph, Part, Row, Status, Table, Tally, Text, Words,
};

fn main() -> std::io::Result<()> {
    let target = std::env::args().nth(1).unwrap_or_else(|| "specimen.pdf".into());
    let printed = yhdyssilta_paper::print(&specimen());
    std::fs::write(&target, &printed.bytes)
}

pub(crate) fn specimen() -> Document {
    let mut document = Document::new(
        Lang::Fi,
        "Järjestöystävällisen kunnan tarkistuslista 2026",
        Day { year: 2026, month: 11, day: 24 },
    );
    document.author = "Mallikunta".into();
    document.subject = "Itsearviointi johtoryhmälle".into();
    document.program = "Yhdyssilta".into();
    document.words = Words {
        head_left: "Mallikunta · Tarkistuslista 2026".into(),
        head_right: "24.11.2026".into(),
        foot_left: "Luonnos johtoryhmälle".into(),
        foot_page: "Sivu {page}/{pages}".into(),
        continued: "(jatkuu)".into(),
    };
    document.say(masthead());
    words(&mut document);
    marks(&mut document);
    checklist(&mut document);
    figures(&mut document);
    form(&mut document);
    document
}

fn masthead() -> Masthead {
    Masthead {
        organisation: "Mallikunta · Modellkommun".into(),
        title: "Järjestöystävällisen kunnan tarkistuslista 2026".into(),
        subtitle: "Itsearviointi johtoryhmälle, arvio kesken".into(),
        facts: vec![
            Fact::new("Organisaatio", "Mallikunta, Y-tunnus 0000000-0"),
            Fact::new("Laatija", "Salla Mallikas, järjestöyhdyshenkilö"),
            Fact::new("Käsittely", "Johtoryhmä 3.12.2026"),
            Fact { label: "Tilanne".into(), value: vec![Part::Tally(tally("3/7", true))] },
        ],
    }
}

fn tally(sum: &str, told: bool) -> Tally {
    use Mark::{Cross, Dash, Empty, Half, Tick};
    let marks = [Tick, Tick, Half, Dash, Tick, Cross, Empty, Empty].map(|mark| (mark, Drawn::Ink));
    let tally = Tally::new(marks.to_vec(), sum);
    if told {
        tally.told("3 toteutuu, 1 osittain, 1 ei toteudu, 1 ei koske, 2 päättämättä")
    } else {
        tally
    }
}

fn words(document: &mut Document) {
    document.say(Paragraph::lead(
        "Kunta nimeää järjestöyhdyshenkilön ja kutsuu järjestöt säännöllisesti koolle. Arvio perustuu kunnan omiin \
         kirjauksiin, jotka yhdyshenkilö on vahvistanut.",
    ));
    document.say(Heading::new(Level::Two, "Tekstiä ja luetteloita").numbered("1"));
    document.say(Paragraph::new(
        Text::new()
            .plain(
                "Järjestöyhteistyöasiakirjassa määritellään kunnan ja järjestöjen yhteistyön tavoitteet, \
                    vastuut ja seuranta. Se päivitetään valtuustokausittain, ja sen toteutumista arvioidaan \
                    hyvinvointikertomuksessa. ",
            )
            .strong("Avustuksia on jäljellä 12 400 €")
            .plain(", kun haettuna on ")
            .plain("184/190 yhdistyksen avustukset. Ruotsiksi malli on ")
            .foreign(
                Lang::Sv,
                "Föreningsvänlig kommun och region: kommunen utser en kontaktperson för föreningarna",
            )
            .plain(". Malli löytyy verkosta: ")
            .link("jarjestoystavallinenkunta.fi", "https://example.org/järjestö ystävällinen")
            .plain("."),
    ));
    document.say(List::bullets([
        "Nimeämispäätös on tehty 12.1.2026, ja se on julkaistu kunnan verkkosivuilla.",
        "Yhdistysiltoja on pidetty kaksi, ja kolmas on sovittu joulukuulle yhdessä hyvinvointialueen kanssa, joka \
         vastaa kutsuista ja muistiosta.",
    ]));
    let inner = List::bullets(["Kalakerho ry", "Työväen Näyttämö"]);
    let mut list =
        List::numbers(["Kutsutaan järjestöt koolle.", "Kirjataan osallistujat:", "Julkaistaan muistio."]);
    list.items[1] = Item::new("Kirjataan osallistujat:").labelled("2.").and(inner);
    document.say(list);
    document.say(Note::new(
        "Lain mukainen velvollisuus",
        "Kunnassa on oltava vanhusneuvosto, vammaisneuvosto ja nuorisovaltuusto (kuntalaki 26–28 §). \
         Vammaisneuvoston nimeämistä ei ole kirjattu.",
    ));
}

fn marks(document: &mut Document) {
    document.say(Heading::new(Level::Two, "Merkit ja summat").numbered("2").tallied(tally("3/7", false)));
    document.say(Paragraph::small("Lyijykynällä: ohjelman ehdotus. Musteella: kunnan oma päätös."));
    let row = |mark: Mark, word: &str| {
        Row::new(vec![
            word.into(),
            Cell::status(Status::pencil(mark, word)),
            Cell::status(Status::ink(mark, word)),
        ])
    };
    let columns =
        vec![Column::share("Tila", 2.0), Column::share("Ehdotus", 1.0), Column::share("Päätös", 1.0)];
    let rows = vec![
        row(Mark::Tick, "Toteutuu"),
        row(Mark::Half, "Osittain"),
        row(Mark::Cross, "Ei toteudu"),
        row(Mark::Empty, "Ei arvioitu"),
        row(Mark::Dash, "Ei koske"),
    ];
    document.say(Table::new(columns, rows).torn_before(2).captioned("Merkkien selitys"));
    document.say(Chart {
        title: "Kutsutut yhdistykset illoittain".into(),
        bars: [
            ("Kevät 19.3.", 186.0),
            ("Syksy 12.11.", 184.0),
            ("Tilat ja avustukset 2027, ylimääräinen", 42.0),
        ]
        .map(|(label, length)| Bar { label: label.into(), length, figure: format!("{length}/190") })
        .to_vec(),
        most: 190.0,
        alt:
            "Kutsuttuja oli keväällä 186, syksyllä 184 ja ylimääräisessä illassa 42, kun yhdistyksiä on 190."
                .into(),
    });
}

fn checklist(document: &mut Document) {
    document.say(Heading::new(Level::Two, "Kriteerit").numbered("3"));
    let columns = vec![
        Column::share("Kriteeri", 3.2),
        Column::fit("Ehdotus").centred(),
        Column::fit("Päätös"),
        Column::share("Näyttö ja huomiot", 2.6),
        Column::fit("Vastuu ja määräaika"),
    ];
    let groups = ["Osallistuminen", "Kumppanuus", "Yhdyshenkilö ja yhdistysillat", "Maksuttomat tilat"];
    let group = |(i, title): (usize, &&str)| {
        let rows = (1..=9).map(|k| criterion(i + 1, k)).collect();
        Group::new(GroupHead::numbered((i + 1).to_string(), *title).tallied(tally("3/7", i == 0)), rows)
    };
    let groups = groups.iter().enumerate().map(group).collect();
    document.say(Table::grouped(columns, groups).torn_before(2));
}

fn criterion(principle: usize, number: usize) -> Row {
    let marks = [Mark::Tick, Mark::Half, Mark::Cross, Mark::Empty, Mark::Dash];
    let words = ["Toteutuu", "Osittain", "Ei toteudu", "Ei arvioitu", "Ei koske"];
    let pick = (principle + number) % 5;
    let texts = [
        "Järjestöyhdyshenkilö on nimetty",
        "Järjestöt kutsutaan säännöllisesti koolle ja niiden kanssa sovitaan yhteisistä tavoitteista",
        "Yhdistysiltoja järjestetään vähintään kahdesti vuodessa",
    ];
    let row = Row::new(vec![
        Cell::from(texts[number % 3])
            .numbered(format!("{principle}.{number}{}", if number == 5 { "a" } else { "" })),
        Cell::status(Status::pencil(marks[pick], words[pick]).silent()),
        Cell::status(Status::ink(marks[(pick + number) % 5], words[(pick + number) % 5])),
        Cell::from("2 iltaa, kutsuttu 184/190, pisin väli illoissa 8 kk").small(match number % 4 {
            0 => "Kuusi yhdistystä jäi ilman kutsua 12.11., koska niiden osoite puuttuu rekisteristä.",
            _ => "",
        }),
        Cell::from("Salla Mallikas").and(Part::Text("31.1.2027".into())),
    ]);
    if number == 5 { row.under() } else { row }
}

fn figures(document: &mut Document) {
    document.say(Heading::new(Level::Three, "Avustukset").numbered("3.1"));
    let columns = vec![
        Column::share("Yhdistys", 3.0),
        Column::fit("Haettu, €").right(),
        Column::fit("Myönnetty, €").right(),
    ];
    let row = |name: &str, asked: &str, given: &str| Row::new(vec![name.into(), asked.into(), given.into()]);
    let rows = vec![
        row("Esimerkkilän Luonto ry", "1 200", "1 000"),
        row("Mallikunnan Seudun Eläkkeensaajien ja Omaishoitajien Yhteistoimintayhdistys ry", "12 500", "–"),
        row("🎭 Työväen Näyttämö 漢字", "800", "0"),
        row("Yhteensä", "14 500", "1 000").sum(),
    ];
    document.say(Table::new(columns, rows));
}

fn form(document: &mut Document) {
    document.say(Block::PageBreak);
    document.say(Heading::new(Level::Two, "Täytettäväksi käsin").numbered("4"));
    let answers = ["Toteutuu", "Osittain", "Ei toteudu", "Ei arvioitu", "Ei koske"];
    document.say(Paragraph::new("Mitä mieltä olette?"));
    document.say(Block::ChoicesAcross(answers.map(Choice::open).to_vec()));
    document.say(Block::Choices(vec![
        Choice::marked(Status::ink(Mark::Tick, "Valittu"), "Itsearviointi käsitelty johtoryhmässä"),
        Choice::marked(Status::ink(Mark::Open, "Ei valittu"), "Tulokset julkaistu verkkosivuilla"),
    ]));
    let mut columns = vec![Column::share("Kriteeri", 1.0)];
    columns.extend(answers.map(|answer| Column::points(answer, 56.0).centred()));
    let row = |text: &str, code: &str| {
        let mut cells = vec![Cell::from(text).numbered(code)];
        cells.extend(answers.map(|answer| Cell::status(Status::open(answer).silent())));
        Row::new(cells)
    };
    document.say(Table::new(
        columns,
        vec![
            row("Järjestöyhdyshenkilö on nimetty", "3.1"),
            row("Järjestöt kutsutaan säännöllisesti koolle", "3.2"),
        ],
    ));
    document.say(Form::Lines { label: "Mitä pitäisi tehdä ensin?".into(), lines: 3 });
    document.say(Form::Frame { label: "Muuta kerrottavaa".into(), lines: 4 });
    document.say(Form::Signatures(vec![
        "Paikka ja aika".into(),
        "Järjestön edustaja".into(),
        "Kunnan edustaja".into(),
    ]));
}

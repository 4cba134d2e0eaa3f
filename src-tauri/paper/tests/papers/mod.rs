//! Two made-up papers of usual size, for tests and benches: a summary of one page, a checklist of about ten.
//! Not here: a specimen of everything, see `examples/specimen.rs`.

use yhdyssilta_paper::doc::{
    Cell, Column, Day, Density, Document, Drawn, Fact, Group, GroupHead, Heading, Lang, Level, List, Mark,
    Masthead, Paragraph, Part, Row, Status, Table, Tally, Words,
};

const PRINCIPLES: [&str; 7] = [
    "Järjestöjen osallistuminen päätöksentekoon",
    "Kumppanuus ja yhteinen suunnittelu",
    "Yhdyshenkilö ja yhdistysillat",
    "Maksuttomat tilat järjestöille",
    "Järjestöavustukset ja niiden ehdot",
    "Kokemustieto palvelujen kehittämisessä",
    "Viestintä ja näkyvyys",
];

const CRITERIA: [&str; 6] = [
    "Järjestöyhdyshenkilö on nimetty, ja hänen tehtävänsä on kirjattu toimenkuvaan.",
    "Järjestöt kutsutaan säännöllisesti koolle, vähintään kahdesti vuodessa.",
    "Järjestöyhteistyö on kirjattu kuntastrategiaan ja hyvinvointisuunnitelmaan.",
    "Kunnan tilat ovat yleishyödyllisten yhdistysten käytössä maksutta, ja varaaminen on helppoa.",
    "Avustusten hakeminen, myöntämisen perusteet ja päätökset ovat julkisia ja ajantasaisia.",
    "Kokemusasiantuntijoita kuullaan palvelujen arvioinnissa ja hankintojen valmistelussa.",
];

const MARKS: [(Mark, &str); 5] = [
    (Mark::Tick, "Toteutuu"),
    (Mark::Half, "Osittain"),
    (Mark::Cross, "Ei toteudu"),
    (Mark::Empty, "Ei arvioitu"),
    (Mark::Dash, "Ei koske"),
];

fn start(title: &str, density: Density) -> Document {
    let mut paper = Document::new(Lang::Fi, title, Day { year: 2026, month: 11, day: 24 });
    paper.author = "Mallikunta".into();
    paper.program = "Yhdyssilta 0.1.0".into();
    paper.density = density;
    paper.words = Words {
        head_left: format!("Mallikunta · {title}"),
        head_right: "24.11.2026".into(),
        foot_left: "Tehty Yhdyssillalla".into(),
        foot_page: "Sivu {page}/{pages}".into(),
        continued: "(jatkuu)".into(),
    };
    paper.say(Masthead {
        organisation: "Mallikunta · Modellkommun".into(),
        title: title.into(),
        subtitle: "Itsearviointi johtoryhmälle 3.12.2026".into(),
        facts: vec![
            Fact::new("Laatija", "Salla Mallikas, järjestöyhdyshenkilö"),
            Fact::new("Arvio", "Kesken, päätetty 46/52 kriteeriä"),
        ],
    });
    paper
}

fn tally(principle: usize) -> Tally {
    let marks = (0..5 + principle % 4).map(|i| (MARKS[(i * i + principle) % 5].0, Drawn::Ink));
    Tally::new(marks.collect(), format!("{}/{}", 2 + principle % 3, 5 + principle % 4))
        .told(format!("{} toteutuu, 1 osittain, 2 päättämättä", 2 + principle % 3))
}

/// One page for the management group: the seven principles, what changed, what is to be decided.
pub(crate) fn summary() -> Document {
    let mut paper = start("Yhteenveto tarkistuslistasta 2026", Density::Normal);
    paper.say(Paragraph::lead(
        "Seitsemästä periaatteesta neljä toteutuu kokonaan tai lähes. Avustusten ehdot ja kokemustiedon käyttö \
         vaativat päätöksiä tänä vuonna.",
    ));
    paper.say(Heading::new(Level::Two, "Periaatteet"));
    let columns = vec![
        Column::share("Periaate", 3.0),
        Column::fit("Kriteerit"),
        Column::fit("2025").right(),
        Column::share("Mitä puuttuu", 2.2),
    ];
    let row = |(i, name): (usize, &&str)| {
        let missing = [
            "Nimeämispäätös kirjaamatta",
            "–",
            "Kutsu jäi kuudelta yhdistykseltä",
            "Vammaisneuvosto nimeämättä",
        ];
        Row::new(vec![
            Cell::from(*name).numbered((i + 1).to_string()),
            Cell::of(Part::Tally(tally(i))),
            format!("{}/{}", 1 + i % 3, 5 + i % 4).into(),
            missing[i % 4].into(),
        ])
    };
    paper.say(Table::new(columns, PRINCIPLES.iter().enumerate().map(row).collect()));
    paper.say(Heading::new(Level::Two, "Mikä muuttui vuodesta 2025"));
    paper.say(List::bullets([
        "Järjestöyhdyshenkilö nimettiin 12.1.2026, ja tehtävään on varattu 20 % työajasta.",
        "Yhdistysiltoja pidettiin kaksi; niihin kutsuttiin 184 yhdistystä 190:stä.",
        "Avustusten päätökset julkaistaan nyt verkkosivuilla kahden viikon kuluessa.",
    ]));
    paper.say(Heading::new(Level::Two, "Johtoryhmältä pyydetään"));
    paper.say(List::numbers([
        "Päätös tilojen maksuttomuudesta yleishyödyllisille yhdistyksille vuodesta 2027 alkaen.",
        "Vammaisneuvoston nimeäminen ennen vuoden loppua (kuntalaki 28 §).",
        "Kannanotto siihen, miten kokemusasiantuntijoita kuullaan hyvinvointisuunnitelman valmistelussa.",
    ]));
    paper
}

/// About ten pages: every criterion with proposal, decision, evidence, action.
pub(crate) fn checklist() -> Document {
    let mut paper = start("Tarkistuslista 2026", Density::Normal);
    paper.say(Paragraph::new("Lyijykynällä ohjelman ehdotus, musteella kunnan oma päätös. ".repeat(3)));
    for (i, name) in PRINCIPLES.iter().enumerate() {
        paper.say(Heading::new(Level::Two, *name).numbered((i + 1).to_string()).tallied(tally(i)));
        paper.say(Paragraph::new(
            "Kunta ja järjestöt sopivat yhdessä tavoitteista, vastuista ja seurannasta. ".repeat(2),
        ));
        let columns = vec![
            Column::share("Kriteeri", 3.0),
            Column::fit("Ehdotus").centred(),
            Column::fit("Päätös"),
            Column::share("Näyttö ja huomiot", 3.0),
            Column::fit("Vastuu"),
        ];
        let groups =
            vec![Group::new(GroupHead::from("Perusvaatimukset"), (0..9).map(|k| criterion(i, k)).collect())];
        paper.say(Table::grouped(columns, groups).torn_before(2));
    }
    paper
}

fn criterion(principle: usize, number: usize) -> Row {
    let (proposal, proposed) = MARKS[(principle * 3 + number) % 5];
    let (mark, word) = MARKS[(principle + number * 2) % 5];
    Row::new(vec![
        Cell::from(CRITERIA[(principle + number) % 6]).numbered(format!("{}.{}", principle + 1, number + 1)),
        Cell::status(Status::pencil(proposal, format!("Ehdotus: {proposed}")).silent()),
        Cell::status(Status::ink(mark, word)),
        Cell::from(format!(
            "{} iltaa, kutsuttu {}/190, pisin väli illoissa {} kk.",
            number + 1,
            150 + number,
            4 + principle
        ))
        .small("Kuusi yhdistystä jäi ilman kutsua 12.11., koska niiden osoite puuttuu rekisteristä."),
        Cell::from("Salla Mallikas").and(Part::Text(format!("{}.1.2027", number + 1).into())),
    ])
}

### What the papers say around what the officer has recorded.
###
### $year (year) of the assessment
### $previous (year) of the assessment compared with
### $organisation (text) its name
### $criterion (text) number of a criterion, 3.2
### $text (text) of the criterion or the action
### $status (text) word within a sentence
### $count (number)
### $all (number)
### $date (date)

## On every page

# $page (number)
# $pages (number)
paper-page = Sivu { $page }/{ $pages }
# $page (number)
# $pages (number)
paper-page-short = { $page }/{ $pages }
paper-organisation = Organisaatio
paper-business-id = Y-tunnus
paper-officer = Järjestöyhdyshenkilö
paper-residents = Asukkaita
paper-date = Päiväys
paper-printed-on = Tulostettu { $date }
paper-state = Arvion tila
paper-state-open = Arvio on kesken ja voi vielä muuttua.
paper-state-closed = Arvio on vahvistettu { $date }.
paper-for-management = Johtoryhmälle
paper-for-associations = Järjestöille
paper-made-with = Tehty Yhdyssillalla
paper-contents = Sisällys
paper-continued = jatkuu
paper-model = Perustuu toimintamalliin Järjestöystävällinen kunta ja maakunta (Innokylä).

## Kinds of paper, as chosen in the window, and the names of their files

paper-kind-full = Koko lista
    .help = Jokainen kriteeri: päätös, näyttö, järjestöjen näkemys ja sovitut toimet.
paper-kind-summary = Tiivistelmä
    .help = Yksi sivu: periaatteet, muutokset, päätettävät asiat ja seuraavat toimet.
paper-kind-blank = Työpajalomake
    .help = Tyhjä lomake käsin täytettäväksi.
paper-full-file = tarkistuslista-{ $year }
paper-summary-file = tarkistuslista-{ $year }-tiivistelma
paper-blank-file = tarkistuslista-{ $year }-lomake

## Properties of the documents

paper-full-document = Tarkistuslista { $year }: { $organisation }
paper-full-subject = Järjestöystävällisyyden arvio kriteereittäin
paper-summary-document = Tarkistuslistan tiivistelmä { $year }: { $organisation }
paper-summary-subject = Järjestöystävällisyyden arvio yhdellä sivulla
paper-blank-document = Työpajalomake { $year }: { $organisation }
paper-blank-subject = Järjestöystävällisyyden kriteerit käsin arvioitaviksi
paper-keywords = järjestöyhteistyö, järjestöystävällisyys, tarkistuslista, itsearviointi

## How to read

paper-read = Näin luet listaa
paper-read-ink = Ehyt merkki on päätös. Sen on tehnyt järjestöyhdyshenkilö.
paper-read-pencil = Katkoviivainen merkki on ohjelman ehdotus. Siitä ei ole vielä päätetty.
paper-read-empty = Tyhjä katkoviivainen ruutu odottaa päätöstä.
paper-read-tally = Luku 5/8 tarkoittaa, että viisi kriteeriä kahdeksasta toteutuu. Mukana ovat kaikki organisaatiota koskevat kriteerit, myös arvioimatta olevat.
paper-read-conditions = Läpileikkaavat ehdot eivät ole mukana seitsemän periaatteen luvuissa.
paper-read-rollup = Kooste lasketaan osistaan, eikä sitä lasketa lukuihin toiseen kertaan.
paper-read-view = Järjestöjen näkemys on järjestöjen oma, eikä se muuta päätöstä.
paper-read-strength = Perusvaatimus kuuluu mallin ytimeen, suositusta malli pitää hyvänä, ja esimerkki on yksi mahdollinen tapa.
paper-legend = Merkit

## The full list

paper-full-title = Tarkistuslista { $year }
paper-column-code = Nro
paper-column-criterion = Kriteeri
paper-column-proposal = Ehdotus
paper-column-decision = Päätös
paper-column-evidence = Näyttö
paper-column-responsible = Vastuu
paper-column-due = Määräaika
paper-column-action = Vastuu ja määräaika
paper-column-view = Järjestöjen näkemys
# A mark of the program that has not been decided
paper-pencil = Ohjelman ehdotus: { $status }. Ei vielä päätetty.
paper-no-decision = Ei päätöstä
paper-differs = Eri kuin ohjelman ehdotus ({ $status }).
paper-reason = Perustelu: { $text }
paper-note = Muistiinpano: { $text }
paper-view = Järjestöjen näkemys: { $text }
paper-evidence = Näyttö: { $text }
paper-no-evidence = Näyttöä ei ole kirjattu.
# $name (text)
paper-responsible = Vastuu: { $name }
paper-due = Määräaika: { $date }
paper-due-late = Määräaika: { $date }, myöhässä
paper-no-responsible = Ei vastuuhenkilöä
paper-no-due = Ei määräaikaa
paper-no-items = Tässä periaatteessa ei ole arvioitavia kriteerejä.

## Tallies

paper-tallies = Periaatteet yhdellä silmäyksellä
paper-tallies-caption = Päätösten lukumäärät periaatteittain
paper-column-principle = Periaate
paper-column-tally = Toteutuu/kaikki
paper-column-previous = Vuonna { $previous }
paper-total-undecided = { $count ->
    [0] Kaikista kriteereistä on päätetty.
    [one] { $count } kriteeri odottaa päätöstä.
   *[other] { $count } kriteeriä odottaa päätöstä.
}
# Text in place of a row of marks
# $name (text) of the principle
# $tally (text) "5 toteutuu, 1 osittain"
paper-tally-alt = { $name }: { $tally }

## The summary

paper-summary-title = Tarkistuslistan tiivistelmä { $year }
# $decided (number)
paper-summary-lead = Päätetty { $decided }/{ $all } kriteeristä.
paper-changes = Mikä muuttui vuodesta { $previous }
paper-changes-none = Päätökset ovat samat kuin vuonna { $previous }.
paper-changes-not-yet = Tältä vuodelta ei ole vielä päätöksiä, joita verrata vuoteen { $previous }.
paper-changes-no-previous = Vuodelta { $previous } ei ole arviota, johon verrata.
paper-changes-better = { $count ->
    [one] { $count } kriteeri toteutuu paremmin
   *[other] { $count } kriteeriä toteutuu paremmin
}
paper-changes-worse = { $count ->
    [one] { $count } kriteeri toteutuu heikommin
   *[other] { $count } kriteeriä toteutuu heikommin
}
# $before (text) status, word within a sentence
# $after (text)
paper-change = { $criterion } { $text }: { $before } → { $after }
# $before (text)
# $after (text)
paper-change-words = aiemmin { $before }, nyt { $after }
paper-column-change = Muutos
paper-column-before = Ennen
paper-column-after = Nyt
paper-decisions = Johtoryhmän päätettäväksi
paper-decisions-none = Johtoryhmältä ei pyydetä päätöksiä.
paper-ask-confirm = Merkitään arvio { $year } tiedoksi.
paper-ask-statutory = Lakisääteinen vaatimus ei toteudu: { $criterion } { $text }
paper-ask-statutory-partly = Lakisääteinen vaatimus toteutuu osittain: { $criterion } { $text }
paper-ask-must = Perusvaatimus ei toteudu: { $criterion } { $text }
paper-ask-partly = Perusvaatimus toteutuu osittain: { $criterion } { $text }
paper-ask-responsible = Nimetään vastuuhenkilö: { $criterion } { $text }
paper-ask-due = Sovitaan määräaika: { $criterion } { $text }
paper-actions = Seuraavat toimet
paper-actions-none = Avoimia toimia ei ole.
paper-column-what = Toimi
paper-more-in-full = { $count ->
    [one] Lisäksi { $count } muu, katso koko lista.
   *[other] Lisäksi { $count } muuta, katso koko lista.
}

## The blank form

paper-blank-title = Työpajalomake { $year }
paper-blank-lead = Arvioi, miten järjestöystävällisyys toteutuu juuri nyt. Oikeita ja vääriä vastauksia ei ole.
paper-blank-tick = Rastita jokaisesta kriteeristä yksi ruutu. Jos et tiedä, jätä rivi tyhjäksi.
paper-blank-notes-help = Kirjoita riville, mistä sen huomaa tai mitä pitäisi muuttaa.
paper-blank-return = Palauta lomake järjestöyhdyshenkilölle.
# $name (text) of the officer
paper-blank-return-to = Palauta lomake: { $name }
paper-blank-name = Nimi
paper-blank-association = Yhdistys tai ryhmä
paper-blank-group = Ryhmä
paper-blank-date = Päivä
paper-blank-place = Paikka
paper-blank-participants = Osallistujat
paper-blank-choose = Rastita yksi
paper-blank-notes = Huomioita
paper-blank-view = Järjestöjen näkemys
paper-blank-own = Oma arvio
paper-blank-other = Mitä muuta haluat sanoa?
paper-blank-important = Kolme tärkeintä asiaa seuraavaksi vuodeksi
paper-blank-privacy = Voit jättää nimesi pois. Vastauksista kootaan järjestöjen yhteinen näkemys.

## Signing

paper-handled = Käsitelty johtoryhmässä
paper-signature = Allekirjoitus
paper-name-in-print = Nimenselvennys

## Letters that no font has

# $letters (text) the letters or their codes
paper-replaced = { $count ->
    [one] Yhtä merkkiä ei voitu tulostaa, ja sen tilalla on korvausmerkki: { $letters }
   *[other] { $count } merkkiä ei voitu tulostaa, ja niiden tilalla on korvausmerkki: { $letters }
}

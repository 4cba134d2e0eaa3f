### Bringing associations in from a table, step by step.
###
### $count (number)
### $all (number)
### $file (text) name of the file
### $name (text) of an association
### $column (text) what stands above a column of the file
### $value (text) what stands in a cell

imports-page-title = Yhdistysten tuonti
# Button and command
imports-page-import = Tuo
imports-page-deed = Tuo yhdistyksiä taulukosta
# Where there are no associations yet: the sentence before it says what belongs here
imports-page-empty = Tuo luettelo taulukosta tai kirjaa ensimmäinen käsin. Tuonnin voi perua.
imports-page-from-table = Tuo taulukosta

## Steps

imports-page-steps = Tuonnin vaiheet
imports-page-step-file = Tiedosto
imports-page-step-columns = Sarakkeet
imports-page-step-preview = Esikatselu
imports-page-step-done = Valmis
# Said by a screen reader after the name of a step
imports-page-step-past = tehty
imports-page-back = Takaisin
imports-page-next = Jatka
imports-page-reading = Luetaan tiedostoa
imports-page-running = Tuodaan rivejä

## File

imports-page-file = Valitse tiedosto
imports-page-file-what = Tiedosto voi olla muotoa CSV, XLSX, XLS tai ODS. Ensimmäisellä rivillä ovat sarakkeiden otsikot, ja niiden alla on jokaisella rivillä yksi yhdistys.
imports-page-file-safe = Ennen tuontia näet, mitä jokaisesta rivistä tulisi. Tiedosto jää ennalleen, ja tuonnin voi perua yhdellä kertaa.
imports-page-choose = Valitse tiedosto
imports-page-choose-other = Valitse toinen tiedosto
imports-page-columns-count = { $count ->
    [one] { $count } sarake
   *[other] { $count } saraketta
}
imports-page-sheet = Välilehti
    .help = Yhdellä kertaa tuodaan yksi välilehti.

## Columns

imports-page-columns = Mitä sarakkeissa on?
imports-page-columns-what = Ohjelma on päätellyt sisällön otsikoista. Tarkista valinnat ja korjaa, jos jokin on väärin.
imports-page-taken = { $count }/{ $all } saraketta tuodaan
imports-page-column = Sarake
imports-page-samples = Esimerkkejä
imports-page-holds = Sisältö
imports-page-holds-of = Sisältö: { $column }
# $column (text) its letter in a spreadsheet program
imports-page-no-header = Sarake { $column }, ei otsikkoa
imports-page-left-out = Jätetään pois
imports-page-people = Henkilöt
imports-page-twice = Sama sisältö on jo valittu sarakkeelle: { $column }. Valitse toinen.
imports-page-no-name = Nimi puuttuu
    .help = Valitse, missä sarakkeessa on yhdistyksen nimi. Ilman sitä tuontia ei voi jatkaa.

## Preview

imports-page-rows = Tiedoston rivit
imports-page-row-pane = Rivin tiedot
imports-page-kinds = Näytettävät rivit
imports-page-show-doubtful = Epäselviä { $count }
imports-page-show-refused = Hylättyjä { $count }
imports-page-show-new = Uusia { $count }
imports-page-show-changed = Muuttuvia { $count }
imports-page-show-unchanged = Ennallaan { $count }
imports-page-show-skipped = Pois jätettyjä { $count }
imports-page-rows-count = { $count }/{ $all } riviä
imports-page-unsettled = Jos epäselvä solu jää ratkaisematta, se kirjataan sanasta sanaan muistiinpanoon ja rivi tuodaan. Jos yhdistys voi olla jo luettelossa, rivi jää pois.
imports-page-refused = Näitä rivejä ei tuoda, ellet ratkaise niitä.
imports-page-none = Tällaisia rivejä ei ole.
imports-page-choose-row = Valitse rivi luettelosta.
imports-page-run = { $count ->
    [one] Tuo { $count } yhdistys
   *[other] Tuo { $count } yhdistystä
}
imports-page-again = Avaa tiedosto uudelleen

## One row

# $row (number) as the spreadsheet program numbers it
imports-page-row = Rivi { $row }
imports-page-nameless = Ei nimeä
imports-page-previous = Edellinen rivi
imports-page-next-row = Seuraava rivi
imports-page-verdict-new = uusi
imports-page-verdict-changed = muuttuu
imports-page-verdict-unchanged = ennallaan
imports-page-verdict-skipped = jätetään pois
imports-page-verdict-doubtful = epäselvä
imports-page-verdict-refused = hylätty
# $reason (text) a sentence
imports-page-remark = { $column }: ”{ $value }”. { $reason }
# $reason (text) a sentence
imports-page-remark-empty = { $column }: { $reason }
imports-page-quoted = ”{ $value }”
imports-page-maybe = Voi olla jo luettelossa: { $name }
imports-page-changes = Mikä muuttuu
imports-page-brings = Mitä tuodaan
# Between what is known and what the row says, for a screen reader
imports-page-becomes = muuttuu, uusi arvo

## What the officer decides

imports-page-whom = Onko yhdistys jo luettelossa?
# $name (text) name, place and what is the same
imports-page-known = On: { $name }
imports-page-new = Ei ole, tämä on toinen yhdistys
imports-page-cells = Mitä epäselvälle solulle tehdään?
imports-page-unreadable = Mitä hylätylle solulle tehdään?
imports-page-as-read = Tuodaan niin kuin se on luettu
imports-page-as-read-is = Tuodaan niin kuin se on luettu: { $value }
imports-page-to-note = Kirjataan muistiinpanoon sanasta sanaan
imports-page-skip = Jätetään rivi pois
imports-page-else-out = Jos et valitse, rivi jää pois.
imports-page-else-note = Jos et valitse, solu kirjataan muistiinpanoon.
imports-page-all-cells = Samoin kaikille, joissa on sama huomautus
imports-page-all-whom = Samoin kaikille, jotka voivat olla jo luettelossa
imports-page-settled = { $count ->
    [one] Ratkaistu samoin { $count } rivi.
   *[other] Ratkaistu samoin { $count } riviä.
}
# What has been decided, beside the row
imports-page-decided-as-read = niin kuin luettu
imports-page-decided-to-note = muistiinpanoon
imports-page-decided-new = toinen yhdistys
imports-page-decided-known = sama yhdistys
imports-page-decided-skip = pois

## Done

imports-page-imported = Tuotu: { $file }.
imports-page-done = Tuotu: { $file }
imports-page-done-new = Uusia yhdistyksiä
imports-page-done-changed = Muuttuneita yhdistyksiä
imports-page-done-unchanged = Ennallaan
imports-page-done-skipped = Jätetty pois
imports-page-done-doubtful = Epäselviä: solu muistiinpanossa tai rivi jätetty pois
imports-page-done-noted = Tuotu, epäselvä solu muistiinpanossa
imports-page-done-twin = Jätetty pois, voi olla jo luettelossa
imports-page-done-refused = Hylättyjä
imports-page-done-undo = Koko tuonnin voi perua yhdellä kertaa, myös myöhemmin.
imports-page-left = Rivit, joita ei tuotu sellaisinaan
# What came of a row
imports-page-came-noted = tuotu, solu muistiinpanossa
imports-page-came-out = jätetty pois
imports-page-another = Tuo toinen tiedosto
imports-page-undo = Kumoa tuonti
imports-page-to-list = Näytä yhdistykset

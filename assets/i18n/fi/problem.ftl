### What stands in the way of a command: what is, then what to do. `problem-CODE` is the sentence of the code.
### That the data is safe is said only where it is.
###
### $path (text) file, as the person named it
### $reason (text) what the system or the reader says
### $year (year)
### $criterion (text) number of the criterion, 3.2

## The store

problem-busy = Tiedosto on auki toisessa ikkunassa. Sulje se ja yritä uudelleen.
problem-newer-store = Tiedosto on tehty uudemmalla Yhdyssillalla. Tiedosto on ennallaan. Päivitä ohjelma.
problem-not-a-store = Tämä ei ole Yhdyssillan tiedosto. Tiedosto on ennallaan. Valitse toinen tiedosto.
problem-empty-store-file = Tiedosto on tyhjä, eikä se ole Yhdyssillan tiedosto. Valitse toinen tiedosto tai palauta varmuuskopio.
problem-damaged-store = Tiedosto on vaurioitunut. Tiedosto on ennallaan. Palauta viimeisin varmuuskopio.
problem-read-only = Tähän tiedostoon tai kansioon ei voi tallentaa. Tiedot ovat ennallaan. Tarkista oikeudet tai valitse toinen kansio.
problem-disk-full = Levy on täynnä, eikä muutosta tallennettu. Aiemmat tiedot ovat tallessa. Vapauta levytilaa ja yritä uudelleen.
problem-no-store = Tiedostoa ei ole: { $path }. Tarkista nimi ja kansio.
problem-store-failed = Tallennus tai haku ei onnistunut. Tiedot ovat ennallaan. Yritä uudelleen.
problem-migration-failed = Tiedoston päivitys uuteen ohjelmaversioon ei onnistunut. Tiedosto on ennallaan. Tarkista, että levyllä on tilaa, ja yritä uudelleen.

## Files

problem-io-failed = Tiedostoa ei voitu lukea tai kirjoittaa: { $path }. Syy: { $reason }.
problem-target-in-use = Tiedosto on auki toisessa ohjelmassa: { $path }. Sulje se ja yritä uudelleen.
problem-target-exists = Tiedosto on jo olemassa: { $path }. Valitse toinen nimi.
problem-target-is-store = Valitse toinen tiedosto: tähän on tallennettu koko aineisto.
problem-backup-invalid = Tiedosto ei ole Yhdyssillan varmuuskopio. Tiedot ovat ennallaan. Valitse toinen tiedosto.
problem-damaged-backup = Varmuuskopio on vaurioitunut. Tiedot ovat ennallaan. Valitse toinen varmuuskopio.
problem-restore-newer = Varmuuskopio on tehty uudemmalla Yhdyssillalla. Tiedot ovat ennallaan. Päivitä ohjelma.

## Commands

# $name (text) of the command
problem-unknown-command = Tuntematon komento: { $name }. Komennot luettelee call --list.
problem-call-failed = Toiminto keskeytyi ohjelman virheeseen, eikä siitä tallennettu mitään. Aiemmat tiedot ovat ennallaan. Yritä uudelleen. Jos virhe toistuu, käynnistä ohjelma uudelleen.
problem-bad-input = Komennon tiedot ovat väärässä muodossa: { $reason }.
# $what (text) name or identifier of what was looked for
problem-not-found = Ei löydy: { $what }. Se on ehkä poistettu.
problem-unknown-language = Kieltä ei tunneta. Valitse fi, sv tai en.
problem-cancelled = Keskeytetty. Tiedot ovat ennallaan.
problem-store-not-empty = Tiedostossa on jo tietoja. Tiedot ovat ennallaan. Esimerkkiaineisto lisätään vain tyhjään tiedostoon.
problem-organisation-missing = Oman organisaation tiedot puuttuvat. Täytä ne asetuksissa.

## Fields

problem-empty-text = Kenttä on tyhjä. Täytä se.
# $max (number) characters at most
# $length (number) characters given
problem-too-long = Tekstissä on { $length } merkkiä, enintään { $max } mahtuu. Lyhennä tekstiä.
# $min (year)
# $max (year)
problem-year-range = Vuoden on oltava väliltä { $min }–{ $max }.
problem-bad-year = Vuosi kirjoitetaan neljällä numerolla, esimerkiksi 2026.
problem-bad-date = Päivä kirjoitetaan muodossa 12.11.2026.
problem-no-such-day = Tällaista päivää ei ole. Tarkista päivä ja kuukausi.
problem-date-range = Päättymispäivä on ennen alkamispäivää.
# $min (number)
# $max (number)
problem-number-range = Luvun on oltava väliltä { $min }–{ $max }.
problem-bad-sum = Summa kirjoitetaan numeroin, esimerkiksi 1 200 tai 1 200,50.
problem-sum-decimals = Summassa on liikaa desimaaleja. Kirjoita sentit kahdella numerolla, esimerkiksi 1 200,50.
problem-sum-too-large = Summa on liian suuri. Tarkista numerot.
problem-bad-business-id = Y-tunnus on muotoa 1234567-1. Tarkista tunnus.
# $expected (text) the check digit that the others call for
problem-business-id-check = Tarkistusmerkki ei täsmää. Pitäisikö lopussa olla { $expected }?
problem-business-id-impossible = Näillä numeroilla ei ole Y-tunnusta. Tarkista numerot.
# $code (text) of a municipality, a county or a region
problem-bad-place = Tuntematon tunnus: { $code }. Valitse organisaatio luettelosta.
problem-bad-mail-address = Sähköpostiosoite on muotoa nimi@esimerkki.fi. Tarkista osoite.
problem-bad-web-address = Verkko-osoite on muotoa www.esimerkki.fi. Tarkista osoite.
problem-bad-register-number = Rekisterinumero on muotoa 195.883. Tarkista numero.
problem-bad-postal-code = Postinumerossa on viisi numeroa, esimerkiksi 90100. Tarkista numero.
problem-bad-language = Kieli annetaan tunnuksella, jossa on kaksi tai kolme pientä kirjainta, esimerkiksi fi. Tarkista tunnus.
# $code (text) of a municipality
problem-bad-municipality = Tuntematon kuntanumero: { $code }. Valitse kunta luettelosta.
# $kind (text) of a role
problem-bad-role-kind = Tuntematon rooli: { $kind }. Valitse rooli luettelosta.
problem-future-day = Päivä on vielä edessä. Anna tämä päivä tai aiempi.
problem-follow-up-too-early = Seurantapäivä on ennen yhteydenottoa. Anna myöhempi päivä.
# $max (number) entries at most
problem-too-many = Kohtia on liikaa, enintään { $max } mahtuu. Poista osa.
problem-bad-time = Kellonaika kirjoitetaan muodossa 17.30. Tarkista aika.
problem-time-range = Päättymisaika ei ole alkamisajan jälkeen. Tarkista ajat.
problem-evening-ahead = Illan päivä on vielä edessä. Illan voi merkitä pidetyksi aikaisintaan sen päivänä.
problem-evening-cancelled = Ilta on peruutettu. Palauta se ensin suunnitelluksi.
problem-invited-too-late = Kutsupäivä on illan jälkeen. Anna aiempi päivä.
problem-attendance-ahead = Illan päivä on vielä edessä. Läsnäolon voi kirjata aikaisintaan sen päivänä.
problem-evening-not-held = Iltaa ei ole merkitty pidetyksi. Merkitse se ensin pidetyksi.
problem-memo-too-early = Muistion lähetyspäivä on ennen iltaa. Anna myöhempi päivä.

## The checklist

problem-assessment-exists = Arvio { $year } on jo aloitettu. Avaa se ja jatka.
problem-assessment-missing = Arviota { $year } ei ole. Aloita se ensin.
problem-assessment-closed = Arvio { $year } on vahvistettu. Sitä ei voi enää muuttaa.
problem-assessment-empty = Arviossa { $year } ei ole yhtään päätöstä. Päätä ensin ainakin yksi kriteeri.
problem-criterion-unknown = Tuntematon kriteeri: { $criterion }. Katso numero tarkistuslistasta.
problem-criterion-computed = Kohta { $criterion } on kooste tai annettu tiedoksi. Siitä ei päätetä erikseen.
problem-reason-needed = Kirjoita perustelu, koska päätös on eri kuin ehdotus.

## Undo

problem-nothing-to-undo = Kumottavaa ei ole.
problem-nothing-to-redo = Uudelleen tehtävää ei ole.
problem-changed-since = Samoja tietoja on muutettu sen jälkeen, joten vaihetta ei voi kumota eikä tehdä uudelleen. Mitään ei muutettu.
problem-undo-closed = Aiempia muutoksia ei voi enää kumota. Ne näkyvät yhä historiassa.

## Tables

problem-table-folder = Tämä on kansio. Valitse tiedosto.
problem-table-empty = Taulukko on tyhjä. Tarkista, että valitsit oikean tiedoston.
problem-table-no-rows = Taulukossa on vain otsikkorivi. Tarkista, että valitsit oikean tiedoston ja välilehden.
# $found (text) kind of the file: XLSX
problem-table-wrong-ending = Tiedosto on muotoa { $found }, mutta nimen pääte on toinen. Vaihda pääte tai tallenna taulukko uudelleen.
problem-table-foreign = Tätä tiedostoa ei voi lukea taulukkona. Avaa se taulukko-ohjelmassa ja tallenna XLSX- tai CSV-muotoon.
problem-table-password = Tiedosto on suojattu salasanalla. Avaa se taulukko-ohjelmassa, poista salasana ja tallenna.
# $size (number) megabytes
# $max (number) megabytes
problem-table-too-large = Tiedoston koko on { $size } Mt, ja enintään { $max } Mt voidaan lukea. Jaa taulukko useaan tiedostoon.
# $max (number) megabytes
problem-table-swollen = Tiedostossa on tietoa yli { $max } Mt pakkaamattomana. Jaa taulukko useaan tiedostoon tai tallenna se CSV-muotoon.
# $max (number) rows
problem-table-rows = Taulukossa on yli { $max } riviä. Jaa taulukko useaan tiedostoon.
# $row (number) as the spreadsheet program numbers it
# $columns (number)
# $max (number) columns
problem-table-columns = Rivillä { $row } on { $columns } saraketta, ja enintään { $max } voidaan lukea. Poista ylimääräiset sarakkeet.
# $sheet (text) name of a sheet
problem-table-no-sheet = Välilehteä ei ole: { $sheet }. Tarkista nimi.
# $row (number) as the spreadsheet program numbers it
problem-table-quote-open = Riviltä { $row } alkavaa lainausmerkkiä ei ole suljettu. Korjaa rivi ja tallenna tiedosto.
# $cell (text) name of the cell, C12
problem-table-nul = Solussa { $cell } on merkki, jota tekstissä ei voi olla (NUL). Tallenna taulukko uudelleen muodossa CSV UTF-8.
# $cell (text) name of the cell, C12
problem-table-encodings = Solu { $cell } on tallennettu eri merkistöllä kuin muut. Korjaa solun kirjaimet ja tallenna taulukko muodossa CSV UTF-8.
problem-table-damaged = Tiedosto on vaurioitunut. Avaa se taulukko-ohjelmassa ja tallenna uudelleen. Syy: { $reason }.
# $cell (text) name of the cell, C12
# $max (number) characters
problem-cell-too-long = Solussa { $cell } on yli { $max } merkkiä. Lyhennä tekstiä.
# $cell (text) name of the cell, C12
problem-cell-formula = Solun { $cell } kaavalla ei ole arvoa. Laske taulukko uudelleen ja tallenna se tai kirjoita arvo soluun.
problem-year-short = Vuosi on kirjoitettu kahdella numerolla. Tarkista vuosisata.
problem-zeros-lost = Alusta puuttui nollia, ja ne lisättiin. Tarkista tunnus.
problem-bad-number = Luku kirjoitetaan numeroin, esimerkiksi 1 200 tai 1 200,5.
problem-number-doubtful = Luvun voi lukea kahdella tavalla, koska erottimen jälkeen on kolme numeroa. Tarkista luku.
problem-bad-yes-no = Kirjoita kyllä tai ei.
problem-bad-municipality-code = Kuntanumerossa on kolme numeroa. Tarkista kuntanumero.

## Imports and exports

problem-end-zeros-lost = Lopusta puuttui nollia, ja ne lisättiin. Tarkista tunnus.
# $name (text) of a municipality
problem-no-municipality = Kuntaa ei tunneta: { $name }. Kirjoita kunnan virallinen nimi tai kuntanumero.
problem-municipalities-differ = Kotipaikka ja kuntakoodi tarkoittavat eri kuntia. Kotipaikka luetaan nimestä. Tarkista kunta.
problem-purpose-as-tag = Toimialaa ei ole luettelossa, joten se luetaan avainsanaksi. Tarkista toimiala.
problem-bad-status = Tilaa ei tunneta. Kirjoita toiminnassa, lepää tai lakannut.
problem-person-without-name = Yhteystiedolla ei ole henkilön nimeä. Lisää nimi tai jätä tieto muistiinpanoon.
problem-possible-twin = Luettelossa on jo yhdistys, joka voi olla sama. Valitse, onko se sama vai uusi.
# $row (number) as the spreadsheet program numbers it
problem-twin-row = Rivi { $row } voi tarkoittaa samaa yhdistystä. Valitse, onko tämä uusi, vai ohita rivi.
problem-field-twice = Kaksi saraketta on valittu samaksi tiedoksi. Jätä toinen pois.
# $column (text) header
problem-no-column = Taulukossa ei ole saraketta: { $column }. Tarkista otsikko.
problem-file-changed = Tiedosto on muuttunut esikatselun jälkeen. Mitään ei tuotu. Avaa tiedosto uudelleen.
problem-export-ending = Tiedoston nimen päätteen on oltava .csv tai .xlsx: { $path }. Anna toinen nimi.
# $path (text) of the file
problem-calendar-ending = Tiedoston nimen päätteen on oltava .ics: { $path }. Anna toinen nimi.

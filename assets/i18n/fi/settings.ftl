### The officer's own organisation, the officer, and the limits that proposals use.
###
### $year (year)
### $name (text) of a place or a person
### $count (number)
### $path (text) of a file
### $date (date)

settings-title = Asetukset

## Own organisation

settings-organisation = Oma organisaatio
settings-organisation-kind = Organisaation laji
settings-kind-municipality = kunta
settings-kind-county = hyvinvointialue
settings-kind-region = maakunnallinen toimija
    .help = Maakuntaliitto tai muu koko maakunnassa toimiva organisaatio.
settings-organisation-name = Nimi
settings-name-fi = Nimi suomeksi
settings-name-sv = Nimi ruotsiksi
settings-name-en = Nimi englanniksi
settings-municipality = Kunta
settings-county = Hyvinvointialue
settings-region = Maakunta
settings-municipality-code = Kuntakoodi
# $id (text) the ID with the right check digit
settings-business-id = Y-tunnus
    .help = Esimerkiksi 1234567-1.
    .fix = Muuta: { $id }
settings-organisation-help = Jos vaihdat organisaation, Y-tunnus tyhjenee ja asukasluvut jäävät.
settings-organisation-changed = Organisaatio vaihdettu: { $name }.
settings-code = Tunnus
settings-residents = Asukasluku
    .help = Luku vuoden lopussa. Tilastokeskus julkaisee sen joka vuosi.
settings-residents-none = Asukaslukuja ei ole vielä kirjattu.
settings-residents-year = Vuosi
settings-residents-count = Asukkaita 31.12.
settings-residents-acts = Toiminnot
settings-residents-record = Kirjaa asukasluku
settings-residents-change = Muuta
    .said = Muuta: { $year }
settings-residents-remove = Poista
    .said = Poista: { $year }
settings-residents-removed = Vuoden { $year } asukasluku poistettu.
settings-residents-at = Asukkaita 31.12.{ $year }
settings-language-status = Kielisuhteet
settings-language-fi = suomenkielinen
settings-language-sv = ruotsinkielinen
settings-language-fi-sv = kaksikielinen, enemmistönä suomenkieliset
settings-language-sv-fi = kaksikielinen, enemmistönä ruotsinkieliset

## The officer

settings-officer = Järjestöyhdyshenkilö
settings-officer-name = Nimi
    .help = Nimi näkyy muutoshistoriassa ja tulosteissa.
settings-officer-title = Virkanimike
settings-officer-phone = Puhelin
settings-officer-email = Sähköposti
settings-officer-since = Tehtävässä alkaen
settings-officer-until = Tehtävässä päättyen
settings-officers-former = Aiemmat järjestöyhdyshenkilöt
settings-language = Työkieli
# The name of this language in itself
settings-language-itself = Suomi

## Limits

settings-thresholds = Raja-arvot
    .help = Ohjelman ehdotukset käyttävät näitä. Tehdyt päätökset eivät muutu.
settings-threshold-evenings-per-year = Yhdistysiltoja vuodessa vähintään
settings-threshold-body-met-within-months = Vaikuttamistoimielimen kokouksesta kulunut enintään, kk
settings-threshold-confirmed-within-months = Yhdistyksen tietojen vahvistuksesta kulunut enintään, kk
settings-threshold-small-association-members = Pienessä yhdistyksessä jäseniä enintään
# What a field takes
# $min (number)
# $max (number)
settings-range = Luku väliltä { $min }–{ $max }.

## Handing over

# $since (date)
# $until (date)
settings-officer-former-period = { $since }–{ $until }
settings-hand-over = Seuraaja
    .help = Seuraaja jatkaa tästä. Nimesi ja se, mitä olet kirjannut, jäävät historiaan.
settings-hand-over-open = Siirrä tehtävä seuraajalle
# $example (text) how a day can be written
settings-hand-over-since-help = Tyhjä tarkoittaa tätä päivää. { $example }
settings-hand-over-act = Siirrä tehtävä
settings-hand-over-done = Tehtävä siirretty: { $name }.

## Language and look

settings-appearance = Kieli ja ulkoasu
settings-theme = Ulkoasu
settings-theme-system = Järjestelmän mukaan
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-appearance-help = Kieli ja ulkoasu vaihtuvat heti.

## The file and its backups

settings-backup = Tiedot ja varmuuskopio
settings-file = Tiedosto
    .help = Kaikki kirjattu on tässä tiedostossa tällä koneella.
settings-backup-copy = Varmuuskopio
    .help = Tallenna kopio muualle kuin tälle koneelle, esimerkiksi verkkolevylle.
settings-backup-last = Viimeisin varmuuskopio
settings-backup-never = Ei vielä yhtään
settings-backup-make = Tee varmuuskopio
settings-backup-title = Tallenna varmuuskopio
settings-backup-made = Varmuuskopio tallennettu: { $path }
settings-restore = Palautus
    .help = Varmuuskopio tulee nykyisten tietojen tilalle.
settings-restore-sample = Varmuuskopio palautetaan omien tietojesi tilalle. Palaa ensin omiin tietoihin.
settings-verify = Tiedoston tarkistus
    .help = Ohjelma lukee koko tiedoston läpi eikä muuta siinä mitään.
settings-verify-act = Tarkista tiedosto
settings-verify-sound = Tiedosto on kunnossa.
settings-verify-faults = { $count ->
    [one] Tiedostosta löytyi { $count } vika
   *[other] Tiedostosta löytyi { $count } vikaa
}
settings-verify-advice = Tee varmuuskopio ennen kuin jatkat, tai palauta viimeisin varmuuskopio, jossa kaikki oli kunnossa.
settings-verify-file = Tietokannan rakenne on rikki.
settings-verify-references = Jokin tieto viittaa toiseen, jota ei ole.
settings-verify-index = Haku ei löydä kaikkea.
settings-verify-documents = Haun tekstit eivät vastaa tietoja.
settings-verify-sort-keys = Jokin nimi ei ole järjestyksessä oikealla paikallaan.
settings-verify-alike = Samaa tarkoittavia tietoja ei ehkä huomata.
settings-verify-journal = Muutoshistoria ei vastaa tietoja.
settings-verify-snapshots = Vahvistetun arvion sisältöä ei voi lukea.

## About the program

settings-about = Tietoja ohjelmasta
settings-about-what = Järjestöyhdyshenkilön työpöytä
settings-version = Versio
settings-licence = Lisenssi
settings-licence-name = Euroopan unionin yleinen lisenssi (EUPL) 1.2
settings-licence-text = Lisenssin teksti
settings-notice = Muiden tekijöiden osat

### The officer's own organisation, the officer, and the limits that proposals use.
###
### $year (year)

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
settings-business-id = Y-tunnus
    .help = Esimerkiksi 1234567-1.
settings-residents = Asukasluku
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

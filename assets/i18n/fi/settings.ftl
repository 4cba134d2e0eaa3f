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
settings-officer-unit = Yksikkö
settings-officer-phone = Puhelin
settings-officer-email = Sähköposti
settings-officer-since = Tehtävässä alkaen
settings-officer-deputy = Varahenkilö
settings-language = Työkieli

## Limits

settings-thresholds = Raja-arvot
    .help = Ohjelman ehdotukset käyttävät näitä. Tehdyt päätökset eivät muutu.
settings-threshold-evenings = Yhdistysiltoja vuodessa vähintään
settings-threshold-evening-gap = Yhdistysiltojen väli enintään, kk
settings-threshold-body-meeting = Vaikuttamistoimielimen kokouksesta enintään, kk
settings-threshold-confirmed = Tietojen vahvistuksesta enintään, kk
settings-threshold-small-association = Pienessä yhdistyksessä jäseniä enintään
settings-threshold-due-soon = Määräaika lähestyy, pv ennen
settings-threshold-backup = Varmuuskopiosta enintään, pv

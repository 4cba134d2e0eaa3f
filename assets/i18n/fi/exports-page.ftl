### Taking associations out: tables, lists of contacts on paper, and mailing lists.
###
### $count (number)
### $number (number) of a batch of addresses, from 1

# Button and command
exports-page-export = Vie
exports-page-deed = Vie yhdistyksiä tiedostoon
exports-page-title = { $count ->
    [one] Vie { $count } yhdistys
   *[other] Vie { $count } yhdistystä
}
exports-page-way = Muoto
exports-page-way-xlsx = Taulukko, XLSX
    .help = Kaikki tiedot ja nykyiset vastuuhenkilöt taulukko-ohjelmaan.
exports-page-way-csv = Taulukko, CSV
    .help = Sama taulukko tekstinä toisiin ohjelmiin. Sen voi tuoda myös takaisin.
exports-page-way-own = Yhteystiedot omaan käyttöön, PDF
    .help = Yhdistysten ja yhteyshenkilöiden tiedot tulostettavaksi omalle organisaatiolle.
exports-page-way-public = Julkinen yhteystietoluettelo, PDF
    .help = Vain ne yhdistykset, joiden tiedot saa julkaista.
exports-page-way-mailing = Postituslista
    .help = Sähköpostiosoitteet viestiä varten ja luettelo niistä, joilla ei ole osoitetta.
exports-page-language = Tiedoston kieli
exports-page-personal = Mukana on henkilötietoja. Säilytä ja jaa niitä vain tarpeen mukaan.
exports-page-save = Tallenna tiedosto
exports-page-list = Näytä osoitteet
exports-page-writing = Kirjoitetaan tiedostoa
# $path (text) of the file
exports-page-saved = { $count ->
    [one] Viety { $count } yhdistys: { $path }
   *[other] Viety { $count } yhdistystä: { $path }
}

## Names of files, without spaces

exports-page-file = yhdistykset
exports-page-file-own = yhdistysten-yhteystiedot
exports-page-file-public = yhteystietoluettelo

## A mailing list

exports-page-separator = Osoitteiden väliin
exports-page-semicolon = Puolipiste, Outlook
exports-page-comma = Pilkku, muut ohjelmat
exports-page-addresses = { $count ->
    [0] Yhtään sähköpostiosoitetta ei ole
    [one] { $count } sähköpostiosoite
   *[other] { $count } sähköpostiosoitetta
}
exports-page-hidden = Osoitteet tulevat piilokopiokenttään, joten vastaanottajat eivät näe toisiaan.
# $all (number) of batches
exports-page-batch = { $count ->
    [one] Erä { $number }/{ $all }, { $count } osoite
   *[other] Erä { $number }/{ $all }, { $count } osoitetta
}
exports-page-open = Avaa sähköpostissa
exports-page-open-batch = Avaa sähköpostissa: erä { $number }
exports-page-copy-batch = Kopioi osoitteet: erä { $number }
# What has been done with a batch
exports-page-opened = avattu
exports-page-copied = kopioitu
exports-page-copied-where = Osoitteet on kopioitu. Liitä ne viestin piilokopiokenttään.
exports-page-no-mail-program = Koneella ei ole sähköpostiohjelmaa. Kopioi osoitteet ja liitä ne viestin piilokopiokenttään.
exports-page-no-phone = Koneella ei ole ohjelmaa, joka soittaisi.
exports-page-missing = { $count ->
    [one] { $count } yhdistyksellä ei ole sähköpostiosoitetta
   *[other] { $count } yhdistyksellä ei ole sähköpostiosoitetta
}
exports-page-phoneless = ei puhelinnumeroa

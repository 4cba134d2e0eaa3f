### Taking associations out: tables, lists of contacts on paper, and mailing lists.
###
### $count (number)
### $number (number) of a batch of addresses, from 1

# Button and command
exports-page-export = Exportera
exports-page-deed = Exportera föreningar till en fil
exports-page-title = { $count ->
    [one] Exportera { $count } förening
   *[other] Exportera { $count } föreningar
}
exports-page-way = Format
exports-page-way-xlsx = Tabell, XLSX
    .help = Alla uppgifter och de nuvarande förtroendevalda för ett kalkylprogram.
exports-page-way-csv = Tabell, CSV
    .help = Samma tabell som text för andra program. Den kan också importeras tillbaka.
exports-page-way-own = Kontaktuppgifter för eget bruk, PDF
    .help = Föreningarnas och kontaktpersonernas uppgifter att skriva ut för den egna organisationen.
exports-page-way-public = Offentlig kontaktlista, PDF
    .help = Bara de föreningar vilkas uppgifter får publiceras.
exports-page-way-mailing = Sändlista
    .help = E-postadresser för ett meddelande och en lista över dem som saknar adress.
exports-page-language = Filens språk
exports-page-personal = Här finns personuppgifter. Spara och dela dem bara vid behov.
exports-page-save = Spara filen
exports-page-list = Visa adresserna
exports-page-writing = Filen skrivs
# $path (text) of the file
exports-page-saved = { $count ->
    [one] { $count } förening exporterades: { $path }
   *[other] { $count } föreningar exporterades: { $path }
}

## Names of files, without spaces

exports-page-file = foreningar
exports-page-file-own = foreningarnas-kontaktuppgifter
exports-page-file-public = kontaktlista

## A mailing list

exports-page-separator = Mellan adresserna
exports-page-semicolon = Semikolon, Outlook
exports-page-comma = Komma, andra program
exports-page-addresses = { $count ->
    [0] Det finns inga e-postadresser
    [one] { $count } e-postadress
   *[other] { $count } e-postadresser
}
exports-page-hidden = Adresserna läggs i fältet för hemlig kopia, så att mottagarna inte ser varandra.
# $all (number) of batches
exports-page-batch = { $count ->
    [one] Grupp { $number }/{ $all }, { $count } adress
   *[other] Grupp { $number }/{ $all }, { $count } adresser
}
exports-page-open = Öppna i e-posten
exports-page-open-batch = Öppna i e-posten: grupp { $number }
exports-page-copy-batch = Kopiera adresserna: grupp { $number }
# What has been done with a batch
exports-page-opened = öppnad
exports-page-copied = kopierad
exports-page-copied-where = Adresserna har kopierats. Klistra in dem i fältet för hemlig kopia.
exports-page-no-mail-program = Det finns inget e-postprogram på datorn. Kopiera adresserna och klistra in dem i fältet för hemlig kopia.
exports-page-no-phone = Det finns inget program på datorn som kan ringa.
exports-page-missing = { $count ->
    [one] { $count } förening saknar e-postadress
   *[other] { $count } föreningar saknar e-postadress
}
exports-page-phoneless = inget telefonnummer

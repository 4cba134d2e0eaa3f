### What the command line says besides its results. One line each.
###
### $path (text)
### $count (number)
### $year (year)

cli-created = Uusi tiedosto tehty: { $path }
cli-verify-ok = Tiedosto on kunnossa: { $path }
cli-verify-faults = { $count ->
    [one] Tiedostosta löytyi { $count } vika: { $path }
   *[other] Tiedostosta löytyi { $count } vikaa: { $path }
}
cli-verify-advice = Palauta viimeisin varmuuskopio tai ota tiedostosta kopio ennen kuin jatkat.
# $what (text) what is at fault, as SQLite names it
cli-verify-integrity = Tietokannan rakenne: { $what }
# $what (text)
cli-verify-reference = Viittaus puuttuvaan tietoon: { $what }
# $what (text)
cli-verify-search = Hakuindeksi ei vastaa tietoja: { $what }
# $what (text)
cli-verify-history = Muutoshistoria ei vastaa tietoja: { $what }
# $what (text)
cli-verify-snapshot = Vahvistettua arviota ei voi lukea: { $what }
cli-backup-written = Varmuuskopio tallennettu: { $path }
cli-restored = Varmuuskopio palautettu: { $path }
cli-restored-kept = Aiempi tiedosto on tallessa: { $path }
cli-migrated = Tiedosto päivitetty uuteen ohjelmaversioon. Aiempi tiedosto on tallessa: { $path }
# $name (text) of the sample municipality
# $previous (year)
cli-demo-filled = Esimerkkiaineisto lisätty: { $name }, arvio { $previous } vahvistettu, arvio { $year } kesken
cli-paper-written = { $count ->
    [one] PDF tallennettu, { $count } sivu: { $path }
   *[other] PDF tallennettu, { $count } sivua: { $path }
}
cli-commands = { $count ->
    [one] { $count } komento
   *[other] { $count } komentoa
}

## Beside a progress bar

cli-progress-opening = Avataan tiedostoa
cli-progress-verifying = Tarkistetaan
cli-progress-copying = Kopioidaan
cli-progress-restoring = Palautetaan
cli-progress-migrating = Päivitetään tiedostoa
cli-progress-filling = Lisätään esimerkkiaineistoa
cli-progress-drawing = Tehdään sivuja
# $done (number) of all
# $all (number)
cli-progress-of = { $done }/{ $all }

## Imports and exports

# $read (number) rows
# $new (number) rows
# $changed (number) rows
# $unchanged (number) rows
# $doubtful (number) rows
# $refused (number) rows
cli-import-tally = Rivejä { $read }: uusia { $new }, muuttuneita { $changed }, ennallaan { $unchanged }, epäselviä { $doubtful }, hylättyjä { $refused }
cli-import-dry-run = Mitään ei tallennettu, koska tämä oli kokeilu.
cli-import-doubtful = epäselvä
cli-import-refused = hylätty
# $row (number) as the spreadsheet program numbers it
# $verdict (text) one of the two above
# $column (text) header
# $value (text) of the cell
# $reason (text) what is wrong
cli-import-row = Rivi { $row }, { $verdict }, { $column } ”{ $value }”: { $reason }
# $row (number) as the spreadsheet program numbers it
# $verdict (text) one of the two above
# $value (text) name of the association
# $reason (text) what is wrong
cli-import-whole-row = Rivi { $row }, { $verdict }, { $value }: { $reason }
# $count (number) remarks
cli-import-unlisted = { $count ->
    [one] ja { $count } muu huomautus
   *[other] ja { $count } muuta huomautusta
}
# $count (number) associations
cli-exported = { $count ->
    [one] { $count } yhdistys tallennettu: { $path }
   *[other] { $count } yhdistystä tallennettu: { $path }
}

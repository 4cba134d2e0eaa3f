### What the command line says besides its results. One line each.

cli-created = En ny fil har skapats: { $path }
cli-verify-ok = Inga fel hittades i filen: { $path }
cli-verify-faults = { $count } fel hittades i filen: { $path }
cli-verify-advice = Återställ den senaste säkerhetskopian eller kopiera filen innan du fortsätter.
cli-verify-integrity = Databasens struktur: { $what }
cli-verify-reference = Hänvisning till en uppgift som saknas: { $what }
cli-verify-search = Sökindexet stämmer inte överens med uppgifterna: { $what }
cli-verify-history = Ändringshistoriken stämmer inte överens med uppgifterna: { $what }
cli-verify-snapshot = En fastställd bedömning kan inte läsas: { $what }
cli-backup-written = Säkerhetskopian har sparats: { $path }
cli-restored = Säkerhetskopian har återställts: { $path }
cli-restored-kept = Den tidigare filen finns kvar: { $path }
cli-migrated = Filen har uppdaterats till den nya programversionen. Den tidigare filen finns kvar: { $path }
cli-demo-filled = Exempelmaterialet har lagts till: { $name }, bedömningen { $previous } fastställd, bedömningen { $year } pågår
cli-paper-written = { $count ->
    [one] PDF-filen har sparats, { $count } sida: { $path }
   *[other] PDF-filen har sparats, { $count } sidor: { $path }
}
cli-commands = { $count ->
    [one] { $count } kommando
   *[other] { $count } kommandon
}

## Beside a progress bar

cli-progress-opening = Filen öppnas
cli-progress-verifying = Filen kontrolleras
cli-progress-copying = Filen kopieras
cli-progress-restoring = Säkerhetskopian återställs
cli-progress-migrating = Filen uppdateras
cli-progress-filling = Exempelmaterialet läggs till
cli-progress-drawing = Sidorna görs
cli-progress-of = { $done }/{ $all }

## Imports and exports

cli-import-tally = Rader { $read }: nya { $new }, ändrade { $changed }, oförändrade { $unchanged }, oklara { $doubtful }, avvisade { $refused }
cli-import-dry-run = Inget sparades, eftersom detta var ett försök.
cli-import-doubtful = oklar
cli-import-refused = avvisad
cli-import-row = Rad { $row }, { $verdict }, { $column } ”{ $value }”: { $reason }
cli-import-whole-row = Rad { $row }, { $verdict }, { $value }: { $reason }
cli-import-unlisted = { $count ->
    [one] och { $count } anmärkning till
   *[other] och { $count } anmärkningar till
}
cli-exported = { $count ->
    [one] { $count } förening har sparats: { $path }
   *[other] { $count } föreningar har sparats: { $path }
}

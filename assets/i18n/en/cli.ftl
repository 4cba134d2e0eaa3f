### What the command line says besides its results. One line each.

cli-created = New file created: { $path }
cli-verify-ok = No faults found in the file: { $path }
cli-verify-faults = { $count ->
    [one] { $count } fault found in the file: { $path }
   *[other] { $count } faults found in the file: { $path }
}
cli-verify-advice = Restore the latest backup, or copy the file before you go on.
cli-verify-integrity = Structure of the database: { $what }
cli-verify-reference = Reference to missing data: { $what }
cli-verify-search = The search index does not match the data: { $what }
cli-verify-history = The change history does not match the data: { $what }
cli-verify-snapshot = A confirmed assessment cannot be read: { $what }
cli-backup-written = Backup saved: { $path }
cli-restored = Backup restored: { $path }
cli-restored-kept = The earlier file has been kept: { $path }
cli-migrated = The file was updated to the new version of the program. The earlier file has been kept: { $path }
cli-demo-filled = Sample data added: { $name }, { $previous } assessment confirmed, { $year } assessment under way
cli-paper-written = { $count ->
    [one] PDF saved, { $count } page: { $path }
   *[other] PDF saved, { $count } pages: { $path }
}
cli-commands = { $count ->
    [one] { $count } command
   *[other] { $count } commands
}

## Beside a progress bar

cli-progress-opening = Opening the file
cli-progress-verifying = Checking
cli-progress-copying = Copying
cli-progress-restoring = Restoring
cli-progress-migrating = Updating the file
cli-progress-filling = Adding the sample data
cli-progress-drawing = Making pages
cli-progress-of = { $done }/{ $all }

## Imports and exports

cli-import-tally = Rows { $read }: new { $new }, changed { $changed }, unchanged { $unchanged }, unclear { $doubtful }, refused { $refused }
cli-import-dry-run = Nothing was saved, because this was a trial.
cli-import-doubtful = unclear
cli-import-refused = refused
cli-import-row = Row { $row }, { $verdict }, { $column } “{ $value }”: { $reason }
cli-import-whole-row = Row { $row }, { $verdict }, { $value }: { $reason }
cli-import-unlisted = { $count ->
    [one] and { $count } more remark
   *[other] and { $count } more remarks
}
cli-exported = { $count ->
    [one] { $count } association saved: { $path }
   *[other] { $count } associations saved: { $path }
}

### What stands in the way of a command. Kinds of variables are declared in the Finnish file.

## The store

problem-busy = The file is open in another window. Close it and try again.
problem-newer-store = The file was made with a newer Yhdyssilta. It has not been changed. Update the program.
problem-not-a-store = This is not a Yhdyssilta file. It has not been changed. Choose another file.
problem-empty-store-file = The file is empty and is not a Yhdyssilta file. Choose another file or restore a backup.
problem-damaged-store = The file is damaged. It has not been changed. Restore the latest backup.
problem-read-only = This file or folder cannot be written to. The data is as it was. Check the permissions or choose another folder.
problem-disk-full = The disk is full and the change was not saved. Earlier data is safe. Free some disk space and try again.
problem-no-store = There is no such file: { $path }. Check the name and the folder.
problem-store-failed = Saving or reading the data failed. The data is as it was. Try again.
problem-migration-failed = The file could not be updated to the new version of the program. It has not been changed. Check that there is space on the disk and try again.

## Files

problem-io-failed = The file could not be read or written: { $path }. Reason: { $reason }.
problem-target-in-use = The file is open in another program: { $path }. Close it and try again.
problem-target-exists = The file already exists: { $path }. Choose another name.
problem-target-is-store = Choose another file: this one holds all your records.
problem-backup-invalid = The file is not a Yhdyssilta backup. The data is as it was. Choose another file.
problem-damaged-backup = The backup is damaged. The data is as it was. Choose another backup.
problem-restore-newer = The backup was made with a newer Yhdyssilta. The data is as it was. Update the program.

## Commands

problem-unknown-command = Unknown command: { $name }. To list the commands, use call --list.
problem-call-failed = A fault in the program stopped this, and nothing of it was saved. Earlier data is as it was. Try again. If it happens again, restart the program.
problem-bad-input = The input of the command has the wrong form: { $reason }.
problem-not-found = Not found: { $what }. It may have been deleted.
problem-unknown-language = The language is not known. Choose fi, sv or en.
problem-cancelled = Cancelled. The data is as it was.
problem-store-not-empty = The file already contains data. The data is as it was. The sample data is added only to an empty file.
problem-organisation-missing = The details of your organisation are missing. Fill them in under Settings.

## Fields

problem-empty-text = The field is empty. Fill it in.
problem-too-long = The text has { $length } characters, but at most { $max } fit. Shorten the text.
problem-year-range = The year must be between { $min } and { $max }.
problem-bad-year = Write the year with four digits, for example 2026.
problem-bad-date = Write the date as 12.11.2026 or 12 Nov 2026.
problem-no-such-day = There is no such day. Check the day and the month.
problem-date-range = The end date is before the start date.
problem-number-range = The number must be between { $min } and { $max }.
problem-bad-sum = Write the sum in digits, for example 1,200 or 1,200.50.
problem-sum-decimals = The sum has too many decimals. Write the cents with two digits, for example 1,200.50.
problem-sum-too-large = The sum is too large. Check the digits.
problem-bad-business-id = A Business ID has the form 1234567-1. Check the ID.
problem-business-id-check = The check digit does not match. Should it end in { $expected }?
problem-business-id-impossible = There is no Business ID with these digits. Check the digits.
problem-bad-place = Unknown code: { $code }. Choose the organisation from the list.
problem-bad-mail-address = An email address has the form name@example.fi. Check the address.
problem-bad-web-address = A web address is written www.example.fi. Check the address.
problem-bad-register-number = A register number is written 195.883. Check the number.
problem-bad-postal-code = A postal code has five digits, for example 90100. Check the code.
problem-bad-language = A language is given by its code of two or three small letters, for example en. Check the code.
problem-bad-municipality = Unknown municipality number: { $code }. Choose the municipality from the list.
problem-bad-role-kind = Unknown role: { $kind }. Choose the role from the list.
problem-future-day = This day is still to come. Give today or an earlier day.
problem-follow-up-too-early = The follow-up day is before the contact. Give a later day.
problem-too-many = The list is too long; there is room for { $max }. Take some away.
problem-bad-time = Write the time as 17.30. Check the time.
problem-time-range = The end is not later than the start. Check the times.
problem-evening-ahead = The day of the evening is still to come. It can be marked as held on that day at the earliest.
problem-evening-cancelled = The evening is cancelled. Return it to planned first.
problem-invited-too-late = The invitations are dated after the evening. Give an earlier day.
problem-attendance-ahead = The day of the evening is still to come. Attendance can be recorded on that day at the earliest.
problem-evening-not-held = The evening is not marked as held. Mark it as held first.
problem-memo-too-early = The memo is dated before the evening. Give a later day.

## The checklist

problem-assessment-exists = The { $year } assessment has already been started. Open it and continue.
problem-assessment-missing = There is no { $year } assessment. Start it first.
problem-assessment-closed = The { $year } assessment has been confirmed. It can no longer be changed.
problem-assessment-empty = The { $year } assessment has no decisions. Decide on at least one criterion first.
problem-criterion-unknown = Unknown criterion: { $criterion }. See the number in the checklist.
problem-criterion-computed = Item { $criterion } is a roll-up or given for information. No separate decision is made on it.
problem-reason-needed = Give a reason, because your decision differs from the proposal.

## Undo

problem-nothing-to-undo = There is nothing to undo.
problem-nothing-to-redo = There is nothing to redo.
problem-changed-since = The same data has been changed since, so this step cannot be undone or redone. Nothing was changed.
problem-undo-closed = Earlier changes can no longer be undone. They are still shown in the history.

## Tables

problem-table-folder = This is a folder. Choose a file.
problem-table-empty = The table is empty. Check that you chose the right file.
problem-table-no-rows = The table has only a header row. Check that you chose the right file and sheet.
problem-table-wrong-ending = The file is in { $found } format, but its name ends otherwise. Change the ending or save the table again.
problem-table-foreign = This file cannot be read as a table. Open it in a spreadsheet program and save it as XLSX or CSV.
problem-table-password = The file is protected by a password. Open it in a spreadsheet program, remove the password and save it.
problem-table-too-large = The file is { $size } MB, and at most { $max } MB can be read. Split the table into several files.
problem-table-swollen = The file holds more than { $max } MB once unpacked. Split the table into several files or save it as CSV.
problem-table-rows = The table has more than { $max } rows. Split it into several files.
problem-table-columns = Row { $row } has { $columns } columns, and at most { $max } can be read. Remove the columns that are not needed.
problem-table-no-sheet = There is no sheet called { $sheet }. Check the name.
problem-table-quote-open = A quotation mark that opens on row { $row } is never closed. Correct the row and save the file.
problem-table-nul = Cell { $cell } holds a character that text cannot have (NUL). Save the table again as CSV UTF-8.
problem-table-encodings = Cell { $cell } is saved in a different character encoding from the rest. Correct its letters and save the table as CSV UTF-8.
problem-table-damaged = The file is damaged. Open it in a spreadsheet program and save it again. Reason: { $reason }.
problem-cell-too-long = Cell { $cell } has more than { $max } characters. Shorten the text.
problem-cell-formula = The formula in cell { $cell } has no value. Recalculate the table and save it, or type the value into the cell.
problem-year-short = The year is written with two digits. Check the century.
problem-zeros-lost = Zeros were missing from the beginning and have been added. Check the code.
problem-bad-number = Write the number in digits, for example 1,200 or 1,200.5.
problem-number-doubtful = The number can be read in two ways, because three digits follow the separator. Check the number.
problem-bad-yes-no = Write yes or no.
problem-bad-municipality-code = A municipality code has three digits. Check the code.

## Imports and exports

problem-end-zeros-lost = Zeros were missing at the end and have been added. Check the number.
# $name (text) of a municipality
problem-no-municipality = Unknown municipality: { $name }. Enter its official name or its code.
problem-municipalities-differ = The domicile and the municipality code name different municipalities. The name is used. Check the municipality.
problem-purpose-as-tag = The field of activity is not in the list, so it is read as a keyword. Check it.
problem-bad-status = Unknown status. Enter active, dormant or dissolved.
problem-person-without-name = The contact details have no name. Add the name, or leave them in the note.
problem-possible-twin = The register already has an association that may be the same. Choose whether it is the same or a new one.
# $row (number) as the spreadsheet program numbers it
problem-twin-row = Row { $row } may mean the same association. Choose whether this is a new one, or skip the row.
problem-field-twice = Two columns are set to the same field. Leave one of them out.
# $column (text) header
problem-no-column = The table has no column: { $column }. Check the header.
problem-file-changed = The file has changed since the preview. Nothing was imported. Open the file again.
problem-export-ending = The file name must end in .csv or .xlsx: { $path }. Give another name.
problem-calendar-ending = The file name must end in .ics: { $path }. Give another name.

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

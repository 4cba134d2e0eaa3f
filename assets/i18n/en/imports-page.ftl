### Bringing associations in from a table, step by step.
###
### $count (number)
### $all (number)
### $file (text) name of the file
### $name (text) of an association
### $column (text) what stands above a column of the file
### $value (text) what stands in a cell

imports-page-title = Import of associations
# Button and command
imports-page-import = Import
imports-page-deed = Import associations from a spreadsheet
# Where there are no associations yet: the sentence before it says what belongs here
imports-page-empty = Import a list from a spreadsheet or add the first one by hand. The import can be undone.
imports-page-from-table = Import from a spreadsheet

## Steps

imports-page-steps = Steps of the import
imports-page-step-file = File
imports-page-step-columns = Columns
imports-page-step-preview = Preview
imports-page-step-done = Done
# Said by a screen reader after the name of a step
imports-page-step-past = done
imports-page-back = Back
imports-page-next = Continue
imports-page-reading = Reading the file
imports-page-running = Importing rows

## File

imports-page-file = Choose a file
imports-page-file-what = The file may be CSV, XLSX, XLS or ODS. Its first row holds the headings of the columns, and each row below them one association.
imports-page-file-safe = Before anything is imported you see what would come of each row. The file stays as it is, and the whole import can be undone at once.
imports-page-choose = Choose a file
imports-page-choose-other = Choose another file
imports-page-columns-count = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
imports-page-sheet = Sheet
    .help = One sheet is imported at a time.

## Columns

imports-page-columns = What do the columns hold?
imports-page-columns-what = The program has gone by the headings. Check the choices and correct what is wrong.
imports-page-taken = { $count }/{ $all } columns are imported
imports-page-column = Column
imports-page-samples = Examples
imports-page-holds = Contents
imports-page-holds-of = Contents: { $column }
# $number (number) of the column, from the left
imports-page-no-header = Column { $column }, no heading
imports-page-left-out = Left out
imports-page-people = People
imports-page-twice = The same contents are already chosen for the column { $column }. Choose another.
imports-page-no-name = The name is missing
    .help = Choose the column that holds the association’s name. Without it the import cannot go on.

## Preview

imports-page-rows = Rows of the file
imports-page-row-pane = Details of the row
imports-page-kinds = Rows shown
imports-page-show-doubtful = Unclear { $count }
imports-page-show-refused = Refused { $count }
imports-page-show-new = New { $count }
imports-page-show-changed = Changing { $count }
imports-page-show-unchanged = Unchanged { $count }
imports-page-show-skipped = Left out { $count }
imports-page-rows-count = { $count }/{ $all } rows
imports-page-unsettled = An unclear cell that you do not settle goes word for word into the note, and the row is imported. A row that may be an association already in the register is left out.
imports-page-refused = These rows are not imported unless you settle them.
imports-page-none = There are no such rows.
imports-page-choose-row = Choose a row from the list.
imports-page-run = { $count ->
    [one] Import { $count } association
   *[other] Import { $count } associations
}
imports-page-again = Open the file again

## One row

# $row (number) as the spreadsheet program numbers it
imports-page-row = Row { $row }
imports-page-nameless = No name
imports-page-previous = Previous row
imports-page-next-row = Next row
imports-page-verdict-new = new
imports-page-verdict-changed = changes
imports-page-verdict-unchanged = unchanged
imports-page-verdict-skipped = left out
imports-page-verdict-doubtful = unclear
imports-page-verdict-refused = refused
# $reason (text) a sentence
imports-page-remark = { $column }: “{ $value }”. { $reason }
# $reason (text) a sentence
imports-page-remark-empty = { $column }: { $reason }
imports-page-quoted = “{ $value }”
imports-page-maybe = May be there already: { $name }
imports-page-changes = What changes
imports-page-brings = What is imported
# Between what is known and what the row says, for a screen reader
imports-page-becomes = changes to

## What the officer decides

imports-page-whom = Is the association in the register already?
# $name (text) name, place and what is the same
imports-page-known = Yes: { $name }
imports-page-new = No, this is another association
imports-page-cells = What is to be done with the unclear cell?
imports-page-unreadable = What is to be done with the refused cell?
imports-page-as-read = Import it as it was read
imports-page-as-read-is = Import it as it was read: { $value }
imports-page-to-note = Put it word for word into the note
imports-page-skip = Leave the row out
imports-page-else-out = If you do not choose, the row is left out.
imports-page-else-note = If you do not choose, the cell goes into the note.
imports-page-all-cells = The same for all with the same remark
imports-page-all-whom = The same for all that may be there already
imports-page-settled = { $count ->
    [one] { $count } row settled in the same way.
   *[other] { $count } rows settled in the same way.
}
# What has been decided, beside the row
imports-page-decided-as-read = as read
imports-page-decided-to-note = into the note
imports-page-decided-new = another association
imports-page-decided-known = same association
imports-page-decided-skip = left out

## Done

imports-page-imported = Imported: { $file }.
imports-page-done = Imported: { $file }
imports-page-done-new = New associations
imports-page-done-changed = Changed associations
imports-page-done-unchanged = Unchanged
imports-page-done-skipped = Left out
imports-page-done-doubtful = Unclear: the cell is in the note, or the row was left out
imports-page-done-noted = Imported, with the unclear cell in the note
imports-page-done-twin = Left out, may be in the register already
imports-page-done-refused = Refused
imports-page-done-undo = The whole import can be undone at once, also later.
imports-page-left = Rows that were not imported as they stand
imports-page-came-noted = imported, cell in the note
imports-page-came-out = left out
imports-page-another = Import another file
imports-page-undo = Undo the import
imports-page-to-list = Show the associations

### What stands around the pages: the rail, the search, the keys, and what has gone wrong.

frame-skip = Skip to content
frame-menu = Menu
frame-places = Main menu
frame-find = Find
frame-associations = { $count } active
frame-title = { $page } – Yhdyssilta

## What is kept, and since when there has been no copy of it

frame-saved = Everything saved
frame-draft = Unfinished text kept
frame-backup = Backup { $when }
frame-no-backup = No backup
frame-today = today { $time }
frame-yesterday = yesterday { $time }

## What went wrong

frame-understood = OK
frame-fault = Something in the window failed
    .help = What was saved is safe. Try again. If it happens again, close the program and open it anew.

## The search

frame-find-help = Find a criterion, page, note or command
frame-found-places = Pages
frame-found-criteria = Criteria
frame-found-records = Notes
frame-found-deeds = Do
frame-found = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
frame-find-move = move
frame-find-open = open
frame-find-close = close

## What can be done from everywhere

frame-theme = Appearance
frame-theme-system = as on this computer
frame-theme-light = light
frame-theme-dark = dark
frame-help = Keys and help

## The sample municipality

frame-sample = This is a sample municipality, and its records are made up. Your own records are in another file.
frame-sample-leave = Go back to your own records

## History of a record

frame-history-step = { $when }, { $who }
frame-history-before = before: { $value }
frame-history-emptied = cleared
frame-history-none = No changes yet.

## The keys

frame-keys = Keys
frame-keys-everywhere = Everywhere
frame-keys-find = find anything
frame-keys-search = search this page
frame-keys-places = go to a page of the main menu
frame-keys-panes = next or previous pane
frame-keys-undo = undo, redo
frame-keys-print = print or make a PDF
frame-keys-close = close what is on top
frame-keys-back = back, forward
frame-keys-zoom = larger, smaller, usual size
frame-keys-help = this help
frame-keys-lists = In lists and records
frame-keys-move = move in a list
frame-keys-pick = select, select several in a row
frame-keys-space = Space
frame-keys-letters = go to the name that begins so
frame-keys-letters-name = letters
frame-keys-enter = into the record, back to the list
frame-keys-next = previous or next criterion
frame-keys-tabs = tabs, status
frame-keys-status = status, while the choice is active
frame-help-checklist = The checklist is the assessment of one year. Choose a principle and a criterion, and decide how far the criterion is met. What the program proposes is in pencil and what you decide is in ink; only decisions count. Confirm the assessment when it is finished: a confirmed assessment no longer changes.
frame-help-associations = These are the associations of the municipality. Search by name, number or place, narrow the list with filters, and open an association. Fields are saved when you leave them. Confirm the details whenever the association has said that they are right.
frame-help-settings = Here are the organisation, the liaison officer, the limits, language and appearance, and backups. Changes are saved when you leave a field.

### What stands around the pages: the rail, the search, the keys, and what has gone wrong.

frame-skip = Skip to content
frame-menu = Menu
frame-places = Main menu
frame-find = Find
frame-title = { $page } – Yhdyssilta

## What is kept, and since when there has been no copy of it

frame-saved = Everything saved
frame-draft = Unfinished text kept
frame-saving = Saving
frame-backup = Backup { $when }
frame-no-backup = No backup
frame-today = today { $time }
frame-yesterday = yesterday { $time }

## What went wrong

frame-understood = OK
frame-fault = Something in the window failed
    .help = What was saved is safe. Try again. If it happens again, close the program and open it anew.

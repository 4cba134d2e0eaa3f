### What stands around the pages: the rail, the search, the keys, and what has gone wrong.
###
### $when (text) day and time: "eilen 16.12"
### $time (text) time of day

frame-skip = Siirry sisältöön
frame-menu = Valikko
frame-places = Päävalikko
frame-find = Etsi
# Title of the window
# $page (text) title of the page
frame-title = { $page } – Yhdyssilta

## What is kept, and since when there has been no copy of it

frame-saved = Kaikki tallennettu
frame-draft = Keskeneräinen teksti tallessa
frame-saving = Tallennetaan
frame-backup = Varmuuskopio { $when }
frame-no-backup = Ei varmuuskopiota
frame-today = tänään { $time }
frame-yesterday = eilen { $time }

## What went wrong

frame-understood = Selvä
frame-fault = Ikkunassa tapahtui virhe
    .help = Tallennetut tiedot ovat tallessa. Yritä uudelleen. Jos virhe toistuu, sulje ohjelma ja avaa se uudelleen.

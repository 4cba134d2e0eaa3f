### What stands around the pages: the rail, the search, the keys, and what has gone wrong.
###
### $when (text) day and time: "eilen 16.12"
### $time (text) time of day

frame-skip = Siirry sisältöön
frame-menu = Valikko
frame-places = Päävalikko
frame-find = Etsi
# Beside the place of the associations, said by a screen reader
# $count (number) associations at work
frame-associations = toiminnassa { $count }
# Title of the window
# $page (text) title of the page
frame-title = { $page } – Yhdyssilta

## What is kept, and since when there has been no copy of it

frame-saved = Kaikki tallennettu
frame-draft = Keskeneräinen teksti tallessa
frame-backup = Varmuuskopio { $when }
frame-no-backup = Ei varmuuskopiota
frame-today = tänään { $time }
frame-yesterday = eilen { $time }

## What went wrong

frame-understood = Selvä
frame-fault = Ikkunassa tapahtui virhe
    .help = Tallennetut tiedot ovat tallessa. Yritä uudelleen. Jos virhe toistuu, sulje ohjelma ja avaa se uudelleen.

## The search

frame-find-help = Etsi kriteeriä, sivua, kirjausta tai toimintoa
frame-found-places = Sivut
frame-found-criteria = Kriteerit
frame-found-records = Kirjaukset
frame-found-deeds = Tee
# $count (number)
frame-found = { $count ->
    [one] { $count } osuma
   *[other] { $count } osumaa
}
frame-find-move = liiku
frame-find-open = avaa
frame-find-close = sulje

## What can be done from everywhere

frame-theme = Ulkoasu
frame-theme-system = järjestelmän mukaan
frame-theme-light = vaalea
frame-theme-dark = tumma
frame-help = Näppäimet ja ohje

## The sample municipality

frame-sample = Tämä on esimerkkikunta, jonka tiedot ovat keksittyjä. Omat tietosi ovat eri tiedostossa.
frame-sample-leave = Palaa omiin tietoihin

## History of a record

# $who (text) name of the officer
frame-history-step = { $when }, { $who }
# $value (text) as it was before
frame-history-before = aiemmin: { $value }
frame-history-emptied = tyhjennetty
frame-history-none = Ei vielä muutoksia.

## The keys

frame-keys = Näppäimet
frame-keys-everywhere = Kaikkialla
frame-keys-find = etsi mitä tahansa
frame-keys-search = etsi tältä sivulta
frame-keys-places = siirry päävalikon sivulle
frame-keys-panes = seuraava tai edellinen ruutu
frame-keys-undo = kumoa, tee uudelleen
frame-keys-print = tulosta tai tee PDF
frame-keys-close = sulje se, mikä on päällimmäisenä
frame-keys-back = takaisin, eteenpäin
frame-keys-zoom = suurenna, pienennä, palauta koko
frame-keys-help = tämä ohje
frame-keys-lists = Luettelossa ja tietueessa
frame-keys-move = liiku luettelossa
frame-keys-pick = valitse, valitse peräkkäiset
# Key
frame-keys-space = välilyönti
frame-keys-letters = siirry nimeen, joka alkaa näin
frame-keys-letters-name = kirjaimet
frame-keys-enter = siirry tietueeseen, palaa luetteloon
frame-keys-next = edellinen tai seuraava kriteeri
frame-keys-tabs = välilehdet, tila
frame-keys-status = tila, kun valinta on aktiivinen
frame-help-checklist = Tarkistuslista on yhden vuoden arvio. Valitse periaate ja kriteeri ja päätä, miten kriteeri toteutuu. Ohjelman ehdotus on lyijykynällä ja oma päätös musteella, ja vain päätös lasketaan. Kun arvio on valmis, vahvista se: vahvistettu arvio ei enää muutu.
frame-help-associations = Täällä ovat kunnan yhdistykset. Hae nimellä, numerolla tai paikalla, rajaa suodattimilla ja avaa yhdistys luettelosta. Kentät tallentuvat, kun niistä poistuu. Vahvista tiedot aina, kun yhdistys on sanonut niiden olevan oikein.
frame-help-settings = Asetuksissa ovat organisaatio, yhdyshenkilö, raja-arvot, kieli ja ulkoasu sekä varmuuskopiot. Muutokset tallentuvat, kun siirryt pois kentästä.

### The first start, and a store that does not open.
###
### $code (text) of a municipality, a county or a region
### $reason (text) what the system says

start-title = Kolme kysymystä, sitten aloitetaan
start-lead = Vastauksia voi muuttaa myöhemmin asetuksissa.
start-organisation = Minkä organisaation järjestöyhdyshenkilö olet?
    .help = Kunta, hyvinvointialue tai maakunta. Hae suomen- tai ruotsinkielisellä nimellä tai tunnuksella.
start-chosen-municipality = Kunta, tunnus { $code }. Myös hyvinvointialue tai maakunta käy.
start-chosen-county = Hyvinvointialue, tunnus { $code }. Myös kunta tai maakunta käy.
start-chosen-region = Maakunta, tunnus { $code }. Myös kunta tai hyvinvointialue käy.
start-no-organisation = Valitse organisaatio luettelosta.
start-name = Mikä on nimesi?
start-language = Millä kielellä työskentelet?
start-begin = Aloita
start-restore = Palauta varmuuskopiosta
start-try-sample = Kokeile esimerkkikunnalla
start-private = Tiedot pysyvät tällä koneella. Mitään ei lähetetä minnekään, ellet itse vie tiedostoa.

## A store that does not open: what is, and with `.now` whether the data is safe (only where it is) and what to do.
## What is left out here has its `problem-` sentence.

closed-title = Tiedosto ei avaudu
closed-file = Tiedosto
closed-folder = Näytä kansio
closed-no-folder = Kansiota ei voitu näyttää. Avaa se tiedostonhallinnassa.
closed-busy = Tiedosto on auki toisessa ohjelmassa
    .now = Tiedot ovat tallessa. Sulje toinen ohjelma ja yritä uudelleen.
closed-newer-store = Tiedosto on tehty uudemmalla Yhdyssillalla
    .now = Tiedosto on ennallaan ja tiedot ovat tallessa. Päivitä ohjelma.
closed-damaged-store = Tiedosto on vaurioitunut
    .now = Ohjelma ei ole muuttanut sitä. Palauta viimeisin varmuuskopio.
closed-not-a-store = Tämä ei ole Yhdyssillan tiedosto
    .now = Tiedosto on ennallaan. Palauta varmuuskopio, tai siirrä tiedosto pois kansiosta ja yritä uudelleen: silloin aloitat tyhjästä.
closed-empty-store-file = Tiedosto on tyhjä
    .now = Palauta varmuuskopio, tai siirrä tiedosto pois kansiosta ja yritä uudelleen: silloin aloitat tyhjästä.
closed-read-only = Tiedostoon tai kansioon ei voi tallentaa
    .now = Tiedot ovat ennallaan. Tarkista tiedoston ja kansion oikeudet ja yritä uudelleen.
closed-no-store = Tiedostoa ei ole
    .now = Tarkista, onko se siirretty tai onko verkkolevy poissa, ja yritä uudelleen. Voit myös palauttaa varmuuskopion.
closed-disk-full = Levy on täynnä
    .now = Tiedot ovat tallessa. Vapauta levytilaa ja yritä uudelleen.
closed-io-failed = Tiedostoa ei voitu lukea tai kirjoittaa
    .now = Syy: { $reason }. Tarkista, että levy on käytettävissä, ja yritä uudelleen.
closed-migration-failed = Tiedostoa ei voitu päivittää uuteen ohjelmaversioon
    .now = Tiedosto on ennallaan ja tiedot ovat tallessa. Tarkista, että levyllä on tilaa, ja yritä uudelleen.
closed-tried-again = Yritettiin uudelleen: tiedosto ei vielä avaudu.

## Restoring a backup, from the first start, a store that does not open, or the settings

# $file (text) the name of the backup
restore-question = Palautetaanko varmuuskopio { $file }?
restore-effect = Varmuuskopio tulee nykyisen tiedoston tilalle. Varmuuskopion jälkeen kirjattu ei ole siinä mukana.
restore-keeps = Nykyinen tiedosto jää talteen samaan kansioon.
restore-act = Palauta
restore-done = Varmuuskopio on palautettu
# $path (text)
restore-kept = Aiempi tiedosto on tallessa: { $path }
restore-go-on = Jatka

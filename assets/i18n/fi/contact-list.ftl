### The contact list of the associations on paper: for the officer, or for everybody.

contact-list-title = Yhdistysten yhteystiedot
contact-list-public-title = Yhdistysluettelo
contact-list-subject = Yhdistysten yhteyshenkilöt ja yhteystiedot järjestöyhdyshenkilön omaan käyttöön
contact-list-public-subject = Yhdistysten omat yhteystiedot, jotka saa julkaista

## What it is limited to

contact-list-limited = Rajaus
contact-list-all = Kaikki yhdistykset
contact-list-selected = Valitut yhdistykset
# $words (text) as they were typed
contact-list-words = Haku ”{ $words }”
# $label (text) of a field
# $names (text) with commas between them
contact-list-any-of = { $label }: { $names }
contact-list-tags = Avainsanat
contact-list-no-class = ei toimialaa
contact-list-no-municipality = ei kotipaikkaa
contact-list-count = Yhdistyksiä
contact-list-silent = Ilman sähköpostiosoitetta
contact-list-none = Yksikään yhdistys ei vastaa rajausta.

## Personal data

contact-list-private-title = Vain omaan käyttöön
contact-list-private = Luettelossa on henkilötietoja: käytä sitä vain työssäsi ja hävitä se heti, kun et enää tarvitse sitä (EU:n tietosuoja-asetus, 5 artikla). Pienellä tekstillä on yhteyshenkilön oma numero ja osoite.
contact-list-private-foot = Sisältää henkilötietoja. Vain järjestöyhdyshenkilön omaan käyttöön.

## The table

contact-list-column-name = Yhdistys
contact-list-column-contact = Yhteyshenkilö
contact-list-column-phone = Puhelin
contact-list-column-email = Sähköposti
contact-list-column-web = Verkkosivut
contact-list-column-address = Osoite
contact-list-contact-person = yhteyshenkilö
contact-list-chair = puheenjohtaja

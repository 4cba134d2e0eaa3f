### The contact log of an association.

contacts-name = Yhteydenotot
contacts-add = Kirjaa yhteydenotto
contacts-add-act = Kirjaa
# $name (text) of an association
contacts-added = Yhteydenotto kirjattu: { $name }.
contacts-none = Yhteydenottoja ei ole kirjattu.
contacts-kind = Tapa
contacts-kind-call = puhelu
contacts-kind-mail = viesti
contacts-kind-meeting = tapaaminen
contacts-kind-visit = vierailu
contacts-held-on = Päivä
contacts-summary = Mistä puhuttiin ja mitä sovittiin
contacts-follow-up = Palaan asiaan
contacts-followed-up = Hoidettu
# $date (date) to come back to it
contacts-back-on = palaa asiaan { $date }
# $date (date) to come back to it
# $late (text) how late it is
contacts-late = palaa asiaan { $date }, { $late }
# $date (date) to come back to it
contacts-done = hoidettu, piti palata { $date }
contacts-change = Muuta
contacts-ready = Valmis
contacts-remove = Poista
contacts-removed = Yhteydenotto poistettu.

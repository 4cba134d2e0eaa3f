### The contact log of an association.

contacts-name = Kontakter
contacts-add = Anteckna en kontakt
contacts-add-act = Anteckna
# $name (text) of an association
contacts-added = Kontakten har antecknats: { $name }.
contacts-none = Inga kontakter har antecknats.
contacts-kind = Sätt
contacts-kind-call = samtal
contacts-kind-mail = meddelande
contacts-kind-meeting = möte
contacts-kind-visit = besök
contacts-held-on = Dag
contacts-summary = Vad ni talade om och kom överens om
contacts-follow-up = Återkommer
contacts-followed-up = Skött
# $date (date) to come back to it
contacts-back-on = återkom { $date }
# $date (date) to come back to it
# $late (text) how late it is
contacts-late = återkom { $date }, { $late }
# $date (date) to come back to it
contacts-done = skött, skulle återkomma { $date }
contacts-change = Ändra
contacts-ready = Klar
contacts-remove = Ta bort
contacts-removed = Kontakten har tagits bort.

### People and their roles in an association.
###
### $name (text) of a person
### $role (text) a word of a role

people-name = Henkilöt

## Roles

people-role = Rooli
people-role-chair = puheenjohtaja
people-role-vice-chair = varapuheenjohtaja
people-role-secretary = sihteeri
people-role-treasurer = taloudenhoitaja
people-role-contact-person = yhteyshenkilö
people-role-member = hallituksen jäsen
people-role-other = muu rooli
people-title = Tehtävä omin sanoin
people-since = Alkaa
people-until = Päättyy
# $since (text) first day
people-from = { $since } alkaen
# $until (text) last day
people-to = { $until } asti

## The people of an association

people-now = Nyt vastuussa
people-before = Aiemmat ja tulevat
people-none = Henkilöitä ei ole kirjattu.
people-nobody-now = Kenelläkään ei ole nyt roolia.
people-add = Lisää henkilö
people-add-act = Lisää
people-added = { $name } lisätty.
people-alike = Jo luettelossa:
people-choose = Valitse { $name }
people-chosen = Valittu: { $name }
people-choose-other = Vaihda
people-end = Päätä rooli
people-ended = Rooli päätetty: { $name }, { $role }.

## One person

people-one = Henkilön tiedot
people-given-name = Etunimi
people-family-name = Sukunimi
people-email = Sähköposti
people-phone = Puhelin
people-basis = Käsittelyn peruste
    .help = Miksi henkilön tietoja saa säilyttää (tietosuoja-asetus, 6 artikla).
people-basis-none = ei kirjattu
people-basis-consent = suostumus
people-basis-contract = sopimus
people-basis-legal-obligation = lakisääteinen velvoite
people-basis-vital-interests = elintärkeä etu
people-basis-public-task = yleinen etu tai julkinen tehtävä
people-basis-legitimate-interests = oikeutettu etu
people-source = Mistä tiedot on saatu
people-confirmed-on = Tiedot vahvistettu
people-note = Muistiinpano
people-roles = Roolit
# Under the name, in place of what somebody is today
people-no-role = ei roolia nyt
people-no-roles = Rooleja ei ole kirjattu.
people-whole = Kaikki roolit ja historia
people-role-remove = Poista rooli
people-remove = Poista henkilö
people-removed = { $name } poistettu.

## A new board

people-board = Hallitus vaihtui
people-board-on = Uudet aloittavat
    .help = Lähtevien rooli päättyy edellisenä päivänä.
people-board-ends = Kuka lähtee?
people-board-comes = Kuka tulee?
people-board-row = Uusi rivi
people-board-drop = Poista rivi
people-board-act = Vaihda hallitus
people-board-done = Hallitus vaihdettu: { $name }.
people-board-nothing = Merkitse, kuka lähtee tai kuka tulee.

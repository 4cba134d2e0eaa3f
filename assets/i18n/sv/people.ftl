### People and their roles in an association.
###
### $name (text) of a person
### $role (text) a word of a role

people-name = Personer

## Roles

people-role = Roll
people-role-chair = ordförande
people-role-vice-chair = vice ordförande
people-role-secretary = sekreterare
people-role-treasurer = kassör
people-role-contact-person = kontaktperson
people-role-member = styrelsemedlem
people-role-other = annan roll
people-title = Uppdraget med egna ord
people-since = Börjar
people-until = Slutar
# $since (text) first day
people-from = från { $since }
# $until (text) last day
people-to = till { $until }

## The people of an association

people-now = Ansvariga just nu
people-before = Tidigare och kommande
people-none = Inga personer har antecknats.
people-nobody-now = Ingen har en roll just nu.
people-add = Lägg till en person
people-add-act = Lägg till
people-added = { $name } har lagts till.
people-alike = Finns redan i registret:
people-choose = Välj { $name }
people-chosen = Vald: { $name }
people-choose-other = Byt
people-end = Avsluta rollen
people-ended = Rollen har avslutats: { $name }, { $role }.

## One person

people-one = Personens uppgifter
people-given-name = Förnamn
people-family-name = Efternamn
people-email = E-post
people-phone = Telefon
people-basis = Grund för behandlingen
    .help = Varför personens uppgifter får sparas (dataskyddsförordningen, artikel 6).
people-basis-none = inte antecknad
people-basis-consent = samtycke
people-basis-contract = avtal
people-basis-legal-obligation = rättslig förpliktelse
people-basis-vital-interests = grundläggande intresse
people-basis-public-task = allmänt intresse eller myndighetsutövning
people-basis-legitimate-interests = berättigat intresse
people-source = Varifrån uppgifterna kommer
people-confirmed-on = Uppgifterna bekräftade
people-note = Anteckning
people-roles = Roller
people-no-role = ingen roll just nu
people-no-roles = Inga roller har antecknats.
people-whole = Alla roller och historik
people-role-remove = Ta bort rollen
people-remove = Ta bort personen
people-removed = { $name } har tagits bort.

## A new board

people-board = Styrelsen har bytts
people-board-on = De nya börjar
    .help = Rollen för dem som avgår slutar dagen före.
people-board-ends = Vem avgår?
people-board-comes = Vem tillträder?
people-board-row = Ny rad
people-board-drop = Ta bort raden
people-board-act = Byt styrelse
people-board-done = Styrelsen har bytts: { $name }.
people-board-nothing = Markera vem som avgår eller vem som tillträder.

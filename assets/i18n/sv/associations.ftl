### The page of the associations.
###
### $name (text) of an association
### $date (date) when its details were last confirmed

associations-name = Föreningar
associations-list = Lista över föreningar
associations-one = Föreningens uppgifter
associations-add = Ny förening
associations-add-act = Lägg till föreningen
associations-add-anyway = Lägg till ändå
associations-added = { $name } har lagts till.
associations-choose = Välj en förening i listan.

## The list

associations-search = Sök föreningar
associations-search-what = Namn, nummer eller ort
associations-filters = Filter
# $count (number) associations in the list
associations-count = { $count ->
    [one] { $count } förening
   *[other] { $count } föreningar
}
associations-none-found = Ingen förening motsvarar sökningen och filtren.
associations-list-all = Visa alla
associations-empty = Inga föreningar ännu
associations-empty-text = Här samlas kommunens föreningar, deras kontaktuppgifter och när uppgifterna senast har bekräftats.
associations-gap-unconfirmed = Obekräftade
associations-gap-no-email = Utan e-post
associations-gap-no-contact = Utan kontaktperson
associations-gap-role-ended = Roll har upphört
associations-gap-follow-up-due = Ska kontaktas igen
associations-no-purpose = Inget verksamhetsområde
associations-no-municipality = Ingen hemort
associations-filter-add = Lägg till filter
associations-filter-drop = Ta bort filter: { $name }
associations-narrow = Verksamhetsområde, nyckelord eller hemort
associations-tag-of = { $count ->
    [one] Nyckelord, { $count } förening
   *[other] Nyckelord, { $count } föreningar
}
associations-confirmed = bekräftad { $date }
associations-never-confirmed = inte bekräftad

## One association

associations-tabs = Föreningens uppgifter
associations-tab-details = Uppgifter
associations-tab-people = Personer
associations-tab-contacts = Kontakter
associations-tab-history = Historik
associations-edit = Redigera uppgifterna
associations-no-program = Det finns inget program på datorn som öppnar länken.
associations-ready = Klar
associations-last = Senaste händelser
associations-all-people = Alla personer
associations-all-contacts = Alla kontakter
associations-status = Status
associations-status-active = Verksam
associations-status-dormant = Vilande
associations-status-dissolved = Upplöst
associations-unregistered = inget registernummer
# $number (text) of the register of associations
associations-register-number-is = reg.nr { $number }
# $number (text) Business ID
associations-business-id-is = FO-nummer { $number }
associations-confirm = Bekräfta uppgifterna
associations-confirmed-now = Bekräftad: { $name }.
associations-confirmed-on = Bekräftad
associations-remove = Ta bort
associations-removed = { $name } har tagits bort.

## Its fields

associations-group-names = Namn
associations-name-fi = Namn på finska
associations-name-sv = Namn på svenska
associations-name-en = Namn på engelska
associations-auxiliary-fi = Bifirma på finska
associations-auxiliary-sv = Bifirma på svenska
associations-auxiliary-en = Bifirma på engelska
associations-short-fi = Förkortning eller kort namn på finska
associations-short-sv = Förkortning eller kort namn på svenska
associations-short-en = Förkortning eller kort namn på engelska
associations-group-numbers = Nummer
associations-register-number = Registernummer
associations-business-id = FO-nummer
associations-group-contact = Kontaktuppgifter
associations-email = E-post
associations-phone = Telefon
associations-web = Webbplats
associations-group-address = Adress
associations-street = Gatuadress
associations-postal-code = Postnummer
associations-post-office = Postanstalt
associations-area = By eller stadsdel
associations-municipality = Hemort
associations-group-work = Verksamhet
associations-purpose = Verksamhetsområde
associations-purpose-1 = Politisk verksamhet
associations-purpose-2 = Yrke och näring
associations-purpose-3 = Social- och hälsovård
associations-purpose-4 = Kultur
associations-purpose-5 = Fritid
associations-purpose-6 = Idrott och motion
associations-purpose-7 = Religion och världsåskådning
associations-purpose-8 = Försvar och internationella relationer
associations-purpose-9 = Övrig verksamhet
associations-members = Medlemmar
associations-members-on = Dag för medlemsantalet
# $date (date) of the count
associations-members-counted = räknat { $date }
associations-tags = Nyckelord
    .help = Skilj åt med kommatecken, till exempel: byagård, seniorer.
associations-languages = Verksamhetsspråk
associations-forms = Verksamhetsform
associations-form-voluntary = frivilligverksamhet
associations-form-professional = anställd personal
associations-form-service = tjänsteproduktion
associations-post = Postadress
associations-note = Anteckning
associations-publishable = Får publiceras
    .help = Föreningens uppgifter får visas i listor som andra ser.

## A new one that may be there already

# $count (number) associations
associations-twins = { $count ->
    [one] I listan finns redan en förening som kan vara densamma:
   *[other] I listan finns redan föreningar som kan vara densamma:
}
associations-twin-register-number = samma registernummer
associations-twin-business-id = samma FO-nummer
associations-twin-name = liknande namn

## The same for several

associations-pick-several = Välj flera
# $count (number) associations
associations-picked = { $count ->
    [0] Inga valda
    [one] { $count } förening vald
   *[other] { $count } föreningar valda
}
# $count (number) associations
associations-pick-all = Välj alla { $count }
associations-pick-none = Rensa valet
associations-pick-help = Välj i listan de föreningar som ska ändras på samma sätt. Med Skift väljer ett klick eller en pil samtidigt alla rader från den senast valda.
# $count (number) associations
associations-many-done = { $count ->
    [one] { $count } förening har ändrats.
   *[other] { $count } föreningar har ändrats.
}
associations-tags-add = Lägg till nyckelord
associations-tags-drop = Ta bort nyckelord
associations-tags-act = Ändra nyckelorden

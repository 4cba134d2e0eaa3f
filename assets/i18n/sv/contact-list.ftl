### The contact list of the associations on paper: for the officer, or for everybody.

contact-list-title = Föreningarnas kontaktuppgifter
contact-list-public-title = Föreningsförteckning
contact-list-subject = Föreningarnas kontaktpersoner och kontaktuppgifter för kontaktpersonens eget bruk
contact-list-public-subject = Föreningarnas egna kontaktuppgifter som får publiceras

## What it is limited to

contact-list-limited = Urval
contact-list-all = Alla föreningar
contact-list-selected = Valda föreningar
contact-list-words = Sökning ”{ $words }”
contact-list-any-of = { $label }: { $names }
contact-list-tags = Nyckelord
contact-list-no-class = inget verksamhetsområde
contact-list-no-municipality = ingen hemort
contact-list-count = Antal föreningar
contact-list-silent = Utan e-postadress
contact-list-none = Ingen förening motsvarar urvalet.

## Personal data

contact-list-private-title = Endast för eget bruk
contact-list-private = Listan innehåller personuppgifter: använd den bara i ditt arbete och förstör den genast när du inte längre behöver den (EU:s dataskyddsförordning, artikel 5). Med liten text står kontaktpersonens eget nummer och egen adress.
contact-list-private-foot = Innehåller personuppgifter. Endast för kontaktpersonens eget bruk.

## The table

contact-list-column-name = Förening
contact-list-column-contact = Kontaktperson
contact-list-column-phone = Telefon
contact-list-column-email = E-post
contact-list-column-web = Webbplats
contact-list-column-address = Adress
contact-list-contact-person = kontaktperson
contact-list-chair = ordförande

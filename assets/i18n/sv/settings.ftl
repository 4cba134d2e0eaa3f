### The officer's own organisation, the officer, and the limits that proposals use.

settings-title = Inställningar

## Own organisation

settings-organisation = Egen organisation
settings-organisation-kind = Typ av organisation
settings-kind-municipality = kommun
settings-kind-county = välfärdsområde
settings-kind-region = regional aktör
    .help = Ett landskapsförbund eller en annan organisation som verkar i hela landskapet.
settings-organisation-name = Namn
settings-name-fi = Namn på finska
settings-name-sv = Namn på svenska
settings-name-en = Namn på engelska
settings-municipality = Kommun
settings-county = Välfärdsområde
settings-region = Landskap
settings-municipality-code = Kommunkod
settings-business-id = FO-nummer
    .help = Till exempel 1234567-1.
settings-residents = Invånarantal
settings-residents-at = Invånare 31.12.{ $year }
settings-language-status = Språkförhållanden
settings-language-fi = finskspråkig
settings-language-sv = svenskspråkig
settings-language-fi-sv = tvåspråkig med finska som majoritetsspråk
settings-language-sv-fi = tvåspråkig med svenska som majoritetsspråk

## The officer

settings-officer = Föreningskontaktperson
settings-officer-name = Namn
    .help = Namnet syns i ändringshistoriken och på utskrifter.
settings-officer-title = Tjänstebeteckning
settings-officer-phone = Telefon
settings-officer-email = E-post
settings-officer-since = I uppdraget från
settings-officer-until = I uppdraget till
settings-officers-former = Tidigare föreningskontaktpersoner
settings-language = Arbetsspråk
settings-language-itself = Svenska

## Limits

settings-thresholds = Gränsvärden
    .help = Programmets förslag använder dem. Fattade beslut ändras inte.
settings-threshold-evenings-per-year = Minsta antal föreningskvällar per år
settings-threshold-body-met-within-months = Längsta tid sedan ett påverkansorgan sammanträdde, mån
settings-threshold-confirmed-within-months = Längsta tid sedan föreningens uppgifter bekräftades, mån
settings-threshold-small-association-members = Högsta antal medlemmar i en liten förening

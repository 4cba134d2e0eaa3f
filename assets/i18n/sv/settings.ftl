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
    .fix = Ändra till { $id }
settings-organisation-help = Om du byter organisation töms FO-numret, men invånarantalen blir kvar.
settings-organisation-changed = Organisationen har bytts: { $name }.
settings-code = Kod
settings-residents = Invånarantal
    .help = Antalet vid årets slut. Statistikcentralen publicerar det varje år.
settings-residents-none = Inga invånarantal har antecknats ännu.
settings-residents-year = År
settings-residents-count = Invånare 31.12
settings-residents-acts = Åtgärder
settings-residents-record = Anteckna invånarantalet
settings-residents-change = Ändra
    .said = Ändra: { $year }
settings-residents-remove = Ta bort
    .said = Ta bort: { $year }
settings-residents-removed = Invånarantalet för { $year } har tagits bort.
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
settings-range = Ett tal mellan { $min } och { $max }.

## Handing over

settings-officer-former-period = { $since }–{ $until }
settings-hand-over = Efterträdare
    .help = Efterträdaren fortsätter härifrån. Ditt namn och det du har antecknat finns kvar i historiken.
settings-hand-over-open = Överför uppdraget till en efterträdare
settings-hand-over-since-help = Tomt betyder i dag. { $example }
settings-hand-over-act = Överför uppdraget
settings-hand-over-done = Uppdraget har överförts: { $name }.

## Language and look

settings-appearance = Språk och utseende
settings-theme = Utseende
settings-theme-system = Enligt systemet
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-appearance-help = Språket och utseendet ändras genast.

## The file and its backups

settings-backup = Uppgifter och säkerhetskopia
settings-file = Fil
    .help = Allt du har antecknat finns i den här filen på den här datorn.
settings-backup-copy = Säkerhetskopia
    .help = Spara kopian någon annanstans än på den här datorn, till exempel på en nätverksdisk.
settings-backup-last = Senaste säkerhetskopia
settings-backup-never = Ingen ännu
settings-backup-make = Säkerhetskopiera
settings-backup-title = Spara en säkerhetskopia
settings-backup-made = Säkerhetskopian har sparats: { $path }
settings-restore = Återställning
    .help = Säkerhetskopian ersätter de nuvarande uppgifterna.
settings-restore-sample = En säkerhetskopia ersätter dina egna uppgifter. Gå först tillbaka till dem.
settings-verify = Kontroll av filen
    .help = Programmet läser igenom hela filen och ändrar ingenting i den.
settings-verify-act = Kontrollera filen
settings-verify-sound = Filen är i skick.
settings-verify-faults = { $count ->
    [one] { $count } fel hittades i filen
   *[other] { $count } fel hittades i filen
}
settings-verify-advice = Säkerhetskopiera innan du fortsätter, eller återställ den senaste säkerhetskopian där allt var i skick.
settings-verify-file = Databasens struktur är skadad.
settings-verify-references = En uppgift hänvisar till en annan som inte finns.
settings-verify-index = Sökningen hittar inte allt.
settings-verify-documents = Söktexterna motsvarar inte uppgifterna.
settings-verify-sort-keys = Något namn står inte på rätt plats i ordningen.
settings-verify-alike = Uppgifter som avser samma sak kan bli obemärkta.
settings-verify-journal = Ändringshistoriken motsvarar inte uppgifterna.
settings-verify-snapshots = Innehållet i en fastställd bedömning går inte att läsa.

## About the program

settings-about = Om programmet
settings-about-what = Föreningskontaktpersonens arbetsbord
settings-version = Version
settings-licence = Licens
settings-licence-name = Europeiska unionens öppna licens (EUPL) 1.2
settings-licence-text = Licensens text
settings-notice = Delar av andra upphovsmän

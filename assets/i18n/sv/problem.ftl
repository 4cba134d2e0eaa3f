### What stands in the way of a command. Kinds of variables are declared in the Finnish file.

## The store

problem-busy = Filen är öppen i ett annat fönster. Stäng det och försök igen.
problem-newer-store = Filen är gjord med en nyare Yhdyssilta. Filen är oförändrad. Uppdatera programmet.
problem-not-a-store = Det här är inte en Yhdyssilta-fil. Filen är oförändrad. Välj en annan fil.
problem-empty-store-file = Filen är tom och är inte en Yhdyssilta-fil. Välj en annan fil eller återställ en säkerhetskopia.
problem-damaged-store = Filen är skadad. Filen är oförändrad. Återställ den senaste säkerhetskopian.
problem-read-only = Det går inte att spara i den här filen eller mappen. Uppgifterna är oförändrade. Kontrollera behörigheterna eller välj en annan mapp.
problem-disk-full = Disken är full och ändringen sparades inte. De tidigare uppgifterna finns kvar. Frigör utrymme och försök igen.
problem-no-store = Filen finns inte: { $path }. Kontrollera namnet och mappen.
problem-store-failed = Uppgifterna kunde inte sparas eller hämtas. Uppgifterna är oförändrade. Försök igen.
problem-migration-failed = Filen kunde inte uppdateras till den nya programversionen. Filen är oförändrad. Kontrollera att det finns utrymme på disken och försök igen.

## Files

problem-io-failed = Filen kunde inte läsas eller skrivas: { $path }. Orsak: { $reason }.
problem-target-in-use = Filen är öppen i ett annat program: { $path }. Stäng den och försök igen.
problem-target-exists = Filen finns redan: { $path }. Välj ett annat namn.
problem-target-is-store = Välj en annan fil: i den här finns hela materialet.
problem-backup-invalid = Filen är inte en säkerhetskopia från Yhdyssilta. Uppgifterna är oförändrade. Välj en annan fil.
problem-damaged-backup = Säkerhetskopian är skadad. Uppgifterna är oförändrade. Välj en annan säkerhetskopia.
problem-restore-newer = Säkerhetskopian är gjord med en nyare Yhdyssilta. Uppgifterna är oförändrade. Uppdatera programmet.

## Commands

problem-unknown-command = Okänt kommando: { $name }. Kommandona räknas upp med call --list.
problem-call-failed = Ett fel i programmet avbröt åtgärden, och inget av den sparades. De tidigare uppgifterna är oförändrade. Försök igen. Starta om programmet om felet upprepas.
problem-bad-input = Uppgifterna till kommandot har fel form: { $reason }.
problem-not-found = Hittades inte: { $what }. Uppgiften kan ha raderats.
problem-unknown-language = Språket är okänt. Välj fi, sv eller en.
problem-cancelled = Avbrutet. Uppgifterna är oförändrade.
problem-store-not-empty = Filen innehåller redan uppgifter. Uppgifterna är oförändrade. Exempelmaterialet läggs bara till i en tom fil.
problem-organisation-missing = Uppgifterna om den egna organisationen saknas. Fyll i dem i inställningarna.

## Fields

problem-empty-text = Fältet är tomt. Fyll i det.
problem-too-long = Texten har { $length } tecken, högst { $max } ryms. Förkorta texten.
problem-year-range = Året ska vara mellan { $min } och { $max }.
problem-bad-year = Året skrivs med fyra siffror, till exempel 2026.
problem-bad-date = Datumet skrivs i formen 12.11.2026.
problem-no-such-day = Det finns ingen sådan dag. Kontrollera dagen och månaden.
problem-date-range = Slutdatumet är före startdatumet.
problem-number-range = Talet ska vara mellan { $min } och { $max }.
problem-bad-sum = Beloppet skrivs med siffror, till exempel 1 200 eller 1 200,50.
problem-sum-decimals = Beloppet har för många decimaler. Skriv centen med två siffror, till exempel 1 200,50.
problem-sum-too-large = Beloppet är för stort. Kontrollera siffrorna.
problem-bad-business-id = FO-numret har formen 1234567-1. Kontrollera numret.
problem-business-id-check = Kontrolltecknet stämmer inte. Borde det sluta på { $expected }?
problem-business-id-impossible = Det finns inget FO-nummer med de här siffrorna. Kontrollera siffrorna.
problem-bad-place = Okänd kod: { $code }. Välj organisationen i listan.
problem-bad-mail-address = E-postadressen har formen namn@exempel.fi. Kontrollera adressen.
problem-bad-web-address = En webbadress skrivs www.exempel.fi. Kontrollera adressen.
problem-bad-register-number = Registernumret skrivs 195.883. Kontrollera numret.
problem-bad-postal-code = Postnumret har fem siffror, till exempel 90100. Kontrollera numret.
problem-bad-language = Språket anges med en kod på två eller tre små bokstäver, till exempel sv. Kontrollera koden.
problem-bad-municipality = Okänt kommunnummer: { $code }. Välj kommunen i listan.
problem-bad-role-kind = Okänd roll: { $kind }. Välj rollen i listan.
problem-future-day = Dagen har inte kommit än. Ange dagens datum eller ett tidigare.
problem-follow-up-too-early = Uppföljningsdagen är före kontakten. Ange en senare dag.
problem-too-many = Listan är för lång, högst { $max } ryms. Ta bort några.
problem-bad-time = Klockslaget skrivs i formen 17.30. Kontrollera tiden.
problem-time-range = Sluttiden är inte efter starttiden. Kontrollera tiderna.
problem-evening-ahead = Kvällens dag har inte kommit än. Kvällen kan antecknas som hållen tidigast den dagen.
problem-evening-cancelled = Kvällen är inställd. Återställ den först till planerad.
problem-invited-too-late = Inbjudningsdagen är efter kvällen. Ange en tidigare dag.
problem-attendance-ahead = Kvällens dag har inte kommit än. Närvaron kan antecknas tidigast den dagen.
problem-evening-not-held = Kvällen är inte antecknad som hållen. Anteckna det först.
problem-memo-too-early = Promemorians sändningsdag är före kvällen. Ange en senare dag.

## The checklist

problem-assessment-exists = Bedömningen { $year } har redan påbörjats. Öppna den och fortsätt.
problem-assessment-missing = Det finns ingen bedömning för { $year }. Påbörja den först.
problem-assessment-closed = Bedömningen { $year } har fastställts. Den kan inte längre ändras.
problem-assessment-empty = Bedömningen { $year } innehåller inga beslut. Fatta först beslut om minst ett kriterium.
problem-criterion-unknown = Okänt kriterium: { $criterion }. Se numret i checklistan.
problem-criterion-computed = Punkt { $criterion } är en sammanställning eller ges för kännedom. Inget separat beslut fattas om den.
problem-reason-needed = Skriv en motivering, eftersom beslutet avviker från förslaget.

## Undo

problem-nothing-to-undo = Det finns inget att ångra.
problem-nothing-to-redo = Det finns inget att göra om.
problem-changed-since = Samma uppgifter har ändrats senare, så steget kan inte ångras eller göras om. Inget ändrades.
problem-undo-closed = Tidigare ändringar kan inte längre ångras. De syns fortfarande i historiken.

## Tables

problem-table-folder = Det här är en mapp. Välj en fil.
problem-table-empty = Tabellen är tom. Kontrollera att du valde rätt fil.
problem-table-no-rows = Tabellen har bara en rubrikrad. Kontrollera att du valde rätt fil och blad.
problem-table-wrong-ending = Filen har formatet { $found }, men filnamnet har en annan ändelse. Byt ändelsen eller spara tabellen på nytt.
problem-table-foreign = Filen kan inte läsas som en tabell. Öppna den i ett kalkylprogram och spara den som XLSX eller CSV.
problem-table-password = Filen är skyddad med lösenord. Öppna den i ett kalkylprogram, ta bort lösenordet och spara.
problem-table-too-large = Filen är { $size } MB, och högst { $max } MB kan läsas. Dela upp tabellen i flera filer.
problem-table-swollen = Filen innehåller mer än { $max } MB uppackade uppgifter. Dela upp tabellen i flera filer eller spara den som CSV.
problem-table-rows = Tabellen har fler än { $max } rader. Dela upp tabellen i flera filer.
problem-table-columns = Rad { $row } har { $columns } kolumner, och högst { $max } kan läsas. Ta bort de kolumner som inte behövs.
problem-table-no-sheet = Det finns inget blad med namnet { $sheet }. Kontrollera namnet.
problem-table-quote-open = Ett citattecken som börjar på rad { $row } avslutas inte. Rätta raden och spara filen.
problem-table-nul = Cell { $cell } innehåller ett tecken som inte kan stå i text (NUL). Spara tabellen på nytt som CSV UTF-8.
problem-table-encodings = Cell { $cell } är sparad med en annan teckenkodning än de övriga. Rätta bokstäverna i cellen och spara tabellen som CSV UTF-8.
problem-table-damaged = Filen är skadad. Öppna den i ett kalkylprogram och spara den på nytt. Orsak: { $reason }.
problem-cell-too-long = Cell { $cell } har fler än { $max } tecken. Förkorta texten.
problem-cell-formula = Formeln i cell { $cell } har inget värde. Räkna om tabellen och spara den, eller skriv värdet i cellen.
problem-year-short = Året är skrivet med två siffror. Kontrollera århundradet.
problem-zeros-lost = Nollor i början saknades och har lagts till. Kontrollera koden.
problem-bad-number = Talet skrivs med siffror, till exempel 1 200 eller 1 200,5.
problem-number-doubtful = Talet kan läsas på två sätt, eftersom det står tre siffror efter skiljetecknet. Kontrollera talet.
problem-bad-yes-no = Skriv ja eller nej.
problem-bad-municipality-code = En kommunkod har tre siffror. Kontrollera koden.

## Imports and exports

problem-end-zeros-lost = Nollor saknades i slutet och har lagts till. Kontrollera numret.
# $name (text) of a municipality
problem-no-municipality = Kommunen är okänd: { $name }. Skriv kommunens officiella namn eller kommunnummer.
problem-municipalities-differ = Hemorten och kommunkoden avser olika kommuner. Hemorten läses av namnet. Kontrollera kommunen.
problem-purpose-as-tag = Verksamhetsområdet finns inte i förteckningen och läses som ett nyckelord. Kontrollera området.
problem-bad-status = Statusen är okänd. Skriv verksam, vilande eller upplöst.
problem-person-without-name = Kontaktuppgiften saknar personens namn. Lägg till namnet eller lämna uppgiften i anteckningen.
problem-possible-twin = I listan finns redan en förening som kan vara densamma. Välj om den är densamma eller en ny.
# $row (number) as the spreadsheet program numbers it
problem-twin-row = Rad { $row } kan avse samma förening. Välj om den här är en ny eller hoppa över raden.
problem-field-twice = Två kolumner har valts som samma uppgift. Lämna bort den ena.
# $column (text) header
problem-no-column = Tabellen har ingen kolumn: { $column }. Kontrollera rubriken.
problem-file-changed = Filen har ändrats efter förhandsgranskningen. Inget importerades. Öppna filen på nytt.
problem-export-ending = Filnamnet ska sluta på .csv eller .xlsx: { $path }. Ange ett annat namn.
problem-calendar-ending = Filnamnet ska sluta på .ics: { $path }. Ange ett annat namn.

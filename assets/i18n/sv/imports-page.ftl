### Bringing associations in from a table, step by step.
###
### $count (number)
### $all (number)
### $file (text) name of the file
### $name (text) of an association
### $column (text) what stands above a column of the file
### $value (text) what stands in a cell

imports-page-title = Import av föreningar
# Button and command
imports-page-import = Importera
imports-page-deed = Importera föreningar från en tabell
# Where there are no associations yet: the sentence before it says what belongs here
imports-page-empty = Importera en lista från en tabell eller lägg till den första för hand. Importen kan ångras.
imports-page-from-table = Importera tabell

## Steps

imports-page-steps = Importens steg
imports-page-step-file = Fil
imports-page-step-columns = Kolumner
imports-page-step-preview = Granskning
imports-page-step-done = Klart
# Said by a screen reader after the name of a step
imports-page-step-past = klart
imports-page-back = Tillbaka
imports-page-next = Fortsätt
imports-page-reading = Filen läses
imports-page-running = Raderna importeras

## File

imports-page-file = Välj fil
imports-page-file-what = Filen kan vara i formatet CSV, XLSX, XLS eller ODS. På första raden står kolumnernas rubriker, och under dem finns en förening per rad.
imports-page-file-safe = Innan något importeras ser du vad som skulle hända med varje rad. Filen ändras inte, och hela importen kan ångras på en gång.
imports-page-choose = Välj fil
imports-page-choose-other = Välj en annan fil
imports-page-columns-count = { $count ->
    [one] { $count } kolumn
   *[other] { $count } kolumner
}
imports-page-sheet = Blad
    .help = Ett blad importeras åt gången.

## Columns

imports-page-columns = Vad finns i kolumnerna?
imports-page-columns-what = Programmet har utgått från rubrikerna. Kontrollera valen och rätta det som är fel.
imports-page-taken = { $count }/{ $all } kolumner importeras
imports-page-column = Kolumn
imports-page-samples = Exempel
imports-page-holds = Innehåll
imports-page-holds-of = Innehåll: { $column }
# $number (number) of the column, from the left
imports-page-no-header = Kolumn { $column }, ingen rubrik
imports-page-left-out = Utelämnas
imports-page-people = Personer
imports-page-twice = Samma innehåll har redan valts för kolumnen { $column }. Välj ett annat.
imports-page-no-name = Namnet saknas
    .help = Välj i vilken kolumn föreningens namn finns. Utan det går det inte att fortsätta.

## Preview

imports-page-rows = Filens rader
imports-page-row-pane = Radens uppgifter
imports-page-kinds = Rader som visas
imports-page-show-doubtful = Oklara { $count }
imports-page-show-refused = Avvisade { $count }
imports-page-show-new = Nya { $count }
imports-page-show-changed = Ändras { $count }
imports-page-show-unchanged = Oförändrade { $count }
imports-page-show-skipped = Utelämnade { $count }
imports-page-rows-count = { $count }/{ $all } rader
imports-page-unsettled = Om du inte avgör en oklar cell antecknas den ordagrant och raden importeras. Om föreningen kanske redan finns i registret utelämnas raden.
imports-page-refused = De här raderna importeras inte om du inte avgör dem.
imports-page-none = Det finns inga sådana rader.
imports-page-choose-row = Välj en rad i listan.
imports-page-run = { $count ->
    [one] Importera { $count } förening
   *[other] Importera { $count } föreningar
}
imports-page-again = Öppna filen på nytt

## One row

# $row (number) as the spreadsheet program numbers it
imports-page-row = Rad { $row }
imports-page-nameless = Utan namn
imports-page-previous = Föregående rad
imports-page-next-row = Nästa rad
imports-page-verdict-new = ny
imports-page-verdict-changed = ändras
imports-page-verdict-unchanged = oförändrad
imports-page-verdict-skipped = utelämnas
imports-page-verdict-doubtful = oklar
imports-page-verdict-refused = avvisad
# $reason (text) a sentence
imports-page-remark = { $column }: ”{ $value }”. { $reason }
# $reason (text) a sentence
imports-page-remark-empty = { $column }: { $reason }
imports-page-quoted = ”{ $value }”
imports-page-maybe = Finns kanske redan: { $name }
imports-page-changes = Det här ändras
imports-page-brings = Det här importeras
# Between what is known and what the row says, for a screen reader
imports-page-becomes = ändras till

## What the officer decides

imports-page-whom = Finns föreningen redan i registret?
# $name (text) name, place and what is the same
imports-page-known = Ja: { $name }
imports-page-new = Nej, det här är en annan förening
imports-page-cells = Vad ska göras med den oklara cellen?
imports-page-unreadable = Vad ska göras med den avvisade cellen?
imports-page-as-read = Importera den så som den lästes
imports-page-as-read-is = Importera den så som den lästes: { $value }
imports-page-to-note = Anteckna den ordagrant
imports-page-skip = Utelämna raden
imports-page-else-out = Om du inte väljer utelämnas raden.
imports-page-else-note = Om du inte väljer antecknas cellen ordagrant.
imports-page-all-cells = Likadant för alla med samma anmärkning
imports-page-all-whom = Likadant för alla som kanske redan finns
imports-page-settled = { $count ->
    [one] { $count } rad avgjordes likadant.
   *[other] { $count } rader avgjordes likadant.
}
# What has been decided, beside the row
imports-page-decided-as-read = så som läst
imports-page-decided-to-note = antecknas
imports-page-decided-new = annan förening
imports-page-decided-known = samma förening
imports-page-decided-skip = utelämnas

## Done

imports-page-imported = Importerat: { $file }.
imports-page-done = Importerat: { $file }
imports-page-done-new = Nya föreningar
imports-page-done-changed = Ändrade föreningar
imports-page-done-unchanged = Oförändrade
imports-page-done-skipped = Utelämnade
imports-page-done-doubtful = Oklara: cellen finns i anteckningen eller raden utelämnades
imports-page-done-noted = Importerade, den oklara cellen finns i anteckningen
imports-page-done-twin = Utelämnade, finns kanske redan i registret
imports-page-done-refused = Avvisade
imports-page-done-undo = Hela importen kan ångras på en gång, också senare.
imports-page-left = Rader som inte importerades som de är
imports-page-came-noted = importerad, cellen finns i anteckningen
imports-page-came-out = utelämnad
imports-page-another = Importera en annan fil
imports-page-undo = Ångra importen
imports-page-to-list = Visa föreningarna

### What the papers say around what the officer has recorded.

## On every page

paper-page = Sida { $page }/{ $pages }
paper-page-short = { $page }/{ $pages }
paper-organisation = Organisation
paper-business-id = FO-nummer
paper-officer = Föreningskontaktperson
paper-residents = Invånare
paper-date = Datum
paper-printed-on = Utskriven { $date }
paper-state = Bedömningens status
paper-state-open = Bedömningen pågår och kan ännu ändras.
paper-state-closed = Bedömningen fastställdes { $date }.
paper-for-management = Till ledningsgruppen
paper-for-associations = Till föreningarna
paper-made-with = Gjord med Yhdyssilta
paper-contents = Innehåll
paper-continued = fortsätter
paper-model = Bygger på verksamhetsmodellen Järjestöystävällinen kunta ja maakunta (Innokylä).

## Kinds of paper

paper-kind-full = Hela listan
    .help = Varje kriterium: beslut, underlag, föreningarnas syn och överenskomna åtgärder.
paper-kind-summary = Sammandrag
    .help = En sida: principerna, ändringarna, ärenden för beslut och nästa åtgärder.
paper-kind-blank = Blankett för workshop
    .help = Tom blankett som fylls i för hand.
paper-full-file = checklista-{ $year }
paper-summary-file = checklista-{ $year }-sammandrag
paper-blank-file = checklista-{ $year }-blankett

## Properties of the documents

paper-full-document = Checklista { $year }: { $organisation }
paper-full-subject = Bedömning av föreningsvänligheten kriterium för kriterium
paper-summary-document = Sammandrag av checklistan { $year }: { $organisation }
paper-summary-subject = Bedömning av föreningsvänligheten på en sida
paper-blank-document = Blankett för workshop { $year }: { $organisation }
paper-blank-subject = Kriterierna för föreningsvänlighet att bedöma för hand
paper-keywords = föreningssamarbete, föreningsvänlighet, checklista, självvärdering

## How to read

paper-read = Så läser du listan
paper-read-ink = Ett heldraget märke är ett beslut. Det har fattats av föreningskontaktpersonen.
paper-read-pencil = Ett streckat märke är programmets förslag. Det har ännu inte beslutats.
paper-read-empty = En tom streckad ruta väntar på beslut.
paper-read-tally = Talet 5/8 betyder att fem av åtta kriterier uppfylls. Alla kriterier som gäller organisationen räknas med, också de som inte har bedömts.
paper-read-conditions = De genomgående villkoren ingår inte i talen för de sju principerna.
paper-read-rollup = En sammanställning räknas ut utifrån sina delar och räknas inte med två gånger.
paper-read-view = Föreningarnas syn är deras egen och ändrar inte beslutet.
paper-read-strength = Ett grundkrav hör till kärnan i modellen, en rekommendation anses bra i modellen och ett exempel är ett möjligt sätt.
paper-legend = Märken

## The full list

paper-full-title = Checklista { $year }
paper-column-code = Nr
paper-column-criterion = Kriterium
paper-column-proposal = Förslag
paper-column-decision = Beslut
paper-column-evidence = Underlag
paper-column-responsible = Ansvar
paper-column-due = Tidsfrist
paper-column-action = Ansvar och tidsfrist
paper-column-view = Föreningarnas syn
paper-pencil = Programmets förslag: { $status }. Inte beslutat ännu.
paper-no-decision = Inget beslut
paper-differs = Avviker från programmets förslag ({ $status }).
paper-reason = Motivering: { $text }
paper-note = Anteckning: { $text }
paper-view = Föreningarnas syn: { $text }
paper-evidence = Underlag: { $text }
paper-no-evidence = Inget underlag har antecknats.
paper-responsible = Ansvar: { $name }
paper-due = Tidsfrist: { $date }
paper-due-late = Tidsfrist: { $date }, försenad
paper-no-responsible = Ingen ansvarig person
paper-no-due = Ingen tidsfrist
paper-no-items = Den här principen har inga kriterier att bedöma.

## Tallies

paper-tallies = Principerna i korthet
paper-tallies-caption = Antalet beslut per princip
paper-column-principle = Princip
paper-column-tally = Uppfylls/alla
paper-column-previous = År { $previous }
paper-total-undecided = { $count ->
    [0] Beslut finns om alla kriterier.
    [one] { $count } kriterium väntar på beslut.
   *[other] { $count } kriterier väntar på beslut.
}
paper-tally-alt = { $name }: { $tally }

## The summary

paper-summary-title = Sammandrag av checklistan { $year }
paper-summary-lead = Beslut om { $decided }/{ $all } kriterier.
paper-changes = Det här har ändrats sedan { $previous }
paper-changes-none = Besluten är desamma som { $previous }.
paper-changes-not-yet = Det finns ännu inga beslut för i år att jämföra med { $previous }.
paper-changes-no-previous = För { $previous } finns ingen bedömning att jämföra med.
paper-changes-better = { $count ->
    [one] { $count } kriterium uppfylls bättre
   *[other] { $count } kriterier uppfylls bättre
}
paper-changes-worse = { $count ->
    [one] { $count } kriterium uppfylls sämre
   *[other] { $count } kriterier uppfylls sämre
}
paper-change = { $criterion } { $text }: { $before } → { $after }
paper-change-words = tidigare { $before }, nu { $after }
paper-column-change = Ändring
paper-column-before = Tidigare
paper-column-after = Nu
paper-decisions = För beslut i ledningsgruppen
paper-decisions-none = Inga beslut begärs av ledningsgruppen.
paper-ask-confirm = Bedömningen { $year } antecknas för kännedom.
paper-ask-statutory = Ett lagstadgat krav uppfylls inte: { $criterion } { $text }
paper-ask-statutory-partly = Ett lagstadgat krav uppfylls delvis: { $criterion } { $text }
paper-ask-must = Ett grundkrav uppfylls inte: { $criterion } { $text }
paper-ask-partly = Ett grundkrav uppfylls delvis: { $criterion } { $text }
paper-ask-responsible = En ansvarig person utses: { $criterion } { $text }
paper-ask-due = En tidsfrist bestäms: { $criterion } { $text }
paper-actions = Nästa åtgärder
paper-actions-none = Det finns inga öppna åtgärder.
paper-column-what = Åtgärd
paper-more-in-full = Dessutom { $count } till, se hela listan.

## The blank form

paper-blank-title = Blankett för workshop { $year }
paper-blank-lead = Bedöm hur föreningsvänligheten ser ut just nu. Det finns inga rätta eller felaktiga svar.
paper-blank-tick = Kryssa för en ruta per kriterium. Lämna raden tom om du inte vet.
paper-blank-notes-help = Skriv på raden hur det märks eller vad som borde ändras.
paper-blank-return = Lämna blanketten till föreningskontaktpersonen.
paper-blank-return-to = Lämna blanketten till: { $name }
paper-blank-name = Namn
paper-blank-association = Förening eller grupp
paper-blank-group = Grupp
paper-blank-date = Datum
paper-blank-place = Plats
paper-blank-participants = Deltagare
paper-blank-choose = Kryssa för en
paper-blank-notes = Kommentarer
paper-blank-view = Föreningarnas syn
paper-blank-own = Egen bedömning
paper-blank-other = Vad vill du säga i övrigt?
paper-blank-important = De tre viktigaste sakerna för nästa år
paper-blank-privacy = Du kan utelämna ditt namn. Svaren sammanställs till föreningarnas gemensamma syn.

## Signing

paper-handled = Behandlad i ledningsgruppen
paper-signature = Underskrift
paper-name-in-print = Namnförtydligande

## Letters that no font has

paper-replaced = { $count ->
    [one] Ett tecken kunde inte skrivas ut och har ersatts med ett ersättningstecken: { $letters }
   *[other] { $count } tecken kunde inte skrivas ut och har ersatts med ersättningstecken: { $letters }
}

### What the page of the checklist says around the assessment itself.

## Years

checklist-page-year = År
checklist-page-year-new = { $year }, inte påbörjad

## No assessment yet

checklist-page-empty = Bedömningen { $year } har inte påbörjats
checklist-page-empty-text = I bedömningen beslutar du för varje kriterium om det uppfylls. Besluten sparas genast, och du kan fortsätta när som helst.
checklist-page-start = Påbörja bedömningen { $year }
checklist-page-started = Bedömningen { $year } har påbörjats.

## Principles and criteria

checklist-page-principles = Principer
checklist-page-criteria = Kriterier
checklist-page-pencil = Programmets förslag, med blyerts
checklist-page-previous = Föregående kriterium
checklist-page-next = Nästa kriterium

## One criterion

checklist-page-tabs = Uppgifter om kriteriet
checklist-page-tab-criterion = Kriterium
checklist-page-tab-history = Historik
checklist-page-before = År { $before }
checklist-page-proves = Det här visar det: { $text }
checklist-page-waiting = Utkast: { $status }. Beslutet räknas med när motiveringen är skriven.
checklist-page-frozen = Bedömningen fastställdes { $date }. Den kan inte längre ändras.
checklist-page-rollup = Sammanställningen räknas ut från sina delar och beslutas inte för sig.
checklist-page-rollup-any = Sammanställningen räknas ut från sina delar och beslutas inte för sig. Det räcker att en del uppfylls.
checklist-page-parts = Delar

## Closing

checklist-page-all-decided = Alla kriterier har ett beslut.
checklist-page-closed = Bedömningen { $year } har fastställts.

## Comparing

checklist-page-compare = Jämförelse { $before }–{ $year }
checklist-page-compare-with = Jämförelseår
checklist-page-compare-what = Här finns de kriterier som har ett beslut för båda åren och vars beslut har ändrats.
checklist-page-compare-back = Tillbaka till bedömningen
checklist-page-better = bättre
checklist-page-worse = sämre
checklist-page-otherwise = annorlunda

## Paper

checklist-page-paper = Skriv ut checklistan { $year }
checklist-page-paper-kind = Utskrift
checklist-page-paper-language = Utskriftens språk
checklist-page-paper-save = Spara PDF
checklist-page-paper-open = Öppna för utskrift
checklist-page-paper-making = Sidorna görs.
checklist-page-paper-saved = Sparad: { $path }
checklist-page-paper-unopened = PDF-filen har sparats. Datorn har inget program som öppnar den: { $path }
checklist-page-paper-without-viewer = Datorn har inget program som öppnar en PDF-fil. Spara den och skriv ut den på en annan dator.
checklist-page-replaced = { $letter } i ”{ $text }”

### What the page of the checklist says around the assessment itself.
###
### $year (year) of the assessment
### $before (year) of the assessment that it is compared with
### $text (text) of the model

## Years

checklist-page-year = Vuosi
# An option of the list of years
checklist-page-year-new = { $year }, aloittamatta

## No assessment yet

checklist-page-empty = Arviota { $year } ei ole aloitettu
checklist-page-empty-text = Arviossa päätetään jokaisesta kriteeristä, toteutuuko se. Päätökset tallentuvat heti, ja työtä voi jatkaa milloin vain.
checklist-page-start = Aloita arvio { $year }
checklist-page-started = Arvio { $year } aloitettu.

## Principles and criteria

checklist-page-principles = Periaatteet
checklist-page-criteria = Kriteerit
checklist-page-pencil = Ohjelman ehdotus, lyijykynällä
checklist-page-previous = Edellinen kriteeri
checklist-page-next = Seuraava kriteeri

## One criterion

checklist-page-tabs = Kriteerin tiedot
checklist-page-tab-criterion = Kriteeri
checklist-page-tab-history = Historia
# A mark and its word follow
checklist-page-before = Vuonna { $before }
checklist-page-proves = Mistä sen näkee: { $text }
# $status (text) word within a sentence
checklist-page-waiting = Luonnos: { $status }. Päätös lasketaan mukaan, kun perustelu on kirjoitettu.
# $date (date)
checklist-page-frozen = Arvio on vahvistettu { $date }. Sitä ei voi enää muuttaa.
checklist-page-rollup = Kooste lasketaan osistaan, eikä siitä päätetä erikseen.
checklist-page-rollup-any = Kooste lasketaan osistaan, eikä siitä päätetä erikseen. Yksi toteutuva osa riittää.
checklist-page-parts = Osat

## Closing

checklist-page-all-decided = Kaikista kriteereistä on päätetty.
checklist-page-closed = Arvio { $year } vahvistettu.

## Comparing

checklist-page-compare = Vertailu { $before }–{ $year }
checklist-page-compare-with = Vertailuvuosi
checklist-page-compare-what = Mukana ovat kriteerit, joista on päätetty kumpanakin vuonna ja joiden päätös on muuttunut.
checklist-page-compare-back = Takaisin arvioon
checklist-page-better = paremmin
checklist-page-worse = heikommin
# To or from "does not concern us"
checklist-page-otherwise = toisin

## Paper

checklist-page-paper = Tulosta tarkistuslista { $year }
checklist-page-paper-kind = Tuloste
checklist-page-paper-language = Tulosteen kieli
checklist-page-paper-save = Tallenna PDF
checklist-page-paper-open = Avaa tulostettavaksi
checklist-page-paper-making = Tehdään sivuja.
# $path (text) of the file
checklist-page-paper-saved = Tallennettu: { $path }
# $path (text) of the file
checklist-page-paper-unopened = PDF on tallennettu. Koneella ei ole ohjelmaa, joka avaisi sen: { $path }
checklist-page-paper-without-viewer = Koneella ei ole ohjelmaa, joka avaisi PDF-tiedoston. Tallenna PDF ja tulosta se toisella koneella.
# Where a letter that no font has first stands
# $letter (text)
checklist-page-replaced = { $letter } kohdassa ”{ $text }”

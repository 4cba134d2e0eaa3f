### The checklist of the association-friendly municipality and region.
###
### $year (year) of the assessment
### $criterion (text) number of a criterion, 3.2
### $count (number)
### $date (date)

checklist-name = Tarkistuslista
checklist-title = Tarkistuslista { $year }
checklist-model = Järjestöystävällinen kunta ja maakunta
checklist-friendly-municipality = Järjestöystävällinen kunta
checklist-friendly-county = Järjestöystävällinen hyvinvointialue
checklist-friendly-region = Järjestöystävällinen maakunta

## The principles

# $number (text) 1 to 7
checklist-principle = Periaate { $number }
checklist-conditions = Läpileikkaavat ehdot
# Before the text of a principle: "Kunta tarjoaa järjestöjen käyttöön maksuttomia tiloja"
checklist-subject-municipality = Kunta
checklist-subject-county = Hyvinvointialue
checklist-subject-region = Maakunta

## Status: the word, the short word of a narrow column, and the word within a sentence

checklist-status-met = Toteutuu
    .short = Toteutuu
    .said = toteutuu
checklist-status-partly = Toteutuu osittain
    .short = Osittain
    .said = toteutuu osittain
checklist-status-not-met = Ei toteudu
    .short = Ei toteudu
    .said = ei toteudu
checklist-status-not-assessed = Ei arvioitu
    .short = Ei arvioitu
    .said = ei arvioitu
checklist-status-not-applicable = Ei koske
    .short = Ei koske
    .said = ei koske
# Nothing has been decided yet, not even that it is not assessed
checklist-status-undecided = Päättämättä
    .short = Päättämättä
    .said = päättämättä

# Accessible name of a mark
# $status (text) word within a sentence
checklist-mark-decision = päätös: { $status }
# $status (text)
checklist-mark-proposal = ehdotus: { $status }
checklist-mark-no-proposal = ei ehdotusta
# $status (text)
checklist-mark-view = järjestöjen näkemys: { $status }

## Strength of a criterion in the model

checklist-strength-must = perusvaatimus
    .help = Malli sanoo, että näin järjestöystävällinen organisaatio toimii.
checklist-strength-should = suositus
    .help = Malli pitää tätä hyvänä tai tärkeänä.
checklist-strength-may = esimerkki
    .help = Malli mainitsee tämän yhtenä mahdollisena tapana.
checklist-statutory = lakisääteinen

## Kinds of rows

checklist-rollup = Kooste
# Roll-up of its parts
# $met (number) parts met
# $all (number) parts that concern us
checklist-rollup-of = Kooste: { $met }/{ $all }
checklist-information = Tiedoksi, ei arvioida
checklist-item = Kohta { $criterion }
checklist-criterion = Kriteeri { $criterion }
# Place of a criterion within its principle
# $place (number)
# $all (number)
checklist-place = Kriteeri { $place }/{ $all }

## Fields

checklist-proposal = Ohjelman ehdotus
checklist-own-decision = Oma päätös
checklist-decision = Päätös
checklist-reason = Perustelu
checklist-reason-differs = Perustelu, koska päätös on eri kuin ehdotus
checklist-evidence = Näyttö
checklist-missing = Puuttuu
checklist-note = Muistiinpano
checklist-view = Järjestöjen näkemys
checklist-responsible = Vastuuhenkilö
checklist-due = Määräaika
checklist-decided-on = Päätetty { $date }.
checklist-differs = Eri kuin ehdotus.
checklist-no-proposal = Ei ehdotusta
checklist-no-decision = Ei vielä päätöstä
checklist-no-evidence = Näyttöä ei ole kirjattu tältä vuodelta. Lisää näyttöä tai päätä ilman.
checklist-no-note = Ei muistiinpanoa
checklist-no-view = Järjestöiltä ei ole kysytty
checklist-no-responsible = Ei vastuuhenkilöä
checklist-no-due = Ei määräaikaa
checklist-take-proposal = Ota ehdotus

## Due dates

checklist-overdue = myöhässä
checklist-due-today = määräaika tänään
checklist-due-by = viimeistään { $date }

## Tallies: the parts are joined by commas, those of zero left out: "5 toteutuu, 1 osittain, 2 päättämättä"

# $met (number)
# $all (number) criteria that concern us
checklist-tally = { $met }/{ $all }
# $met (number)
# $all (number)
checklist-tally-head = { $met }/{ $all } toteutuu
checklist-tally-met = { $count } toteutuu
checklist-tally-partly = { $count } osittain
checklist-tally-not-met = { $count } ei toteudu
checklist-tally-not-assessed = { $count } ei arvioitu
checklist-tally-not-applicable = { $count } ei koske
checklist-tally-undecided = { $count } päättämättä
# $decided (number)
# $all (number)
checklist-decided = päätetty { $decided }/{ $all }

## The assessment

checklist-assessment = Arvio { $year }
checklist-state-open = arvio auki
checklist-state-closed = vahvistettu { $date }
checklist-close = Vahvista arvio
checklist-close-question = Vahvistetaanko arvio { $year }?
checklist-close-undecided = { $count ->
    [one] { $count } kriteeri jää arvioimatta.
   *[other] { $count } kriteeriä jää arvioimatta.
}
checklist-close-effect = Myöhemmät kirjaukset eivät muuta vahvistettua arviota.
checklist-compare = Vertaa vuoteen { $year }
checklist-print = Tulosta

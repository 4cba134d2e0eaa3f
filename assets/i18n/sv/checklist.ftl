### The checklist of the association-friendly municipality and region.

checklist-name = Checklista
checklist-title = Checklista { $year }
checklist-model = En föreningsvänlig kommun och ett föreningsvänligt landskap
checklist-friendly-municipality = Föreningsvänlig kommun
checklist-friendly-county = Föreningsvänligt välfärdsområde
checklist-friendly-region = Föreningsvänligt landskap

## The principles

checklist-principle = Princip { $number }
checklist-conditions = Genomgående villkor
checklist-subject-municipality = Kommunen
checklist-subject-county = Välfärdsområdet
checklist-subject-region = Landskapet

## Status

checklist-status-met = Uppfylls
    .short = Uppfylls
    .said = uppfylls
checklist-status-partly = Uppfylls delvis
    .short = Delvis
    .said = uppfylls delvis
checklist-status-not-met = Uppfylls inte
    .short = Uppfylls inte
    .said = uppfylls inte
checklist-status-not-assessed = Inte bedömt
    .short = Inte bedömt
    .said = inte bedömt
checklist-status-not-applicable = Inte tillämpligt
    .short = Inte tillämpligt
    .said = inte tillämpligt
checklist-status-undecided = Utan beslut
    .short = Utan beslut
    .said = utan beslut

checklist-mark-decision = beslut: { $status }
checklist-mark-proposal = förslag: { $status }
checklist-mark-no-proposal = inget förslag
checklist-mark-view = föreningarnas syn: { $status }

## Strength of a criterion in the model

checklist-strength-must = grundkrav
    .help = Enligt modellen arbetar en föreningsvänlig organisation så här.
checklist-strength-should = rekommendation
    .help = Modellen anser att detta är bra eller viktigt.
checklist-strength-may = exempel
    .help = Modellen nämner detta som ett möjligt sätt.
checklist-statutory = lagstadgat

## Kinds of rows

checklist-rollup = Sammanställning
checklist-rollup-of = Sammanställning: { $met }/{ $all }
checklist-information = För kännedom, bedöms inte
checklist-item = Punkt { $criterion }
checklist-criterion = Kriterium { $criterion }
checklist-place = Kriterium { $place }/{ $all }

## Fields

checklist-proposal = Programmets förslag
checklist-own-decision = Eget beslut
checklist-decision = Beslut
checklist-reason = Motivering
checklist-reason-differs = Motivering, eftersom beslutet avviker från förslaget
checklist-evidence = Underlag
checklist-missing = Saknas
checklist-note = Anteckning
checklist-view = Föreningarnas syn
checklist-responsible = Ansvarig person
checklist-due = Tidsfrist
checklist-decided-on = Beslutat { $date }.
checklist-differs = Avviker från förslaget.
checklist-no-proposal = Inget förslag
checklist-no-decision = Inget beslut ännu
checklist-no-evidence = Inget underlag har antecknats för i år. Lägg till underlag eller besluta utan.
checklist-no-note = Ingen anteckning
checklist-no-view = Föreningarna har inte tillfrågats
checklist-no-responsible = Ingen ansvarig person
checklist-no-due = Ingen tidsfrist
checklist-take-proposal = Godta förslaget

## Due dates

checklist-overdue = försenad
checklist-due-today = tidsfristen går ut i dag
checklist-due-by = senast { $date }

## Tallies

checklist-tally = { $met }/{ $all }
checklist-tally-head = { $met }/{ $all } uppfylls
checklist-tally-met = { $count } uppfylls
checklist-tally-partly = { $count } delvis
checklist-tally-not-met = { $count } uppfylls inte
checklist-tally-not-assessed = { $count ->
    [one] { $count } inte bedömt
   *[other] { $count } inte bedömda
}
checklist-tally-not-applicable = { $count ->
    [one] { $count } inte tillämpligt
   *[other] { $count } inte tillämpliga
}
checklist-tally-undecided = { $count } utan beslut
checklist-decided = beslutat { $decided }/{ $all }

## The assessment

checklist-assessment = Bedömning { $year }
checklist-state-open = bedömningen är öppen
checklist-state-closed = fastställd { $date }
checklist-close = Fastställ bedömningen
checklist-close-question = Ska bedömningen { $year } fastställas?
checklist-close-undecided = { $count ->
    [one] { $count } kriterium förblir obedömt.
   *[other] { $count } kriterier förblir obedömda.
}
checklist-close-effect = Senare anteckningar ändrar inte en fastställd bedömning.
checklist-compare = Jämför med { $year }
checklist-print = Skriv ut

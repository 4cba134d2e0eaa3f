### The checklist of the association-friendly municipality and region.

checklist-name = Checklist
checklist-title = Checklist { $year }
checklist-model = Association-friendly municipality and region
checklist-friendly-municipality = Association-friendly municipality
checklist-friendly-county = Association-friendly wellbeing services county
checklist-friendly-region = Association-friendly region

## The principles

checklist-principle = Principle { $number }
checklist-conditions = Cross-cutting conditions
checklist-subject-municipality = The municipality
checklist-subject-county = The wellbeing services county
checklist-subject-region = The region

## Status

checklist-status-met = Met
    .short = Met
    .said = met
checklist-status-partly = Partly met
    .short = Partly
    .said = partly met
checklist-status-not-met = Not met
    .short = Not met
    .said = not met
checklist-status-not-assessed = Not assessed
    .short = Not assessed
    .said = not assessed
checklist-status-not-applicable = Not applicable
    .short = Not applicable
    .said = not applicable
checklist-status-undecided = Undecided
    .short = Undecided
    .said = undecided

checklist-mark-decision = decision: { $status }
checklist-mark-proposal = proposal: { $status }
checklist-mark-no-proposal = no proposal
checklist-mark-view = associations’ view: { $status }

## Strength of a criterion in the model

checklist-strength-must = core requirement
    .help = The model says that this is how an association-friendly organisation works.
checklist-strength-should = recommendation
    .help = The model considers this good or important.
checklist-strength-may = example
    .help = The model mentions this as one possible way.
checklist-statutory = statutory

## Kinds of rows

checklist-rollup = Roll-up
checklist-rollup-of = Roll-up: { $met }/{ $all }
checklist-information = For information, not assessed
checklist-item = Item { $criterion }
checklist-criterion = Criterion { $criterion }
checklist-place = Criterion { $place }/{ $all }

## Fields

checklist-proposal = Program’s proposal
checklist-own-decision = Your decision
checklist-decision = Decision
checklist-reason = Reason
checklist-reason-differs = Reason, because your decision differs from the proposal
checklist-evidence = Evidence
checklist-missing = Missing
checklist-note = Note
checklist-view = Associations’ view
checklist-responsible = Responsible person
checklist-due = Due date
checklist-decided-on = Decided on { $date }.
checklist-differs = Differs from the proposal.
checklist-no-proposal = No proposal
checklist-no-decision = No decision yet
checklist-no-evidence = No evidence recorded for this year. Add evidence or decide without it.
checklist-no-note = No note
checklist-no-view = The associations have not been asked
checklist-no-responsible = No responsible person
checklist-no-due = No due date
checklist-take-proposal = Accept the proposal

## Due dates

checklist-overdue = overdue
checklist-due-today = due today
checklist-due-by = by { $date }

## Tallies

checklist-tally = { $met }/{ $all }
checklist-tally-head = { $met }/{ $all } met
checklist-tally-met = { $count } met
checklist-tally-partly = { $count } partly
checklist-tally-not-met = { $count } not met
checklist-tally-not-assessed = { $count } not assessed
checklist-tally-not-applicable = { $count } not applicable
checklist-tally-undecided = { $count } undecided
checklist-decided = { $decided }/{ $all } decided

## The assessment

checklist-assessment = Assessment { $year }
checklist-state-open = assessment open
checklist-state-closed = confirmed on { $date }
checklist-close = Confirm the assessment
checklist-close-question = Confirm the { $year } assessment?
checklist-close-undecided = { $count ->
    [one] { $count } criterion stays unassessed.
   *[other] { $count } criteria stay unassessed.
}
checklist-close-effect = Later records do not change a confirmed assessment.
checklist-compare = Compare with { $year }
checklist-print = Print

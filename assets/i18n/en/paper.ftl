### What the papers say around what the officer has recorded.

## On every page

paper-page = Page { $page }/{ $pages }
paper-page-short = { $page }/{ $pages }
paper-organisation = Organisation
paper-business-id = Business ID
paper-officer = Liaison officer for associations
paper-residents = Residents
paper-date = Date
paper-printed-on = Printed on { $date }
paper-state = Status of the assessment
paper-state-open = The assessment is under way and may still change.
paper-state-closed = The assessment was confirmed on { $date }.
paper-for-management = For the management group
paper-for-associations = For associations
paper-made-with = Made with Yhdyssilta
paper-contents = Contents
paper-continued = continued
paper-model = Based on the operating model Järjestöystävällinen kunta ja maakunta (Innokylä).

## Kinds of paper

paper-kind-full = Full list
    .help = Each criterion: decision, evidence, associations’ view and agreed actions.
paper-kind-summary = Summary
    .help = One page: principles, changes, matters to decide and next actions.
paper-kind-blank = Workshop form
    .help = A blank form to fill in by hand.
paper-full-file = checklist-{ $year }
paper-summary-file = checklist-{ $year }-summary
paper-blank-file = checklist-{ $year }-form

## Properties of the documents

paper-full-document = Checklist { $year }: { $organisation }
paper-full-subject = Assessment of association-friendliness by criterion
paper-summary-document = Checklist summary { $year }: { $organisation }
paper-summary-subject = Assessment of association-friendliness on one page
paper-blank-document = Workshop form { $year }: { $organisation }
paper-blank-subject = Criteria of association-friendliness to be assessed by hand
paper-keywords = cooperation with associations, association-friendliness, checklist, self-assessment

## How to read

paper-read = How to read this list
paper-read-ink = A solid mark is a decision. It was made by the liaison officer for associations.
paper-read-pencil = A dashed mark is the program’s proposal. It has not been decided yet.
paper-read-empty = An empty dashed box is waiting for a decision.
paper-read-tally = The figure 5/8 means that five criteria out of eight are met. All criteria that concern the organisation are counted, including those not assessed.
paper-read-conditions = The cross-cutting conditions are not included in the figures of the seven principles.
paper-read-rollup = A roll-up is worked out from its parts and is not counted twice.
paper-read-view = The associations’ view is their own and does not change the decision.
paper-read-strength = A core requirement is at the heart of the model, a recommendation is considered good by the model, and an example is one possible way.
paper-legend = Marks

## The full list

paper-full-title = Checklist { $year }
paper-column-code = No.
paper-column-criterion = Criterion
paper-column-proposal = Proposal
paper-column-decision = Decision
paper-column-evidence = Evidence
paper-column-responsible = Responsible
paper-column-due = Due date
paper-column-action = Responsible and due date
paper-column-view = Associations’ view
paper-pencil = Program’s proposal: { $status }. Not decided yet.
paper-no-decision = No decision
paper-differs = Differs from the program’s proposal ({ $status }).
paper-reason = Reason: { $text }
paper-note = Note: { $text }
paper-view = Associations’ view: { $text }
paper-evidence = Evidence: { $text }
paper-no-evidence = No evidence recorded.
paper-responsible = Responsible: { $name }
paper-due = Due: { $date }
paper-due-late = Due: { $date }, overdue
paper-no-responsible = No responsible person
paper-no-due = No due date
paper-no-items = This principle has no criteria to assess.

## Tallies

paper-tallies = The principles at a glance
paper-tallies-caption = Number of decisions by principle
paper-column-principle = Principle
paper-column-tally = Met/all
paper-column-previous = In { $previous }
paper-total-undecided = { $count ->
    [0] All criteria have been decided.
    [one] { $count } criterion is waiting for a decision.
   *[other] { $count } criteria are waiting for a decision.
}
paper-tally-alt = { $name }: { $tally }

## The summary

paper-summary-title = Checklist summary { $year }
paper-summary-lead = { $decided }/{ $all } criteria decided.
paper-changes = What has changed since { $previous }
paper-changes-none = The decisions are the same as in { $previous }.
paper-changes-not-yet = There are no decisions for this year yet to compare with { $previous }.
paper-changes-no-previous = There is no assessment for { $previous } to compare with.
paper-changes-better = { $count ->
    [one] { $count } criterion has improved
   *[other] { $count } criteria have improved
}
paper-changes-worse = { $count ->
    [one] { $count } criterion has declined
   *[other] { $count } criteria have declined
}
paper-change = { $criterion } { $text }: { $before } → { $after }
paper-change-words = previously { $before }, now { $after }
paper-column-change = Change
paper-column-before = Before
paper-column-after = Now
paper-decisions = For the management group to decide
paper-decisions-none = No decisions are asked of the management group.
paper-ask-confirm = The { $year } assessment is noted for information.
paper-ask-statutory = A statutory requirement is not met: { $criterion } { $text }
paper-ask-statutory-partly = A statutory requirement is partly met: { $criterion } { $text }
paper-ask-must = A core requirement is not met: { $criterion } { $text }
paper-ask-partly = A core requirement is partly met: { $criterion } { $text }
paper-ask-responsible = Name a responsible person: { $criterion } { $text }
paper-ask-due = Agree on a due date: { $criterion } { $text }
paper-actions = Next actions
paper-actions-none = There are no open actions.
paper-column-what = Action
paper-more-in-full = And { $count } more, see the full list.

## The blank form

paper-blank-title = Workshop form { $year }
paper-blank-lead = Assess how association-friendly things are right now. There are no right or wrong answers.
paper-blank-tick = Tick one box for each criterion. If you do not know, leave the row empty.
paper-blank-notes-help = Write on the line how it shows or what should change.
paper-blank-return = Return the form to the liaison officer for associations.
paper-blank-return-to = Return the form to: { $name }
paper-blank-name = Name
paper-blank-association = Association or group
paper-blank-group = Group
paper-blank-date = Date
paper-blank-place = Place
paper-blank-participants = Participants
paper-blank-choose = Tick one
paper-blank-notes = Comments
paper-blank-view = Associations’ view
paper-blank-own = Your assessment
paper-blank-other = What else would you like to say?
paper-blank-important = The three most important things for next year
paper-blank-privacy = You may leave out your name. The answers are put together into the associations’ shared view.

## Signing

paper-handled = Considered by the management group
paper-signature = Signature
paper-name-in-print = Name in block letters

## Letters that no font has

paper-replaced = { $count ->
    [one] One character could not be printed and was replaced by a substitute: { $letters }
   *[other] { $count } characters could not be printed and were replaced by substitutes: { $letters }
}

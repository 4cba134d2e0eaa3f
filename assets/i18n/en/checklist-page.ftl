### What the page of the checklist says around the assessment itself.

## Years

checklist-page-year = Year
checklist-page-year-new = { $year }, not started

## No assessment yet

checklist-page-empty = The { $year } assessment has not been started
checklist-page-empty-text = In an assessment you decide for each criterion whether it is met. Decisions are saved at once, and you can go on at any time.
checklist-page-start = Start the { $year } assessment
checklist-page-started = The { $year } assessment has been started.

## Principles and criteria

checklist-page-principles = Principles
checklist-page-criteria = Criteria
checklist-page-pencil = Proposed by the program, in pencil
checklist-page-previous = Previous criterion
checklist-page-next = Next criterion

## One criterion

checklist-page-tabs = About the criterion
checklist-page-tab-criterion = Criterion
checklist-page-tab-history = History
checklist-page-before = In { $before }
checklist-page-proves = What shows it: { $text }
checklist-page-waiting = Draft: { $status }. The decision counts once a reason is given.
checklist-page-frozen = The assessment was confirmed on { $date }. It can no longer be changed.
checklist-page-rollup = A roll-up follows from its parts and is not decided by itself.
checklist-page-rollup-any = A roll-up follows from its parts and is not decided by itself. One part that is met is enough.
checklist-page-parts = Parts

## Closing

checklist-page-all-decided = All criteria have been decided.
checklist-page-closed = The { $year } assessment has been confirmed.

## Comparing

checklist-page-compare = Comparison { $before }–{ $year }
checklist-page-compare-with = Compared with
checklist-page-compare-what = These are the criteria that were decided in both years and whose decision has changed.
checklist-page-compare-back = Back to the assessment
checklist-page-better = better
checklist-page-worse = worse
checklist-page-otherwise = otherwise

## Paper

checklist-page-paper = Print the { $year } checklist
checklist-page-paper-kind = Paper
checklist-page-paper-language = Language of the paper
checklist-page-paper-save = Save PDF
checklist-page-paper-open = Open for printing
checklist-page-paper-making = Making the pages.
checklist-page-paper-saved = Saved: { $path }
checklist-page-paper-unopened = The PDF has been saved. There is no program on this computer to open it: { $path }
checklist-page-paper-without-viewer = There is no program on this computer to open a PDF. Save it and print it on another computer.
checklist-page-replaced = { $letter } in “{ $text }”

//! The marks and words of a status on paper: the same as in the window. Not here: how they are drawn.

use yhdyssilta_paper::doc::{Drawn, Mark, Status as Drawing, Tally as Drawings};
use yhdyssilta_words::{Lang, say};

use crate::checklist::{Part, Sheet, Status, Tally};

/// The shape of a status.
pub(super) fn mark(status: Status) -> Mark {
    match status {
        Status::Met => Mark::Tick,
        Status::Partly => Mark::Half,
        Status::NotMet => Mark::Cross,
        Status::NotAssessed => Mark::Empty,
        Status::NotApplicable => Mark::Dash,
    }
}

/// The short word of a status.
pub(super) fn word(lang: Lang, status: Status) -> String {
    match status {
        Status::Met => say::checklist_status_met_short(lang),
        Status::Partly => say::checklist_status_partly_short(lang),
        Status::NotMet => say::checklist_status_not_met_short(lang),
        Status::NotAssessed => say::checklist_status_not_assessed_short(lang),
        Status::NotApplicable => say::checklist_status_not_applicable_short(lang),
    }
}

/// The word of a status within a sentence.
pub(super) fn said(lang: Lang, status: Status) -> String {
    match status {
        Status::Met => say::checklist_status_met_said(lang),
        Status::Partly => say::checklist_status_partly_said(lang),
        Status::NotMet => say::checklist_status_not_met_said(lang),
        Status::NotAssessed => say::checklist_status_not_assessed_said(lang),
        Status::NotApplicable => say::checklist_status_not_applicable_said(lang),
    }
}

/// A decision: mark and word in ink.
pub(super) fn decision(lang: Lang, status: Status) -> Drawing {
    Drawing::ink(mark(status), word(lang, status))
}

/// A proposal: mark and word in pencil.
pub(super) fn proposal(lang: Lang, status: Status) -> Drawing {
    Drawing::pencil(mark(status), word(lang, status))
}

/// The row of marks of a principle, and its "5/8".
pub(super) fn tally(lang: Lang, part: &Part) -> Drawings {
    let marks = part.items.iter().filter_map(|item| item.rating()).map(|status| (mark(status), Drawn::Ink));
    Drawings::new(marks.collect(), figure(lang, part.tally)).told(told(lang, part.tally))
}

/// "5/8".
pub(super) fn figure(lang: Lang, tally: Tally) -> String {
    say::checklist_tally(lang, tally.concern(), tally.met)
}

/// The "5/8" of a principle on a sheet.
pub(super) fn figure_of(lang: Lang, sheet: &Sheet, principle: u8) -> String {
    let part = sheet.parts.iter().find(|part| part.principle.id == principle);
    part.map(|part| figure(lang, part.tally)).unwrap_or_default()
}

/// "5 met, 1 partly, 2 not assessed"; counts of none are left out.
pub(super) fn told(lang: Lang, tally: Tally) -> String {
    type Say = fn(Lang, u32) -> String;
    let counts: [(u32, Say); 5] = [
        (tally.met, |lang, count| say::checklist_tally_met(lang, count)),
        (tally.partly, |lang, count| say::checklist_tally_partly(lang, count)),
        (tally.not_met, |lang, count| say::checklist_tally_not_met(lang, count)),
        (tally.open, |lang, count| say::checklist_tally_not_assessed(lang, count)),
        (tally.not_applicable, |lang, count| say::checklist_tally_not_applicable(lang, count)),
    ];
    let told = counts.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(lang, *count));
    told.collect::<Vec<_>>().join(", ")
}

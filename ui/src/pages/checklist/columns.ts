/* The words of what changes in a criterion, for its history. Not here: the history itself (`frame/History`). */
import type { Columns } from "../../frame/history";
import type { Status } from "../../gen/api";
import { statusWord } from "../../parts";
import { date, language, say } from "../../words";

/** The fields of an entry, in the order of the form. */
export function entryColumns(): Columns {
  return {
    status: {
      name: say("checklist-decision"),
      say: (status) => statusWord(language.now, status as Status),
      nothing: "not_assessed",
    },
    reason: { name: say("checklist-reason") },
    evidence: { name: say("checklist-evidence") },
    note: { name: say("checklist-note") },
    view: { name: say("checklist-view") },
    responsible: { name: say("checklist-responsible") },
    due: { name: say("checklist-due"), say: (day) => date(language.now, String(day)) },
  };
}

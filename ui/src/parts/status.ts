/* The five statuses in the order in which they are drawn, read and chosen, and what is counted of them. */
import type { Lang, Status } from "../gen/api";
import { sayIn, type PlainId } from "../words";

/** What a mark shows: a status, or that nothing has been decided. */
export type Shown = Status | "undecided";

/** The order of the status control, of its keys 1–5, and of every list of statuses. */
export const STATUSES: readonly Status[] = ["met", "partly", "not_met", "not_assessed", "not_applicable"];

const WORDS = {
  met: "checklist-status-met",
  partly: "checklist-status-partly",
  not_met: "checklist-status-not-met",
  not_assessed: "checklist-status-not-assessed",
  not_applicable: "checklist-status-not-applicable",
  undecided: "checklist-status-undecided",
} as const satisfies Record<Shown, PlainId>;

/** The word of a status: by itself, within a sentence, or in a narrow place. */
export function statusWord(lang: Lang, status: Shown, form: "alone" | "said" | "short" = "alone"): string {
  const id = WORDS[status];
  return sayIn(lang, form === "alone" ? id : (`${id}.${form}` as const));
}

const COUNTS = {
  met: "checklist-tally-met",
  partly: "checklist-tally-partly",
  not_met: "checklist-tally-not-met",
  not_assessed: "checklist-tally-not-assessed",
  not_applicable: "checklist-tally-not-applicable",
  undecided: "checklist-tally-undecided",
} as const satisfies Record<Shown, string>;

const count = (marks: readonly Shown[], status: Shown): number =>
  marks.filter((mark) => mark === status).length;

/** "5 toteutuu, 1 osittain, 2 päättämättä". */
export function tallyWords(lang: Lang, marks: readonly Shown[]): string {
  const order: readonly Shown[] = [...STATUSES, "undecided"];
  const some = order.filter((status) => marks.includes(status));
  return some.map((status) => sayIn(lang, COUNTS[status], { count: count(marks, status) })).join(", ");
}

/** "5/8": decided as met, of all that concern us. */
export function tallyFigure(lang: Lang, marks: readonly Shown[]): string {
  const all = marks.length - count(marks, "not_applicable");
  return sayIn(lang, "checklist-tally", { met: count(marks, "met"), all });
}

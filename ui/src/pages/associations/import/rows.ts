/* What is said of a row of an import, and what is asked about it. Not here: how it is drawn. */
import type {
  Code,
  Decision,
  ImportRemark,
  ImportReport,
  ImportRow,
  ImportShow,
  ImportVerdict,
  Problem,
  ReportedCell,
} from "../../../gen/api";
import { say, sayProblem, type PlainId } from "../../../words";
import { fieldName, valueWord } from "./fields";

/** What the officer may be asked about a row: what its cells mean, and which association it is. */
export type Question = "cells" | "whom";

/** The questions of a row. */
export function questions({ twins, remarks }: ImportRow): Question[] {
  return [
    ...(twins.length > 0 ? (["whom"] as const) : []),
    ...(remarks.some(({ field }) => field !== null) ? (["cells"] as const) : []),
  ];
}

/** Whether a cell could not be read at all. */
export function isUnreadable({ remarks }: ImportRow): boolean {
  return remarks.some(({ doubt }) => !doubt);
}

/** Where a row stands before anything was decided of it. */
export function stateOf(row: ImportRow): "refused" | "doubtful" {
  return isUnreadable(row) ? "refused" : "doubtful";
}

/** What the doubtful cells of a row were read as, where that is known. */
export function readingsOf({ remarks, changes }: ImportRow): string {
  const fields = remarks.filter(({ doubt }) => doubt).map(({ field }) => field);
  return changes
    .filter(({ field }) => fields.includes(field))
    .map(({ field, after }) =>
      say("common-fact", { label: fieldName(field), value: valueWord(field, after) }),
    )
    .join(", ");
}

/** What rows with the same question have in common. */
export function alike(row: ImportRow, question: Question): string {
  if (!questions(row).includes(question)) return "";
  if (question === "whom") return question;
  return JSON.stringify(row.remarks.map(({ column, problem }) => [column, problem.code]));
}

/** The word of what was decided. */
export function decisionWord(decision: Decision): string {
  const id: PlainId = `imports-page-decided-${typeof decision === "string" ? dashed(decision) : "known"}`;
  return say(id);
}

function dashed(decision: Exclude<Decision, object>): "as-read" | "to-note" | "new" | "skip" {
  if (decision === "as_read") return "as-read";
  return decision === "to_note" ? "to-note" : decision;
}

export function verdictWord(verdict: ImportVerdict): string {
  return say(`imports-page-verdict-${verdict}`);
}

/** Column, cell and reason, in one line. */
export function remarkLine({
  column,
  value,
  problem,
}: Pick<ImportRemark, "column" | "value"> & { problem: Pick<Problem, "code" | "args"> }): string {
  const reason = sayProblem(problem);
  if (column === "") return reason;
  return value === ""
    ? say("imports-page-remark-empty", { column, reason })
    : say("imports-page-remark", { column, value, reason });
}

/** What tells a row apart, in one line: what is wrong, whom it may be, or what it changes. */
export function rowLine({ remarks, twins, changes }: ImportRow): string {
  const [remark] = remarks;
  if (remark) return remarkLine(remark);
  const [twin] = twins;
  if (twin) return say("imports-page-maybe", { name: twin.name });
  return changes.map(({ field }) => fieldName(field)).join(", ");
}

/** The kinds of rows, those that ask for work first. */
export const SHOWN = [
  "doubtful",
  "refused",
  "new",
  "changed",
  "unchanged",
  "skipped",
] as const satisfies readonly ImportShow[];

/** Why it is not certain which association a row means: then it is left out. */
const WHOM: readonly Code[] = ["possible-twin", "twin-row"];

/** The rows of a report that are left out because somebody has to say whom they mean. */
export function withoutWhom({ rows }: ImportReport): ReadonlySet<number> {
  return new Set(
    rows.filter(({ verdict, code }) => verdict === "doubtful" && WHOM.includes(code)).map(({ row }) => row),
  );
}

/** What came of a row that did not come in as it stands. */
export function outcome({ row, verdict }: ReportedCell, isOut: ReadonlySet<number>): string {
  if (verdict === "skipped" || isOut.has(row)) return say("imports-page-came-out");
  return verdict === "doubtful" ? say("imports-page-came-noted") : verdictWord(verdict);
}

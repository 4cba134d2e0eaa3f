/* An import that is played, for tests: a file, and a core that counts and shows its rows as they are settled. Not here:
   how rows are judged, which the core proves; only what the page must be able to meet. */
import { Refusal, type Answers } from "../../../bridge";
import type {
  AssociationId,
  Code,
  ImportFile,
  ImportRemark,
  ImportRow,
  ImportTable,
  ImportTally,
  ImportVerdict,
  Settled,
} from "../../../gen/api";

export const KNOWN = "aalto" as AssociationId;

export const TABLE: ImportTable = {
  name: "yhdistykset.xlsx",
  sheet: "Taul1",
  sheets: ["Taul1"],
  columns: [
    { header: "Yhdistys", letter: "A", samples: ["Aalto ry", "Kalakerho ry", "Martat ry"], field: "name_fi" },
    { header: "S-posti", letter: "B", samples: ["aalto@example.fi", "kala@example.fi"], field: "email" },
    { header: "Jäsenet", letter: "C", samples: ["1.200", "46"], field: "members" },
    { header: "Huom.", letter: "D", samples: [], field: null },
  ],
  fingerprint: "1",
};

/** A remark on a cell of a column, or on a row as a whole where no column is named. */
export function remark(column: string, value: string, code: Code, doubt: boolean): ImportRemark {
  const field = TABLE.columns.find(({ header, letter }) => [header, letter].includes(column))?.field ?? null;
  return { column, field, value, problem: { code, field: null, args: {} }, doubt };
}

export function row(
  number: number,
  name: string,
  verdict: ImportVerdict,
  more: Partial<ImportRow> = {},
): ImportRow {
  return { row: number, name, verdict, twins: [], remarks: [], changes: [], ...more };
}

const members = (value: string): Partial<ImportRow> => ({
  remarks: [remark("Jäsenet", value, "number-doubtful", true)],
  changes: [{ field: "members", before: "", after: value.replace(".", "\u{A0}") }],
});

/** One row of each kind, and some that ask the same. */
export const ROWS: readonly ImportRow[] = [
  row(2, "Kalakerho ry", "new", { changes: [{ field: "name_fi", before: "", after: "Kalakerho ry" }] }),
  row(3, "Martat ry", "changed", {
    changes: [{ field: "email", before: "vanha@example.fi", after: "martat@example.fi" }],
  }),
  row(4, "Nuorisoseura ry", "unchanged"),
  row(5, "Näyttämö ry", "doubtful", members("1.200")),
  row(6, "Ompeluseura ry", "doubtful", members("2.400")),
  row(7, "Aallon kerho", "doubtful", {
    twins: [{ id: KNOWN, name: "Aalto ry", municipality: "999", by: ["name"] }],
    remarks: [remark("", "Aallon kerho", "possible-twin", true)],
    changes: [{ field: "name_fi", before: "", after: "Aallon kerho" }],
  }),
  row(8, "Pursiseura ry", "refused", {
    remarks: [remark("S-posti", "pursi(at)example", "bad-mail-address", false)],
  }),
];

const none: ImportTally = {
  read: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  doubtful: 0,
  refused: 0,
  entering: 0,
};

function settledAs(one: ImportRow, settled: readonly Settled[]): ImportRow {
  const decisions = settled.filter((decision) => decision.row === one.row).map(({ as }) => as);
  if (decisions.length === 0) return one;
  if (decisions.includes("skip")) return { ...one, verdict: "skipped" };
  return { ...one, verdict: decisions.some((as) => typeof as === "object") ? "changed" : "new" };
}

function tallyOf(rows: readonly ImportRow[]): ImportTally {
  const tally = { ...none, read: rows.length };
  for (const { verdict, twins, changes } of rows) {
    tally[verdict] += 1;
    const isNoted = verdict === "doubtful" && twins.length === 0 && changes.length > 0;
    if (verdict === "new" || verdict === "changed" || isNoted) tally.entering += 1;
  }
  return tally;
}

export class Played {
  table = TABLE;
  rows: readonly ImportRow[] = ROWS;

  /** What the core answers. */
  readonly answers: Answers = {
    "settings.places": () => ({ municipalities: [], counties: [], regions: [] }),
    "journal.turns": () => ({ undo: null, redo: null }),
    "imports.open": ({ sheet }) => ({ ...this.table, sheet: sheet ?? this.table.sheet }),
    "imports.preview": ({ show, offset, limit, ...file }) => {
      const rows = this.#judged(file);
      const shown = rows.filter(({ verdict }) => show === "all" || verdict === show);
      return { tally: tallyOf(rows), count: shown.length, rows: shown.slice(offset, offset + limit) };
    },
    "imports.run": (file) => {
      const rows = this.#judged(file);
      const cells = rows
        .filter(({ verdict }) => verdict !== "new" && verdict !== "changed")
        .flatMap(({ row, verdict, remarks }) =>
          remarks.map(({ column, value, problem: { code, args } }) => ({
            row,
            column,
            verdict,
            code,
            args,
            value,
          })),
        );
      return { value: { ...tallyOf(rows), rows: cells, unlisted: 0 }, touched: ["associations"] };
    },
  };

  #judged({ settled, fingerprint }: ImportFile): readonly ImportRow[] {
    if (fingerprint !== this.table.fingerprint) throw new Refusal({ code: "changed-since" });
    return this.rows.map((one) => settledAs(one, settled));
  }
}

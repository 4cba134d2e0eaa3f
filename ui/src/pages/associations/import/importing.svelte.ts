/* The import that is being prepared: its file, what the columns hold, what has been decided of the rows, and how it
   went. Kept while one is on another page. Not here: how it is drawn. */
import { call } from "../../../bridge";
import type {
  Decision,
  ImportField,
  ImportFile,
  ImportReport,
  ImportRow,
  ImportShow,
  ImportTable,
  Settled,
} from "../../../gen/api";
import { act } from "../../../state/acts";
import { journal } from "../../../state/journal.svelte";
import { LongWork } from "../../../state/long-work.svelte";
import { alike, stateOf, type Question } from "./rows";

export const STEPS = ["file", "columns", "preview", "done"] as const;
export type Step = (typeof STEPS)[number];

/** Rows that are read at once where all of a kind are looked through; the core gives no more. */
const MOST = 500;

/** Decisions by their row and the question that they answer. */
type Decisions = Readonly<Record<string, Settled>>;

const keyOf = (row: number, question: Question): string => `${String(row)} ${question}`;

/** Which rows are shown, and what had been decided when they were asked for. */
export interface Asked {
  show: ImportShow;
  settled: Settled[];
}

class Importing {
  step = $state<Step>("file");
  /** The row in its pane, and where it stands among those shown. */
  opened = $state.raw<{ row: ImportRow; place: number } | null>(null);
  readonly work = new LongWork();

  #path = $state("");
  #table = $state.raw<ImportTable | null>(null);
  #fields = $state.raw<readonly (ImportField | null)[]>([]);
  #decisions = $state.raw<Decisions>({});
  #asked = $state.raw<Asked | null>(null);
  #report = $state.raw<{ of: ImportReport; at: string | undefined } | null>(null);
  /** The store that it is for. */
  #store: string | undefined;

  /** What the file holds, once it has been read. */
  get table(): ImportTable | null {
    return this.#table;
  }

  /** What each column holds. */
  get fields(): readonly (ImportField | null)[] {
    return this.#fields;
  }

  /** All that has been decided. */
  get settled(): Settled[] {
    return Object.values(this.#decisions);
  }

  /** Which rows are shown, once they have been counted. */
  get asked(): Asked | null {
    return this.#asked;
  }

  /** Shows rows of a kind, as they are settled by now. */
  look(show: ImportShow): void {
    this.#asked = { show, settled: this.settled };
    this.opened = null;
  }

  /** How it went. */
  get report(): ImportReport | null {
    return this.#report?.of ?? null;
  }

  /** Whether it is what undo would take back. */
  get isLast(): boolean {
    const { undo } = journal.turns;
    return undo !== null && undo.at === this.#report?.at;
  }

  /** Begins anew where it was prepared for another store. */
  belongTo(store: string | undefined): void {
    if (store !== this.#store) this.clear();
    this.#store = store;
  }

  /** Begins anew. */
  clear(): void {
    this.step = "file";
    this.#path = "";
    this.#table = null;
    this.#fields = [];
    this.#report = null;
    this.#forget();
  }

  /** Looks into a file, or into another sheet of it. Rejects with a `Refusal`: then all is as before. */
  async open(path: string, sheet?: string): Promise<void> {
    const asked = sheet === undefined ? { path } : { path, sheet };
    const table = await this.work.during(() => call("imports.open", asked));
    const before = this.#table;
    const isSame = path === this.#path && table.fingerprint === before?.fingerprint;
    if (!isSame || table.sheet !== before.sheet) this.#forget();
    if (!hasSameHeads(before, table)) this.#fields = table.columns.map(({ field }) => field);
    this.#path = path;
    this.#table = table;
    this.#report = null;
  }

  /** Looks into the same file once more, after it was changed. */
  again(): Promise<void> {
    return this.open(this.#path, this.#table?.sheet);
  }

  chooseSheet(sheet: string): Promise<void> {
    return this.open(this.#path, sheet);
  }

  /** Says what a column holds. Which rows are doubtful may be others then. */
  choose(column: number, field: ImportField | null): void {
    this.#fields = this.#fields.map((known, place) => (place === column ? field : known));
    this.#asked = null;
    this.opened = null;
  }

  /** The file and how it is to be understood, with these decisions. */
  file(settled: Settled[]): ImportFile {
    const { sheet = "", fingerprint = "" } = this.#table ?? {};
    return { path: this.#path, sheet, fields: [...this.#fields], settled, fingerprint };
  }

  /** What has been decided of a row. */
  decision(row: number, question: Question): Decision | null {
    return this.#decisions[keyOf(row, question)]?.as ?? null;
  }

  settle({ row }: ImportRow, question: Question, as: Decision): void {
    this.#decisions = { ...this.#decisions, [keyOf(row, question)]: { row, as } };
  }

  /** Decides the same of all rows with the same question. Gives how many these are, and the way back. */
  async settleAlike(row: ImportRow, question: Question): Promise<{ count: number; back: () => void }> {
    const before = this.#decisions;
    const as = this.decision(row.row, question);
    const same = as === null ? [] : await this.#rowsLike(row, question);
    const made = same.flatMap((one): [string, Settled][] => {
      const own = as === null ? null : meantFor(one, as);
      return own === null ? [] : [[keyOf(one.row, question), { row: one.row, as: own }]];
    });
    this.#decisions = { ...before, ...Object.fromEntries(made) };
    const back = (): void => {
      this.#decisions = before;
    };
    return { count: made.length, back };
  }

  /** Brings it in, as one step. Rejects with a `Refusal`: then nothing was brought in. */
  async run(said: string): Promise<void> {
    const of = await this.work.during(() => act("imports.run", this.file(this.settled), said));
    this.#report = { of, at: journal.turns.undo?.at };
    this.step = "done";
    this.#forget();
  }

  #forget(): void {
    this.#decisions = {};
    this.#asked = null;
    this.opened = null;
  }

  async #rowsLike(row: ImportRow, question: Question): Promise<ImportRow[]> {
    const found: ImportRow[] = [];
    const kind = alike(row, question);
    for (let offset = 0, count = 1; offset < count; offset += MOST) {
      const asked = { ...this.file([]), show: stateOf(row), offset, limit: MOST };
      const part = await this.work.during(() => call("imports.preview", asked));
      found.push(...part.rows.filter((one) => alike(one, question) === kind));
      count = part.count;
    }
    return found;
  }
}

/** Whether two tables have the same columns, so that what was chosen for one holds for the other. */
function hasSameHeads(one: ImportTable | null, other: ImportTable): boolean {
  const heads = (table: ImportTable): string => JSON.stringify(table.columns.map(({ header }) => header));
  return one !== null && heads(one) === heads(other);
}

/** What a decision for one row means for another: an association that is known is each row's own, if it is only one. */
function meantFor({ twins }: ImportRow, as: Decision): Decision | null {
  if (typeof as === "string") return as;
  const [twin, ...more] = twins;
  return twin && more.length === 0 ? { known: twin.id } : null;
}

export const importing = new Importing();

/* The history of a record in words: what stood in which field, and what stood there before. Not here: how it looks
   (`History.svelte`). */
import type { History } from "../gen/api";

/** What a column holds. */
export type Value = string | number | null;

/** A column whose changes are told. */
export interface Told {
  /** The label of its field. */
  name: string;
  /** Its values in words, where they are no text of the officer's. */
  say?: (value: Exclude<Value, null>) => string;
  /** What stands there while nothing has been said: as good as empty. */
  nothing?: Value;
}

/** The columns that are told, in the order of the form. */
export type Columns = Readonly<Record<string, Told>>;

/** A field that changed: what was written into it, and what stood there before. Empty is none. */
export interface Line {
  column: string;
  name: string;
  after: string | undefined;
  before: string | undefined;
}

export interface Step {
  at: string;
  op: History["op"];
  by: string | null;
  lines: Line[];
}

/** The steps in words, last first, with what changed in a `table`. A row that was added does not tell what it said, so what stands `now` and every
    change since are gone through backwards. */
export function told(
  history: readonly History[],
  table: string,
  columns: Columns,
  now: Readonly<Record<string, Value>>,
): Step[] {
  const stands: Record<string, Value> = { ...now };
  return history.map(({ at, op, by, changes }) => {
    const [after, before] = [{ ...stands }, stands];
    for (const change of changes.filter((one) => one.table === table).toReversed()) {
      if (change.kind === "added") for (const column of Object.keys(stands)) before[column] = null;
      else Object.assign(before, change.before);
    }
    const lines = Object.entries(columns).map(([column, as]) =>
      line(column, as, before[column], after[column]),
    );
    return { at, op, by, lines: lines.filter(({ after, before }) => after !== before) };
  });
}

function line(column: string, as: Told, before: Value | undefined, after: Value | undefined): Line {
  return { column, name: as.name, before: words(as, before), after: words(as, after) };
}

function words({ say = String, nothing = "" }: Told, value: Value | undefined): string | undefined {
  return value === undefined || value === null || value === "" || value === nothing ? undefined : say(value);
}

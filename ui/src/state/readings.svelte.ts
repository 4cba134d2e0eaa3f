/* What the window has read of the store, read again whenever a write touched it. Not here: what is read, which
   each page says, and writing (`acts`). */
import { untrack } from "svelte";
import { foretold, Refusal } from "../bridge";

/** An answer that is on its way, there, or refused. The last answer stays while a newer one is on its way. */
export class Reading<T> {
  readonly slices: readonly string[];
  #read: () => Promise<T>;
  #value = $state.raw<T | undefined>();
  #problem = $state.raw<Refusal | null>(null);
  #asked = 0;

  constructor(slices: readonly string[], read: () => Promise<T>) {
    this.slices = slices;
    this.#read = read;
    this.#value = untrack(() => foretold(read));
  }

  /** The answer; `undefined` until the first one is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Why there is no answer. */
  get problem(): Refusal | null {
    return this.#problem;
  }

  /** Reads anew. An answer that a newer question has overtaken is dropped. */
  async again(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.#read().then(
      (value) => ({ value, problem: null }),
      (error: unknown) => ({ value: undefined, problem: refused(error) }),
    );
    if (asked !== this.#asked) return;
    this.#problem = answer.problem;
    if (answer.problem === null) this.#value = answer.value;
  }
}

/** What is no refusal is a fault of the program and belongs to whoever watches over those. */
export function refused(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** What is read again. */
interface Read {
  readonly slices: readonly string[];
  again(): Promise<void>;
}

/** Everything that is on show just now. Nothing is drawn from the set itself. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const shown = new Set<Read>();

/** Reads for a component, while it is mounted, and whenever what `read` depends on changes. `slices` are those
    whose rows it shows: `reading(["checklist"], () => call("checklist.get", { year }))`. */
export function reading<T>(slices: readonly string[], read: () => Promise<T>): Reading<T> {
  return whileShown(new Reading(slices, read));
}

/** Reads while a component is mounted, and whenever what it asks for changes. */
export function whileShown<R extends Read>(made: R): R {
  $effect(() => {
    shown.add(made);
    void made.again();
    return () => {
      shown.delete(made);
    };
  });
  return made;
}

/** Reads again what shows rows of these slices. */
export async function touched(slices: readonly string[]): Promise<void> {
  const concerned = [...shown].filter((one) => one.slices.some((slice) => slices.includes(slice)));
  await Promise.all(concerned.map((one) => one.again()));
}

/** Reads everything again: another store has taken the place of the old one. */
export async function allTouched(): Promise<void> {
  await Promise.all([...shown].map((one) => one.again()));
}

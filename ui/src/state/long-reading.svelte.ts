/* A list of the store of any length, read in stretches as they come into sight, and again whenever a write touched it.
   Not here: drawing it (`parts/LongList`). */
import { SvelteMap } from "svelte/reactivity";
import type { Refusal } from "../bridge";
import { refused, whileShown } from "./readings.svelte";

/** Rows that are read at once. */
const STRETCH = 100;

/** Stretches that are kept on each side of those in sight. */
const KEPT = 20;

/** Some rows of a list, and how many there are in all. */
export interface Stretch<T> {
  count: number;
  rows: readonly T[];
}

export class LongReading<T> {
  readonly slices: readonly string[];
  readonly #read: (offset: number, limit: number) => Promise<Stretch<T>>;
  readonly #rows = new SvelteMap<number, readonly T[]>();
  #count = $state<number>();
  #problem = $state.raw<Refusal | null>(null);
  #isOld = $state(true);
  /** The first and the last stretch in sight. */
  #seen = { first: 0, last: 0 };
  /** Those that have been asked for since all was read again. Nothing is drawn from it. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #asked = new Set<number>();

  constructor(slices: readonly string[], read: (offset: number, limit: number) => Promise<Stretch<T>>) {
    this.slices = slices;
    this.#read = read;
  }

  /** How many rows there are; `undefined` until the first answer. */
  get count(): number | undefined {
    return this.#count;
  }

  /** Why there is no answer. */
  get problem(): Refusal | null {
    return this.#problem;
  }

  /** Whether the rows are those of before: newer ones are on their way. */
  get isOld(): boolean {
    return this.#isOld;
  }

  /** The row at a place, from 0; `undefined` until it has been read. */
  at(place: number): T | undefined {
    return this.#rows.get(Math.floor(place / STRETCH))?.[place % STRETCH];
  }

  /** The rows from one place until before another are in sight. */
  async see(from: number, until: number): Promise<void> {
    const first = Math.floor(from / STRETCH);
    this.#seen = { first, last: Math.max(first, Math.floor((until - 1) / STRETCH)) };
    this.#dropFar();
    await Promise.all(this.#inSight().map((stretch) => this.#ask(stretch)));
  }

  /** Reads anew what is in sight. The old rows stay until the new ones are there. */
  async again(): Promise<void> {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    const asked = (this.#asked = new Set());
    this.#isOld = true;
    await Promise.all(this.#inSight().map((stretch) => this.#ask(stretch)));
    if (asked !== this.#asked) return;
    for (const stretch of this.#rows.keys()) if (!asked.has(stretch)) this.#rows.delete(stretch);
    this.#isOld = false;
  }

  #inSight(): number[] {
    const { first, last } = this.#seen;
    return Array.from({ length: last - first + 1 }, (_, number) => first + number);
  }

  /** Asks for a stretch once. An answer that a newer question has overtaken is dropped. */
  async #ask(stretch: number): Promise<void> {
    const asked = this.#asked;
    if (asked.has(stretch)) return;
    asked.add(stretch);
    const answer = await this.#read(stretch * STRETCH, STRETCH).catch(refused);
    if (asked !== this.#asked) return;
    if ("code" in answer) {
      // Whoever sees it again asks again.
      asked.delete(stretch);
      this.#problem = answer;
      return;
    }
    this.#problem = null;
    this.#count = answer.count;
    this.#rows.set(stretch, answer.rows);
  }

  #dropFar(): void {
    for (const stretch of this.#rows.keys()) {
      const isNear = stretch >= this.#seen.first - KEPT && stretch <= this.#seen.last + KEPT;
      if (isNear) continue;
      this.#rows.delete(stretch);
      this.#asked.delete(stretch);
    }
  }
}

/** Reads a long list for a component, while it is mounted, and whenever what `read` depends on changes. */
export function longReading<T>(
  slices: readonly string[],
  read: (offset: number, limit: number) => Promise<Stretch<T>>,
): LongReading<T> {
  return whileShown(new LongReading(slices, read));
}

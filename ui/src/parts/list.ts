/* Where a key leads in a list. Not here: the list itself. */
import { fold } from "../words";

/** How long letters belong to one word. */
const WORD_MS = 700;

/** The place that a key leads to, or none if the key is not the list's. */
export function placeOf(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  const places: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  return count === 0 ? undefined : places[key];
}

/** Letters typed one after another, and the name that begins with them. */
export class Letters {
  #typed = "";
  #until = 0;

  /** The place of the next name that begins with what has been typed, from `at` on and around. */
  find(letter: string, now: number, names: readonly string[], at: number): number | undefined {
    this.#typed = (now < this.#until ? this.#typed : "") + fold(letter);
    this.#until = now + WORD_MS;
    // One letter leads on to the next name with it; more letters may stay where they are.
    const from = this.#typed.length === 1 ? at + 1 : Math.max(at, 0);
    const order = names.map((_, step) => (from + step) % names.length);
    return order.find((place) => fold(names[place] ?? "").startsWith(this.#typed));
  }
}

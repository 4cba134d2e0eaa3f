/* Where a key leads in a list. Not here: the list itself. */
import { fold } from "../words";

/** How long the record waits before it follows whoever runs through a list. */
export const FOLLOW_MS = 120;

/** How many rows a key for a page goes on. */
const PAGE = 10;

/** Rows that are drawn beyond those in sight: the next turn of a wheel finds them there. */
const BEYOND = 12;

/** The rows of a list that are in sight, and some around them: from a place until before another. `list` is where the
    whole list stands in the window, drawn or not; what has no height yet shows its first rows. */
export function inSight(
  { top, height }: { top: number; height: number },
  windowHeight: number,
  count: number,
): { from: number; until: number } {
  if (height === 0) return { from: 0, until: Math.min(2 * BEYOND, count) };
  const row = height / count;
  const within = (place: number): number => Math.min(Math.max(place, 0), count);
  return {
    from: within(Math.floor(-top / row) - BEYOND),
    until: within(Math.ceil((windowHeight - top) / row) + BEYOND),
  };
}

/** How long letters belong to one word. */
const WORD_MS = 700;

/** The place that a key leads to, or none if the key is not the list's. */
export function placeOf(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  const places: Record<string, number> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + PAGE, last),
    PageUp: Math.max(at - PAGE, 0),
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

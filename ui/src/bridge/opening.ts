/* What the shell has answered before the page could ask, for the questions of every start. Not here: which these are,
   see `src-tauri/src/opening.rs`. */

import type { Day } from "../gen/api";

/** A command of the shell, its arguments and its answer. */
export type Answered = readonly [command: string, input: object, answer: unknown];

declare global {
  /** Set by the script `opening.js`, which the shell writes for the first page it shows. */
  var opening: Told | undefined;
}

/** What the shell tells a page that begins. */
export interface Told {
  /** The day in Finland. */
  readonly today: Day;
  readonly answers: readonly Answered[];
}

function key(command: string, input: object): string {
  return JSON.stringify([command, input]);
}

export class Opening {
  readonly #answers: Map<string, unknown>;

  constructor(answered: readonly Answered[]) {
    this.#answers = new Map(answered.map(([command, input, answer]) => [key(command, input), answer]));
  }

  /** Whether nothing is left of what was answered before. */
  isOver(): boolean {
    return this.#answers.size === 0;
  }

  /** What {@link answer} would give. */
  foretold(command: string, input: object): unknown {
    return this.#answers.get(key(command, input));
  }

  /** The answer to a question of the start. The first question that is none of these ends the start: from then on, what
      was answered before may have changed. */
  answer(command: string, input: object): unknown {
    const answer = this.foretold(command, input);
    if (answer === undefined) this.#answers.clear();
    return answer;
  }
}

const told = globalThis.opening;

export const opening = new Opening(told?.answers ?? []);

/** The day on which the window opened, if the shell has told. */
export const openedOn = told?.today;

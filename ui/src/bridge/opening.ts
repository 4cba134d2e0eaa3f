/* What the shell has answered before the page could ask, for the questions of every start. Not here: which these are,
   see `src-tauri/src/opening.rs`. */

/** A command of the shell, its arguments and its answer. */
export type Answered = readonly [command: string, input: object, answer: unknown];

declare global {
  /** Set by the shell before anything of the page runs. */
  var opening: readonly Answered[] | undefined;
}

function key(command: string, input: object): string {
  return JSON.stringify([command, input]);
}

export class Opening {
  readonly #answers: Map<string, unknown>;

  constructor(answered: readonly Answered[]) {
    this.#answers = new Map(answered.map(([command, input, answer]) => [key(command, input), answer]));
  }

  /** The answer to a question of the start. The first question that is none of these ends the start: from then on, what
      was answered before may have changed. */
  answer(command: string, input: object): unknown {
    const answer = this.#answers.get(key(command, input));
    if (answer === undefined) this.#answers.clear();
    return answer;
  }
}

/** A page that is loaded once more finds the answers of its first start again. */
function isFirst(): boolean {
  const [loading] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return loading?.type === "navigate";
}

export const opening = new Opening(isFirst() ? (globalThis.opening ?? []) : []);

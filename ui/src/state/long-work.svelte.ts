/* Work of the core that may take long: whether it is under way, how far it is, and the way to stop it. Not here: how
   that is drawn (`parts/Loading`). */
import { underWay } from "../bridge";

/** How often one looks how far it is. */
const LOOK_MS = 250;

export class LongWork {
  #isUnderWay = $state(false);
  #progress = $state.raw<{ done: number; all: number }>();
  #calls = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** How much of it is done, once that is known. */
  get progress(): { done: number; all: number } | undefined {
    return this.#progress;
  }

  /** Looks how far it is, as long as it takes. What `work` depends on is seen as if it were called alone. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const answer = work();
    this.#begin();
    try {
      return await answer;
    } finally {
      this.#end();
    }
  }

  /** Stops it: it is refused as `cancelled`. */
  stop(): Promise<void> {
    return underWay.cancel();
  }

  #begin(): void {
    this.#calls += 1;
    if (this.#calls > 1) return;
    this.#isUnderWay = true;
    this.#progress = undefined;
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  #end(): void {
    this.#calls -= 1;
    if (this.#calls > 0) return;
    clearInterval(this.#timer);
    this.#isUnderWay = false;
  }

  async #look(): Promise<void> {
    const told = await underWay.progress();
    if (told && told.of > 0) this.#progress = { done: told.done, all: told.of };
  }
}

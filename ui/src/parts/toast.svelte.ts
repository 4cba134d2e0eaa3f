/* What was just done, for a few seconds, and the way back. One at a time; nothing that is needed later is said
   only here. */

/** How long it stays, unless somebody is at it. */
const STAYS_MS = 8000;

export interface Said {
  /** What was done, a sentence. */
  text: string;
  /** Takes it back. */
  undo?: () => unknown;
}

class Toaster {
  #now = $state.raw<Said | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get now(): Said | null {
    return this.#now;
  }

  show(said: Said): void {
    this.#now = said;
    this.release();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#now = null;
  }

  /** Somebody points at it or has the focus in it: it stays. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** Nobody is at it any more: it stays its time from now on. */
  release(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.close();
    }, STAYS_MS);
  }
}

export const toast = new Toaster();

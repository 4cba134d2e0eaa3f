/* Writes one after another: each begins with what the one before has left, so that none takes another's back. Not
   here: what they write. */

export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Does a write after those that were asked for before, whether they were done or refused. */
  do<T>(write: () => Promise<T>): Promise<T> {
    const done = this.#last.then(write, write);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

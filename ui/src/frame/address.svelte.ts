/* Where one is in the window: page, filter, record, tab, as parts of the address. Back and forward are the
   webview's. `#/checklist/2026/3.2/history`. Not here: which pages there are (`pages`). */

function read(): readonly string[] {
  return location.hash
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
}

function written(parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

class Address {
  #parts = $state.raw<readonly string[]>(read());

  constructor() {
    addEventListener("hashchange", () => {
      this.#parts = read();
    });
  }

  /** The page first, then what is open in it. */
  get parts(): readonly string[] {
    return this.#parts;
  }

  /** Goes to another place; the way back leads here. */
  go(...parts: readonly string[]): void {
    location.hash = written(parts);
    this.#parts = read();
  }

  /** Goes on within a place, as one runs through a list: the way back leads out of it. */
  pass(...parts: readonly string[]): void {
    history.replaceState(null, "", written(parts));
    this.#parts = read();
  }

  /** The address of a place, for a link. */
  of(...parts: readonly string[]): string {
    return written(parts);
  }
}

export const address = new Address();

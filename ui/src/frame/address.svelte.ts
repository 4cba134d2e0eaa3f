/* Where one is in the window: page, filter, record, tab, as parts of the address. Back and forward are the
   webview's. `#/checklist/2026/3.2/history`. Not here: which pages there are (`pages`). */

/** The parts of an address as it is written, `#/checklist/2026`. */
function parse(written: string): readonly string[] {
  return written
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decoded);
}

/** What is no address at all stands for itself, and leads nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function written(parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

class Address {
  #parts = $state.raw<readonly string[]>(parse(location.hash));

  constructor() {
    addEventListener("hashchange", () => {
      this.#look();
    });
  }

  /** The page first, then what is open in it. */
  get parts(): readonly string[] {
    return this.#parts;
  }

  /** Goes to another place; the way back leads here. */
  go(...parts: readonly string[]): void {
    location.hash = written(parts);
    this.#look();
  }

  /** Goes on within a place, as one runs through a list: the way back leads out of it. */
  pass(...parts: readonly string[]): void {
    history.replaceState(null, "", written(parts));
    this.#look();
  }

  /** The address of a place, for a link. */
  of(...parts: readonly string[]): string {
    return written(parts);
  }

  /** The parts of an address that was written down. */
  read(address: string): readonly string[] {
    return parse(address);
  }

  /** Where one is; who is there already is not told again. */
  #look(): void {
    const parts = parse(location.hash);
    if (written(parts) !== written(this.#parts)) this.#parts = parts;
  }
}

export const address = new Address();

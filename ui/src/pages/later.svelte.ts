/* Pages that are read from the program when they are first needed: a start does not become slower by them. Not here:
   which they are (`index`). */
import type { Component } from "svelte";

/** What each page is given: the parts of the address after its own. */
export interface PageProps {
  path: readonly string[];
}

/** A page, which may have to be read first. */
export interface Page {
  /** Nothing until it has been read. */
  readonly shown: Component<PageProps> | undefined;
  read(): Promise<void>;
}

/** A page that is there from the start. */
export function here(shown: Component<PageProps>): Page {
  return { shown, read: () => Promise.resolve() };
}

export class Later implements Page {
  readonly #from: () => Promise<{ default: Component<PageProps> }>;
  #shown = $state.raw<Component<PageProps>>();

  constructor(from: () => Promise<{ default: Component<PageProps> }>) {
    this.#from = from;
  }

  get shown(): Component<PageProps> | undefined {
    return this.#shown;
  }

  async read(): Promise<void> {
    this.#shown ??= (await this.#from()).default;
  }
}

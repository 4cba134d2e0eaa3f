/* What was typed and not yet saved: it outlives a window that is killed. Not here: fields (`parts`). */
import { SvelteMap } from "svelte/reactivity";
import { call, Refusal } from "../bridge";
import type { Draft } from "../gen/api";
import { InTurn } from "./in-turn";

/** What is typed within it is kept at once. */
const KEEP_MS = 300;

class Drafts {
  #kept = new SvelteMap<string, Draft>();
  /** Those that the store does not know of yet. */
  #fresh = new Map<string, Draft>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A draft that is dropped must not come back. */
  readonly #turn = new InTurn();

  /** The draft of a field, if there is one. */
  of(record: string, field: string): string | undefined {
    return this.#kept.get(key(record, field))?.text;
  }

  /** How many fields hold what is not saved. */
  get count(): number {
    return this.#kept.size;
  }

  /** Those of the store, at the start; what was typed meanwhile goes with the store it was typed into. */
  recall(kept: readonly Draft[]): void {
    clearTimeout(this.#timer);
    this.#fresh.clear();
    this.#kept.clear();
    for (const draft of kept) this.#kept.set(key(draft.record, draft.field), draft);
  }

  keep(record: string, field: string, text: string): void {
    const draft = { record, field, text };
    this.#kept.set(key(record, field), draft);
    this.#fresh.set(key(record, field), draft);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), KEEP_MS);
  }

  /** It has been saved or given up. */
  async drop(record: string, field: string): Promise<void> {
    this.#kept.delete(key(record, field));
    this.#fresh.delete(key(record, field));
    await this.#turn.do(() => call("memory.drop_draft", { record, field }));
  }

  /** Keeps now what would be kept in a moment: the window may be about to go. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const fresh = [...this.#fresh.values()];
    this.#fresh.clear();
    await Promise.all(fresh.map((draft) => this.#turn.do(() => keepOne(draft))));
    // What was on its way before is kept as well.
    await this.#turn.do(() => Promise.resolve());
  }
}

const key = (record: string, field: string): string => `${record} ${field}`;

async function keepOne(draft: Draft): Promise<void> {
  try {
    await call("memory.keep_draft", draft);
  } catch (error) {
    // The field complains of it as soon as it is left.
    if (!(error instanceof Refusal && error.code === "too-long")) throw error;
  }
}

export const drafts = new Drafts();

/** What a field is given so that its draft is kept: `<TextArea {...kept(id, "note", save)} …>`. `save` tells
    whether it was saved; the draft goes when it was. */
export function kept<T = string>(record: string, field: string, save: (value: T) => Promise<boolean>) {
  return {
    draft: drafts.of(record, field),
    ondraft: async (text: string | null): Promise<void> => {
      if (text === null) await drafts.drop(record, field);
      else drafts.keep(record, field, text);
    },
    onsave: async (value: T): Promise<boolean> => {
      const saved = await save(value);
      if (saved) await drafts.drop(record, field);
      return saved;
    },
  };
}

/* What was typed and not yet saved: it outlives a window that is killed. Not here: fields (`parts`). */

class Drafts {
  #texts = new Map<string, string>();

  /** The draft of a field, if there is one. */
  of(record: string, field: string): string | undefined {
    return this.#texts.get(`${record} ${field}`);
  }

  keep(record: string, field: string, text: string): void {
    this.#texts.set(`${record} ${field}`, text);
  }

  drop(record: string, field: string): void {
    this.#texts.delete(`${record} ${field}`);
  }
}

export const drafts = new Drafts();

/** What a field is given so that its draft is kept: `<TextArea {...kept(id, "note", save)} …>`. `save` tells
    whether it was saved; the draft goes when it was. */
export function kept(record: string, field: string, save: (text: string) => Promise<boolean>) {
  return {
    draft: drafts.of(record, field),
    ondraft: (text: string) => {
      drafts.keep(record, field, text);
    },
    onsave: async (text: string) => {
      if (await save(text)) drafts.drop(record, field);
    },
  };
}

/* What is being typed into a field: checked all the time, complained of only on leaving, saved on leaving.
   Not here: how a field looks. */

import { untrack } from "svelte";

/** What a text was read as, or the sentence that says why it cannot be. */
export type Reading<T> = { value: T } | { fault: string };

/** What a field asks of the one that holds its value. */
export interface Source<T> {
  /** What is saved. */
  value: T;
  /** What was typed earlier and never saved. */
  draft?: string | undefined;
  show: (value: T) => string;
  read: (text: string) => Reading<T>;
  /** Called on leaving, if the value is another than before. False, or a failure: it is still to be saved. */
  onsave: (value: T) => unknown;
  /** Called at every change, to be kept until the field is left; with nothing when it is left as it was saved. */
  ondraft?: ((text: string | null) => unknown) | undefined;
}

/** The attributes of an input or a text area. */
interface Control {
  value: string;
  oninput: (event: { currentTarget: { value: string } }) => void;
  onchange: () => Promise<void>;
  onblur: () => Promise<void>;
}

export class Typing<T> {
  readonly #source: () => Source<T>;
  /** What was typed, over which saved value, and whether it is still to be saved. */
  #typed = $state.raw<{ text: string; over: T; unsaved: boolean } | null>(null);
  #entered = $state(false);
  #complains = $state(false);

  constructor(source: () => Source<T>) {
    this.#source = source;
    const { draft, value } = source();
    if (draft !== undefined) this.#typed = { text: draft, over: value, unsaved: true };
    $effect(() => {
      const saved = source().value;
      untrack(() => {
        this.#settle(saved);
      });
    });
  }

  /** What stands in the field: what was typed, until a newer value has been saved over it. */
  get text(): string {
    const { value, show } = this.#source();
    const typed = this.#typed;
    const stands = typed !== null && (this.#entered || typed.over === value);
    return stands ? typed.text : show(value);
  }

  /** What is wrong, once the field has been left. */
  get complaint(): string | undefined {
    if (!this.#complains) return undefined;
    const reading = this.#source().read(this.text);
    return "fault" in reading ? reading.fault : undefined;
  }

  /** What the control is given in which one types: `<input {...typing.control} />`. */
  get control(): Control {
    return {
      value: this.text,
      oninput: (event) => {
        this.type(event.currentTarget.value);
      },
      onchange: () => this.leave(),
      onblur: () => this.leave(),
    };
  }

  /** A newer value ends what was typed over the older one, also if the older one comes back later. */
  #settle(saved: T): void {
    if (!this.#entered && this.#typed?.over !== saved) this.#typed = null;
  }

  type(text: string): void {
    const { value, ondraft } = this.#source();
    this.#entered = true;
    this.#typed = { text, over: value, unsaved: true };
    ondraft?.(text);
  }

  /** Saves what was typed, once; if that fails, it is still to be saved. */
  async leave(): Promise<void> {
    this.#entered = false;
    const typed = this.#typed;
    if (!typed?.unsaved) return;
    const { value, show, read, onsave, ondraft } = this.#source();
    const reading = read(typed.text);
    this.#complains = "fault" in reading;
    if ("fault" in reading) return;
    const saved = { text: show(reading.value), over: value, unsaved: false };
    this.#typed = saved;
    if (reading.value === value) {
      await ondraft?.(null);
      return;
    }
    let done: unknown = false;
    try {
      done = await onsave(reading.value);
    } finally {
      if (done === false && this.#typed === saved) this.#typed = { ...saved, unsaved: true };
    }
  }
}

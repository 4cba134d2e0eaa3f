/* What can be undone and redone now, and doing it. Not here: the history of one record. */
import { call, Refusal } from "../bridge";
import type { Op, Turns } from "../gen/api";
import { toast } from "../parts";
import { say, sayOp, sayProblem } from "../words";
import { LongWork } from "./long-work.svelte";
import { touched } from "./readings.svelte";

/** What is being undone or redone. */
export interface Turning {
  isUndo: boolean;
  op: Op;
}

/** Nothing has gone wrong: there was only nothing to do, or somebody would not wait for it. */
const HARMLESS: readonly string[] = ["nothing-to-undo", "nothing-to-redo", "cancelled"];

class Journal {
  /** A large step takes long to be turned. */
  readonly work = new LongWork();
  #turns = $state.raw<Turns>({ undo: null, redo: null });
  #turning = $state.raw<Turning | null>(null);

  /** The steps that undo and redo would take. */
  get turns(): Turns {
    return this.#turns;
  }

  /** The step that is just being turned. */
  get turning(): Turning | null {
    return this.work.isUnderWay ? this.#turning : null;
  }

  async again(): Promise<void> {
    this.#turns = await call("journal.turns", null);
  }

  /** Whether it was undone. */
  undo(): Promise<boolean> {
    return this.#turn("journal.undo");
  }

  /** Whether it was redone. */
  redo(): Promise<boolean> {
    return this.#turn("journal.redo");
  }

  async #turn(name: "journal.undo" | "journal.redo"): Promise<boolean> {
    const isUndo = name === "journal.undo";
    const step = isUndo ? this.#turns.undo : this.#turns.redo;
    this.#turning = step && { isUndo, op: step.op };
    try {
      const done = await this.work.during(() => call(name, null));
      await Promise.all([touched(done.touched), this.again()]);
      const op = sayOp(done.value.op);
      toast.show({ text: isUndo ? say("op-undone", { op }) : say("op-redone", { op }) });
      return true;
    } catch (error) {
      if (!(error instanceof Refusal && HARMLESS.includes(error.code))) throw error;
      toast.show({ text: sayProblem(error) });
      return false;
    }
  }
}

export const journal = new Journal();

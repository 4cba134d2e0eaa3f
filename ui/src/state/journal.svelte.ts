/* What can be undone and redone now, and doing it. Not here: the history of one record. */
import { call, Refusal } from "../bridge";
import type { Turns } from "../gen/api";
import { toast } from "../parts";
import { say, sayOp, sayProblem } from "../words";
import { touched } from "./readings.svelte";

class Journal {
  #turns = $state.raw<Turns>({ undo: null, redo: null });

  /** The steps that undo and redo would take. */
  get turns(): Turns {
    return this.#turns;
  }

  async again(): Promise<void> {
    this.#turns = await call("journal.turns", null);
  }

  undo(): Promise<void> {
    return this.#turn("journal.undo");
  }

  redo(): Promise<void> {
    return this.#turn("journal.redo");
  }

  async #turn(name: "journal.undo" | "journal.redo"): Promise<void> {
    try {
      const done = await call(name, null);
      await Promise.all([touched(done.touched), this.again()]);
      const op = sayOp(done.value.op);
      toast.show({ text: name === "journal.undo" ? say("op-undone", { op }) : say("op-redone", { op }) });
    } catch (error) {
      // Nothing has gone wrong: there was only nothing to do.
      const idle =
        error instanceof Refusal && (error.code === "nothing-to-undo" || error.code === "nothing-to-redo");
      if (!idle) throw error;
      toast.show({ text: sayProblem(error) });
    }
  }
}

export const journal = new Journal();

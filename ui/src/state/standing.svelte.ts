/* What the window opens on: a closed desk, a first start, or the work. Asked again whenever another store has taken
   the place of the old one. Not here: how each of them looks (`start`, `frame`). */
import { call, desk, type DeskState } from "../bridge";
import { LANGUAGES, learn } from "../words";
import { journal } from "./journal.svelte";
import { memory, speakAsDesktop } from "./memory.svelte";
import { allTouched } from "./readings.svelte";

/** How far the window has come. */
export type Stage = "asking" | "closed" | "first" | "work";

class Standing {
  #desk = $state.raw<DeskState | null>(null);
  #stage = $state<Stage>("asking");

  /** The store, and what keeps it closed; nothing until it has answered. */
  get desk(): DeskState | null {
    return this.#desk;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Asks how the desk stands, and reads everything again. */
  async again(): Promise<void> {
    const standing = await desk.state();
    if (standing.problem) {
      if (this.#stage === "asking") await speakAsDesktop();
      await learn(...LANGUAGES);
      this.#turn(standing, "closed");
      return;
    }
    const [{ organisation }] = await Promise.all([
      call("settings.get", null),
      memory.recall(),
      journal.again(),
    ]);
    const isSame = this.#desk?.store === standing.store;
    // Before the work one is asked for the language: each of them names itself.
    if (!organisation) await learn(...LANGUAGES);
    this.#turn(standing, organisation ? "work" : "first");
    // What shows another store is made anew, and reads by itself.
    if (isSame) await allTouched();
  }

  #turn(desk: DeskState, stage: Stage): void {
    this.#desk = desk;
    this.#stage = stage;
  }
}

export const standing = new Standing();

/* Which day it is. A window that stays open over midnight knows of it. Not here: how days are written (`words`). */
import { openedOn } from "../bridge";
import type { Day } from "../gen/api";
import { today } from "../words";

/** How soon after midnight the day changes at the latest. */
const LOOK_MS = 30_000;

class Clock {
  // The shell knows it sooner than the page has its calendar.
  #today = $state<Day>(openedOn ?? today());

  /** Today in Finland. */
  get today(): Day {
    return this.#today;
  }

  /** Looks from now on, until it is told to stop. */
  run(): () => void {
    const timer = setInterval(() => {
      this.#today = today();
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
    };
  }
}

export const clock = new Clock();

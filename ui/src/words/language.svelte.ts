/* The language of the window. A change is seen everywhere at once, without a restart. */
import type { Lang } from "../gen/api";

let current = $state<Lang>("fi");

export const LANGUAGES: readonly Lang[] = ["fi", "sv", "en"];

/** The language now; whatever reads it in a component is written again when it changes. */
export const language = {
  get now(): Lang {
    return current;
  },
  set now(chosen: Lang) {
    current = chosen;
  },
};

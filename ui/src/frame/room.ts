/* How much room there is. Under 900 px one pane fills the page; the same measure stands in `Page` and `Pane`. */
import { MediaQuery } from "svelte/reactivity";

/** Its `current` says whether there is room for one pane only. */
export const narrow = new MediaQuery("max-width: 56.25rem");

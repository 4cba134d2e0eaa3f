/* What the page on show can do for the keys and the search: print, search within it, or a deed of its own. Not here:
   which deeds there are and their words (`pages`). */
import { SvelteMap } from "svelte/reactivity";

/** How a page does its deeds, by their ids. `print` is Ctrl P, `search` Ctrl F. What cannot be done just now is left
    out. */
export type Offers = Readonly<Record<string, (() => unknown) | undefined>>;

const offered = new SvelteMap<string, () => unknown>();
let wanted: string | null = null;

/** Offers deeds while the component is mounted: `offer(() => ({ print: () => (printing = true) }))`. */
export function offer(make: () => Offers): void {
  $effect(() => {
    const mine = Object.entries(make()).filter((entry): entry is [string, () => unknown] => !!entry[1]);
    for (const [id, how] of mine) offered.set(id, how);
    const [, now] = mine.find(([id]) => id === wanted) ?? [];
    if (now) {
      wanted = null;
      now();
    }
    return () => {
      for (const [id, how] of mine) if (offered.get(id) === how) offered.delete(id);
    };
  });
}

/** Whether the page on show can do it now. */
export function isOffered(id: string): boolean {
  return offered.has(id);
}

/** Does a deed of the page on show; false if there is none of this name. */
export function perform(id: string): boolean {
  wanted = null;
  const how = offered.get(id);
  how?.();
  return how !== undefined;
}

/** Who does something else meanwhile no longer waits for it. */
export function forgetWanted(): void {
  wanted = null;
}

/** Does a deed as soon as the page that is on its way offers it. */
export function performSoon(id: string): void {
  if (!perform(id)) wanted = id;
}

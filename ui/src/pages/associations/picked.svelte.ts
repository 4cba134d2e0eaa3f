/* The associations that are picked, to do the same to all of them. Not here: what is done (`Many`). */
import { SvelteSet } from "svelte/reactivity";
import { call } from "../../bridge";
import type { AssociationId } from "../../gen/api";
import { wanted } from "./wanted.svelte";

/** Rows that are asked for at once. */
const STRETCH = 500;

export const picked = new SvelteSet<AssociationId>();

/** Picks one, or drops it. */
export function pick(id: AssociationId): void {
  if (!picked.delete(id)) picked.add(id);
}

/** Picks all that are listed, drawn or not. */
export async function pickAll(): Promise<void> {
  const { filter, order } = wanted;
  let offset = 0;
  let count = 1;
  while (offset < count) {
    const page = await call("associations.list", { filter, order, offset, limit: STRETCH });
    for (const { id } of page.rows) picked.add(id);
    count = page.count;
    offset += STRETCH;
  }
}

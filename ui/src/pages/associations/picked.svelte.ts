/* The associations that are picked, to do the same to all of them. Not here: what is done (`Many`). */
import { SvelteSet } from "svelte/reactivity";
import { call } from "../../bridge";
import type { AssociationId } from "../../gen/api";
import { wanted } from "./wanted.svelte";

/** Rows that are asked for at once. */
const STRETCH = 500;

export const picked = new SvelteSet<AssociationId>();

/** What the last span picked, so that a shorter one drops it again. */
let spanned: readonly AssociationId[] = [];
/** How often something was picked: what is still being asked may have been overtaken. */
let turns = 0;

/** Picks one, or drops it. */
export function pick(id: AssociationId): void {
  begin();
  if (!picked.delete(id)) picked.add(id);
}

/** Drops all. */
export function pickNone(): void {
  begin();
  picked.clear();
}

/** Picks all that are listed, drawn or not. */
export async function pickAll(): Promise<void> {
  begin();
  for await (const ids of listed(0, Infinity)) for (const id of ids) picked.add(id);
}

/** Picks those from one place of the list to another, and drops what the span before picked beyond. `at` tells those
    that have been read. */
export async function pickSpan(
  from: number,
  to: number,
  at: (place: number) => AssociationId | undefined,
): Promise<void> {
  const turn = ++turns;
  const ids = readAlready(from, to, at) ?? (await read(from, to + 1));
  if (turn !== turns) return;
  for (const id of spanned) picked.delete(id);
  spanned = ids.filter((id) => !picked.has(id));
  for (const id of ids) picked.add(id);
}

/** Something new is picked: what was picked so far stays. */
function begin(): void {
  turns += 1;
  spanned = [];
}

/** Those from one place of the list to another, if all of them have been read. */
function readAlready(
  from: number,
  to: number,
  at: (place: number) => AssociationId | undefined,
): AssociationId[] | undefined {
  const ids: AssociationId[] = [];
  for (let place = from; place <= to; place += 1) {
    const id = at(place);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

/** Those from one place of the list until before another. */
async function read(from: number, until: number): Promise<AssociationId[]> {
  const all: AssociationId[] = [];
  for await (const ids of listed(from, until)) all.push(...ids);
  return all;
}

/** The same, a stretch at a time. */
async function* listed(from: number, until: number): AsyncGenerator<AssociationId[]> {
  const { filter, order } = wanted;
  for (let offset = from, end = until; offset < end; offset += STRETCH) {
    const limit = Math.min(STRETCH, end - offset);
    const page = await call("associations.list", { filter, order, offset, limit });
    yield page.rows.map(({ id }) => id);
    end = Math.min(end, page.count);
  }
}

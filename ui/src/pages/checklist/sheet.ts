/* A year's sheet as the page reads it: what is rated, what comes before and after, what is late. Not here:
   how any of it looks. */
import type { Criterion, Day, Entry, Item, Part, Sheet, State, Status, Trilingual } from "../../gen/api";
import type { Shown } from "../../parts";
import { daysUntil } from "../../words";

/** A criterion that a person rates. */
export type Rated = Item & { state: Extract<State, { kind: "rated" }> };
/** An item that is computed from others. */
export type Computed = Item & { state: Extract<State, { kind: "computed" }> };
/** An item and the principle under which it stands. */
export interface Found {
  part: Part;
  item: Item;
}

export const isRated = (item: Item): item is Rated => item.state.kind === "rated";
export const isComputed = (item: Item): item is Computed => item.state.kind === "computed";

/** What it says where nothing stands above it. */
export const alone = ({ alone: said, text }: Criterion): Trilingual => said ?? text;

/** What was decided, as a mark: an open assessment waits for what a closed one has left unassessed. */
export function shown(status: Status, closed: boolean): Shown {
  return status === "not_assessed" && !closed ? "undecided" : status;
}

/** The marks of a principle, in the order of the list. */
export function marksOf(part: Part, closed: boolean): Shown[] {
  return part.items.filter(isRated).map((item) => shown(item.state.status, closed));
}

/** How many criteria are decided, and of how many. */
export function decidedOf({ tally }: Sheet): { decided: number; all: number } {
  const decided = tally.met + tally.partly + tally.not_met + tally.not_applicable;
  return { decided, all: decided + tally.open };
}

/** What can be opened under a principle: all but what is for information. */
export const openable = (part: Part): Item[] => part.items.filter((item) => item.state.kind !== "shown");

function everything(sheet: Sheet): Found[] {
  return sheet.parts.flatMap((part) => part.items.map((item) => ({ part, item })));
}

export function find(sheet: Sheet, id: string): Found | undefined {
  return everything(sheet).find(({ item }) => item.criterion.id === id && item.state.kind !== "shown");
}

export function entryOf(sheet: Sheet | null | undefined, id: string): Entry | undefined {
  const item = sheet && find(sheet, id)?.item;
  return item && isRated(item) ? item.state : undefined;
}

/** The criterion after (1) or before (-1) an item, across principles. Roll-ups are passed over: there is nothing
    to decide. */
export function beside(sheet: Sheet, id: string, step: 1 | -1): string | undefined {
  const order = everything(sheet);
  const from = order.findIndex(({ item }) => item.criterion.id === id);
  const rest = step === 1 ? order.slice(from + 1) : order.slice(0, Math.max(from, 0)).reverse();
  return rest.find(({ item }) => isRated(item))?.item.criterion.id;
}

/** "2/8": the place of a criterion among those of its principle. */
export function placeIn(part: Part, id: string): { place: number; all: number } {
  const rated = part.items.filter(isRated);
  return { place: rated.findIndex((item) => item.criterion.id === id) + 1, all: rated.length };
}

/** Whether a decision is another than the one proposed, and so needs a reason. Undecided needs none. */
export function differs(proposal: Status | null, decided: Status): boolean {
  return proposal !== null && decided !== proposal && decided !== "not_assessed";
}

/** How many days something is late on this day; 0 if it is not, or if nothing is left to do. */
export function daysLate({ status, due }: Entry, on: Day): number {
  const done = status === "met" || status === "not_applicable";
  return due === null || done ? 0 : Math.max(0, daysUntil(due, on));
}

/** Everybody who sees to something, each once. */
export function people(sheet: Sheet): string[] {
  const named = everything(sheet).flatMap(({ item }) => (isRated(item) ? [item.state.responsible] : []));
  return [...new Set([sheet.officer?.name ?? "", ...named])].filter((name) => name !== "");
}

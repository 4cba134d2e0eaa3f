// @vitest-environment happy-dom
/* A list of which only what is in sight is drawn. Not here: how smoothly it runs, see the window's tests. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inSight } from "./list";
import LongList from "./LongList.svelte";

const COUNT = 108_000;

interface Club {
  id: string;
}

interface Given {
  at: (place: number) => Club | undefined;
  count: number;
  place: number | null;
  picked: ReadonlySet<string> | undefined;
}

interface Shown {
  component: { focus: () => void };
  rerender: (given: Partial<Given>) => Promise<void>;
}

function list(more: Partial<Given> = {}) {
  const told = {
    onsee: vi.fn(),
    onopen: vi.fn(),
    onrun: vi.fn(),
    onenter: vi.fn(),
    onpick: vi.fn(),
    onspan: vi.fn(),
  };
  const shown: Shown = render(LongList<Club>, {
    "aria-label": "Yhdistykset",
    count: COUNT,
    at: (place: number) => ({ id: String(place) }),
    idOf: (club: Club) => club.id,
    nameOf: (club: Club) => `Seura ${club.id}`,
    current: null,
    place: null,
    row: createRawSnippet<[Club]>((club) => ({ render: () => `<span>Seura ${club().id}</span>` })),
    ...told,
    ...more,
  });
  shown.component.focus();
  return { ...told, rerender: shown.rerender };
}

const press = (key: string) => fireEvent.keyDown(screen.getByRole("listbox"), { key });
const shiftDown = () => fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowDown", shiftKey: true });
const active = (): string | undefined => {
  const named = screen.getByRole("listbox").getAttribute("aria-activedescendant");
  return named === null ? undefined : document.getElementById(named)?.textContent.trim();
};

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is in sight is drawn, wherever one has scrolled to", () => {
  const standing = (top: number) => inSight({ top, height: COUNT * 50 }, 700, COUNT);
  expect(standing(100)).toEqual({ from: 0, until: 24 });
  expect(standing(-50 * 60_000)).toEqual({ from: 59_988, until: 60_026 });
  expect(standing(-50 * (COUNT - 10)), "the end").toEqual({ from: COUNT - 22, until: COUNT });
  expect(inSight({ top: 0, height: 0 }, 700, 0), "nothing at all").toEqual({ from: 0, until: 0 });
});

test("few rows are drawn of many, and each says where it stands", () => {
  const { onsee } = list();
  const options = screen.getAllByRole("option");
  expect(options.length).toBeLessThan(60);
  expect(options[4]?.getAttribute("aria-posinset")).toBe("5");
  expect(options[4]?.getAttribute("aria-setsize")).toBe(String(COUNT));
  expect(onsee).toHaveBeenLastCalledWith(0, options.length);
});

test("one runs through by keys, and the record follows after a moment", async () => {
  const { onrun, onopen, onenter } = list();
  expect(active()).toBe("Seura 0");
  await press("ArrowDown");
  await press("ArrowDown");
  await press("PageDown");
  expect(active()).toBe("Seura 12");
  expect(onrun, "one may run on").not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(120);
  expect(onrun.mock.calls).toEqual([["12", 12]]);
  await press("Enter");
  expect(onopen).toHaveBeenCalledWith("12", 12);
  expect(onenter).toHaveBeenCalledWith("12");
});

test("a row that is still being read is busy, and its record follows once it is there", async () => {
  const { onrun, rerender } = list({ at: () => undefined });
  expect(screen.getAllByRole("option")[0]?.getAttribute("aria-busy")).toBe("true");
  await press("ArrowDown");
  await vi.advanceTimersByTimeAsync(500);
  expect(onrun).not.toHaveBeenCalled();
  await rerender({ at: (place) => ({ id: String(place) }) });
  await tick();
  expect(onrun.mock.calls).toEqual([["1", 1]]);
});

test("End leads to the last row, and a list that became shorter has no place beyond it", async () => {
  const { onrun, rerender } = list({ place: 5 });
  await press("End");
  await vi.advanceTimersByTimeAsync(120);
  expect(onrun.mock.calls).toEqual([[String(COUNT - 1), COUNT - 1]]);
  await rerender({ count: 3, place: null });
  expect(active()).toBe("Seura 0");
  await rerender({ count: 0 });
  expect(screen.queryAllByRole("option")).toEqual([]);
  await press("ArrowDown");
  await press("Enter");
  expect(onrun).toHaveBeenCalledTimes(1);
});

test("where rows are picked, Shift takes along all from the one that was picked last", async () => {
  const { onpick, onspan } = list({ picked: new Set() });
  const shift = (key: string) => fireEvent.keyDown(screen.getByRole("listbox"), { key, shiftKey: true });
  const click = (place: number, shiftKey: boolean) =>
    fireEvent.click(screen.getAllByRole("option")[place] as HTMLElement, { shiftKey });
  await click(3, true);
  expect(onpick.mock.calls, "nothing was picked before it").toEqual([["3"]]);
  await click(9, true);
  await click(1, true);
  expect(onspan.mock.calls, "both ways from the same row").toEqual([
    [3, 9],
    [1, 3],
  ]);
  await click(5, false);
  await press("ArrowDown");
  await press("ArrowDown");
  await shift(" ");
  await shift("ArrowDown");
  await shift("End");
  expect(onspan.mock.calls.slice(2)).toEqual([
    [5, 7],
    [5, 8],
    [5, COUNT - 1],
  ]);
  expect(onpick).toHaveBeenCalledTimes(2);
});

test("Shift and an arrow begin at the row where one is, if none has been picked", async () => {
  const { onspan, onpick } = list({ picked: new Set() });
  await press("ArrowDown");
  await shiftDown();
  await shiftDown();
  expect(onspan.mock.calls).toEqual([
    [1, 2],
    [1, 3],
  ]);
  expect(onpick).not.toHaveBeenCalled();
});

test("picking that begins anew goes on from nothing of before", async () => {
  const { onspan, rerender } = list({ picked: new Set() });
  await press(" ");
  await rerender({ picked: undefined });
  await rerender({ picked: new Set() });
  await fireEvent.click(screen.getAllByRole("option")[4] as HTMLElement, { shiftKey: true });
  expect(onspan).not.toHaveBeenCalled();
});

test("a row that has gone from its place is not gone on from", async () => {
  const { onspan, onpick, rerender } = list({ picked: new Set() });
  await press(" ");
  await rerender({ at: (place) => ({ id: String(place + 1) }) });
  await fireEvent.click(screen.getAllByRole("option")[4] as HTMLElement, { shiftKey: true });
  expect(onspan).not.toHaveBeenCalled();
  expect(onpick.mock.calls).toEqual([["0"], ["5"]]);
});

test("where rows are opened, Shift does what it does elsewhere", async () => {
  const { onspan, onopen } = list();
  await shiftDown();
  expect(active()).toBe("Seura 1");
  await press("Enter");
  expect(onopen).toHaveBeenCalledWith("1", 1);
  expect(onspan).not.toHaveBeenCalled();
});

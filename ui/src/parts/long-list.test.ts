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
}

interface Shown {
  component: { focus: () => void };
  rerender: (given: Partial<Given>) => Promise<void>;
}

function list(more: Partial<Given> = {}) {
  const told = { onsee: vi.fn(), onopen: vi.fn(), onrun: vi.fn(), onenter: vi.fn() };
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

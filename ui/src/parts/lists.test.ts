// @vitest-environment happy-dom
/* Lists by keyboard, tables by their heads, and what a combobox finds. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { find } from "./combobox";
import Combobox from "./Combobox.svelte";
import List from "./List.svelte";
import Table from "./Table.svelte";
import Tabs from "./Tabs.svelte";

interface Club {
  id: string;
  name: string;
  members: number;
}

const clubs: Club[] = [
  { id: "a", name: "Aalto ry", members: 9 },
  { id: "e", name: "Esimerkki ry", members: 184 },
  { id: "n", name: "Näyttämö ry", members: 46 },
  { id: "ä", name: "Ähtävä ry", members: 31 },
];
const text = (write: (club: Club) => string) =>
  createRawSnippet<[Club]>((club) => ({ render: () => `<span>${write(club())}</span>` }));

function list(onopen: (id: string) => void, onenter = vi.fn()): { focus: () => void } {
  const of = { idOf: (club: Club) => club.id, nameOf: (club: Club) => club.name };
  const row = text((club) => club.name);
  const component: unknown = render(List<Club>, {
    "aria-label": "Yhdistykset",
    items: clubs,
    ...of,
    current: "e",
    onopen,
    onenter,
    row,
  }).component;
  return component as { focus: () => void };
}
const focused = (): string | null => document.activeElement?.textContent.trim() ?? null;
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("arrows, Home and End move, and the record follows after a moment", async () => {
  const onopen = vi.fn();
  list(onopen).focus();
  expect(focused(), "the open row is where one comes in").toBe("Esimerkki ry");
  await press("ArrowDown");
  await press("ArrowDown");
  expect(focused()).toBe("Ähtävä ry");
  expect(onopen, "one may run through").not.toHaveBeenCalled();
  vi.advanceTimersByTime(120);
  expect(onopen.mock.calls).toEqual([["ä"]]);
  await press("ArrowDown");
  expect(focused(), "the end is the end").toBe("Ähtävä ry");
  await press("Home");
  expect(focused()).toBe("Aalto ry");
  await press("End");
  expect(focused()).toBe("Ähtävä ry");
});

test("where running is less than opening, arrows run and a click opens", async () => {
  const [onopen, onrun] = [vi.fn(), vi.fn()];
  const of = { idOf: (club: Club) => club.id, nameOf: (club: Club) => club.name };
  render(List<Club>, {
    "aria-label": "Yhdistykset",
    items: clubs,
    ...of,
    current: "a",
    onopen,
    onrun,
    row: text((club) => club.name),
  });
  screen.getByRole("option", { selected: true }).focus();
  await press("ArrowDown");
  vi.advanceTimersByTime(120);
  expect(onrun.mock.calls).toEqual([["e"]]);
  expect(onopen).not.toHaveBeenCalled();
  await press("ArrowDown");
  await fireEvent.click(screen.getByRole("option", { name: "Ähtävä ry" }));
  vi.advanceTimersByTime(120);
  expect(onopen.mock.calls, "at once").toEqual([["ä"]]);
  expect(onrun, "the click overtakes the arrow").toHaveBeenCalledTimes(1);
});

test("tabs turn by arrows, and around; the panel is named by its tab", async () => {
  const tabs = [
    { id: "facts", label: "Tiedot" },
    { id: "people", label: "Henkilöt", count: 3 },
    { id: "history", label: "Historia" },
  ];
  const children = createRawSnippet<[string]>((id) => ({ render: () => `<p>${id()}</p>` }));
  const onchoose = vi.fn();
  const { rerender } = render(Tabs, { "aria-label": "Tiedot", tabs, current: "facts", onchoose, children });
  const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });
  expect(
    screen.getAllByRole("tab").map((one) => one.tabIndex),
    "one stop of the Tab key",
  ).toEqual([0, -1, -1]);
  await fireEvent.keyDown(tab("Tiedot"), { key: "ArrowRight" });
  expect(onchoose).toHaveBeenLastCalledWith("people");
  await fireEvent.keyDown(tab("Tiedot"), { key: "ArrowLeft" });
  expect(onchoose, "around").toHaveBeenLastCalledWith("history");
  await fireEvent.keyDown(tab("Tiedot"), { key: "End" });
  expect(onchoose).toHaveBeenLastCalledWith("history");
  await fireEvent.keyDown(tab("Tiedot"), { key: "ArrowRight", altKey: true });
  expect(onchoose, "Alt and an arrow lead elsewhere").toHaveBeenCalledTimes(3);
  await rerender({ current: "people" });
  expect(tab("Henkilöt 3").getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("tabpanel", { name: "Henkilöt 3" })).toBeTruthy();
});

test("letters lead to a name, with or without its marks", async () => {
  list(vi.fn()).focus();
  await press("n");
  expect(focused()).toBe("Näyttämö ry");
  vi.advanceTimersByTime(1000);
  await press("a");
  expect(focused(), "on from here").toBe("Ähtävä ry");
  await press("a", { ctrlKey: true });
  expect(focused(), "Ctrl A is not a letter").toBe("Ähtävä ry");
});

test("Enter goes into the record", async () => {
  const [onopen, onenter] = [vi.fn(), vi.fn()];
  list(onopen, onenter).focus();
  await press("Enter");
  vi.advanceTimersByTime(0);
  expect(onopen).toHaveBeenCalledWith("e");
  expect(onenter).toHaveBeenCalledWith("e");
});

test("one row alone is a stop of the Tab key, and rows say which is open", () => {
  list(vi.fn());
  const options = screen.getAllByRole("option");
  expect(options.map((option) => option.tabIndex)).toEqual([-1, 0, -1, -1]);
  expect(options.map((option) => option.getAttribute("aria-selected"))).toEqual([
    "false",
    "true",
    "false",
    "false",
  ]);
  expect(screen.getByRole("option", { name: "Aalto ry" }).title, "the whole name").toBe("Aalto ry");
});

test("a head sorts, and says so", async () => {
  const columns = [
    { id: "name", label: "Yhdistys", cell: text((club) => club.name) },
    {
      id: "members",
      label: "Jäseniä",
      cell: text((club) => String(club.members)),
      order: (one: Club, other: Club) => one.members - other.members,
    },
  ];
  render(Table<Club>, { caption: "Jäsenet", columns, rows: clubs, idOf: (club: Club) => club.id });
  const heads = (): (string | null)[] =>
    screen.getAllByRole("rowheader").map((head) => head.textContent.trim());
  const sort = (): string | null =>
    screen.getByRole("columnheader", { name: "Jäseniä" }).getAttribute("aria-sort");
  expect(sort()).toBe("none");
  await fireEvent.click(screen.getByRole("button", { name: "Jäseniä" }));
  expect(sort()).toBe("ascending");
  expect(heads()).toEqual(["Aalto ry", "Ähtävä ry", "Näyttämö ry", "Esimerkki ry"]);
  await fireEvent.click(screen.getByRole("button", { name: "Jäseniä" }));
  expect(sort()).toBe("descending");
  expect(heads()[0]).toBe("Esimerkki ry");
  const unsorted = screen.getByRole("columnheader", { name: "Yhdistys" });
  expect(unsorted.hasAttribute("aria-sort"), "it cannot be sorted").toBe(false);
});

const places = [
  { value: "564", label: "Oulu", also: ["Uleåborg"] },
  { value: "853", label: "Turku", also: ["Åbo"] },
  { value: "005", label: "Alajärvi" },
  ...Array.from({ length: 300 }, (_, place) => ({ value: String(place), label: `Kunta ${String(place)}` })),
];

test("a place is found in both languages, without its marks, beginnings first", () => {
  expect(
    find(places, "abo").shown.map((place) => place.label),
    "Uleåborg has it inside",
  ).toEqual(["Turku", "Oulu"]);
  expect(find(places, "JARVI").shown.map((place) => place.label)).toEqual(["Alajärvi"]);
  expect(find(places, "u").shown[0]?.label, "begins with it, in Swedish").toBe("Oulu");
  expect(find(places, "zz")).toEqual({ shown: [], more: 0 });
  const all = find(places, "");
  expect(all.shown.length + all.more, "those not drawn are counted").toBe(places.length);
});

test("one types, sees what fits, and chooses with Enter", async () => {
  const onsave = vi.fn();
  render(Combobox, { label: "Kunta", options: places, value: "", onsave });
  const input = screen.getByRole("combobox", { name: "Kunta" });
  input.focus();
  await fireEvent.input(input, { target: { value: "ulea" } });
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.getAllByRole("option").map((option) => option.textContent.trim())).toEqual(["Oulu"]);
  await fireEvent.keyDown(input, { key: "ArrowDown" });
  await fireEvent.keyDown(input, { key: "Enter" });
  await vi.advanceTimersByTimeAsync(100);
  expect(onsave.mock.calls).toEqual([["564"]]);
});

test("the saved place is shown, after undo as well; what was typed and not chosen is gone", async () => {
  const { rerender } = render(Combobox, { label: "Kunta", options: places, value: "299", onsave: vi.fn() });
  const input = screen.getByRole<HTMLInputElement>("combobox", { name: "Kunta" });
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value, "though it is not among those drawn first").toBe("Kunta 299");
  await rerender({ value: "564" });
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("Oulu");
  input.focus();
  await fireEvent.input(input, { target: { value: "tur" } });
  await vi.advanceTimersByTimeAsync(100);
  const elsewhere = document.body.appendChild(document.createElement("button"));
  elsewhere.focus();
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("Oulu");
  elsewhere.remove();
});

test("the saved place is shown when its name comes late or is another, and typing goes on undisturbed", async () => {
  const { rerender } = render(Combobox, { label: "Kunta", options: [], value: "564", onsave: vi.fn() });
  const input = screen.getByRole<HTMLInputElement>("combobox", { name: "Kunta" });
  await rerender({ options: places });
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("Oulu");
  await rerender({ options: [{ value: "564", label: "Uleåborg" }] });
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("Uleåborg");
  input.focus();
  await fireEvent.input(input, { target: { value: "ul" } });
  await rerender({ options: [{ value: "564", label: "Uleåborg" }, ...places.slice(1)] });
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("ul");
});

test("a whole name that is typed and left is chosen, a part of one is not", async () => {
  const onsave = vi.fn();
  render(Combobox, { label: "Kunta", options: places, value: "", onsave });
  const input = screen.getByRole("combobox", { name: "Kunta" });
  input.focus();
  await fireEvent.input(input, { target: { value: "tur" } });
  await fireEvent.focusOut(input);
  expect(onsave).not.toHaveBeenCalled();
  await fireEvent.input(input, { target: { value: "ÅBO" } });
  await fireEvent.focusOut(input);
  expect(onsave.mock.calls).toEqual([["853"]]);
});

test("what was typed and is no name is gone on leaving, also after Escape", async () => {
  render(Combobox, { label: "Kunta", options: places, value: "564", onsave: vi.fn() });
  const input = screen.getByRole<HTMLInputElement>("combobox", { name: "Kunta" });
  input.focus();
  await fireEvent.input(input, { target: { value: "tur" } });
  await vi.advanceTimersByTimeAsync(100);
  await fireEvent.keyDown(input, { key: "Escape" });
  await vi.advanceTimersByTimeAsync(100);
  input.blur();
  await vi.advanceTimersByTimeAsync(100);
  expect(input.value).toBe("Oulu");
});

// @vitest-environment happy-dom
/* The first start: the organisation is found, what is missing is told, and the work begins once. */
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge, readsIn, Refusal, type Answers } from "../bridge";
import type { Languages, Place, Places, Settings } from "../gen/api";
import { language, today } from "../words";
import FirstStart from "./FirstStart.svelte";

const place = (code: string, fi: string, sv: string, en = fi, languages: Languages = "fi"): Place => ({
  code,
  name: { fi, sv, en },
  languages,
});
const places: Places = {
  municipalities: [
    place("005", "Alajärvi", "Alajärvi"),
    place("564", "Oulu", "Uleåborg"),
    place("853", "Turku", "Åbo", "Turku", "fi-sv"),
  ],
  counties: [
    place(
      "17",
      "Pohjois-Pohjanmaan hyvinvointialue",
      "Norra Österbottens välfärdsområde",
      "North Ostrobothnia wellbeing services county",
    ),
  ],
  regions: [place("17", "Pohjois-Pohjanmaa", "Norra Österbotten", "North Ostrobothnia")],
};
const nothing = {} as Settings;
const year = Number(today().slice(0, 4));

let fake: FakeBridge;
let onready: ReturnType<typeof vi.fn<() => void>>;

function start(answers: Answers = {}): void {
  fake = cross(
    new FakeBridge({
      "settings.places": () => places,
      "settings.begin": () => ({ value: nothing, touched: ["settings"] }),
      "memory.choose_language": () => null,
      "checklist.years": () => [],
      "checklist.open": () => ({ value: {} as never, touched: ["checklist"] }),
      ...answers,
    }),
  );
  onready = vi.fn();
  render(FirstStart, { onready });
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  language.now = "fi";
  readsIn("fi");
  vi.useRealTimers();
});

const organisation = (): HTMLInputElement => screen.getByRole("combobox");
const made = (): [string, unknown][] => fake.calls.slice(1).map(({ name, input }) => [name, input]);

async function type(text: string): Promise<string[]> {
  await waitFor(() => {
    expect(fake.calls.map(({ name }) => name)).toContain("settings.places");
  });
  organisation().focus();
  await fireEvent.input(organisation(), { target: { value: text } });
  await vi.advanceTimersByTimeAsync(100);
  return screen.getAllByRole("option").map((option) => option.textContent.trim().replace(/\s+/g, " "));
}

async function choose(text: string): Promise<void> {
  await type(text);
  await fireEvent.keyDown(organisation(), { key: "ArrowDown" });
  await fireEvent.keyDown(organisation(), { key: "Enter" });
  await vi.advanceTimersByTimeAsync(100);
}

async function call(name: string, me = "Maija Meikäläinen"): Promise<void> {
  const input = screen.getByRole("textbox", { name });
  await fireEvent.input(input, { target: { value: me } });
  await fireEvent.change(input);
}

async function press(name: string): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name }));
  await vi.advanceTimersByTimeAsync(100);
  await tick();
}

test.each([
  ["oul", ["Oulu kunta"]],
  ["Uleåborg", ["Oulu kunta"]],
  ["564", ["Oulu kunta"]],
  [
    "north",
    ["Pohjois-Pohjanmaa maakunnallinen toimija", "Pohjois-Pohjanmaan hyvinvointialue hyvinvointialue"],
  ],
])("%j finds the organisation, and its kind tells it apart", async (text, found) => {
  start();
  expect(await type(text)).toEqual(found);
});

test("three answers begin the work: organisation and officer, language, this year's assessment", async () => {
  start();
  await choose("uleå");
  expect(organisation().value).toBe("Oulu");
  expect(screen.getByText(/^Kunta, tunnus 564\./), "what was chosen is said").toBeTruthy();
  await call("Mikä on nimesi?");
  await press("Aloita");
  expect(made()).toEqual([
    ["settings.begin", { kind: "municipality", code: "564", name: "Maija Meikäläinen" }],
    ["memory.choose_language", { lang: "fi" }],
    ["checklist.years", null],
    ["checklist.open", { year }],
  ]);
  expect(onready).toHaveBeenCalledOnce();
});

test("a county and a region of one code are two", async () => {
  start();
  await choose("pohjanmaan hyv");
  await call("Mikä on nimesi?");
  await press("Aloita");
  expect(made()[0]?.[1]).toMatchObject({ kind: "county", code: "17" });
});

test("a whole name that is typed and left is chosen", async () => {
  start();
  await type("åbo");
  await fireEvent.focusOut(organisation());
  await call("Mikä on nimesi?");
  await press("Aloita");
  expect(made()[0]?.[1]).toMatchObject({ code: "853" });
});

test("an answer that is missing is told at its question, and nothing is done", async () => {
  start();
  await press("Aloita");
  const told = (input: HTMLElement): string =>
    document
      .getElementById((input.getAttribute("aria-describedby") ?? "").split(" ").at(-1) ?? "")
      ?.textContent.trim() ?? "";
  expect(told(organisation())).toBe("Valitse organisaatio luettelosta.");
  expect(told(screen.getByRole("textbox", { name: "Mikä on nimesi?" }))).toBe("Kenttä on tyhjä. Täytä se.");
  expect(document.activeElement, "where one mends it").toBe(organisation());
  expect(made()).toEqual([]);
  expect(onready).not.toHaveBeenCalled();
});

test("an organisation without a name begins nothing", async () => {
  start();
  await choose("oulu");
  await call("Mikä on nimesi?", "  ");
  await press("Aloita");
  expect(made()).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Mikä on nimesi?" }));
});

test("who presses twice begins once", async () => {
  start();
  await choose("oulu");
  await call("Mikä on nimesi?");
  void fireEvent.click(screen.getByRole("button", { name: "Aloita" }));
  await press("Aloita");
  expect(made().filter(([name]) => name === "settings.begin").length).toBe(1);
  expect(onready).toHaveBeenCalledOnce();
});

test("a refusal is told at the field it names, and goes as the field is mended", async () => {
  const args = { max: 200, length: 201 };
  start({
    "settings.begin": () => {
      throw new Refusal({ code: "too-long", field: "name", args });
    },
  });
  await choose("oulu");
  await call("Mikä on nimesi?", "M".repeat(201));
  await press("Aloita");
  const name = screen.getByRole("textbox", { name: "Mikä on nimesi?" });
  expect(name.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/Tekstissä on 201 merkkiä/)).toBeTruthy();
  expect(document.activeElement).toBe(name);
  expect(onready).not.toHaveBeenCalled();
  await call("Mikä on nimesi?", "Maija");
  expect(screen.queryByText(/Tekstissä on/)).toBeNull();
});

test("a refusal of no field is told before the buttons", async () => {
  start({
    "settings.begin": () => {
      throw new Refusal({ code: "disk-full" });
    },
  });
  await choose("oulu");
  await call("Mikä on nimesi?");
  await press("Aloita");
  expect(screen.getByRole("alert").textContent).toContain("Levy on täynnä");
});

test("a second attempt does not start the year again", async () => {
  start({ "checklist.years": () => [{ year, opened_on: today(), closed_on: null, decided: 0, of: 52 }] });
  await choose("oulu");
  await call("Mikä on nimesi?");
  await press("Aloita");
  expect(made().map(([name]) => name)).not.toContain("checklist.open");
  expect(onready).toHaveBeenCalledOnce();
});

test("the language changes everything at once, the chosen place as well, and is kept with the beginning", async () => {
  start();
  await choose("oulu");
  await fireEvent.click(screen.getByRole("radio", { name: "Svenska" }));
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Tre frågor, sedan börjar vi");
  expect(organisation().value).toBe("Uleåborg");
  await call("Vad heter du?");
  await press("Börja");
  expect(made()[1]).toEqual(["memory.choose_language", { lang: "sv" }]);
  expect(fake.calls.at(-1)?.lang, "the program answers in Swedish").toBe("sv");
});

test("a backup can be restored instead", async () => {
  start();
  const restored = vi.spyOn(fake, "restoreDesk");
  await press("Palauta varmuuskopiosta");
  expect(restored, "nothing was chosen").not.toHaveBeenCalled();
  fake.choice = "kopio.db";
  await press("Palauta varmuuskopiosta");
  expect(restored).toHaveBeenCalledWith("kopio.db");
  expect(onready).toHaveBeenCalledOnce();
});

test("a backup that is refused is told, and the questions stay", async () => {
  start();
  fake.choice = "kopio.db";
  vi.spyOn(fake, "restoreDesk").mockRejectedValue(new Refusal({ code: "damaged-backup" }));
  await press("Palauta varmuuskopiosta");
  expect(screen.getByRole("alert").textContent).toContain("Varmuuskopio on vaurioitunut");
  expect(onready).not.toHaveBeenCalled();
});

test("the sample municipality can be tried, and nothing is answered for it", async () => {
  start();
  await fireEvent.click(screen.getByRole("radio", { name: "English" }));
  const tried = vi.spyOn(fake, "trySample");
  await press("Try the sample municipality");
  expect(tried, "it speaks the language that was chosen").toHaveBeenCalledWith("en");
  expect(made()).toEqual([]);
  expect(onready).toHaveBeenCalledOnce();
});

test("a sample that cannot be made is told, and the questions stay", async () => {
  start();
  vi.spyOn(fake, "trySample").mockRejectedValue(new Refusal({ code: "read-only" }));
  await press("Kokeile esimerkkikunnalla");
  expect(screen.getByRole("alert").textContent).toContain("ei voi tallentaa");
  expect(onready).not.toHaveBeenCalled();
});

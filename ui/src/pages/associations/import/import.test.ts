// @vitest-environment happy-dom
/* The import, step by step: the file, its columns, what would come of the rows, and how it went. The core is played. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { cross, FakeBridge, Refusal } from "../../../bridge";
import { address } from "../../../frame/address.svelte";
import type { PreviewImport, Settled } from "../../../gen/api";
import { toast } from "../../../parts";
import { journal } from "../../../state/journal.svelte";
import { language } from "../../../words";
import Import from "./Import.svelte";
import { importing } from "./importing.svelte";
import { KNOWN, Played, row, ROWS, TABLE } from "./played";

let played: Played;
let fake: FakeBridge;

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const asked = (name: string): unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input);
/** What counts the rows is told what has been decided by now. */
const settled = (): Settled[] =>
  (asked("imports.preview") as PreviewImport[]).filter(({ limit }) => limit === 0).at(-1)?.settled ?? [];
const names = (): (string | undefined)[] =>
  screen
    .getAllByRole("option", { hidden: true })
    .flatMap((one) => one.querySelector(".name")?.textContent ?? []);
const step = (): string | undefined =>
  screen.getAllByRole("listitem").find((one) => one.ariaCurrent ?? one.getAttribute("aria-current"))
    ?.textContent;

/** Goes on to the columns. */
async function choose(): Promise<void> {
  render(Import);
  await press("Valitse tiedosto");
  await screen.findByRole("heading", { name: "Mitä sarakkeissa on?" });
}

/** Goes on to the preview. */
async function preview(): Promise<void> {
  await choose();
  await press("Jatka");
  await screen.findByRole("listbox");
}

/** Opens a row of the list. */
async function open(name: string): Promise<HTMLElement> {
  const [line] = await screen.findAllByText(name);
  await fireEvent.click(line as HTMLElement);
  await screen.findByRole("heading", { level: 2, name });
  return screen.getByRole("region", { name: "Rivin tiedot" });
}

beforeEach(() => {
  played = new Played();
  fake = cross(new FakeBridge(played.answers));
  fake.choice = "/koti/yhdistykset.xlsx";
  importing.clear();
  toast.close();
  Element.prototype.scrollIntoView = () => undefined;
  address.pass("associations", "import");
});

test("what can be read is said first, and who chooses no file stays there", async () => {
  fake.choice = null;
  render(Import);
  expect(screen.getByText(/CSV, XLSX, XLS tai ODS/)).toBeTruthy();
  await press("Valitse tiedosto");
  expect(asked("imports.open")).toEqual([]);
  expect(step()).toContain("Tiedosto");
});

test("a file that cannot be read is told in its place, and another can be chosen", async () => {
  fake.answer({
    "imports.open": () => {
      throw new Refusal({ code: "table-password", field: "path" });
    },
  });
  render(Import);
  await press("Valitse tiedosto");
  expect((await screen.findByRole("alert")).textContent).toContain("suojattu salasanalla");
  fake.answer(played.answers);
  await press("Valitse tiedosto");
  await screen.findByRole("heading", { name: "Mitä sarakkeissa on?" });
});

test("of several sheets one is chosen before one goes on", async () => {
  played.table = { ...TABLE, sheets: ["Taul1", "Vanhat"] };
  render(Import);
  await press("Valitse tiedosto");
  const sheet = await screen.findByRole("combobox", { name: "Välilehti" });
  await fireEvent.change(sheet, { target: { value: "Vanhat" } });
  await waitFor(() => {
    expect(importing.table?.sheet).toBe("Vanhat");
  });
  expect(asked("imports.open").at(-1)).toEqual({ path: "/koti/yhdistykset.xlsx", sheet: "Vanhat" });
  await press("Jatka");
  expect(step()).toContain("Sarakkeet");
});

test("what the core guessed is chosen already, and what is said twice is told at both columns", async () => {
  await choose();
  const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
  expect(select("Sisältö: Yhdistys").value).toBe("name_fi");
  expect(select("Sisältö: Huom.").selectedOptions[0]?.textContent).toBe("Jätetään pois");
  expect(screen.getByText("3/4 saraketta tuodaan")).toBeTruthy();
  await fireEvent.change(select("Sisältö: Huom."), { target: { value: "email" } });
  expect(screen.getByText(/jo valittu sarakkeelle: S-posti/)).toBeTruthy();
  expect(screen.getByText(/jo valittu sarakkeelle: Huom/)).toBeTruthy();
  await press("Jatka");
  expect(step(), "it has to be mended first").toContain("Sarakkeet");
  expect(document.activeElement).toBe(select("Sisältö: S-posti"));
});

test("without a name one cannot go on, and is told why", async () => {
  await choose();
  const name = screen.getByRole("combobox", { name: "Sisältö: Yhdistys" });
  await fireEvent.change(name, { target: { value: "out" } });
  expect(screen.getByRole("alert").textContent).toContain("Nimi puuttuu");
  await press("Jatka");
  expect(step()).toContain("Sarakkeet");
  await fireEvent.change(name, { target: { value: "name_sv" } });
  expect(screen.getByRole("alert").textContent.trim()).toBe("");
});

test("the way back loses nothing of what was chosen", async () => {
  await preview();
  const pane = await open("Näyttämö ry");
  await fireEvent.click(within(pane).getByRole("radio", { name: /niin kuin se on luettu/ }));
  await press("Takaisin");
  await press("Takaisin");
  expect(step()).toContain("Tiedosto");
  expect(screen.getByText("yhdistykset.xlsx")).toBeTruthy();
  await press("Jatka");
  await press("Jatka");
  await screen.findByRole("listbox");
  expect(settled()).toEqual([{ row: 5, as: "as_read" }]);
  expect(asked("imports.open"), "the file was not opened again").toHaveLength(1);
  await press("Takaisin");
  await press("Takaisin");
  await press("Takaisin");
  expect(address.parts).toEqual(["associations"]);
});

test("what asks for work is shown first, and each kind on demand", async () => {
  await preview();
  expect(names()).toEqual(["Näyttämö ry", "Ompeluseura ry", "Aallon kerho"]);
  expect(screen.getByText(/kirjataan sanasta sanaan muistiinpanoon/)).toBeTruthy();
  await press("Muuttuvia 1");
  const pane = await open("Martat ry");
  expect(within(pane).getByText("vanha@example.fi")).toBeTruthy();
  expect(within(pane).getByText("martat@example.fi")).toBeTruthy();
  await press("Muuttuvia 1");
  await waitFor(() => {
    expect(names()).toHaveLength(ROWS.length);
  });
});

test("a list of a hundred thousand rows draws those in sight", async () => {
  played.rows = Array.from({ length: 100_000 }, (_, n) => row(n + 2, `Seura ${String(n)} ry`, "new"));
  await preview();
  expect(screen.getByText(/^100\s000\/100\s000 riviä$/)).toBeTruthy();
  expect(names().length).toBeLessThan(100);
  expect(button(/^Tuo 100\s000 yhdistystä$/)).toBeTruthy();
});

test("a doubtful cell says column, cell and reason, and is settled in its row", async () => {
  await preview();
  const pane = await open("Näyttämö ry");
  expect(within(pane).getByText("”1.200”")).toBeTruthy();
  expect(within(pane).getByText(/lukea kahdella tavalla/)).toBeTruthy();
  expect(within(pane).getByText(/Jos et valitse, solu kirjataan/)).toBeTruthy();
  await fireEvent.click(within(pane).getByRole("radio", { name: /luettu: Jäsenmäärä: 1\u{A0}200/u }));
  expect(button("Tuo 4 yhdistystä"), "it came in before as well, with the cell in its note").toBeTruthy();
  expect(names(), "it stays in sight").toContain("Näyttämö ry");
  expect(screen.getByText("niin kuin luettu")).toBeTruthy();
});

test("a cell whose column has no header is called by its letter, and settled as any other", async () => {
  const [name, email, members] = TABLE.columns;
  played.table = { ...TABLE, columns: [name, email, { ...members, header: "" }] as typeof TABLE.columns };
  played.rows = ROWS.map((one) => ({
    ...one,
    remarks: one.remarks.map((it) => (it.column === "Jäsenet" ? { ...it, column: "C" } : it)),
  }));
  await choose();
  expect(screen.getByRole("combobox", { name: "Sisältö: Sarake C, ei otsikkoa" })).toBeTruthy();
  await press("Jatka");
  await screen.findByRole("listbox");
  const pane = await open("Näyttämö ry");
  expect(within(pane).getByText("C")).toBeTruthy();
  await fireEvent.click(within(pane).getByRole("radio", { name: /luettu: Jäsenmäärä: 1\u{A0}200/u }));
  await waitFor(() => {
    expect(settled()).toEqual([{ row: 5, as: "as_read" }]);
  });
});

test("all cells of one kind are settled at once, and that can be taken back", async () => {
  await preview();
  const pane = await open("Näyttämö ry");
  await fireEvent.click(within(pane).getByRole("radio", { name: /muistiinpanoon sanasta sanaan/ }));
  await press("Samoin kaikille, joissa on sama huomautus");
  await waitFor(() => {
    expect(toast.now?.text).toBe("Ratkaistu samoin 2 riviä.");
  });
  await waitFor(() => {
    expect(settled()).toEqual([
      { row: 5, as: "to_note" },
      { row: 6, as: "to_note" },
    ]);
  });
  await toast.now?.undo?.();
  await waitFor(() => {
    expect(settled()).toEqual([{ row: 5, as: "to_note" }]);
  });
});

test("one that may be known already is that one, another, or left out", async () => {
  await preview();
  const pane = await open("Aallon kerho");
  expect(within(pane).getByText("Jos et valitse, rivi jää pois.")).toBeTruthy();
  for (const [answer, as] of [
    [/^On: Aalto ry · samankaltainen nimi/, { known: KNOWN }],
    [/toinen yhdistys/, "new"],
    [/Jätetään rivi pois/, "skip"],
  ] as const) {
    await fireEvent.click(within(pane).getByRole("radio", { name: answer }));
    await waitFor(() => {
      expect(settled()).toEqual([{ row: 7, as }]);
    });
  }
});

test("a refused row may still come in with its cell in the note", async () => {
  await preview();
  await press("Hylättyjä 1");
  const pane = await open("Pursiseura ry");
  expect(within(pane).queryByRole("radio", { name: /luettu/ }), "there is no reading to take").toBeNull();
  await fireEvent.click(within(pane).getByRole("radio", { name: /muistiinpanoon/ }));
  await waitFor(() => {
    expect(settled()).toEqual([{ row: 8, as: "to_note" }]);
  });
});

test("by keyboard one goes through the rows, into one, on to the next and back", async () => {
  await preview();
  const list = screen.getByRole("listbox");
  list.focus();
  await fireEvent.keyDown(list, { key: "ArrowDown" });
  await screen.findByRole("heading", { level: 2, name: "Ompeluseura ry" });
  await fireEvent.keyDown(list, { key: "Enter" });
  const title = () => screen.getByRole("heading", { level: 2, name: "Ompeluseura ry" });
  await waitFor(() => {
    expect(document.activeElement).toBe(title());
  });
  await fireEvent.keyDown(title(), { key: "ArrowUp", altKey: true });
  const before = await screen.findByRole("heading", { level: 2, name: "Näyttämö ry" });
  await waitFor(() => {
    expect(document.activeElement).toBe(before);
  });
  await fireEvent.keyDown(before, { key: "Escape" });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("listbox"));
  });
});

test("a file that was changed meanwhile is opened anew, with what was chosen of its columns", async () => {
  await choose();
  const note = screen.getByRole("combobox", { name: "Sisältö: Huom." });
  await fireEvent.change(note, { target: { value: "note" } });
  played.table = { ...TABLE, fingerprint: "2" };
  await press("Jatka");
  await screen.findByRole("alert");
  expect(screen.queryByRole("button", { name: /^Tuo/ }), "nothing can be brought in").toBeNull();
  await press("Avaa tiedosto uudelleen");
  await screen.findByRole("heading", { name: "Mitä sarakkeissa on?" });
  expect(importing.fields).toEqual(["name_fi", "email", "members", "note"]);
  await press("Jatka");
  await screen.findByRole("listbox");
});

test("what came in and what did not is told, and the whole can be taken back", async () => {
  await preview();
  const undo = { op: "associations-change-many" as const, at: "2026-11-24T10:00:00Z" };
  fake.answer({
    "journal.turns": () => ({ undo, redo: null }),
    "journal.undo": () => ({ value: undo, touched: ["associations"] }),
  });
  await press("Tuo 4 yhdistystä");
  await screen.findByRole("heading", { name: "Tuotu: yhdistykset.xlsx" });
  expect(asked("imports.run")).toEqual([
    {
      path: "/koti/yhdistykset.xlsx",
      sheet: "Taul1",
      fields: ["name_fi", "email", "members", null],
      settled: [],
      fingerprint: "1",
    },
  ]);
  for (const [what, count] of [
    ["Uusia yhdistyksiä", "1"],
    ["Tuotu, epäselvä solu muistiinpanossa", "2"],
    ["Jätetty pois, voi olla jo luettelossa", "1"],
    ["Hylättyjä", "1"],
  ] as const)
    expect(screen.getByText(what).nextElementSibling?.textContent, what).toBe(count);
  const outcomes = screen
    .getAllByText(/^Rivi \d/)
    .map((row) => row.parentElement?.lastElementChild?.textContent);
  expect(outcomes).toEqual([
    "tuotu, solu muistiinpanossa",
    "tuotu, solu muistiinpanossa",
    "jätetty pois",
    "hylätty",
  ]);
  expect(screen.getByText(/S-posti: ”pursi\(at\)example”\. Sähköpostiosoite on muotoa/)).toBeTruthy();
  expect(toast.now?.undo, "as after any other change").toBeTruthy();
  await press("Kumoa tuonti");
  await waitFor(() => {
    expect(asked("journal.undo")).toHaveLength(1);
  });
  await waitFor(() => {
    expect(step()).toContain("Esikatselu");
  });
});

test("who goes on to other work finds the import as it was, and its list is one press away", async () => {
  await preview();
  await press(/^Tuo 4/);
  await screen.findByRole("heading", { name: "Tuotu: yhdistykset.xlsx" });
  await journal.again();
  await press("Näytä yhdistykset");
  expect(address.parts).toEqual(["associations"]);
});

test("long work tells how far it is, and stopping it leaves all as it was", async () => {
  await preview();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, refuse) => {
    stop = () => {
      refuse(new Refusal({ code: "cancelled" }));
    };
  });
  fake.oncancel = stop;
  fake.underWay = { done: 1240, of: 5012 };
  fake.answer({ "imports.run": () => stopped });
  await press("Tuo 4 yhdistystä");
  expect(await screen.findByText(/^Valmiina 24\s%$/, {}, { timeout: 4000 })).toBeTruthy();
  await press("Keskeytä");
  await screen.findByRole("listbox");
  expect(toast.now?.text).toBe("Keskeytetty. Tiedot ovat ennallaan.");
  expect(screen.queryByRole("alert"), "who stopped it needs no complaint").toBeNull();
  expect(importing.report).toBeNull();
});

test("another store is another import", () => {
  importing.belongTo("desk.db");
  importing.step = "columns";
  importing.belongTo("desk.db");
  expect(importing.step).toBe("columns");
  importing.belongTo("sample.db");
  expect(importing.step).toBe("file");
  importing.belongTo(undefined);
});

test("every step speaks Swedish and English as well", async () => {
  for (const [lang, choose, next, run] of [
    ["sv", "Välj fil", "Fortsätt", "Importera 4 föreningar"],
    ["en", "Choose a file", "Continue", "Import 4 associations"],
  ] as const) {
    language.now = lang;
    importing.clear();
    const { unmount } = render(Import);
    await press(choose);
    await screen.findAllByRole("combobox");
    await fireEvent.click(await screen.findByRole("button", { name: next }));
    expect(await screen.findByRole("button", { name: run })).toBeTruthy();
    unmount();
  }
  language.now = "fi";
});

// @vitest-environment happy-dom
/* The page of the checklist: years, panes, keys, closing and comparing. Not here: deciding (`rating.test`) and
   paper (`paper.test`). */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { Refusal } from "../../bridge";
import { address } from "../../frame/address.svelte";
import { perform } from "../../frame/offers.svelte";
import { toast } from "../../parts";
import { clock } from "../../state/clock.svelte";
import Followed from "./Followed.svelte";
import { Played } from "./played";

/** The page at an address. */
function open(...path: string[]): void {
  address.pass("checklist", ...path);
  render(Followed);
}

const here = (): string => address.parts.join("/");
const record = (id: string): Promise<HTMLElement> => screen.findByRole("region", { name: `Kohta ${id}` });
const criteria = (): HTMLElement => screen.getByRole("region", { name: "Kriteerit" });
const focused = (): string => document.activeElement?.textContent.trim() ?? "";

beforeEach(() => {
  toast.close();
});

test("the newest year is open at first, with its principles, criteria and first criterion", async () => {
  new Played().year(2025, {}, "2025-12-09").year(2026, { "0.1": { status: "met" } });
  open();
  await record("0.1");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Vuosi" }).value).toBe("2026");
  expect(screen.getByText(/päätetty 1\/5/)).toBeTruthy();
  expect(screen.getByText(/arvio auki/)).toBeTruthy();
  const principles = within(screen.getByRole("region", { name: "Periaatteet" }));
  expect(
    principles.getAllByRole("option").map((one) => one.title),
    "the conditions first",
  ).toEqual(["Läpileikkaavat ehdot", "Yhdyshenkilö ja illat", "Maksuttomat tilat"]);
});

test("a row says what is proposed and what is decided; a roll-up counts its parts, and bears no mark", async () => {
  const told = { "3.1": { status: "met", proposal: "partly" }, "3.4a": { status: "met" } } as const;
  new Played().year(2026, told);
  open("2026", "3");
  await record("3.1");
  const options = within(criteria()).getAllByRole("option");
  expect(options, "what is for information is no row").toHaveLength(4);
  const marks = (row: HTMLElement | undefined): (string | null)[] =>
    within(row ?? document.body)
      .queryAllByRole("img")
      .map((mark) => mark.getAttribute("aria-label"));
  expect(marks(options[0])).toEqual(["ehdotus: toteutuu osittain", "päätös: toteutuu"]);
  expect(marks(options[1])).toEqual(["ei ehdotusta", "päätös: päättämättä"]);
  expect(marks(options[2])).toEqual([]);
  expect(options[2]?.textContent).toContain("1/2");
  expect(within(criteria()).getByText(/3\.7 Yhteistyö/)).toBeTruthy();
});

test("a roll-up shows its parts, wherever they stand, and asks for no decision", async () => {
  new Played().year(2026, { "4.1": { status: "met" } });
  open("2026", "3.4");
  const opened = within(await record("3.4"));
  expect(opened.getByText(/Yksi toteutuva osa riittää/)).toBeTruthy();
  const links = opened.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#/checklist/2026/3.4a",
    "#/checklist/2026/4.1",
  ]);
  expect(links[0]?.textContent, "with its whole text").toContain("Illassa on käsitelty hyvinvointia");
  expect(opened.queryByRole("radiogroup")).toBeNull();
});

test("Alt and arrows lead across principles, and from status to status", async () => {
  new Played().year(2026);
  open("2026", "3.4a");
  const radio = within(await record("3.4a")).getByRole("radio", { name: /Ei arvioitu/ });
  radio.focus();
  await fireEvent.keyDown(radio, { key: "ArrowDown", altKey: true });
  expect(here(), "into the next principle").toBe("checklist/2026/4.1");
  const next = within(await record("4.1")).getByRole("radio", { name: /Ei arvioitu/ });
  await waitFor(() => {
    expect(document.activeElement, "ready for the next decision").toBe(next);
  });
  await fireEvent.keyDown(next, { key: "ArrowDown", altKey: true });
  expect(here(), "the last is the last").toBe("checklist/2026/4.1");
  await fireEvent.keyDown(next, { key: "ArrowUp", altKey: true });
  await record("3.4a");
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp", altKey: true });
  expect(here(), "a roll-up is passed over").toBe("checklist/2026/3.2");
});

test("what is being typed is saved before Alt and an arrow lead away", async () => {
  const played = new Played().year(2026);
  open("2026", "3.1");
  const note = within(await record("3.1")).getByRole("textbox", { name: /Muistiinpano/ });
  note.focus();
  await fireEvent.input(note, { target: { value: "Kysytään." } });
  await fireEvent.keyDown(note, { key: "ArrowDown", altKey: true });
  expect(here()).toBe("checklist/2026/3.2");
  await waitFor(() => {
    expect(played.asked("checklist.describe")).toEqual([
      { year: 2026, criterion: "3.1", field: "note", value: "Kysytään." },
    ]);
  });
});

test("Enter goes from the row into the record, Esc back to the row", async () => {
  new Played().year(2026);
  open("2026", "3.2");
  await record("3.2");
  within(criteria()).getByRole("option", { selected: true }).focus();
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: "Enter" });
  await waitFor(() => {
    expect(focused()).toBe("Järjestöt kutsutaan koolle");
  });
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
  await waitFor(() => {
    expect(document.activeElement?.getAttribute("role"), "the row again").toBe("option");
  });
});

test("back in the list of a principle, the row one came from is the open one", async () => {
  new Played().year(2026);
  open("2026", "3.4a");
  await record("3.4a");
  address.go("checklist", "2026", "3");
  await record("3.4a");
  address.go("checklist", "2026", "4");
  expect(await record("4.1"), "in another principle its first").toBeTruthy();
});

test("an address of old opens the first criterion", async () => {
  new Played().year(2026);
  open("2026", "9.9");
  expect(await record("0.1")).toBeTruthy();
});

test("a year without an assessment says what one is, and begins it", async () => {
  const played = new Played().year(2026);
  open("2027");
  expect(await screen.findByRole("heading", { name: "Arviota 2027 ei ole aloitettu" })).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Aloita arvio 2027" }));
  expect(played.asked("checklist.open")).toEqual([{ year: 2027 }]);
  await record("0.1");
  await waitFor(() => {
    expect(toast.now?.text).toBe("Arvio 2027 aloitettu.");
  });
});

test("a new store offers this year's assessment", async () => {
  const played = new Played();
  open();
  const begin = await screen.findByRole("button", { name: /^Aloita arvio/ });
  expect(begin.textContent).toBe(`Aloita arvio ${clock.today.slice(0, 4)}`);
  expect(played.asked("checklist.open"), "and begins none by itself").toEqual([]);
});

test("why a year cannot be begun is told in the page", async () => {
  const refuse = (): never => {
    throw new Refusal({ code: "year-range", field: "year", args: { min: 2018, max: 2027 } });
  };
  new Played({ "checklist.open": refuse }).year(2026);
  open("2031");
  await fireEvent.click(await screen.findByRole("button", { name: "Aloita arvio 2031" }));
  expect((await screen.findByRole("alert")).textContent).toContain("väliltä 2018–2027");
});

test("what cannot be read is told, and tried again", async () => {
  let broken = true;
  const played = new Played().year(2026);
  const { years } = {
    years: () => [{ year: 2026, opened_on: "2026-01-02", closed_on: null, decided: 0, of: 5 }],
  };
  played.bridge.answer({
    "checklist.years": () => {
      if (broken) throw new Refusal({ code: "store-failed" });
      return years();
    },
  });
  open();
  expect((await screen.findByRole("alert")).textContent).toContain("Tallennus tai haku ei onnistunut");
  broken = false;
  await fireEvent.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  await record("0.1");
});

test("a closed assessment says so and can only be read", async () => {
  const told = { "3.1": { status: "met", evidence: "Päätös 9.3.", decided_on: "2025-12-01" } } as const;
  new Played().year(2025, told, "2025-12-09").year(2026);
  open("2025", "3.1");
  const opened = within(await record("3.1"));
  expect(opened.getByText(/Arvio on vahvistettu 9\.12\.2025/)).toBeTruthy();
  expect(opened.getByText("Päätös 9.3.")).toBeTruthy();
  expect(opened.getByText("Järjestöiltä ei ole kysytty"), "what was left out is said").toBeTruthy();
  for (const role of ["radio", "textbox"]) expect(opened.queryByRole(role), role).toBeNull();
  expect(screen.queryByRole("button", { name: "Vahvista arvio" })).toBeNull();
  expect(
    within(criteria()).getAllByRole("img", { name: "päätös: ei arvioitu" }),
    "no longer waiting",
  ).toHaveLength(2);
});

test("closing asks first, says what stays unassessed, and lets it be", async () => {
  const played = new Played().year(2026, { "3.1": { status: "met" } });
  open("2026");
  await record("0.1");
  expect(perform("close"), "offered to the search").toBe(true);
  const dialog = await screen.findByRole("dialog", { name: "Vahvistetaanko arvio 2026?" });
  expect(dialog.textContent).toContain("4 kriteeriä jää arvioimatta.");
  expect(focused()).toBe("Peru");
  await fireEvent.click(within(dialog).getByRole("button", { name: "Peru" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(played.asked("checklist.close")).toEqual([]);
  await fireEvent.click(screen.getByRole("button", { name: "Vahvista arvio" }));
  const again = within(await screen.findByRole("dialog"));
  await fireEvent.click(again.getByRole("button", { name: "Vahvista arvio" }));
  expect(played.asked("checklist.close")).toEqual([{ year: 2026 }]);
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(screen.getByText(/, vahvistettu 24\.11\.2026/), "in the head").toBeTruthy();
  expect(toast.now?.undo, "it can be taken back").toBeTruthy();
});

test("closing with everything decided asks all the same", async () => {
  const all = { "0.1": {}, "3.1": {}, "3.2": {}, "3.4a": {}, "4.1": {} };
  const met = Object.fromEntries(Object.keys(all).map((id) => [id, { status: "met" as const }]));
  new Played().year(2026, met);
  open("2026");
  await fireEvent.click(await screen.findByRole("button", { name: "Vahvista arvio" }));
  expect((await screen.findByRole("dialog")).textContent).toContain("Kaikista kriteereistä on päätetty.");
});

test("two years are compared at an address of their own", async () => {
  const played = new Played().year(2024).year(2025).year(2026);
  open("2026", "3.1");
  await record("3.1");
  await fireEvent.click(screen.getByRole("button", { name: "Vertaa vuoteen 2025" }));
  expect(here()).toBe("checklist/2026/compare");
  const table = within(await screen.findByRole("table"));
  expect(played.asked("checklist.compare")).toEqual([{ year: 2026, with: 2025 }]);
  const cells = (row: HTMLElement): string[] =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim());
  expect(table.getAllByRole("row").slice(1).map(cells)).toEqual([
    ["3.1Järjestöyhdyshenkilö on nimetty", "Osittain", "Toteutuu", "paremmin"],
    ["3.2Järjestöt kutsutaan koolle", "Toteutuu", "Ei toteudu", "heikommin"],
    ["4.1Tiloja tarjotaan maksutta", "Ei koske", "Toteutuu", "toisin"],
  ]);
  const other = screen.getByRole("combobox", { name: "Vertailuvuosi" });
  await fireEvent.change(other, { target: { value: "2024" } });
  expect(here(), "another year").toBe("checklist/2026/compare/2024");
  await waitFor(() => {
    expect(played.asked("checklist.compare").at(-1)).toEqual({ year: 2026, with: 2024 });
  });
});

test("years without a difference say so", async () => {
  new Played({ "checklist.compare": () => [] }).year(2025).year(2026);
  open("2026", "compare");
  expect(await screen.findByText("Päätökset ovat samat kuin vuonna 2025.")).toBeTruthy();
});

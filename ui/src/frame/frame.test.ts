// @vitest-environment happy-dom
/* The frame around the pages: keys, the focus, the way between pages, and faults. The pages are played ones. */
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge } from "../bridge";
import { toast } from "../parts";
import { touched } from "../state/readings.svelte";
import { standing } from "../state/standing.svelte";
import { troubles } from "../state/trouble.svelte";
import { address } from "./address.svelte";
import { printed } from "./played";
import Window from "../Window.svelte";

const { late, arrive } = vi.hoisted(() => {
  let arrive = (): void => undefined;
  const late = new Promise<void>((done) => (arrive = done));
  return {
    late,
    arrive: () => {
      arrive();
    },
  };
});

vi.mock("../pages", async () => {
  const { default: shown } = await import("./PlayedPage.svelte");
  const { Later } = await import("../pages/later.svelte");
  const page = { shown, read: () => Promise.resolve() };
  const deeds = [{ id: "print", name: "checklist-print" }];
  const place = { page, icon: "list", help: "frame-help-settings", group: "work" };
  return {
    home: "checklist",
    places: [
      { ...place, id: "checklist", name: "checklist-name", deeds },
      { ...place, id: "settings", name: "settings-title", deeds: [] },
      {
        ...place,
        id: "late",
        name: "frame-help",
        deeds: [],
        page: new Later(() => late.then(() => ({ default: shown }))),
      },
      { ...place, id: "associations", name: "associations-name", deeds: [] },
    ],
  };
});

const organisation = { name: { fi: "Oulu", sv: "Uleåborg", en: "Oulu" } };
const MEMORY = { lang: null, theme: "system", place: "", drafts: [], backup: null } as const;

function fake(more: ConstructorParameters<typeof FakeBridge>[0] = {}): FakeBridge {
  return cross(
    new FakeBridge({
      "memory.get": () => ({ ...MEMORY, drafts: [] }),
      "memory.keep_place": () => null,
      "memory.choose_theme": () => null,
      "settings.get": () => ({ organisation, officer: null, former_officers: [] }) as never,
      "checklist.years": () => [
        { year: 2026, opened_on: "2026-11-01", closed_on: null, decided: 46, of: 52 },
      ],
      "checklist.get": () => ({ year: 2026, parts: [] }) as never,
      "journal.turns": () => ({ undo: { op: "checklist-decide", at: "" }, redo: null }),
      "journal.undo": () => ({ value: { op: "checklist-decide", at: "" }, touched: ["checklist"] }),
      "search.find": () => [],
      "associations.list": () => ({ count: 1190, offset: 0, rows: [] }),
      ...more,
    }),
  );
}

async function open(at: string[] = ["checklist"], bridge = fake()): Promise<FakeBridge> {
  address.pass(...at);
  render(Window);
  await screen.findByRole("heading", { level: 1, name: "Sivu" });
  return bridge;
}

const press = (key: string, more: KeyboardEventInit = {}): Promise<boolean> =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const ctrl = (key: string): Promise<boolean> => press(key, { ctrlKey: true });
const focused = (): string | undefined => document.activeElement?.textContent.trim();
const asked = (bridge: FakeBridge, name: string): number =>
  bridge.calls.filter((call) => call.name === name).length;

beforeEach(() => {
  // Nothing is laid out here; what is in the document counts as seen.
  Element.prototype.getClientRects = () => [{}] as never;
});
afterEach(async () => {
  // The next window has still to ask how its desk stands.
  const bridge = fake();
  bridge.desk = { ...bridge.desk, problem: { code: "busy", field: null, args: {} } };
  await standing.again();
  toast.close();
  for (const trouble of troubles.all) troubles.answer(trouble);
});

test("the rail names the desk, where one is, and what is done", async () => {
  await open();
  expect(await screen.findByText("Oulu")).toBeTruthy();
  const here = screen.getByRole("link", { name: /Tarkistuslista/ });
  expect(here.getAttribute("aria-current")).toBe("page");
  await waitFor(() => {
    expect(here.textContent).toContain("46/52");
  });
  expect(screen.getByRole("link", { name: /Asetukset/ }).hasAttribute("aria-current")).toBe(false);
  expect(document.title).toBe("Sivu – Yhdyssilta");
});

test("the rail says how many associations are at work, once the page stands and whenever they change", async () => {
  let count = 0;
  const bridge = await open(
    ["checklist"],
    fake({ "associations.list": () => ({ count, offset: 0, rows: [] }) }),
  );
  const place = screen.getByRole("link", { name: /Yhdistykset/ });
  expect(asked(bridge, "associations.list"), "the start waits for nothing").toBe(0);
  await waitFor(() => {
    expect(asked(bridge, "associations.list")).toBe(1);
  });
  expect(screen.getByRole("link", { name: "Yhdistykset" }), "there are none yet").toBe(place);
  count = 1190;
  await touched(["associations"]);
  await tick();
  expect(place.textContent).toMatch(/1\s190/);
  expect(screen.getByRole("link", { name: /^Yhdistykset toiminnassa 1\s190$/ }), "one hears what it is").toBe(
    place,
  );
  expect(screen.getByRole("link", { name: "Tarkistuslista päätetty 46/52" })).toBeTruthy();
});

test("the window opens where it was left, and from an unknown place at the first", async () => {
  await open([], fake({ "memory.get": () => ({ ...MEMORY, drafts: [], place: "#/settings/backup" }) }));
  expect(address.parts).toEqual(["settings", "backup"]);
  address.go("nowhere");
  await waitFor(() => {
    expect(address.parts).toEqual(["checklist"]);
  });
});

test("a first start, and one that is undone, ask whose desk it is", async () => {
  let known = true;
  const bridge = fake({
    "settings.get": () =>
      ({ organisation: known ? organisation : null, officer: null, former_officers: [] }) as never,
    "settings.places": () => ({ municipalities: [], counties: [], regions: [] }),
  });
  await open(["checklist"], bridge);
  expect(standing.stage).toBe("work");
  known = false;
  await standing.again();
  expect(standing.stage).toBe("first");
});

test("a desk that is closed shows no work", async () => {
  const bridge = fake();
  bridge.desk = { ...bridge.desk, problem: { code: "busy", field: null, args: {} } };
  render(Window);
  await waitFor(() => {
    expect(standing.stage).toBe("closed");
  });
  expect(screen.queryByRole("link", { name: /Tarkistuslista/ })).toBeNull();
});

test("Alt and a figure go to a place, whose title then has the focus", async () => {
  await open();
  await press("¡", { altKey: true, code: "Digit2" });
  await tick();
  await waitFor(() => {
    expect(document.activeElement?.tagName).toBe("H1");
  });
  expect(address.parts).toEqual(["settings"]);
});

test("a page that is still being read has the focus once it stands", async () => {
  await open();
  address.go("late");
  await tick();
  expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
  arrive();
  const title = await screen.findByRole("heading", { level: 1, name: "Sivu" });
  await waitFor(() => {
    expect(document.activeElement).toBe(title);
  });
});

test("the focus is never lost: the pane whose title went away gives its new one", async () => {
  await open(["checklist", "Aalto"]);
  screen.getByRole("heading", { name: "Aalto" }).focus();
  address.pass("checklist", "Näyttämö");
  await waitFor(() => {
    expect(focused()).toBe("Näyttämö");
  });
});

test("F6 goes from pane to pane and back to where one was in each", async () => {
  await open(["checklist", "Aalto"]);
  const field = screen.getByRole("textbox", { name: "Nimi" });
  field.focus();
  await press("F6");
  expect(focused(), "round to the rail, where one is").toContain("Tarkistuslista");
  await press("F6");
  expect(focused()).toBe("Rivi");
  await press("F6");
  expect(document.activeElement, "where one was").toBe(field);
  await press("F6", { shiftKey: true });
  expect(focused()).toBe("Rivi");
});

test("Ctrl K finds, Enter goes there, Esc goes back to where one was", async () => {
  await open();
  screen.getByRole("button", { name: "Rivi" }).focus();
  await ctrl("k");
  expect(screen.getByRole("combobox")).toBe(document.activeElement);
  await fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  await waitFor(() => {
    expect(focused()).toBe("Rivi");
  });
  await ctrl("k");
  await fireEvent.input(screen.getByRole("combobox"), { target: { value: "asetu" } });
  expect(screen.getAllByRole("option").map((one) => one.textContent.trim())).toEqual(["Asetukset"]);
  await press("Enter");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(address.parts).toEqual(["settings"]);
  expect(document.activeElement?.tagName).not.toBe("BODY");
});

test("the search does things too: undo by its name, another look, what another page does", async () => {
  const bridge = await open(["settings"]);
  const choose = async (typed: string): Promise<void> => {
    await ctrl("k");
    await fireEvent.input(screen.getByRole("combobox"), { target: { value: typed } });
    await press("Enter");
    await tick();
  };
  await choose("kumoa: kriteerin");
  expect(asked(bridge, "journal.undo")).toBe(1);
  await choose("tumma");
  expect(document.documentElement.dataset.theme).toBe("dark");
  await choose("tulosta");
  expect(address.parts, "first the page, which then offers it").toEqual(["checklist"]);
});

test("a deed of another page is done once that page offers it, unless one does something else first", async () => {
  await open(["settings"]);
  const wish = async (): Promise<void> => {
    await ctrl("k");
    await fireEvent.input(screen.getByRole("combobox"), { target: { value: "tulosta" } });
    await press("Enter");
    await tick();
  };
  printed.length = 0;
  await wish();
  address.pass("checklist", "Aalto");
  await waitFor(() => {
    expect(printed).toEqual(["Aalto"]);
  });
  address.pass("settings");
  await tick();
  await wish();
  await press("Tab");
  address.pass("checklist", "Näyttämö");
  await screen.findByRole("heading", { name: "Näyttämö" });
  await tick();
  expect(printed, "it would come as a surprise now").toEqual(["Aalto"]);
});

test("Ctrl P prints what is open, and the window prints nothing of itself", async () => {
  await open(["checklist", "Aalto"]);
  printed.length = 0;
  expect(await ctrl("p"), "not left to the webview").toBe(false);
  expect(printed).toEqual(["Aalto"]);
  address.pass("checklist");
  await tick();
  expect(await ctrl("p"), "nor where there is nothing to print").toBe(false);
  expect(printed).toEqual(["Aalto"]);
});

test("Ctrl Z undoes the record, but first what was typed", async () => {
  const bridge = await open(["checklist", "Aalto"]);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Nimi" });
  field.focus();
  await fireEvent.input(field, { target: { value: "Salla M" } });
  const own = vi.fn(() => true);
  Object.assign(document, { execCommand: own });
  await ctrl("z");
  await ctrl("y");
  expect(own.mock.calls, "the field's own").toEqual([["undo"], ["redo"]]);
  expect(asked(bridge, "journal.undo")).toBe(0);
  await fireEvent.input(field, { target: { value: "Salla" } });
  expect(await ctrl("z")).toBe(false);
  expect(asked(bridge, "journal.undo")).toBe(1);
  expect(await screen.findByText("Kumottu: kriteerin päätös.")).toBeTruthy();
  await press("Escape");
  expect(screen.queryByText("Kumottu: kriteerin päätös."), "Esc closes what floats").toBeNull();
});

test("F1 helps with the page and lists the keys; under a dialog no key reaches the page", async () => {
  const bridge = await open();
  await press("F1");
  const dialog = screen.getByRole("dialog", { name: "Tarkistuslista" });
  expect(dialog.textContent).toContain("Ctrl K");
  await ctrl("z");
  expect(asked(bridge, "journal.undo")).toBe(0);
});

test("a page that breaks says so, leaves the rest alone, and can be tried again", async () => {
  await open(["checklist", "Aalto"]);
  address.pass("checklist", "fault");
  expect((await screen.findByRole("alert")).textContent).toContain("Ikkunassa tapahtui virhe");
  expect(screen.getByText("TypeError: the page is broken")).toBeTruthy();
  address.pass("checklist", "Aalto");
  await fireEvent.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
  expect(await screen.findByRole("heading", { name: "Aalto" })).toBeTruthy();
});

test("what nobody caught stands at the top until it has been read", async () => {
  await open();
  dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: new TypeError("x is null") }));
  expect((await screen.findByRole("alert")).textContent).toContain("TypeError: x is null");
  await fireEvent.click(screen.getByRole("button", { name: "Selvä" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a sample says that it is one, and leads back", async () => {
  const bridge = fake();
  bridge.desk = { ...bridge.desk, store: "sample.db", sample: true };
  await open(["checklist"], bridge);
  await fireEvent.click(screen.getByRole("button", { name: "Palaa omiin tietoihin" }));
  await waitFor(() => {
    expect(screen.queryByText(/Tämä on esimerkkikunta/)).toBeNull();
  });
});

test("where there is no room, the places are behind a button that Esc closes", async () => {
  await open();
  const menu = screen.getByRole("button", { name: "Valikko" });
  await fireEvent.click(menu);
  expect(menu.getAttribute("aria-expanded")).toBe("true");
  await press("Escape");
  expect(menu.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(menu);
});

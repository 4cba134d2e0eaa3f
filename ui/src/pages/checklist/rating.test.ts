// @vitest-environment happy-dom
/* Deciding a criterion and describing it: the seam, the reason, drafts, what is refused. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, test } from "vitest";
import { Refusal } from "../../bridge";
import { drafts } from "../../state/drafts.svelte";
import Checklist from "./Checklist.svelte";
import { Played, TODAY } from "./played";

const inside = (element: HTMLElement) => within(element);
type Opened = ReturnType<typeof inside>;

async function open(id: string): Promise<Opened> {
  render(Checklist, { path: ["2026", id] });
  return inside(await screen.findByRole("region", { name: `Kohta ${id}` }));
}

const field = (opened: Opened, name: RegExp): HTMLTextAreaElement => opened.getByRole("textbox", { name });
const radio = (opened: Opened, name: RegExp): HTMLInputElement => opened.getByRole("radio", { name });
const reason = (opened: Opened): HTMLTextAreaElement => field(opened, /^Perustelu/);

async function choose(opened: Opened, key: string): Promise<void> {
  const [first] = opened.getAllByRole("radio");
  await fireEvent.keyDown(first ?? document.body, { key });
  await tick();
}

async function write(field: HTMLElement, text: string): Promise<void> {
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.blur(field);
}

beforeEach(() => {
  drafts.recall([]);
});

test("without a proposal a decision is made at once and needs no reason", async () => {
  const played = new Played().year(2026);
  const opened = await open("3.1");
  expect(opened.getByText("Ei ehdotusta")).toBeTruthy();
  expect(opened.getByText("Ei vielä päätöstä")).toBeTruthy();
  await choose(opened, "2");
  expect(played.asked("checklist.decide")).toEqual([
    { year: 2026, criterion: "3.1", status: "partly", reason: "" },
  ]);
  expect(await opened.findByText("Toteutuu osittain")).toBeTruthy();
  expect(opened.getByText(/Päätetty 24\.11\.2026\./)).toBeTruthy();
  expect(opened.queryByRole("textbox", { name: /^Perustelu/ })).toBeNull();
});

test("a decision against the proposal waits for its reason, is told to, and is not counted", async () => {
  const played = new Played().year(2026, { "3.1": { proposal: "met" } });
  const opened = await open("3.1");
  await choose(opened, "3");
  expect(played.asked("checklist.decide"), "not yet").toEqual([]);
  expect(drafts.of("2026-3.1", "status"), "kept, should the window go now").toBe("not_met");
  expect(radio(opened, /Ei toteudu/).checked).toBe(true);
  expect(opened.getByText(/Luonnos: ei toteudu\./)).toBeTruthy();
  expect(opened.getByText("Ei vielä päätöstä"), "the seam shows what is decided").toBeTruthy();
  expect(screen.getByText(/päätetty 0\/5/)).toBeTruthy();
  expect(reason(opened).getAttribute("aria-invalid"), "complained of only on leaving").toBeNull();
  await fireEvent.focusOut(reason(opened));
  expect(opened.getByText(/Kirjoita perustelu, koska/)).toBeTruthy();
  await write(reason(opened), "Kuusi jäi kutsumatta.");
  const decision = { year: 2026, criterion: "3.1", status: "not_met", reason: "Kuusi jäi kutsumatta." };
  expect(played.asked("checklist.decide")).toEqual([decision]);
  await waitFor(() => {
    expect(opened.queryByText(/Luonnos/)).toBeNull();
  });
  expect(opened.getByText(/Eri kuin ehdotus/)).toBeTruthy();
  expect(drafts.of("2026-3.1", "status"), "the draft is gone").toBeUndefined();
});

test("a decision that waits outlives the window", async () => {
  new Played().year(2026, { "3.1": { proposal: "met", status: "met" } });
  drafts.recall([
    { record: "2026-3.1", field: "status", text: "partly" },
    { record: "2026-3.1", field: "note", text: "Kesken" },
    { record: "2026-3.1", field: "due", text: "3.12." },
  ]);
  const opened = await open("3.1");
  expect(radio(opened, /Osittain/).checked).toBe(true);
  expect(opened.getByText(/Luonnos: toteutuu osittain\./)).toBeTruthy();
  const note = field(opened, /Muistiinpano/);
  expect(note.value, "so does a text").toBe("Kesken");
  expect(field(opened, /Määräaika/).value, "and a day").toBe("3.12.");
});

test("the proposal can be taken, and the reason is kept for a change of mind", async () => {
  const told = { proposal: "met", status: "partly", reason: "Kuusi jäi kutsumatta." } as const;
  const played = new Played().year(2026, { "3.1": told });
  const opened = await open("3.1");
  await fireEvent.click(opened.getByRole("button", { name: "Ota ehdotus" }));
  await waitFor(() => {
    expect(opened.queryByRole("textbox", { name: /^Perustelu/ })).toBeNull();
  });
  await choose(opened, "3");
  await waitFor(() => {
    expect(played.asked("checklist.decide")).toEqual([
      { year: 2026, criterion: "3.1", status: "met", reason: "" },
      { year: 2026, criterion: "3.1", status: "not_met", reason: "Kuusi jäi kutsumatta." },
    ]);
  });
});

test("another decision against the proposal keeps the reason that stands", async () => {
  const told = { proposal: "met", status: "partly", reason: "Kuusi jäi." } as const;
  const played = new Played().year(2026, { "3.1": told });
  const opened = await open("3.1");
  await choose(opened, "5");
  expect(played.asked("checklist.decide")).toEqual([
    { year: 2026, criterion: "3.1", status: "not_applicable", reason: "Kuusi jäi." },
  ]);
});

test("a decision is taken back without a reason", async () => {
  const told = { proposal: "met", status: "met", decided_on: TODAY } as const;
  const played = new Played().year(2026, { "3.1": told });
  const opened = await open("3.1");
  await choose(opened, "4");
  expect(played.asked("checklist.decide")).toHaveLength(1);
  expect(await opened.findByText("Ei vielä päätöstä")).toBeTruthy();
});

test("what is refused is told, and the control shows what is saved", async () => {
  const refuse = (): never => {
    throw new Refusal({ code: "disk-full" });
  };
  new Played({ "checklist.decide": refuse }).year(2026, { "3.1": { status: "met" } });
  const opened = await open("3.1");
  await choose(opened, "2");
  expect((await opened.findByRole("alert")).textContent).toContain("Levy on täynnä");
  await waitFor(() => {
    expect(radio(opened, /Toteutuu/).checked).toBe(true);
  });
});

test("choices are written in the order in which they were made", async () => {
  const order: string[] = [];
  const waiting: (() => void)[] = [];
  const played = new Played().year(2026);
  played.bridge.answer({
    "checklist.decide": async ({ status }) => {
      await new Promise<void>((done) => waiting.push(done));
      order.push(status);
      throw new Refusal({ code: "store-failed" });
    },
  });
  const opened = await open("3.1");
  await choose(opened, "1");
  await choose(opened, "3");
  expect(waiting, "the second waits for the first").toHaveLength(1);
  waiting[0]?.();
  await waitFor(() => {
    expect(waiting).toHaveLength(2);
  });
  waiting[1]?.();
  await waitFor(() => {
    expect(order).toEqual(["met", "not_met"]);
  });
});

test("each field is saved by its name and complains by itself", async () => {
  const played = new Played().year(2026);
  played.bridge.answer({
    "checklist.describe": ({ field }) => {
      throw new Refusal({ code: "too-long", field: "value", args: { max: 200, length: 201, field } });
    },
  });
  const opened = await open("3.1");
  const view = field(opened, /Järjestöjen näkemys/);
  await write(view, "Pitkä");
  await waitFor(() => {
    expect(view.getAttribute("aria-invalid")).toBe("true");
  });
  const note = field(opened, /Muistiinpano/);
  expect(note.getAttribute("aria-invalid"), "no other field is blamed").toBeNull();
  await write(field(opened, /Määräaika/), "31.1.2027");
  expect(played.asked("checklist.describe").at(-1)).toEqual({
    year: 2026,
    criterion: "3.1",
    field: "due",
    value: "2027-01-31",
  });
});

test("what is late says so in words, in the row and in the record, until it is met", async () => {
  const due = "2020-01-02";
  const late = /^[\d\s]+ pv myöhässä$/;
  new Played().year(2026, { "3.1": { due }, "3.2": { due, status: "met" } });
  const opened = await open("3.1");
  expect(opened.getByText(late)).toBeTruthy();
  expect(within(screen.getByRole("region", { name: "Kriteerit" })).getAllByText(late)).toHaveLength(1);
});

test("the time before stands beside this time, and leads to it", async () => {
  new Played().year(2025, { "3.1": { status: "not_met" } }, "2025-12-09").year(2026);
  const opened = await open("3.1");
  const link = await opened.findByRole("link", { name: "Vuonna 2025" });
  expect(link.getAttribute("href")).toBe("#/checklist/2025/3.1");
  expect(link.parentElement?.textContent).toContain("Ei toteudu");
});

// @vitest-environment happy-dom
/* The history of a record in words, and the way back from its last step. */
import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { cross, FakeBridge } from "../bridge";
import type { Change, History as Step } from "../gen/api";
import { journal } from "../state/journal.svelte";
import { told, type Columns } from "./history";
import History from "./History.svelte";

const COLUMNS: Columns = {
  status: { name: "Päätös", say: (status) => `(${String(status)})`, nothing: "not_assessed" },
  note: { name: "Muistiinpano" },
};

const step = (at: string, op: Step["op"], change: Partial<Change>): Step => ({
  at: `2026-11-24T${at}:00.000Z`,
  op,
  by: "o1",
  changes: [{ table: "assessment_entry", kind: "changed", before: {}, after: {}, ...change }],
});

const HISTORY: Step[] = [
  step("12:00", "checklist-describe", { before: { note: "Soitettu." }, after: { note: "" } }),
  step("11:00", "checklist-decide", { before: { status: "not_assessed" }, after: { status: "met" } }),
  step("10:00", "checklist-describe", { kind: "added" }),
];

test("what happened in another table empties no field", () => {
  const joined: Step = {
    at: "2026-11-24T11:30:00.000Z",
    op: "people-give-role",
    by: null,
    changes: [{ table: "role", kind: "added", before: {}, after: {} }],
  };
  const [role, described] = told([joined, HISTORY[1] as Step], "assessment_entry", COLUMNS, {
    status: "met",
    note: "",
  });
  expect(role?.lines).toEqual([]);
  expect(described?.lines.map(({ after }) => after)).toEqual(["(met)"]);
});

test("a history says what was written and what stood there before", () => {
  const [cleared, decided, first] = told(HISTORY, "assessment_entry", COLUMNS, {
    status: "met",
    note: "",
    id: "e1",
  });
  expect(cleared?.lines).toEqual([
    { column: "note", name: "Muistiinpano", after: undefined, before: "Soitettu." },
  ]);
  expect(decided?.lines, "not yet assessed is as good as nothing").toEqual([
    { column: "status", name: "Päätös", after: "(met)", before: undefined },
  ]);
  expect(first?.lines, "what the first step wrote follows from all that came after").toEqual([
    { column: "note", name: "Muistiinpano", after: "Soitettu.", before: undefined },
  ]);
});

async function show(undoAt: string, op: Step["op"] = "checklist-describe"): Promise<void> {
  const officer = { id: "o1", name: "Salla Mallikas" };
  const fake = new FakeBridge({
    "journal.history": () => HISTORY.map((one, number) => (number === 0 ? { ...one, op } : one)),
    "journal.turns": () => ({ undo: { op, at: undoAt }, redo: null }),
    "settings.get": () => ({ officer, former_officers: [] }) as never,
  });
  cross(fake);
  await journal.again();
  const now = { status: "met", note: "" };
  render(History, { owner: "e1", slices: ["checklist"], table: "assessment_entry", columns: COLUMNS, now });
  await screen.findByText(/24\.11\.2026 klo 14\.00, Salla Mallikas/);
}

test("it says who and when on the clock of Finland, and offers the way back from the last step", async () => {
  await show("2026-11-24T12:00:00.000Z");
  expect(screen.getByText("tyhjennetty")).toBeTruthy();
  expect(screen.getByText("aiemmin: Soitettu.")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Kumoa: / })).toHaveLength(1);
});

test("once something else was done, it offers no way back: undo would take back the other", async () => {
  await show("2026-11-24T13:00:00.000Z");
  expect(screen.queryByRole("button", { name: /^Kumoa: / })).toBeNull();
});

test("what filled the whole store is not taken back from one of its rows", async () => {
  await show("2026-11-24T12:00:00.000Z", "demo");
  expect(screen.queryByRole("button", { name: /^Kumoa: / })).toBeNull();
});

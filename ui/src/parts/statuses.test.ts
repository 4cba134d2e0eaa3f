// @vitest-environment happy-dom
/* The status control by keyboard, and what marks and tallies say. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import Mark from "./Mark.svelte";
import Seam from "./Seam.svelte";
import { tallyFigure, tallyWords, type Shown } from "./status";
import StatusControl from "./StatusControl.svelte";
import Tally from "./Tally.svelte";

const radio = (name: string): HTMLInputElement => screen.getByRole("radio", { name });
const chosen = (): string | undefined =>
  screen
    .getAllByRole<HTMLInputElement>("radio")
    .find((one) => one.checked)
    ?.labels?.[0]?.textContent.trim();

test.each([
  ["1", "met"],
  ["2", "partly"],
  ["3", "not_met"],
  ["4", "not_assessed"],
  ["5", "not_applicable"],
])("the key %s chooses %s at once", async (key, status) => {
  const onsave = vi.fn();
  render(StatusControl, { value: null, onsave });
  await fireEvent.keyDown(radio("Toteutuu"), { key });
  expect(onsave.mock.calls).toEqual([[status]]);
});

test("arrows go around, and the focus with them", async () => {
  const onsave = vi.fn();
  const { rerender } = render(StatusControl, { value: "met", onsave });
  radio("Toteutuu").focus();
  await fireEvent.keyDown(radio("Toteutuu"), { key: "ArrowRight" });
  expect(onsave).toHaveBeenLastCalledWith("partly");
  expect(document.activeElement).toBe(radio("Osittain"));
  await fireEvent.keyDown(radio("Toteutuu"), { key: "ArrowLeft" });
  expect(onsave, "from the first to the last").toHaveBeenLastCalledWith("not_applicable");
  await rerender({ value: "not_applicable" });
  await fireEvent.keyDown(radio("Ei koske"), { key: "ArrowDown" });
  expect(onsave, "from the last to the first").toHaveBeenLastCalledWith("met");
});

test("keys with Alt or Ctrl, and other keys, are not the control's", async () => {
  const onsave = vi.fn();
  render(StatusControl, { value: "met", onsave });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "ArrowDown", altKey: true });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "2", ctrlKey: true });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "6" });
  expect(onsave).not.toHaveBeenCalled();
});

test("the same status is not saved again", async () => {
  const onsave = vi.fn();
  render(StatusControl, { value: "met", onsave });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "1" });
  expect(onsave).not.toHaveBeenCalled();
});

test("what is chosen is shown before it is saved, and undo shows what is saved", async () => {
  const { rerender } = render(StatusControl, { value: "met", onsave: () => new Promise(() => undefined) });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "3" });
  expect(chosen()).toContain("Ei toteudu");
  await rerender({ value: "not_met" });
  await rerender({ value: "met" });
  expect(chosen()).toContain("Toteutuu");
});

test("what was not saved is not shown as if it were", async () => {
  render(StatusControl, { value: "met", onsave: () => Promise.resolve(false) });
  await fireEvent.keyDown(radio("Toteutuu"), { key: "3" });
  await tick();
  expect(chosen()).toContain("Toteutuu");
});

test("the group has a name and says its keys; closed, it takes none", async () => {
  const { rerender } = render(StatusControl, { value: null, onsave: vi.fn() });
  const group = screen.getByRole("radiogroup", { name: "Päätös" });
  const described = document.getElementById(group.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("Valitse nuolilla tai näppäimillä 1–5");
  await rerender({ disabled: true });
  expect((group as HTMLFieldSetElement).disabled).toBe(true);
});

test("a mark names itself, unless a word stands beside it", async () => {
  const { rerender } = render(Mark, { status: "partly" });
  expect(screen.getByRole("img", { name: "päätös: toteutuu osittain" })).toBeTruthy();
  await rerender({ hand: "pencil" });
  expect(screen.getByRole("img", { name: "ehdotus: toteutuu osittain" })).toBeTruthy();
  await rerender({ status: null });
  expect(screen.getByRole("img", { name: "ei ehdotusta" })).toBeTruthy();
  await rerender({ hand: "ink" });
  expect(screen.getByRole("img", { name: "päätös: päättämättä" })).toBeTruthy();
  await rerender({ "aria-hidden": "true" });
  expect(screen.queryByRole("img")).toBeNull();
});

const marks: Shown[] = ["met", "partly", "met", "met", "met", "met", "undecided", "undecided"];

test("a tally is read as a sentence and shown as a figure", () => {
  render(Tally, { marks });
  expect(screen.getByRole("img", { name: "5 toteutuu, 1 osittain, 2 päättämättä" })).toBeTruthy();
  expect(screen.getByText("5/8").getAttribute("aria-hidden"), "not said twice").toBe("true");
});

test("what does not concern us is not counted, what is undecided is", () => {
  expect(tallyFigure("fi", ["met", "not_applicable", "undecided", "not_assessed"])).toBe("1/3");
  expect(tallyWords("fi", ["undecided", "not_applicable"])).toBe("1 ei koske, 1 päättämättä");
  expect(tallyWords("en", marks)).toBe("5 met, 1 partly, 2 undecided");
});

test("the proposal is offered only where the decision differs from it", async () => {
  const ontake = vi.fn();
  const { rerender } = render(Seam, { proposed: "met", decided: "partly", ontake });
  await fireEvent.click(screen.getByRole("button", { name: "Ota ehdotus" }));
  expect(ontake).toHaveBeenCalledWith("met");
  expect(screen.getByText(/Eri kuin ehdotus/)).toBeTruthy();
  await rerender({ decided: "met" });
  expect(screen.queryByRole("button")).toBeNull();
  await rerender({ proposed: null });
  await tick();
  expect(screen.queryByRole("button"), "nothing is proposed").toBeNull();
});

// @vitest-environment happy-dom
/* Fields: joined to their words, saved once on leaving, and nothing that was typed is lost. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import DateField from "./DateField.svelte";
import TextField from "./TextField.svelte";

const TODAY = "2026-11-17";

async function leaveWith(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.change(input);
  await fireEvent.blur(input);
}

const field = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });

test("help and complaint are read with the field", () => {
  const told = { label: "Nimi", help: "Kirjoita nimi.", error: "Kenttä on tyhjä." };
  render(TextField, { ...told, value: "", onsave: vi.fn() });
  const input = field(/^Nimi$/);
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent.trim())).toEqual([told.help, told.error]);
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(input.getAttribute("aria-required"), "mandatory is the rule").toBe("true");
});

test("a field in order describes nothing and complains of nothing", () => {
  render(TextField, { label: "Puhelin", need: "optional", value: "", onsave: vi.fn() });
  const input = field(/^Puhelin \(ei pakollinen\)$/);
  expect(input.hasAttribute("aria-describedby")).toBe(false);
  expect(input.hasAttribute("aria-invalid")).toBe(false);
  expect(input.hasAttribute("aria-required")).toBe(false);
});

test("a text is saved once, on leaving", async () => {
  const [onsave, ondraft] = [vi.fn(), vi.fn()];
  render(TextField, { label: "Nimi", value: "Salla", onsave, ondraft });
  await fireEvent.input(field(/Nimi/), { target: { value: "Salla M" } });
  expect(onsave, "still typing").not.toHaveBeenCalled();
  expect(ondraft).toHaveBeenLastCalledWith("Salla M");
  await leaveWith(field(/Nimi/), "Salla Mallikas");
  expect(onsave.mock.calls, "leaving is both a change and a blur").toEqual([["Salla Mallikas"]]);
});

test("what has not changed is not saved", async () => {
  const onsave = vi.fn();
  render(TextField, { label: "Nimi", value: "Salla", onsave });
  await leaveWith(field(/Nimi/), "Salla");
  expect(onsave).not.toHaveBeenCalled();
});

test("a fault is complained of on leaving only, and the text stays", async () => {
  const onsave = vi.fn();
  const check = (text: string): string | undefined => (text === "" ? "Kenttä on tyhjä." : undefined);
  render(TextField, { label: "Nimi", value: "Salla", check, onsave });
  await fireEvent.input(field(/Nimi/), { target: { value: "" } });
  expect(screen.queryByText("Kenttä on tyhjä."), "still typing").toBeNull();
  await fireEvent.blur(field(/Nimi/));
  expect(screen.getByText("Kenttä on tyhjä.")).toBeTruthy();
  expect(onsave).not.toHaveBeenCalled();
  await fireEvent.input(field(/Nimi/), { target: { value: "S" } });
  expect(screen.queryByText("Kenttä on tyhjä."), "mended while typing").toBeNull();
});

test("a draft that was never saved comes back and is saved on leaving", async () => {
  const onsave = vi.fn();
  render(TextField, { label: "Nimi", value: "", draft: "Sal", onsave });
  expect(field(/Nimi/).value).toBe("Sal");
  await fireEvent.blur(field(/Nimi/));
  expect(onsave).toHaveBeenCalledWith("Sal");
});

test("undo shows the older value, but never while one is typing", async () => {
  const { rerender } = render(TextField, { label: "Nimi", value: "b", onsave: vi.fn() });
  await fireEvent.input(field(/Nimi/), { target: { value: "bc" } });
  await rerender({ value: "a" });
  expect(field(/Nimi/).value, "somebody is typing").toBe("bc");
  await fireEvent.blur(field(/Nimi/));
  await rerender({ value: "bc" });
  await rerender({ value: "a" });
  expect(field(/Nimi/).value).toBe("a");
});

test.each([
  ["12.11.2026", "2026-11-12", "12.11.2026"],
  ["12.11.", "2026-11-12", "12.11.2026"],
  ["tänään", "2026-11-17", "17.11.2026"],
  ["+2 vk", "2026-12-01", "1.12.2026"],
])("%j becomes a day and is shown back", async (text, day, shown) => {
  const onsave = vi.fn();
  render(DateField, { label: "Määräaika", today: TODAY, value: null, onsave });
  await leaveWith(field(/Määräaika/), text);
  expect(onsave.mock.calls).toEqual([[day]]);
  expect(field(/Määräaika/).value).toBe(shown);
});

test("what is no day stays as it was typed, with the reason", async () => {
  const onsave = vi.fn();
  render(DateField, { label: "Määräaika", today: TODAY, value: "2026-11-12", onsave });
  await leaveWith(field(/Määräaika/), "31.2.");
  expect(field(/Määräaika/).value).toBe("31.2.");
  expect(screen.getByText(/Tällaista päivää ei ole/)).toBeTruthy();
  expect(onsave).not.toHaveBeenCalled();
});

test("only an optional day can be taken away", async () => {
  const onsave = vi.fn();
  const { rerender } = render(DateField, { label: "Määräaika", today: TODAY, value: "2026-11-12", onsave });
  await leaveWith(field(/Määräaika/), "");
  expect(onsave).not.toHaveBeenCalled();
  await rerender({ need: "optional" });
  await leaveWith(field(/Määräaika/), "");
  expect(onsave.mock.calls).toEqual([[null]]);
});

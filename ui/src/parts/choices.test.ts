// @vitest-environment happy-dom
/* Whole numbers as they are typed, groups of radio buttons, and whole names that are left in a combobox. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { language, readNumber } from "../words";
import { named } from "./combobox";
import NumberField from "./NumberField.svelte";
import RadioGroup from "./RadioGroup.svelte";

afterEach(() => {
  language.now = "fi";
});

test.each([
  ["fi", "7160", 7160],
  ["fi", " 7 160 ", 7160],
  ["fi", "7\u{A0}160", 7160],
  ["sv", "7.160", 7160],
  ["en", "7,160", 7160],
  ["fi", "7,160", null],
  ["en", "7.160", null],
  ["fi", "71 60", null],
  ["fi", "seitsemän", null],
  ["fi", "-5", -5],
  ["fi", "99999999999999999999", null],
] as const)("in %s, %j is read as %j", (lang, typed, value) => {
  expect(readNumber(lang, typed)).toBe(value);
});

const field = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });

async function leaveWith(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.change(input);
  await fireEvent.blur(input);
}

test("a number is saved on leaving and shown back in groups", async () => {
  const onsave = vi.fn();
  render(NumberField, { label: "Asukkaita", value: null, min: 0, max: 6_000_000, onsave });
  await leaveWith(field(/Asukkaita/), "7160");
  expect(onsave.mock.calls).toEqual([[7160]]);
  expect(field(/Asukkaita/).value).toBe("7\u{A0}160");
});

test.each([
  ["0", "Luvun on oltava väliltä 1–12."],
  ["13", "Luvun on oltava väliltä 1–12."],
  ["kaksi", "Luku kirjoitetaan numeroin, esimerkiksi 1 200."],
  ["", "Kenttä on tyhjä. Täytä se."],
])("%j is not saved, stays, and the range or the form is told", async (text, told) => {
  const onsave = vi.fn();
  render(NumberField, { label: "Iltoja", value: 2, min: 1, max: 12, onsave });
  await leaveWith(field(/Iltoja/), text);
  expect(screen.getByText(told)).toBeTruthy();
  expect(field(/Iltoja/).value).toBe(text);
  expect(onsave).not.toHaveBeenCalled();
});

test("an optional number can be taken away", async () => {
  const onsave = vi.fn();
  render(NumberField, { label: "Iltoja", need: "optional", value: 2, min: 1, max: 12, onsave });
  await leaveWith(field(/Iltoja/), " ");
  expect(onsave.mock.calls).toEqual([[null]]);
});

test("a year has four digits and no groups", async () => {
  const onsave = vi.fn();
  render(NumberField, { label: "Vuosi", as: "year", value: 2025, min: 1990, max: 2026, onsave });
  expect(field(/Vuosi/).value).toBe("2025");
  await leaveWith(field(/Vuosi/), "24");
  expect(screen.getByText(/Vuosi kirjoitetaan neljällä numerolla/)).toBeTruthy();
  await leaveWith(field(/Vuosi/), "1980");
  expect(screen.getByText("Vuoden on oltava väliltä 1990–2026.")).toBeTruthy();
  await leaveWith(field(/Vuosi/), "2024");
  expect(onsave.mock.calls).toEqual([[2024]]);
});

const choices = [
  { value: "light", label: "Vaalea" },
  { value: "dark", label: "Tumma" },
] as const;

test("a choice is saved at once, under the name of its group", async () => {
  const onsave = vi.fn();
  render(RadioGroup, { label: "Ulkoasu", help: "Muuttuu heti.", choices, value: "light", onsave });
  const group = screen.getByRole("radiogroup", { name: "Ulkoasu" });
  expect(document.getElementById(group.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Muuttuu heti.",
  );
  await fireEvent.click(screen.getByRole("radio", { name: "Tumma" }));
  expect(onsave.mock.calls).toEqual([["dark"]]);
});

test("arrows choose the next and the one before, around the group, and take the focus along", async () => {
  const onsave = vi.fn();
  render(RadioGroup, { label: "Ulkoasu", choices, value: "light", onsave });
  const [light, dark] = screen.getAllByRole<HTMLInputElement>("radio");
  if (!light || !dark) throw new Error("two choices are two radio buttons");
  light.focus();
  await fireEvent.keyDown(light, { key: "ArrowLeft" });
  expect(document.activeElement).toBe(dark);
  expect(dark.checked).toBe(true);
  await fireEvent.keyDown(dark, { key: "ArrowDown" });
  await fireEvent.keyDown(light, { key: "ArrowDown", altKey: true });
  expect(onsave.mock.calls, "Alt and arrows are not the group's").toEqual([["dark"], ["light"]]);
});

test("a choice that cannot be saved goes back", async () => {
  const failed = new Error("busy");
  const heard = vi.fn();
  process.once("unhandledRejection", heard);
  const onsave = vi.fn().mockRejectedValue(failed);
  render(RadioGroup, { label: "Ulkoasu", choices, value: "light", onsave });
  await fireEvent.click(screen.getByRole("radio", { name: "Tumma" }));
  await new Promise((done) => setTimeout(done));
  await tick();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Vaalea" }).checked).toBe(true);
  expect(heard, "the window tells of it").toHaveBeenCalledOnce();
});

test("a whole name is one option, and of two of one name neither", () => {
  const options = [
    { value: "a", label: "Oulu", also: ["Uleåborg", "564"] },
    { value: "b", label: "Oulunsalo" },
    { value: "c", label: "Satakunta", also: ["04"] },
    { value: "d", label: "Kanta-Häme", also: ["04"] },
  ];
  expect(named(options, " OULU ")?.value).toBe("a");
  expect(named(options, "uleaborg")?.value).toBe("a");
  expect(named(options, "oul")).toBeUndefined();
  expect(named(options, "04")).toBeUndefined();
  expect(named(options, "")).toBeUndefined();
});

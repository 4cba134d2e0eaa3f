// @vitest-environment happy-dom
/* A store that does not open: what is said of each problem in each language, and the ways out. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cross, FakeBridge, Refusal, type DeskState } from "../bridge";
import type { Code } from "../gen/api";
import { language, LANGUAGES, say } from "../words";
import Closed from "./Closed.svelte";
import { CLOSINGS, waysOut } from "./closed";

const FILE = "D:/Yhdyssilta/yhdyssilta.db";
const closedBy = (code: Code, args = {}): DeskState => ({
  store: FILE,
  sample: false,
  problem: { code, field: null, args },
});

let fake: FakeBridge;
const onopen = vi.fn();

beforeEach(() => {
  fake = cross(new FakeBridge());
  onopen.mockReset();
});
afterEach(() => {
  language.now = "fi";
});

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

async function press(name: string): Promise<void> {
  await fireEvent.click(button(name));
  await new Promise((done) => setTimeout(done));
  await tick();
}

describe.each(LANGUAGES)("in %s", (lang) => {
  test.each(CLOSINGS)("%s says what is, what to do, which file, and how to go on", (code) => {
    language.now = lang;
    render(Closed, { state: closedBy(code, { reason: "Input/output error" }), onopen });
    const alert = screen.getByRole("alert");
    expect(alert.querySelector("h2")?.textContent).toBe(say(`closed-${code}`));
    expect(alert.querySelector("h2")?.textContent, "a title, not an id and not a sentence").not.toMatch(
      /closed-|\.$/,
    );
    const text = alert.querySelector("p")?.textContent ?? "";
    expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(text, "no argument is missing").not.toMatch(/–|\{/);
    expect(screen.getByText(FILE)).toBeTruthy();
    const names = screen.getAllByRole("button").map((one) => one.textContent.trim());
    expect(names).toContain(say("closed-folder"));
    expect(names.includes(say("start-restore")), "a backup where it helps").toBe(
      waysOut({ code }).includes("restore"),
    );
    expect(names).toContain(say("common-retry"));
  });
});

test("that the data is safe is said only where it is", () => {
  const safe = CLOSINGS.filter((code) => {
    const { unmount } = render(Closed, { state: closedBy(code), onopen });
    const said = screen.getByRole("alert").textContent;
    unmount();
    return /[Tt]iedot ovat (tallessa|ennallaan)/.test(said);
  });
  expect(safe).toEqual(["busy", "newer-store", "read-only", "disk-full", "migration-failed"]);
});

test("a problem that is not known to keep a store closed has its own sentence", () => {
  render(Closed, { state: closedBy("store-failed"), onopen });
  expect(screen.getByRole("alert").textContent).toContain("Tallennus tai haku ei onnistunut");
  expect(button("Yritä uudelleen")).toBeTruthy();
});

test("a second attempt that fails says so", async () => {
  fake.desk = closedBy("busy");
  fake.deskNext = fake.desk;
  render(Closed, { state: fake.desk, onopen });
  expect(screen.queryByText(/Yritettiin uudelleen/)).toBeNull();
  await press("Yritä uudelleen");
  expect(onopen).toHaveBeenCalledOnce();
  expect(screen.getByText("Yritettiin uudelleen: tiedosto ei vielä avaudu.")).toBeTruthy();
});

test("a backup is restored after a question, and where the old file is stays in sight", async () => {
  const restored = vi.spyOn(fake, "restoreDesk");
  restored.mockResolvedValue({
    store: FILE,
    sample: false,
    problem: null,
    kept: `${FILE}.before-restore`,
  });
  render(Closed, { state: closedBy("damaged-store"), onopen });
  fake.choice = "C:\\kopiot\\kopio-2026.db";
  await press("Palauta varmuuskopiosta");
  expect(screen.getByRole("dialog", { name: "Palautetaanko varmuuskopio kopio-2026.db?" })).toBeTruthy();
  expect(document.activeElement, "the focus is on the way back").toBe(button("Peru"));
  expect(restored).not.toHaveBeenCalled();
  await press("Palauta");
  expect(restored).toHaveBeenCalledWith("C:\\kopiot\\kopio-2026.db");
  expect(screen.getByText(`Aiempi tiedosto on tallessa: ${FILE}.before-restore`)).toBeTruthy();
  expect(onopen).not.toHaveBeenCalled();
  await press("Jatka");
  expect(onopen).toHaveBeenCalledOnce();
});

test("who goes back from the question changes nothing, nor who chooses no file", async () => {
  const restored = vi.spyOn(fake, "restoreDesk");
  render(Closed, { state: closedBy("damaged-store"), onopen });
  await press("Palauta varmuuskopiosta");
  expect(screen.queryByRole("dialog")).toBeNull();
  fake.choice = "kopio.db";
  await press("Palauta varmuuskopiosta");
  await press("Peru");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(restored).not.toHaveBeenCalled();
});

test("a backup that is refused is told beside what keeps the store closed", async () => {
  vi.spyOn(fake, "restoreDesk").mockRejectedValue(new Refusal({ code: "restore-newer" }));
  render(Closed, { state: closedBy("damaged-store"), onopen });
  fake.choice = "kopio.db";
  await press("Palauta varmuuskopiosta");
  await press("Palauta");
  const told = screen.getAllByRole("alert").map((alert) => alert.textContent);
  expect(told.length).toBe(2);
  expect(told[1]).toContain("Varmuuskopio on tehty uudemmalla Yhdyssillalla");
});

test("the folder is shown, or it is said that it could not be", async () => {
  render(Closed, { state: closedBy("busy"), onopen });
  await press("Näytä kansio");
  expect(screen.queryByText(/Kansiota ei voitu näyttää/)).toBeNull();
  vi.spyOn(fake, "openFolder").mockResolvedValue(false);
  await press("Näytä kansio");
  expect(screen.getByText(/Kansiota ei voitu näyttää/)).toBeTruthy();
});

test("the language can be chosen without a store", async () => {
  render(Closed, { state: closedBy("busy"), onopen });
  await fireEvent.click(screen.getByRole("radio", { name: "English" }));
  await tick();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The file does not open");
});

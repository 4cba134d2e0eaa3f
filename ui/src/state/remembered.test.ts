// @vitest-environment happy-dom
/* What outlives the window: drafts as they are typed, language, look and place; and what went wrong. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge, Refusal } from "../bridge";
import type { Memory } from "../gen/api";
import { language } from "../words";
import { drafts, kept } from "./drafts.svelte";
import { memory } from "./memory.svelte";
import { troubles } from "./trouble.svelte";

const EMPTY: Memory = { lang: null, theme: "system", place: "", drafts: [], backup: null };

let fake: FakeBridge;

function remember(more: Partial<Memory> = {}): Promise<void> {
  fake.answer({ "memory.get": () => ({ ...EMPTY, ...more }) });
  return memory.recall();
}

const names = (): string[] => fake.calls.map(({ name }) => name).filter((name) => name !== "memory.get");

beforeEach(() => {
  vi.useFakeTimers();
  const done = (): null => null;
  fake = cross(
    new FakeBridge({
      "memory.keep_draft": done,
      "memory.drop_draft": done,
      "memory.keep_place": done,
      "memory.choose_language": done,
      "memory.choose_theme": done,
    }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  language.now = "fi";
  for (const trouble of troubles.all) troubles.answer(trouble);
});

test("a draft is kept once one pauses, and only as it is then", async () => {
  await remember();
  drafts.keep("e1", "note", "So");
  await vi.advanceTimersByTimeAsync(299);
  drafts.keep("e1", "note", "Soitettu");
  await vi.advanceTimersByTimeAsync(299);
  expect(names(), "still typing").toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(fake.calls.at(-1)?.input).toEqual({ record: "e1", field: "note", text: "Soitettu" });
  expect(drafts.of("e1", "note")).toBe("Soitettu");
});

test("what is typed into two fields at once is kept for both, at once if the window may go", async () => {
  await remember();
  drafts.keep("e1", "note", "a");
  drafts.keep("e1", "evidence", "b");
  await drafts.flush();
  expect(fake.calls.slice(1).map(({ input }) => input)).toEqual([
    { record: "e1", field: "note", text: "a" },
    { record: "e1", field: "evidence", text: "b" },
  ]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(names(), "and not again").toHaveLength(2);
});

test("a draft goes when it was saved, after whatever was kept of it before", async () => {
  await remember();
  let release: (() => void) | undefined;
  fake.answer({
    "memory.keep_draft": () =>
      new Promise(
        (done) =>
          (release = () => {
            done(null);
          }),
      ),
  });
  const field = kept("e1", "note", () => Promise.resolve(true));
  void field.ondraft("Soitettu");
  await vi.advanceTimersByTimeAsync(300);
  const saved = field.onsave("Soitettu");
  await vi.advanceTimersByTimeAsync(0);
  expect(names(), "the draft is still on its way").toEqual(["memory.keep_draft"]);
  release?.();
  await saved;
  expect(names()).toEqual(["memory.keep_draft", "memory.drop_draft"]);
  expect(drafts.count).toBe(0);
});

test("a draft stays when it could not be saved, and comes back at the next start", async () => {
  await remember();
  const field = kept("e1", "note", () => Promise.resolve(false));
  void field.ondraft("Soitettu");
  expect(await field.onsave("Soitettu"), "the field tries again when it is left").toBe(false);
  expect(drafts.of("e1", "note")).toBe("Soitettu");
  await remember({ drafts: [{ record: "e2", field: "note", text: "Kutsu" }] });
  expect(drafts.of("e1", "note"), "another store has other drafts").toBeUndefined();
  expect(kept("e2", "note", () => Promise.resolve(true)).draft).toBe("Kutsu");
});

test("a text that is too long is the field's to complain of, a full disk is not", async () => {
  await remember();
  fake.answer({
    "memory.keep_draft": () => {
      throw new Refusal({ code: "too-long", field: "text" });
    },
  });
  drafts.keep("e1", "note", "…");
  await expect(drafts.flush()).resolves.toBeUndefined();
  fake.answer({
    "memory.keep_draft": () => {
      throw new Refusal({ code: "disk-full" });
    },
  });
  drafts.keep("e1", "note", "…");
  await expect(drafts.flush()).rejects.toMatchObject({ code: "disk-full" });
});

test("language and look are as they were chosen, and each call carries the language", async () => {
  await remember({ lang: "en", theme: "dark" });
  expect([language.now, memory.theme]).toEqual(["en", "dark"]);
  await memory.chooseLanguage("sv");
  await memory.chooseTheme("light");
  expect([language.now, memory.theme]).toEqual(["sv", "light"]);
  expect(fake.calls.at(-1)).toEqual({ lang: "sv", name: "memory.choose_theme", input: { theme: "light" } });
});

test("a place is written down only when it is another", async () => {
  await remember({ place: "#/settings" });
  await memory.keepPlace("#/settings");
  expect(names()).toEqual([]);
  await memory.keepPlace("#/checklist/2026");
  expect(names()).toEqual(["memory.keep_place"]);
  expect(memory.place).toBe("#/checklist/2026");
});

test("what nobody caught is told once, until it has been read", () => {
  const stop = troubles.listen();
  const refused = new Refusal({ code: "disk-full" });
  for (const reason of [refused, new Refusal({ code: "disk-full" }), new TypeError("x is null")]) {
    dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
  }
  expect(troubles.all.map((one) => (one instanceof Refusal ? one.code : String(one.fault)))).toEqual([
    "disk-full",
    "TypeError: x is null",
  ]);
  troubles.answer(refused);
  expect(troubles.all).toHaveLength(1);
  stop();
  dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: refused }));
  expect(troubles.all, "nobody listens any more").toHaveLength(1);
});

/* What is answered before it is asked. Not here: that the shell answers so, see the window's tests. */
import { expect, test, vi } from "vitest";
import { Opening } from "./opening";

const asked = { lang: "fi", name: "settings.get", input: null };

test("a question of the start is answered as often as it is asked", () => {
  const opening = new Opening([
    ["desk_state", {}, { store: "desk.db" }],
    ["call", asked, { officer: null }],
  ]);
  expect(opening.answer("desk_state", {})).toEqual({ store: "desk.db" });
  expect(opening.answer("call", asked)).toEqual({ officer: null });
  expect(opening.answer("call", asked)).toEqual({ officer: null });
});

test("anything else ends the start: it may have written", () => {
  const opening = new Opening([["call", asked, { officer: null }]]);
  expect(opening.answer("call", { ...asked, name: "settings.set_officer" })).toBeUndefined();
  expect(opening.answer("call", asked)).toBeUndefined();
});

test("another language is another question", () => {
  const opening = new Opening([["call", asked, { officer: null }]]);
  expect(opening.answer("call", { ...asked, lang: "sv" })).toBeUndefined();
});

test.each(["2026-11-16", undefined])(
  "the page takes the day of its opening from the shell: %s",
  async (today) => {
    vi.resetModules();
    globalThis.opening = today === undefined ? undefined : { today, answers: [] };
    expect((await import("./opening")).openedOn).toBe(today);
    globalThis.opening = undefined;
  },
);

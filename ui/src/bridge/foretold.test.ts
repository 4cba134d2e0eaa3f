/* What the shell has answered beforehand, shown at once. Not here: how long such answers hold, see the opening's test. */
import { afterEach, expect, test, vi } from "vitest";

const settings = { officer: null, organisation: null };

async function begun(): Promise<typeof import(".")> {
  vi.resetModules();
  const asked = { lang: "fi", name: "settings.get", input: null };
  globalThis.opening = { today: "2026-11-16", answers: [["call", asked, settings]] };
  return await import(".");
}

afterEach(() => {
  globalThis.opening = undefined;
});

test("what the shell has answered before is known at once", async () => {
  const { call, foretold } = await begun();
  expect(foretold(() => call("settings.get", null))).toBe(settings);
});

test("of anything else nothing is known, and nobody is asked", async () => {
  const { call, cross, FakeBridge, foretold } = await begun();
  const bridge = cross(new FakeBridge());
  expect(foretold(() => call("checklist.years", null))).toBeUndefined();
  expect(bridge.calls).toEqual([]);
});

test("who makes something else of an answer waits for it", async () => {
  const { call, foretold } = await begun();
  expect(foretold(async () => (await call("settings.get", null)).officer)).toBeUndefined();
});

test("after the start nothing is foretold: the question is not even put", async () => {
  vi.resetModules();
  const { foretold } = await import(".");
  const read = vi.fn(() => Promise.resolve(1));
  expect(foretold(read)).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
});

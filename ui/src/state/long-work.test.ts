/* Work that may take long: looked at while it lasts, and not after. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge } from "../bridge";
import { LongWork } from "./long-work.svelte";

let fake: FakeBridge;

beforeEach(() => {
  vi.useFakeTimers();
  fake = cross(new FakeBridge());
});
afterEach(() => {
  vi.useRealTimers();
});

test("how far it is is asked as long as it takes", async () => {
  const looked = vi.spyOn(fake, "progress");
  let end = (): void => undefined;
  const work = new LongWork();
  const done = work.during(() => new Promise<void>((resolve) => (end = resolve)));
  expect(work.isUnderWay).toBe(true);
  await vi.advanceTimersByTimeAsync(250);
  expect(work.progress, "it does not say").toBeUndefined();
  fake.underWay = { done: 0, of: 0 };
  await vi.advanceTimersByTimeAsync(250);
  expect(work.progress, "of nothing, nothing is done").toBeUndefined();
  fake.underWay = { done: 3, of: 9 };
  await vi.advanceTimersByTimeAsync(250);
  expect(work.progress).toEqual({ done: 3, all: 9 });
  end();
  await done;
  expect(work.isUnderWay).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looked).toHaveBeenCalledTimes(3);
});

test("of two at once the longer one ends it, and a refusal ends it as well", async () => {
  let end = (): void => undefined;
  const work = new LongWork();
  const long = work.during(() => new Promise<void>((resolve) => (end = resolve)));
  await expect(work.during(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(work.isUnderWay).toBe(true);
  end();
  await long;
  expect(work.isUnderWay).toBe(false);
});

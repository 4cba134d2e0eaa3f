// @vitest-environment happy-dom
/* A long list, read in stretches. Not here: its drawing, see `parts/long-list.test`. */
import { expect, test, vi } from "vitest";
import { Refusal } from "../bridge";
import { LongReading, type Stretch } from "./long-reading.svelte";

const COUNT = 108_000;
const rows = (offset: number, limit: number): Stretch<number> => ({
  count: COUNT,
  rows: Array.from({ length: limit }, (_, number) => offset + number),
});

function long(read = vi.fn((offset: number, limit: number) => Promise.resolve(rows(offset, limit)))) {
  return { list: new LongReading<number>(["associations"], read), read };
}

test("what comes into sight is read once, in stretches", async () => {
  const { list, read } = long();
  await list.again();
  expect([list.count, list.at(0), list.at(99), list.at(100)]).toEqual([COUNT, 0, 99, undefined]);
  await list.see(80, 120);
  await list.see(90, 130);
  expect(read.mock.calls).toEqual([
    [0, 100],
    [100, 100],
  ]);
  expect(list.at(100)).toBe(100);
});

test("what is far out of sight is given up, and read again on the way back", async () => {
  const { list, read } = long();
  await list.again();
  await list.see(54_000, 54_020);
  expect([list.at(54_000), list.at(0)]).toEqual([54_000, undefined]);
  await list.see(0, 20);
  expect(list.at(0)).toBe(0);
  expect(read).toHaveBeenCalledTimes(3);
});

test("after a write the old rows stay until the new ones are there, and no answer of before comes in", async () => {
  const waiting: ((answer: Stretch<number>) => void)[] = [];
  const { list } = long(vi.fn(() => new Promise((done) => waiting.push(done))));
  const first = list.again();
  expect(list.isOld).toBe(true);
  waiting[0]?.(rows(0, 100));
  await first;
  const old = list.see(100, 120);
  const again = list.again();
  expect(list.at(0), "still there").toBe(0);
  waiting[1]?.({ count: 1, rows: [-1] });
  await old;
  expect(list.at(100), "overtaken").toBeUndefined();
  waiting[2]?.({ count: 2, rows: [7] });
  await again;
  expect([list.count, list.at(100), list.at(0)]).toEqual([2, 7, undefined]);
});

test("what is refused is told, and asked for again when it is seen again", async () => {
  const { list, read } = long();
  read.mockRejectedValueOnce(new Refusal({ code: "disk-full" }));
  await list.again();
  expect([list.problem?.code, list.count]).toEqual(["disk-full", undefined]);
  await list.see(0, 20);
  expect([list.problem, list.at(0)]).toEqual([null, 0]);
});

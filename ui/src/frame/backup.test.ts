/* How old the last backup is, and when that is too old. */
import { expect, test } from "vitest";
import type { Backup } from "../gen/api";
import { backupWords, isLong } from "./backup";

const TODAY = "2026-11-24";
const made = (at: string): Backup => ({ at, path: "kopio.db" });

test.each([
  ["2026-11-24T07:30:00Z", "Varmuuskopio tänään 9.30"],
  ["2026-11-23T14:12:00Z", "Varmuuskopio eilen 16.12"],
  ["2026-11-23T22:30:00Z", "Varmuuskopio tänään 0.30"],
  ["2026-11-03T14:12:00Z", "Varmuuskopio 3.11.2026"],
])("a backup of %s reads %s", (at, words) => {
  expect(backupWords(made(at), TODAY)).toBe(words);
});

test("no backup is said to be none", () => {
  expect(backupWords(null, TODAY)).toBe("Ei varmuuskopiota");
});

test("after seven days without one it is time, not before", () => {
  expect(isLong(made("2026-11-18T10:00:00Z"), null, TODAY)).toBe(false);
  expect(isLong(made("2026-11-17T10:00:00Z"), null, TODAY)).toBe(true);
});

test("while there was none, the days count from when there was something to lose", () => {
  expect(isLong(null, null, TODAY), "nothing has been begun").toBe(false);
  expect(isLong(null, "2026-11-20", TODAY), "begun this week").toBe(false);
  expect(isLong(null, "2026-11-17", TODAY)).toBe(true);
});

/* Moments are written by the clock of Finland, whatever the laptop's zone. */
import { expect, test } from "vitest";
import { LANGUAGES, moment, today, wall } from ".";

test("a moment is written as each language writes it", () => {
  const said = LANGUAGES.map((lang) => moment(lang, "2026-11-24T06:05:09.123Z"));
  expect(said).toEqual(["24.11.2026 klo 8.05", "24.11.2026 kl. 8.05", "24 Nov 2026, 8:05"]);
});

test("summer time and midnight are Finland's", () => {
  expect(wall("2026-07-01T20:59:59Z"), "three hours ahead in summer").toEqual({
    day: "2026-07-01",
    at: "23:59",
  });
  expect(wall("2026-07-01T21:00:00Z")).toEqual({ day: "2026-07-02", at: "00:00" });
  expect(wall("2026-12-31T22:30:00Z"), "two in winter").toEqual({ day: "2027-01-01", at: "00:30" });
  expect(today(new Date("2026-11-23T22:00:00Z"))).toBe("2026-11-24");
});

/* Days as people type them: what is understood, what is refused, as on the Rust side. */
import { expect, test } from "vitest";
import type { Day, Lang } from "../gen/api";
import { date, dateLong, daysUntil, LANGUAGES, readDay } from ".";

/** A Tuesday; the year after it is a common one. */
const TODAY = "2026-11-17";

const read = (lang: Lang, text: string, today: Day = TODAY): string => {
  const found = readDay(lang, text, today);
  return "day" in found ? found.day : found.fault;
};

test.each([
  "12.11.2026",
  " 12.11.2026 ",
  "12. 11. 2026",
  "12.11.26",
  "12.11.",
  "12.11",
  "2026-11-12",
  "12. marraskuuta 2026",
  "12. marraskuuta",
  "12 marras",
  "12 november 2026",
  "12 nov. 2026",
  "12 Nov 2026",
  "12 NOVEMBER",
  "12.11.2026.",
  "12.\u{A0}marraskuuta\u{A0}2026",
])("%j is a day in every language", (text) => {
  for (const lang of LANGUAGES) expect(read(lang, text), lang).toBe("2026-11-12");
});

test("short month names are told apart", () => {
  expect(read("fi", "1 mar"), "mar is March in Swedish and English").toBe("2026-03-01");
  expect(read("fi", "1 marras")).toBe("2026-11-01");
  expect(read("fi", "1 ma"), "ma could be two months").toBe("problem-bad-date");
});

test("days near today have words", () => {
  for (const word of ["tänään", "TÄNÄÄN", "idag", "i dag", "today"])
    expect(read("fi", word), word).toBe(TODAY);
  expect(read("fi", "huomenna")).toBe("2026-11-18");
  expect(read("fi", "igår")).toBe("2026-11-16");
  expect(read("fi", "constructor"), "a word of the machine is none").toBe("problem-bad-date");
});

test("a span from today is in the units of the language", () => {
  expect(read("fi", "+2 vk")).toBe("2026-12-01");
  expect(read("sv", "+2 v")).toBe("2026-12-01");
  expect(read("en", "+2w")).toBe("2026-12-01");
  expect(read("fi", "+2 v"), "v is vuosi in Finnish, vecka in Swedish").toBe("2028-11-17");
  expect(read("fi", "+10 pv")).toBe("2026-11-27");
  expect(read("fi", "\u{2212}1 kk")).toBe("2026-10-17");
  expect(read("fi", "-3 kk"), "back over the turn of a year").toBe("2026-08-17");
  expect(read("fi", "+1 kk", "2027-01-31"), "the month's last day").toBe("2027-02-28");
  expect(read("fi", "+1 v", "2028-02-29")).toBe("2029-02-28");
  expect(read("en", "+2 vk")).toBe("problem-bad-date");
  expect(read("fi", "+2"), "two of what?").toBe("problem-bad-date");
  expect(read("fi", "+999999999 v")).toBe("problem-bad-year");
});

test.each([
  ["problem-empty-text", ["", "  ", "\u{A0}"]],
  [
    "problem-no-such-day",
    ["31.2.2026", "29.2.2026", "0.1.2026", "1.13.2026", "2026-02-30", "31. marraskuuta"],
  ],
  ["problem-bad-year", ["1.1.0000", "1.1.202", "1.1.20261", "0000-01-01"]],
  [
    "problem-bad-date",
    ["kissa", "12", "12/11/2026", "12.11.2026 klo 18", "١٢.١١.٢٠٢٦", "+.", "-", "1.-2.2026", "1..2026"],
  ],
])("%s is the reason", (reason, texts) => {
  for (const text of texts) expect(read("fi", text), text).toBe(reason);
  expect(read("fi", "1".repeat(10_000))).toBe("problem-bad-date");
});

test("a leap day without a year needs a leap year", () => {
  expect(read("fi", "29.2.")).toBe("problem-no-such-day");
  expect(read("fi", "29.2.", "2028-01-01")).toBe("2028-02-29");
});

test("a day that was written is read again", () => {
  for (const day of ["0001-01-01", "0099-12-31", "2026-03-01", "2028-02-29", "9999-12-31"]) {
    for (const lang of LANGUAGES) {
      expect(read("fi", date(lang, day))).toBe(day);
      expect(read("sv", dateLong(lang, day))).toBe(day);
    }
  }
});

test("days from one to another are counted over a leap day and the end of summer time, and backwards", () => {
  expect(daysUntil("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysUntil("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysUntil("2026-11-24", "2026-11-12")).toBe(-12);
});

/* Numbers, sums and dates come out as the Rust side writes them: the expectations are those of its tests. */
import { expect, test } from "vitest";
import type { Lang } from "../gen/api";
import {
  compare,
  date,
  dateLong,
  dateRange,
  dateShort,
  decimal,
  euro,
  fold,
  joinNames,
  LANGUAGES,
  number,
  percent,
  range,
  time,
  timeRange,
  weekdayDate,
  weekdayDateTime,
} from ".";

/** What each language makes of it: Finnish, Swedish, English. */
const each = (write: (lang: Lang) => string): string[] => LANGUAGES.map(write);

const EVENING = "2026-11-12";

test("figures are grouped in threes that a line never parts", () => {
  expect(each((lang) => number(lang, 999))).toEqual(["999", "999", "999"]);
  expect(each((lang) => number(lang, 1200))).toEqual(["1\u{A0}200", "1\u{A0}200", "1,200"]);
  expect(number("fi", 1_234_567)).toBe("1\u{A0}234\u{A0}567");
  expect(number("fi", -4), "a hyphen is no minus").toBe("\u{2212}4");
  expect(number("fi", -0), "nothing has no sign").toBe("0");
});

test("sums show cents only when there are some", () => {
  expect(each((lang) => euro(lang, 120_000))).toEqual(["1\u{A0}200\u{A0}€", "1\u{A0}200\u{A0}€", "€1,200"]);
  expect(each((lang) => euro(lang, 123_450))).toEqual([
    "1\u{A0}234,50\u{A0}€",
    "1\u{A0}234,50\u{A0}€",
    "€1,234.50",
  ]);
  expect(each((lang) => euro(lang, -5))).toEqual([
    "\u{2212}0,05\u{A0}€",
    "\u{2212}0,05\u{A0}€",
    "\u{2212}€0.05",
  ]);
});

test("decimals and shares have the mark of the language", () => {
  expect(each((lang) => decimal(lang, 1234.567, 2))).toEqual(["1\u{A0}234,57", "1\u{A0}234,57", "1,234.57"]);
  expect(decimal("fi", -0.001, 2), "what rounds to nothing has no sign").toBe("0,00");
  expect(decimal("fi", 12, 0)).toBe("12");
  expect(decimal("fi", Number.NaN, 1), "a share of nothing is missing, not a number").toBe("–");
  expect(each((lang) => percent(lang, 92))).toEqual(["92\u{A0}%", "92\u{A0}%", "92%"]);
  expect(range(2025, 2026)).toBe("2025–2026");
});

test("days are written as officials write them", () => {
  expect(each((lang) => date(lang, EVENING))).toEqual(["12.11.2026", "12.11.2026", "12 Nov 2026"]);
  expect(each((lang) => dateShort(lang, EVENING))).toEqual(["12.11.", "12.11", "12 Nov"]);
  expect(each((lang) => dateLong(lang, EVENING))).toEqual([
    "12. marraskuuta 2026",
    "12 november 2026",
    "12 November 2026",
  ]);
  expect(each((lang) => weekdayDate(lang, EVENING))).toEqual(["to 12.11.", "to 12.11", "Thu 12 Nov"]);
  expect(date("fi", "0026-01-02"), "two figures would be read as this century").toBe("2.1.0026");
});

test("times drop the minutes of full hours only beside other words", () => {
  const moment = (at: "17:30" | "18:00") => each((lang) => weekdayDateTime(lang, EVENING, at));
  expect(moment("17:30")).toEqual(["to 12.11. klo 17.30", "to 12.11 kl. 17.30", "Thu 12 Nov, 17:30"]);
  expect(moment("18:00")).toEqual(["to 12.11. klo 18", "to 12.11 kl. 18", "Thu 12 Nov, 18:00"]);
  expect(each((lang) => time(lang, "09:00"))).toEqual(["9.00", "9.00", "9:00"]);
  expect(each((lang) => timeRange(lang, "17:00", "20:00"))).toEqual(["17–20", "17–20", "17–20"]);
  expect(each((lang) => timeRange(lang, "17:30", "20:00"))).toEqual(["17.30–20", "17.30–20", "17:30–20:00"]);
});

test("a range of days says nothing twice", () => {
  const to = (last: string): string[] => each((lang) => dateRange(lang, EVENING, last));
  expect(to(EVENING)).toEqual(["12.11.2026", "12.11.2026", "12 Nov 2026"]);
  expect(to("2026-11-14")).toEqual(["12.–14.11.2026", "12–14.11.2026", "12–14 Nov 2026"]);
  expect(to("2026-12-03")).toEqual(["12.11.–3.12.2026", "12.11–3.12.2026", "12 Nov – 3 Dec 2026"]);
  expect(to("2027-01-03")).toEqual([
    "12.11.2026–3.1.2027",
    "12.11.2026–3.1.2027",
    "12 Nov 2026 – 3 Jan 2027",
  ]);
});

test("names are joined, sorted and searched as in the store", () => {
  expect(each((lang) => joinNames(lang, ["a", "b", "c"]))).toEqual(["a, b ja c", "a, b och c", "a, b and c"]);
  expect(joinNames("fi", ["a"])).toBe("a");
  expect(["Öljy", "Åbo", "Ähtäri", "4H 10", "4H 2", "Aalto"].sort(compare)).toEqual([
    "4H 2",
    "4H 10",
    "Aalto",
    "Åbo",
    "Ähtäri",
    "Öljy",
  ]);
  expect(fold("JÄRJESTÖ ry")).toBe("jarjesto ry");
  expect(fold("Smørrebrød Straße"), "a letter that is none with a mark stays").toBe("smørrebrød straße");
});

/* Days and times as each language writes them, letter for letter as on paper. Not here: reading what was typed,
   see `typed-dates`. */
import type { Day, Lang } from "../gen/api";
import { parts, weekday } from "./calendar";
import { months, weekdays } from "./days";
import { range } from "./numbers";

/** A time of day, `17:30`. */
export type Time = `${number}:${number}`;

function monthName(lang: Lang, month: number): string {
  return months(lang)[month - 1] ?? "";
}

function fullYear(day: Day): string {
  return String(parts(day).year).padStart(4, "0");
}

/** A day: `12.11.2026`, in English `12 Nov 2026`. */
export function date(lang: Lang, on: Day): string {
  const { day, month } = parts(on);
  const year = fullYear(on);
  return lang === "en" ? `${dateShort(lang, on)} ${year}` : `${String(day)}.${String(month)}.${year}`;
}

/** A day without its year: `12.11.`, in Swedish `12.11`, in English `12 Nov`. */
export function dateShort(lang: Lang, on: Day): string {
  const { day, month } = parts(on);
  if (lang === "en") return `${String(day)} ${monthName(lang, month).slice(0, 3)}`;
  return `${String(day)}.${String(month)}${lang === "fi" ? "." : ""}`;
}

/** A day in words: `12. marraskuuta 2026`, `12 november 2026`, `12 November 2026`. */
export function dateLong(lang: Lang, on: Day): string {
  const { day, month } = parts(on);
  const name = monthName(lang, month);
  return lang === "fi"
    ? `${String(day)}. ${name}ta ${fullYear(on)}`
    : `${String(day)} ${name} ${fullYear(on)}`;
}

/** A day with its weekday: `to 12.11.`, `to 12.11`, `Thu 12 Nov`. */
export function weekdayDate(lang: Lang, on: Day): string {
  const name = weekdays(lang)[weekday(on)] ?? "";
  return `${name.slice(0, lang === "en" ? 3 : 2)} ${dateShort(lang, on)}`;
}

/** A day with its weekday and a time: `to 12.11. klo 17.30`, `to 12.11 kl. 17.30`, `Thu 12 Nov, 17:30`. */
export function weekdayDateTime(lang: Lang, on: Day, at: Time): string {
  const day = weekdayDate(lang, on);
  if (lang === "en") return `${day}, ${time(lang, at)}`;
  return `${day} ${lang === "fi" ? "klo" : "kl."} ${clock(at)}`;
}

/** From one day to another: `12.–14.11.2026`, `12–14.11.2026`, `12–14 Nov 2026`; the same day stands once. */
export function dateRange(lang: Lang, from: Day, to: Day): string {
  const last = date(lang, to);
  if (from === to) return last;
  const [a, b] = [parts(from), parts(to)];
  let first = lang === "fi" ? `${String(a.day)}.` : String(a.day);
  if (a.month !== b.month) first = dateShort(lang, from);
  if (a.year !== b.year) first = date(lang, from);
  // English sets spaces around the dash where its sides have spaces of their own.
  return first.includes(" ") ? `${first} – ${last}` : range(first, last);
}

/** A time of day by itself: `17.30`, `17.00`, in English `17:30`. */
export function time(lang: Lang, at: Time): string {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  return `${String(hour)}${lang === "en" ? ":" : "."}${String(minute).padStart(2, "0")}`;
}

/** From one time to another: `17–20`, `17.30–20`, in English `17–20` and `17:30–20:00`. */
export function timeRange(lang: Lang, from: Time, to: Time): string {
  const minutes = [from, to].some((at) => !at.endsWith(":00"));
  const write = lang === "en" && minutes ? (at: Time) => time(lang, at) : clock;
  return range(write(from), write(to));
}

/** A time after *klo* or in a range: full hours stand without minutes. */
function clock(at: Time): string {
  return time("fi", at).replace(/\.00$/, "");
}

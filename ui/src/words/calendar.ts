/* Days as ISO text and the reckoning with them. Not here: how they are written, see `dates`. */
import type { Day } from "../gen/api";

export interface Parts {
  year: number;
  month: number;
  day: number;
}

const FOUR = 4;
const DAY_MS = 86_400_000;

export function parts(day: Day): Parts {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** Noon does not matter: only UTC is used, which has neither summer time nor place. */
function at({ year, month, day }: Parts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function iso(date: Date): Day {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return [String(year).padStart(FOUR, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join("-");
}

/** The day, if there is one: 31.2. is none. */
export function dayOf(wanted: Parts): Day | null {
  const date = at(wanted);
  const same = date.getUTCMonth() === wanted.month - 1 && date.getUTCDate() === wanted.day;
  return same && date.getUTCFullYear() === wanted.year ? iso(date) : null;
}

/** So many days later, or none beyond the years 1 to 9999. */
export function addDays(day: Day, count: number): Day | null {
  return within(new Date(at(parts(day)).getTime() + count * DAY_MS));
}

/** How many days from one day to another; negative if the other is earlier. */
export function daysUntil(from: Day, to: Day): number {
  return (at(parts(to)).getTime() - at(parts(from)).getTime()) / DAY_MS;
}

/** So many months later; the last day of a month that is too short. */
export function addMonths(day: Day, count: number): Day | null {
  const start = parts(day);
  const first = at({ ...start, month: start.month + count, day: 1 });
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  const last = at({ year, month: month + 1, day: 0 }).getUTCDate();
  return within(at({ year, month, day: Math.min(start.day, last) }));
}

function within(date: Date): Day | null {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? iso(date) : null;
}

/** 0 on Monday to 6 on Sunday. */
export function weekday(day: Day): number {
  return (at(parts(day)).getUTCDay() + 6) % 7;
}

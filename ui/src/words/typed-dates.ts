/* Days as a person types them. Not here: writing days, see `dates`. */
import type { Day, Lang } from "../gen/api";
import { addDays, addMonths, dayOf, parts } from "./calendar";
import { months } from "./days";

/** Why a text is no day: the message that says so. */
export type DateFault =
  "problem-empty-text" | "problem-bad-date" | "problem-no-such-day" | "problem-bad-year";

export type ReadDay = { day: Day } | { fault: DateFault };

/** Longer than any day a person types; what is longer is not looked at. */
const LONGEST = 40;

const NEAR = new Map([
  ...["tänään", "idag", "i dag", "today"].map((word) => [word, 0] as const),
  ...["huomenna", "imorgon", "i morgon", "tomorrow"].map((word) => [word, 1] as const),
  ...["eilen", "igår", "i går", "yesterday"].map((word) => [word, -1] as const),
]);

/** Days, weeks, months and years in the words of each language. */
const UNITS: Record<Lang, [string, string, string, string]> = {
  fi: ["p pv pvä päivä päivää", "vk vko viikko viikkoa", "kk kuukausi kuukautta", "v vuosi vuotta"],
  sv: ["d dag dagar", "v vecka veckor", "m mån månad månader", "å år"],
  en: ["d day days", "w wk week weeks", "m month months", "y yr year years"],
};

/**
 * Reads a day as it is typed: `12.11.2026`, `12.11.26`, `12.11.`, `2026-11-12`, `12. marraskuuta 2026`,
 * `12 Nov 2026`, `tänään`, `+2 vk`. Without a year it is the year of `today`. Words of every language are
 * understood, but the unit after `+` is the language's own (`v` is a year in Finnish, a week in Swedish).
 */
export function readDay(lang: Lang, typed: string, today: Day): ReadDay {
  const text = typed.trim().toLowerCase();
  if (text === "") return { fault: "problem-empty-text" };
  if (text.length > LONGEST) return { fault: "problem-bad-date" };
  const forms = [named, iso, dotted, inWords, fromToday];
  for (const form of forms) {
    const found = form(text, today, lang);
    if (found) return found;
  }
  return { fault: "problem-bad-date" };
}

type Form = (text: string, today: Day, lang: Lang) => ReadDay | null;

const beyond = (day: Day | null): ReadDay => (day ? { day } : { fault: "problem-bad-year" });

const named: Form = (text, today) => {
  const away = NEAR.get(text);
  return away === undefined ? null : beyond(addDays(today, away));
};

const iso: Form = (text) => {
  const [, year, month, day] = /^(\d{4})-(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  return year ? real(Number(year), Number(month), Number(day)) : null;
};

const dotted: Form = (text, today) => {
  const [, day, month, year] = /^(\d{1,9})\s*\.\s*(\d{1,9})(?:\s*\.\s*(\d{1,9})?\s*\.?)?$/.exec(text) ?? [];
  return day ? withYear(Number(day), Number(month), year, today) : null;
};

const inWords: Form = (text, today) => {
  const [, day, word = "", year] = /^(\d{1,9})\.?\s+(\p{L}+)[.,]*(?:\s+(\d{1,9}))?$/u.exec(text) ?? [];
  const month = monthOf(word);
  return day && month ? withYear(Number(day), month, year, today) : null;
};

const fromToday: Form = (text, today, lang) => {
  const [, sign, figures, word = ""] = /^([+\-−])\s*(\d{1,9})\s*(\p{L}+)$/u.exec(text) ?? [];
  const unit = UNITS[lang].findIndex((words) => words.split(" ").includes(word));
  if (!figures || unit < 0) return null;
  const count = Number(figures) * (sign === "+" ? 1 : -1);
  const steps = [addDays, addDays, addMonths, addMonths];
  const sizes = [1, 7, 1, 12];
  return beyond((steps[unit] ?? addDays)(today, count * (sizes[unit] ?? 1)));
};

function withYear(day: number, month: number, year: string | undefined, today: Day): ReadDay {
  if (year === undefined) return real(parts(today).year, month, day);
  if (year.length === 2) return real(2000 + Number(year), month, day);
  return year.length === 4 ? real(Number(year), month, day) : { fault: "problem-bad-year" };
}

function real(year: number, month: number, day: number): ReadDay {
  if (year < 1) return { fault: "problem-bad-year" };
  const found = dayOf({ year, month, day });
  return found ? { day: found } : { fault: "problem-no-such-day" };
}

/** The number of a month's name, whole, as Finnish inflects it in dates, or cut to at least three letters. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const is = (month: string): boolean => {
    const name = month.toLowerCase();
    // Finnish shortens to the stem: *marras*, not *mar*, which is March elsewhere.
    if (!name.endsWith("kuu")) return name.startsWith(word);
    return [name, `${name}ta`, name.slice(0, -3)].includes(word);
  };
  for (const lang of ["fi", "sv", "en"] as const) {
    const place = months(lang).findIndex(is);
    if (place >= 0) return place + 1;
  }
  return null;
}

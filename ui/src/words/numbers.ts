/* Numbers and sums as each language writes them, letter for letter as on paper. Not here: reading what was
   typed. `Intl` is not asked, because each webview would group and sign in its own way. */
import type { Lang } from "../gen/api";

const NO_BREAK = "\u{A0}";
/** The minus sign; a hyphen would be read as one. */
const MINUS = "\u{2212}";
export const NONE = "–";

function withSign(negative: boolean, text: string): string {
  return negative ? MINUS + text : text;
}

function grouped(lang: Lang, digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : NO_BREAK);
}

function decimalMark(lang: Lang): string {
  return lang === "en" ? "." : ",";
}

/** A whole number: `1 200` in Finnish and Swedish, `1,200` in English. */
export function number(lang: Lang, count: number): string {
  return withSign(count < 0, grouped(lang, Math.abs(Math.trunc(count)).toFixed(0)));
}

/** A number with a fixed count of decimals: `12,35`, in English `12.35`; no number is `–`. */
export function decimal(lang: Lang, value: number, places: number): string {
  if (!Number.isFinite(value)) return NONE;
  const [before = "0", after] = Math.abs(value).toFixed(places).split(".");
  const negative = value < 0 && /[1-9]/.test(before + (after ?? ""));
  const text = grouped(lang, before);
  return withSign(negative, after === undefined ? text : text + decimalMark(lang) + after);
}

/** Whole percent: `92 %` in Finnish and Swedish, `92%` in English. */
export function percent(lang: Lang, share: number): string {
  return number(lang, share) + (lang === "en" ? "%" : `${NO_BREAK}%`);
}

/** From one to another, with an en dash: `17–20`. */
export function range(from: string | number, to: string | number): string {
  return `${String(from)}–${String(to)}`;
}

/** A sum in euros, given in cents; full euros stand without cents: `1 200 €`, in English `€1,200`. */
export function euro(lang: Lang, cents: number): string {
  const size = Math.abs(cents);
  const whole = grouped(lang, Math.floor(size / 100).toFixed(0));
  const rest = size % 100;
  const text = rest === 0 ? whole : whole + decimalMark(lang) + String(rest).padStart(2, "0");
  return withSign(cents < 0, lang === "en" ? `€${text}` : `${text}${NO_BREAK}€`);
}

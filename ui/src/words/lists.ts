/* Names in a row, and text made plain for search. */
import type { Lang, Trilingual } from "../gen/api";

const AND: Record<Lang, string> = { fi: " ja ", sv: " och ", en: " and " };

/** `a, b ja c`, `a, b och c`, `a, b and c`. */
export function joinNames(lang: Lang, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : names.slice(0, -1).join(", ") + AND[lang] + last;
}

/** Small letters without their marks: *Järjestö* becomes `jarjesto`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** A text of a data file in a language. */
export function inLang(lang: Lang, text: Trilingual): string {
  return text[lang];
}

let finnish: Intl.Collator | undefined;

/** Names in the order of Finnish: å, ä and ö last, figures by their value. For what is sorted in the window only. */
export function compare(one: string, other: string): number {
  finnish ??= new Intl.Collator("fi", { numeric: true });
  return finnish.compare(one, other);
}

/* Whole numbers as a person types them. Not here: writing numbers, see `numbers`. */
import type { Lang } from "../gen/api";

/** Spaces of every width; in English also a comma, in Swedish and Finnish also a dot, between thousands. */
const GROUPED: Record<Lang, RegExp> = {
  fi: /^[+-]?\d{1,3}(?:[\s.]\d{3})+$/,
  sv: /^[+-]?\d{1,3}(?:[\s.]\d{3})+$/,
  en: /^[+-]?\d{1,3}(?:[\s,]\d{3})+$/,
};

/** Reads a whole number as it is typed: `7160`, `7 160`, `7.160`, in English `7,160`; what is none is `null`. */
export function readNumber(lang: Lang, typed: string): number | null {
  const text = typed.trim().replace(/\u2212/g, "-");
  const whole = /^[+-]?\d+$/.test(text) || GROUPED[lang].test(text);
  const value = Number(text.replace(/[\s.,]/g, ""));
  return whole && Number.isSafeInteger(value) ? value : null;
}

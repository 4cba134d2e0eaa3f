/* What can be chosen in a combobox, and what is found of it. */
import { fold } from "../words";

export interface Option {
  value: string;
  label: string;
  /** What tells it apart from another of the same name. */
  detail?: string;
  /** Other words by which it is found: the name in another language, a code. */
  also?: readonly string[];
}

/** More than this is not drawn at once; who has so many goes on typing. */
const MOST = 80;

export interface Found {
  shown: Option[];
  /** How many were found beyond those shown. */
  more: number;
}

/** Options with the words in them, those that begin with them first. With nothing asked all, the chosen one first. */
export function find(options: readonly Option[], typed: string, chosen = ""): Found {
  const text = fold(typed.trim());
  const rank = (option: Option): number => {
    if (text === "" && option.value === chosen) return 0;
    if (text === "") return 1;
    const words = [option.label, ...(option.also ?? [])].map(fold);
    if (words.some((word) => word.startsWith(text))) return 0;
    return words.some((word) => word.includes(text)) ? 1 : 2;
  };
  const ranked = options.map((option) => ({ option, place: rank(option) }));
  const found = [0, 1].flatMap((place) => ranked.filter((one) => one.place === place));
  return { shown: found.slice(0, MOST).map(({ option }) => option), more: Math.max(0, found.length - MOST) };
}

/** The one option that is called just this; none if there are two. */
export function named(options: readonly Option[], typed: string): Option | undefined {
  const text = fold(typed.trim());
  const called = options.filter(({ label, also = [] }) =>
    [label, ...also].some((word) => fold(word) === text),
  );
  return called.length === 1 ? called[0] : undefined;
}

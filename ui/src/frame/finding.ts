/* What the search finds among candidates, in which order, and which letters it marks. Not here: where candidates come
   from (`candidates`), and records of the store, which core finds. */
import type { Place } from "../pages";
import { fold } from "../words";

/** What kinds of things are found, in the order in which they stand when they fit equally well. */
export const GROUPS = ["places", "criteria", "records", "deeds"] as const;
export type Group = (typeof GROUPS)[number];

export interface Candidate {
  id: string;
  group: Group;
  icon: Place["icon"] | "act" | "record";
  label: string;
  /** Found before anything else: the number of a criterion. */
  code?: string;
  /** What tells it apart, at the end of its line. */
  detail?: string;
  /** Other words by which it is found: those of other languages. */
  also?: readonly string[];
  /** The keys that do the same. */
  keys?: string | undefined;
  /** It leads to a place. */
  to?: readonly string[];
  /** It does something. */
  run?: () => unknown;
}

export interface Found {
  group: Group;
  hits: Candidate[];
}

/** More of a kind than this nobody reads. */
const MOST = 20;

/** Shorter than this stands in too many words of other languages to mean them. */
const SHORTEST_ALSO = 3;

/** How well it fits: 0 best, none if some word does not stand in it. */
function fit({ code = "", label, also = [] }: Candidate, words: readonly string[]): number | undefined {
  const typed = words.join(" ");
  const [number, text] = [fold(code), fold(label)];
  if (number === typed) return 0;
  if (number.startsWith(typed)) return 1;
  if (text.startsWith(typed)) return 2;
  if (words.every((word) => text.includes(word))) return text.includes(` ${typed}`) ? 3 : 4;
  const texts = [text, ...also.map(fold)];
  const every = words.every((word) => texts.some((one) => one.includes(word)));
  return typed.length >= SHORTEST_ALSO && every ? 5 : undefined;
}

function words(typed: string): string[] {
  return fold(typed).split(/\s+/).filter(Boolean);
}

/** Candidates in which every typed word stands, best first, each kind together. Nothing typed finds all. */
export function find(candidates: readonly Candidate[], typed: string): Found[] {
  const asked = words(typed);
  const fitting = candidates
    .map((candidate) => ({ candidate, fit: asked.length === 0 ? 0 : fit(candidate, asked) }))
    .filter((one): one is { candidate: Candidate; fit: number } => one.fit !== undefined)
    .toSorted((one, other) => one.fit - other.fit);
  const best = (group: Group): number =>
    fitting.find(({ candidate }) => candidate.group === group)?.fit ?? Infinity;
  return GROUPS.map((group) => ({
    group,
    hits: fitting
      .filter(({ candidate }) => candidate.group === group)
      .map(({ candidate }) => candidate)
      .slice(0, MOST),
  }))
    .filter(({ hits }) => hits.length > 0)
    .toSorted((one, other) => best(one.group) - best(other.group));
}

export interface Piece {
  text: string;
  found: boolean;
}

/** A text in pieces, those that were typed marked: `Näyttämö` for `nayt` as `Näyt`, `tämö`. */
export function marked(text: string, typed: string): Piece[] {
  // One letter may be folded to none or to several: each folded letter knows whose it is.
  const letters = Array.from(text);
  const owners = letters.flatMap((letter, place) => Array.from(fold(letter), () => place));
  const folded = letters.map(fold).join("");
  const isFound = new Set<number>();
  for (const word of words(typed)) {
    const at = folded.indexOf(word);
    if (at >= 0) for (let step = 0; step < word.length; step += 1) isFound.add(owners[at + step] ?? -1);
  }
  const pieces: Piece[] = [];
  for (const [place, letter] of letters.entries()) {
    const found = isFound.has(place);
    const last = pieces.at(-1);
    if (last?.found === found) last.text += letter;
    else pieces.push({ text: letter, found });
  }
  return pieces;
}

/** So much of a long text stands before what was found in it. */
const BEFORE = 24;
const AROUND = 96;

/** The part of a long text in which the first typed word stands. */
export function excerpt(text: string, typed: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= AROUND) return line;
  const [first = ""] = words(typed);
  const at = Math.max(0, fold(line).indexOf(first));
  const from = at <= BEFORE ? 0 : line.indexOf(" ", at - BEFORE) + 1;
  const to = from + AROUND >= line.length ? line.length : line.lastIndexOf(" ", from + AROUND);
  return `${from > 0 ? "… " : ""}${line.slice(from, to)}${to < line.length ? " …" : ""}`;
}

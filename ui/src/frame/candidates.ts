/* What the search knows without asking the store: places, criteria, and what can be done. Not here: which of them fit
   (`finding`). */
import { call } from "../bridge";
import type { ContactId, Hit, Sheet } from "../gen/api";
import { places, type Place } from "../pages";
import { backUp } from "../state/backup";
import { journal } from "../state/journal.svelte";
import { memory } from "../state/memory.svelte";
import { inLang, language, LANGUAGES, say, sayIn, sayOp, type PlainId } from "../words";
import { address } from "./address.svelte";
import { excerpt, type Candidate } from "./finding";
import { isOffered, performSoon } from "./offers.svelte";

/** The other languages' words for the same. */
const also = (id: PlainId): string[] => LANGUAGES.map((lang) => sayIn(lang, id));

export function placeCandidates(): Candidate[] {
  return places.map(({ id, name, icon }) => ({
    id: `place-${id}`,
    group: "places",
    icon,
    label: say(name),
    also: also(name),
    to: [id],
  }));
}

/** The criteria of a year, by their number and by their text in any language. */
export function criterionCandidates(sheet: Sheet): Candidate[] {
  return sheet.parts.flatMap(({ principle, items }) =>
    items
      .filter(({ criterion }) => criterion.kind === "criterion")
      .map(({ criterion }) => {
        const text = criterion.alone ?? criterion.text;
        return {
          id: `criterion-${criterion.id}`,
          group: "criteria" as const,
          icon: "list" as const,
          label: inLang(language.now, text),
          code: criterion.id,
          detail: inLang(language.now, principle.short),
          also: [...Object.values(text), criterion.code],
          to: ["checklist", String(sheet.year), criterion.id],
        };
      }),
  );
}

/** What can be done now, whatever the page. */
export function deedCandidates(onhelp: () => unknown): Candidate[] {
  const { undo, redo } = journal.turns;
  const deed = (id: string, label: string, run: () => unknown, more: Partial<Candidate> = {}): Candidate => ({
    id,
    group: "deeds",
    icon: "act",
    label,
    run,
    ...more,
  });
  return [
    ...(undo
      ? [deed("undo", say("op-undo", { op: sayOp(undo.op) }), () => journal.undo(), { keys: "Ctrl Z" })]
      : []),
    ...(redo
      ? [deed("redo", say("op-redo", { op: sayOp(redo.op) }), () => journal.redo(), { keys: "Ctrl Y" })]
      : []),
    ...places.flatMap(ofPlace),
    deed("backup", say("settings-backup-make"), backUp, { also: also("settings-backup-make") }),
    ...languageDeeds(deed),
    ...themeDeeds(deed),
    deed("help", say("frame-help"), onhelp, { keys: "F1", also: also("frame-help") }),
  ];
}

type Deed = (id: string, label: string, run: () => unknown, more?: Partial<Candidate>) => Candidate;

/** A place's own deeds: those it offers now, or all where one would go there first. */
function ofPlace(place: Place): Candidate[] {
  const here = address.parts[0] === place.id;
  return place.deeds
    .filter(({ id }) => !here || isOffered(id))
    .map(({ id, name }) => ({
      id: `${place.id}-${id}`,
      group: "deeds",
      icon: "act",
      label: say(name),
      also: also(name),
      keys: id === "print" ? "Ctrl P" : undefined,
      ...(here ? {} : { to: [place.id] }),
      run: () => {
        performSoon(id);
      },
    }));
}

const OWN_NAMES = { fi: "suomi", sv: "svenska", en: "English" } as const;
const LANGUAGE_NAMES = { fi: "common-finnish", sv: "common-swedish", en: "common-english" } as const;

function languageDeeds(deed: Deed): Candidate[] {
  const label = say("common-language");
  return LANGUAGES.filter((lang) => lang !== language.now).map((lang) =>
    deed(
      `language-${lang}`,
      say("common-fact", { label, value: say(LANGUAGE_NAMES[lang]) }),
      () => memory.chooseLanguage(lang),
      { also: [OWN_NAMES[lang], ...also("common-language")] },
    ),
  );
}

const THEMES = {
  system: "frame-theme-system",
  light: "frame-theme-light",
  dark: "frame-theme-dark",
} as const;

function themeDeeds(deed: Deed): Candidate[] {
  const label = say("frame-theme");
  return (["system", "light", "dark"] as const)
    .filter((theme) => theme !== memory.theme)
    .map((theme) =>
      deed(
        `theme-${theme}`,
        say("common-fact", { label, value: say(THEMES[theme]) }),
        () => memory.chooseTheme(theme),
        { also: [...also("frame-theme"), ...also(THEMES[theme])] },
      ),
    );
}

/** Records that the store has found, as far as they have a place in the window. */
export function recordCandidates(hits: readonly Hit[], sheets: readonly Sheet[], typed: string): Candidate[] {
  return hits.flatMap((hit) => {
    const where = placeOf(hit, sheets);
    const found = { id: `record-${hit.id}`, group: "records" as const, icon: "record" as const };
    return where ? [{ ...found, label: excerpt(textOf(hit), typed), ...where }] : [];
  });
}

/** What a hit is called: by its name, which begins its text, or by the words in which it was found. */
const textOf = ({ kind, text }: Hit): string => (NAMED.includes(kind) ? (text.split("\n")[0] ?? text) : text);

/** Kinds of records that have a name. */
const NAMED: readonly string[] = ["association", "person"];

type Where = Pick<Candidate, "detail" | "to" | "run">;

function placeOf({ kind, id }: Hit, sheets: readonly Sheet[]): Where | undefined {
  if (kind === "officer") return { detail: say("settings-officer"), to: ["settings", "officer"] };
  if (kind === "association") return { detail: say("associations-name"), to: ["associations", id] };
  if (kind === "person") return { detail: say("people-one"), to: ["associations", "person", id] };
  if (kind === "contact") return { detail: say("contacts-name"), run: () => showContact(id as ContactId) };
  return entry(id, sheets);
}

/** An entry of the contact log stands among those of its association. */
async function showContact(id: ContactId): Promise<void> {
  const { association } = await call("contacts.get", { id });
  address.go("associations", association, "contacts");
}

/** The criterion to which an entry belongs, in the year whose it is. */
function entry(id: string, sheets: readonly Sheet[]): Where | undefined {
  for (const { year, parts } of sheets) {
    const items = parts.flatMap((part) => part.items);
    const item = items.find(({ state }) => state.kind === "rated" && state.id === id);
    if (!item) continue;
    const criterion = item.criterion.id;
    const name = say("checklist-criterion", { criterion });
    return { detail: `${name} · ${String(year)}`, to: ["checklist", String(year), criterion] };
  }
  return undefined;
}

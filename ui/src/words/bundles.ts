/* The Fluent files of the program, one bundle per language. Not here: which messages there are, see `gen/messages`;
   the files, see `texts`. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import { SvelteMap } from "svelte/reactivity";
import type { Arg, Lang } from "../gen/api";
import { variables } from "../gen/messages";
import { date } from "./dates";
import { NONE, number } from "./numbers";
import finnish from "./texts/fi";

/** What a variable is, as the Finnish file declares it. */
export type Kind = "text" | "number" | "year" | "date";

/** The messages of a language, of those files that have been read. */
class Words {
  // Isolation marks would end up in what is copied from the window.
  readonly bundle: FluentBundle;
  #unread: { file: string; text: string }[];

  constructor(lang: Lang, files: Readonly<Record<string, string>>) {
    this.bundle = new FluentBundle(lang, { useIsolating: false });
    this.#unread = Object.entries(files).map(([path, text]) => ({
      file: path.replace(/^.*\/|\.ftl$/g, ""),
      text,
    }));
  }

  /** A start needs few files. Most messages begin with the name of theirs; for one that does not, all are read. */
  message(name: string): ReturnType<FluentBundle["getMessage"]> {
    const known = this.bundle.getMessage(name);
    if (known || this.#unread.length === 0) return known;
    this.#read(({ file }) => name.startsWith(`${file}-`));
    if (!this.bundle.hasMessage(name)) this.#read(() => true);
    return this.bundle.getMessage(name);
  }

  #read(which: (one: { file: string }) => boolean): void {
    for (const { text } of this.#unread.filter(which)) this.bundle.addResource(new FluentResource(text));
    this.#unread = this.#unread.filter((one) => !which(one));
  }
}

/** A start reads Finnish; the others come when they are spoken, or once the first page stands. */
const languages = new SvelteMap<Lang, Words>([["fi", new Words("fi", finnish)]]);

const others = { sv: () => import("./texts/sv"), en: () => import("./texts/en") };

/** Reads the messages of these languages: before that, none of them is said. */
export async function learn(...langs: readonly Lang[]): Promise<void> {
  await Promise.all(
    langs.map(async (lang) => {
      if (lang === "fi" || languages.has(lang)) return;
      const { default: files } = await others[lang]();
      languages.set(lang, new Words(lang, files));
    }),
  );
}

/** A count that chooses the plural as Fluent does, and is written as the program does. */
class Count extends FluentNumber {
  readonly #lang: Lang;

  constructor(lang: Lang, count: number) {
    super(count);
    this.#lang = lang;
  }

  override toString(): string {
    return number(this.#lang, this.value);
  }
}

/** Words on one line, without the invisible marks that would turn the sentence around. */
function oneLine(text: string): string {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}

function variable(lang: Lang, kind: Kind, arg: Arg | undefined): FluentVariable {
  if (arg === undefined) return NONE;
  if (kind === "year") return String(arg);
  if (typeof arg === "number") return new Count(lang, arg);
  if (kind === "number" && /^-?\d+$/.test(arg)) return new Count(lang, Number(arg));
  return kind === "date" && /^\d{4}-\d\d-\d\d$/.test(arg) ? date(lang, arg) : oneLine(arg);
}

const kindsOf: Record<string, Readonly<Record<string, Kind>>> = variables;

/** Says the message of an id that is known to exist; a missing argument reads `–`. */
export function speak(lang: Lang, id: string, args: Readonly<Record<string, Arg>>): string {
  const [name = id, attribute] = id.split(".");
  const words = languages.get(lang);
  const message = words?.message(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!words || !pattern) return id;
  const kinds = Object.entries(kindsOf[id] ?? {});
  const values = kinds.map(([key, kind]) => [key, variable(lang, kind, args[key])] as const);
  return words.bundle.formatPattern(pattern, Object.fromEntries(values));
}

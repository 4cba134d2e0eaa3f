/* Writes `gen/messages.ts` from the Fluent files, and finds it stale: `npm run words` brings it up to date. */
import { readdirSync, readFileSync } from "node:fs";
import {
  type BaseComment,
  Comment,
  GroupComment,
  Message,
  parse,
  ResourceComment,
  Visitor,
} from "@fluent/syntax";
import type { Pattern, VariableReference } from "@fluent/syntax";
import { expect, test } from "vitest";

const FOLDER = new URL("../../../assets/i18n/", import.meta.url);
/** Said at a terminal only. */
const ELSEWHERE = "cli.ftl";

type Kinds = Record<string, string>;

/** Declarations in a comment: lines like `$year (year)`. */
function declared(comment: BaseComment | null | undefined): Kinds {
  const lines = (comment?.content ?? "").split("\n").map((line) => /^\s*\$([\w-]+) \((\w+)\)/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found ? [[found[1] ?? "", found[2] ?? ""]] : [])));
}

class Names extends Visitor {
  readonly found = new Set<string>();

  override visitVariableReference(node: VariableReference): void {
    this.found.add(node.id.name);
  }
}

function variables(pattern: Pattern): string[] {
  const names = new Names();
  names.visit(pattern);
  return [...names.found].sort();
}

/** Each message and attribute of a file, with the names of its variables and what is declared of them. */
function readFile(name: string, lang: string): [string, string[], Kinds][] {
  const tree = parse(readFileSync(new URL(`${lang}/${name}`, FOLDER), "utf8"), {});
  const found: [string, string[], Kinds][] = [];
  let whole: Kinds = {};
  let group: Kinds = {};
  for (const entry of tree.body) {
    if (entry instanceof ResourceComment) whole = { ...whole, ...declared(entry) };
    if (entry instanceof GroupComment) group = declared(entry);
    if (!(entry instanceof Message)) continue;
    const kinds = { ...whole, ...group, ...declared(entry.comment) };
    if (entry.value) found.push([entry.id.name, variables(entry.value), kinds]);
    for (const { id, value } of entry.attributes) {
      found.push([`${entry.id.name}.${id.name}`, variables(value), kinds]);
    }
  }
  return found;
}

function readAll(lang: string): Map<string, Kinds> {
  const names = readdirSync(new URL(`${lang}/`, FOLDER)).filter((name) => name !== ELSEWHERE);
  const all = names.flatMap((name) => readFile(name, lang));
  const kindOf = (kinds: Kinds, name: string): [string, string] => [name, kinds[name] ?? "undeclared"];
  return new Map(
    all.map(([id, used, kinds]) => [id, Object.fromEntries(used.map((name) => kindOf(kinds, name)))]),
  );
}

/** The messages in TypeScript. Only those with variables are there when the program runs. */
function table(messages: Map<string, Kinds>): string {
  const line = ([id, kinds]: [string, Kinds]): string => {
    const each = Object.entries(kinds).map(
      ([name, kind]) => `${JSON.stringify(name)}: ${JSON.stringify(kind)}`,
    );
    return `  ${JSON.stringify(id)}: { ${each.join(", ")} },`;
  };
  const sorted = [...messages].sort(([one], [other]) => (one < other ? -1 : 1));
  const [plain, filled] = [
    sorted.filter(([, kinds]) => Object.keys(kinds).length === 0),
    sorted.filter(([, kinds]) => Object.keys(kinds).length > 0),
  ];
  return [
    "// Written by `npm run words` from the Fluent files. Do not change by hand.",
    "",
    "/** What each variable of a message is, for those that have some. */",
    "export const variables = {",
    ...filled.map(line),
    "} as const;",
    "",
    "/** A message that has none. */",
    `export type PlainId =\n${plain.map(([id]) => `  | ${JSON.stringify(id)}`).join("\n")};`,
    "",
  ].join("\n");
}

const finnish = readAll("fi");

test("the list of messages is up to date", async () => {
  await expect(table(finnish)).toMatchFileSnapshot("../gen/messages.ts");
});

test("every variable is declared", () => {
  const silent = [...finnish].filter(([, kinds]) => Object.values(kinds).includes("undeclared"));
  expect(silent.map(([id]) => id)).toEqual([]);
});

test.each(["sv", "en"])("%s has the same messages with the same variables", (lang) => {
  const other = readAll(lang);
  const names = (all: Map<string, Kinds>): string[] =>
    [...all].map(([id, kinds]) => `${id} ${Object.keys(kinds).join(" ")}`).sort();
  expect([...other.keys()].sort()).toEqual([...finnish.keys()].sort());
  // A language may leave out what its sentence does not need, but it must not ask for more.
  const more = names(other).filter((line) => !names(finnish).includes(line));
  expect(more).toEqual([]);
});

test("a comment that is prose declares nothing", () => {
  expect(declared(new Comment("Before the text of a principle\n$count (number) how many"))).toEqual({
    count: "number",
  });
});

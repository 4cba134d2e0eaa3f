/* What the window says, in its language. An id that no Fluent file has does not compile, nor does a missing
   argument. Not here: numbers and dates by themselves. */
import type { Arg, Day, Lang, Op, Problem } from "../gen/api";
import type { PlainId, variables } from "../gen/messages";
import { speak, type Kind } from "./bundles";
import { language } from "./language.svelte";

export type { PlainId } from "../gen/messages";

type Table = typeof variables;
type FilledId = keyof Table;

/** The id of a message: `common-cancel`, or with an attribute `checklist-status-met.said`. */
export type MessageId = PlainId | FilledId;

interface Types {
  text: string;
  number: number;
  year: number;
  date: Day;
}

/** What a message is given: its variables by name. */
export type ArgsOf<Id extends FilledId> = {
  [Name in keyof Table[Id]]: Table[Id][Name] extends Kind ? Types[Table[Id][Name]] : never;
};

type Given<Id extends MessageId> = Id extends FilledId ? [args: ArgsOf<Id>] : [];

/** Says a message in the language of the window: `say("checklist-title", { year: 2026 })`. */
export function say<Id extends MessageId>(id: Id, ...given: Given<Id>): string {
  return sayIn(language.now, id, ...given);
}

/** Says a message in a language of its own. */
export function sayIn<Id extends MessageId>(lang: Lang, id: Id, ...given: Given<Id>): string {
  const args: Readonly<Record<string, Arg>> = given[0] ?? {};
  return speak(lang, id, args);
}

/** The sentence of a problem: what is, then what to do. Every code has one, or this does not compile. */
export function sayProblem({ code, args }: Pick<Problem, "code" | "args">): string {
  const id: MessageId = `problem-${code}`;
  return speak(language.now, id, args);
}

/** What an operation did, as a noun that follows a colon. */
export function sayOp(op: Op): string {
  const id: PlainId = `op-${op}`;
  return say(id);
}

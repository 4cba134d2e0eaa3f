/* Roles in words. Not here: how people are drawn. */
import type { Basis, Role } from "../../../gen/api";
import { date, language, say, type PlainId } from "../../../words";

const ROLES: Readonly<Record<string, PlainId>> = {
  chair: "people-role-chair",
  vice_chair: "people-role-vice-chair",
  secretary: "people-role-secretary",
  treasurer: "people-role-treasurer",
  contact_person: "people-role-contact-person",
  member: "people-role-member",
  other: "people-role-other",
};

/** The word of a kind of role. */
export function kindWord(kind: string): string {
  const known = ROLES[kind];
  return known === undefined ? kind : say(known);
}

/** A role in its own words, or by its kind. */
export const roleWord = ({ kind, title }: Pick<Role, "kind" | "title">): string =>
  title === "" ? kindWord(kind) : title;

/** From when until when, as far as that is known. */
export function spanOf({ since, until }: Pick<Role, "since" | "until">): string {
  const day = (of: string): string => date(language.now, of);
  if (since !== null && until !== null) return `${day(since)}–${day(until)}`;
  if (since !== null) return say("people-from", { since: day(since) });
  return until === null ? "" : say("people-to", { until: day(until) });
}

/** Why the data of a person may be kept, in the order of the regulation. */
export const BASES: readonly { value: Basis; name: PlainId }[] = [
  { value: "consent", name: "people-basis-consent" },
  { value: "contract", name: "people-basis-contract" },
  { value: "legal_obligation", name: "people-basis-legal-obligation" },
  { value: "vital_interests", name: "people-basis-vital-interests" },
  { value: "public_task", name: "people-basis-public-task" },
  { value: "legitimate_interests", name: "people-basis-legitimate-interests" },
];

/* People and roles in words. Not here: how they are drawn. */
import type { Columns, Value } from "../../../frame/history";
import type { Basis, Person, Role } from "../../../gen/api";
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

/** Where a role is: in which association, or in the own organisation. */
export const placeOf = ({ association, association_name }: Role): string =>
  association === null ? say("settings-organisation") : association_name;

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

/** Fields of one line of text, and their labels. */
export const PERSON_LINES = [
  { id: "given_name", label: "people-given-name" },
  { id: "family_name", label: "people-family-name" },
  { id: "email", label: "people-email" },
  { id: "phone", label: "people-phone" },
  { id: "source", label: "people-source" },
] as const;

/** What the command calls its fields. */
export const PERSON_FIELDS = [...PERSON_LINES.map(({ id }) => id), "confirmed_on", "basis", "note"] as const;

/** The fields of a person, in the order of the form, for the history. */
export function personColumns(): Columns {
  return {
    ...Object.fromEntries(PERSON_LINES.map(({ id, label }) => [id, { name: say(label) }])),
    confirmed_on: {
      name: say("people-confirmed-on"),
      say: (day) => date(language.now, String(day)),
      nothing: "",
    },
    basis: { name: say("people-basis"), say: basisWord },
    note: { name: say("people-note") },
  };
}

function basisWord(basis: string | number): string {
  const known = BASES.find(({ value }) => value === basis);
  return known === undefined ? String(basis) : say(known.name);
}

/** A person by the columns of the row, as the history tells them. */
export function personStanding({ given_name, family_name, ...person }: Person): Record<string, Value> {
  const { email, phone, basis, source, confirmed_on, note } = person;
  return { given_name, family_name, email, phone, basis, source, confirmed_on, note };
}

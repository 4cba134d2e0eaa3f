/* The contact log in words. */
import type { Contact, ContactDetails, ContactKind, Day } from "../../../gen/api";
import { date, daysUntil, language, say, type PlainId } from "../../../words";

export const KINDS: readonly { value: ContactKind; name: PlainId }[] = [
  { value: "call", name: "contacts-kind-call" },
  { value: "mail", name: "contacts-kind-mail" },
  { value: "meeting", name: "contacts-kind-meeting" },
  { value: "visit", name: "contacts-kind-visit" },
];

/** The word of a kind. */
export function kindWord(kind: ContactKind): string {
  const known = KINDS.find(({ value }) => value === kind);
  return known ? say(known.name) : kind;
}

/** Whether one should have come back to it already. */
export const isLate = (
  { follow_up, followed_up }: Pick<ContactDetails, "follow_up" | "followed_up">,
  today: Day,
): boolean => follow_up !== "" && !followed_up && follow_up < today;

/** When to come back to it, in words; empty if there is nothing to come back to. */
export function followUp(entry: Pick<Contact, "follow_up" | "followed_up">, today: Day): string {
  const { follow_up, followed_up } = entry;
  if (follow_up === "") return "";
  const day = date(language.now, follow_up);
  if (followed_up) return say("contacts-done", { date: day });
  if (!isLate(entry, today)) return say("contacts-back-on", { date: day });
  const late = say("common-overdue-days", { count: daysUntil(follow_up, today) });
  return say("contacts-late", { date: day, late });
}

/** An entry of which nothing is known yet. */
export const BLANK: ContactDetails = {
  kind: "call",
  held_on: "",
  summary: "",
  follow_up: "",
  followed_up: false,
};

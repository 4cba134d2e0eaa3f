/* Which associations are listed. Kept while one is on another page. Not here: how the list is read (`state`). */
import type { AssociationFilter, AssociationOrder, AssociationStatus } from "../../gen/api";

/** Lists that ask for work: whom nobody has confirmed lately, whom no mail or nobody reaches, whose board is over, to
    whom one was to come back. */
export const GAPS = [
  { id: "unconfirmed", name: "associations-gap-unconfirmed" },
  { id: "no_email", name: "associations-gap-no-email" },
  { id: "no_contact", name: "associations-gap-no-contact" },
  { id: "role_ended", name: "associations-gap-role-ended" },
  { id: "follow_up_due", name: "associations-gap-follow-up-due" },
] as const;
export type Gap = (typeof GAPS)[number]["id"];

/** A purpose class, 0 for none, a tag, or the code of a municipality, empty for none. */
export type Narrow = { kind: "purpose"; of: number } | { kind: "tag" | "municipality"; of: string };

class Wanted {
  words = $state("");
  /** One status, or all. */
  status = $state<AssociationStatus | null>("active");
  gaps = $state<readonly Gap[]>([]);
  /** Any of these purpose classes, tags and municipalities, each kind for itself, as they were chosen; all without
      any. */
  narrowed = $state.raw<readonly Narrow[]>([]);

  get filter(): AssociationFilter {
    return {
      words: this.words,
      statuses: this.status === null ? [] : [this.status],
      purpose_classes: this.narrowed.flatMap((one) => (one.kind === "purpose" ? [one.of] : [])),
      tags: this.narrowed.flatMap((one) => (one.kind === "tag" ? [one.of] : [])),
      municipalities: this.narrowed.flatMap((one) => (one.kind === "municipality" ? [one.of] : [])),
      unconfirmed: this.gaps.includes("unconfirmed"),
      no_email: this.gaps.includes("no_email"),
      no_contact: this.gaps.includes("no_contact"),
      role_ended: this.gaps.includes("role_ended"),
      follow_up_due: this.gaps.includes("follow_up_due"),
    };
  }

  get order(): AssociationOrder {
    return this.gaps.includes("unconfirmed") ? "confirmed" : "name";
  }

  toggle(gap: Gap): void {
    this.gaps = this.gaps.includes(gap) ? this.gaps.filter((one) => one !== gap) : [...this.gaps, gap];
  }

  /** Lists all. */
  clear(): void {
    this.words = "";
    this.status = null;
    this.gaps = [];
    this.narrowed = [];
  }
}

export const wanted = new Wanted();

/** Those at work: what is listed at first. */
export const AT_WORK = new Wanted();

/** All there are. */
export const ALL = new Wanted();
ALL.clear();

/* Associations that are played, for tests: a core that lists, changes, adds and removes them. Not here: what it would
   refuse, which the core proves; only what the page must be able to meet. */
import { screen } from "@testing-library/svelte";
import { cross, FakeBridge, Refusal, type Answers } from "../../bridge";
import type { Association, AssociationId, AssociationLine } from "../../gen/api";
import { toast } from "../../parts";
import { BLANK } from "./association";
import { pickNone } from "./picked.svelte";
import { wanted } from "./wanted.svelte";

export const LONG = "Mallikunnan seudun hyvinvoinnin, terveyden ja osallisuuden edistämisyhdistys ry";

export function association(id: string, name: string, more: Partial<Association> = {}): Association {
  return {
    ...BLANK,
    id: id as AssociationId,
    name,
    name_fi: name,
    status: "active",
    status_since: null,
    confirmed_on: null,
    ...more,
  };
}

const line = (one: Association): AssociationLine => ({ ...one, contact: "", follow_up: null });
const touched = ["associations"];

export class Played {
  stored: Association[] = [
    association("a", "Aalto ry", { email: "aalto@example.fi" }),
    association("m", LONG, { register_number: "195.883" }),
    association("z", "Ähtävän Martat ry", { status: "dormant" }),
  ];

  /** What the core answers. */
  readonly answers: Answers = {
    "settings.get": () => ({ organisation: null, officer: null, former_officers: [] }) as never,
    "settings.places": () => ({ municipalities: [], counties: [], regions: [] }),
    "journal.turns": () => ({ undo: null, redo: null }),
    "memory.keep_draft": () => null,
    "memory.drop_draft": () => null,
    "associations.list": ({ filter, offset, limit }) => {
      const rows = this.stored.filter(
        ({ name, status, email, purpose_class, municipality, tags }) =>
          name.includes(filter.words) &&
          (filter.purpose_classes.length === 0 || filter.purpose_classes.includes(purpose_class ?? 0)) &&
          (filter.tags.length === 0 || tags.some((tag) => filter.tags.includes(tag))) &&
          (filter.municipalities.length === 0 || filter.municipalities.includes(municipality)) &&
          (filter.statuses.length === 0 || filter.statuses.includes(status)) &&
          !(filter.no_email && email !== ""),
      );
      return { count: rows.length, offset, rows: rows.slice(offset, offset + limit).map(line) };
    },
    "associations.tags": () => {
      const tags = [...new Set(this.stored.flatMap((one) => one.tags))].toSorted();
      return tags.map((tag) => ({
        tag,
        associations: this.stored.filter((one) => one.tags.includes(tag)).length,
      }));
    },
    "associations.get": ({ id }) => this.find(id),
    "associations.change": ({ id, fields }) => {
      if (fields.email === "pelkkä") throw new Refusal({ code: "bad-mail-address", field: "email" });
      Object.assign(this.find(id), fields);
      return { value: this.find(id), touched };
    },
    "associations.confirm": ({ ids }) => {
      for (const id of ids) this.find(id).confirmed_on = "2026-11-24";
      return { value: { changed: ids.length }, touched };
    },
    "associations.remove": ({ id }) => {
      this.stored = this.stored.filter((one) => one.id !== id);
      return { value: null, touched };
    },
    "associations.add": (details) => {
      if (details.name_fi === "") throw new Refusal({ code: "empty-text", field: "name_fi" });
      const added = association("new-one", details.name_fi, details);
      this.stored = [...this.stored, added];
      return { value: added, touched };
    },
    "associations.twins": ({ name }) =>
      name === "Aalto" ? [{ id: this.find("a").id, name: "Aalto ry", municipality: "", by: ["name"] }] : [],
  };

  find(id: string): Association {
    const found = this.stored.find((one) => one.id === id);
    if (!found) throw new Refusal({ code: "not-found" });
    return found;
  }
}

/** A window that has just been opened over a register that is played. */
export function opened(): { played: Played; fake: FakeBridge } {
  const played = new Played();
  toast.close();
  wanted.clear();
  pickNone();
  wanted.status = "active";
  Element.prototype.scrollIntoView = () => undefined;
  return { played, fake: cross(new FakeBridge(played.answers)) };
}

/** With what a command has been called. */
export const asked = (fake: FakeBridge, name: string): unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input);

/** The names in the list. */
export const names = (): (string | undefined)[] =>
  screen.getAllByRole("option").map((one) => one.querySelector(".name")?.textContent);

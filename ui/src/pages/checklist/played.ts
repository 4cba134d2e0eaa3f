/* A checklist that is played, for tests: a small model, and a store of it that decides, describes, closes and
   compares. Not here: the rules, which core proves; only what the page must be able to meet. */
import { cross, FakeBridge, Refusal, type Answers } from "../../bridge";
import type { Criterion, Day, Entry, EntryId, Item, Part, Sheet, Status, Tally } from "../../gen/api";

const text = (said: string) => ({ fi: said, sv: `${said} (sv)`, en: `${said} (en)` });

function criterion(id: string, said: string, more: Partial<Criterion> = {}): Criterion {
  return {
    id,
    code: `P${id.replace(".", "-")}`,
    principle: Number(id[0]),
    parent: null,
    kind: "criterion",
    strength: "must",
    evidence: "auto",
    of: [],
    any_is_enough: false,
    statutory: false,
    text: text(said),
    alone: null,
    judgement: text("Tunnetaanko se?"),
    proves: text("Päätös on kirjattu."),
    ...more,
  };
}

const MODEL: readonly Criterion[] = [
  criterion("0.1", "Periaatteet rakennetaan yhdessä"),
  criterion("3.1", "Järjestöyhdyshenkilö on nimetty"),
  criterion("3.2", "Järjestöt kutsutaan koolle"),
  criterion("3.4", "Aiheet kattavat teemat", { kind: "rollup", of: ["3.4a", "4.1"], any_is_enough: true }),
  criterion("3.4a", "Aihe: hyvinvointi", { parent: "3.4", alone: text("Illassa on käsitelty hyvinvointia") }),
  criterion("3.7", "Yhteistyö on muutenkin tiivistä", { kind: "info" }),
  criterion("4.1", "Tiloja tarjotaan maksutta", { statutory: true }),
];
const PRINCIPLES = [
  { id: 0, title: "Läpileikkaavat ehdot", short: "Läpileikkaavat ehdot" },
  { id: 3, title: "Kutsuu järjestöt koolle", short: "Yhdyshenkilö ja illat" },
  { id: 4, title: "Tarjoaa maksuttomia tiloja", short: "Maksuttomat tilat" },
];

function tally(statuses: readonly Status[]): Tally {
  const count = (status: Status): number => statuses.filter((one) => one === status).length;
  return {
    met: count("met"),
    partly: count("partly"),
    not_met: count("not_met"),
    open: count("not_assessed"),
    not_applicable: count("not_applicable"),
  };
}

interface Year {
  closed_on: Day | null;
  entries: Map<string, Entry>;
}

type Told = Partial<Entry>;

function entry(year: number, id: string, told: Told = {}): Entry {
  return {
    id: `${String(year)}-${id}` as EntryId,
    proposal: null,
    status: "not_assessed",
    decided_on: null,
    reason: "",
    evidence: "",
    note: "",
    view: "",
    responsible: "",
    due: null,
    ...told,
  };
}

export const TODAY: Day = "2026-11-24";

export class Played {
  readonly bridge: FakeBridge;
  readonly #years = new Map<number, Year>();

  constructor(more: Answers = {}) {
    this.bridge = cross(new FakeBridge({ ...this.#answers(), ...more }));
  }

  /** A year with what was said of some criteria. */
  year(year: number, told: Record<string, Told> = {}, closed_on: Day | null = null): this {
    const rated = MODEL.filter(({ kind }) => kind === "criterion");
    const entries = rated.map(({ id }) => [id, entry(year, id, told[id])] as const);
    this.#years.set(year, { closed_on, entries: new Map(entries) });
    return this;
  }

  /** The inputs of all calls of a command. */
  asked(name: string): unknown[] {
    return this.bridge.calls.filter((one) => one.name === name).map(({ input }) => input);
  }

  #of(year: number): Year {
    const found = this.#years.get(year);
    if (!found) throw new Refusal({ code: "assessment-missing", field: "year", args: { year } });
    return found;
  }

  #item(year: number, item: Criterion): Item {
    const { entries } = this.#of(year);
    if (item.kind === "info") return { criterion: item, state: { kind: "shown" } };
    const statuses = item.of.map((id) => entries.get(id)?.status ?? "not_assessed");
    const status = statuses.includes("met") ? "met" : "not_assessed";
    if (item.kind === "rollup") {
      return { criterion: item, state: { kind: "computed", status, tally: tally(statuses) } };
    }
    return { criterion: item, state: { kind: "rated", ...(entries.get(item.id) ?? entry(year, item.id)) } };
  }

  #sheet(year: number): Sheet {
    const { closed_on, entries } = this.#of(year);
    const parts = PRINCIPLES.map(({ id, title, short }): Part => {
      const items = MODEL.filter(({ principle }) => principle === id).map((one) => this.#item(year, one));
      const statuses = items.flatMap(({ state }) => (state.kind === "rated" ? [state.status] : []));
      return { principle: { id, title: text(title), short: text(short) }, tally: tally(statuses), items };
    });
    const all = tally([...entries.values()].map(({ status }) => status));
    return { year, opened_on: TODAY, closed_on, organisation: null, officer: null, parts, tally: all };
  }

  #change(year: number, id: string, change: Told): { value: Item; touched: string[] } {
    const { entries } = this.#of(year);
    entries.set(id, { ...(entries.get(id) ?? entry(year, id)), ...change });
    const item = MODEL.find((one) => one.id === id);
    if (!item) throw new Refusal({ code: "criterion-unknown", field: "criterion", args: { criterion: id } });
    return { value: this.#item(year, item), touched: ["checklist"] };
  }

  #answers(): Answers {
    return {
      "checklist.years": () =>
        [...this.#years].reverse().map(([year, { closed_on }]) => ({
          year,
          opened_on: TODAY,
          closed_on,
          decided: 0,
          of: this.#sheet(year).tally.open,
        })),
      "checklist.get": ({ year }) => this.#sheet(year),
      "checklist.open": ({ year }) => ({ value: this.year(year).#sheet(year), touched: ["checklist"] }),
      "checklist.decide": ({ year, criterion, status, reason }) =>
        this.#change(year, criterion, {
          status,
          reason,
          decided_on: status === "not_assessed" ? null : TODAY,
        }),
      "checklist.describe": ({ year, criterion, field, value }) =>
        this.#change(year, criterion, { [field]: value }),
      "checklist.close": ({ year }) => {
        this.#of(year).closed_on = TODAY;
        return { value: this.#sheet(year), touched: ["checklist"] };
      },
      "checklist.compare": () => [
        { criterion: "3.1", before: "partly", now: "met" },
        { criterion: "3.2", before: "met", now: "not_met" },
        { criterion: "4.1", before: "not_applicable", now: "met" },
      ],
      "journal.turns": () => ({ undo: null, redo: null }),
      "journal.history": () => [],
      "memory.keep_draft": () => null,
      "memory.drop_draft": () => null,
    };
  }
}

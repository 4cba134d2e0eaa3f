/* A core and an officer at the settings, played for their tests: what is read again is what was saved. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach } from "vitest";
import { cross, FakeBridge, readsIn, Refusal, type Answers } from "../../bridge";
import type { Memory, Officer, OfficerId, Organisation, Settings as Set } from "../../gen/api";
import { toast } from "../../parts";
import { drafts } from "../../state/drafts.svelte";
import { memory } from "../../state/memory.svelte";
import { language } from "../../words";
import Settings from "./Settings.svelte";

export const oulu: Organisation = {
  kind: "municipality",
  code: "564",
  name: { fi: "Oulu", sv: "Uleåborg", en: "Oulu" },
  languages: "fi",
  business_id: null,
};
export const turku = { ...oulu, code: "853", name: { fi: "Turku", sv: "Åbo", en: "Turku" } };
export const salla: Officer = {
  id: "1" as OfficerId,
  since: "2025-01-01",
  until: null,
  name: "Salla Mallikas",
  title: "",
  phone: "",
  email: "",
};
export const remembered: Memory = { lang: "fi", theme: "system", place: "", drafts: [], backup: null };

/** What is stored and remembered, and the bridge to it; each test begins with its own. */
export const played = { stored: {} as Set, kept: remembered, fake: new FakeBridge() };

const core: Answers = {
  "settings.get": () => played.stored,
  "settings.places": () => ({ municipalities: [oulu, turku], counties: [], regions: [] }),
  "settings.choose_organisation": ({ code, business_id }) => {
    if (business_id === "1234567-2") {
      throw new Refusal({ code: "business-id-check", field: "business_id", args: { expected: "1" } });
    }
    played.stored.organisation = { ...(code === "853" ? turku : oulu), business_id: business_id || null };
    return { value: played.stored, touched: ["settings"] };
  },
  "settings.describe_officer": (typed) => {
    if (typed.name === "") throw new Refusal({ code: "empty-text", field: "name" });
    if (/^[^@]+$/.test(typed.email)) throw new Refusal({ code: "bad-mail-address", field: "email" });
    played.stored.officer = { ...salla, ...typed };
    return { value: played.stored, touched: ["settings"] };
  },
  "settings.hand_over": ({ officer }) => {
    if (officer.name === "") throw new Refusal({ code: "empty-text", field: "name" });
    played.stored.former_officers = [{ ...salla, until: "2026-11-23" }];
    played.stored.officer = { ...salla, ...officer, id: "2" as OfficerId, since: "2026-11-24" };
    return { value: played.stored, touched: ["settings"] };
  },
  "settings.record_residents": ({ year, count }) => {
    const others = played.stored.residents.filter((one) => one.year !== year);
    played.stored.residents = count === null ? others : [{ year, count }, ...others];
    return { value: played.stored, touched: ["settings"] };
  },
  "settings.set_thresholds": (set) => {
    played.stored.thresholds = set;
    return { value: played.stored, touched: ["settings"] };
  },
  "journal.turns": () => ({ undo: null, redo: null }),
  "memory.get": () => played.kept,
  "memory.choose_language": () => null,
  "memory.choose_theme": () => null,
  "memory.keep_draft": () => null,
  "memory.drop_draft": () => null,
};

/** Call in each test file: every test begins with Oulu, Salla and a year of residents. */
export function play(): void {
  beforeEach(() => {
    played.stored = {
      organisation: oulu,
      officer: salla,
      former_officers: [],
      residents: [{ year: 2024, count: 214_633 }],
      thresholds: {
        evenings_per_year: 2,
        confirmed_within_months: 12,
        body_met_within_months: 12,
        small_association_members: 50,
      },
    };
    played.kept = remembered;
    played.fake = cross(new FakeBridge(core));
  });
  afterEach(async () => {
    toast.close();
    drafts.recall([]);
    language.now = "fi";
    readsIn("fi");
    await memory.chooseTheme("system");
  });
}

export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((done) => setTimeout(done));
  await tick();
}

export async function show(section: string): Promise<void> {
  render(Settings, { path: [section] });
  await settle();
}

export const field = (name: RegExp | string): HTMLInputElement => screen.getByRole("textbox", { name });
export const button = (name: string): HTMLElement => screen.getByRole("button", { name });

export async function leaveWith(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.change(input);
  await fireEvent.blur(input);
  await settle();
}

export async function press(name: string): Promise<void> {
  await fireEvent.click(button(name));
  await settle();
}

/** The writes that were asked for, without what is only read. */
export const written = (): [string, unknown][] =>
  played.fake.calls
    .filter(({ name }) => !/get$|places$|turns$|draft$/.test(name))
    .map(({ name, input }) => [name, input]);

export const told = (input: HTMLElement): string => {
  const ids = (input.getAttribute("aria-describedby") ?? "").split(" ");
  return document.getElementById(ids.at(-1) ?? "")?.textContent.trim() ?? "";
};

// @vitest-environment happy-dom
/* The window speaks as the command line does, and changes its language without a restart. */
import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { language, LANGUAGES, say, sayIn, sayOp, sayProblem } from ".";

afterEach(() => {
  language.now = "fi";
});

test("a message is said in the language of the window", () => {
  const said = LANGUAGES.map((lang) => {
    language.now = lang;
    return say("common-optional");
  });
  expect(said).toEqual(["(ei pakollinen)", "(frivilligt)", "(optional)"]);
});

test("what has been said is said again when the language changes", () => {
  const heard: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      heard.push(say("common-undo"));
    });
  });
  flushSync();
  language.now = "sv";
  flushSync();
  stop();
  expect(heard).toEqual(["Kumoa", "Ångra"]);
});

test("a year is never grouped, a count always is", () => {
  expect(say("checklist-title", { year: 2026 })).toBe("Tarkistuslista 2026");
  expect(say("parts-count", { done: 1240, all: 5012 })).toBe("1\u{A0}240/5\u{A0}012");
  expect(sayIn("en", "parts-count", { done: 1240, all: 5012 })).toBe("1,240/5,012");
});

test("a date is written by language", () => {
  const said = LANGUAGES.map((lang) => sayIn(lang, "checklist-decided-on", { date: "2026-11-16" }));
  expect(said).toEqual(["Päätetty 16.11.2026.", "Beslutat 16.11.2026.", "Decided on 16 Nov 2026."]);
});

test("plurals are the language's own", () => {
  expect(say("checklist-close-undecided", { count: 1 })).toContain("1 kriteeri jää");
  expect(say("checklist-close-undecided", { count: 6 })).toContain("6 kriteeriä jää");
});

test("text cannot break a sentence apart or turn it around", () => {
  expect(say("parts-no-match", { text: "a\nb\u{202E}c" })).toBe("Ei osumia haulle ”a bc”.");
});

test("a problem is a sentence with its arguments", () => {
  expect(sayProblem({ code: "busy", args: {} })).toContain("Tiedosto on auki toisessa ikkunassa.");
  expect(sayProblem({ code: "assessment-closed", args: { year: 2026 } })).toContain("2026");
  expect(sayProblem({ code: "no-store", args: {} }), "a missing argument is shown as missing").toContain("–");
});

test("an operation is a noun", () => {
  expect(say("op-undone", { op: sayOp("checklist-close") })).toBe("Kumottu: arvion vahvistus.");
});

test("an attribute is said by its own id", () => {
  expect(say("checklist-status-partly.said")).toBe("toteutuu osittain");
});

test("a wrong id and wrong arguments do not compile", () => {
  // @ts-expect-error no Fluent file has it
  expect(say("common-nothing")).toBe("common-nothing");
  // @ts-expect-error the year is missing
  expect(say("checklist-title")).toBe("Tarkistuslista –");
  // @ts-expect-error a year is a number
  expect(say("checklist-title", { year: "two" })).toBe("Tarkistuslista two");
});

test("a language is said once it has been learnt; Finnish from the first", async () => {
  vi.resetModules();
  const words = await import(".");
  const inSwedish = (): string => words.sayIn("sv", "common-cancel");
  expect(words.sayIn("fi", "common-cancel")).toBe("Peru");
  expect(inSwedish()).toBe("common-cancel");
  await words.learn("sv");
  expect(inSwedish()).toBe("Avbryt");
});

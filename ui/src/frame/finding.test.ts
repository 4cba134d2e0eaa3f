/* What the search finds, in which order, and which letters it marks. */
import { describe, expect, test } from "vitest";
import { excerpt, find, marked, type Candidate } from "./finding";

const at = (
  id: string,
  group: Candidate["group"],
  label: string,
  more: Partial<Candidate> = {},
): Candidate => ({
  id,
  group,
  icon: "act",
  label,
  ...more,
});

const CANDIDATES = [
  at("checklist", "places", "Tarkistuslista", { also: ["Checklista", "Checklist"] }),
  at("3.2a", "criteria", "Osa", { code: "3.2a" }),
  at("3.1", "criteria", "Järjestöyhdyshenkilö on nimetty", {
    code: "3.1",
    also: ["A liaison officer has been named"],
  }),
  at("3.2", "criteria", "Järjestöt kutsutaan säännöllisesti koolle", { code: "3.2" }),
  at("13.2", "criteria", "Vuoden 3.2 kriteerit", { code: "13.2" }),
  at("print", "deeds", "Tulosta tarkistuslista"),
];

const ids = (typed: string): string[] =>
  find(CANDIDATES, typed).flatMap(({ hits }) => hits.map(({ id }) => id));

describe("the search", () => {
  test("finds everything while nothing is typed", () => {
    expect(ids(" ")).toHaveLength(CANDIDATES.length);
  });

  test("puts the number of a criterion before all else", () => {
    expect(ids("3.2"), "the number itself, what begins with it, what has it inside").toEqual([
      "3.2",
      "3.2a",
      "13.2",
    ]);
    expect(ids("3."), "a number that is being typed").toEqual(["3.2a", "3.1", "3.2", "13.2"]);
  });

  test("needs no marks, and every word anywhere", () => {
    expect(ids("JARJESTO")).toEqual(["3.1", "3.2"]);
    expect(ids("koolle saannoll")).toEqual(["3.2"]);
    expect(ids("koolle nimetty"), "each of them stands somewhere, but not together").toEqual([]);
  });

  test("puts what begins so before what has it inside", () => {
    expect(ids("tarkistus"), "and the kind with the best hit first").toEqual(["checklist", "print"]);
    expect(ids("tulosta")[0]).toBe("print");
  });

  test("knows the words of other languages, from three letters on", () => {
    expect(ids("liaison")).toEqual(["3.1"]);
    expect(ids("li"), "two letters stand in everything").not.toContain("3.1");
  });

  test("shows no more of a kind than one reads", () => {
    const many = Array.from({ length: 50 }, (_, n) => at(String(n), "records", `Kirjaus ${String(n)}`));
    expect(find(many, "kirjaus")[0]?.hits).toHaveLength(20);
  });
});

describe("found letters", () => {
  const found = (text: string, typed: string): string[] =>
    marked(text, typed)
      .filter((piece) => piece.found)
      .map((piece) => piece.text);

  test("are marked as they stand in the text", () => {
    expect(found("Näyttämö ry", "nayt")).toEqual(["Näyt"]);
    expect(found("Järjestöt koolle", "koo jar")).toEqual(["Jär", "koo"]);
    expect(
      marked("Näyttämö", "nayt")
        .map(({ text }) => text)
        .join(""),
      "nothing is lost",
    ).toBe("Näyttämö");
  });

  test("are right where a letter is written as two signs", () => {
    expect(found("a\u{308}a\u{308}kko\u{308}set x", "kko"), "the mark of the a before stays with it").toEqual(
      ["kko"],
    );
  });

  test("stand in the part of a long text that is shown", () => {
    const long = `${"sana ".repeat(60)}Mallikas ${"muu ".repeat(60)}`;
    const shown = excerpt(long, "mallik");
    expect(shown).toContain("Mallikas");
    expect(shown.length).toBeLessThan(130);
    expect(shown.startsWith("… ") && shown.endsWith(" …"), "and says that there is more on both sides").toBe(
      true,
    );
    expect(excerpt("Lyhyt\n teksti", "x"), "a short text stands as it is, on one line").toBe("Lyhyt teksti");
  });
});

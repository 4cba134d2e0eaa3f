/* What a column can hold. */
import { expect, test } from "vitest";
import api from "../../../gen/api.ts?raw";
import { fieldName, GROUPS, hasName, sameAs, valueWord } from "./fields";

test("every field of the core can be chosen, once", () => {
  const declared = /export type ImportField = ([^;]+);/.exec(api)?.[1] ?? "";
  const known = [...declared.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  const offered = GROUPS.flatMap(({ fields }) => fields);
  expect([...offered].sort()).toEqual([...known].sort());
  expect(offered.map(fieldName).filter((name) => name === "")).toEqual([]);
});

test("a name in any language is a name", () => {
  expect(hasName([null, "name_sv"])).toBe(true);
  expect(hasName([null, "email"])).toBe(false);
});

test("columns that are left out are not the same", () => {
  expect(sameAs([null, null], 0)).toBeUndefined();
  expect(sameAs(["email", "phone", "email"], 0)).toBe(2);
  expect(sameAs(["email", "phone", "email"], 2)).toBe(0);
});

test("what a row brings is written as the window writes it", () => {
  expect(valueWord("confirmed_on", "2026-02-01")).toBe("1.2.2026");
  expect(valueWord("members", "1234")).toBe("1\u{A0}234");
  expect(valueWord("register_number", "195883"), "a number that counts nothing").toBe("195883");
  expect(valueWord("email", "")).toBe("–");
});

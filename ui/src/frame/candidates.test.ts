// @vitest-environment happy-dom
/* Records that the store has found, and where they lead. */
import { beforeEach, expect, test } from "vitest";
import { cross, FakeBridge } from "../bridge";
import type { Contact, Hit } from "../gen/api";
import { address } from "./address.svelte";
import { recordCandidates } from "./candidates";

const hit = (kind: string, text: string): Hit => ({ kind, id: "x", text });

beforeEach(() => {
  cross(
    new FakeBridge({
      "contacts.get": () => ({ id: "x", association: "martat" }) as unknown as Contact,
    }),
  );
});

test("what has a name is called by it, without its numbers and addresses", () => {
  const found = [
    hit("association", "Martat ry\n195.883 195883 OULU"),
    hit("person", "Aino Mallikas\naino@example.fi"),
  ];
  const called = recordCandidates(found, [], "a").map(({ label }) => label);
  expect(called).toEqual(["Martat ry", "Aino Mallikas"]);
});

test("a person has a place, in whatever association or in none", () => {
  const [person] = recordCandidates([hit("person", "Aino Mallikas\n")], [], "aino");
  expect(person?.to).toEqual(["associations", "person", "x"]);
});

test("an entry of the contact log is found by what it says, and leads to the log it stands in", async () => {
  const [entry] = recordCandidates([hit("contact", "Talkooväkeä keväälle")], [], "talkoo");
  expect(entry?.label).toBe("Talkooväkeä keväälle");
  await entry?.run?.();
  expect(address.parts).toEqual(["associations", "martat", "contacts"]);
});

// @vitest-environment happy-dom
/* The people of an association and its contact log at work. The core is played. */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge, Refusal, type Answers } from "../../bridge";
import { address } from "../../frame/address.svelte";
import type {
  Association,
  AssociationId,
  BoardMember,
  Contact,
  ContactId,
  Person,
  PersonId,
  RoleId,
} from "../../gen/api";
import { drafts } from "../../state/drafts.svelte";
import Shown from "./Association.svelte";
import { BLANK, type AssociationTab } from "./association";
import { callTo } from "./links.svelte";

vi.mock("../../state/clock.svelte", () => ({ clock: { today: "2026-11-24" } }));

const ID = "a" as AssociationId;
const association: Association = {
  ...BLANK,
  id: ID,
  name: "Aalto ry",
  name_fi: "Aalto ry",
  members: 96,
  members_on: "2025-12-31",
  languages: ["fi", "sv"],
  email: "aalto@example.fi",
  phone: "+358 (0)50 000-0001",
  status: "active",
  status_since: null,
  confirmed_on: null,
};
const member = (id: string, name: string, kind: string, more: Partial<BoardMember> = {}): BoardMember => ({
  id: id as RoleId,
  person: `person-${id}` as PersonId,
  association: ID,
  association_name: "Aalto ry",
  kind,
  title: "",
  since: "2025-01-01",
  until: null,
  current: true,
  name,
  email: "",
  phone: "",
  ...more,
});

const PERSON: Person = {
  id: "person-r1" as PersonId,
  name: "Ritva Kuvitelma",
  given_name: "Ritva",
  family_name: "Kuvitelma",
  email: "",
  phone: "",
  basis: null,
  source: "",
  confirmed_on: "",
  note: "",
  roles: [],
};

let board: BoardMember[];
let log: Contact[];
let fake: FakeBridge;
const touched = ["people"];

const core: Answers = {
  "memory.keep_draft": () => null,
  "memory.drop_draft": () => null,
  "journal.turns": () => ({ undo: null, redo: null }),
  "people.role_kinds": () => ["chair", "secretary", "contact_person", "member"],
  "people.board": () => board,
  "people.list": ({ filter }) => ({
    count: 0,
    offset: 0,
    rows: filter.words.includes("Kuvitelma")
      ? [{ id: "known" as PersonId, listed_as: "Kuvitelma Ritva", email: "", phone: "", roles: [] }]
      : [],
  }),
  "people.give_role": ({ who, kind }) => {
    if ("new" in who && who.new.family_name === "")
      throw new Refusal({ code: "empty-text", field: "family_name" });
    board = [...board, member("r9", "Uusi", kind)];
    return { value: board[0] as never, touched };
  },
  "people.change_board": () => ({ value: board, touched }),
  "contacts.list": () => ({ count: log.length, offset: 0, rows: log }),
  "contacts.add": ({ details }) => {
    if (details.summary === "") throw new Refusal({ code: "empty-text", field: "summary" });
    const entry = { ...details, id: "c9" as ContactId, association: ID, association_name: "Aalto ry" };
    log = [entry, ...log];
    return { value: entry, touched: ["contacts"] };
  },
  "contacts.change": ({ id, fields }) => {
    log = log.map((entry) => (entry.id === id ? ({ ...entry, ...fields } as Contact) : entry));
    return { value: log[0] as Contact, touched: ["contacts"] };
  },
};

const asked = (name: string): unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input);

function show(tab: AssociationTab, person?: string): void {
  address.pass("associations", ID, tab);
  const nothing = (): void => undefined;
  render(Shown, {
    association,
    places: undefined,
    tab,
    person,
    onremoved: nothing,
    onleave: nothing,
  });
}

beforeEach(() => {
  board = [
    member("r1", "Ritva Kuvitelma", "chair"),
    member("r2", "Aino Esimerkki", "secretary", { since: "2020-01-01", until: "2024-12-31", current: false }),
  ];
  log = [
    {
      id: "c1" as ContactId,
      association: ID,
      association_name: "Aalto ry",
      kind: "call",
      held_on: "2026-11-02",
      summary: "Toivoo iltavuoroa.",
      follow_up: "2026-11-20",
      followed_up: false,
    },
  ];
  fake = cross(new FakeBridge(core));
  drafts.recall([]);
});

test("the first tab answers the telephone", async () => {
  show("details");
  expect(await screen.findByText("Ritva Kuvitelma")).toBeTruthy();
  expect(screen.getByText("puheenjohtaja 1.1.2025 alkaen")).toBeTruthy();
  expect(screen.queryByText("Aino Esimerkki"), "who was something before is elsewhere").toBeNull();
  expect(screen.getByText("96, laskettu 31.12.2025")).toBeTruthy();
  expect(screen.getByText("suomi, ruotsi")).toBeTruthy();
  expect(await screen.findByText("Toivoo iltavuoroa.")).toBeTruthy();
  expect(screen.getByText(/palaa asiaan 20\.11\.2026, 4 pv myöhässä/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "aalto@example.fi" }));
  await fireEvent.click(screen.getByRole("button", { name: "+358 (0)50 000-0001" }));
  expect(fake.opened).toEqual(["mailto:aalto@example.fi", "tel:+358500000001"]);
  expect(screen.getByRole("tab", { name: "Henkilöt 1" })).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Yhteydenotot 1" })).toBeTruthy();
});

test("whom one sees one can call and write to, in the list and alone", async () => {
  const reach = { phone: "050 000 0002", email: "ritva@example.fi" };
  board = [member("r1", "Ritva Kuvitelma", "chair", reach)];
  fake.answer({ "people.get": () => ({ ...PERSON, ...reach, roles: board }) });
  show("people");
  await fireEvent.click(await screen.findByRole("button", { name: "050 000 0002" }));
  await fireEvent.click(screen.getByRole("button", { name: "ritva@example.fi" }));
  expect(fake.opened).toEqual(["tel:0500000002", "mailto:ritva@example.fi"]);
  cleanup();
  show("people", "person-r1");
  fake.openLink = () => Promise.resolve(false);
  await fireEvent.click(await screen.findByRole("button", { name: "050 000 0002" }));
  expect(await screen.findByText(/ei ole ohjelmaa, joka avaisi linkin/)).toBeTruthy();
});

test("from among those of an association one goes on to the person alone", async () => {
  fake.answer({ "people.get": () => ({ ...PERSON, roles: board }) });
  show("people", "person-r1");
  await fireEvent.click(await screen.findByRole("button", { name: "Kaikki roolit ja historia" }));
  expect(address.parts).toEqual(["associations", "person", "person-r1"]);
});

test("who wrote the same into both fields still sees everybody", async () => {
  board = [member("r1", "Ritva Kuvitelma", "chair", { phone: "kysy Ainolta", email: "kysy Ainolta" })];
  show("people");
  expect(await screen.findAllByText("kysy Ainolta")).toHaveLength(2);
});

test("only what is one number can be called", () => {
  expect(callTo("(08) 000 0001")).toBe("tel:080000001");
  expect(callTo("00358 50 000 0001")).toBe("tel:00358500000001");
  for (const text of [
    "",
    "050 000 0001 / Ritva",
    "050 000 0001, 050 000 0002",
    "kysy Ritvalta",
    "0500000001 tel:112",
  ])
    expect(callTo(text), text).toBeUndefined();
});

test("somebody new gets a role in one act, and what is missing is told at its field", async () => {
  show("people");
  await fireEvent.click(await screen.findByRole("button", { name: "Lisää henkilö" }));
  const form = screen.getByRole("form", { name: "Lisää henkilö" });
  await fireEvent.submit(form);
  const family = within(form).getByRole("textbox", { name: /Sukunimi/ });
  await waitFor(() => {
    expect(family.getAttribute("aria-invalid")).toBe("true");
  });
  await fireEvent.input(family, { target: { value: "Uosukainen" } });
  await fireEvent.submit(form);
  await waitFor(() => {
    expect(asked("people.give_role").at(-1)).toMatchObject({
      who: { new: { family_name: "Uosukainen" } },
      association: ID,
      kind: "contact_person",
      since: "2026-11-24",
    });
  });
  expect(await screen.findByRole("tab", { name: "Henkilöt 2" })).toBeTruthy();
});

test("whoever is in the register already is offered, and not entered twice", async () => {
  show("people");
  await fireEvent.click(await screen.findByRole("button", { name: "Lisää henkilö" }));
  const form = screen.getByRole("form", { name: "Lisää henkilö" });
  await fireEvent.input(within(form).getByRole("textbox", { name: /Sukunimi/ }), {
    target: { value: "Kuvitelma" },
  });
  await fireEvent.click(await screen.findByRole("button", { name: "Valitse Kuvitelma Ritva" }));
  await fireEvent.submit(form);
  await waitFor(() => {
    expect(asked("people.give_role").at(-1)).toMatchObject({ who: { known: "known" } });
  });
});

test("a board changes in one act: who goes and who comes", async () => {
  show("people");
  await fireEvent.click(await screen.findByRole("button", { name: "Hallitus vaihtui" }));
  const form = screen.getByRole("form", { name: "Hallitus vaihtui" });
  await fireEvent.submit(form);
  expect(await screen.findByText("Merkitse, kuka lähtee tai kuka tulee.")).toBeTruthy();
  expect(asked("people.change_board")).toEqual([]);
  await fireEvent.click(within(form).getByRole("checkbox", { name: "Ritva Kuvitelma, puheenjohtaja" }));
  await fireEvent.input(within(form).getByRole("textbox", { name: /Sukunimi/ }), {
    target: { value: "Virtanen" },
  });
  await fireEvent.submit(form);
  await waitFor(() => {
    expect(asked("people.change_board")).toMatchObject([
      { association: ID, on: "2026-11-24", ends: ["r1"], members: [{ kind: "chair" }] },
    ]);
  });
});

test("a contact is logged, and what one came back to is done", async () => {
  show("contacts");
  await fireEvent.click(await screen.findByRole("button", { name: "Hoidettu" }));
  expect(await screen.findByText("hoidettu, piti palata 20.11.2026")).toBeTruthy();
  await fireEvent.click(screen.getAllByRole("button", { name: "Kirjaa yhteydenotto" }).at(-1) as HTMLElement);
  const form = screen.getByRole("form", { name: "Kirjaa yhteydenotto" });
  await fireEvent.submit(form);
  const summary = within(form).getByRole("textbox", { name: /Mistä puhuttiin/ });
  await waitFor(() => {
    expect(summary.getAttribute("aria-invalid"), "an entry says something").toBe("true");
  });
  await fireEvent.input(summary, { target: { value: "Tiedot tarkistettu." } });
  await fireEvent.blur(summary);
  await fireEvent.submit(form);
  await waitFor(() => {
    expect(asked("contacts.add").at(-1)).toMatchObject({
      association: ID,
      details: { kind: "call", held_on: "2026-11-24", summary: "Tiedot tarkistettu." },
    });
  });
  expect(await screen.findByText("Tiedot tarkistettu.")).toBeTruthy();
});

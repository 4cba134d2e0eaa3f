// @vitest-environment happy-dom
/* One person alone, who may be in several associations or in none. The core is played. */
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import type { FakeBridge } from "../../../bridge";
import { address } from "../../../frame/address.svelte";
import type { AssociationId, Person, PersonId, Role, RoleId } from "../../../gen/api";
import { toast } from "../../../parts";
import Associations from "../Associations.svelte";
import { asked, opened } from "../played";

vi.mock("../../../state/clock.svelte", () => ({ clock: { today: "2026-11-24" } }));

const ID = "p1" as PersonId;
const role = (id: string, kind: string, association: string | null, more: Partial<Role> = {}): Role => ({
  id: id as RoleId,
  person: ID,
  association: association as AssociationId | null,
  association_name: association === null ? "" : `Seura ${association}`,
  kind,
  title: "",
  since: "2025-01-01",
  until: null,
  current: true,
  ...more,
});

let person: Person;
let fake: FakeBridge;

beforeEach(() => {
  person = {
    id: ID,
    name: "Aino Mallikas",
    given_name: "Aino",
    family_name: "Mallikas",
    email: "aino@example.fi",
    phone: "050 000 0001",
    basis: "public_task",
    source: "",
    confirmed_on: "",
    note: "",
    roles: [],
  };
  ({ fake } = opened());
  fake.answer({
    "people.role_kinds": () => ["chair", "secretary", "contact_person", "member"],
    "people.get": () => person,
    "people.change": ({ fields }) => {
      person = { ...person, ...fields } as Person;
      return { value: person, touched: ["people"] };
    },
    "people.remove": () => ({ value: null, touched: ["people"] }),
    "journal.history": () => [
      {
        at: "2026-11-02T10:00:00Z",
        op: "people-change",
        by: null,
        changes: [{ table: "person", id: ID, kind: "changed", before: { basis: null, confirmed_on: "" } }],
      } as never,
    ],
  });
});

async function show(...tab: string[]): Promise<void> {
  address.pass("associations", "person", ID, ...tab);
  render(Associations, { path: ["person", ID, ...tab] });
  await screen.findByRole("heading", { level: 2, name: "Aino Mallikas" });
}

test("who is in no association is shown, reached, and changed all the same", async () => {
  await show();
  expect(screen.getByText("ei roolia nyt")).toBeTruthy();
  expect(screen.getByText("Rooleja ei ole kirjattu.")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "050 000 0001" }));
  expect(fake.opened).toEqual(["tel:0500000001"]);
  const email = screen.getByRole("textbox", { name: /Sähköposti/ });
  await fireEvent.input(email, { target: { value: "aino.m@example.fi" } });
  await fireEvent.blur(email);
  await waitFor(() => {
    expect(asked(fake, "people.change")).toEqual([{ id: ID, fields: { email: "aino.m@example.fi" } }]);
  });
});

test("who is in several is seen whole, and each of them is a step away", async () => {
  const over = { until: "2025-12-31", current: false };
  person.roles = [role("r1", "chair", "a"), role("r2", "member", null), role("r3", "secretary", "z", over)];
  await show();
  expect(screen.getByText("puheenjohtaja, Seura a · hallituksen jäsen, Oma organisaatio")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Oma organisaatio" })).toBeTruthy();
  expect(screen.getAllByRole("combobox", { name: "Rooli" })).toHaveLength(3);
  await fireEvent.click(screen.getByRole("button", { name: "Seura z" }));
  expect(address.parts).toEqual(["associations", "z"]);
});

test("the history says in words what was changed", async () => {
  await show("history");
  expect(await screen.findByText("yleinen etu tai julkinen tehtävä")).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Historia" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.queryByText("Tiedot vahvistettu"), "what stayed empty is no change").toBeNull();
});

test("who is deleted leaves the list behind, and Esc leads there as well", async () => {
  await show();
  const list = await screen.findByRole("listbox", { name: "Yhdistykset" });
  await fireEvent.keyDown(screen.getByRole("heading", { level: 2, name: "Aino Mallikas" }), {
    key: "Escape",
  });
  await waitFor(() => {
    expect(document.activeElement).toBe(list);
  });
  await fireEvent.click(screen.getByRole("button", { name: "Poista henkilö" }));
  await waitFor(() => {
    expect(address.parts).toEqual(["associations"]);
  });
  expect(toast.now?.text).toBe("Aino Mallikas poistettu.");
});

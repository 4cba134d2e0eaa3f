// @vitest-environment happy-dom
/* Which associations are listed, and which of them are picked. Not here: one association (`associations.test`). The core
   is played. */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import type { FakeBridge } from "../../bridge";
import { address } from "../../frame/address.svelte";
import type { AssociationId } from "../../gen/api";
import { toast } from "../../parts";
import Associations from "./Associations.svelte";
import { picked } from "./picked.svelte";
import { asked, association, names, opened, type Played } from "./played";
import { wanted } from "./wanted.svelte";

vi.mock("../../state/clock.svelte", () => ({ clock: { today: "2026-11-24" } }));

let played: Played;
let fake: FakeBridge;

/** Shows the page of the address. */
async function show(...path: string[]): Promise<void> {
  address.pass("associations", ...path);
  render(Associations, { path });
  await screen.findByRole("search");
}

beforeEach(() => {
  ({ played, fake } = opened());
});

/** Chooses one more filter by typing it. */
async function narrow(typed: string, name: string): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name: "Lisää suodatin" }));
  const field = screen.getByRole("combobox", { name: /Toimiala, avainsana tai kotipaikka/ });
  await waitFor(() => {
    expect(document.activeElement).toBe(field);
  });
  await fireEvent.input(field, { target: { value: typed } });
  await fireEvent.click(await screen.findByRole("option", { name }));
  await waitFor(() => {
    expect(field.isConnected).toBe(false);
  });
}

/** Three in two municipalities and two classes. */
function inPlaces(): void {
  fake.answer({
    "settings.places": () => ({
      municipalities: [
        { code: "564", name: { fi: "Oulu", sv: "Uleåborg", en: "Oulu" } },
        { code: "425", name: { fi: "Liminka", sv: "Limingo", en: "Liminka" } },
      ] as never,
      counties: [],
      regions: [],
    }),
  });
  played.stored = [
    association("a", "Aalto ry", { municipality: "564", purpose_class: 4 }),
    association("b", "Bändit ry", { municipality: "425", purpose_class: 4 }),
    association("c", "Capella ry", { municipality: "564" }),
  ];
}

test("the list is narrowed to purpose classes and municipalities, each a chip that takes it away", async () => {
  inPlaces();
  await show();
  await narrow("kult", "Kulttuuri Toimiala");
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry", "Bändit ry"]);
  });
  const opener = screen.getByRole("button", { name: "Lisää suodatin" });
  expect(document.activeElement, "the focus comes back").toBe(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("false");
  await narrow("uleå", "Oulu Kotipaikka");
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry"]);
  });
  const first = screen.getByRole("button", { name: "Poista suodatin: Kulttuuri" });
  const second = screen.getByRole("button", { name: "Poista suodatin: Oulu" });
  await fireEvent.click(first);
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry", "Capella ry"]);
  });
  await waitFor(() => {
    expect(document.activeElement, "the focus goes on to what stood after it").toBe(second);
  });
  await narrow("ei toim", "Ei toimialaa Toimiala");
  await waitFor(() => {
    expect(names(), "those of which it is not known").toEqual(["Capella ry"]);
  });
});

test("the list is narrowed to a tag, which is offered with the number of those that have it", async () => {
  inPlaces();
  for (const [id, tags] of [
    ["a", ["talkoot ja leirit"]],
    ["c", ["seniorit", "talkoot ja leirit"]],
  ] as const)
    played.find(id).tags = [...tags];
  await show();
  await narrow("talk", "talkoot ja leirit Avainsana, 2 yhdistystä");
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry", "Capella ry"]);
  });
  await narrow("seni", "seniorit Avainsana, 1 yhdistys");
  await waitFor(() => {
    expect(asked(fake, "associations.list").at(-1), "any of them").toMatchObject({
      filter: { tags: ["talkoot ja leirit", "seniorit"] },
    });
  });
  await fireEvent.click(screen.getByRole("button", { name: "Poista suodatin: talkoot ja leirit" }));
  await waitFor(() => {
    expect(names()).toEqual(["Capella ry"]);
  });
});

test("the field for one more filter needs no word on its being left empty", async () => {
  await show();
  await fireEvent.click(screen.getByRole("button", { name: "Lisää suodatin" }));
  expect(screen.getByRole("combobox", { name: "Toimiala, avainsana tai kotipaikka" })).toBeTruthy();
  expect(screen.queryByText(/ei pakollinen/)).toBeNull();
});

test("those to come back to are listed, each with its day", async () => {
  const { filter, order } = wanted;
  const { rows } = await fake.call("fi", "associations.list", { filter, order, offset: 0, limit: 9 });
  fake.answer({
    "associations.list": ({ filter }) => {
      const due = rows.slice(0, 1).map((line) => ({ ...line, follow_up: "2026-11-20" }));
      return filter.follow_up_due
        ? { count: 1, offset: 0, rows: due }
        : { count: rows.length, offset: 0, rows };
    },
  });
  await show();
  expect(await screen.findAllByText("ei vahvistettu")).toHaveLength(2);
  await fireEvent.click(screen.getByRole("button", { name: "Asiaan palattava" }));
  expect(await screen.findByText("palaa asiaan 20.11.2026, 4 pv myöhässä")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Asiaan palattava" }));
  expect(await screen.findAllByText("ei vahvistettu")).toHaveLength(2);
});

test("what the list is narrowed to is what goes out and what is picked", async () => {
  inPlaces();
  await show("many");
  await narrow("limin", "Liminka Kotipaikka");
  await fireEvent.click(await screen.findByRole("button", { name: "Valitse kaikki 1" }));
  await waitFor(() => {
    expect([...picked]).toEqual(["b"]);
  });
  cleanup();
  fake.answer({ "associations.mailing": () => ({ addresses: 0, batches: [], missing: [] }) });
  await show();
  await fireEvent.click(await screen.findByRole("button", { name: "Vie" }));
  const dialog = screen.getByRole("dialog", { name: "Vie 1 yhdistys" });
  await fireEvent.click(within(dialog).getByRole("radio", { name: "Postituslista" }));
  await fireEvent.click(within(dialog).getByRole("button", { name: "Näytä osoitteet" }));
  await waitFor(() => {
    expect(asked(fake, "associations.mailing")).toMatchObject([
      { filter: { municipalities: ["425"] }, ids: [] },
    ]);
  });
});

test("what is chosen already is not offered, and Esc gives up choosing", async () => {
  inPlaces();
  await show();
  await narrow("limin", "Liminka Kotipaikka");
  await fireEvent.click(screen.getByRole("button", { name: "Lisää suodatin" }));
  const field = screen.getByRole("combobox", { name: /Toimiala, avainsana tai kotipaikka/ });
  await fireEvent.input(field, { target: { value: "limin" } });
  expect(await screen.findByText(/”limin”/)).toBeTruthy();
  expect(screen.queryByRole("option", { name: "Liminka Kotipaikka" })).toBeNull();
  await fireEvent.keyDown(field, { key: "Escape" });
  await waitFor(() => {
    expect(field.getAttribute("aria-expanded"), "first the list closes").toBe("false");
  });
  expect(field.isConnected).toBe(true);
  await fireEvent.keyDown(field, { key: "Escape" });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Lisää suodatin" }));
  });
  expect(field.isConnected).toBe(false);
});

test("a list that is narrowed to nothing shows the way back to all", async () => {
  inPlaces();
  wanted.narrowed = [
    { kind: "purpose", of: 9 },
    { kind: "municipality", of: "999" },
  ];
  await show();
  expect(screen.getByRole("button", { name: "Poista suodatin: 999" }), "no place that is known").toBeTruthy();
  await fireEvent.click(await screen.findByRole("button", { name: "Näytä kaikki" }));
  await waitFor(() => {
    expect(names()).toHaveLength(3);
  });
  expect(screen.queryByRole("button", { name: /^Poista suodatin/ })).toBeNull();
});

test("the same is done to several that are picked, as one step", async () => {
  fake.answer({
    "associations.change_many": ({ ids }) => ({ value: { changed: ids.length }, touched: ["associations"] }),
    "associations.set_status": ({ ids, status }) => {
      for (const id of ids) played.find(id).status = status;
      return { value: { changed: ids.length }, touched: ["associations"] };
    },
  });
  await show("many");
  expect(await screen.findByText("Ei valittuja")).toBeTruthy();
  const list = await screen.findByRole("listbox", { name: "Yhdistykset" });
  expect(list.getAttribute("aria-multiselectable")).toBe("true");
  await fireEvent.keyDown(list, { key: " " });
  expect(await screen.findByText("1 yhdistys valittu")).toBeTruthy();
  await fireEvent.keyDown(list, { key: " " });
  expect(await screen.findByText("Ei valittuja"), "once more drops it").toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Valitse kaikki 2" }));
  expect(await screen.findByText("2 yhdistystä valittu")).toBeTruthy();
  await fireEvent.input(screen.getByRole("textbox", { name: /Lisää avainsanat/ }), {
    target: { value: "seniorit, kylätalo" },
  });
  await fireEvent.click(screen.getByRole("button", { name: "Muuta avainsanat" }));
  await waitFor(() => {
    expect(asked(fake, "associations.change_many")).toEqual([
      { ids: ["a", "m"], fields: {}, add_tags: ["seniorit", "kylätalo"], remove_tags: [] },
    ]);
  });
  await fireEvent.click(screen.getByRole("radio", { name: "Lepää" }));
  await waitFor(() => {
    expect(toast.now?.text).toBe("Muutettu 2 yhdistystä.");
  });
  expect(played.find("m").status).toBe("dormant");
});

test("Shift picks a whole range, read or not, and a shorter one drops what the longer one took", async () => {
  played.stored = Array.from({ length: 1500 }, (_, n) =>
    association(`id-${String(n)}`, `Seura ${String(n)} ry`),
  );
  await show("many");
  const list = await screen.findByRole("listbox", { name: "Yhdistykset" });
  const shift = (key: string) => fireEvent.keyDown(list, { key, shiftKey: true });
  await fireEvent.keyDown(list, { key: "ArrowDown" });
  await fireEvent.keyDown(list, { key: " " });
  await shift("ArrowDown");
  await shift("ArrowDown");
  expect(await screen.findByText("3 yhdistystä valittu")).toBeTruthy();
  await shift("ArrowUp");
  expect([...picked]).toEqual(["id-1", "id-2"]);
  await shift("End");
  expect(
    await screen.findByText(/^1\s499 yhdistystä valittu$/),
    "most of them have not been read",
  ).toBeTruthy();
  expect(picked.has("id-0" as AssociationId)).toBe(false);
  await shift("Home");
  expect(await screen.findByText("2 yhdistystä valittu")).toBeTruthy();
  expect([...picked].toSorted()).toEqual(["id-0", "id-1"]);
});

test("who picks something else meanwhile is not given a range that is still being read", async () => {
  played.stored = Array.from({ length: 1500 }, (_, n) =>
    association(`id-${String(n)}`, `Seura ${String(n)} ry`),
  );
  await show("many");
  const list = await screen.findByRole("listbox", { name: "Yhdistykset" });
  await fireEvent.keyDown(list, { key: " " });
  await fireEvent.keyDown(list, { key: "End", shiftKey: true });
  await fireEvent.click(screen.getByRole("button", { name: "Poista valinnat" }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(picked.size).toBe(0);
});

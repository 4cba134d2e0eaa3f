// @vitest-environment happy-dom
/* The associations at work: finding one, changing it, adding one that may be there already. The core is played. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, test } from "vitest";
import type { FakeBridge } from "../../bridge";
import { address } from "../../frame/address.svelte";
import { toast } from "../../parts";
import { drafts } from "../../state/drafts.svelte";
import Associations from "./Associations.svelte";
import { asked, LONG, names, opened, type Played } from "./played";
import { wanted } from "./wanted.svelte";

let played: Played;
let fake: FakeBridge;

/** Shows the page of the address, and follows it. */
async function show(...path: string[]): Promise<void> {
  address.pass("associations", ...path);
  const { rerender } = render(Associations, { path: address.parts.slice(1) });
  follow = () => rerender({ path: address.parts.slice(1) });
  await screen.findByRole("search");
}

/** Follows the address, as the frame does. */
let follow = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  ({ played, fake } = opened());
  drafts.recall([]);
});

test("those at work are listed, and the others when they are asked for", async () => {
  await show();
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry", LONG]);
  });
  expect(screen.getByText("2 yhdistystä")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Toiminnassa" }));
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry", LONG, "Ähtävän Martat ry"]);
  });
  await fireEvent.click(screen.getByRole("button", { name: "Ei sähköpostia" }));
  await waitFor(() => {
    expect(names()).toEqual([LONG, "Ähtävän Martat ry"]);
  });
});

test("what is listed is what goes out", async () => {
  await show();
  await fireEvent.click(await screen.findByRole("button", { name: "Vie" }));
  expect(screen.getByRole("dialog", { name: "Vie 2 yhdistystä" })).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Peru" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("one finds as one types, and a search that finds nothing shows the way back to all", async () => {
  await show();
  const search = screen.getByRole("searchbox");
  await fireEvent.input(search, { target: { value: "hyvinv" } });
  await waitFor(() => {
    expect(names()).toEqual([LONG]);
  });
  await fireEvent.input(search, { target: { value: "hyvinvx" } });
  await fireEvent.click(await screen.findByRole("button", { name: "Näytä kaikki" }));
  await waitFor(() => {
    expect(names()).toHaveLength(3);
  });
});

test("where there is none yet, the page says what belongs here and how it begins", async () => {
  played.stored = [];
  wanted.clear();
  await show();
  expect(await screen.findByRole("heading", { name: "Ei vielä yhdistyksiä" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "Uusi yhdistys" })).toHaveLength(2);
  await fireEvent.click(screen.getByRole("button", { name: "Tuo taulukosta" }));
  expect(address.parts).toEqual(["associations", "import"]);
});

test("a field is saved on leaving, and what is refused is told under it", async () => {
  await show("a", "edit");
  const mail = await screen.findByRole("textbox", { name: /Sähköposti/ });
  await fireEvent.input(mail, { target: { value: "pelkkä" } });
  await fireEvent.blur(mail);
  expect(await screen.findByText(/Sähköpostiosoite/)).toBeTruthy();
  await fireEvent.input(mail, { target: { value: "uusi@example.fi" } });
  await fireEvent.blur(mail);
  await waitFor(() => {
    expect(asked(fake, "associations.change").at(-1)).toEqual({
      id: "a",
      fields: { email: "uusi@example.fi" },
    });
  });
  expect(played.find("a").email).toBe("uusi@example.fi");
  await waitFor(() => {
    expect(screen.queryByText(/Sähköpostiosoite/)).toBeNull();
  });
});

test("details are confirmed and an association is deleted, with the way back", async () => {
  await show("m");
  await screen.findByRole("heading", { level: 2, name: LONG });
  expect(screen.getByText(/rek\.nro 195\.883 · ei vahvistettu/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Vahvista tiedot" }));
  expect(await screen.findByText(/rek\.nro 195\.883 · vahvistettu 24\.11\.2026/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Poista" }));
  await waitFor(() => {
    expect(toast.now?.text).toBe(`${LONG} poistettu.`);
  });
  expect(toast.now?.undo).toBeTruthy();
  await follow();
  await waitFor(() => {
    expect(names()).toEqual(["Aalto ry"]);
  });
});

test("one that may be there already is shown before anything is saved", async () => {
  await show("new");
  const name = await screen.findByRole("textbox", { name: /Nimi suomeksi/ });
  await fireEvent.input(name, { target: { value: "Aalto" } });
  const twin = await screen.findByRole("button", { name: "Aalto ry" });
  expect(within(twin.closest("li") ?? twin).getByText(/samankaltainen nimi/)).toBeTruthy();
  expect(asked(fake, "associations.add")).toEqual([]);
  await fireEvent.click(twin);
  expect(address.parts).toEqual(["associations", "a"]);
});

test("who adds at once what may be there already sees that first, and adds it anyway", async () => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const twin = { id: played.find("a").id, name: "Aalto ry", municipality: "", by: ["name" as const] };
  fake.answer({ "associations.twins": async ({ name }) => answered.then(() => (name === "" ? [] : [twin])) });
  await show("new");
  const name = await screen.findByRole("textbox", { name: /Nimi suomeksi/ });
  // Typed and sent before the twins are there.
  await fireEvent.input(name, { target: { value: "Aalto" } });
  await fireEvent.submit(name.closest("form") ?? name);
  answer();
  const anyway = await screen.findByRole("button", { name: "Lisää silti" });
  expect(asked(fake, "associations.add"), "nothing is saved yet").toEqual([]);
  await fireEvent.click(anyway);
  await waitFor(() => {
    expect(address.parts).toEqual(["associations", "new-one"]);
  });
});

test("the history tells of every field of the form", async () => {
  fake.answer({
    "journal.history": () => [
      {
        at: "2026-11-24T10:00:00Z",
        op: "associations-change",
        by: null,
        changes: [
          {
            table: "association",
            kind: "changed",
            before: { municipality: "", purpose_class: null, publishable: 0 },
            after: { municipality: "999", purpose_class: 4, publishable: 1 },
          },
        ],
      },
    ],
    "settings.places": () => ({
      municipalities: [{ code: "999", name: { fi: "Mallikunta", sv: "Modellkommun", en: "Model" } }] as never,
      counties: [],
      regions: [],
    }),
  });
  Object.assign(played.find("a"), { municipality: "999", purpose_class: 4, publishable: true });
  await show("a", "history");
  expect(await screen.findByText("Mallikunta")).toBeTruthy();
  expect(screen.getByText("Kulttuuri")).toBeTruthy();
  expect(screen.getByText("kyllä")).toBeTruthy();
});

test("a new association is added with what is known, and opened", async () => {
  await show("new");
  const add = await screen.findByRole("button", { name: "Lisää yhdistys" });
  await fireEvent.click(add);
  expect(await screen.findByText(/tyhjä|Kirjoita/)).toBeTruthy();
  const name = screen.getByRole("textbox", { name: /Nimi suomeksi/ });
  await fireEvent.input(name, { target: { value: "Uusi seura ry" } });
  await fireEvent.blur(name);
  await tick();
  await fireEvent.click(add);
  await waitFor(() => {
    expect(address.parts).toEqual(["associations", "new-one"]);
  });
  expect(played.find("new-one").name).toBe("Uusi seura ry");
});

// @vitest-environment happy-dom
/* Taking associations out: which file is written, what is told of it, and whom to write to. The core is played. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { cross, FakeBridge, Refusal } from "../../../bridge";
import type { AssociationId, Mailing } from "../../../gen/api";
import { toast } from "../../../parts";
import { clock } from "../../../state/clock.svelte";
import { ALL } from "../wanted.svelte";
import Out from "./Out.svelte";

const mailing: Mailing = {
  addresses: 96,
  batches: [
    { mailto: "mailto:?bcc=a@example.fi", text: "a@example.fi; b@example.fi", count: 50 },
    { mailto: "mailto:?bcc=c@example.fi", text: "c@example.fi", count: 46 },
  ],
  missing: [
    { id: "k" as AssociationId, name: "Kalakerho ry", contact: "Pentti Näytemaa", phone: "050 000 1234" },
  ],
};

let fake: FakeBridge;
const onback = vi.fn<() => void>();
const ids = ["a" as AssociationId];
const { filter } = ALL;

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pick = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const asked = (name: string): unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input);

beforeEach(() => {
  toast.close();
  onback.mockClear();
  fake = cross(
    new FakeBridge({
      "exports.associations": () => ({ rows: 190 }),
      "reports.contacts": () => ({ pages: 3, bytes: 1, replaced: [] }),
      "associations.mailing": () => mailing,
    }),
  );
  fake.choice = "/koti/lista.csv";
  render(Out, { filter, ids, count: 190, onback });
});

test("a table of the chosen associations is written where it was said, in its language", async () => {
  const chosen = vi.spyOn(fake, "chooseSave");
  expect(screen.getByRole("dialog", { name: "Vie 190 yhdistystä" })).toBeTruthy();
  await pick("Taulukko, CSV");
  await pick("ruotsi");
  expect(screen.getByText(/Mukana on henkilötietoja/)).toBeTruthy();
  await press("Tallenna tiedosto");
  await waitFor(() => {
    expect(onback).toHaveBeenCalledOnce();
  });
  expect(chosen).toHaveBeenCalledWith("Tallenna tiedosto", `foreningar-${clock.today}.csv`, "csv");
  expect(asked("exports.associations")).toEqual([{ path: "/koti/lista.csv", filter, ids, lang: "sv" }]);
  expect(toast.now?.text).toBe("Viety 190 yhdistystä: /koti/lista.csv");
  expect(fake.opened, "a table is not opened by itself").toEqual([]);
});

test("a list of contacts is printed and opened, and the public one holds nothing personal", async () => {
  await pick("Julkinen yhteystietoluettelo, PDF");
  expect(screen.queryByText(/Mukana on henkilötietoja/)).toBeNull();
  fake.choice = "/koti/lista.pdf";
  await press("Tallenna tiedosto");
  await waitFor(() => {
    expect(onback).toHaveBeenCalledOnce();
  });
  expect(asked("reports.contacts")).toEqual([
    { path: "/koti/lista.pdf", filter, ids, lang: "fi", kind: "public" },
  ]);
  expect(fake.opened).toEqual(["/koti/lista.pdf"]);
  expect(toast.now?.text).toBe("Tallennettu: /koti/lista.pdf");
});

test("a list that is only to be printed goes to a passing file", async () => {
  await pick("Yhteystiedot omaan käyttöön, PDF");
  await press("Avaa tulostettavaksi");
  await waitFor(() => {
    expect(fake.opened[0]).toBe(`papers/yhdistysten-yhteystiedot-${clock.today}.pdf`);
  });
  expect(toast.now).toBeNull();
});

test("who chooses no file stays in the dialog", async () => {
  fake.choice = null;
  await press("Tallenna tiedosto");
  expect(asked("exports.associations")).toEqual([]);
  expect(onback).not.toHaveBeenCalled();
});

test("what went wrong is told in the dialog", async () => {
  fake.answer({
    "exports.associations": () => {
      throw new Refusal({ code: "target-in-use", field: "path", args: { path: "/koti/lista.csv" } });
    },
  });
  await press("Tallenna tiedosto");
  expect((await screen.findByRole("alert")).textContent).toContain("auki toisessa ohjelmassa");
  expect(onback).not.toHaveBeenCalled();
});

test("a mailing list is opened batch by batch, and what is done is marked", async () => {
  await pick("Postituslista");
  await pick("Pilkku, muut ohjelmat");
  await press("Näytä osoitteet");
  await screen.findByText("96 sähköpostiosoitetta");
  expect(asked("associations.mailing")).toEqual([{ filter, ids, separator: "comma" }]);
  const [first, second] = screen.getAllByRole("listitem");
  if (!first || !second) throw new Error("there are two batches");
  expect(first.textContent).toContain("Erä 1/2, 50 osoitetta");
  await press("Avaa sähköpostissa: erä 1");
  expect(fake.opened).toEqual(["mailto:?bcc=a@example.fi"]);
  expect(await within(first).findByText(/avattu/)).toBeTruthy();
  expect(within(second).queryByText(/avattu/)).toBeNull();
});

test("addresses are copied, and those without one can be called", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(writeText);
  await pick("Postituslista");
  await press("Näytä osoitteet");
  await screen.findByText("1 yhdistyksellä ei ole sähköpostiosoitetta");
  await press("Kopioi osoitteet: erä 1");
  expect(writeText).toHaveBeenCalledWith("a@example.fi; b@example.fi");
  expect(await screen.findByText(/kopioitu$/)).toBeTruthy();
  await press("050 000 1234");
  expect(fake.opened).toEqual(["tel:0500001234"]);
});

test("without a mail program it is told what to do", async () => {
  vi.spyOn(fake, "openLink").mockResolvedValue(false);
  await pick("Postituslista");
  await press("Näytä osoitteet");
  await screen.findByText("96 sähköpostiosoitetta");
  await press("Avaa sähköpostissa: erä 2");
  expect(await screen.findByText(/Koneella ei ole sähköpostiohjelmaa/)).toBeTruthy();
  expect(screen.queryByText(/avattu/)).toBeNull();
});

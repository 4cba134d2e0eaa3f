// @vitest-environment happy-dom
/* What comes in of doubtful rows, before and after. The core is played. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { cross, FakeBridge } from "../../../bridge";
import type { ImportField } from "../../../gen/api";
import Import from "./Import.svelte";
import { importing } from "./importing.svelte";
import { Played, remark, row } from "./played";

let played: Played;
let fake: FakeBridge;

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string) => fireEvent.click(button(name));

/** What a doubtful cell brings that is left for the note. */
const NOTED = { changes: [{ field: "note" as ImportField, before: "", after: "Jäsenet: 1.200" }] };
const DOUBT = { remarks: [remark("Jäsenet", "1.200", "number-doubtful", true)] };
const UNSURE = { remarks: [remark("", "Aalto", "possible-twin", true)] };

/** Goes on to the preview. */
async function preview(): Promise<void> {
  render(Import);
  await press("Valitse tiedosto");
  await screen.findByRole("heading", { name: "Mitä sarakkeissa on?" });
  await press("Jatka");
  await screen.findByRole("listbox");
}

beforeEach(() => {
  played = new Played();
  fake = cross(new FakeBridge(played.answers));
  fake.choice = "/koti/yhdistykset.xlsx";
  importing.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

test("the button counts just those that come in, however many are doubtful", async () => {
  played.rows = Array.from({ length: 1000 }, (_, n) =>
    row(n + 2, `Seura ${String(n)} ry`, "doubtful", NOTED),
  );
  await preview();
  expect(button(/^Tuo 1\s000 yhdistystä$/)).toBeTruthy();
});

test("where nothing comes in there is no button", async () => {
  played.rows = [row(2, "Aalto", "doubtful", { ...NOTED, ...UNSURE }), row(3, "Martat ry", "unchanged")];
  const tally = {
    read: 2,
    new: 0,
    changed: 0,
    unchanged: 1,
    skipped: 0,
    doubtful: 1,
    refused: 0,
    entering: 0,
  };
  fake.answer({ "imports.preview": () => ({ tally, count: 1, rows: [...played.rows].slice(0, 1) }) });
  await preview();
  expect(screen.queryByRole("button", { name: /^Tuo/ })).toBeNull();
});

test("who has still to be told from others stays out, and the report says so", async () => {
  played.rows = [
    row(2, "Kalakerho ry", "new"),
    row(3, "Näyttämö ry", "doubtful", { ...DOUBT, ...NOTED }),
    row(4, "Aalto", "doubtful", { remarks: [remark("", "Aalto", "twin-row", true)] }),
  ];
  await preview();
  await press("Tuo 2 yhdistystä");
  expect(await screen.findByText("Jätetty pois, voi olla jo luettelossa")).toBeTruthy();
});

test("a report that could not list every remark does not say more than it knows", async () => {
  const report = {
    read: 5,
    new: 1,
    changed: 0,
    unchanged: 0,
    skipped: 0,
    doubtful: 4,
    refused: 0,
    entering: 4,
  };
  fake.answer({
    "imports.run": () => ({ value: { ...report, rows: [], unlisted: 4 }, touched: ["associations"] }),
  });
  await preview();
  await press("Tuo 4 yhdistystä");
  const label = await screen.findByText("Epäselviä: solu muistiinpanossa tai rivi jätetty pois");
  expect(label.nextElementSibling?.textContent).toBe("4");
  expect(screen.queryByText("Tuotu, epäselvä solu muistiinpanossa")).toBeNull();
});

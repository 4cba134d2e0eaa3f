// @vitest-environment happy-dom
/* The dialog of the paper: what is made, where it goes, and what is told of it. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "../../bridge";
import type { Printed } from "../../gen/api";
import { toast } from "../../parts";
import Paper from "./Paper.svelte";
import { Played } from "./played";

const printed: Printed = { pages: 9, bytes: 90_000, replaced: [] };
const replaced = [
  { letter: "\u{1F600}", times: 2, near: "Kiitos \u{1F600}" },
  { letter: "\u{E000}", times: 1, near: "Merkki \u{E000}" },
];

function open(answer: () => Printed = () => printed): { played: Played; onback: () => void } {
  const played = new Played({ "reports.checklist": answer });
  const onback = vi.fn<() => void>();
  render(Paper, { year: 2026, onback });
  return { played, onback };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const dialog = () => within(screen.getByRole("dialog", { name: "Tulosta tarkistuslista 2026" }));

beforeEach(() => {
  toast.close();
});

test("the chosen paper is made in the chosen language, saved where it was said, and opened", async () => {
  const { played, onback } = open();
  played.bridge.choice = "/koti/lista.pdf";
  const asked = vi.spyOn(played.bridge, "chooseSave");
  await fireEvent.click(dialog().getByRole("radio", { name: "Tiivistelmä" }));
  await fireEvent.click(dialog().getByRole("radio", { name: "ruotsi" }));
  expect(dialog().getByText(/Yksi sivu/), "what it is").toBeTruthy();
  await press("Tallenna PDF");
  await waitFor(() => {
    expect(onback).toHaveBeenCalledOnce();
  });
  expect(asked, "its name is of the paper's language").toHaveBeenCalledWith(
    "Tallenna PDF",
    "checklista-2026-sammandrag.pdf",
    "pdf",
  );
  expect(played.asked("reports.checklist")).toEqual([
    { year: 2026, kind: "summary", lang: "sv", path: "/koti/lista.pdf" },
  ]);
  expect(played.bridge.opened).toEqual(["/koti/lista.pdf"]);
  expect(toast.now?.text).toBe("Tallennettu: /koti/lista.pdf");
});

test("who chooses no file stays in the dialog", async () => {
  const { played, onback } = open();
  await press("Tallenna PDF");
  expect(played.asked("reports.checklist")).toEqual([]);
  expect(onback).not.toHaveBeenCalled();
});

test("a paper to be printed goes to a passing file and leaves no message", async () => {
  const { played, onback } = open();
  await press("Avaa tulostettavaksi");
  await waitFor(() => {
    expect(onback).toHaveBeenCalledOnce();
  });
  expect(played.bridge.opened[0]).toMatch(/tarkistuslista-2026\.pdf$/);
  expect(toast.now).toBeNull();
});

test("letters that could not be printed are told, with the place", async () => {
  const { played, onback } = open(() => ({ ...printed, replaced }));
  played.bridge.choice = "/koti/lista.pdf";
  await press("Tallenna PDF");
  expect(await screen.findByText(/^3 merkkiä ei voitu tulostaa/)).toBeTruthy();
  expect(screen.getByText(/kohdassa ”Kiitos/)).toBeTruthy();
  expect(onback, "it is read before it goes").not.toHaveBeenCalled();
  await press("Sulje");
  expect(onback).toHaveBeenCalledOnce();
});

test("without a viewer it is told where the file is, and that is no error", async () => {
  const { played, onback } = open();
  played.bridge.choice = "/koti/lista.pdf";
  vi.spyOn(played.bridge, "openWritten").mockResolvedValue(false);
  await press("Tallenna PDF");
  expect(await screen.findByText(/PDF on tallennettu\..*\/koti\/lista\.pdf/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(onback).not.toHaveBeenCalled();
});

test("what went wrong is told in the dialog, and it can be tried again", async () => {
  let held = true;
  const { played, onback } = open(() => {
    if (held) throw new Refusal({ code: "target-in-use", field: "path", args: { path: "/koti/lista.pdf" } });
    return printed;
  });
  played.bridge.choice = "/koti/lista.pdf";
  await press("Tallenna PDF");
  expect((await screen.findByRole("alert")).textContent).toContain("auki toisessa ohjelmassa");
  expect(toast.now, "nothing was saved").toBeNull();
  held = false;
  await press("Tallenna PDF");
  await waitFor(() => {
    expect(onback).toHaveBeenCalledOnce();
  });
});

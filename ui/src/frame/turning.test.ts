// @vitest-environment happy-dom
/* A large step is undone and redone. The core is played. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tick } from "svelte";
import { cross, FakeBridge, Refusal } from "../bridge";
import { toast } from "../parts";
import { journal } from "../state/journal.svelte";
import Turning from "./Turning.svelte";

const STEP = { op: "imports-associations" as const, at: "2026-11-24T10:00:00Z" };

let fake: FakeBridge;
let end: () => void;
let stop: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  toast.close();
  const answer = () =>
    new Promise<{ value: typeof STEP; touched: string[] }>((resolve, refuse) => {
      end = () => {
        resolve({ value: STEP, touched: [] });
      };
      stop = () => {
        refuse(new Refusal({ code: "cancelled" }));
      };
    });
  fake = cross(
    new FakeBridge({
      "journal.turns": () => ({ undo: STEP, redo: STEP }),
      "journal.undo": answer,
      "journal.redo": answer,
    }),
  );
  fake.underWay = { done: 1240, of: 5012 };
  fake.oncancel = () => {
    stop();
  };
  await journal.again();
  render(Turning);
});
afterEach(() => {
  vi.useRealTimers();
});

const said = (): string | undefined => screen.getByRole("status").textContent;

test("undo that takes long says what it does and how far it is, and one that is quick says nothing", async () => {
  const quick = journal.undo();
  await vi.advanceTimersByTimeAsync(1500);
  expect(said()).toBe("");
  end();
  expect(await quick).toBe(true);
  const long = journal.undo();
  await vi.advanceTimersByTimeAsync(2100);
  expect(said()).toBe("Kumotaan: yhdistysten tuonti taulukosta");
  expect(screen.getByText(/^Valmiina 24\s%$/)).toBeTruthy();
  expect(screen.getByRole("progressbar", { name: /^Kumotaan/ })).toBeTruthy();
  end();
  await long;
  await tick();
  expect(said()).toBe("");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(toast.now?.text).toBe("Kumottu: yhdistysten tuonti taulukosta.");
});

test("redo says the same of itself, and stopping it leaves all as it was", async () => {
  const long = journal.redo();
  await vi.advanceTimersByTimeAsync(2100);
  expect(said()).toBe("Tehdään uudelleen: yhdistysten tuonti taulukosta");
  await fireEvent.click(screen.getByRole("button", { name: "Keskeytä" }));
  expect(await long).toBe(false);
  expect(toast.now?.text).toBe("Keskeytetty. Tiedot ovat ennallaan.");
});

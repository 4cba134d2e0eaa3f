/* The bridge, with a shell that is played, and the fake one. Not here: the real shell, see the window's tests. */
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import type { Places, Settings } from "../gen/api";
import { call, cross, desk, FakeBridge, files, readsIn, Refusal } from ".";
import { shell } from "./shell";

const NOTHING: Settings = {
  organisation: null,
  officer: null,
  former_officers: [],
  residents: [],
  thresholds: {
    evenings_per_year: 2,
    confirmed_within_months: 12,
    body_met_within_months: 12,
    small_association_members: 50,
  },
};

/** Waits for a refusal, and fails if there is none. */
async function refused(promise: Promise<unknown>): Promise<Refusal> {
  const caught = await promise.then(
    () => "it was answered",
    (error: unknown) => error,
  );
  if (!(caught instanceof Refusal)) throw new Error(`no refusal: ${String(caught)}`);
  return caught;
}

/** Lets the shell refuse, with a plain value as it really does. */
function refuses(reason: unknown): void {
  const thrown = reason as Error;
  mockIPC(() => Promise.reject(thrown));
}

describe("the bridge to the shell", () => {
  beforeEach(() => {
    // The mocks of Tauri are written for a window.
    Object.assign(globalThis, { window: globalThis });
    cross(shell);
  });
  afterEach(() => {
    clearMocks();
  });

  test("a call carries its name, its input and the reader's language", async () => {
    const asked: unknown[] = [];
    mockIPC((command, input) => {
      asked.push([command, input]);
      return NOTHING;
    });
    readsIn("sv");
    const settings = await call("settings.get", null);
    readsIn("fi");
    expectTypeOf(settings).toEqualTypeOf<Settings>();
    expect(settings).toEqual(NOTHING);
    expect(asked).toEqual([["call", { lang: "sv", name: "settings.get", input: null }]]);
  });

  test("the sample is asked for in the reader's language", async () => {
    const asked: unknown[] = [];
    mockIPC((command, input) => {
      asked.push([command, input]);
      return { store: "sample.db", sample: true, problem: null };
    });
    readsIn("en");
    await desk.trySample();
    readsIn("fi");
    expect(asked).toEqual([["desk_try_sample", { lang: "en" }]]);
  });

  test("a problem arrives as a refusal with code, field and arguments", async () => {
    const problem = { code: "too-long", field: "note", args: { max: 2000, length: 2001 } };
    refuses(problem);
    const refusal = await refused(call("checklist.get", { year: 2026 }));
    expect(refusal).toMatchObject(problem);
  });

  test("what is no problem of ours is told as one", async () => {
    refuses("command call not allowed");
    const refusal = await refused(desk.state());
    expect(refusal).toMatchObject({ code: "call-failed", args: { reason: "command call not allowed" } });
  });
});

describe("the fake bridge", () => {
  test("answers what it was told, keeps the calls, and refuses the rest", async () => {
    const fake = cross(new FakeBridge({ "settings.get": () => NOTHING }));
    expect(await call("settings.get", null)).toEqual(NOTHING);
    expect(fake.calls).toEqual([{ lang: "fi", name: "settings.get", input: null }]);
    const refusal = await refused(call("settings.places", null));
    expect(refusal.code).toBe("unknown-command");
    const places: Places = { municipalities: [], counties: [], regions: [] };
    fake.answer({ "settings.places": () => places });
    expect(await call("settings.places", null)).toEqual(places);
  });

  test("an answer belongs to whoever asked", async () => {
    cross(new FakeBridge({ "settings.get": () => NOTHING }));
    (await call("settings.get", null)).thresholds.evenings_per_year = 9;
    expect(NOTHING.thresholds.evenings_per_year).toBe(2);
  });

  test("a closed desk refuses calls until it is open", async () => {
    const fake = cross(new FakeBridge({ "settings.get": () => NOTHING }));
    fake.desk = { store: "desk.db", sample: false, problem: { code: "busy", field: null, args: {} } };
    expect((await refused(call("settings.get", null))).code).toBe("busy");
    expect((await desk.retry()).problem).toBeNull();
    expect(await call("settings.get", null)).toEqual(NOTHING);
  });

  test("the sample is tried and left", async () => {
    const fake = cross(new FakeBridge());
    expect(await desk.trySample()).toMatchObject({ sample: true, problem: null });
    expect(fake.desk.store).toBe("sample.db");
    expect((await desk.leaveSample()).sample).toBe(false);
  });

  test("files are chosen and opened as a test says", async () => {
    const fake = cross(new FakeBridge());
    expect(await files.chooseSave("Tallenna", "lista.pdf", "pdf")).toBeNull();
    fake.choice = "lista.pdf";
    expect(await files.chooseOpen("Avaa", "store")).toBe("lista.pdf");
    await files.openWritten("lista.pdf");
    await files.openWritten(await files.temporaryPdf("tuloste.pdf"));
    expect(fake.opened).toEqual(["lista.pdf", "papers/tuloste.pdf"]);
  });
});

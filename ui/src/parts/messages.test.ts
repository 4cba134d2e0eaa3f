// @vitest-environment happy-dom
/* Messages: how long they stay, where the focus is, what is said of an error. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import Dialog from "./Dialog.svelte";
import ErrorNote from "./ErrorNote.svelte";
import Loading from "./Loading.svelte";
import Toast from "./Toast.svelte";
import { toast } from "./toast.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  toast.close();
  vi.useRealTimers();
});

async function after(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
}

test("a toast is said politely, takes no focus and goes after eight seconds", async () => {
  render(Toast);
  const status = screen.getByRole("status");
  expect(status.getAttribute("aria-live")).toBe("polite");
  toast.show({ text: "Poistettu." });
  await after(7999);
  expect(status.textContent).toContain("Poistettu.");
  expect(document.activeElement).toBe(document.body);
  await after(1);
  expect(status.textContent.trim()).toBe("");
});

test("it stays while it is pointed at or focused", async () => {
  render(Toast);
  toast.show({ text: "Poistettu.", undo: vi.fn() });
  await after(0);
  const text = screen.getByText("Poistettu.");
  await fireEvent.pointerEnter(text.parentElement ?? text);
  await after(60_000);
  const undo = screen.getByRole("button", { name: "Kumoa" });
  undo.focus();
  await fireEvent.focusIn(undo);
  await fireEvent.pointerLeave(text.parentElement ?? text);
  await after(60_000);
  expect(screen.queryByText("Poistettu."), "the focus is still in it").not.toBeNull();
  await fireEvent.focusOut(undo);
  await after(8000);
  expect(screen.queryByText("Poistettu.")).toBeNull();
});

test("undo takes it back once, and a newer message stands alone", async () => {
  const undo = vi.fn();
  render(Toast);
  toast.show({ text: "Poistettu.", undo: vi.fn() });
  toast.show({ text: "Muutettu.", undo });
  await after(0);
  expect(screen.queryByText("Poistettu.")).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Muutettu.")).toBeNull();
});

const paragraph = createRawSnippet(() => ({ render: () => "<p>Nimi poistetaan pysyvästi.</p>" }));
const act = createRawSnippet(() => ({ render: () => "<button>Unohda pysyvästi</button>" }));

test("a dialog asks, starts on the way back, and returns the focus to what opened it", async () => {
  const opener = document.body.appendChild(document.createElement("button"));
  opener.focus();
  const onback = vi.fn();
  const { unmount } = render(Dialog, { title: "Unohdetaanko?", children: paragraph, acts: act, onback });
  const dialog = screen.getByRole("dialog", { name: "Unohdetaanko?" });
  const text = document.getElementById(dialog.getAttribute("aria-describedby") ?? "");
  expect(text?.textContent).toContain("Nimi poistetaan pysyvästi.");
  const back = screen.getByRole("button", { name: "Peru" });
  expect(document.activeElement).toBe(back);
  await fireEvent.click(back);
  await fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(onback, "the button, and Esc").toHaveBeenCalledTimes(2);
  unmount();
  await tick();
  expect(document.activeElement).toBe(opener);
  opener.remove();
});

test("loading shows nothing at first, then lines, then how far it is", async () => {
  const onstop = vi.fn();
  const { container } = render(Loading, { progress: { done: 1240, all: 5012 }, onstop });
  await after(299);
  expect(container.querySelector("i")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("");
  await after(1);
  expect(container.querySelectorAll("i").length).toBe(3);
  expect(screen.getByRole("status").textContent).toBe("Haetaan tietoja");
  expect(screen.queryByRole("progressbar")).toBeNull();
  await after(1700);
  expect(screen.getByText(/^Valmiina 24\s%$/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Keskeytä" }));
  expect(onstop).toHaveBeenCalledOnce();
});

test("an error says what is, then what to do, and keeps its code for those who ask", () => {
  render(ErrorNote, { problem: { code: "newer-store", args: {} } });
  expect(screen.getByRole("heading").textContent).toBe("Tiedosto on tehty uudemmalla Yhdyssillalla");
  expect(screen.getByText("Tiedosto on ennallaan. Päivitä ohjelma.")).toBeTruthy();
  expect(screen.getByText("newer-store").closest("details")?.open).toBe(false);
});

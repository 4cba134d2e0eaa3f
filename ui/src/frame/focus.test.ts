// @vitest-environment happy-dom
/* The focus goes somewhere when what had it is taken away, and stays where it is otherwise. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { guard } from "./focus";

let page: HTMLElement;
let stop: () => void;

beforeEach(() => {
  // Nothing is laid out here; what is in the document counts as seen.
  Element.prototype.getClientRects = () => [{}] as never;
  document.body.innerHTML = `<main>
    <div data-depth="0">
      <section data-pane="0" tabindex="-1"><h2>Luettelo</h2><button id="row">Rivi</button></section>
      <section data-pane="1" tabindex="-1"><h2>Tietue</h2><button id="act">Poista</button></section>
    </div>
  </main>`;
  page = element("main");
  stop = guard(page);
});
afterEach(() => {
  stop();
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Takes an element away, as a webview does: its focus goes nowhere. */
async function take(selector: string): Promise<void> {
  const taken = element(selector);
  taken.remove();
  // The observer is told after the change.
  await new Promise((done) => setTimeout(done));
}

const focused = (): string | undefined => document.activeElement?.textContent;

test("what is taken away leaves the focus to the title of its pane", async () => {
  element("#act").focus();
  await take("#act");
  expect(focused()).toBe("Tietue");
});

test("a pane that is taken away leaves it to the pane that the page is open at", async () => {
  element("#act").focus();
  await take('[data-pane="1"]');
  expect(focused()).toBe("Luettelo");
});

test("what is taken away elsewhere moves no focus", async () => {
  element("#act").focus();
  await take("#row");
  expect(focused()).toBe("Poista");
});

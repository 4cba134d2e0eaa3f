/* Where the focus goes when what had it is gone: never nowhere. Not here: keys (`keyboard`). */

/** Whether an element can be seen and so hold the focus. */
function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** Nothing that can be seen has the focus. */
export function isLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !isShown(activeElement);
}

function firstShown(within: ParentNode, selector: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(selector)].find(isShown);
}

/** Focuses an element that need not be a stop of the Tab key. */
function focusOn(element: HTMLElement): void {
  if (!element.matches("a[href], button, input, select, textarea, [tabindex]")) element.tabIndex = -1;
  element.focus();
}

/** The title of the page, once it has one. */
export function toTitle(page: HTMLElement): void {
  focusOn(firstShown(page, "h1") ?? firstShown(page, "h2") ?? page);
}

/** The pane that the page is open at: the row one came from, or its title. */
export function toPane(page: HTMLElement): void {
  const depth = page.querySelector<HTMLElement>("[data-depth]")?.dataset.depth ?? "0";
  const pane = firstShown(page, `[data-pane="${depth}"]`);
  if (!pane) {
    toTitle(page);
    return;
  }
  focusOn(
    firstShown(pane, ':is([role="option"], [role="listbox"])[tabindex="0"]') ??
      firstShown(pane, "h2") ??
      pane,
  );
}

/** The way past a pane is not the way into it. */
const STOPS =
  'a[href]:not([data-past]), button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** The panes of the window that can be seen, in the order of F6. */
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => isShown(pane) && (pane.hasAttribute("tabindex") || firstShown(pane, STOPS) !== undefined),
  );
}

/** Where the focus was in each pane. */
const places = new WeakMap<Element, HTMLElement>();

/** Keeps in mind where the focus is, for the way back to its pane. */
export function remember(element: HTMLElement): void {
  const pane = element.closest("[data-pane]");
  if (pane) places.set(pane, element);
}

/** Goes to the pane so many steps on, around the window. */
export function toNextPane(step: 1 | -1): void {
  const all = panes();
  const from = all.findIndex((pane) => pane.contains(document.activeElement));
  const next = all[(from + step + all.length) % all.length] ?? all[0];
  if (!next) return;
  const before = places.get(next);
  const again = before && isShown(before) && next.contains(before) ? before : undefined;
  const here = firstShown(next, '[aria-current="page"]');
  focusOn(again ?? here ?? firstShown(next, STOPS) ?? next);
}

/** Keeps the focus in the page when what had it is taken away: it goes to the pane that held it, until told to stop. */
export function guard(page: HTMLElement): () => void {
  let last: Element | null = null;
  let pane: Element | null = null;
  const onfocus = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
    pane = last?.closest("[data-pane]") ?? null;
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    if (pane instanceof HTMLElement && isShown(pane)) focusOn(firstShown(pane, "h1, h2") ?? pane);
    else toPane(page);
  });
  page.addEventListener("focusin", onfocus);
  observer.observe(page, { childList: true, subtree: true });
  return () => {
    page.removeEventListener("focusin", onfocus);
    observer.disconnect();
  };
}
